import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message, User } from "@jumelages/local-telegram";
import { buttonsOf, labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const THANKS = "✓ Merci pour votre avis";
const lastRow = (message: Message) => message.reply_markup?.inline_keyboard.at(-1)?.map(({ text }) => text);
const dataOf = (message: Message, label: string) =>
  buttonsOf(message).find(({ text }) => text === label)?.callback_data ?? "";
/** An answer whose seldom wanted buttons are shown, where it has any. */
const opened = async (person: User, message: Message) => bench.press(person, message, "⋯");
const total = async () => (await bench.store.votes()).reduce((sum, { count }) => sum + count, 0);

/** How many votes of a sort are counted while something is done. */
async function counted(action: () => Promise<unknown>): Promise<number> {
  await bench.idle();
  const before = await total();
  await action();
  await bench.idle();
  return (await total()) - before;
}

describe("A vote on an answer", () => {
  it("is asked for among what is seldom wanted, and carries kind and language and nothing else", async () => {
    const person = bench.person("fr");
    const list = await bench.ask(person, "Nice");
    expect(labelsOf(list)).not.toContain("👍");
    const answer = await opened(person, list);
    expect(answer.text).toBe(list.text);
    expect(labelsOf(answer)).toEqual([...labelsOf(list).filter((label) => label !== "⋯"), "Source", "👍", "👎"]);
    expect([dataOf(answer, "👍"), dataOf(answer, "👎")]).toEqual(["1:h:list:events:fr:up", "1:h:list:events:fr:down"]);
  });

  it("is counted once, is thanked for in the place of its buttons, and leaves the others as they are", async () => {
    const person = bench.person("fr");
    const answer = await opened(person, await bench.ask(person, "Nice"));
    const press = (data: string) => bench.world.pressButton(person.id, person.id, answer.message_id, data);
    const shown = bench.next(person.id, () => undefined);
    expect(await counted(() => press(dataOf(answer, "👎")))).toBe(1);
    const thanked = await shown;
    expect(labelsOf(thanked)).toEqual([...labelsOf(answer).slice(0, -2), THANKS]);
    expect(thanked.text).toBe(answer.text);
    expect(await bench.store.votes()).toContainEqual({
      asks: "list",
      kind: "events",
      language: "fr",
      verdict: "down",
      count: 1,
    });
    // The same press that comes again, the other one on a screen that was not drawn anew, and the thanks themselves.
    for (const data of [dataOf(answer, "👎"), dataOf(answer, "👍"), dataOf(thanked, THANKS)]) {
      let said;
      expect(await counted(async () => (said = await press(data)))).toBe(0);
      expect(said).toEqual({ text: "Un avis a déjà été donné sur cette réponse.", show_alert: false });
    }
    expect(lastRow(bench.world.history(person.id).at(-1) ?? answer)).toEqual(["Source", THANKS]);
  });

  it("stays given when pages are turned and projects opened, and can be given there", async () => {
    const person = bench.person("fr");
    const answer = await bench.ask(person, "Nice");
    const card = await opened(person, await bench.press(person, answer, "2"));
    expect(lastRow(card)).toEqual(["Source", "👍", "👎"]);
    const thanked = await bench.press(person, card, "👍");
    expect(lastRow(thanked)).toEqual(["Source", THANKS]);
    const list = await bench.press(person, thanked, "‹ Retour à la liste");
    const page = await bench.press(person, list, "Suivants");
    expect([lastRow(list), lastRow(page)]).toEqual([[THANKS], [THANKS]]);
    expect(page.text).toContain("6–8 sur 8");
    expect(labelsOf(await opened(person, page))).not.toContain("👍");
  });

  it("is asked for under refusals and under sentences, in their language", async () => {
    const person = bench.person("ru");
    const refusal = await opened(person, await bench.ask(person, "Что запланировано в Токио?"));
    expect(dataOf(refusal, "👎")).toBe("1:h:list:refusal:ru:down");
    expect((await bench.press(person, refusal, "👎")).text).toBe(refusal.text);
    expect(dataOf(await opened(person, await bench.ask(person, "Сколько проектов в Москве?")), "👍")).toBe(
      "1:h:count:events:ru:up",
    );
    const tie = await bench.ask(person, "когда подписано побратимство Дижона и Волгограда?");
    expect(dataOf(await opened(person, tie), "👍")).toBe("1:h:twinning:anniversaries:ru:up");
  });

  it.each([
    "/start",
    "/help",
    "/villes",
    "/jumelages",
    "/rappels",
    "/langue",
    "bonjour",
    "merci",
    "c’est quoi ce bot ?",
  ])("is not asked for where no question is answered (%s)", async (text) => {
    expect(labelsOf(await bench.ask(bench.person("fr"), text))).not.toContain("⋯");
  });

  it("in a group is that of whoever is first", async () => {
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    const group = bench.world.createGroup({ title: "Amis", creatorId: anna.id, memberIds: [ivan.id] });
    bench.world.addBotToGroup(anna.id, group.id);
    const answer = await opened(anna, await bench.ask(anna, "@jumelages_bot Nice", group.id));
    const press = (userId: number, label: string) =>
      bench.world.pressButton(userId, group.id, answer.message_id, dataOf(answer, label));
    expect(await counted(() => press(ivan.id, "👍"))).toBe(1);
    expect(await counted(() => press(anna.id, "👎"))).toBe(0);
  });

  it("on a message that is gone counts, and fails for nobody", async () => {
    const person = bench.person("fr");
    const answer = await opened(person, await bench.ask(person, "Nice"));
    bench.world.deleteMessage(person.id, person.id, answer.message_id);
    const press = () => bench.world.pressButton(person.id, person.id, answer.message_id, dataOf(answer, "👍"));
    let said;
    expect(await counted(async () => (said = await press()))).toBe(1);
    expect(said).toEqual({ text: "Merci, c’est noté.", show_alert: false });
    expect(await counted(press)).toBe(0);
  });

  it.each(["1:h:list:events:de:up", "1:h:poetry:events:fr:up", "1:h:list:events:fr:perhaps", "1:h:list:events:fr"])(
    "of somebody else's making counts nothing (%s)",
    async (data) => {
      const person = bench.person("fr");
      const answer = await bench.ask(person, "Nice");
      const press = () => bench.world.pressButton(person.id, person.id, answer.message_id, data);
      expect(await counted(press)).toBe(0);
    },
  );
});
