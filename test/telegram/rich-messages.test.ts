import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "@jumelages/local-telegram";
import { linesOf } from "@jumelages/local-telegram";
import { labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";
import type { Fault } from "@jumelages/local-telegram";

let bench: Bench;
/** The bot's clock. */
let time = Date.parse("2026-05-10T10:00:00Z");
beforeAll(async () => {
  bench = await startBench({ settings: { richMessages: true }, now: () => new Date(time) });
});
afterAll(() => bench.close());

const linesIn = ({ rich_message: rich }: Message): string[] => (rich ? linesOf(rich) : []);
const tableIn = ({ rich_message: rich }: Message) => rich?.blocks.find(({ type }) => type === "table");

describe("Where Telegram takes rich messages", () => {
  it("all ties are a table, six at a time, with the buttons that they have as text", async () => {
    const person = bench.person("fr");
    const list = await bench.ask(person, "/jumelages");
    expect(list.text).toBeUndefined();
    const lines = linesIn(list);
    expect(lines[0]).toBe("Jumelages et partenariats, par ville française");
    expect(lines[1]).toBe("Ville · Partenaire · Lien");
    expect(lines[2]).toMatch(/^1\. Agen · Touapsé · jumelage · signalé comme terminé$/u);
    expect(lines.filter((line) => /^\d+\. /u.test(line))).toHaveLength(6);
    expect(labelsOf(list).slice(0, 7)).toEqual(["1", "2", "3", "4", "5", "6", "Suivants ›"]);
    expect(linesIn(await bench.press(person, list, "Suivants"))[2]).toMatch(/^7\. /u);
  });

  it("anniversaries are a table in Russian as well", async () => {
    const dates = await bench.ask(bench.person("ru"), "/godovshchiny");
    expect(linesIn(dates)[1]).toBe("Города · Ближайшая годовщина");
    expect(linesIn(dates)[2]).toMatch(/^1\. Тюль — Смоленск · 30\sмая 2026\sгода: 45\sлет/u);
  });

  it("towns side by side are columns, with what is said before", async () => {
    const question = "Où y a-t-il plus de projets, à Moscou ou à Saint-Pétersbourg ?";
    const lines = linesIn(await bench.ask(bench.person("fr"), question));
    expect(lines[0]).toBe("Il y a plus de projets à Saint-Pétersbourg (10) qu’à Moscou (9).");
    expect(lines[1]).toBe(" · Moscou · Saint-Pétersbourg");
    expect(lines[2]).toBe("En tout · 9 projets · 10 projets");
    expect(lines[3]).toMatch(/^Rubriques · /u);
    // What they have in common was not asked for.
    expect(lines.join("\n")).not.toContain("en commun");
    expect(lines.join("\n")).not.toContain("– Moscou");
  });

  it("a card replaces the table, and the table the card", async () => {
    const person = bench.person("fr");
    const card = await bench.press(person, await bench.ask(person, "/jumelages"), "1");
    expect(card.rich_message).toBeUndefined();
    expect(card.text).toMatch(/ – /u);
    expect(tableIn(await bench.press(person, card, "‹ Retour"))).toBeDefined();
  });

  it("a button speaks the language of the table that it is under", async () => {
    const chat = bench.person();
    await bench.ask(chat, "/start");
    const press = { id: "1", from: { ...chat, language_code: "en" }, chat_instance: "1", data: "1:o:themes" };
    const blocks = [{ type: "paragraph", text: ["Города ", { type: "bold", text: "побратимы" }] }];
    const message = { message_id: 2, date: 1, chat: { id: chat.id, type: "private" }, rich_message: { blocks } };
    const shown = await bench.next(chat.id, () => {
      bench.telegram.deliver("callback_query", { ...press, message });
    });
    expect(shown.text).toMatch(/^Выберите тему/u);
  });
});

describe("A table has arrived once, or its text has", () => {
  /** What stands in a chat after a command, with faults before. */
  async function after(...faults: { method: string; with: Fault }[]): Promise<Message[]> {
    const person = bench.person("fr");
    for (const fault of faults) bench.telegram.faults.failNext(fault);
    await bench.ask(person, "/jumelages");
    await bench.idle();
    bench.telegram.faults.clear();
    return bench.world.history(person.id).slice(1);
  }
  const isText = ({ text, rich_message: rich }: Message) => rich === undefined && /^Jumelages/u.test(text ?? "");
  const isTable = (message: Message) => message.text === undefined && tableIn(message) !== undefined;
  const unknown = { method: "sendRichMessage", with: { status: 404, description: "Not Found: method not found" } };

  it("as a text where Telegram refuses the table, and the next one is tried anew", async () => {
    const description = "Bad Request: RICH_MESSAGE_INVALID";
    const refused = await after({ method: "sendRichMessage", with: { status: 400, description } });
    expect(refused.map(isText)).toEqual([true]);
    expect((await after()).map(isTable)).toEqual([true]);
  });

  it.each<[string, Fault]>([
    ["asks for patience", { status: 429, retry_after: 1 }],
    ["breaks the connection", "drop-before"],
    ["fails", { status: 500 }],
  ])("as a table where Telegram %s, for it may have arrived", async (_what, fault) => {
    expect((await after({ method: "sendRichMessage", with: fault })).map(isTable)).toEqual([true]);
  });

  it("never as a text where the table has arrived and nobody says so", async () => {
    const sent = await after({ method: "sendRichMessage", with: "drop-after" });
    expect(sent.every(isTable)).toBe(true);
  });

  it("as a text, though it had to wait first, and then once more", async () => {
    const wait = { method: "sendMessage", with: { status: 429, retry_after: 1 } };
    const sent = await after({ method: "sendRichMessage", with: { status: 502 } }, unknown, wait, unknown);
    expect(sent.map(isText)).toEqual([true]);
  });

  it("as texts for an hour after Telegram has said that it knows no tables", async () => {
    time += 2 * 60 * 60_000;
    expect((await after(unknown)).map(isText)).toEqual([true]);
    expect((await after()).map(isText)).toEqual([true]);
    time += 61 * 60_000;
    expect((await after()).map(isTable)).toEqual([true]);
  });

  it("as a change of the message that was pressed, whatever its form", async () => {
    const person = bench.person("fr");
    const list = await bench.ask(person, "/jumelages");
    const description = "Bad Request: message text is empty";
    bench.telegram.faults.failNext({ method: "editMessageText", with: { status: 400, description } });
    const next = await bench.press(person, list, "Suivants");
    expect(isText(next)).toBe(true);
    expect(next.message_id).toBe(list.message_id);
    time += 61 * 60_000;
    expect(isTable(await bench.press(person, next, "‹ Précédents"))).toBe(true);
  });
});

describe("With rich messages switched off", () => {
  it("lists are texts", async () => {
    const plain = await startBench();
    const list = await plain.ask(plain.person("fr"), "/jumelages");
    expect(list.rich_message).toBeUndefined();
    expect(list.text).toMatch(/^Jumelages et partenariats, par ville française\n\n/u);
    await plain.close();
  });
});
