import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { storeMeaning } from "../../../bench/store-meaning.ts";
import { createReadTurn, mapKinds, probabilityOf } from "../../../src/answer/turns/turn-kinds.ts";
import type { TurnModel, TurnModes } from "../../../src/answer/turns/turn-kinds.ts";
import { CALIBRATION } from "../../../src/retrieval/calibration.ts";
import { TURN_WEIGHTS } from "../../../src/answer/turns/turn-weights.ts";
import { TURN_FEATURES } from "../../../src/reading/turn-features.ts";
import type { TurnFeatures } from "../../../src/reading/turn-features.ts";

const features = Object.fromEntries(TURN_FEATURES.map((name) => [name, Number(name === "place")])) as TurnFeatures;
const placeWeight = (weight: number) => TURN_FEATURES.map((name) => (name === "place" ? weight : 0));

describe("How probable a reading of a turn is", () => {
  test("is a logistic function of what was compared and of the meaning", () => {
    const model: TurnModel = { bias: -1, features: placeWeight(3), meaning: [2, 0] };
    expect(probabilityOf(model, features)).toBeCloseTo(1 / (1 + Math.exp(-2)), 9);
    expect(probabilityOf(model, features, [-1, 5])).toBeCloseTo(0.5, 9);
  });

  test("is told by the words alone where the meaning is not known", () => {
    const stored = (bias: number, meaning: number[] | null) => ({
      bias,
      features: placeWeight(0),
      meaning: meaning && storeMeaning(meaning),
    });
    const modes: TurnModes = {
      hybrid: mapKinds(() => stored(0, [127, -127])),
      lexical: mapKinds((kind) => stored(kind === "list" ? 50 : -50, null)),
    };
    const readTurn = createReadTurn(modes);
    expect(readTurn(features, null)).toMatchObject({ list: 1, fresh: expect.closeTo(0, 9) as number });
    expect(readTurn(features, [1, 0]).fresh).toBeCloseTo(1, 9);
    expect(readTurn(features, [0.5, 0.5]).fresh).toBeCloseTo(0.5, 9);
  });
});

describe("The weights that are shipped", () => {
  test("stand in the order of the features, and were learned with the model that probe and floor were", async () => {
    expect(TURN_WEIGHTS.features).toEqual(TURN_FEATURES);
    const probe = JSON.parse(await readFile("embeddings/probe.json", "utf8")) as { model: string };
    const manifest = JSON.parse(await readFile("embeddings/model/manifest.json", "utf8")) as { files: object };
    expect(Object.values(manifest.files)).toContainEqual(expect.objectContaining({ sha256: TURN_WEIGHTS.model }));
    expect([CALIBRATION.model, probe.model]).toEqual([TURN_WEIGHTS.model, TURN_WEIGHTS.model]);
  });

  test("have one for each feature, and one for each number of an embedding", () => {
    for (const [mode, models] of Object.entries(TURN_WEIGHTS.modes)) {
      for (const { features: weights, meaning } of Object.values(models)) {
        expect(weights).toHaveLength(TURN_FEATURES.length);
        expect(meaning ? Buffer.from(meaning.bytes, "base64").length : 0).toBe(mode === "hybrid" ? 384 : 0);
      }
    }
  });
});
