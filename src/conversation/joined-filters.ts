import type { Filter } from "../corpus/event/filters.ts";

/** Whether a filter says where: a district, a house, or around something. */
export function isWhere({ kind }: Filter): boolean {
  return kind === "district" || kind === "venue" || kind === "near";
}

/** Filters of a question that leans on another one: its own, and those before of which it has no other. */
export function joinedFilters(previous: readonly Filter[], current: readonly Filter[]): readonly Filter[] {
  const isReplaced = (filter: Filter) =>
    current.some((own) => (isWhere(own) ? isWhere(filter) : own.kind === filter.kind));
  return [...previous.filter((filter) => !isReplaced(filter)), ...current];
}
