import { expect, test } from "vitest";
import { ownTurn } from "../../src/event-loop/own-turn.ts";

test("Steps that become possible at once begin in a turn of the event loop each, in order", async () => {
  const begun: string[] = [];
  for (const name of ["a", "b", "c"]) void ownTurn().then(() => begun.push(name));
  const seen: string[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    await new Promise(setImmediate);
    seen.push(begun.join(""));
  }
  expect([...new Set(seen.filter((names) => names !== ""))]).toEqual(["a", "ab", "abc"]);
});

test("A step that comes when none waits begins in the next turn", async () => {
  await ownTurn();
  let isBegun = false;
  void ownTurn().then(() => (isBegun = true));
  expect(isBegun).toBe(false);
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(isBegun).toBe(true);
});
