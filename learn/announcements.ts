import { readFile } from "node:fs/promises";
import { Matrix, solve } from "ml-matrix";
import { LANGUAGES } from "../src/language/languages.ts";
import type { Form } from "../src/retrieval/meant-concepts.ts";
import type { Term } from "../src/retrieval/thesaurus-votes.ts";

const FOLDER = new URL("../embeddings/build/", import.meta.url);

/** What a programme prints of an event of a concept, and what kinds of happening it is, as concepts too. */
export interface Announcement extends Term {
  forms: readonly string[];
}

/** The lines of a file, without what is said of them; `head` has that. */
async function linesOf(file: string) {
  const lines = (await readFile(new URL(file, FOLDER), "utf8")).split("\n").filter((line) => line !== "");
  const isHead = (line: string) => line.startsWith("#");
  const entries = lines.filter((line) => !isHead(line)).map((line) => line.split(" = ") as [string, string]);
  return { head: lines.filter(isHead), entries };
}

/** The concepts of forms by their letters, which the second line of their file names. */
function lettersOf([, letters = ""]: readonly string[]): ReadonlyMap<string, string> {
  const pairs = letters.replace(/^# /u, "").split(", ");
  return new Map(pairs.map((pair) => pair.split(" ") as [string, string]));
}

/** The announcements of each concept, French and Russian in turn; see the heads of the files. */
export async function readAnnouncements(): Promise<Announcement[]> {
  const forms = await linesOf("forms.txt");
  const conceptOf = lettersOf(forms.head);
  const formsOf = new Map(forms.entries);
  const { entries } = await linesOf("announcements.txt");
  return entries.flatMap(([concept, texts]) => {
    const letters = formsOf.get(concept)?.split(" ") ?? [];
    return texts.split(" / ").map((text, index) => ({
      concept,
      text,
      forms: Array.from(letters[index % LANGUAGES.length] ?? "").flatMap((letter) => conceptOf.get(letter) ?? []),
    }));
  });
}

/** Keeps weights small; chosen by leaving subjects out. */
const RIDGE = 3;

/**
 * Fits what tells each form from the others: ridge regression (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning,
 * 3.4.1), all forms at once.
 * @param units the vectors of the announcements, of length 1
 */
export function fitForms(announcements: readonly Announcement[], units: readonly Float32Array[]): Form[] {
  const concepts = [...new Set(announcements.flatMap(({ forms }) => forms))].sort();
  const features = new Matrix(units.map((unit) => [...unit, 1]));
  const width = features.columns;
  const labels = new Matrix(announcements.map(({ forms }) => concepts.map((form) => Number(forms.includes(form)))));
  const transposed = features.transpose();
  const normal = transposed.mmul(features);
  // All but the bias, which is last.
  for (let at = 0; at < width - 1; at += 1) normal.set(at, at, normal.get(at, at) + RIDGE);
  const fitted = solve(normal, transposed.mmul(labels));
  return concepts.map((concept, index) => {
    const column = fitted.getColumn(index);
    return { concept, weights: column.slice(0, -1), bias: column.at(-1) ?? 0 };
  });
}
