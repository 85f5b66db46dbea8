import { createGeography } from "../../src/corpus/geography.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import type { LanguageHints } from "../../src/language/detect.ts";
import { createStem } from "../../src/language/stem.ts";
import { createVocabulary } from "../../src/retrieval/vocabulary.ts";
import { createGazetteer } from "../../src/reading/gazetteer.ts";
import { createReader } from "../../src/reading/read.ts";
import { createThemeWords } from "../../src/reading/themes.ts";
import type { Question } from "../../src/reading/question.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";

/** A Saturday in spring: what relative words are computed from where a test names no day. */
export const TODAY = "2021-05-01";

const corpus = await loadCorpus(CORPUS_FOLDER);
const vocabulary = createVocabulary(corpus.events, corpus.subjects, createStem());
const understand = createReader({
  gazetteer: createGazetteer(corpus.places),
  geography: createGeography(corpus.places, corpus.events),
  vocabulary,
  themeWords: createThemeWords(corpus.programme.headings),
});

export const PLACES = corpus.places;

/** A question as it is understood over the facts that are shipped. */
export function read(question: string, { today = TODAY, ...hints }: LanguageHints & { today?: string } = {}): Question {
  return understand(question, { today, programmeYear: 2021, ...hints });
}
