import type { Column, Field } from "./columns.ts";
import type { Report, Texts } from "../plan/imported.ts";
import { languageOf } from "../formats/plain-text.ts";

/** A cell of a table, with what its column holds and how it is headed. */
export interface Cell {
  column: Column;
  heading: string;
  text: string;
  /** Whether a person said what its column holds, which its heading does not tell. */
  isMapped: boolean;
}

/** The cells of a row under headings that are known, and where it stands. */
export interface Row {
  where: string;
  cells: readonly Cell[];
}

/** Fields that may have a text in each language. */
const IN_LANGUAGES: ReadonlySet<Field> = new Set(["title", "price", "venueAccess"]);
/** Fields of which all columns are taken. */
const JOINED: ReadonlySet<Field> = new Set([
  ...(["description", "category", "contact", "organizer", "audience", "ages", "status", "cancelled"] as const),
  ...(["accessibility", "registration", "links"] as const),
]);

/** The language of a cell: that which its heading names, else that of its letters, or of those of its heading. */
export function languageOfCell({ column, heading, text }: Cell): "fr" | "ru" {
  return column.language ?? languageOf(/\p{L}/u.test(text) ? text : heading);
}

/** Reads the cells of a row by what they hold. */
export function readerOf({ cells }: Row) {
  const filled = (field: Field) => cells.filter(({ column, text }) => column.field === field && text !== "");
  return {
    filled,
    text: (field: Field) => filled(field)[0]?.text ?? "",
    texts: (field: Field): Texts => {
      const texts: Texts = {};
      for (const cell of filled(field)) texts[cell.column.language ?? languageOf(cell.text)] ??= cell.text;
      return texts;
    },
    heading: (field: Field) =>
      (filled(field)[0] ?? cells.find(({ column }) => column.field === field))?.heading ?? field,
  };
}
export type RowReader = ReturnType<typeof readerOf>;

/** Tells of cells that say again, and otherwise, what one before them says. */
export function reportSeconds({ where, cells }: Row, report: Report): void {
  const firsts = new Map<string, Cell>();
  for (const cell of cells) {
    const { field, language } = cell.column;
    if (cell.text === "" || JOINED.has(field)) continue;
    const key = IN_LANGUAGES.has(field) ? `${field}.${language ?? languageOf(cell.text)}` : field;
    const first = firsts.get(key) ?? cell;
    firsts.set(key, first);
    if (first.text === cell.text) continue;
    report({
      ...{ where, field: cell.heading, value: cell.text, kind: "note" },
      problem: `holds the ${field} a second time, beside the column "${first.heading}", and was left out`,
      advice: "Join the two columns into one, or call this one otherwise and say what it holds with --map.",
    });
  }
}
