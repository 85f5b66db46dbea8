import { foldText } from "../../../language/fold.ts";
import data from "../data/headings.json" with { type: "json" };
import type { HeadingEntry } from "../plan/entries.ts";
import { plainText, textsOf } from "../formats/plain-text.ts";
import { freeId, slugOf } from "../plan/slugs.ts";
import { areHeadings, SORTS } from "./sorting.ts";
import type { Sorted } from "./sorting.ts";

export interface HeadingFinder {
  /** Returns the heading for an event's categories, and adds it if it is new. Undefined without categories. */
  headingOf(categories: readonly string[]): string | undefined;
  /** The categories that say more than the heading; they become keywords. */
  keywordsOf(categories: readonly string[]): string[];
  /** Headings that were added, in order. `isUsual` is true for a heading that the program knows in both languages. */
  added: readonly { entry: HeadingEntry; isUsual: boolean }[];
}

type UsualHeading = (typeof data)[number];

const keyOf = (category: string) => foldText(plainText(category));

/** Whether a category means a heading, by its id, its name, or one of its words; `key` is the folded category. */
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

/** Finds the existing heading that stands for a usual one: the import added it before, or a person wrote it. */
function usualThere(headings: readonly HeadingEntry[], usual: UsualHeading): HeadingEntry | undefined {
  return (
    headings.find(({ id }) => id === usual.id) ??
    headings.find((heading) => means(heading, foldText(usual.name.fr)) || means(heading, foldText(usual.name.ru)))
  );
}

/**
 * Assigns headings by the categories of events. A few categories that most events have become new headings. Otherwise
 * they count as keywords and only match existing headings.
 * @param categoriesOfEvents the categories of each event of the file
 */
export function createHeadingFinder(
  existing: readonly HeadingEntry[],
  categoriesOfEvents: readonly (readonly string[])[],
): HeadingFinder {
  const mayAdd = areHeadings(categoriesOfEvents);
  const headings = [...existing];
  const added: { entry: HeadingEntry; isUsual: boolean }[] = [];
  const usualOf = (category: string) => data.find(({ names }) => names.includes(keyOf(category)));
  const known = (category: string) => {
    const usual = usualOf(category);
    return headings.find((heading) => means(heading, keyOf(category))) ?? (usual && usualThere(headings, usual));
  };
  const namedIn = (categories: readonly string[]) => categories.filter((category) => keyOf(category) !== "");
  return {
    added,
    keywordsOf(categories) {
      const named = namedIn(categories);
      const heading = named.flatMap((category) => known(category)?.id ?? [])[0];
      return named.filter((category) => heading === undefined || known(category)?.id !== heading);
    },
    headingOf(categories) {
      const named = namedIn(categories);
      for (const category of named) {
        const found = known(category);
        if (found) return found.id;
      }
      const [category] = named;
      if (category === undefined || !mayAdd) return undefined;
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

/**
 * Like {@link createHeadingFinder}, for events that were sorted by their texts: all their categories become keywords.
 * @param inUse the headings under which they were sorted
 */
export function createSortedHeadings(
  existing: readonly HeadingEntry[],
  inUse: readonly Sorted[],
): Pick<HeadingFinder, "added" | "keywordsOf"> {
  const isThere = (id: string) => existing.some((heading) => heading.id === id);
  const added = SORTS.filter(({ id }) => !isThere(id) && inUse.some((sorted) => sorted.id === id));
  return {
    added: added.map((entry) => ({ entry, isUsual: true })),
    keywordsOf: (categories) => categories.filter((category) => keyOf(category) !== ""),
  };
}
