import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBot } from "../../src/telegram/bot.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { lexicalAssistant, startBench, TOKEN } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const TEXT_ONLY = { fr: /^Je ne lis que le texte\./u, ru: /^Я понимаю только текст\./u };

describe("Something that is no question", () => {
  it("gets a helpful sentence: stickers, voice, documents", async () => {
    for (const language of ["fr", "ru"] as const) {
      const { id } = bench.person(language);
      const { world } = bench;
      const file = { name: "a.pdf", bytes: new Uint8Array([1]) };
      expect((await bench.next(id, () => world.sendSticker(id, id, "👋"))).text).toMatch(TEXT_ONLY[language]);
      expect((await bench.next(id, () => world.sendVoice(id, id, 3))).text).toMatch(TEXT_ONLY[language]);
      expect((await bench.next(id, () => world.sendDocument(id, id, file))).text).toMatch(TEXT_ONLY[language]);
    }
  });

  it("is read where it has words: captions, posts of channels", async () => {
    const { id } = bench.person("fr");
    const { world } = bench;
    const file = { name: "a.pdf", bytes: new Uint8Array([1]) };
    expect((await bench.next(id, () => world.sendDocument(id, id, file, "Nice"))).text).toMatch(/^Nice – 8 projets/u);
    const post = { channelTitle: "Actualités", text: "Un festival à Nice en décembre" };
    expect((await bench.next(id, () => world.forwardChannelPost(id, id, post))).text).toContain("Nice");
  });

  it("gets silence where nothing is asked: an edited message", async () => {
    const person = bench.person("fr");
    await bench.ask(person, "Nice");
    const question = bench.world.history(person.id)[0]?.message_id ?? 0;
    expect(await bench.silent(person.id, () => bench.world.editText(person.id, person.id, question, "Paris"))).toBe(
      true,
    );
  });

  it("gets told which commands there are, for one that is unknown", async () => {
    expect((await bench.ask(bench.person("fr"), "/nimporte")).text).toBe(
      "Cette commande n’existe pas. La liste des commandes : /aide.",
    );
    expect((await bench.ask(bench.person("ru"), "/chto@jumelages_bot")).text).toBe(
      "Такой команды нет. Список команд: /pomoshch.",
    );
  });
});

describe("Updates that the bot cannot do anything with", () => {
  const person = { id: 7, is_bot: false, first_name: "" };
  const chat = { id: 7, type: "private", first_name: "" };
  const updates: Record<string, object> = {
    "a message of a bot": {
      message: { message_id: 1, date: 1, chat, from: { ...person, is_bot: true }, text: "Nice" },
    },
    "a post of a channel": {
      channel_post: { message_id: 1, date: 1, chat: { id: -100, type: "channel", title: "x" }, text: "Nice" },
    },
    "a message of a channel as a message": {
      message: { message_id: 1, date: 1, chat: { id: -100, type: "channel", title: "x" }, text: "Nice" },
    },
    "a service message": { message: { message_id: 1, date: 1, chat, from: person, pinned_message: {} } },
    "an update of the future": { telepathy: { from: person } },
    nothing: {},
    "a poll": { poll: { id: "1" } },
    "a message without a sender in a group": {
      message: { message_id: 1, date: 1, chat: { id: -5, type: "group", title: "x" }, text: "Nice" },
    },
  };

  it.each(Object.entries(updates))("are let go in silence: %s", async (_name, update) => {
    const { deps, assistant } = await lexicalAssistant();
    const calls: string[] = [];
    const silent = () => undefined;
    const { bot } = createBot(
      TOKEN,
      {
        assistant,
        facts: deps,
        store: bench.store,
        clock: createFakeClock("2026-05-10"),
        logger: { debug: silent, info: silent, warn: silent, error: (_fields, message) => void calls.push(message) },
      },
      { botInfo: bench.botInfo },
    );
    bot.api.config.use((_call, method) => {
      calls.push(method);
      return Promise.resolve({ ok: true, result: true as never });
    });
    await bot.handleUpdate({ update_id: 1, ...update });
    expect(calls).toEqual([]);
  });
});
