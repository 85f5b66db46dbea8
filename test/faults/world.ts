import { expect, onTestFinished } from "vitest";
import { layCable } from "../support/cable.ts";
import type { Cable } from "../support/cable.ts";
import { freePort, startProgram } from "../support/program.ts";
import type { Program } from "../support/program.ts";
import { buttonsOf, TOKEN } from "../support/telegram-harness.ts";
import { plain } from "../telegram/reminders/reminder-bench.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createTestTelegram } from "../support/test-telegram.ts";
import type { TestTelegram } from "@jumelages/local-telegram";

/** A start is a second of work, and a wait that doubles may reach half a minute; on a busy machine all takes far longer. */
export const TIMEOUT = { timeout: 120_000, interval: 50 };

/** The program as a process, with its health. */
export interface Running extends Program {
  /** What `/readyz` says; null while nobody answers there. */
  readiness: () => Promise<{ ready: boolean; checks: Record<string, unknown> } | null>;
  /** The value of a metric without labels. */
  metric: (name: string) => Promise<number>;
}

/** A Telegram in this process, a cable to it, and programs in processes of their own. */
export interface FaultyWorld {
  telegram: TestTelegram;
  cable: Cable;
  /** Starts the program; by words alone, unless the changes say otherwise. */
  start: (changes?: Record<string, string>, how?: Parameters<typeof startProgram>[1]) => Promise<Running>;
  /** Somebody whose chat with the bot is open and empty. */
  person: () => number;
  /** Sends a text to the bot. */
  say: (personId: number, text: string) => void;
  /** What the bot has said in a chat. */
  saidTo: (personId: number) => string[];
  /** Somebody wants to be reminded of the anniversary of Dijon and Volgograd a week before, on 29 August at nine. */
  wantReminder: (personId: number) => Promise<void>;
  /** How many of these reminders have come. */
  remindersTo: (personId: number) => number;
  /** Somebody new asks for a town; the chat. */
  ask: (town?: string) => number;
  /** Waits until each of these chats has an answer that begins so; fails on an apology, and on more answers than one may get. */
  answered: (personIds: readonly number[], limits?: { town?: string; most?: number }) => Promise<void>;
}

/** Makes a world whose programs share a folder; all of it ends with the test. */
export async function createFaultyWorld(): Promise<FaultyWorld> {
  const telegram = await createTestTelegram({
    directory: null,
    clock: { now: () => new Date() },
    botToken: TOKEN,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
  });
  onTestFinished(() => telegram.close());
  const { world } = telegram;
  const cable = await layCable((await telegram.listen(0)).port);
  const dataDir = await temporaryDirectory();
  const say = (personId: number, text: string) => void world.sendText(personId, personId, text);
  const person = () => world.createUser({ first_name: "Anna", language_code: "fr" }).id;
  const saidTo = (personId: number) =>
    world.history(personId).flatMap(({ from, text }) => (from?.id === world.bot.id ? [plain(text)] : []));

  return {
    telegram,
    cable,
    person,
    say,
    saidTo,
    async wantReminder(id) {
      say(id, "/start t_dijon-volgograd");
      await expect.poll(() => saidTo(id), TIMEOUT).toHaveLength(1);
      const [card] = world.history(id).slice(-1);
      const button = card && buttonsOf(card).find(({ text }) => text === "Me le rappeler");
      void world.pressButton(id, id, card?.message_id ?? 0, button?.callback_data ?? "");
      await expect.poll(() => saidTo(id).join(), TIMEOUT).toContain("29 août 2026 à 9 h");
    },
    remindersTo: (id) => saidTo(id).filter((text) => text.includes("Dans 7 jours")).length,
    async start(changes = {}, how = {}) {
      const port = await freePort();
      const program = startProgram(
        {
          BOT_TOKEN: TOKEN,
          TELEGRAM_API_ROOT: `http://127.0.0.1:${cable.port}`,
          SEARCH_MODE: "lexical",
          DATA_DIR: dataDir,
          LOG_LEVEL: "debug",
          HTTP_PORT: String(port),
          ...changes,
        },
        how,
      );
      onTestFinished(() => void program.child.kill("SIGKILL"));
      const read = (path: string) => fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
      return {
        ...program,
        readiness: async () => (await (await read("/readyz"))?.json()) as Awaited<ReturnType<Running["readiness"]>>,
        async metric(name) {
          const text = (await (await read("/metrics"))?.text()) ?? "";
          return Number(new RegExp(`^${name} (\\S+)$`, "mu").exec(text)?.[1]);
        },
      };
    },
    ask(town = "Nice") {
      const id = person();
      say(id, town);
      return id;
    },
    async answered(personIds, { town = "Nice", most = 1 } = {}) {
      const answers = (id: number) => saidTo(id).filter((text) => text.startsWith(town)).length;
      await expect.poll(() => personIds.filter((id) => answers(id) === 0), TIMEOUT).toEqual([]);
      expect(personIds.filter((id) => answers(id) > most || saidTo(id).length > answers(id))).toEqual([]);
    },
  };
}

/** Waits until a program takes questions. */
export async function untilReady(program: Running): Promise<void> {
  await expect.poll(async () => (await program.readiness())?.ready, TIMEOUT).toBe(true);
}

/** Waits until a program has said something. */
export async function untilSays(program: Program, sentence: string | RegExp): Promise<void> {
  await expect.poll(() => program.output(), TIMEOUT).toMatch(sentence);
}
