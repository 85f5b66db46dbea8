import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { howMany } from "../support/full.ts";
import { startPostgres } from "../support/postgres.ts";
import { TOKEN } from "../support/telegram-harness.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createTestTelegram } from "../support/test-telegram.ts";

const SCRIPT = fileURLToPath(new URL("reminders/children/bot.ts", import.meta.url));
const KILLS = howMany({ sample: 2, full: 20 });
const PEOPLE_PER_KILL = 4;
/** What every person asks, once each; the answer begins with the name. */
const TOWNS = ["Nice", "Nantes", "Bordeaux"];

const server = await startPostgres();

/** Bots that are killed: so many at work, and others that are ready to take the place of the next that dies. */
async function startBots(count: number, apiRoot: string, place: string) {
  let unborn = count + KILLS;
  const everyone: ChildProcess[] = [];
  onTestFinished(() => {
    for (const child of everyone) child.kill("SIGKILL");
  });
  const spawnBot = async (): Promise<ChildProcess> => {
    const parameters = ["--import", "tsx", SCRIPT, TOKEN, apiRoot, place, "", "waits"];
    const child = spawn(process.execPath, parameters, { stdio: ["pipe", "pipe", "ignore"] });
    everyone.push(child);
    await once(child.stdout, "data");
    return child;
  };
  const ready: Promise<ChildProcess>[] = [];
  const prepare = () => {
    for (; unborn > 0 && ready.length < 2; unborn -= 1) ready.push(spawnBot());
  };
  const begin = async (): Promise<ChildProcess> => {
    prepare();
    const child = await (ready.shift() ?? spawnBot());
    prepare();
    child.stdin?.write("begin\n");
    return child;
  };
  const working: ChildProcess[] = [];
  for (let index = 0; index < count; index += 1) working.push(await begin());
  return {
    killOne: async () => {
      const victim = Math.floor(Math.random() * count);
      const gone = working[victim] && once(working[victim], "exit");
      working[victim]?.kill("SIGKILL");
      await gone;
      working[victim] = await begin();
    },
  };
}

describe.each([
  { name: "One process on SQLite", bots: 1, isThere: true, place: temporaryDirectory },
  {
    name: "Two processes on PostgreSQL",
    bots: 2,
    isThere: server !== null,
    place: async () => (await server?.createDatabase()) ?? "",
  },
])("$name, killed again and again", ({ name, bots, isThere, place }) => {
  test.skipIf(!isThere)("answer every question", { timeout: 400_000 }, async () => {
    const telegram = await createTestTelegram({
      directory: null,
      clock: { now: () => new Date() },
      botToken: TOKEN,
      botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
    });
    onTestFinished(() => telegram.close());
    const { world } = telegram;
    const { apiRoot } = await telegram.listen(0);
    const { killOne } = await startBots(bots, apiRoot, await place());

    const asked: { id: number; town: string }[] = [];
    const answers = ({ id, town }: (typeof asked)[number]) =>
      world.history(id).filter(({ from, text }) => from?.id === world.bot.id && text?.startsWith(town)).length;
    const open = () => asked.filter((question) => answers(question) === 0);
    const until = (limit: number) => expect.poll(() => open().length, { timeout: 120_000 }).toBeLessThanOrEqual(limit);
    for (let kill = 0; kill < KILLS; kill += 1) {
      for (let person = 0; person < PEOPLE_PER_KILL; person += 1) {
        const { id } = world.createUser({ first_name: "Anna", language_code: "fr" });
        world.start(id);
        for (const town of TOWNS) {
          world.sendText(id, id, town);
          asked.push({ id, town });
        }
      }
      await delay(Math.random() * 500);
      await killOne();
      // A question that is in hand at death after death is set aside by design: each may be at two.
      await until(kill % 2 === 0 ? PEOPLE_PER_KILL : 0);
    }
    await until(0);
    const twice = asked.filter((question) => answers(question) > 1);
    console.info(
      `${name}: ${asked.length} questions over ${KILLS} kills, ${open().length} without an answer, ${twice.length} answered more than once`,
    );
    // A process has some in hand when it dies, and each of those may come twice.
    expect(twice.length).toBeLessThanOrEqual(KILLS * PEOPLE_PER_KILL * TOWNS.length);
  });
});
