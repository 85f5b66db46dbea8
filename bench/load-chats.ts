import { Agent, request } from "node:http";
import { cpus } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { createRandom } from "./statistics.ts";

/** What some chats lived through. */
export interface ChatsMeasured {
  /** Milliseconds from each question to its answer. */
  latencies: number[];
  /** Answers a second. */
  rate: number;
  /** How often a chat was asked for a moment. */
  moments: number;
  /** How long was measured, in seconds. */
  seconds: number;
  /** Seconds that processors computed meanwhile: for chats and Telegram, which are this process, and for everybody. */
  own: number;
  all: number;
  /** What the metrics grew by, or are for those that do not count. */
  metrics: ReadonlyMap<string, number>[];
}

/** The metrics of the processes that are asked; those of the event loop are since the last look. */
type Look = () => Promise<ReadonlyMap<string, number>[]>;

export interface ChatsOptions {
  chats: number;
  questions: readonly string[];
  /** Where the processes take updates; each update goes to the next one. */
  webhooks: readonly string[];
  secret: string;
  /** Mean of the time between an answer and the next question of a chat, in milliseconds; exponential. */
  thinkMs: number;
  warmUpMs: number;
  measuredMs: number;
  /** Looks at the processes when what is measured begins, and when it ends. Default none. */
  onMeasuring?: Look;
}

/** What the bot says before an answer that takes its time. */
const ONE_MOMENT = /^(?:Un instant|Одну минуту)/u;

/** Chats that ask, wait for the answer, think, and ask again. */
export interface Chats {
  /** To be told of each message of the bot. */
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
    // Where the connection is cut off it comes again, as Telegram has it.
    asked.once("error", () => {
      resolve(0);
    });
    asked.end(body);
  });
}

/** Seconds that processors have computed: for this process, and for everybody. */
function computed(): { own: number; all: number } {
  const { user, system } = process.cpuUsage();
  const all = cpus().map(({ times }) => times.user + times.nice + times.sys + times.irq);
  return { own: (user + system) / 1e6, all: all.reduce((sum, ms) => sum + ms, 0) / 1000 };
}

/** What was computed, and what counts grew by, in a stretch of time. */
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

  /** Pushes an update until it is taken, as Telegram does. */
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
          // A text of its own, so that no answer comes from the memory of another.
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
