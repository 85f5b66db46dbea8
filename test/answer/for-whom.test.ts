import { expect, it } from "vitest";
import { assembleAssistant } from "../../src/answer/assemble.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { createStem } from "../../src/language/stem.ts";
import { createIsStopWord } from "../../src/language/stop-words.ts";
import { createWordLists } from "../../src/language/word-lists.ts";
import { subjectsOf } from "../../src/retrieval/subject-index.ts";

const [corpus, lists, stem] = [await loadCorpus("test/programmes/saumur"), createWordLists(), createStem()];
const subjects = subjectsOf(corpus.events, lists.concepts(), { stem, isStopWord: createIsStopWord(lists, stem) });
const { assistant } = assembleAssistant({ ...corpus, subjects }, { dense: null, elapsedMs: () => 0, lists });
const ask = async (question: string) =>
  (await assistant.ask(question, { now: new Date("2027-01-01T12:00:00Z"), today: "2027-01-01" })).answer;
const wordsOf = async (question: string) => (await ask(question)).understood.words;

it("Those for whom something is to be are what it is about", async () => {
  expect(await wordsOf("Что есть для пенсионеров?")).toBe("пенсионеров");
  expect(await wordsOf("Quelque chose pour les retraités ?")).toBe("retraités");
  expect((await ask("Quelque chose pour les retraités ?")).total).toBeLessThan(corpus.events.length);
});

it("The same words may only say who asks", async () => {
  expect(await wordsOf("Je suis retraité, que faire en mai ?")).toBe("");
  expect(await wordsOf("Я пенсионер, что будет в мае?")).toBe("");
  expect(await wordsOf("Des idées pour le mois de mai ?")).toBe("");
});

it("For toddlers there is not the whole programme", async () => {
  expect((await ask("Y a-t-il des activités pour les tout-petits ?")).total).toBeLessThan(5);
});
