import { expect, test } from "vitest";
import { turnOf } from "../../../src/answer/turn/next-turn.ts";
import { createGeography } from "../../../src/corpus/places/geography.ts";
import { NOTHING } from "../../../src/retrieval/found.ts";
import type { Found, Trace } from "../../../src/retrieval/found.ts";
import type { Plan } from "../../../src/retrieval/plan.ts";
import { PLACES, question as read } from "../../reading/reader.ts";
import { sketch } from "../../retrieval/event-sketch.ts";

/** Which project is clearly meant after a question that was answered with some, so probably. */
function clearestAfter(
  chances: Record<string, number>,
  way: "words" | "list" | "kind" = "words",
  given: Plan["given"] = "nothing",
) {
  const trace = { plan: { given }, rounds: [{ way }] } as unknown as Trace;
  const events = Object.entries(chances).map(([id, score], index) => ({ event: sketch(id, index + 1), score }));
  const found: Found = { ...NOTHING, kind: "events", events, trace };
  const deps = { isListed: true, geography: createGeography(PLACES, []) };
  const context = { now: new Date("2021-05-01T12:00:00Z"), today: "2021-05-01" };
  return turnOf(found, read("des concerts"), context, deps)?.clearest;
}

test("Of what words found the one that is far more probable than any other is clearly meant, wherever it stands", () => {
  expect(clearestAfter({ choir: 0.98, organ: 0.81 })).toBe("choir");
  expect(clearestAfter({ organ: 0.7, choir: 0.97, brass: 0.6 })).toBe("choir");
});

test("Of what is about as probable none is, nor is the only one of a list", () => {
  expect(clearestAfter({ choir: 0.98, organ: 0.93 })).toBeUndefined();
  expect(clearestAfter({ choir: 0.98 })).toBeUndefined();
});

test("Of all that a place, a heading or a kind of happening has none is: its order says nothing of what is meant", () => {
  expect(clearestAfter({ choir: 0.67, organ: 0.33 }, "list")).toBeUndefined();
  expect(clearestAfter({ choir: 0.97, organ: 0.5 }, "kind")).toBeUndefined();
  expect(clearestAfter({ choir: 0.67, organ: 0.33 }, "words", "heading")).toBeUndefined();
});
