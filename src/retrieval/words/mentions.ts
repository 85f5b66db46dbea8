import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { Gazetteer } from "../../reading/places/gazetteer.ts";
import { markTokens } from "../../reading/recognisers/marked-tokens.ts";
import { findNames } from "../../reading/places/places.ts";
import { fieldText } from "./event-words.ts";
import type { EventWords, FieldWords } from "./event-words.ts";

/** A trie of place names: each path goes from word number to word number. */
interface Path {
  next: Map<number, Path>;
  /** The place whose name ends here, if one does. */
  placeId: string | null;
  /** The name is an ordinary word too: only the original text, with its capitals, tells whether the place is meant. */
  isAlsoWord: boolean;
}

const newPath = (): Path => ({ next: new Map(), placeId: null, isAlsoWord: false });

const NOTHING_NAMED: readonly string[] = [];

/** Common abbreviations, see `normalizePhrase`; the last word of a name is never abbreviated. */
const ABBREVIATED = [
  ["st", "saint"],
  ["ste", "sainte"],
] as const;

/** Builds the trie of all names whose words occur in the programme. */
function pathsOf(gazetteer: Gazetteer, { numberOf }: EventWords): Path {
  const root = newPath();
  for (const [phrase, { placeId }] of gazetteer.phrases()) {
    const numbers = phrase.split(" ").map(wordNumbers);
    const ends = numbers.reduce<Path[]>(
      (paths, own) =>
        paths.flatMap((path) =>
          own.map((number) => {
            const next = path.next.get(number) ?? newPath();
            path.next.set(number, next);
            return next;
          }),
        ),
      [root],
    );
    for (const end of ends) {
      end.placeId = placeId;
      end.isAlsoWord = gazetteer.isAlsoWord(phrase);
    }
  }
  return root;

  function wordNumbers(word: string, index: number, words: readonly string[]): number[] {
    const isLast = index === words.length - 1;
    const short = isLast ? [] : ABBREVIATED.flatMap(([own, long]) => (long === word ? own : []));
    return [word, ...short].flatMap((spelling) => numberOf(spelling) ?? []);
  }
}

/** The places named in a text; the longest name wins. Null when an ambiguous name needs the original text. */
function namesIn(numbers: Uint32Array, from: number, to: number, root: Path): readonly string[] | null {
  let found: string[] | null = null;
  let at = from;
  while (at < to) {
    let path = root.next.get(numbers[at] ?? 0);
    let placeId: string | null = null;
    let next = at + 1;
    for (let end = at + 1; path; end += 1) {
      if (path.isAlsoWord) return null;
      if (path.placeId !== null) [placeId, next] = [path.placeId, end];
      path = end < to ? path.next.get(numbers[end] ?? 0) : undefined;
    }
    if (placeId !== null) (found ??= []).push(placeId);
    at = next;
  }
  return found ?? NOTHING_NAMED;
}

/** An inverted index of the places that the events mention: place id → event ids. */
export function createMentions(
  events: readonly ProgrammeEvent[],
  gazetteer: Gazetteer,
  eventWords: EventWords,
): (placeId: string) => ReadonlySet<string> {
  const mentions = new Map<string, Set<string>>();
  const root = pathsOf(gazetteer, eventWords);
  const readField = ({ field, language, numbers, starts }: FieldWords) => {
    for (const [position, event] of events.entries()) {
      const names =
        namesIn(numbers, starts[position] ?? 0, starts[position + 1] ?? 0, root) ??
        findNames(markTokens(fieldText(event, field, language)), gazetteer);
      for (const placeId of names) {
        const own = mentions.get(placeId);
        if (own) own.add(event.id);
        else mentions.set(placeId, new Set([event.id]));
      }
    }
  };
  for (const field of eventWords.fields) if (field.field !== "partners") readField(field);
  const none: ReadonlySet<string> = new Set();
  return (placeId) => mentions.get(placeId) ?? none;
}
