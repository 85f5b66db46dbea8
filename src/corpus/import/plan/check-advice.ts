import type { CorpusProblem } from "../../corpus.ts";
import type { Problem } from "./imported.ts";

/** Advice by problem; the first pattern that matches applies. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/is missing from the folder/u, "Import a programme into the folder, or copy the file from another one."],
  [
    /cannot be read as UTF-8 JSON/u,
    "A comma or quotation mark is missing or too many, or the file was saved in another encoding: open it in an editor that checks JSON.",
  ],
  [/used by two entries|is also the row/u, "Give one of the two another id or row."],
  [/names the place/u, "Correct the id, or add the place to places.json: npm run corpus -- new place NAME."],
  [/names the heading/u, "Correct the id, or add the heading to programme.json."],
  [/contains itself/u, "Two places lie within each other: take one out of the other's `within`."],
  [
    /must be in Cyrillic|Latin letter|Cyrillic letters/u,
    "Type the text again in the alphabet of its language, or move it to the other language.",
  ],
  [/ends before it starts|enclosing range|not in order|needs a start and an end/u, "Correct the days of the entry."],
  [/point back/u, "Name each entry in the `sameAs` of the other."],
  [
    /is missing: it has to be|has to be/u,
    "Write it as corpus/README.md says, or begin with an empty entry: npm run corpus -- new event, or new place NAME.",
  ],
  [
    /control characters/u,
    "The file that the text came from was read in a wrong encoding: import it again with --encoding, or type the text again.",
  ],
  [/change its rights|name another one|take it away/u, "The check can go on only then."],
  [/Unrecognized key/iu, "Correct the name of the field by corpus/README.md, or take it out."],
  [/Invalid ISO date/iu, "Write the day as 2027-03-14; it has to be one of the calendar."],
  [/lower-case ASCII/u, "Write the id in small letters without accents, words joined by hyphens."],
];
const ELSE = "Look the field up in corpus/README.md.";

/** The problems of a folder check, each with advice. */
export function advised(problems: readonly CorpusProblem[]): Problem[] {
  return problems.map(({ file, entry, field, problem }) => ({
    where: entry ?? "the file",
    field: `${file}${field === null ? "" : `, ${field.replace(/\.\d+(?=\.|$)/gu, "")}:`}`,
    problem,
    advice: ADVICE.find(([pattern]) => pattern.test(problem))?.[1] ?? ELSE,
    kind: "error",
  }));
}
