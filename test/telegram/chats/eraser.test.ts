import { describe, expect, it } from "vitest";
import { createEraser } from "../../../src/telegram/chats/eraser.ts";
import { createSweeper } from "../../../src/telegram/chats/sweeper.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

const START = "2026-10-01T08:00:00Z";
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** A store that fails a number of times; when and what it was asked, in milliseconds. */
function failing(times: number) {
  const clock = createFakeClock(START);
  const asked: { atMs: number; ids: readonly number[] }[] = [];
  let left = times;
  const work = (ids: readonly number[] = []) => {
    asked.push({ atMs: clock.now().getTime() - Date.parse(START), ids });
    left -= 1;
    return left >= 0 ? Promise.reject(new Error("full")) : Promise.resolve();
  };
  return { clock, asked, work };
}

describe("What is answered", () => {
  it("is deleted together, in one writing", async () => {
    const { clock, asked, work } = failing(0);
    let erased = 0;
    const eraser = createEraser({ erase: work, clock, logger: silent, onErased: () => (erased += 1) });
    for (const id of [3, 1, 2]) eraser.add(id);
    await clock.until(eraser.idle());
    expect(asked).toEqual([{ atMs: 0, ids: [3, 1, 2] }]);
    expect(erased).toBe(1);
  });

  it("is deleted when the store works again, with what has come meanwhile", async () => {
    const { clock, asked, work } = failing(2);
    const eraser = createEraser({ erase: work, clock, logger: silent, onErased: () => undefined });
    eraser.add(1);
    await clock.advance(500);
    eraser.add(2);
    await clock.until(eraser.idle());
    expect(asked).toEqual([
      { atMs: 0, ids: [1] },
      { atMs: 1000, ids: [1, 2] },
      { atMs: 3000, ids: [1, 2] },
    ]);
  });

  it("is deleted once more at the end, without waiting", async () => {
    const { clock, asked, work } = failing(9);
    const eraser = createEraser({ erase: work, clock, logger: silent, onErased: () => undefined });
    eraser.add(1);
    await clock.advance(100);
    await eraser.stop();
    expect(asked.map(({ atMs }) => atMs)).toEqual([0, 100]);
  });
});

describe("Traces of what was deleted", () => {
  it("are overwritten a moment later, once for many", async () => {
    const { clock, asked, work } = failing(0);
    const sweeper = createSweeper({ wipe: () => work() }, clock, silent);
    for (let deletion = 0; deletion < 5; deletion += 1) sweeper.sweep();
    await clock.advance(10_000);
    sweeper.sweep();
    await clock.advance(10_000);
    expect(asked.map(({ atMs }) => atMs)).toEqual([500, 10_500]);
  });

  it("are overwritten later where somebody reads the store", async () => {
    const { clock, asked, work } = failing(1);
    const sweeper = createSweeper({ wipe: () => work() }, clock, silent);
    sweeper.sweep();
    await clock.advance(60_000);
    expect(asked.map(({ atMs }) => atMs)).toEqual([500, 30_500]);
    await sweeper.stop();
    expect(clock.sleepers()).toBe(0);
  });
});
