import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import { toldOf } from "../../src/reminders/event-plan.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { CHOIR, DIJON } from "./facts.ts";

const SCRIPT = fileURLToPath(new URL("children/remind.ts", import.meta.url));
const KILLS = 22;
const CHATS_PER_KILL = 10;
/** Messages that one process has on their way at most; as many can be doubtful after its death. */
const CONCURRENCY = 3;

interface Line {
  chatId: number;
  maybeRepeat: boolean;
}

test(
  "two processes, one of them killed again and again: no reminder of a tie or an event and no change is lost, and none repeated without saying so",
  { timeout: 120_000 },
  async () => {
    const directory = await temporaryDirectory();
    const inbox = join(directory, "inbox.jsonl");
    await writeFile(inbox, "");
    const store = await openSqliteStore({ directory, now: () => new Date("2026-09-01T00:00:00Z") });
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

    /** Chats want a tie, an event, or were told of another day of that event: each gets one message. */
    const at = new Date("2026-09-01T00:00:00Z");
    const event = { kind: "event", id: CHOIR.id } as const;
    const before = { ...toldOf(CHOIR, at), plan: "2026-09-12 20:00-22:00" };
    const wishes: ((chatId: number) => Promise<unknown>)[] = [
      (chatId) => store.subscribe(chatId, { kind: "all" }, [0]),
      (chatId) => store.subscribe(chatId, event, [0], [], toldOf(CHOIR, at)),
      (chatId) => store.subscribe(chatId, event, [0], [], before),
    ];

    let chats = 2;
    // What has changed is found when a process looks first: somebody has asked before.
    for (const chatId of [1, 2]) await wishes[chatId % 3]?.(chatId);
    const working = [begin(), begin()];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const arrivedBefore = (await received()).length;
      for (let index = 0; index < CHATS_PER_KILL; index += 1) await wishes[(chats += 1) % 3]?.(chats);
      await until(async () => (await received()).length > arrivedBefore);
      await delay(Math.random() * 120);
      const victim = Math.random() < 0.5 ? 0 : 1;
      working[victim]?.kill("SIGKILL");
      working[victim] = begin();
      ready.push(spawnChild());
    }

    const all = Array.from({ length: chats }, (_, index) => index + 1);
    const isSettled = async () => {
      const sent = (await store.deliveries(all, [DIJON.id, CHOIR.id])).filter(({ state }) => state === "sent");
      const told = await store.toldPlans();
      return sent.length === all.filter((chatId) => chatId % 3 !== 2).length && told.length === 1;
    };
    await until(isSettled);
    const lines = await received();
    const repeats = lines.filter(({ chatId }, index) => lines.findIndex((line) => line.chatId === chatId) < index);
    console.info(
      `${chats} reminders over ${KILLS} kills: ${lines.length} messages, ${repeats.length} repeated, ` +
        `${lines.filter(({ maybeRepeat }) => maybeRepeat).length} said that they may be`,
    );
    expect(new Set(lines.map(({ chatId }) => chatId)).size).toBe(chats);
    expect(repeats.filter(({ maybeRepeat }) => !maybeRepeat)).toEqual([]);
    expect(repeats.length).toBeLessThanOrEqual(KILLS * CONCURRENCY);
  },
);
