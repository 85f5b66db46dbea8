import { readFileSync } from "node:fs";
import { foldText } from "./fold.ts";
import { LANGUAGES } from "./languages.ts";

/** The word lists for reading questions. Each file in `data/` begins with its purpose and its matching rules. */
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

/** A name in both languages, in the nominative, and Russian forms whose stem differs. */
export interface PlaceName {
  fr: string;
  ru: string;
  forms: readonly string[];
  /** A country or region: an event elsewhere may be about it. */
  isLand?: true;
}

/** `words` match in all forms of their stem, `forms` only exactly; all are folded. */
export interface StemmedWords {
  words: readonly string[];
  forms: readonly string[];
}

/** English words or phrases with their French translation, folded; `isFrenchToo` when they occur in French texts too. */
export interface EnglishWords {
  english: string;
  french: string;
  isFrenchToo: boolean;
}

/** A concept of the thesaurus: the words for it, and the ids of broader concepts. */
export interface Concept {
  id: string;
  broader: readonly string[];
  fr: readonly string[];
  ru: readonly string[];
  /** Ambiguous words: a question that has them asks for the concept, but an event that has them may be about something else. */
  vague: ReadonlySet<string>;
  /** Words that, alone, ask for all events of this kind (« concert »). */
  kindNames: readonly string[];
  /** Typical questions about it, in either language. */
  asked: readonly string[];
}

export interface WordLists {
  stopWords(): StemmedWords;
  /** Ordinary words that are one typing error away from a place name. */
  likeNames(): ReadonlySet<string>;
  /** Folded place names that are ordinary words too. */
  namesLikeWords(): ReadonlySet<string>;
  /** Towns, lands and countries that may be outside the programme. */
  placesElsewhere(): readonly PlaceName[];
  english(): readonly EnglishWords[];
  /** The thesaurus of subjects of events, for any programme. */
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

/** A word, then `~` when it is vague, then `^` when it names a kind of event. */
const MARKED = /^(?<word>[^~^]+)(?<vague>~?)(?<kind>\^?)$/u;

function readMarked(entry: string) {
  const { word = entry, vague = "", kind = "" } = MARKED.exec(entry)?.groups ?? {};
  return { word, isVague: vague !== "", isKindName: kind !== "" };
}

/** Typical questions by concept id. */
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
    // Services of daily life are marked for the training of the encoder.
    const id = marked.replace(/!$/u, "");
    const [fr = [], ru = []] = words.split(" / ").map((part) => listOf(part).map(readMarked));
    const all = [...fr, ...ru];
    const textsOf = (entries: typeof all) => entries.map(({ word }) => word);
    return {
      id,
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
/** CLDR codes that are not lands: unions, pseudo-locales and « unknown ». */
const NO_LANDS = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** All countries and territories by their long and short names, from the runtime's CLDR data. */
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

/** Reads a value at the first call and keeps it. */
function once<Value>(read: () => Value): () => Value {
  let value: { of: Value } | undefined;
  return () => (value ??= { of: read() }).of;
}

/**
 * Builds the lists; each is loaded at its first use.
 * @param without lists to leave empty, for ablation tests
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
