import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { Gazetteer } from "../../reading/places/gazetteer.ts";
import { markTokens } from "../../reading/recognisers/marked-tokens.ts";
import { findNames } from "../../reading/places/places.ts";
import { fieldText } from "./event-words.ts";
import type { EventWords, FieldWords } from "./event-words.ts";

/** The spellings of places as paths from word to word, by the numbers of the words. */
interface Path {
  next: Map<number, Path>;
  /** The place of the spelling that ends here. */
  placeId: string | null;
  /** It is an everyday word too: whether the place is meant takes the text as it is written. */
  isAlsoWord: boolean;
}

const newPath = (): Path => ({ next: new Map(), placeId: null, isAlsoWord: false });

const NOTHING_NAMED: readonly string[] = [];

/** People abbreviate them, see `normalizePhrase`; the last word of a name never is. */
const ABBREVIATED = [
  ["st", "saint"],
  ["ste", "sainte"],
] as const;

/** Paths of all spellings whose words the programme has. */
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

/** The places that a text names, of spellings that begin alike the longest; null where that takes the text as it is written. */
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

/** The places that the texts of events name, turned round: place → ids of the events that speak of it. */
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
