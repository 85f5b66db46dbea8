import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { killSchedulers } from "../test/reminders/killing.ts";
import { setUpServer } from "../test/support/postgres-server.ts";
import { killBots } from "../test/telegram/killing.ts";
import { oneOf, readFlags } from "./flags.ts";
import { percent, table } from "./table.ts";

/**
 * `npm run bench:kills`: two schedulers share a store, and one of them is killed (`kill -9`) a thousand times at random
 * moments, on each engine. It counts lost and repeated reminders. `--what questions` does the same with two bots (one
 * on SQLite) and people who keep asking questions. Each kill takes about three seconds.
 */

const ENGINES = ["sqlite", "postgres"] as const;
type EngineName = (typeof ENGINES)[number];
/** Kills on one store; then a new one is used, so that old reminders do not slow down the scheduler. */
const KILLS_PER_STORE = 100;
const CHATS_PER_KILL = 10;
/** People who ask at the same time. */
const PEOPLE = 10;
const WORKS = ["reminders", "questions"] as const;
/** The counts of one run on one store. */
type Report = Record<string, number>;

const print = (text: string) => process.stdout.write(`${text}\n`);

const flags = readFlags((args) => {
  const options = {
    engine: { type: "string" },
    what: { type: "string", default: "reminders" },
    kills: { type: "string", default: "1000" },
  } as const;
  const { engine, what, kills } = parseArgs({ args, options }).values;
  if (!/^[1-9]\d*$/u.test(kills)) throw new Error(`--kills wants a number, and got "${kills}".`);
  const engines = engine === undefined ? ENGINES : [oneOf("--engine", engine, ENGINES)];
  return { engines, what: oneOf("--what", what, WORKS), kills: Number(kills) };
});

/** Provides one empty store location after another while the work runs. */
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

function sum(one: Report, other: Report): Report {
  return Object.fromEntries(Object.keys(one).map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}

async function run(engine: EngineName, place: string, kills: number): Promise<Report> {
  if (flags.what === "questions") {
    const onKill = (soFar: object) => void process.stderr.write(`${engine}: ${JSON.stringify(soFar)}\n`);
    const bots = engine === "postgres" ? 2 : 1;
    const { questions, lost, twice } = await killBots(place, { bots, kills, people: PEOPLE, onKill });
    return { kills, asked: questions, lost, twice };
  }
  const { reminders, lost, repeats, unsaid } = await killSchedulers(place, { kills, chatsPerKill: CHATS_PER_KILL });
  return { kills, asked: reminders, lost, twice: repeats, unsaid };
}

const rows: (string | number)[][] = [["", "kills", flags.what, "lost", "twice", "% of them", "twice, unsaid"]];
for (const engine of flags.engines) {
  const { kills, asked, lost, twice, unsaid } = await withPlaces(engine, async (nextPlace) => {
    let all: Report = {};
    for (let left = flags.kills; left > 0; left -= KILLS_PER_STORE) {
      const report = await run(engine, await nextPlace(), Math.min(left, KILLS_PER_STORE));
      all = left === flags.kills ? report : sum(all, report);
      process.stderr.write(`${engine}: ${JSON.stringify(all)}\n`);
    }
    return all;
  });
  rows.push(
    [engine, kills, asked, lost, twice, percent((twice ?? 0) / (asked ?? 0)), unsaid].map((cell) => cell ?? "–"),
  );
}
print(table(rows));
