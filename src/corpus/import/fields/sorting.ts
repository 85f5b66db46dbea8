import data from "../data/sorts.json" with { type: "json" };
import { foldText } from "../../../language/fold.ts";
import type { HeadingEntry } from "../plan/entries.ts";
import type { Imported } from "../plan/imported.ts";

/** Gives the vector of each text, of length 1. */
export type Embed = (texts: string[]) => Promise<readonly (readonly number[])[]>;

/** Under which heading an event stands by what it says, and by how much it is nearer to that than to any other. */
export interface Sorted {
  id: string;
  lead: number;
}

/**
 * Headings that any town has. They have no words, so that no question chooses by them alone: what an event means tells more than where it
 * was sorted.
 */
export const SORTS: readonly HeadingEntry[] = data.map(({ id, name }) => ({ id, name }));

/** Fewer events need no headings. */
const LEAST_EVENTS = 20;
/** A file with more categories than this has keywords, which are words and no headings. */
export const MOST_CATEGORIES = 20;
/** Headings are what most events stand under. */
const LEAST_SHARE = 0.5;
/** A smaller lead is a doubtful one: of those that are sure five in six are right, of all three in five. */
export const SURE_LEAD = 0.1;
/** Characters of a description that tell what an event is. */
const TOLD_CHARACTERS = 400;

/** Whether the categories of events are a few headings under which most of them stand. */
export function areHeadings(categoriesOfEvents: readonly (readonly string[])[]): boolean {
  const named = categoriesOfEvents.map((categories) => categories.map(foldText).filter((key) => key !== ""));
  const filed = named.filter((categories) => categories.length > 0).length;
  return new Set(named.flat()).size <= MOST_CATEGORIES && filed >= LEAST_SHARE * named.length;
}

/** Whether events have to be sorted under {@link SORTS}: there are many, they have no headings of their own, and nobody has written any. */
export function needSorting(
  events: readonly Pick<Imported, "categories">[],
  headings: readonly Pick<HeadingEntry, "id">[] | undefined,
): boolean {
  const isOwn = ({ id }: Pick<HeadingEntry, "id">) => SORTS.some((sort) => sort.id === id);
  const mayBe = headings === undefined || headings.every(isOwn);
  return mayBe && events.length >= LEAST_EVENTS && !areHeadings(events.map(({ categories }) => categories));
}

type Said = Pick<Imported, "title" | "description" | "categories">;

/** What an event says of itself first: its title, its keywords, the beginning of its description. */
function textOf({ title, description, categories }: Said): string {
  const [name, told] = [title.fr ?? title.ru ?? "", description.fr ?? description.ru ?? ""];
  return [name, categories.join(", "), told.slice(0, TOLD_CHARACTERS)].filter((part) => part !== "").join(". ");
}

function mean(vectors: readonly (readonly number[])[]): number[] {
  const [first = []] = vectors;
  return first.map((_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length);
}

/** A vector seen from the middle of its kind, of length 1: else what all texts have in common hides what tells them apart. */
function from(middle: readonly number[], vector: readonly number[]): number[] {
  const apart = vector.map((value, at) => value - (middle[at] ?? 0));
  const length = Math.hypot(...apart) || 1;
  return apart.map((value) => value / length);
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Sorts events under {@link SORTS}, each under that whose sentences mean most nearly what it says, whatever others there are. In their order. */
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
