import { expect, it } from "vitest";
import { createIsStopWord } from "../../src/language/stop-words.ts";

const isStopWord = createIsStopWord();

it("A word that only looks like a form of one that says nothing is a subject", () => {
  const french = ["voile", "voiles", "tente", "chant", "organiste", "moine", "savon", "loup", "allaitement", "étable"];
  const russian = ["графика", "графики", "погост", "волна", "свеча", "гроза", "занятие", "съезд"];
  expect(
    [...french.map((word) => word.normalize("NFD").replace(/\p{M}/gu, "")), ...russian].filter(isStopWord),
  ).toEqual([]);
});

it("What says nothing does so in its other forms", () => {
  const french = ["voila", "moins", "tenter", "tentons", "visiterons", "prevues", "cher", "chers"];
  const russian = ["график", "почти", "скоро", "погостить", "съездить", "расскажите", "занята"];
  expect([...french, ...russian].filter((word) => !isStopWord(word))).toEqual([]);
});
