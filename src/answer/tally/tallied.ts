import { isOfTwo } from "../../corpus/places/geography.ts";
import type { Place, ProgrammeEvent } from "../../corpus/schema.ts";
import { partnerInSentence } from "../../i18n/replies/parts.ts";
import { nameOfThing } from "../../i18n/replies/things.ts";
import type { Language } from "../../language/languages.ts";
import type { Thing } from "../../reading/asks.ts";
import type { Question } from "../../reading/question.ts";
import type { Facts } from "../ports.ts";
import { placeAsSubject } from "../wording/describe.ts";
import { tally } from "./tally.ts";
import type { Tally } from "./tally.ts";

/** Which things are counted: of which country, and where. */
interface Whose {
  country: Thing["country"];
  /** Ids of places in which it has to lie; none for anywhere. */
  within: readonly string[];
}

const WIDE: readonly Place["kind"][] = ["territory", "department", "region", "grouping"];
const OF_PARTNERS: readonly Thing["thing"][] = ["partners", "universities", "schools", "museums", "authorities"];
/** Institutions of one sort, which lie in a place. */
const OF_LAND: readonly Thing["thing"][] = ["universities", "schools", "museums"];
/** What lies in a place, or is one. */
const LOCAL: readonly Thing["thing"][] = ["towns", "regions", "places", "partners"];

/**
 * Tells whose things are asked for: those of the country named, those in a region («уральские города»), or the partners of the place named,
 * which are in the other country.
 */
export function whoseOf(of: Thing, ofPartners: boolean, { where }: Question, { geography }: Facts): Whose {
  const named = where.places.flatMap((id) => geography.place(id) ?? []).filter(({ kind }) => kind !== "country");
  const wide = named.filter(({ kind }) => WIDE.includes(kind));
  const ids = (places: readonly Place[]) => places.map(({ id }) => id);
  if (of.country !== null) {
    const own = wide.filter(({ country }) => country === of.country);
    return { country: of.country, within: of.thing === "regions" ? [] : ids(own) };
  }
  const [first] = named;
  // « Les universités de Sibérie » lie there, and so do «университеты Воронежа», whoever works with them.
  if (named.length > 0 && OF_LAND.includes(of.thing) && !ofPartners) return { country: null, within: ids(named) };
  if (!first || named.some(({ country }) => country !== first.country) || !LOCAL.includes(of.thing)) {
    return { country: null, within: [] };
  }
  const isInside = !ofPartners && wide.length > 0 && of.thing !== "partners";
  const isOfGrouping = of.thing !== "regions" || wide.every(({ kind }) => kind === "grouping");
  const country = isOfTwo(first.country) ? first.country : null;
  if (isInside && isOfGrouping) return { country, within: ids(wide) };
  // For a place in a third country, partners of any country count.
  return { country: country && (country === "fr" ? "ru" : "fr"), within: [] };
}

/** Names a counted thing as it stands in a sentence: « la région de Samara », « le musée Tolstoï », « mai 2021 ». */
export function tallySaid(one: Tally, thing: Thing["thing"], language: Language): string {
  const { name, place } = one;
  if (language === "fr" && place?.fr.name === name.fr) return placeAsSubject(place, language);
  const known = nameOfThing(language, one, thing);
  return OF_PARTNERS.includes(thing) ? partnerInSentence(language, known) : known;
}

/** Counts projects, but only by the things that are asked for; see {@link tally}. */
export function tallyWhose(
  events: readonly ProgrammeEvent[],
  thing: Thing["thing"],
  { country, within }: Whose,
  facts: Facts,
): Tally[] | null {
  const ownPartners = new Set(
    events
      .flatMap(({ id }) => facts.projects.printings(id))
      .flatMap(({ french, russian }) => (country === "fr" ? french : russian))
      .map(({ name }) => name.fr),
  );
  const isOfCountry = ({ id, place, month }: Tally) =>
    country === null ||
    month !== null ||
    (place ? place.country === country : thing === "headings" || ownPartners.has(id));
  const isInside = ({ place }: Tally) =>
    within.length === 0 ||
    (place !== null && within.some((id) => place.id === id || facts.geography.liesIn(place.id, id)));
  return tally(events, thing, facts)?.filter((one) => isOfCountry(one) && isInside(one)) ?? null;
}
