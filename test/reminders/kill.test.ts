import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { toldOf } from "../../src/reminders/event-plan.ts";
import { howMany } from "../support/full.ts";
import { openTestStore } from "../support/open-test-store.ts";
import { startPostgres } from "../support/postgres.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { CHOIR, DIJON } from "./facts.ts";

const SCRIPT = fileURLToPath(new URL("children/remind.ts", import.meta.url));
const KILLS = howMany({ sample: 8, full: 22 });
const CHATS_PER_KILL = 10;
/** Messages that one process has on their way at most; as many can be doubtful after its death. */
const CONCURRENCY = 3;

interface Line {
  chatId: number;
  maybeRepeat: boolean;
}

const server = await startPostgres();

describe.each([
  { engine: "SQLite", isThere: true, place: temporaryDirectory },
  { engine: "PostgreSQL", isThere: server !== null, place: async () => (await server?.createDatabase()) ?? "" },
])("Two processes on $engine, one of them killed again and again", ({ engine, isThere, place }) => {
  const promise = "lose no reminder of a tie or an event, no digest and no change, and repeat none without saying so";
  test.skipIf(!isThere)(promise, { timeout: 300_000 }, async () => {
    const directory = await place();
    const inbox = join(await temporaryDirectory(), "inbox.jsonl");
    await writeFile(inbox, "");
    const store = await openTestStore(directory, () => new Date("2026-09-01T00:00:00Z"));
    onTestFinished(() => store.close());

    // One clock for all, as on one machine.
    const offsetMs = String(Date.parse("2026-09-05T07:00:00Z") - Date.now());

    const everyone: ChildProcess[] = [];
    onTestFinished(() => {
      for (const child of everyone) child.kill("SIGKILL");
    });
    const spawnChild = (): ChildProcess => {
      const parameters = ["--import", "tsx", SCRIPT, directory, inbox, offsetMs];
      const child = spawn(process.execPath, parameters, { stdio: ["pipe", "ignore", "inherit"] });
      everyone.push(child);
      return child;
    };
    /** Processes take a second to start: two are always ready to take the place of the next that is killed. */
    const ready = [spawnChild(), spawnChild(), spawnChild(), spawnChild()];
    const begin = (): ChildProcess => {
      const child = ready.shift() ?? spawnChild();
      child.stdin?.write("begin\n");
      return child;
    };

    const received = async () =>
      (await readFile(inbox, "utf8"))
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Line);
    const until = async (condition: () => Promise<boolean>) => {
      while (!(await condition())) await delay(20);
    };

    /** Chats want a tie, an event, a digest, or were told of another day of that event: each gets one message. */
    const at = new Date("2026-09-01T00:00:00Z");
    const event = { kind: "event", id: CHOIR.id } as const;
    const before = { ...toldOf(CHOIR, at), plan: "2026-09-12 20:00-22:00" };
    const wishes: ((chatId: number) => Promise<unknown>)[] = [
      (chatId) => store.subscribe(chatId, { kind: "all" }, [0]),
      (chatId) => store.subscribe(chatId, event, [0], [], toldOf(CHOIR, at)),
      (chatId) => store.subscribe(chatId, event, [0], [], before),
      (chatId) => store.subscribe(chatId, { kind: "digest", id: "day" }, [0]),
    ];
    const wishOf = (chatId: number) => wishes[chatId % wishes.length]?.(chatId);
    const isToldOfChange = (chatId: number) => chatId % wishes.length === 2;

    let chats = 2;
    for (const chatId of [1, 2]) await wishOf(chatId);
    // What has changed is found when a process looks first: somebody has always asked before, and is not there to be told.
    await store.subscribe(0, event, [0], [], before);
    await store.setBlocked(0, true);
    const working = [begin(), begin()];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const arrivedBefore = (await received()).length;
      for (let index = 0; index < CHATS_PER_KILL; index += 1) await wishOf((chats += 1));
      await until(async () => (await received()).length > arrivedBefore);
      await delay(Math.random() * 120);
      const victim = Math.random() < 0.5 ? 0 : 1;
      working[victim]?.kill("SIGKILL");
      working[victim] = begin();
      ready.push(spawnChild());
    }

    const all = Array.from({ length: chats }, (_, index) => index + 1);
    const isSettled = async () => {
      const sent = (await store.deliveries(all, [DIJON.id, CHOIR.id, "day"])).filter(({ state }) => state === "sent");
      const { subscriptions } = await store.subscriptionPage(null, chats);
      const isTold = subscriptions.every(({ told }) => told?.plan !== before.plan);
      return isTold && sent.length === all.filter((chatId) => !isToldOfChange(chatId)).length;
    };
    await until(isSettled);
    const lines = await received();
    const repeats = lines.filter(({ chatId }, index) => lines.findIndex((line) => line.chatId === chatId) < index);
    console.info(
      `${engine}: ${chats} reminders over ${KILLS} kills: ${lines.length} messages, ${repeats.length} repeated, ` +
        `${lines.filter(({ maybeRepeat }) => maybeRepeat).length} said that they may be`,
    );
    expect(new Set(lines.map(({ chatId }) => chatId)).size).toBe(chats);
    expect(repeats.filter(({ maybeRepeat }) => !maybeRepeat)).toEqual([]);
    expect(repeats.length).toBeLessThanOrEqual(KILLS * CONCURRENCY);
  });
});
