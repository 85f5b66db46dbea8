import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { weightsSha256 } from "../../../src/answer/brain/brain.ts";
import type { Subject } from "../../../src/corpus/schema.ts";
import { verifyModel } from "../../../src/embeddings/manifest.ts";
import { createWordLists } from "../../../src/language/word-lists.ts";
import { createCentres } from "../../../src/retrieval/subjects/meant-concepts.ts";
import type { EventsByMeaning } from "../../../src/retrieval/subjects/meant-concepts.ts";
import {
  readThesaurusVectors,
  termsOf,
  thesaurusVotes,
  readAdapter,
} from "../../../src/retrieval/subjects/thesaurus-votes.ts";
import type { ThesaurusVectors } from "../../../src/retrieval/subjects/thesaurus-votes.ts";
import { ByteTable } from "../../../src/retrieval/vectors/byte-table.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";
import { sketch } from "../event-sketch.ts";

const FOLDER = "embeddings/thesaurus";
const EVENTS = [sketch("hives", 1), sketch("opera", 2)];
const BYTES = Int8Array.of(127, 0, 127, 0, 0, 127, -127, 0);
const STEP = 1 / 127;
const THESAURUS: ThesaurusVectors = {
  terms: [
    { concepts: ["bees"], text: "ruche" },
    { concepts: ["bees"], text: "пасека" },
    { concepts: ["song"], text: "chant" },
    { concepts: ["pottery"], text: "poterie" },
  ],
  rows: new ByteTable(2, BYTES, STEP),
  centres: createCentres(["bees", "song", "pottery"], {
    dimension: 2,
    bytes: Int8Array.of(127, 0, 0, 127, -127, 0),
    scale: STEP,
  }),
  forms: [],
  scope: { weights: [1, -2], bias: 0.5 },
  adapter: {
    queryMean: new Float32Array(2),
    passageMean: new Float32Array(2),
    matrix: Float32Array.of(1, 0, 0, 1),
    sha256: "a".repeat(64),
  },
};
const subject = (id: string, rows: number[], near: number[] = []): Subject => ({ id, fr: [], ru: [], rows, near });
const SUBJECTS = [subject("bees", [1]), subject("song", [], [2]), subject("pottery", [])];
/** Nothing is known of what events mean. */
const MEANINGLESS: EventsByMeaning = { nearest: () => Promise.resolve([]), vectorOf: () => Promise.resolve(null) };
const votes = (byMeaning = MEANINGLESS) => thesaurusVotes(THESAURUS, { events: EVENTS, subjects: SUBJECTS }, byMeaning);

describe("A word of the thesaurus votes", () => {
  test("half for the events that its subject's words tell of, a little for those that they touch on, and else for none that there are", () => {
    expect([0, 2, 3, 4].map((index) => votes().ballotOf(index))).toEqual([
      { text: "ruche", shares: new Map([["hives", 0.5]]), outOfScope: 0.5 },
      { text: "chant", shares: new Map([["opera", 0.1]]), outOfScope: 0.9 },
      { text: "poterie", shares: new Map(), outOfScope: 1 },
      undefined,
    ]);
  });

  test("for whichever of its subjects the programme has, where it is a word of several", () => {
    const terms = [{ concepts: ["pottery", "song", "bees"], text: "terre" }];
    const own = thesaurusVotes({ ...THESAURUS, terms }, { events: EVENTS, subjects: SUBJECTS }, MEANINGLESS);
    expect(own.ballotOf(0)).toEqual({
      text: "terre",
      shares: new Map([
        ["opera", 0.1],
        ["hives", 0.5],
      ]),
      outOfScope: 0.5,
    });
  });

  test("when it is near to the question", () => {
    expect(
      votes()
        .nearest([0.6, 0.8], 2)
        .map(({ index }) => index),
    ).toEqual([2, 0]);
  });

  test("for an event that means its subject, the more the nearer this is to it beside other subjects", async () => {
    const searched: (readonly number[])[] = [];
    const own = votes({
      nearest(vector) {
        searched.push(vector);
        return Promise.resolve(["opera"]);
      },
      // Song is nearest to it, then pottery.
      vectorOf: () => Promise.resolve([-0.6, 0.8]),
    });
    await own.findMeant?.([
      { index: 3, similarity: 0.9 },
      { index: 2, similarity: 0.9 },
    ]);
    await own.findMeant?.([{ index: 3, similarity: 0.9 }]);
    expect(own.ballotOf(2)).toMatchObject({ text: "chant", shares: new Map([["opera", 1]]), outOfScope: 0 });
    expect(own.ballotOf(3)?.shares.get("opera")).toBeCloseTo(Math.exp(-1 / 4), 6);
    // Nothing is searched twice.
    expect(searched).toEqual([
      [-1, 0],
      [0, 1],
    ]);
  });
});

