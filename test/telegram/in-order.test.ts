import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { BotSettings } from "../../src/telegram/bot.ts";
import { lexicalAssistant, startBench, TOKEN } from "../support/telegram-harness.ts";

const TOO_MANY = /^Trop de messages/u;
const ONE_MOMENT = /^(?:Un instant|Одну минуту)/u;

/** A bench whose assistant needs a moment for each question, and writes down what it is asked. */
async function slowBench(delayMs: number, limits: BotSettings["limits"] = {}) {
  const { assistant } = await lexicalAssistant();
  const asked: string[] = [];
  const bench = await startBench({
    settings: { limits },
    assistant: {
      ask: async (question, context) => {
        asked.push(`begin ${question}`);
        await delay(delayMs);
        asked.push(`end ${question}`);
        return assistant.ask(question, context);
      },
    },
  });
  /** What a chat was told, in order. */
  const said = ({ id }: { id: number }) =>
    bench.world.history(id).flatMap(({ from, text }) => (from?.id === bench.world.bot.id ? (text ?? "") : []));
  return { bench, asked, said };
}

describe("Two processes with one token", () => {
  it("do not keep the bot from answering: it takes its turn again when the other has gone", async () => {
    const bench = await startBench();
    const person = bench.person("fr");
    await bench.ask(person, "/start");
    // Only once the bot has confirmed what it answered is there nothing that the other process could get.
    await expect.poll(() => bench.world.pendingUpdateCount()).toBe(0);
    const other = await fetch(`${bench.apiRoot}/bot${TOKEN}/getUpdates?timeout=50`);
    expect(other.status).toBe(409);
    expect((await bench.ask(person, "/themes")).text).toMatch(/^Choisissez un thème/u);
    expect(bench.rawLog()).toContain("(409)");
    await bench.close();
  });
});

describe("Chats", () => {
  it("each get their answers in order, and do not wait for each other", async () => {
    const { bench, asked } = await slowBench(30);
    const [anna, paul] = [bench.person("fr"), bench.person("fr")];
    for (const question of ["Nice", "Nantes", "Paris"]) bench.world.sendText(anna.id, anna.id, question);
    bench.world.sendText(paul.id, paul.id, "Lyon");
    await bench.idle();
    const hers = asked.filter((line) => !line.includes("Lyon"));
    expect(hers).toEqual(["begin Nice", "end Nice", "begin Nantes", "end Nantes", "begin Paris", "end Paris"]);
    expect(asked.indexOf("end Lyon")).toBeLessThan(asked.indexOf("begin Nantes") + 2);
    const answers = bench.world.history(anna.id).filter(({ from }) => from?.id === bench.world.bot.id);
    expect(answers.map(({ text }) => text?.split(" ")[0])).toEqual(["Nice", "Nantes", "Paris"]);
    await bench.close();
  });

  it("that ask much at once hear once that it takes a moment, and have every answer in order", async () => {
    const { bench, asked, said } = await slowBench(5, { waitingLimit: 10 });
    const [anna, paul] = [bench.person("fr"), bench.person("fr")];
    const questions = Array.from({ length: 60 }, (_, index) => `Nice ${index}`);
    for (const question of questions) bench.world.sendText(anna.id, anna.id, question);
    expect((await bench.ask(paul, "Bordeaux")).text).toMatch(/^Bordeaux/u);
    await bench.idle();
    expect(asked.filter((line) => line.startsWith("end Nice"))).toEqual(questions.map((question) => `end ${question}`));
    expect(said(anna)).toHaveLength(61);
    expect(said(anna).filter((text) => ONE_MOMENT.test(text))).toHaveLength(1);
    expect(said(paul)).toHaveLength(1);
    await bench.close();
  });

  it("that ask while very many others do wait in line, and hear so before their answer, in their language", async () => {
    const { bench, said, asked } = await slowBench(200, { busyLimit: 3 });
    const people = ["fr", "ru", "fr", "ru", "fr"].map((language) => bench.person(language));
    const texts = ["Nice", "Ницца", "Nice", "Ницца", "Nice"];
    for (const [index, { id }] of people.entries()) bench.world.sendText(id, id, texts[index] ?? "");
    await bench.idle();
    const openings = people.map((person) => said(person).map((text) => text.split(/[\s ,]/u)[0]));
    expect(openings).toEqual([["Nice"], ["Ницца"], ["Nice"], ["Одну", "Ницца"], ["Un", "Nice"]]);
    expect(asked.slice(0, 4).map((line) => line.split(" ")[0])).toEqual(["begin", "begin", "begin", "end"]);
    await bench.close();
  });

  it("hear nothing of it where they press, command or search inline", async () => {
    const { bench, said } = await slowBench(50, { waitingLimit: 1, busyLimit: 1 });
    const person = bench.person("fr");
    const message = await bench.ask(person, "Nice");
    const before = said(person).length;
    bench.world.sendText(person.id, person.id, "/themes");
    const pressed = bench.world.pressButton(person.id, person.id, message.message_id, "1:o:themes");
    const found = bench.world.inlineQuery(person.id, "Bordeaux");
    bench.world.sendText(person.id, person.id, "/themes");
    await Promise.all([pressed, found]);
    await bench.idle();
    expect(
      said(person)
        .slice(before)
        .some((text) => ONE_MOMENT.test(text)),
    ).toBe(false);
    await bench.close();
  });

  it("that flood the bot are told so once; the others do not notice", async () => {
    const { bench, asked, said } = await slowBench(20, { floodLimit: 10 });
    const [anna, paul] = [bench.person("fr"), bench.person("fr")];
    for (let index = 0; index < 90; index += 1) bench.world.sendText(anna.id, anna.id, "Nice");
    const other = await bench.ask(paul, "Bordeaux");
    expect(other.text).toMatch(/^Bordeaux/u);
    await bench.idle();
    expect(said(anna).filter((text) => TOO_MANY.test(text))).toHaveLength(1);
    expect(asked.filter((line) => line === "end Nice").length).toBeLessThan(90);
    expect(asked.filter((line) => line === "end Nice").length).toBeGreaterThanOrEqual(10);
    expect((await bench.ask(anna, "Nantes")).text).toMatch(/^Nantes/u);
    await bench.close();
  });

  it("that press buttons like mad have every press answered", async () => {
    const { bench } = await slowBench(50, { floodLimit: 3 });
    const person = bench.person("fr");
    const message = await bench.ask(person, "Nice");
    const presses = Array.from({ length: 20 }, () =>
      bench.world.pressButton(person.id, person.id, message.message_id, "1:o:themes"),
    );
    const answers = await Promise.all(presses);
    expect(answers.every((answer) => answer !== null)).toBe(true);
    expect(answers.some((answer) => TOO_MANY.test(answer?.text ?? ""))).toBe(true);
    await bench.close();
  });
});
