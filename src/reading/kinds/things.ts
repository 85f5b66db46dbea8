import type { Thing } from "../asks.ts";
import { COUNTRY_WORDS, OF_PARTNERS, THING_NOUNS } from "../words/kinds/things.ts";
import { word } from "../words/pattern.ts";

const THINGS = Object.entries(THING_NOUNS).map(([thing, nouns]) => ({
  thing: thing as keyof typeof THING_NOUNS,
  pattern: word(nouns),
  /** With a question word: « quelles villes », «в каких российских городах». */
  asked: word(
    `(?:quel(?:le)?s?|как(?:ой|ая|ое|ие|их|ими|им|ом|ую|ого)) (?:(?:sont|est|это|сам\\p{L}+|le|la|les|autres?|tout\\p{L}*|[\\p{L}•]+) ){0,3}?(?:${nouns})`,
  ),
}));

/** The first thing that a text names, preferably after a question word; null for none. */
export function thingIn(text: string): Thing["thing"] | null {
  const first = (key: "asked" | "pattern") =>
    THINGS.flatMap(({ thing, [key]: pattern }) => {
      const match = pattern.exec(text);
      return match ? [{ thing, end: match.index + match[0].length, length: match[0].length }] : [];
    }).sort((a, b) => a.end - b.end || b.length - a.length)[0]?.thing;
  return first("asked") ?? first("pattern") ?? null;
}

const PARTNERS = word(OF_PARTNERS);
const nouns = Object.values(THING_NOUNS).join("|");
const OF_COUNTRY = (["fr", "ru"] as const).map((country) => {
  const own = COUNTRY_WORDS[country];
  return {
    country,
    pattern: word(
      `(?:${nouns}) (?:(?!avec|с|со)[\\p{L}]+ ){0,2}?(?:${own})|(?:${own}) (?:(?!dans|en|de|quel|в|во|из|как)\\p{L}+ ){0,2}?(?:${nouns})|cote (?:${own})|(?:${own}) сторон\\p{L}+`,
    ),
    place: word(`(?:en|de|в|во|из) (?:${own})`),
  };
});

/** The thing with this label; null for an unknown label. */
export function thingNamed(label: string | undefined): Thing["thing"] | null {
  return (
    THINGS.find(({ thing }) => thing === label)?.thing ?? (label === "projects" || label === "ties" ? label : null)
  );
}

/** The country that the words beside a thing name; null for none. */
export function countryIn(whole: string): Thing["country"] {
  const named = (key: "pattern" | "place") =>
    OF_COUNTRY.flatMap(({ country, [key]: pattern }) => {
      const match = pattern.exec(whole);
      return match ? [{ country, at: match.index }] : [];
    }).sort((first, second) => first.at - second.at);
  const [beside] = named("pattern");
  if (beside) return beside.country;
  const [place, ...more] = named("place");
  return place && more.length === 0 ? place.country : null;
}

const WITH_PLACE = word("(?:avec|с|со) (?:la |le |l |les )?•");
const WITH_COUNTRY = word(`(?:avec|с|со) (?:la |le |l |les )?(?:${COUNTRY_WORDS.fr}|${COUNTRY_WORDS.ru})`);

/**
 * Whether the question asks for the partners of a place: « avec quelles villes », « quelles villes travaillent avec …
 * ». The two countries do not count: every project joins them.
 * @param text the words of the question, without names of places
 */
export function asksForPartners(whole: string, text: string): boolean {
  return PARTNERS.test(whole) || (WITH_PLACE.test(text) && !WITH_COUNTRY.test(whole));
}
