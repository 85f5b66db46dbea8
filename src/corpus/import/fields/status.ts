import { foldText } from "../../../language/fold.ts";
import type { EventStatus } from "../../event/event-facts.ts";
import data from "../data/columns.json" with { type: "json" };
import type { Texts } from "../formats/plain-text.ts";

/** What a status cell says: a status, « as usual », or something unknown. */
export type ToldStatus = EventStatus | "usual" | "unknown";

const TELLING = Object.entries(data.telling) as [keyof typeof data.telling, readonly string[]][];

const has = (folded: string, words: readonly string[]) => words.some((word) => ` ${folded} `.includes(` ${word} `));

/** The status in a cell; an empty cell means « as usual ». */
export function statusOf(cell: string): ToldStatus {
  const folded = foldText(cell);
  if (folded === "" || (has(folded, data.not) && has(folded, data.cancelled))) return "usual";
  if (has(folded, data.cancelled)) return "cancelled";
  const [telling] = TELLING.find(([, words]) => has(folded, words)) ?? [];
  if (telling !== undefined) return telling;
  return has(folded, data.usual) ? "usual" : "unknown";
}

/** Whether a cell says more than a status: « reporté au 12 juin ». */
export function saysMore(cell: string): boolean {
  const folded = foldText(cell);
  return !TELLING.some(([, words]) => words.includes(folded));
}

/** Whether a cell under « Annulé » means yes. */
export function saysYes(cell: string): boolean {
  return data.yes.includes(foldText(cell)) || statusOf(cell) === "cancelled";
}

const BEFORE = /^\s*(?:[[(]\s*(\p{L}+)\s*[\])]\s*[:–—-]?|(\p{L}+)\s*(?:[:–—]|\s-\s|-\s|!))\s*(?=\S)/u;
const BEHIND = /(?<=\S)\s*[[(]\s*(\p{L}+)\s*[\])]\s*$/u;

/** A title without its mark of cancellation: « Annulé : bal », «ОТМЕНЕНО: бал», « Bal (annulé) »; null when it has none. */
function withoutCancelled(title: string): string | null {
  for (const pattern of [BEFORE, BEHIND]) {
    const match = pattern.exec(title);
    const word = match?.[1] ?? match?.[2];
    if (word !== undefined && data.cancelled.includes(foldText(word))) return title.replace(pattern, "");
  }
  return null;
}

/** The titles without marks of cancellation, and whether there was one. */
export function titleAndStatus(titles: Texts): { title: Texts; isCancelled: boolean } {
  const plain = Object.entries(titles).map(
    ([language, title]) => [language, title as string, withoutCancelled(title as string)] as const,
  );
  return {
    title: Object.fromEntries(plain.map(([language, title, without]) => [language, without ?? title])),
    isCancelled: plain.some(([, , without]) => without !== null),
  };
}
