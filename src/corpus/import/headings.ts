import { foldText } from "../../language/fold.ts";
import data from "./data/headings.json" with { type: "json" };
import type { HeadingEntry } from "./entries.ts";
import { textsOf } from "./plain-text.ts";
import { freeId, slugOf } from "./slugs.ts";

export interface HeadingFinder {
  /** The id of the heading of an event's categories, which is added where it is new; undefined without any category. */
  headingOf(categories: readonly string[]): string | undefined;
  /** Headings that were added, in order; `isUsual` for those that the program knows in both languages. */
  added: readonly { entry: HeadingEntry; isUsual: boolean }[];
}

/** A heading is meant by its id, its name, or one of its words. */
function means({ id, name, words }: HeadingEntry, category: string): boolean {
  const key = foldText(category);
  const names = [id.replaceAll("-", " "), name.fr ?? "", name.ru ?? ""].map(foldText);
  const own = [...(words?.fr ?? []), ...(words?.ru ?? [])];
  return (
    names.includes(key) ||
    own.some((word) =>
      word.endsWith("*") ? key.startsWith(foldText(word.slice(0, -1))) && !key.includes(" ") : foldText(word) === key,
    )
  );
}

/** Files the categories of events under the headings of a programme. */
export function createHeadingFinder(existing: readonly HeadingEntry[]): HeadingFinder {
  const headings = [...existing];
  const added: { entry: HeadingEntry; isUsual: boolean }[] = [];
  return {
    added,
    headingOf(categories) {
      for (const category of categories) {
        const found = headings.find((heading) => means(heading, category));
        if (found) return found.id;
      }
      const [category] = categories;
      if (category === undefined) return undefined;
      const usual = data.find(({ names }) => names.includes(foldText(category)));
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
