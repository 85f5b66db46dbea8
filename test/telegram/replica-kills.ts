import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { freePort, startProgram } from "../support/program.ts";
import type { Program } from "../support/program.ts";
import { TOKEN } from "../support/telegram-harness.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const SECRET = "a-secret-of-some-length";
const WEBHOOK_URL = "http://127.0.0.1:9/telegram";
const ME = { id: 42_000, is_bot: true, first_name: "Jumelages", username: "jumelages_bot" };
/**
 * What a chat asks, one after the other; the answer begins with the name. The towns of one round are not those of the next, because an
 * answer that is repeated after a death may come when the next round has begun.
 */
const TOWNS_OF_ROUNDS = [
  ["Nice", "Nantes", "Bordeaux", "Lille", "Dijon", "Paris", "Arles"],
  ["Strasbourg", "Marseille", "Montpellier", "Nancy", "Rennes", "Limoges", "Douarnenez"],
] as const;
/** How many of them the victim has in hand when it dies, and how many of the others come before it is back. */
const [IN_HAND, MEANWHILE] = [3, 2];
/** How long a message takes Telegram, in milliseconds: so that a death finds the first answers on their way. */
const SENDING_MS = 700;
/** How long the victim has for what it is given, in milliseconds. */
const LONGEST_LIFE_MS = 1500;
/** How long an answer may take before it counts as lost, in milliseconds. */
const LOST_MS = 180_000;

/** What became of questions to two replicas of which one after the other was killed and started again. */
export interface ReplicaKills {
  kills: number;
  questions: number;
  /** Questions without an answer. */
  lost: number;
  /** Questions with more than one. */
  twice: number;
  /** Of each row of questions of one chat whose answers came in another order, the places of its answers as they came. */
  broken: number[][];
  /** The longest time from a kill to the first answer to what the dead one had in hand, in seconds. */
  takeoverSeconds: number;
}

interface Said {
  chatId: number;
  text: string;
  at: number;
}

