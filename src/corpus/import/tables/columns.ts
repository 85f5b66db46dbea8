import { foldText } from "../../../language/fold.ts";
import data from "../data/columns.json" with { type: "json" };

/** What a column of a table can hold. */
export type Field = keyof typeof data.fields;
/** A column with what it holds; a language where its heading names one. */
export interface Column {
  field: Field;
  language: "fr" | "ru" | null;
}

const FIELDS = Object.keys(data.fields) as Field[];
const LANGUAGES = ["fr", "ru"] as const;

/** What `--map` may name on its right side. */
export const COLUMN_FIELDS: readonly string[] = FIELDS;

/** What a column holds by its heading: "Titre", «Название (на русском)», "title_ru"; null when nobody knows. */
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

/** What of a `--map` cannot be read: a pair, or what stands in the place of a field. */
export interface MapFault {
  fault: string;
  field: string | null;
}

/** Reads `--map "Titre=title,Salle=venue"`; a field may have a language: `title.ru`. */
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
