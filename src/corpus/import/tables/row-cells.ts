import type { Column, Field } from "./columns.ts";
import type { Report, Texts } from "../plan/imported.ts";
import { languageOf } from "../../../language/script.ts";

/** A cell of a table, with the content and the heading of its column. */
export interface Cell {
  column: Column;
  heading: string;
  text: string;
  /** Whether `--map` gives the column another content than its heading does. */
  isMapped: boolean;
}

/** The cells of a row with known headings, and its position. */
export interface Row {
  where: string;
  cells: readonly Cell[];
}

/** Fields with a text in each language. */
const IN_LANGUAGES: ReadonlySet<Field> = new Set(["title", "shortTitle", "price", "venueAccess"]);
/** Fields that use all of their columns, not only the first. */
const JOINED: ReadonlySet<Field> = new Set([
  ...(["description", "category", "contact", "organizer", "audience", "ages", "status", "cancelled"] as const),
  ...(["accessibility", "registration", "links"] as const),
]);

/** The language of a cell: the one that its heading names, else the language of its own letters, else of its heading's. */
export function languageOfCell({ column, heading, text }: Cell): "fr" | "ru" {
  return column.language ?? languageOf(/\p{L}/u.test(text) ? text : heading);
}

/** Access to the cells of a row by field. */
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

/** Reports cells that repeat a field with another value. */
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
