import { expect, it } from "vitest";
import { assembleAssistant } from "../../src/answer/assemble.ts";
import { loadCorpus } from "../../src/corpus/load.ts";

const { assistant } = assembleAssistant(await loadCorpus("test/programmes/saumur"), {
  dense: null,
  elapsedMs: () => 0,
});
const idsOf = async (question: string) => {
  const { answer } = await assistant.ask(question, { now: new Date("2027-01-01T12:00:00Z"), today: "2027-01-01" });
  return answer.events.map(({ id }) => id);
};

it("Those for whom something is to be are what it is about, though one may only say that one is one of them", async () => {
  const forSeniors = ["bien-dormir"];
  for (const question of ["Что есть для пенсионеров?", "Quelque chose pour les retraités ?"]) {
    expect(await idsOf(question)).toEqual(forSeniors);
  }
  const inMay = await idsOf("Que faire en mai ?");
  expect(inMay.length).toBeGreaterThan(1);
  expect(await idsOf("Je suis retraité, que faire en mai ?")).toEqual(inMay);
});

it("For toddlers there is not the whole programme", async () => {
  const ids = await idsOf("Y a-t-il des activités pour les tout-petits ?");
  expect(ids.length).toBeLessThan(5);
});
