import { foldText } from "../../../language/fold.ts";
import data from "../data/columns.json" with { type: "json" };

/** What a column of a table may hold. */
export type Field = keyof typeof data.fields;
/** The content of a column, and the language that its heading names. */
export interface Column {
  field: Field;
  language: "fr" | "ru" | null;
}

const FIELDS = Object.keys(data.fields) as Field[];
const LANGUAGES = ["fr", "ru"] as const;

/** Field names for the right side of `--map`. */
export const COLUMN_FIELDS: readonly string[] = FIELDS;

/** The content of a column by its heading: "Titre", «Название (на русском)», "title_ru"; null for an unknown heading. */
export function columnOf(heading: string): Column | null {
  const words = foldText(heading.replaceAll("_", " ")).split(" ");
  const fieldOf = (rest: readonly string[]) =>
    FIELDS.find((field) => (data.fields[field] as readonly string[]).includes(rest.join(" ")));
  const whole = fieldOf(words);
  if (whole) return { field: whole, language: null };
  const language = LANGUAGES.find((id) => words.some((word) => data.languages[id].includes(word))) ?? null;
  const marks = new Set([...data.languages.fr, ...data.languages.ru, ...data.filler]);
  const field = language && fieldOf(words.filter((word) => !marks.has(word)));
  return field ? { field, language } : null;
}

/** What is wrong in `--map`: the pair, or the unknown field name. */
export interface MapFault {
  fault: string;
  field: string | null;
}

/** Parses `--map "Titre=title,Salle=venue"`; a field may have a language: `title.ru`. */
export function readMap(text: string): { map: Map<string, Column> } | MapFault {
  const map = new Map<string, Column>();
  for (const pair of text.split(",").filter((part) => part.trim() !== "")) {
    const at = pair.lastIndexOf("=");
    const [name = "", language] = pair
      .slice(at + 1)
      .trim()
      .split(".");
    const field = FIELDS.find((known) => known === name);
    const known = LANGUAGES.find((id) => id === language) ?? null;
    if (at < 1 || !field || (language !== undefined && known === null)) {
      return { fault: pair.trim(), field: at < 1 || field ? null : name };
    }
    map.set(foldText(pair.slice(0, at)), { field, language: known });
  }
  return { map };
}