/** A Bot API that takes messages, slowly, and knows them. */
async function startTelegram() {
  const said: Said[] = [];
  let messages = 0;
  async function resultOf(method: string, body: string): Promise<unknown> {
    if (method === "getMe") return ME;
    if (method === "getWebhookInfo") return { url: WEBHOOK_URL };
    if (method !== "sendMessage") return true;
    const given = JSON.parse(body) as { chat_id: number; text?: string };
    const chat = { id: given.chat_id, type: "private" };
    said.push({ chatId: given.chat_id, text: (given.text ?? "").replaceAll(/<[^>]+>/gu, ""), at: Date.now() });
    await delay(SENDING_MS);
    return { message_id: (messages += 1), date: 1, chat, text: given.text };
  }
  const server = createServer((request, response) => {
    const method = /\/bot[^/]+\/(\w+)$/u.exec(request.url ?? "")?.[1] ?? "";
    void text(request)
      .then((body) => resultOf(method, body))
      .then((result) =>
        response.setHeader("content-type", "application/json").end(JSON.stringify({ ok: true, result })),
      );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    said,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A replica as a process, to which updates are pushed; started again it has the same port. */
async function createReplica(environment: Record<string, string>) {
  const port = await freePort();
  let program: Program | undefined;
  return {
    async start(): Promise<void> {
      program = startProgram({ ...environment, HTTP_PORT: String(port) });
      const isReady = () =>
        fetch(`http://127.0.0.1:${port}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        );
      while (!(await isReady())) await delay(50);
    },
    async kill(): Promise<void> {
      program?.child.kill("SIGKILL");
      await program?.exit;
    },
    /** @returns whether the update is safe there */
    push: (update: object): Promise<boolean> =>
      fetch(`http://127.0.0.1:${port}/telegram`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET },
        body: JSON.stringify(update),
      }).then(
        ({ ok }) => ok,
        () => false,
      ),
  };
}

/**
 * Two replicas with a webhook on one database. Again and again one of them is killed (`kill -9`) while it has questions of every chat
 * in hand, and started again, and all chats write on, to the other one and to both.
 * @param databaseUrl an empty database
 * @param onKill hears after each kill how things stand
 */
export async function killReplicas(
  databaseUrl: string,
  { chats, kills, onKill = () => undefined }: { chats: number; kills: number; onKill?: (report: ReplicaKills) => void },
): Promise<ReplicaKills> {
  const telegram = await startTelegram();
  const common = {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATABASE_URL: databaseUrl,
    DATA_DIR: await temporaryDirectory(),
    SEARCH_MODE: "lexical",
    LOG_LEVEL: "warn",
    RICH_MESSAGES: "off",
    WEBHOOK_URL,
    WEBHOOK_SECRET: SECRET,
  };
  const [one, two] = [await createReplica(common), await createReplica(common)];
  const report: ReplicaKills = { kills: 0, questions: 0, lost: 0, twice: 0, broken: [], takeoverSeconds: 0 };
  const ids = Array.from({ length: chats }, (_, index) => 1000 + index);
  let lastUpdate = 0;
  const question = (chatId: number, town: string) => {
    const from = { id: chatId, is_bot: false, first_name: "Anna", language_code: "fr" };
    const [id, date] = [(lastUpdate += 1), Math.floor(Date.now() / 1000)];
    return {
      update_id: id,
      message: { message_id: id, date, chat: { id: chatId, type: "private" }, from, text: town },
    };
  };
  /** A chat writes the next question, again to whichever takes it. */
  async function ask(chatId: number, town: string, replicas: readonly (typeof one)[]): Promise<void> {
    const update = question(chatId, town);
    for (let turn = 0; !(await replicas[turn % replicas.length]?.push(update)); turn += 1) await delay(100);
  }

  async function round(victim: typeof one, other: typeof one): Promise<void> {
    telegram.said.length = 0;
    const towns = TOWNS_OF_ROUNDS[report.kills % 2 === 0 ? 0 : 1];
    const placeOf = ({ text: answer }: Said) => towns.findIndex((town) => answer.startsWith(town));
    const answersOf = (chatId: number) => telegram.said.filter((said) => said.chatId === chatId && placeOf(said) >= 0);
    const placesOf = (chatId: number) => answersOf(chatId).map(placeOf);
    const write = (from: number, to: number, replicas: readonly (typeof one)[]) =>
      Promise.all(
        ids.map(async (chatId) => {
          for (const town of towns.slice(from, to)) await ask(chatId, town, replicas);
        }),
      );
    await write(0, IN_HAND, [victim]);
    await delay(Math.random() * LONGEST_LIFE_MS);
    await victim.kill();
    const killedAt = Date.now();
    const starting = victim.start();
    await write(IN_HAND, IN_HAND + MEANWHILE, [other]);
    await starting;
    await write(IN_HAND + MEANWHILE, towns.length, [victim, other]);
    const missing = (chatId: number) => towns.filter((_, index) => !placesOf(chatId).includes(index)).length;
    while (ids.some((chatId) => missing(chatId) > 0) && Date.now() < killedAt + LOST_MS) await delay(50);

    report.kills += 1;
    report.questions += ids.length * towns.length;
    for (const chatId of ids) {
      const places = placesOf(chatId);
      report.lost += missing(chatId);
      report.twice += towns.filter((_, index) => places.filter((place) => place === index).length > 1).length;
      if (places.some((place, index) => place < (places[index - 1] ?? 0))) report.broken.push(places);
      const first = answersOf(chatId).find(({ at }) => at > killedAt + SENDING_MS);
      if (first) report.takeoverSeconds = Math.max(report.takeoverSeconds, (first.at - killedAt) / 1000);
    }
    onKill(report);
  }

  try {
    await Promise.all([one.start(), two.start()]);
    for (let kill = 0; kill < kills; kill += 1) await (kill % 2 === 0 ? round(one, two) : round(two, one));
    return report;
  } finally {
    await Promise.all([one.kill(), two.kill()]);
    telegram.close();
  }
}
