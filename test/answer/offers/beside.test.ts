import { expect, test } from "vitest";
import { lookBeside } from "../../../src/answer/offers/beside.ts";
import type { Condition } from "../../../src/conversation/ways.ts";
import type { Question } from "../../../src/reading/question.ts";
import { refusal } from "../../../src/retrieval/found.ts";
import { question as read } from "../../reading/reader.ts";

/** What meaning a refused question is looked for by where its place is not asked for any more. */
async function meaningElsewhere(asked: Question, kept: readonly Condition[] = []): Promise<string | undefined> {
  const looked: Question[] = [];
  const find = (question: Question) => {
    looked.push(question);
    return Promise.resolve(refusal("nothing-close"));
  };
  await lookBeside(asked, refusal("nothing-close"), { kept, find, context: { today: "2021-05-01" } });
  return looked.find(({ where, about }) => where.places.length === 0 && about.terms.length > 0)?.about.meaning;
}

test("Elsewhere a subject is looked for by its words, without the place that the sentence names", async () => {
  expect(await meaningElsewhere(read("Des expositions à Nice ?"))).toBe("expositions");
});

test("Words that the programme does not know are looked for in their sentence: one that it knows says too little", async () => {
  const asked = "Quel médiator pour une exposition de banjos à Nice ?";
  expect(await meaningElsewhere(read(asked))).toBe(asked);
});

test("A sentence that a place was only kept for is looked for as it is", async () => {
  const asked = read("Des expositions à Nice ?");
  expect(await meaningElsewhere(asked, ["place"])).toBe("Des expositions à Nice ?");
});
