import { isWholeSide } from "../../corpus/places/geography.ts";
import type { Geography } from "../../corpus/places/geography.ts";
import type { Place } from "../../corpus/schema.ts";
import type { Language } from "../../language/languages.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import type { Elsewhere } from "./elsewhere-places.ts";
import type { Exceptions } from "../recognisers/exclusions.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { MarkedTokens, Span } from "../recognisers/marked-tokens.ts";
import { exactMatches, misspelt } from "./place-names.ts";
import type { FoundName, MisspeltDeps } from "./place-names.ts";
import type { Correction, Where } from "../question.ts";
import { BOTH_PLACES, HOME, NEARBY, PLACE_KIND_REACH, PLACE_KINDS, WITH_PLACE } from "../words/grammar.ts";

export interface ReadPlaces {
  where: Omit<Where, "join">;
  /** The words that exclude a place. */
  exceptions: Span[];
}

/** Most places that are read from one question. */
const PLACE_LIMIT = 30;
/** How many words before a name may say « near ». */
const NEARBY_REACH = 5;
/**
 * Drops places that say less than others: a place that contains another one (« Nice en Provence » means Nice), a
 * country beside a town, and France and Russia together, which is the whole programme.
 */
function narrowest(ids: readonly string[], geography: Geography): string[] {
  const isCountry = (id: string) => isWholeSide(geography.place(id));
  const towns = ids.filter((id) => !isCountry(id));
  const countries = ids.filter(isCountry);
  if (towns.length === 0) return countries.length === 1 ? countries : [];
  return towns.filter((id) => !towns.some((other) => other !== id && geography.liesIn(other, id)));
}

/** Takes words such as « ville » next to a name, with only stop words between. */
function takeKinds(marked: MarkedTokens, { from, to }: FoundName, isStopWord: IsStopWord): void {
  const isKind = (index: number) => marked.isFree(index) && PLACE_KINDS.test(marked.tokens[index]?.folded ?? "");
  for (const step of [-1, 1]) {
    let index = step < 0 ? from - 1 : to;
    for (let distance = 0; distance < PLACE_KIND_REACH; distance += 1, index += step) {
      if (isKind(index)) marked.take(index, index + 1);
      else if (step > 0 || !isStopWord(marked.tokens[index]?.folded ?? "")) break;
    }
  }
}

/** Ids of the places that a text names exactly. */
export function findNames(marked: MarkedTokens, gazetteer: Gazetteer): string[] {
  const found = exactMatches(marked, gazetteer, (phrase) => gazetteer.get(phrase));
  return [...new Set(found.map(({ entry }) => entry.placeId))];
}

export interface PlaceDeps extends MisspeltDeps {
  geography: Geography;
  elsewhere: Elsewhere;
  language: Language;
  exceptions: Exceptions;
  /** Whether the words are part of a phrase for a subject. */
  isInPhrase: (span: Span) => boolean;
}

/** After these, the adjective of a country means its language: « en russe », «на французском», «по-русски». */
const IN_LANGUAGE = new Set(["en", "на", "по"]);
/**
 * Verbs and nouns that go with a language: « comprendre le russe », « pas un mot de russe », «учит французский»; then
 * words that may stand between.
 */
const OF_LANGUAGE =
  /^(?:parl|compren|appren|appri|connai|etudi|pratiqu|maitris|enseign|lire$|lis|mots?$|cours$|notions?$|niveau$|зна[тюе]|понима|уч[аиу]т|изуч|говор|владе|курс|уров)/u;
const BETWEEN = new Set(["le", "l", "du", "de", "un", "peu", "son", "mon", "bien", "свой", "хорошо"]);
/** Most words in between. */
const MOST_BETWEEN = 3;

