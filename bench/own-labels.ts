import { readFile } from "node:fs/promises";
import { sentenceOf } from "../src/cli/failures.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { programmeHash } from "../src/retrieval/labelled-questions.ts";

const LABELS = new URL("../test/questions/programme.json", import.meta.url);

/**
 * Checks that the labelled questions are of the programme of a folder.
 * @throws with one sentence when they are of another one; {CorpusError} when the corpus cannot be used
 */
export async function checkLabels(corpusDir: string): Promise<void> {
  const { programme } = JSON.parse(await readFile(LABELS, "utf8")) as { programme: string };
  const { events } = await loadCorpus(corpusDir);
  if (programmeHash(events) === programme) return;
  throw new Error(
    `The labelled questions of test/questions belong to another programme than that of ${corpusDir}: leave CORPUS_DIR out, or label questions of its own.`,
  );
}

/** The same, and ends the process with the sentence. */
export async function requireOwnLabels(corpusDir: string): Promise<void> {
  try {
    await checkLabels(corpusDir);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
}
