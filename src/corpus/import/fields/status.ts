import { foldText } from "../../../language/fold.ts";
import type { EventStatus } from "../../event/event-facts.ts";
import data from "../data/columns.json" with { type: "json" };
import type { Texts } from "../formats/plain-text.ts";

/** The meaning of a status cell: a status, « as usual », or unknown. */
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
const BEHIND = /(?<=\S)\s*(?:[[(]\s*(\p{L}+)\s*[\])]|[–—-]\s+(\p{Lu}{5,}))\s*$/u;

/** The marks of a title by status. « En ligne : » and « Nouvelle date : » are left out, as they may belong to the title. */
const MARKS = [
  ["cancelled", data.cancelled],
  ["full", data.telling.full],
  ["postponed", data.telling.postponed],
] as const;

/**
 * Splits a title into the title proper and the status of its mark: « Annulé : bal », «ОТМЕНЕНО: бал», « Bal (annulé) »,
 * « Bal (complet) ». Null without a mark.
 */
function withoutMark(title: string): { title: string; status: EventStatus } | null {
  for (const pattern of [BEFORE, BEHIND]) {
    const match = pattern.exec(title);
    const word = foldText(match?.[1] ?? match?.[2] ?? "");
    const [status] = MARKS.find(([, words]) => words.includes(word)) ?? [];
    if (status !== undefined) return { title: title.replace(pattern, ""), status };
  }
  return null;
}

/** The titles without their marks, and the status that the marks give. */
export function titleAndStatus(titles: Texts): { title: Texts; status?: EventStatus } {
  const marked = Object.entries(titles).map(
    ([language, title]) => [language, title as string, withoutMark(title as string)] as const,
  );
  const status = marked.find(([, , without]) => without !== null)?.[2]?.status;
  return {
    title: Object.fromEntries(marked.map(([language, title, without]) => [language, without?.title ?? title])),
    ...(status !== undefined && { status }),
  };
}

/** Words that may stand beside « complet » in a price field and add nothing to it. */
const OF_A_PRICE: ReadonlySet<string> = new Set(data.besideFull);

/** Whether the field for the price says only that there are no places: « COMPLET », « Tarifs : COMPLET ». */
export function saysFull(price: Texts): boolean {
  return Object.values(price as Record<string, string>).some((text) => {
    const folded = foldText(text);
    const rest = folded.split(" ").filter((word) => !OF_A_PRICE.has(word));
    return data.telling.full.includes(rest.join(" "));
  });
}
