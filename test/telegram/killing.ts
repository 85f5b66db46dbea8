import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { keepOutput } from "../support/logs.ts";
import { TOKEN } from "../support/telegram-harness.ts";
import { createTestTelegram } from "../support/test-telegram.ts";

const SCRIPT = fileURLToPath(new URL("reminders/children/bot.ts", import.meta.url));
/** What is asked; the answer begins with the name. */
const TOWNS = ["Nice", "Nantes", "Bordeaux"];
/** Pause of one who has been answered, and longest one between two deaths, in milliseconds. */
const [THINK_MS, LONGEST_PAUSE_MS] = [100, 3000];
/** How long an answer may take before it counts as lost, in milliseconds: a dead process is found out in seconds. */
const LOST_MS = 180_000;

/** What became of questions whose processes were killed. */
export interface KilledQuestions {
  kills: number;
  questions: number;
  /** Questions without an answer. */
  lost: number;
  /** Questions with more than one. */
  twice: number;
}

export interface KillingBots {
  bots: number;
  kills: number;
  /** Who ask at the same time. */
  people: number;
  /** Hears after each kill how things stand; what is open then counts as lost. */
  onKill?: (report: KilledQuestions) => void;
}

/** Bots in processes of their own: so many at work, and two that are ready to take the place of the next that is killed. */
function createBots(count: number, parameters: readonly string[]) {
  const everyone: ChildProcess[] = [];
  let isOver = false;
  const spawnOne = async (): Promise<ChildProcess> => {
    const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, ...parameters, "", "waits"], {
      stdio: "pipe",
    });
    everyone.push(child);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    keepOutput(() => said);
    const isThere = await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => null)]);
    // On a busy machine a start may fail; a service manager tries again.
    return isThere === null && !isOver ? spawnOne() : child;
  };
  const ready = [spawnOne(), spawnOne()];
  const begin = async (): Promise<ChildProcess> => {
    ready.push(spawnOne());
    const child = await (ready.shift() ?? spawnOne());
    child.stdin?.write("begin\n");
    return child;
  };
  const working: ChildProcess[] = [];
  return {
    async begin() {
      while (working.length < count) working.push(await begin());
    },
    async killOne() {
      const victim = Math.floor(Math.random() * count);
      working[victim]?.kill("SIGKILL");
      working[victim] = await begin();
    },
    end() {
      isOver = true;
      for (const child of everyone) child.kill("SIGKILL");
    },
  };
}

/**
 * Bots on one store, of which one after the other is killed (`kill -9`) at random moments, while people ask one question after
 * the other; resolves when all are answered.
 * @param place a folder, or the address of a database, without a store
 */
export async function killBots(
  place: string,
  { bots: count, kills, people, onKill = () => undefined }: KillingBots,
): Promise<KilledQuestions> {
  const telegram = await createTestTelegram({
    directory: null,
    clock: { now: () => new Date() },
    botToken: TOKEN,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
  });
  const { world } = telegram;
  const { apiRoot } = await telegram.listen(0);
  const bots = createBots(count, [TOKEN, apiRoot, place]);
  const asked: { id: number; town: string; atKill: number }[] = [];
  const open = new Set<(typeof asked)[number]>();
  const answers = ({ id, town }: (typeof asked)[number]) =>
    world.history(id).filter(({ from, text }) => from?.id === world.bot.id && text?.startsWith(town) === true).length;
  const reportOf = (deaths: number): KilledQuestions => ({
    kills: deaths,
    questions: asked.length,
    lost: asked.filter((question) => answers(question) === 0).length,
    twice: asked.filter((question) => answers(question) > 1).length,
  });
  let killed = 0;
  const over = new AbortController();

  async function askOne(): Promise<void> {
    const { id } = world.createUser({ first_name: "Anna", language_code: "fr" });
    world.start(id);
    const question = { id, town: TOWNS[asked.length % TOWNS.length] ?? "", atKill: killed };
    asked.push(question);
    open.add(question);
    world.sendText(id, id, question.town);
    const until = Date.now() + LOST_MS;
    while (answers(question) === 0 && Date.now() < until) await delay(20);
    open.delete(question);
  }

  async function askOn(): Promise<void> {
    while (!over.signal.aborted) {
      await askOne();
      await delay(Math.random() * 2 * THINK_MS);
    }
  }

  try {
    await bots.begin();
    const asking = Array.from({ length: people }, askOn);
    for (; killed < kills; killed += 1) {
      await delay(Math.random() * LONGEST_PAUSE_MS);
      // A question that is in hand at death after death is set aside by design: none is at more than two.
      while ([...open].some(({ atKill }) => atKill < killed)) await delay(20);
      await bots.killOne();
      onKill(reportOf(killed + 1));
    }
    over.abort();
    await Promise.all(asking);
    // What comes twice comes when the dead are found out.
    await delay(LONGEST_PAUSE_MS);
    return reportOf(kills);
  } finally {
    bots.end();
    await telegram.close();
  }
}
