import { afterAll, expect, it } from "vitest";
import { measurePairs, readReadings } from "../../learn/reading.ts";
import { HEADS_DIR, weightsSha256 } from "../../src/answer/brain/brain.ts";
import { ANSWERS } from "../../src/answer/passages/read-sentences.ts";
import { createEmbedder } from "../../src/embeddings/embedder.ts";
import { readPairHead } from "../../src/embeddings/heads/pair-file.ts";
import { LANGUAGES } from "../../src/language/languages.ts";

/** Just below what is told rightly of a hand that taught nothing, by language; of a hundred. */
const FLOORS = {
  fr: { first: 0.82, told: 0.58, notSaid: 0.62 },
  ru: { first: 0.77, told: 0.6, notSaid: 0.58 },
};

const embedder = createEmbedder({ modelDir: "embeddings/model" });
afterAll(() => embedder.dispose());

it("Which sentence answers is told of programmes and by a hand that taught nothing", async () => {
  const head = await readPairHead(HEADS_DIR, weightsSha256(await embedder.ready()));
  const measured = await readReadings(["learn/reading/measured-a.jsonl"], embedder);
  for (const language of LANGUAGES) {
    const own = measured.filter((example) => example.language === language);
    const { first, told, notSaid } = measurePairs(head, own, ANSWERS);
    const share = ([right, of]: readonly [number, number]) => right / of;
    expect(share(first)).toBeGreaterThanOrEqual(FLOORS[language].first);
    expect(share(told)).toBeGreaterThanOrEqual(FLOORS[language].told);
    expect(share(notSaid)).toBeGreaterThanOrEqual(FLOORS[language].notSaid);
  }
});
