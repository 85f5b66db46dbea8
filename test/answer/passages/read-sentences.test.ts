import { describe, expect, it } from "vitest";
import { createReadSentences } from "../../../src/answer/passages/read-sentences.ts";
import { COMPARISONS } from "../../../src/embeddings/heads/pair-head.ts";

const byCosine = {
  rank: 1,
  buckets: 4,
  temperature: 1,
  bias: 0,
  comparison: Float32Array.from([8, ...new Array<number>(COMPARISONS - 1).fill(0)]),
  vectorOfQuestion: new Float32Array(2),
  vectorOfSentence: new Float32Array(2),
  partsOfQuestion: new Float32Array(4),
  partsOfSentence: new Float32Array(4),
};

describe("Reading sentences", () => {
  it("says of each how probably it answers, and embeds each sentence once", async () => {
    const embedded: string[] = [];
    const read = createReadSentences(byCosine, {
      embedQuery: () => Promise.resolve([1, 0]),
      embedDocuments: (texts) => {
        embedded.push(...texts);
        return Promise.resolve(texts.map((text) => (text.includes("entrée") ? [1, 0] : [0, 1])));
      },
    });
    const sentences = ["L’entrée est libre.", "Un orchestre joue."];
    const [near = 0, far = 0] = await read("c’est payant ?", sentences, "Fête");
    expect(near).toBeGreaterThan(0.99);
    expect(far).toBe(0.5);
    await read("et qui joue ?", sentences, "Fête");
    expect(embedded).toEqual(sentences);
  });
});
