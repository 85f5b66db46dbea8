import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Chat, Message, User } from "@jumelages/local-telegram";
import { buttonsOf, startBench, TOKEN } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";
import type { Fault } from "@jumelages/local-telegram";

let bench: Bench;
let anna: User;
let ivan: User;
/** A group of the two; the bot is not in it. */
let group: Chat;
beforeAll(async () => {
  bench = await startBench();
  [anna, ivan] = [bench.person("fr"), bench.person("ru")];
  group = bench.world.createGroup({ title: "Nice – Saint-Pétersbourg", creatorId: anna.id, memberIds: [ivan.id] });
});
afterAll(() => bench.close());

const summon = (person: User, text: string, replyTo?: Message): Promise<Message> =>
  bench.next(group.id, () =>
    bench.world.sendText(person.id, group.id, text, replyTo ? { replyTo: replyTo.message_id } : {}),
  );

describe("Summoned into a chat that it does not belong to, the bot", () => {
  it("answers the question there, in its language, with a link to itself", async () => {
    const french = await summon(anna, "@jumelages_bot Que se passe-t-il à Nice ?");
    expect(french.text).toMatch(/^Nice – 8 projets\n\n1\. /u);
    // What is said of the whole list stands below it.
    expect(french.text).toMatch(/\n5\. .*\n.*\n\nC’est le programme de 2021.*$/u);
    expect(french.guest_bot_caller_user?.id).toBe(anna.id);
    expect(buttonsOf(french)).toEqual([
      { text: "Poser une question au bot", url: "https://t.me/jumelages_bot?start=inline" },
    ]);
    const russian = await summon(anna, "Что в Ницце, @Jumelages_Bot?");
    expect(russian.text).toMatch(/^Ницца — 8 проектов/u);
  });

  it("leads to the one thing that an answer is about", async () => {
    const project = await summon(anna, "@jumelages_bot quand est le forum des villes anciennes ?");
    expect(project.text).toMatch(/^Le Forum des villes anciennes est prévu du 21 au 25\sseptembre 2021/u);
    const [button] = buttonsOf(project);
    expect(button?.text).toBe("Détails");
    expect(button?.url).toMatch(/^https:\/\/t\.me\/jumelages_bot\?start=e_/u);
  });

  it("refuses as elsewhere, and says what else there is to ask", async () => {
    const refused = await summon(ivan, "@jumelages_bot Что запланировано в Токио?");
    expect(refused.text).toMatch(/Токио/u);
    expect(refused.text).toMatch(/\n\nПопробуйте спросить: «[^»]+\?»$/u);
  });

  it("reads a question in the light of what it replies to, be it by its own answer", async () => {
    const said = bench.world.sendText(ivan.id, group.id, "Я еду в Ниццу");
    const first = await summon(anna, "@jumelages_bot et en décembre ?", said);
    expect(first.text).toMatch(/^Nice · décembre 2021/u);
    const second = await summon(anna, "et à Dijon ?", first);
    expect(second.text).toMatch(/^Dijon/u);
  });

  it("answers the message that is shown to it, in the language of whoever does that", async () => {
    const said = bench.world.sendText(ivan.id, group.id, "Что запланировано в Дижоне?");
    expect((await summon(anna, "@jumelages_bot", said)).text).toMatch(/^Dijon/u);
  });

  it("says in a sentence how to ask where nothing is asked", async () => {
    const french = await summon(anna, "@jumelages_bot");
    expect(french.text).toMatch(
      /^Écrivez votre question à la suite de mon nom, par exemple\u202f: «\u202f@jumelages_bot [^\n]+\u202f»\.$/u,
    );
    const russian = await summon(ivan, "@jumelages_bot");
    expect(russian.text).toMatch(/^Напишите вопрос после моего имени, например: «@jumelages_bot [^\n]+»\.$/u);
  });

  it("remembers nothing of it: neither there, nor in the chat with whoever has asked", async () => {
    await summon(anna, "@jumelages_bot Que se passe-t-il à Nice ?");
    expect((await bench.ask(anna, "et en décembre ?")).text).not.toMatch(/^Nice/u);
    expect(await bench.store.recall({ chatId: group.id, kind: "turn", key: "" })).toBeNull();
  });

  it("keeps silent about what other bots say", async () => {
    const message = { message_id: 900, date: 1, chat: group, text: "@jumelages_bot Nice ?", guest_query_id: "77" };
    const from = { id: 99, is_bot: true, first_name: "Bot" };
    const deliver = () => {
      bench.telegram.deliver("guest_message", { ...message, from });
    };
    expect(await bench.silent(group.id, deliver)).toBe(true);
    const ownResult = { ...message, from: anna, via_bot: bench.world.bot };
    expect(
      await bench.silent(group.id, () => {
        bench.telegram.deliver("guest_message", ownResult);
      }),
    ).toBe(true);
  });
});

