import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { measurePairs, readingFiles, readReadings } from "../../learn/reading.ts";
import { ANSWERS } from "../../src/answer/passages/read-sentences.ts";
import { HEADS_DIR, weightsSha256 } from "../../src/answer/brain/brain.ts";
import { createEmbedder } from "../../src/embeddings/embedder.ts";
import { readPairHead } from "../../src/embeddings/heads/pair-file.ts";
import { LANGUAGES } from "../../src/language/languages.ts";

/** Just below what is told rightly of a hand that taught nothing, by language; of a hundred. */
const FLOORS = {
  fr: { first: 0.82, told: 0.58, notSaid: 0.62 },
  ru: { first: 0.77, told: 0.6, notSaid: 0.58 },
};

describe("Which sentence answers", () => {
  const embedder = createEmbedder({ modelDir: "embeddings/model" });
  afterAll(() => embedder.dispose());

  it("is learned from the examples that are here", async () => {
    const manifest = JSON.parse(await readFile(`${HEADS_DIR}/pairs.json`, "utf8")) as {
      taughtBy: Record<string, string>;
    };
    const files = (await readingFiles()).filter((file) => !file.includes("measured-"));
    const hashes = await Promise.all(
      files.map(async (file) => [
        file,
        createHash("sha256")
          .update(await readFile(file))
          .digest("hex"),
      ]),
    );
    expect(manifest.taughtBy).toEqual(Object.fromEntries(hashes));
    expect(files.length).toBeGreaterThan(10);
  });

  it("is told of programmes and by a hand that taught nothing", async () => {
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
});
