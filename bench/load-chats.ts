import { Agent, request } from "node:http";
import { cpus } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { createRandom } from "./statistics.ts";

export interface ChatsMeasured {
  /** Milliseconds from each question to its answer. */
  latencies: number[];
  /** Answers per second. */
  rate: number;
  /** How often a chat was told to wait a moment. */
  moments: number;
  /** The duration of the measurement in seconds. */
  seconds: number;
  /** CPU seconds in that time: of this process, which is the chats and Telegram, and of all processes. */
  own: number;
  all: number;
  /** The increase of each counter, and the value of the other metrics. */
  metrics: ReadonlyMap<string, number>[];
}

/** Reads the metrics of the processes. The metrics of the event loop cover the time since the last reading. */
type Look = () => Promise<ReadonlyMap<string, number>[]>;

export interface ChatsOptions {
  chats: number;
  questions: readonly string[];
  /** The processes' webhooks; updates go to them in turn. */
  webhooks: readonly string[];
  secret: string;
  /** Mean pause between an answer and the chat's next question, in milliseconds; exponentially distributed. */
  thinkMs: number;
  warmUpMs: number;
  measuredMs: number;
  /** Called at the beginning and at the end of the measurement. Default none. */
  onMeasuring?: Look;
}

/** The bot's message before a slow answer. */
const ONE_MOMENT = /^(?:Un instant|Одну минуту)/u;

/** Chats that ask, wait for the answer, pause, and ask again. */
export interface Chats {
  /** Report each message of the bot here. */
  heard: (chatId: number, text: string) => void;
  run: (options: ChatsOptions) => Promise<ChatsMeasured>;
}

const agent = new Agent({ keepAlive: true });

function push(url: string, secret: string, update: object): Promise<number> {
  const body = JSON.stringify(update);
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
  return new Promise((resolve) => {
    const asked = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume().once("end", () => {
        resolve(response.statusCode ?? 0);
      });
    });
    // After a broken connection the update is sent again, as Telegram does.
    asked.once("error", () => {
      resolve(0);
    });
    asked.end(body);
  });
}

/** CPU seconds so far: of this process, and of all. */
function computed(): { own: number; all: number } {
  const { user, system } = process.cpuUsage();
  const all = cpus().map(({ times }) => times.user + times.nice + times.sys + times.irq);
  return { own: (user + system) / 1e6, all: all.reduce((sum, ms) => sum + ms, 0) / 1000 };
}

/** Measures the CPU time and the increase of counters during a period. */
async function stretch(
  fromMs: number,
  untilMs: number,
  look: Look,
): Promise<Pick<ChatsMeasured, "seconds" | "own" | "all" | "metrics">> {
  await delay(fromMs - performance.now());
  const [before, earlier, startedMs] = [await look(), computed(), performance.now()];
  await delay(untilMs - performance.now());
  const [later, endedMs, after] = [computed(), performance.now(), await look()];
  const metrics = after.map(
    (values, index) =>
      new Map(
        [...values].map(([name, value]) => [
          name,
          name.endsWith("_total") ? value - (before[index]?.get(name) ?? 0) : value,
        ]),
      ),
  );
  const seconds = (endedMs - startedMs) / 1000;
  return { seconds, own: later.own - earlier.own, all: later.all - earlier.all, metrics };
}

export function createChats(): Chats {
  const waiting = new Map<number, () => void>();
  let [updateId, moments] = [0, 0];

  const answered = (chatId: number) => new Promise<void>((resolve) => waiting.set(chatId, resolve));

  /** Pushes an update until it is accepted, as Telegram does. */
  async function deliver({ webhooks, secret }: ChatsOptions, id: number, text: string): Promise<void> {
    updateId += 1;
    const from = { id, is_bot: false, first_name: "Anna", language_code: "fr" };
    const chat = { id, type: "private", first_name: "Anna" };
    const message = { message_id: updateId, date: Math.floor(Date.now() / 1000), chat, from, text };
    const update = { update_id: updateId, message };
    while ((await push(webhooks[updateId % webhooks.length] ?? "", secret, update)) !== 200) await delay(1000);
  }

  return {
    heard(chatId, text) {
      if (ONE_MOMENT.test(text)) {
        moments += 1;
        return;
      }
      waiting.get(chatId)?.();
      waiting.delete(chatId);
    },
    async run(options) {
      const { chats, questions, thinkMs, warmUpMs, measuredMs, onMeasuring = () => Promise.resolve([]) } = options;
      const random = createRandom(chats);
      const think = () => -Math.log(1 - random()) * thinkMs;
      const startedMs = performance.now();
      const [fromMs, untilMs] = [startedMs + warmUpMs, startedMs + warmUpMs + measuredMs];
      const latencies: number[] = [];
      let asked = 0;
      moments = 0;
      const live = async (id: number) => {
        await delay(random() * thinkMs);
        while (performance.now() < untilMs) {
          // Unique text, so that no answer comes from a cache.
          const text = `${questions[asked % questions.length] ?? "Nice"} ${asked}`;
          asked += 1;
          const answer = answered(id);
          const askedMs = performance.now();
          await deliver(options, id, text);
          await answer;
          const nowMs = performance.now();
          if (nowMs >= fromMs && nowMs < untilMs) latencies.push(nowMs - askedMs);
          await delay(think());
        }
      };
      const [measured] = await Promise.all([
        stretch(fromMs, untilMs, onMeasuring),
        ...Array.from({ length: chats }, (_, index) => live(1000 + index)),
      ]);
      return { latencies, rate: (latencies.length * 1000) / measuredMs, moments, ...measured };
    },
  };
}
