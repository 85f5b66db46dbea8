import data from "../data/sorts.json" with { type: "json" };
import { foldText } from "../../../language/fold.ts";
import type { HeadingEntry } from "../plan/entries.ts";
import type { Imported } from "../plan/imported.ts";

/** Gives the vectors of texts, of length 1. */
export type Embed = (texts: string[]) => Promise<readonly (readonly number[])[]>;

/** The heading whose meaning is nearest to an event, and how much nearer it is than the next. */
export interface Sorted {
  id: string;
  lead: number;
}

/**
 * Headings for any town. They have no words, so a question never selects by them alone: an event's own text says more
 * than its heading.
 */
export const SORTS: readonly HeadingEntry[] = data.map(({ id, name }) => ({ id, name }));

/** With fewer events than this, headings are not worth it. */
const LEAST_EVENTS = 20;
/** A file with more categories than this uses keywords, not headings. */
export const MOST_CATEGORIES = 20;
/** Headings must cover at least this share of the events. */
const LEAST_SHARE = 0.5;
/** Below this lead a heading is doubtful. Precision is five in six above it, three in five overall. */
export const SURE_LEAD = 0.1;
/** Characters of the description that are embedded. */
const TOLD_CHARACTERS = 400;

/** Whether the categories are few and most events have one, so that they can be headings. */
export function areHeadings(categoriesOfEvents: readonly (readonly string[])[]): boolean {
  const named = categoriesOfEvents.map((categories) => categories.map(foldText).filter((key) => key !== ""));
  const filed = named.filter((categories) => categories.length > 0).length;
  return new Set(named.flat()).size <= MOST_CATEGORIES && filed >= LEAST_SHARE * named.length;
}

/**
 * Whether events should be sorted under {@link SORTS}: there are many, their categories are no headings, and nobody has
 * written other headings.
 */
export function needSorting(
  events: readonly Pick<Imported, "categories">[],
  headings: readonly Pick<HeadingEntry, "id">[] | undefined,
): boolean {
  const isOwn = ({ id }: Pick<HeadingEntry, "id">) => SORTS.some((sort) => sort.id === id);
  const mayBe = headings === undefined || headings.every(isOwn);
  return mayBe && events.length >= LEAST_EVENTS && !areHeadings(events.map(({ categories }) => categories));
}

type Said = Pick<Imported, "title" | "description" | "categories">;

/** The text to embed: title, keywords, and the beginning of the description. */
function textOf({ title, description, categories }: Said): string {
  const [name, told] = [title.fr ?? title.ru ?? "", description.fr ?? description.ru ?? ""];
  return [name, categories.join(", "), told.slice(0, TOLD_CHARACTERS)].filter((part) => part !== "").join(". ");
}

function mean(vectors: readonly (readonly number[])[]): number[] {
  const [first = []] = vectors;
  return first.map((_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length);
}

/** Subtracts the mean from a vector and scales it to length 1. All texts share the mean, which hides their differences. */
function from(middle: readonly number[], vector: readonly number[]): number[] {
  const apart = vector.map((value, at) => value - (middle[at] ?? 0));
  const length = Math.hypot(...apart) || 1;
  return apart.map((value) => value / length);
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/**
 * Sorts events under {@link SORTS}: each under the heading whose example sentences are nearest in meaning. The result
 * is in the order of the events.
 */
export async function sortEvents(events: readonly Said[], embed: Embed): Promise<Sorted[]> {
  const sentences = data.flatMap((sort) => sort.sentences);
  const vectors = await embed([...sentences, ...events.map(textOf)]);
  const told = vectors.slice(0, sentences.length);
  const middle = mean(told);
  let at = 0;
  const sorts = data.map(({ id, sentences: own }) => {
    const apart = told.slice(at, (at += own.length)).map((vector) => from(middle, vector));
    return { id, centre: mean(apart) };
  });
  return vectors.slice(sentences.length).map((vector) => {
    const apart = from(middle, vector);
    const near = sorts
      .map(({ id, centre }) => ({ id, nearness: dot(centre, apart) }))
      .sort((a, b) => b.nearness - a.nearness);
    const [best, next] = near;
    return { id: best?.id ?? "", lead: (best?.nearness ?? 0) - (next?.nearness ?? 0) };
  });
}
