import { foldText } from "../../language/fold.ts";
import data from "./data/headings.json" with { type: "json" };
import type { HeadingEntry } from "./entries.ts";
import { plainText, textsOf } from "./plain-text.ts";
import { freeId, slugOf } from "./slugs.ts";

export interface HeadingFinder {
  /** The id of the heading of an event's categories, which is added where it is new; undefined without any category. */
  headingOf(categories: readonly string[]): string | undefined;
  /** Headings that were added, in order; `isUsual` for those that the program knows in both languages. */
  added: readonly { entry: HeadingEntry; isUsual: boolean }[];
}

type UsualHeading = (typeof data)[number];

const keyOf = (category: string) => foldText(plainText(category));

/** A heading is meant by its id, its name, or one of its words; `key` is the folded category. */
function means({ id, name, words }: HeadingEntry, key: string): boolean {
  const names = [id.replaceAll("-", " "), name.fr ?? "", name.ru ?? ""].map(foldText);
  const own = [...(words?.fr ?? []), ...(words?.ru ?? [])];
  return (
    names.includes(key) ||
    own.some((word) =>
      word.endsWith("*") ? key.startsWith(foldText(word.slice(0, -1))) && !key.includes(" ") : foldText(word) === key,
    )
  );
}

/** The heading that a usual one was added as, or that a person wrote in its place. */
function usualThere(headings: readonly HeadingEntry[], usual: UsualHeading): HeadingEntry | undefined {
  return (
    headings.find(({ id }) => id === usual.id) ??
    headings.find((heading) => means(heading, foldText(usual.name.fr)) || means(heading, foldText(usual.name.ru)))
  );
}

/** Files the categories of events under the headings of a programme. */
export function createHeadingFinder(existing: readonly HeadingEntry[]): HeadingFinder {
  const headings = [...existing];
  const added: { entry: HeadingEntry; isUsual: boolean }[] = [];
  return {
    added,
    headingOf(categories) {
      const named = categories.filter((category) => keyOf(category) !== "");
      const usualOf = (category: string) => data.find(({ names }) => names.includes(keyOf(category)));
      for (const category of named) {
        const usual = usualOf(category);
        const found =
          headings.find((heading) => means(heading, keyOf(category))) ?? (usual && usualThere(headings, usual));
        if (found) return found.id;
      }
      const [category] = named;
      if (category === undefined) return undefined;
      const usual = usualOf(category);
      const taken = new Set(headings.map(({ id }) => id));
      const entry: HeadingEntry = usual
        ? { id: freeId(usual.id, taken), name: usual.name, words: usual.words }
        : { id: freeId(slugOf(category) || "heading", taken), name: textsOf(category) };
      headings.push(entry);
      added.push({ entry, isUsual: usual !== undefined });
      return entry.id;
    },
  };
}
