import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buttonsOf, labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
let clock: Date;
beforeAll(async () => {
  clock = new Date("2026-05-10T10:00:00Z");
  bench = await startBench({ now: () => clock });
});
afterAll(() => bench.close());

describe("A deep link", () => {
  const open = (language: string, payload: string) => {
    const person = bench.person(language);
    return bench.next(person.id, () => bench.world.start(person.id, payload));
  };

  it("opens an event, in the language of the app", async () => {
    expect((await open("fr", "e_nice-ecrivains-russes-sud")).text).toMatch(/^Nice\u202f: exposition/u);
    const russian = await open("ru", "e_nice-ecrivains-russes-sud");
    expect(russian.text).toMatch(/^Ницца: выставка/u);
    expect(labelsOf(russian)).not.toContain("‹ К списку");
  });

  it("opens a place", async () => {
    expect((await open("fr", "c_saint-petersbourg")).text).toMatch(/^Saint-Pétersbourg – \d+ projets/u);
  });

  it("chooses a language", async () => {
    const person = bench.person("fr");
    const start = await bench.next(person.id, () => bench.world.start(person.id, "lang_ru"));
    expect(start.text).toMatch(/\n\nЗдравствуйте/u);
    expect((await bench.store.preferences(person.id)).language).toBe("ru");
  });

  it.each([
    "e_",
    "e_no-such-event",
    "c_atlantis",
    "lang_de",
    "x_nice",
    "e_NICE",
    "_",
    "e_e_e",
    "c_constructor",
    "a".repeat(64),
  ])("that leads nowhere says so and welcomes (%s)", async (payload) => {
    const { text } = await open("fr", payload);
    expect(text).toMatch(/^Ce lien ne mène à rien dans le programme\u202f: .*\n\n.*\n\nBonjour\./u);
  });
});

describe("A button of somebody else's making", () => {
  const forged = [
    "x",
    "1:",
    "1:p",
    "1:p:abc",
    "0:p:AAAAAAAA:0",
    "1:p:AAAAAAAA:-1",
    "1:p:AAAAAAAA:1e9",
    "1:x:AAAAAAAA:__proto__",
    "1:e:../../etc/passwd::0",
    "1:t:Astrology",
    "1:l:de",
    "1:m:7:8",
    "город".repeat(6),
    "2:e:nice-ecrivains-russes-sud::0",
  ];

  it.each(forged)("is told apart from ours, answered, and changes nothing (%s)", async (data) => {
    const person = bench.person("fr");
    const message = await bench.ask(person, "Nice");
    const answer = await bench.world.pressButton(person.id, person.id, message.message_id, data);
    expect(answer).toEqual({
      text: "Ce bouton ne fonctionne plus\u202f: il vient d’une version précédente. Posez de nouveau votre question.",
      show_alert: true,
    });
    expect(bench.world.history(person.id).at(-1)?.text).toBe(message.text);
  });

  it.each([
    "1:e:no-such-event::0",
    "1:c:atlantis",
    "1:t:astrology",
    "1:m:13",
    "1:m:0",
    "1:i:nice-ecrivains-russes-sud",
    "1:i:nothing",
  ])("that names what does not exist is answered so (%s)", async (data) => {
    const person = bench.person("ru");
    const message = await bench.ask(person, "Ницца");
    const answer = await bench.world.pressButton(person.id, person.id, message.message_id, data);
    expect(answer).toEqual({ text: "Такой карточки в программе нет или больше нет.", show_alert: true });
  });

  it("never opens the answer of another chat", async () => {
    const [anna, paul] = [bench.person("fr"), bench.person("fr")];
    const hers = await bench.ask(anna, "Nice");
    const his = await bench.ask(paul, "Bordeaux");
    const data = buttonsOf(hers).find(({ text }) => text === "Suivants ›")?.callback_data ?? "";
    const answer = await bench.world.pressButton(paul.id, paul.id, his.message_id, data);
    expect(answer?.text).toMatch(/^Cette liste n’est plus en mémoire/u);
  });

  it("for a page that does not exist shows the last one", async () => {
    const person = bench.person("fr");
    const message = await bench.ask(person, "Nice");
    const data = (buttonsOf(message).find(({ text }) => text === "Suivants ›")?.callback_data ?? "").replace(
      /1$/,
      "999",
    );
    const page = await bench.next(person.id, () =>
      bench.world.pressButton(person.id, person.id, message.message_id, data),
    );
    expect(page.text).toContain("6–8 sur 8");
  });
});

describe("A button of old", () => {
  it("turns its pages after a restart, and « la suite » goes on from there", async () => {
    const person = bench.person("fr");
    const message = await bench.ask(person, "Nice");
    await bench.stopBot();
    bench.startBot();
    expect((await bench.press(person, message, "Suivants")).text).toContain("6–8 sur 8");
    const other = await bench.ask(person, "Bordeaux");
    await bench.stopBot();
    bench.startBot();
    expect((await bench.ask(person, "et à Nice ?")).text).toMatch(/^Nice/u);
    expect(other.text).toMatch(/^Bordeaux/u);
  });

  it("says after a day that its list is forgotten; its events still open", async () => {
    const person = bench.person("fr");
    const message = await bench.ask(person, "Nice");
    clock = new Date("2026-05-11T10:01:00Z");
    const data = buttonsOf(message).find(({ text }) => text === "Suivants ›")?.callback_data ?? "";
    expect(await bench.world.pressButton(person.id, person.id, message.message_id, data)).toEqual({
      text: "Cette liste n’est plus en mémoire. Posez de nouveau votre question pour la retrouver.",
      show_alert: true,
    });
    const event = await bench.press(person, message, "2");
    expect(event.text).toMatch(/^Nice\u202f: exposition/u);
    expect(labelsOf(event)).not.toContain("‹ Retour à la liste");
  });

  it("under a message that is gone is answered in a new one", async () => {
    const person = bench.person("fr");
    const message = await bench.ask(person, "Nice");
    bench.world.deleteMessage(person.id, person.id, message.message_id);
    expect((await bench.press(person, message, "Suivants")).text).toContain("6–8 sur 8");
  });

  it("pressed twice is answered twice and fails for nobody", async () => {
    const person = bench.person("fr");
    const message = await bench.ask(person, "Nice");
    const data = buttonsOf(message).find(({ text }) => text === "Suivants ›")?.callback_data ?? "";
    const press = () => bench.world.pressButton(person.id, person.id, message.message_id, data);
    expect(await Promise.all([press(), press()])).toEqual([{ show_alert: false }, { show_alert: false }]);
    await bench.idle();
    expect(bench.world.history(person.id).at(-1)?.message_id).toBe(message.message_id);
  });

  it("is answered even when the message cannot be changed, and the chat is told", async () => {
    const person = bench.person("ru");
    const message = await bench.ask(person, "Ницца");
    const data = buttonsOf(message).find(({ text }) => text === "Следующие ›")?.callback_data ?? "";
    bench.telegram.faults.failNext({ method: "editMessageText", chatId: person.id, with: { status: 400 } });
    const told = bench.next(person.id, () => undefined);
    const answer = await bench.world.pressButton(person.id, person.id, message.message_id, data);
    expect(answer).toEqual({ show_alert: false });
    expect((await told).text).toMatch(/^Из-за ошибки я не могу ответить/u);
  });
});

describe("The conversation", () => {
  it("is forgotten after half an hour", async () => {
    const person = bench.person("fr");
    await bench.ask(person, "Nice");
    clock = new Date(clock.getTime() + 31 * 60_000);
    expect((await bench.ask(person, "et en décembre ?")).text).toMatch(/^Décembre 2021/u);
  });
});
