import { districtKeysOf, namesOfVenue, venueKeyOf } from "../../corpus/places/venues.ts";
import type { Venue } from "../../corpus/event/event.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { foldText, foldWord, tokenize } from "../../language/fold.ts";
import { remember } from "../../language/remember.ts";
import { createNamesBySound } from "../../language/sound-key.ts";
import type { Stem } from "../../language/stem.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import type { VenueMeant } from "../asking.ts";
import { isDateWord, monthOf } from "../dates/date-words.ts";
import { nameElsewhere } from "./elsewhere-names.ts";
import type { Filter } from "../../corpus/event/filters.ts";
import { normalizePhrase } from "./gazetteer.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { isCapitalized } from "../recognisers/marked-tokens.ts";
import type { MarkedTokens, Span } from "../recognisers/marked-tokens.ts";
import { ARTICLES, INSIDE_BEFORE, NEAR_BEFORE, NUMBERED_DISTRICT } from "../words/filter-words.ts";
import { matchesIn } from "../words/pattern.ts";

/** A venue of the programme. */
interface House {
  key: string;
  name: string;
  /** Its names, each as folded words. */
  names: readonly (readonly string[])[];
  words: ReadonlySet<string>;
  spot: { latitude: number; longitude: number } | null;
}

/** Reads the districts and venues in a question and takes their words. */
export interface Venues {
  /** @param meant venues that phrases of the question mean, whatever their names; none by default */
  read(marked: MarkedTokens, meant?: readonly VenueMeant[]): { filters: readonly Filter[]; spans: readonly Span[] };
}

/** Number of events whose texts are searched for lower-case words. */
const MOST_TEXTS = 2_000;
/** A word in the names of more venues than this identifies none. */
const MOST_HOUSES = 3;
/** Shortest word that identifies a venue. */
const SHORTEST_WORD = 4;
/** A name with at most this many words keeps its article: « Le Cube ». */
const MOST_ARTICLES = 2;
/** Words before the only thing of that name, and before one of many. */
const DEFINITE: ReadonlySet<string> = new Set(["le", "la", "l", "les", "du"]);
const INDEFINITE: ReadonlySet<string> = new Set(["un", "une"]);
/** Prepositions that join a venue's name to its town. */
const OF_TOWN: ReadonlySet<string> = new Set(["a", "de", "d"]);
/** Words between a preposition and the name: « à la bibliothèque municipale … ». */
const MOST_BETWEEN = 4;

/** Drops the article of a longer name, since one source writes both « Le Rocher de Palmer » and « Rocher de Palmer ». */
const bare = (name: readonly string[]): readonly string[] =>
  name.length > MOST_ARTICLES && ARTICLES.has(name[0] ?? "") ? name.slice(1) : name;

/** A name, and the same without the town at its end: « Monnaie de Paris » is called « la Monnaie ». */
function withoutTown(name: readonly string[], isTown: (word: string) => boolean): (readonly string[])[] {
  if (!isTown(name.at(-1) ?? "")) return [name];
  const short = name.slice(0, -1);
  const own = OF_TOWN.has(short.at(-1) ?? "") ? short.slice(0, -1) : short;
  return own.length === 0 ? [name] : [name, own];
}

function housesOf(events: readonly ProgrammeEvent[], isTown: (word: string) => boolean): House[] {
  const houses = new Map<string, House>();
  for (const { venue } of events) {
    const key = venue && venueKeyOf(venue);
    if (!venue || !key || houses.has(key)) continue;
    const names = namesOfVenue(venue).flatMap((name) => withoutTown(bare(foldText(name).split(" ")), isTown));
    const { latitude, longitude } = venue;
    const spot = latitude === undefined || longitude === undefined ? null : { latitude, longitude };
    houses.set(key, { key, name: venue.name?.fr ?? key, names, words: new Set(names.flat()), spot });
  }
  return [...houses.values()];
}

/** Returns the stems that texts also write in lower case, outside web addresses. They are ordinary words, not names. */
function writtenSmall(events: readonly ProgrammeEvent[], stems: ReadonlySet<string>, stem: Stem): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { title, description } of events.slice(0, MOST_TEXTS)) {
    for (const text of new Set([title.fr, title.ru, description.fr, description.ru])) {
      for (const [raw] of text.matchAll(/(?<![\p{L}/@_.-])\p{Ll}\p{L}{2,}(?![\p{L}/@_-]|\.\p{L})/gu)) {
        const own = stem(foldWord(raw));
        if (stems.has(own)) small.add(own);
      }
    }
  }
  return small;
}

