import { PAGE_SIZE } from "../../../answer/wording/plain-text.ts";
import type { RememberedAnswer } from "../../memory/conversations.ts";

type Paged = Pick<RememberedAnswer, "answer" | "question">;

/** The place whose ties an answer shows, when there is just one: its ties have a list of their own. */
export function placeOfTies({ answer, question }: Paged): string | undefined {
  const [place, ...others] = question.where.places;
  const isOfPlace = others.length === 0 && answer.twinnings.every(({ places }) => places.some((id) => id === place));
  return isOfPlace ? place : undefined;
}

/** The ties to list. None for a single tie, or for the ties of one town: there a sentence says it all. */
function listedTies(paged: Paged) {
  const { twinnings } = paged.answer;
  return twinnings.length > 1 && placeOfTies(paged) === undefined ? twinnings : [];
}

function tiePages(paged: Paged): number {
  return Math.ceil(listedTies(paged).length / PAGE_SIZE);
}

/** The number of pages, ties first, then projects; at least 1. */
export function pageCount(paged: Paged): number {
  return Math.max(1, tiePages(paged) + Math.ceil(paged.answer.events.length / PAGE_SIZE));
}

/** The page on which a project stands; undefined if the answer does not have it. */
export function pageOf(paged: Paged, eventId: string): number | undefined {
  const index = paged.answer.events.findIndex(({ id }) => id === eventId);
  return index < 0 ? undefined : tiePages(paged) + Math.floor(index / PAGE_SIZE);
}

/** The nearest existing page: a button may carry any number. */
export function existingPage(paged: Paged, page: number): number {
  return Math.min(page, pageCount(paged) - 1);
}

function onPage<Entry>(entries: readonly Entry[], page: number) {
  const start = page * PAGE_SIZE;
  if (page < 0) return [];
  return entries.slice(start, start + PAGE_SIZE).map((entry, index) => ({ entry, number: start + index + 1 }));
}

/** The ties of a page with their numbers. */
export function tiesOfPage(paged: Paged, page: number) {
  return onPage(listedTies(paged), existingPage(paged, page));
}

/** The projects of a page with their numbers in the answer. */
export function eventsOfPage(paged: Paged, page: number) {
  return onPage(paged.answer.events, existingPage(paged, page) - tiePages(paged));
}
