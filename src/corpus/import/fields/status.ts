import { foldText } from "../../../language/fold.ts";
import type { EventStatus } from "../../event/event-facts.ts";
import data from "../data/columns.json" with { type: "json" };
import headings from "../data/headings.json" with { type: "json" };
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

const BEFORE = /^\s*(?:[[(]\s*(\p{L}+)\s*[\])]\s*[:–—-]?|(\p{L}+)\s*(?:[:–—|]|\s-\s|-\s|!))\s*(?=\S)/u;
/** In capitals before a title in small letters, be it with an « l » for a line: « COMPLET l Atelier ». */
const BEFORE_SMALL = /^\s*(\p{Lu}{5,})\s+(?:[|l/•·*]\s+)?(?=.*\p{Ll})/u;
const BEHIND = /(?<=\S)\s*(?:[[(]\s*(\p{L}+)\s*[\])]|[–—-]\s+(\p{Lu}{5,}))\s*$/u;

/** The marks of a title by status. « En ligne : » and « Nouvelle date : » are left out, as they may belong to the title. */
const MARKS = [
  ["cancelled", data.cancelled],
  ["full", data.telling.full],
  ["postponed", data.telling.postponed],
] as const;

/** The status that an event's own words tell, with these words. */
export interface SaidStatus {
  status: EventStatus;
  words: string;
}

const wordsOf = (texts: Iterable<string>) => [...texts].flatMap((text) => foldText(text).split(" "));

/** What an event is called: by the usual headings, and in general. */
const NOUNS: ReadonlySet<string> = new Set([...data.nouns, ...wordsOf(headings.flatMap(({ names }) => names))]);
const FILLER: ReadonlySet<string> = new Set(data.besideStatus);

const SENTENCE_END = /[.!?…\n[\]()]+/u;
const CLAUSE_END = /[,;–—]/u;
const LEAST_OF_NAME = 4;

/**
 * The status that a sentence tells of the event itself, and nothing else in its first clause: « Cet atelier est complet »,
 * «Спектакль отменён, билеты можно вернуть». Not « En cas de pluie, … » and « Le programme complet … ».
 * @param names words that mean the event; at least one has to stand there
 */
function statusIn(sentence: string, names: ReadonlySet<string> | null): EventStatus | null {
  if (wordsOf([sentence]).some((word) => data.conditional.includes(word) || data.not.includes(word))) return null;
  const clauses = sentence.split(CLAUSE_END).map((clause) => wordsOf([clause]).filter((word) => !FILLER.has(word)));
  const words = clauses.find((clause) => clause.some((word) => word !== "")) ?? [];
  const isNoun = (word: string) => NOUNS.has(word) || (names?.has(word) ?? false);
  if (names && !words.some(isNoun)) return null;
  const rest = words.filter((word) => !isNoun(word)).join(" ");
  return MARKS.find(([, told]) => told.includes(rest))?.[0] ?? null;
}

/** Splits a title at dashes and colons that stand apart; the separators are kept. */
const PARTS = /(\s*[-–—|]\s+|\s+[-–—|]\s*|\s*:\s+)/u;

/**
 * Splits a title into the title proper and the status of its mark: « Annulé : bal », «ОТМЕНЕНО: бал», « Bal (annulé) »,
 * « Bal (complet) », « ÉVÉNEMENT ANNULÉ - Bal ». Null without a mark. A title that is nothing else stays as it is.
 */
function withoutMark(title: string): { title: string; status: EventStatus } | null {
  for (const pattern of [BEFORE, BEFORE_SMALL, BEHIND]) {
    const match = pattern.exec(title);
    const word = foldText(match?.[1] ?? match?.[2] ?? "");
    const [status] = MARKS.find(([, words]) => words.includes(word)) ?? [];
    if (status !== undefined) return { title: title.replace(pattern, ""), status };
  }
  const parts = title.split(PARTS);
  const isEnd = (index: number) => index === 0 || index === parts.length - 1;
  // « Soirée complète : du coucher au lever » is a whole evening.
  const statusOfPart = (part: string) => [statusIn(part, null)].find((told) => told !== "full") ?? null;
  const statuses = parts.map((part, index) => (isEnd(index) ? statusOfPart(part) : null));
  const status = statuses.find((told) => told !== null);
  if (status === undefined) return null;
  const rest = parts.slice(statuses.at(0) === null ? 0 : 2, statuses.at(-1) === null ? undefined : -2);
  return { title: rest.length > 0 ? rest.join("") : title, status };
}

/** The titles without their marks, and the status that the marks give. */
export function titleAndStatus(titles: Texts): { title: Texts; said: SaidStatus | null } {
  const marked = Object.entries(titles).map(
    ([language, title]) => [language, title as string, withoutMark(title as string)] as const,
  );
  const [found] = marked.flatMap(([, words, without]) => (without ? [{ status: without.status, words }] : []));
  return {
    title: Object.fromEntries(marked.map(([language, title, without]) => [language, without?.title ?? title])),
    said: found ?? null,
  };
}

/**
 * The status in the sentences of a text about an event; null for none.
 * @param title the names of the event, in a text where a bare « Complet » may be about one of its dates
 */
export function statusSaid(texts: Texts, title: Texts | null): SaidStatus | null {
  const names = title && new Set(wordsOf(Object.values(title)).filter(({ length }) => length >= LEAST_OF_NAME));
  for (const sentence of Object.values(texts as Record<string, string>).flatMap((text) => text.split(SENTENCE_END))) {
    const status = statusIn(sentence, names);
    if (status !== null) return { status, words: sentence.trim() };
  }
  return null;
}
