import { readFile } from "node:fs/promises";
import type { Term } from "../src/retrieval/subjects/thesaurus-votes.ts";

const FOLDER = new URL("../embeddings/build/", import.meta.url);

/**
 * An announcement, as programmes print it, of an event about a concept, with its kinds of happening (which are concepts
 * too).
 */
export interface Announcement extends Term {
  kinds: readonly string[];
}

/** An event of a programme in test/, with its kinds of happening. */
export interface LabelledEvent {
  /** The programme's folder. */
  programme: string;
  id: string;
  kinds: readonly string[];
}

/** The entries of a file; its comment lines are in `head`. */
async function linesOf(file: string) {
  const lines = (await readFile(new URL(file, FOLDER), "utf8")).split("\n").filter((line) => line !== "");
  const isHead = (line: string) => line.startsWith("#");
  const entries = lines.filter((line) => !isHead(line)).map((line) => line.split(" = ") as [string, string]);
  return { head: lines.filter(isHead), entries };
}

/** Decodes the letters for kinds; the second comment line of the file defines them. */
function readerOfLetters([, letters = ""]: readonly string[]): (letters: string | undefined) => string[] {
  const pairs = letters.replace(/^# /u, "").split(", ");
  const conceptOf = new Map(pairs.map((pair) => pair.split(" ") as [string, string]));
  return (own = "") => Array.from(own).flatMap((letter) => conceptOf.get(letter) ?? []);
}

/** The announcements of each concept, French and Russian alternating; the comments of the files explain them. */
export async function readAnnouncements(): Promise<Announcement[]> {
  const forms = await linesOf("forms.txt");
  const kindsOf = readerOfLetters(forms.head);
  const formsOf = new Map(forms.entries);
  const { entries } = await linesOf("announcements.txt");
  return entries.flatMap(([concept, texts]) => {
    const letters = formsOf.get(concept)?.split(" ") ?? [];
    return texts.split(" / ").map((text, index) => ({
      concepts: [concept],
      text,
      kinds: kindsOf(letters[index]),
    }));
  });
}

/** The events with labelled kinds. */
export async function readLabelledEvents(): Promise<LabelledEvent[]> {
  const { head, entries } = await linesOf("happenings.txt");
  const kindsOf = readerOfLetters(head);
  return entries.map(([path, letters]) => {
    const at = path.lastIndexOf("/");
    return { programme: `test/${path.slice(0, at)}`, id: path.slice(at + 1), kinds: kindsOf(letters) };
  });
}