/** Builds the tables of venues and districts. */
export function createVenues(
  events: readonly ProgrammeEvent[],
  {
    gazetteer,
    isStopWord,
    stem,
  }: { gazetteer: Pick<Gazetteer, "get" | "closest" | "longest">; isStopWord: IsStopWord; stem: Stem },
): Venues {
  const houses = housesOf(events, (own) => gazetteer.get(own)?.source === "name");
  const byWord = new Map<string, House[]>();
  for (const house of houses) {
    for (const own of house.words) byWord.set(own, [...(byWord.get(own) ?? []), house]);
  }
  const small = writtenSmall(events, new Set([...byWord.keys()].map(stem)), stem);
  const isProper = (own: string) =>
    own.length >= SHORTEST_WORD &&
    !small.has(stem(own)) &&
    !isStopWord(own) &&
    gazetteer.get(own) === undefined &&
    // « Que faire à Lyon ? » does not mean the gare de Lyon.
    nameElsewhere(own) === undefined &&
    (byWord.get(own)?.length ?? Infinity) <= MOST_HOUSES;
  const bySound = createNamesBySound([...byWord.keys()].filter(isProper));
  const isPlace = (words: string) => gazetteer.get(normalizePhrase(words)) !== undefined;
  const districts = new Map<string, string>();
  for (const { venue } of events) {
    for (const key of venue ? districtKeysOf(venue) : []) {
      if (gazetteer.get(normalizePhrase(key)) === undefined) districts.set(key, venue?.district ?? key);
    }
  }
  /** For each word, the venue names that contain it, and at which position. */
  const standing = new Map<string, { house: House; name: readonly string[]; start: number }[]>();
  for (const house of houses) {
    for (const name of house.names) {
      for (const [start, own] of name.entries()) {
        standing.set(own, [...(standing.get(own) ?? []), { house, name, start }]);
      }
    }
  }
  const byEnding = new Map<string, string[]>();
  for (const own of byWord.keys()) {
    if (/^[а-я]/u.test(own)) byEnding.set(stem(own), [...(byEnding.get(stem(own)) ?? []), own]);
  }
  /** Whether a word is a town or an ordinary word, even if it sounds like a venue's name. */
  const isOther = (folded: string) =>
    isStopWord(folded) ||
    isPlace(folded) ||
    nameElsewhere(folded) !== undefined ||
    gazetteer.closest(folded, 1) !== null;
  const byAnySound = createNamesBySound(byWord.keys());
  /** The words of venue names that a typed word may mean: the same word, another case form, or its spelling in the other alphabet. */
  const wordsLike = remember((folded): readonly string[] => [
    ...new Set([
      ...(byWord.has(folded) ? [folded] : []),
      ...(byEnding.get(stem(folded)) ?? []),
      ...(isOther(folded) ? [] : byAnySound(folded)),
    ]),
  ]);
  /** Whether the words before a name can mean one certain venue; « dans un musée des égouts » does not. */
  const isOneOf = ({ between }: { between: readonly string[] }) => !between.some((own) => INDEFINITE.has(own));
  /** Whether a word is more than an article or a preposition: « la Comédie-Française » has two such words, « À la ligne » one. */
  const isTelling = (own: string) => !ARTICLES.has(own) && !INSIDE_BEFORE.has(own);
  const tells = (name: readonly string[]) =>
    name.some(isProper) || name.filter(isTelling).length > 1 || districts.has(name.join(" "));
  const told = (words: readonly string[]) => words.filter(isTelling).join(" ");
  const titles = events.flatMap(({ title, venue }) =>
    [title.fr, title.ru].map((own) => ({ text: ` ${told(foldText(own).split(" "))} `, venue: venue ?? {} })),
  );
  /** Whether the words occur in the title of an event that takes place elsewhere. */
  const isTitledElsewhere = (words: readonly string[], isThere: (venue: Venue) => boolean) =>
    titles.some(({ text, venue }) => text.includes(` ${told(words)} `) && !isThere(venue));
  const inHouses = (there: readonly House[]) => (venue: Venue) => there.some(({ key }) => key === venueKeyOf(venue));
  const hasNumbers = [...districts.keys()].some((key) => /^\d{1,2}$/u.test(key));
  const longestDistrict = Math.max(0, ...[...districts.keys()].map((key) => key.split(" ").length));

  /** The name words that a word equals or, when it is Russian, sounds like. */
  const properLike = (folded: string): readonly string[] => {
    if (byWord.has(folded)) return isProper(folded) ? [folded] : [];
    return isOther(folded) ? [] : bySound(folded);
  };

  const foldedAt = ({ tokens }: MarkedTokens, index: number) => tokens[index]?.folded ?? "";

  /** The preposition that leads to a name: where it begins, the words in between, and whether it means « near »; null for none. */
  const leadOf = (
    marked: MarkedTokens,
    at: number,
  ): { from: number; between: readonly string[]; isNear: boolean } | null => {
    const before = marked.tokens
      .slice(0, at)
      .map(({ folded }) => folded)
      .join(" ");
    if (NEAR_BEFORE.test(before)) {
      const words = NEAR_BEFORE.exec(before)?.[0].trim().split(" ").length ?? 0;
      return { from: at - words, between: [], isNear: true };
    }
    for (let index = at - 1; index >= 0 && index >= at - MOST_BETWEEN && marked.isFree(index); index -= 1) {
      const folded = foldedAt(marked, index);
      const between = marked.tokens.slice(index + 1, at).map((token) => token.folded);
      if (INSIDE_BEFORE.has(folded)) {
        const lead = marked.tokens
          .slice(0, index + 1)
          .map((token) => token.folded)
          .join(" ");
        return { from: index, between, isNear: NEAR_BEFORE.test(lead) };
      }
      const isKind = byWord.has(folded) || ARTICLES.has(folded) || (/^[а-я]/u.test(folded) && !isStopWord(folded));
      if (!isKind) return null;
    }
    return null;
  };

  /** Whether several words are typed with a capital, and none without: « le Théâtre du Pont Tournant ». */
  const isTypedAsName = ({ tokens }: MarkedTokens, from: number, to: number) => {
    const telling = tokens.slice(from, to).filter(({ folded }) => isTelling(folded));
    return telling.length > 1 && telling.every(({ raw }) => isCapitalized(raw));
  };

  /**
   * Compares the question from a word on with the venue names, each from any word of the name on. Returns the longest matches that
   * are meant.
   */
  const longestAt = (
    marked: MarkedTokens,
    at: number,
    isMeant: (name: readonly string[], run: { start: number; length: number }) => boolean,
  ) => {
    const found = wordsLike(foldedAt(marked, at)).flatMap((first) =>
      (standing.get(first) ?? []).flatMap(({ house, name, start }) => {
        const isRead = (own: string, offset: number) =>
          marked.isFree(at + offset) && wordsLike(foldedAt(marked, at + offset)).includes(own);
        const rest = name.slice(start);
        const end = rest.findIndex((own, offset) => !isRead(own, offset));
        const run = rest.slice(0, end < 0 ? rest.length : end);
        const length = run.findLastIndex((own) => isTelling(own)) + 1;
        return isMeant(name, { start, length }) ? [{ house, name, start, length }] : [];
      }),
    );
    const length = Math.max(0, ...found.map((own) => own.length));
    const longest = found.filter((own) => own.length === length);
    return { to: at + length, longest, houses: [...new Set(longest.map(({ house }) => house))] };
  };

  /**
   * Finds venues by their whole name: after a preposition of place, or anywhere when the name has several words and one is a
   * proper name, or all are typed with capitals.
   */
  const wholeNameAt = (marked: MarkedTokens, at: number) => {
    const {
      to,
      longest,
      houses: found,
    } = longestAt(marked, at, (name, { length }) => length === name.length && tells(name) && !isPlace(name.join(" ")));
    const [first] = longest;
    if (!first) return null;
    const lead = leadOf(marked, at);
    const isOfNames = first.name.some(isProper) || isTypedAsName(marked, at, to);
    if (lead ? !isOfNames && !isOneOf(lead) : !isOfNames || first.name.length === 1) return null;
    return { from: lead?.from ?? at, nameFrom: at, to, houses: found, isNear: lead?.isNear ?? false };
  };

  /**
   * Finds a venue by several words of its name that no other venue has, even when each is an ordinary word: the first words of the
   * name (« la Cité des sciences »), or any words typed with capitals. Null when the title of an event elsewhere has these words.
   */
  const partOfNameAt = (marked: MarkedTokens, at: number) => {
    const {
      to,
      longest,
      houses: found,
    } = longestAt(
      marked,
      at,
      (name, { start, length }) => name.slice(start, start + length).filter(isTelling).length > 1,
    );
    const words = marked.tokens.slice(at, to).map(({ folded }) => folded);
    if (found.length !== 1 || isPlace(words.join(" ")) || nameElsewhere(words.join(" "))) return null;
    const [isTyped, isHead] = [isTypedAsName(marked, at, to), longest.some(({ start }) => start === 0)];
    const lead = leadOf(marked, at);
    const isOne = lead ? isOneOf(lead) : DEFINITE.has(foldedAt(marked, at - 1));
    const isMeant = isOne ? isHead || (lead !== null && isTyped) : isHead && isTyped;
    if (!isMeant || isTitledElsewhere(words, inHouses(found))) return null;
    return { from: lead?.from ?? at, nameFrom: at, to, houses: found, isNear: lead?.isNear ?? false };
  };

  /** Whether another name begins with the words that were read: « Saint » of « Saint-Ouen » does not mean the venue Saint-Marcel. */
  const goesOn = (marked: MarkedTokens, at: number, to: number) => {
    const words = marked.tokens.slice(at, at + gazetteer.longest).map(({ folded }) => folded);
    const isTown = words.some((_, index) => at + index >= to && isPlace(words.slice(0, index + 1).join(" ")));
    return isTown || (marked.gapBefore(to) === "-" && to < marked.tokens.length);
  };

  /**
   * Whether the name is part of the title of an event that takes place elsewhere: « l’observation des libellules au Bois de
   * Vincennes ». Then it names no venue or quarter.
   */
  const isOfTitle = ({ tokens }: MarkedTokens, from: number, to: number, isThere: (venue: Venue) => boolean) => {
    const before = tokens.slice(0, from).findLastIndex(({ folded }) => isTelling(folded));
    const words = tokens.slice(before, to).map(({ folded }) => folded);
    return before >= 0 && isTitledElsewhere(words, isThere);
  };

  /** Finds venues by one proper word of their name, after a preposition of place: « au Louvre ». */
  const properWordAt = (marked: MarkedTokens, at: number) => {
    const like = properLike(foldedAt(marked, at));
    const lead = like.length > 0 ? leadOf(marked, at) : null;
    const isNamed = (lead?.between ?? []).every((own) => byWord.has(own) || ARTICLES.has(own));
    if (!lead || (!isNamed && !isCapitalized(marked.tokens[at]?.raw))) return null;
    let found = [...new Set(like.flatMap((own) => byWord.get(own) ?? []))];
    if (isOfTitle(marked, lead.from, at + 1, inHouses(found))) return null;
    const kinds = lead.between.filter((own) => !ARTICLES.has(own) && byWord.has(own));
    const ofKind = found.filter(({ words }) => kinds.every((own) => words.has(own)));
    if (ofKind.length > 0) found = ofKind;
    let to = at + 1;
    for (let index = to; index < marked.tokens.length && marked.isFree(index); index += 1) {
      const own = foldedAt(marked, index);
      const narrower = found.filter(({ words }) => wordsLike(own).some((like) => words.has(like)));
      if (narrower.length === 0 || isDateWord(own)) break;
      found = narrower;
      if (!isStopWord(own)) to = index + 1;
    }
    if (goesOn(marked, at, to)) return null;
    const nameFrom = lead.isNear ? at : at - lead.between.length;
    return { from: lead.from, nameFrom, to, houses: found, isNear: lead.isNear };
  };

  const readHouses = (marked: MarkedTokens): { filter: Filter; span: Span }[] => {
    const found: { filter: Filter; span: Span }[] = [];
    for (let at = 0; at < marked.tokens.length; at += 1) {
      if (!marked.isFree(at)) continue;
      const named = wholeNameAt(marked, at) ?? partOfNameAt(marked, at) ?? properWordAt(marked, at);
      if (!named) continue;
      const {
        from,
        to,
        houses: [house, ...others],
        isNear,
      } = named;
      if (!house) continue;
      const typed = marked.typed(named.nameFrom, to).replace(/^(?:l['’]|les? |la )/iu, "");
      const name = others.length === 0 || /\p{Script=Cyrillic}/u.test(typed) ? house.name : typed;
      const filter: Filter =
        isNear && house.spot
          ? { kind: "near", ...house.spot, name }
          : { kind: "venue", keys: [house, ...others].map(({ key }) => key), name };
      found.push({ filter, span: { from, to } });
      marked.take(from, to);
      at = to - 1;
    }
    return found;
  };

  /**
   * Whether « le 15e » is a district, and not « 15e édition » or « le 19e siècle »: nothing follows it, or punctuation,
   * a stop word or a date. « Le 1er » alone is a day.
   */
  const isDistrict = (marked: MarkedTokens, { to }: Span, words: string) => {
    const next = foldedAt(marked, to);
    if (/ 1er$|^1er$/u.test(words)) return /dans le 1er$/u.test(words) && monthOf(next) === 0;
    return next === "" || isStopWord(next) || isDateWord(next) || /[^\s]/u.test(marked.gapBefore(to));
  };

  const readDistricts = (marked: MarkedTokens): { filter: Filter; span: Span }[] => {
    const found: { filter: Filter; span: Span }[] = [];
    const add = (key: string, name: string, span: Span) => {
      found.push({ filter: { kind: "district", key, name }, span });
      marked.take(span.from, span.to);
    };
    for (const match of hasNumbers ? matchesIn(marked.text(), NUMBERED_DISTRICT) : []) {
      const { fr, ru, said } = match.groups ?? {};
      const span = marked.spanOf(match);
      if (fr !== undefined && said === undefined && !isDistrict(marked, span, match[0])) continue;
      add(String(Number(fr ?? ru)), "", span);
    }
    for (let at = 0; at < marked.tokens.length; at += 1) {
      for (let length = Math.min(longestDistrict, marked.tokens.length - at); length > 0; length -= 1) {
        const words = marked.tokens.slice(at, at + length);
        if (words.some((_, offset) => !marked.isFree(at + offset))) continue;
        const key = words.map(({ folded }) => folded).join(" ");
        const name = /^\d{1,2}$/u.test(key) ? undefined : districts.get(key);
        const before = marked.tokens.slice(0, at).findLast(({ folded }) => !ARTICLES.has(folded));
        const isCalledSo = /^(?:quartier|район\p{L}*)$/u.test(before?.folded ?? "");
        const isQuarter = isCalledSo || leadOf(marked, at) !== null;
        if (name === undefined || (!isQuarter && !/^\d{5}$/u.test(key))) continue;
        // The whole name of a venue wins over a quarter of that name: « à la gare du Nord », « à la Monnaie ».
        if (!isCalledSo && (wholeNameAt(marked, at)?.to ?? 0) >= at + length) continue;
        const from = leadOf(marked, at)?.from ?? at;
        if (!isCalledSo && isOfTitle(marked, from, at + length, (venue) => districtKeysOf(venue).includes(key)))
          continue;
        add(key, name, { from, to: at + length });
        break;
      }
    }
    return found;
  };

  const byKey = new Map(houses.map((house) => [house.key, house]));

  /** Takes the phrases that mean a venue by their meaning, with the preposition before them. */
  const readMeant = (marked: MarkedTokens, meant: readonly VenueMeant[]): { filter: Filter; span: Span }[] =>
    meant.flatMap(({ phrase, key }) => {
      const words = tokenize(phrase).map(({ folded }) => folded);
      const at = marked.tokens.findIndex((_, index) =>
        words.every((own, offset) => foldedAt(marked, index + offset) === own && marked.isFree(index + offset)),
      );
      const house = byKey.get(key);
      if (at < 0 || !house) return [];
      const span = { from: Math.max(0, at - 1), to: at + words.length };
      marked.take(span.from, span.to);
      return [{ filter: { kind: "venue", keys: [key], name: house.name }, span }];
    });

  return {
    read(marked, meant = []) {
      const districtsRead = readDistricts(marked);
      const found =
        houses.length === 0 ? districtsRead : [...districtsRead, ...readHouses(marked), ...readMeant(marked, meant)];
      return { filters: found.map(({ filter }) => filter), spans: found.map(({ span }) => span) };
    },
  };
}

/** For a programme without venues. */
export const NO_VENUES: Venues = { read: () => ({ filters: [], spans: [] }) };
