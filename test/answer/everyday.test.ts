import { expect, it } from "vitest";
import { assembleAssistant } from "../../src/answer/brain/assemble.ts";
import type { Turn } from "../../src/conversation/turn.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { createStem } from "../../src/language/stem.ts";
import { createIsStopWord } from "../../src/language/stop-words.ts";
import { createWordLists } from "../../src/language/word-lists.ts";
import { subjectsOf } from "../../src/retrieval/subjects/subject-index.ts";
import { openAsking } from "../support/asking.ts";

const asking = await openAsking();
const [lists, stem] = [createWordLists(), createStem()];

/** Who answers of a programme without a subject index, on 1 January 2027, by words alone. */
async function assistantOf(folder: string) {
  const corpus = await loadCorpus(folder);
  const subjects = subjectsOf(corpus.events, lists.concepts(), { stem, isStopWord: createIsStopWord(lists, stem) });
  const { assistant } = assembleAssistant({ ...corpus, subjects }, { dense: null, asking, elapsedMs: () => 0, lists });
  const reply = (question: string, previous?: Turn) =>
    assistant.ask(question, { now: new Date("2027-01-01T12:00:00Z"), today: "2027-01-01", previous });
  return { corpus, reply, ask: async (question: string) => (await reply(question)).answer };
}

const { corpus, ask } = await assistantOf("test/programmes/saumur");
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

it("A language to learn is a subject, and no country", async () => {
  const { ask: askSete } = await assistantOf("test/programmes/sete");
  const understood = async (question: string) => {
    const { places, words } = (await askSete(question)).understood;
    return { places, words };
  };
  expect(await understood("Y a-t-il des cours de russe pour débutants ?")).toEqual({
    places: [],
    words: "cours de russe",
  });
  expect(await understood("хочу выучить французский")).toEqual({ places: [], words: "выучить французский" });
  expect(await understood("des projets russes")).toEqual({ places: ["russie"], words: "" });
});

const limousin = await assistantOf("test/programmes/limousin");

it("Work for the summer is no summer", async () => {
  const { ask: askLimousin } = limousin;
  expect((await askLimousin("Ищу работу на лето")).understood).toMatchObject({ ranges: [], words: "работу на лето" });
  expect((await askLimousin("Какие проекты летом?")).understood.ranges).toEqual([
    { from: "2027-06-01", to: "2027-08-31" },
  ]);
});

it("What is done where it rains is asked of what is in view, and told in the words of the programme", async () => {
  const { reply } = limousin;
  const { turn } = await reply("Bourrée et quadrille");
  const { answer } = await reply("et s’il pleut ?", turn);
  expect(answer.events.map(({ id }) => id)).toEqual(["bourree-et-quadrille"]);
  expect(answer.text).toMatch(/pluie/u);
});