/** Whether an adjective of a country means its language. */
function isLanguage({ tokens }: MarkedTokens, index: number): boolean {
  if (IN_LANGUAGE.has(tokens[index - 1]?.folded ?? "")) return true;
  const before = tokens.slice(Math.max(0, index - MOST_BETWEEN - 1), index).map(({ folded }) => folded);
  const last = before.findLast((folded) => !BETWEEN.has(folded)) ?? "";
  return OF_LANGUAGE.test(last);
}

/**
 * Reads the places of a question in any form and takes their words: names, aliases, case forms and demonyms, with one
 * typing error corrected (two in long names) and reported. Names after « pas », « sauf », « sans » are excluded; places
 * outside the programme are `unknown`.
 */
export function readPlaces(marked: MarkedTokens, deps: PlaceDeps): ReadPlaces {
  const { gazetteer, geography, elsewhere, isKnownWord, language } = deps;
  const nameOf = (place: Place | undefined) => (language === "ru" ? place?.ru.nominative : place?.fr.name);
  const unknown = elsewhere.containing(marked);
  // « Cours de russe » and « c’est en français ? » do not ask for projects with the country.
  const isOfSubject = ({ entry, ...span }: FoundName) =>
    entry.source === "demonym" &&
    geography.place(entry.placeId)?.kind === "country" &&
    (deps.isInPhrase(span) || isLanguage(marked, span.from));
  const found = exactMatches(marked, gazetteer).filter((name) => !isOfSubject(name));
  for (const { from, to } of found) marked.take(from, to);
  unknown.push(...elsewhere.listed(marked, isKnownWord));
  const corrected: Correction[] = [];
  const wrong = misspelt(marked, deps);
  for (const { from, to, entry } of wrong) {
    corrected.push({ from: marked.typed(from, to), to: nameOf(geography.place(entry.placeId)) ?? entry.placeId });
  }
  unknown.push(...elsewhere.capitalized(marked, isKnownWord));
  const all = [...found, ...wrong].sort((a, b) => a.from - b.from);
  const left = deps.exceptions.find(all, "place");
  for (const { from, to } of left.values()) marked.take(from, to);
  for (const place of all) takeKinds(marked, place, deps.isStopWord);
  const wordsBefore = (index: number) =>
    marked.tokens
      .slice(Math.max(0, index - NEARBY_REACH), index)
      .map(({ folded }) => folded)
      .join(" ");
  const nearby = all.filter(({ from }) => NEARBY.test(wordsBefore(from)));
  const isWanted = (place: FoundName) => !left.has(place);
  const wordBefore = ({ from }: FoundName) => marked.tokens[from - 1]?.folded ?? "";
  // « Je suis de Moscou : qu’y a-t-il à Strasbourg ? » asks about Strasbourg only; « avec Strasbourg » asks about both.
  const away = all.filter((place) => isWanted(place) && !HOME.test(wordsBefore(place.from)));
  const isDestination = ({ entry }: FoundName) => geography.place(entry.placeId)?.kind !== "country";
  const isAway =
    away.some(isDestination) &&
    !away.some((place) => WITH_PLACE.test(wordBefore(place))) &&
    !BOTH_PLACES.test(marked.text());
  const idsOf = (places: readonly FoundName[]) => new Set(places.map(({ entry }) => entry.placeId));
  const excluded = idsOf(all.filter((place) => left.has(place)));
  const wanted = idsOf(isAway ? away : all.filter(isWanted));
  const places = narrowest(
    [...wanted].filter((id) => !excluded.has(id)),
    geography,
  );
  // « À Lorient, avec la Russie »: when the town is not in the programme, the country beside it is not searched either.
  const isTown = (id: string) => geography.place(id)?.kind !== "country";
  const meant = unknown.length > 0 ? places.filter(isTown) : places;
  return {
    where: {
      places: meant.slice(0, PLACE_LIMIT),
      near: [...idsOf(nearby)],
      excluded: [...excluded],
      unknown: [...new Set(unknown)],
      corrected,
    },
    exceptions: [...left.values()],
  };
}
