import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { killSchedulers } from "../test/reminders/killing.ts";
import type { KilledReminders } from "../test/reminders/killing.ts";
import { setUpServer } from "../test/support/postgres.ts";
import { oneOf, readFlags } from "./flags.ts";
import { percent, table } from "./table.ts";

/**
 * `npm run bench:kills`: two schedulers on one store, of which one is killed (`kill -9`) a thousand times at random moments, on
 * each engine: whether a reminder is lost, and how many come twice. Takes about three seconds for each kill.
 */

const ENGINES = ["sqlite", "postgres"] as const;
type EngineName = (typeof ENGINES)[number];
/** Kills of one store: it begins anew after them, so that old reminders do not slow down the looks for new ones. */
const KILLS_PER_STORE = 100;
const CHATS_PER_KILL = 10;

const print = (text: string) => process.stdout.write(`${text}\n`);

const flags = readFlags((args) => {
  const options = { engine: { type: "string" }, kills: { type: "string", default: "1000" } } as const;
  const { engine, kills } = parseArgs({ args, options }).values;
  if (!/^[1-9]\d*$/u.test(kills)) throw new Error(`--kills wants a number, and got "${kills}".`);
  return { engines: engine === undefined ? ENGINES : [oneOf("--engine", engine, ENGINES)], kills: Number(kills) };
});

/** Gives one empty place for a store after the other, as long as the work takes. */
async function withPlaces<Result>(
  engine: EngineName,
  work: (nextPlace: () => Promise<string>) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "jumelages-kills-"));
  const server = engine === "postgres" ? await setUpServer(folder) : null;
  try {
    return await work(() => server?.createDatabase() ?? mkdtemp(join(folder, "store-")));
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function sum(one: KilledReminders, other: KilledReminders): KilledReminders {
  const names = Object.keys(one) as (keyof KilledReminders)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as KilledReminders;
}

const rows: (string | number)[][] = [["", "kills", "reminders", "lost", "twice", "% of them", "twice, unsaid"]];
for (const engine of flags.engines) {
  const total = await withPlaces(engine, async (nextPlace) => {
    let all: KilledReminders | undefined;
    for (let left = flags.kills; left > 0; left -= KILLS_PER_STORE) {
      const kills = Math.min(left, KILLS_PER_STORE);
      const report = await killSchedulers(await nextPlace(), { kills, chatsPerKill: CHATS_PER_KILL });
      all = all ? sum(all, report) : report;
      process.stderr.write(`${engine}: ${JSON.stringify(all)}\n`);
    }
    return all;
  });
  if (total === undefined) continue;
  const { kills, reminders, lost, repeats, unsaid } = total;
  rows.push([engine, kills, reminders, lost, repeats, percent(repeats / reminders), unsaid]);
}
print(table(rows));
