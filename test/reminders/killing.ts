import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { toldOf } from "../../src/reminders/event-plan.ts";
import type { Store } from "../../src/state/store.ts";
import { openTestStore } from "../support/open-test-store.ts";
import { CHOIR, DIJON } from "./facts.ts";

const SCRIPT = fileURLToPath(new URL("children/remind.ts", import.meta.url));
/** Messages that one process has on their way at most; as many can be doubtful after its death. */
export const CONCURRENCY = 3;
/** The longest pause between the arrival of a message and a death, in milliseconds. */
const LONGEST_PAUSE_MS = 120;
/** What all were told before: another day of the event than the programme has now. */
const BEFORE = { ...toldOf(CHOIR, new Date("2026-09-01T00:00:00Z")), plan: "2026-09-12 20:00-22:00" };

/** What became of reminders whose processes were killed. */
export interface KilledReminders {
  kills: number;
  /** How many were to come. */
  reminders: number;
  messages: number;
  /** Chats that have got none. */
  lost: number;
  /** Messages after the first of a chat. */
  repeats: number;
  /** Those of them that did not say that they may be repeats. */
  unsaid: number;
}

interface Message {
  chatId: number;
  maybeRepeat: boolean;
}

/** Lines of a file that others append to, read on as they come. */
function createMailbox(file: string) {
  const messages: Message[] = [];
  let [offset, rest] = [0, ""];
  return async (): Promise<readonly Message[]> => {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - offset), 0, size - offset, offset);
      offset += bytesRead;
      const lines = (rest + buffer.toString("utf8", 0, bytesRead)).split("\n");
      rest = lines.pop() ?? "";
      messages.push(...lines.map((line) => JSON.parse(line) as Message));
    } finally {
      await handle.close();
    }
    return messages;
  };
}

/** Schedulers in processes of their own: two at work, and two that are ready to take the place of the next that is killed. */
function createSchedulers(parameters: readonly string[]) {
  const everyone: ChildProcess[] = [];
  const spawnOne = (): ChildProcess => {
    const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, ...parameters], {
      stdio: ["pipe", "ignore", "inherit"],
    });
    everyone.push(child);
    return child;
  };
  const ready = [spawnOne(), spawnOne(), spawnOne(), spawnOne()];
  const begin = (): ChildProcess => {
    const child = ready.shift() ?? spawnOne();
    child.stdin?.write("begin\n");
    return child;
  };
  const working = [begin(), begin()];
  const replace = (index: number) => {
    working[index] = begin();
    ready.push(spawnOne());
  };
  return {
    killOne() {
      const victim = Math.floor(Math.random() * working.length);
      working[victim]?.kill("SIGKILL");
      replace(victim);
    },
    /** Starts another in place of one that has ended by itself, as a service manager does: on a busy machine a start may fail. */
    tend() {
      for (const [index, { exitCode }] of working.entries()) if (exitCode !== null) replace(index);
    },
    async end() {
      const living = everyone.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      const ends = living.map((child) => once(child, "exit"));
      for (const child of living) child.kill("SIGKILL");
      await Promise.all(ends);
    },
  };
}

/** Chats want a tie, an event, a digest, or were told of another day of that event: each gets one message. */
async function wish(store: Store, chatId: number): Promise<void> {
  const event = { kind: "event", id: CHOIR.id } as const;
  const at = new Date("2026-09-01T00:00:00Z");
  const wishes = [
    () => store.subscribe(chatId, { kind: "all" }, [0]),
    () => store.subscribe(chatId, event, [0], [], toldOf(CHOIR, at)),
    () => store.subscribe(chatId, event, [0], [], BEFORE),
    () => store.subscribe(chatId, { kind: "digest", id: "day" }, [0]),
  ];
  await wishes[chatId % wishes.length]?.();
}

/** Whether a chat is told of another day, rather than reminded. */
const isToldOfChange = (chatId: number): boolean => chatId % 4 === 2;

/** Whether every chat has its message, as far as the store knows. */
async function isSettled(store: Store, chats: number): Promise<boolean> {
  const all = Array.from({ length: chats }, (_, index) => index + 1);
  const sent = (await store.deliveries(all, [DIJON.id, CHOIR.id, "day"])).filter(({ state }) => state === "sent");
  const { subscriptions } = await store.subscriptionPage(null, chats + 1);
  const isTold = subscriptions.every(({ chatId, told }) => chatId === 0 || told?.plan !== BEFORE.plan);
  return isTold && sent.length === all.filter((chatId) => !isToldOfChange(chatId)).length;
}

/**
 * Two schedulers on one store, one of which is killed (`kill -9`) at random moments, while chats ask to be reminded of what is
 * due at once; resolves when nothing is left to send.
 * @param place a folder, or the address of a database, without a store
 */
export async function killSchedulers(
  place: string,
  { kills, chatsPerKill }: { kills: number; chatsPerKill: number },
): Promise<KilledReminders> {
  const folder = await mkdtemp(join(tmpdir(), "jumelages-kills-"));
  const inbox = join(folder, "inbox.jsonl");
  await writeFile(inbox, "");
  const received = createMailbox(inbox);
  const store = await openTestStore(place, () => new Date("2026-09-01T00:00:00Z"));
  // One clock for all, as on one machine.
  const offsetMs = String(Date.parse("2026-09-05T07:00:00Z") - Date.now());
  let chats = 2;
  for (const chatId of [1, 2]) await wish(store, chatId);
  // What has changed is found when a process looks first: somebody has always asked before, and is not there to be told.
  await store.subscribe(0, { kind: "event", id: CHOIR.id }, [0], [], BEFORE);
  await store.setBlocked(0, true);
  const schedulers = createSchedulers([place, inbox, offsetMs]);
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const arrivedBefore = (await received()).length;
      for (let index = 0; index < chatsPerKill; index += 1) await wish(store, (chats += 1));
      while ((await received()).length === arrivedBefore) {
        schedulers.tend();
        await delay(20);
      }
      await delay(Math.random() * LONGEST_PAUSE_MS);
      schedulers.killOne();
    }
    while (!(await isSettled(store, chats))) {
      schedulers.tend();
      await delay(50);
    }
    return reportOf(await received(), chats, kills);
  } finally {
    await schedulers.end();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function reportOf(messages: readonly Message[], chats: number, kills: number): KilledReminders {
  const seen = new Set<number>();
  const repeats = messages.filter(({ chatId }) => seen.size === seen.add(chatId).size);
  return {
    kills,
    reminders: chats,
    messages: messages.length,
    lost: chats - seen.size,
    repeats: repeats.length,
    unsaid: repeats.filter(({ maybeRepeat }) => !maybeRepeat).length,
  };
}
