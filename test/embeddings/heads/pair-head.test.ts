import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { HeadsError } from "../../../src/embeddings/errors.ts";
import { PAIRS_MANIFEST, PAIRS_WEIGHTS, packPairs, readPairHead } from "../../../src/embeddings/heads/pair-file.ts";
import { answersOf, comparisonOf, COMPARISONS, pairInputs } from "../../../src/embeddings/heads/pair-head.ts";
import type { PairHead } from "../../../src/embeddings/heads/pair-head.ts";

const MODEL = "a".repeat(64);
const [DIMENSION, BUCKETS, RANK] = [2, 8, 3];

function headOf(change: Partial<PairHead> = {}): PairHead {
  return {
    rank: RANK,
    buckets: BUCKETS,
    temperature: 1,
    bias: 0,
    comparison: new Float32Array(COMPARISONS),
    vectorOfQuestion: new Float32Array(DIMENSION * RANK),
    vectorOfSentence: new Float32Array(DIMENSION * RANK),
    partsOfQuestion: new Float32Array(BUCKETS * RANK),
    partsOfSentence: new Float32Array(BUCKETS * RANK),
    ...change,
  };
}

const east = { text: "c’est payant ?", vector: [1, 0] };
const sentences = [
  { text: "L’entrée est libre.", vector: [1, 0] },
  { text: "Un orchestre joue.", vector: [0, 1] },
];
const inputsOf = () => pairInputs(east, sentences, { title: "Fête", buckets: BUCKETS });

describe("What compares a question with a sentence", () => {
  const of = (question: string, sentence: string, title = "") =>
    comparisonOf(
      { text: question, vector: [1, 0] },
      { text: sentence, vector: [0.6, 0.8] },
      { title, at: 1, count: 3 },
    );

  it("begins with their cosine", () => {
    expect(of("où ?", "À Nice.")[0]).toBeCloseTo(0.6);
  });

  it("counts words that both have, and none of the title", () => {
    expect(of("quel orchestre joue", "L’orchestre de Nice joue.")[1]).toBeCloseTo(2 / 3);
    expect(of("quel orchestre joue", "L’orchestre de Nice joue.", "Orchestre de Nice")[1]).toBeCloseTo(1 / 2);
    expect(of("quel orchestre joue", "Un bal.")[1]).toBe(0);
  });

  it("tells numbers that are the same from others", () => {
    expect(of("à 12 ans ?", "Dès 12 ans.").slice(6, 10)).toEqual([1, 1, 1, 0]);
    expect(of("à 12 ans ?", "Dès 16 ans.").slice(6, 10)).toEqual([1, 1, 0, 1]);
    expect(of("à quel âge ?", "Dès 16 ans.").slice(6, 10)).toEqual([1, 0, 0, 0]);
  });

  it("tells names that are there from names that are not", () => {
    expect(of("et pour Kazan ou Perm ?", "Des élèves de Kazan viennent.").slice(10, 12)).toEqual([1, 1]);
  });
});

describe("A layer over questions and sentences", () => {
  it("says of a sentence how probably it answers, rather than that none does", () => {
    expect(answersOf(headOf(), inputsOf())).toEqual([0.5, 0.5]);
    const byCosine = headOf({
      comparison: Float32Array.from([4, ...new Array<number>(COMPARISONS - 1).fill(0)]),
      bias: -2,
    });
    const [near = 0, far = 0] = answersOf(byCosine, inputsOf());
    expect(near).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(far).toBeCloseTo(1 / (1 + Math.exp(2)));
  });

  it("is the more careful the higher its temperature", () => {
    const [cold = 0] = answersOf(headOf({ bias: 2 }), inputsOf());
    const [warm = 0] = answersOf(headOf({ bias: 2, temperature: 4 }), inputsOf());
    expect(cold).toBeGreaterThan(warm);
    expect(warm).toBeGreaterThan(0.5);
  });

  it("takes what goes together of both sides", () => {
    const rows = (first: number) => Float32Array.from([first, 0, 0, 0, 0, 0]);
    const together = headOf({ vectorOfQuestion: rows(0.1), vectorOfSentence: rows(0.1) });
    const [near = 0, far = 0] = answersOf(together, inputsOf());
    expect(near).toBeGreaterThan(0.7);
    expect(far).toBe(0.5);
  });
});

describe("The file of the layer", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pairs-"));
  afterAll(() => rm(folder, { recursive: true }));
  const write = async ({ manifest, weights }: ReturnType<typeof packPairs>) => {
    await writeFile(join(folder, PAIRS_MANIFEST), manifest);
    await writeFile(join(folder, PAIRS_WEIGHTS), weights);
  };
  const origin = { model: MODEL, dimension: DIMENSION, taughtBy: {} };
  const packed = () =>
    packPairs(headOf({ bias: -1, partsOfSentence: new Float32Array(BUCKETS * RANK).fill(0.5) }), origin);

  it("gives back what was packed, to the step of a byte", async () => {
    await write(packed());
    const head = await readPairHead(folder, MODEL);
    expect(head).toMatchObject({ bias: -1, rank: RANK, buckets: BUCKETS });
    expect(head.partsOfSentence[5]).toBeCloseTo(0.5);
    expect(head.vectorOfQuestion).toEqual(new Float32Array(DIMENSION * RANK));
  });

  it("is refused where it is damaged, missing, or of another model", async () => {
    await write(packed());
    await expect(readPairHead(folder, "b".repeat(64))).rejects.toThrow("were learned for another model");
    await write({ ...packed(), weights: new Uint8Array(3) });
    await expect(readPairHead(folder, MODEL)).rejects.toThrow("are not those that their manifest describes");
    await write({ ...packed(), manifest: "{" });
    await expect(readPairHead(folder, MODEL)).rejects.toThrow(HeadsError);
    await rm(join(folder, PAIRS_MANIFEST));
    await expect(readPairHead(folder, MODEL)).rejects.toThrow("cannot be read");
  });
});
