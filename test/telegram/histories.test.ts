import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Assistant } from "../../src/answer/ports.ts";
import type { Database } from "../../src/state/database/database.ts";
import { createKyselyStore } from "../../src/state/kysely-store.ts";
import { openPostgresDatabase } from "../../src/state/postgres/open.ts";
import { openSqliteDatabase } from "../../src/state/sqlite/open.ts";
import { howMany } from "../support/full.ts";
import { startPostgres } from "../support/postgres.ts";
import { lexicalAssistant } from "../support/telegram-harness.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { CHATS } from "./history-telegram.ts";
import { play } from "./history-world.ts";
import type { Happening, History, HistoryStores, Outcome } from "./history-world.ts";

/** Of each sort, of which there are six. */
const HISTORIES = howMany({ sample: 10, full: 1700 });
/** Each on a database of its own: most of the time they wait for it. */
const AT_ONCE = howMany({ sample: 1, full: 10 });
/** Of the sample always the same ones; whoever tries everything tries others each time. A failure prints its seed. */
const SEED = howMany({ sample: 20_261_201, full: Date.now() });
/** By the clock of the history. */
const TAKEOVER_SECONDS = 20;
const TABLES = ["inbox", "outbox", "leases", "memory", "votes"];

const server = await startPostgres();

/** The stores of a database, whose clock is that of the history. */
async function openStores(open: (now: () => Date) => Promise<Database>): Promise<HistoryStores> {
  let now = () => new Date();
  const database = await open(() => now());
  onTestFinished(() => database.db.destroy());
  return {
    open: (workerId, ownNow) => createKyselyStore(database.db, database.engine, ownNow, workerId),
    async empty(commonNow) {
      now = commonNow;
      for (const table of TABLES) await sql`delete from ${sql.table(table)}`.execute(database.db);
    },
  };
}

/** The real assistant, which is asked each question once. */
async function quickParts() {
  const { assistant, deps: facts } = await lexicalAssistant();
  const replies = new Map<string, ReturnType<Assistant["ask"]>>();
  const ask: Assistant["ask"] = (question, context) => {
    const known = replies.get(question) ?? assistant.ask(question, context);
    replies.set(question, known);
    return known;
  };
  return { assistant: { ...assistant, ask }, facts };
}

const replica = fc.nat({ max: 1 });
const write = fc.record({ kind: fc.constant("write" as const), chat: fc.nat({ max: CHATS - 1 }), replica });
const pass = fc.record({ kind: fc.constant("pass" as const), seconds: fc.constantFrom(1, 3, 7, 13, 20) });
const kill = fc.record({ kind: fc.constant("kill" as const), replica });
const start = fc.record({ kind: fc.constant("start" as const), replica });
const clock = fc.record({
  kind: fc.constant("clock" as const),
  replica,
  hours: fc.constantFrom(-49, -25, -3, 0, 3, 25, 49),
});
const seconds = fc.constantFrom(2, 14, 40);
const faults = [
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("freeze" as const), replica, seconds }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("refuse" as const), seconds }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), arrives: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("break" as const), replica, isDone: fc.boolean() }) },
];
const deaths = [
  { weight: 6, arbitrary: write },
  { weight: 2, arbitrary: pass },
  { weight: 2, arbitrary: kill },
  { weight: 2, arbitrary: start },
  { weight: 1, arbitrary: clock },
];

function histories(...happenings: { weight: number; arbitrary: fc.Arbitrary<Happening> }[]): fc.Arbitrary<History> {
  return fc.record({
    seed: fc.nat(),
    happenings: fc.array(fc.oneof(...happenings), { minLength: 4, maxLength: 16 }),
  });
}

/** Questions that were answered more than once. */
function repeats({ answered }: Outcome): number {
  return answered.reduce((count, places) => count + places.length - new Set(places).size, 0);
}

/** Every question is answered, and those of a chat for the first time in the order in which they came. */
function expectAllInOrder({ asked, answered }: Outcome): void {
  const firsts = answered.map((places) => [...new Set(places)]);
  expect(firsts).toEqual(asked.map((count) => Array.from({ length: count }, (_, place) => place)));
}

describe.each([
  {
    engine: "Two replicas on PostgreSQL",
    isThere: server !== null,
    replicas: 2,
    open: async (now: () => Date) =>
      openPostgresDatabase({ url: (await server?.createDatabase()) ?? "", now, commonNow: now }),
  },
  {
    engine: "One process on SQLite",
    isThere: true,
    replicas: 1,
    open: async (now: () => Date) => openSqliteDatabase({ directory: await temporaryDirectory(), now }),
  },
])("$engine, in histories that nobody thought of", ({ isThere, replicas, open }) => {
  const check = async (arbitrary: fc.Arbitrary<History>, holds: (outcome: Outcome, history: History) => void) => {
    const quick = await quickParts();
    const checkSome = async (_: unknown, shard: number) => {
      const parts = { ...quick, stores: await openStores(open), replicas };
      const property = fc.asyncProperty(arbitrary, async (history) => {
        holds(await play(history, parts), history);
      });
      await fc.assert(property, { numRuns: HISTORIES / AT_ONCE, seed: SEED + shard });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, checkSome));
  };
  const timeout = { timeout: 7_200_000 };

  test.skipIf(!isThere)("answer each question once and in order, whatever their clocks say", timeout, () =>
    check(histories(...deaths.filter(({ arbitrary }) => arbitrary !== kill)), (outcome) => {
      expectAllInOrder(outcome);
      expect(repeats(outcome)).toBe(0);
    }),
  );

  test.skipIf(!isThere)("answer every question in order, twenty seconds after the last death", timeout, () =>
    check(histories(...deaths), (outcome) => {
      expectAllInOrder(outcome);
      expect(outcome.longestSeconds).toBeLessThanOrEqual(TAKEOVER_SECONDS);
    }),
  );

  test.skipIf(!isThere)("answer every question in order, through deaths and faults of everything", timeout, () =>
    check(histories(...deaths, ...faults), expectAllInOrder),
  );
});