describe("One summons has one answer", () => {
  /** What has gone to Telegram as an answer to a summons. */
  const answers = () => bench.world.history(group.id).filter(({ guest_bot_caller_user: caller }) => caller).length;
  /** A summons as Telegram has given it, to be given again. */
  async function given(): Promise<Message> {
    await bench.stopBot();
    bench.world.sendText(anna.id, group.id, "@jumelages_bot Nice ?");
    const response = await fetch(`${bench.apiRoot}/bot${TOKEN}/getUpdates`);
    const { result } = (await response.json()) as { result: { guest_message: Message }[] };
    const message = result.at(-1)?.guest_message;
    if (!message) throw new Error("nobody was summoned");
    return message;
  }

  it("however often it is given, and whatever has restarted since", async () => {
    const message = await given();
    const before = answers();
    bench.startBot();
    await bench.idle();
    expect(answers()).toBe(before + 1);
    await bench.stopBot();
    bench.startBot();
    const refusal = { method: "answerGuestQuery", with: { status: 400 } };
    bench.telegram.faults.failNext(refusal);
    bench.telegram.deliver("guest_message", message);
    await bench.idle();
    // It was not even tried.
    expect(bench.telegram.faults.remaining()).toBe(1);
    bench.telegram.faults.clear();
    expect(answers()).toBe(before + 1);
  });

  it.each<[string, Fault]>([
    ["asks for patience", { status: 429, retry_after: 1 }],
    ["breaks the connection before", "drop-before"],
    ["breaks the connection after it has posted", "drop-after"],
  ])("where Telegram %s", async (_what, fault) => {
    const before = answers();
    bench.telegram.faults.failNext({ method: "answerGuestQuery", with: fault });
    await summon(anna, "@jumelages_bot Nice ?");
    await bench.idle();
    expect(answers()).toBe(before + 1);
  });

  it("or none, where it comes too late, and nobody is disturbed", async () => {
    const before = answers();
    const description = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    bench.telegram.faults.failNext({ method: "answerGuestQuery", with: { status: 400, description } });
    const ask = () => bench.world.sendText(anna.id, group.id, "@jumelages_bot Nice ?");
    expect(await bench.silent(group.id, ask)).toBe(true);
    expect(answers()).toBe(before);
    expect(bench.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it("which is an apology with a reference, where the assistant fails", async () => {
    const broken = await startBench({ assistant: { ask: () => Promise.reject(new Error("no")) } });
    const person = broken.person("fr");
    const { id } = broken.world.createGroup({ title: "Loire", creatorId: person.id });
    const apology = await broken.next(id, () => broken.world.sendText(person.id, id, "@jumelages_bot Nice ?"));
    expect(apology.text).toMatch(/^Une erreur m’empêche .* la référence [0-9A-F]{6}\.$/u);
    expect(broken.world.history(person.id)).toEqual([]);
    await broken.close();
  });

  it("in a chat of two people as well, whose id is that of a chat that the bot knows", async () => {
    await bench.ask(ivan, "/start");
    const chat = { id: ivan.id, type: "private", first_name: "Ivan" };
    const message = { message_id: 1, date: 1, chat, from: anna, text: "@jumelages_bot Nice ?", guest_query_id: "78" };
    const deliver = () => {
      bench.telegram.deliver("guest_message", message);
    };
    // No Telegram knows this query: what matters is that nothing is sent to the other chat instead.
    expect(await bench.silent(ivan.id, deliver)).toBe(true);
  });
});
