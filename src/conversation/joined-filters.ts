import type { Filter } from "../corpus/event/filters.ts";

/** Whether a filter says where: a district, a venue, or near something. */
export function isWhere({ kind }: Filter): boolean {
  return kind === "district" || kind === "venue" || kind === "near";
}

/** Returns the filters of a follow-up question: its own, and those before that none of its own replaces. */
export function joinedFilters(previous: readonly Filter[], current: readonly Filter[]): readonly Filter[] {
  const isReplaced = (filter: Filter) =>
    current.some((own) => (isWhere(own) ? isWhere(filter) : own.kind === filter.kind));
  return [...previous.filter((filter) => !isReplaced(filter)), ...current];
}