describe("Of a kind of happening", () => {
  const forms = [{ concept: "song", weights: [0, -5], bias: 0 }];
  const byMeaning: EventsByMeaning = {
    nearest: () => Promise.resolve(["opera", "hives"]),
    vectorOf: (id) => Promise.resolve(id === "opera" ? [0.8, -0.6] : [1, 0]),
  };
  const subjects = [subject("bees", [1]), subject("song", [2])];
  const own = thesaurusVotes({ ...THESAURUS, forms }, { events: EVENTS, subjects }, byMeaning);

  test("is known how probably each event is of it: by its meaning, and by its words as well", async () => {
    const shares = await own.ofKind?.("song");
    // Its meaning says log-odds of 3, and its words a half; the other has it next to the nearest of its subjects.
    expect(shares?.get("opera")).toBeCloseTo(1 - 0.5 * (1 - 0.9526), 4);
    expect(shares?.get("hives")).toBeCloseTo(Math.exp(-1 / 4), 6);
  });

  test("two who ask at once get the same, and what is no kind has none", async () => {
    const again = thesaurusVotes({ ...THESAURUS, forms }, { events: EVENTS, subjects }, byMeaning);
    const [one, other] = await Promise.all([again.ofKind?.("song"), again.ofKind?.("song")]);
    expect(one?.get("opera")).toBeCloseTo(0.976, 3);
    expect(other?.get("opera")).toBe(one?.get("opera"));
    expect(await own.ofKind?.("bees")).toBeNull();
  });

  test("is searched for again where the search failed", async () => {
    let fails = true;
    const failing: EventsByMeaning = {
      ...byMeaning,
      nearest: () => (fails ? Promise.reject(new Error("The database is away.")) : Promise.resolve(["opera"])),
    };
    const votes = thesaurusVotes({ ...THESAURUS, forms }, { events: EVENTS, subjects }, failing);
    await expect(votes.ofKind?.("song")).rejects.toThrow("The database is away.");
    fails = false;
    expect((await votes.ofKind?.("song"))?.get("opera")).toBeCloseTo(0.976, 3);
  });
});

test("What is searched beside a question is the mean of the subjects nearest to it", () => {
  const expansion = votes().expand?.([
    { index: 0, similarity: 0.9 },
    { index: 2, similarity: 0.9 },
  ]);
  expect(expansion).toEqual([1, 1]);
  expect(votes().expand?.([])).toBeNull();
});

describe("The vectors of the thesaurus in the repository", () => {
  const concepts = createWordLists().concepts();

  test("are of all its words, and of the model in the repository", async () => {
    const model = weightsSha256(await verifyModel("embeddings/model"));
    const read = await readThesaurusVectors(FOLDER, { model, concepts });
    expect(read?.rows.count).toBe(termsOf(concepts).length);
  });

  test("come with the map that follows the model, which can be read alone", async () => {
    const model = weightsSha256(await verifyModel("embeddings/model"));
    const read = await readThesaurusVectors(FOLDER, { model, concepts });
    expect(await readAdapter(FOLDER, { model, concepts })).toEqual(read?.adapter);
    expect(await readAdapter(FOLDER, { model: "f".repeat(64), concepts })).toBeNull();
  });

  test("are passed over with another model, or when a word has changed", async () => {
    const model = weightsSha256(await verifyModel("embeddings/model"));
    expect(await readThesaurusVectors(FOLDER, { model: "f".repeat(64), concepts })).toBeNull();
    expect(await readThesaurusVectors(FOLDER, { model, concepts: concepts.slice(1) })).toBeNull();
    expect(await readThesaurusVectors(await temporaryDirectory(), { model, concepts })).toBeNull();
  });

  test("are told of when they are damaged, with what to do", async () => {
    const model = weightsSha256(await verifyModel("embeddings/model"));
    const folder = join(await temporaryDirectory(), "thesaurus");
    await cp(FOLDER, folder, { recursive: true });
    await writeFile(join(folder, "adapter.f32"), "damaged");
    await expect(readThesaurusVectors(folder, { model, concepts })).rejects.toThrow(
      `The vectors of the thesaurus in ${folder} cannot be read: take them from the repository or run "npm run learn -- --only thesaurus".`,
    );
  });
});
