import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { buttons } from "../../src/telegram/links/callback-data.ts";
import { howMany } from "../support/full.ts";
import { createTelegramObjects } from "../support/telegram-schema.ts";
import { startDouble } from "./double.ts";
import { createFaultyWorld, TIMEOUT, untilReady } from "./world.ts";

vi.setConfig({ testTimeout: 1_800_000 });

const COUNT = howMany({ sample: 1000, full: 20_000 });
const SEED = 20_261_127;
/** Kinds that the bot makes something of come as often as all others together. */
const OURS = ["message", "callback_query", "inline_query", "my_chat_member"];

const words = fc.oneof(
  fc.constantFrom("Nice", "/start", "/stop", "/oublier", "/rappels", "Что в Ницце?", "la suite", "détails sur le 3"),
  fc.constantFrom("кружево", "/start t_dijon-volgograd", "/carte", "quels concerts en juin ?", "Побратимы Воронежа"),
  fc.string({ unit: "binary" }),
);
const codes = Object.values(buttons).map(({ code }) => code);
const values = fc.array(fc.constantFrom("0", "1", "999", "all", "dijon", "twinning", "fr", "", "here", "Europe/Paris"));
const data = fc
  .tuple(fc.constantFrom(...codes), values)
  .map(([code, given]) => ["1", code, ...given].join(":").slice(0, 64));
const { updates } = createTelegramObjects({
  "TelegramMessage.text": words,
  "TelegramMessage.caption": words,
  "TelegramInlineQuery.query": words,
  "TelegramInlineQuery.id": fc.uuid(),
  "TelegramCallbackQuery.id": fc.uuid(),
  "TelegramCallbackQuery.data": data,
  "TelegramChat.id": fc.integer({ min: -20, max: 30 }),
  "TelegramUser.id": fc.integer({ min: 1, max: 30 }),
});

const isId = (id: unknown): id is string => typeof id === "string" && id.length > 0 && id.length <= 128;

test(`${COUNT} updates of every kind that the Bot API has, sound and hostile, end nothing and leave no press unanswered and nothing behind`, async () => {
  const kinds = [...updates()];
  expect(kinds.map(([kind]) => kind)).toEqual(
    expect.arrayContaining([...OURS, "poll", "edited_message", "chat_boost"]),
  );
  const anyUpdate = fc.oneof(
    ...kinds.map(([kind, content]) => ({
      weight: OURS.includes(kind) ? Math.ceil(kinds.length / OURS.length) : 1,
      arbitrary: content.map((value) => ({ [kind]: value })),
    })),
  );
  const QUARTERS = 4;
  // Before anything is asked: to make them takes this process a while, in which it would answer nothing.
  const quarters = Array.from({ length: QUARTERS }, (_, quarter) =>
    fc.sample(anyUpdate, { numRuns: COUNT / QUARTERS, seed: SEED + quarter }),
  );
  const telegram = await startDouble();
  const { start } = await createFaultyWorld();
  const program = await start({ TELEGRAM_API_ROOT: telegram.apiRoot, LOG_LEVEL: "info" });
  await untilReady(program);

  const presses: string[] = [];
  const memory: number[] = [];
  for (const some of quarters) {
    for (const update of some) {
      const press = (update as { callback_query?: { id?: unknown } | null }).callback_query?.id;
      if (isId(press)) presses.push(press);
    }
    await telegram.give(some);
    await expect.poll(() => program.metric("jumelages_updates_in_hand"), TIMEOUT).toBe(0);
    memory.push(await program.metric("process_resident_memory_bytes"));
  }
  const postponed = program
    .output()
    .split("\n")
    .filter((line) => line.includes("has to wait")).length;
  console.info(
    `${presses.length} presses, ${postponed} request(s) postponed; MiB: ${memory.map((bytes) => Math.round(bytes / 2 ** 20)).join(", ")}`,
  );
  expect(presses.length).toBeGreaterThan(COUNT / 20);
  // What made no sense is in nobody's hand, and its press is answered all the same.
  await expect.poll(() => presses.filter((id) => !telegram.acknowledged.has(id)), TIMEOUT).toEqual([]);
  expect(program.output()).not.toMatch(/could not be handled|was given up/u);
  expect(memory.at(-1) ?? Infinity).toBeLessThan(1.3 * (memory[0] ?? 0));

  const before = telegram.calls("sendMessage");
  const chat = { id: 7, type: "private", first_name: "Anna" };
  const from = { id: 7, is_bot: false, first_name: "Anna", language_code: "fr" };
  await telegram.give([{ message: { message_id: 1, date: 1, chat, from, text: "Nice" } }]);
  await expect.poll(() => telegram.calls("sendMessage"), TIMEOUT).toBe(before + 1);
  program.child.kill("SIGTERM");
  expect(await program.exit).toBe(0);
});
