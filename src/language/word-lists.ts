import { readFileSync } from "node:fs";
import { foldText } from "./fold.ts";
import { LANGUAGES } from "./languages.ts";

/** The lists that reading a question stands on; each file of `data/` begins with what its list is for and how it is matched. */
export const WORD_LISTS = [
  "stop-words",
  "like-names",
  "names-like-words",
  "towns-elsewhere",
  "lands-elsewhere",
  "countries",
  "english",
  "thesaurus",
] as const;
export type WordListName = (typeof WORD_LISTS)[number];

/** A name in both languages, in the nominative, and Russian forms of it that no stem joins to that. */
export interface PlaceName {
  fr: string;
  ru: string;
  forms: readonly string[];
  /** A country or a region, of which much can be about that takes place elsewhere. */
  isLand?: true;
}

/** Words that mean the same in all forms of their stem, and words that do so in one form only; all folded. */
export interface StemmedWords {
  words: readonly string[];
  forms: readonly string[];
}

/** English words and phrases with the French ones for them, folded; `isFrenchToo` where a French text may hold them. */
export interface EnglishWords {
  english: string;
  french: string;
  isFrenchToo: boolean;
}

/** A subject with the words by which it is told and asked for, and the ids of wider ones. */
export interface Concept {
  id: string;
  /** It is a service of daily life, which people ask a town for and which is no event: « refaire son passeport ». */
  isService: boolean;
  broader: readonly string[];
  fr: readonly string[];
  ru: readonly string[];
  /** Those of its words that are met in texts about anything: they ask for it and do not tell of it. */
  vague: ReadonlySet<string>;
  /** Those of its words that alone ask for all that is of this kind of happening. */
  kindNames: readonly string[];
  /** What people ask who want something of it, in either language. */
  asked: readonly string[];
}

export interface WordLists {
  stopWords(): StemmedWords;
  /** Everyday words that are one typing error away from the name of a place. */
  likeNames(): ReadonlySet<string>;
  /** Folded names of places that are everyday words too. */
  namesLikeWords(): ReadonlySet<string>;
  /** Towns, lands and countries that a programme may lack. */
  placesElsewhere(): readonly PlaceName[];
  english(): readonly EnglishWords[];
  /** What events are about, of any programme. */
  concepts(): readonly Concept[];
}

function readLines(file: string): string[] {
  const text = readFileSync(new URL(`./data/${file}.txt`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

function readPlaces(file: string): PlaceName[] {
  return readLines(file).map((line) => {
    const [fr = "", ru = "", ...forms] = line.split(" / ");
    return { fr, ru, forms };
  });
}

function readEnglish(): EnglishWords[] {
  return readLines("english").map((line) => {
    const isFrenchToo = line.startsWith("~");
    const [english = "", french = ""] = line.replace(/^~/u, "").split(" = ");
    return { english, french, isFrenchToo };
  });
}

/** A word, and what stands behind it where it is vague, and where it names a kind of happening. */
const MARKED = /^(?<word>[^~^]+)(?<vague>~?)(?<kind>\^?)$/u;

function readMarked(entry: string) {
  const { word = entry, vague = "", kind = "" } = MARKED.exec(entry)?.groups ?? {};
  return { word, isVague: vague !== "", isKindName: kind !== "" };
}

/** What is asked of each subject, by its id. */
function readAsked(): Map<string, string[]> {
  return new Map(
    readLines("asked").map((line) => {
      const [id = "", questions = ""] = line.split(" = ");
      return [id, questions.split(/ [|/] /u)];
    }),
  );
}

function readConcepts(): Concept[] {
  const asked = readAsked();
  const listOf = (part = "") => part.split(", ").filter((entry) => entry !== "");
  return readLines("thesaurus").map((line) => {
    const [name = "", words = ""] = line.split(" = ");
    const [marked = "", broader] = name.split(" < ");
    const id = marked.replace(/!$/u, "");
    const [fr = [], ru = []] = words.split(" / ").map((part) => listOf(part).map(readMarked));
    const all = [...fr, ...ru];
    const textsOf = (entries: typeof all) => entries.map(({ word }) => word);
    return {
      id,
      isService: id !== marked,
      broader: listOf(broader),
      fr: textsOf(fr),
      ru: textsOf(ru),
      vague: new Set(textsOf(all.filter(({ isVague }) => isVague))),
      kindNames: textsOf(all.filter(({ isKindName }) => isKindName)),
      asked: asked.get(id) ?? [],
    };
  });
}

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
/** Codes of CLDR that are no land: made-up languages, unions, and what is unknown. */
const NO_LANDS = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** The countries and territories of the world, by their full and their short names, as the runtime knows them. */
function countries(): PlaceName[] {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return (["long", "short"] as const).flatMap((style) => {
    const [french, russian] = LANGUAGES.map(
      (language) => new Intl.DisplayNames(language, { type: "region", fallback: "none", style }),
    );
    return codes.flatMap((code) => {
      const [fr, ru] = [french?.of(code), russian?.of(code)];
      return fr === undefined || ru === undefined || NO_LANDS.has(code) ? [] : [{ fr, ru, forms: [] }];
    });
  });
}

/** What is read at most once. */
function once<Value>(read: () => Value): () => Value {
  let value: { of: Value } | undefined;
  return () => (value ??= { of: read() }).of;
}

/**
 * Gives the lists, each read when it is first asked for.
 * @param without names of lists to leave empty, for measuring what each is worth
 */
export function createWordLists({ without = [] }: { without?: readonly WordListName[] } = {}): WordLists {
  const unless =
    <Entry>(name: WordListName, read: () => readonly Entry[]) =>
    (): readonly Entry[] =>
      without.includes(name) ? [] : read();
  const lines = (name: WordListName, ...files: readonly string[]) => unless(name, () => files.flatMap(readLines));
  const stemmed = (words: () => readonly string[], forms: () => readonly string[]) =>
    once(() => ({ words: words(), forms: forms() }));
  const towns = unless("towns-elsewhere", () => readPlaces("towns-elsewhere"));
  const lands = [unless("lands-elsewhere", () => readPlaces("lands-elsewhere")), unless("countries", countries)];
  return {
    stopWords: stemmed(
      lines("stop-words", "stop-words-fr", "stop-words-ru"),
      lines("stop-words", "stop-word-forms", "stop-words-en"),
    ),
    likeNames: once(() => new Set(lines("like-names", "like-names")())),
    namesLikeWords: once(() => new Set(lines("names-like-words", "names-like-words")().map(foldText))),
    placesElsewhere: once(() => [
      ...towns(),
      ...lands.flatMap((read) => read()).map((land) => ({ ...land, isLand: true as const })),
    ]),
    english: once(unless("english", readEnglish)),
    concepts: once(unless("thesaurus", readConcepts)),
  };
}
