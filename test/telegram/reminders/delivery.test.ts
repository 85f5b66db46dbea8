import { describe, expect, it } from "vitest";
import type { Twinning } from "../../../src/corpus/schema.ts";
import { createReminderSender } from "../../../src/telegram/reminders/reminder-sender.ts";
import { labelsOf, lexicalAssistant, TOKEN } from "../../support/telegram-harness.ts";
import { twinning } from "../../reminders/facts.ts";
import { ownReminderBench, plain } from "./reminder-bench.ts";
import type { ReminderBench } from "./reminder-bench.ts";

/** The last message of the bot in a chat. */
const lastIn = (bench: ReminderBench, chatId: number) => bench.world.history(chatId).at(-1);
const lastText = (bench: ReminderBench, chatId: number) => plain(bench.saidIn(chatId).at(-1));

/** Somebody who is reminded of Dijon – Volgograd on the day, at nine. */
async function reminded(bench: ReminderBench, language: "fr" | "ru" = "fr") {
  const person = bench.person(language);
  bench.world.start(person.id);
  await bench.idle();
  await bench.store.savePreferences(person.id, { language, timeZone: "Europe/Paris" });
  await bench.store.subscribe(person.id, { kind: "twinning", id: "dijon-volgograd" }, [0]);
  return person;
}

describe("A reminder", () => {
  it("comes at the hour of the chat, in its language, and once", async () => {
    const bench = await ownReminderBench("2026-08-01T10:00:00Z");
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    await bench.subscribe(anna, "dijon-volgograd");
    await bench.subscribe(ivan, "dijon-volgograd");

    // Nine o'clock in Moscow is eight in Paris.
    expect(await bench.at("2026-08-29T05:59:59Z")).toMatchObject({ sent: 0 });
    expect(await bench.at("2026-08-29T06:00:00Z")).toMatchObject({ sent: 1 });
    expect(await bench.at("2026-08-29T07:00:00Z")).toMatchObject({ sent: 1 });
    expect(await bench.at("2026-08-29T08:00:00Z")).toMatchObject({ sent: 0 });
    expect(lastText(bench, ivan.id)).toBe(
      "Дижон — Волгоград\nЧерез 7 дней, 5 сентября 2026 года: 67 лет побратимства (документ подписан 5 сентября 1959 года).\n\n" +
        "Протокол о дружбе подписали в Дижоне 5 сентября 1959 года мэр города Кир и председатель горсовета Сталинграда; так тогда назывался Волгоград.",
    );
    expect(lastText(bench, anna.id)).toMatch(
      /^Dijon – Volgograd\nDans 7 jours, le 5 septembre 2026 : les 67 ans du jumelage, signé le 5 septembre 1959\.\n\nLe chanoine Kir/u,
    );

    expect(await bench.at("2026-09-05T07:00:00Z")).toMatchObject({ sent: 2 });
    expect(lastText(bench, anna.id)).toContain("Aujourd’hui, 5 septembre 2026 : les 67 ans du jumelage");
    expect(lastText(bench, ivan.id)).toContain("Сегодня, 5 сентября 2026 года: 67 лет побратимства");
    expect(await bench.at("2027-08-29T07:00:00Z")).toMatchObject({ sent: 2 });
    expect(lastText(bench, anna.id)).toContain("Dans 7 jours, le 5 septembre 2027 : les 68 ans du jumelage");
  });

  it("has buttons: the card, the settings, and the end of it", async () => {
    const bench = await ownReminderBench("2026-08-01T10:00:00Z");
    const anna = bench.person("fr");
    await bench.subscribe(anna, "dijon-volgograd");
    await bench.at("2026-09-05T07:00:00Z");
    const message = lastIn(bench, anna.id);
    if (message === undefined) throw new Error("No reminder has come.");
    expect(labelsOf(message)).toEqual(["Fiche du jumelage", "Modifier les rappels", "Ne plus me rappeler ce jumelage"]);
    const card = await bench.press(anna, message, "Fiche du jumelage");
    expect(plain(card.text)).toContain("Prochain anniversaire : le 5 septembre 2026 (67 ans).");
    expect(plain((await bench.press(anna, message, "Modifier")).text)).toContain("Prochain rappel : le 29 août 2027");
    expect(plain((await bench.press(anna, message, "Ne plus")).text)).toBe("Rappel supprimé : Dijon – Volgograd.");
    // What was pressed stays to be read.
    expect(bench.world.history(anna.id).find(({ message_id: id }) => id === message.message_id)?.text).toBe(
      message.text,
    );
    expect(await bench.at("2027-09-05T07:00:00Z")).toMatchObject({ sent: 0 });
  });

  it("of all ties, or of a town, is not ended for the sake of one without asking", async () => {
    const bench = await ownReminderBench("2026-08-01T10:00:00Z");
    const ivan = await reminded(bench, "ru");
    await bench.store.subscribe(ivan.id, { kind: "all" }, [0]);
    await bench.at("2026-09-05T07:00:00Z");
    expect(bench.saidIn(ivan.id).filter((text) => text.startsWith("Дижон"))).toHaveLength(1);
    const message = lastIn(bench, ivan.id);
    if (message === undefined) throw new Error("No reminder has come.");
    const answer = await bench.press(ivan, message, "Больше не напоминать");
    expect(answer.text).toBe(
      "Напоминание удалено: Дижон — Волгоград.\n\nДижон — Волгоград входит и в другие напоминания:\n• все побратимские и партнёрские связи",
    );
    expect((await bench.press(ivan, answer, "✕ все")).text).toBe(
      "Напоминание удалено: все побратимские и партнёрские связи.",
    );
    expect(await bench.store.subscriptions(ivan.id)).toEqual([]);
  });

  it("that is late says so, and says what was; after a week it does not come", async () => {
    const bench = await ownReminderBench("2026-08-01T10:00:00Z");
    const [anna, ivan] = [await reminded(bench, "fr"), await reminded(bench, "ru")];
    expect(await bench.at("2026-09-07T07:00:00Z")).toMatchObject({ sent: 2 });
    expect(lastText(bench, anna.id)).toMatch(
      /C’était il y a 2 jours, le 5 septembre 2026 : les 67 ans du jumelage[^]*Ce rappel, prévu le jour même, arrive en retard\.$/u,
    );
    expect(lastText(bench, ivan.id)).toMatch(
      /Это было 2 дня назад, 5 сентября 2026 года: 67 лет[^]*Это напоминание должно было прийти в тот же день и опоздало\.$/u,
    );
    expect(await bench.at("2027-09-12T07:00:01Z")).toMatchObject({ sent: 0, skipped: 2 });
  });

  it("of a suspended tie is neutral", async () => {
    const bench = await ownReminderBench("2027-05-01T10:00:00Z");
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    await bench.subscribe(anna, "tulle-smolensk");
    await bench.subscribe(ivan, "tulle-smolensk");
    await bench.at("2027-05-30T07:00:00Z");
    expect(lastText(bench, anna.id)).toContain(
      "Tulle – Smolensk\nAujourd’hui, 30 mai 2027. Jumelage signé à cette date en 1981 ; signalé comme suspendu.\n",
    );
    expect(lastText(bench, ivan.id)).toContain(
      "Тюль — Смоленск\nСегодня, 30 мая 2027 года. Документ о побратимстве подписан в этот день в 1981 году; по сообщениям, побратимство приостановлено.\n",
    );
  });

  it("of a tie of 29 February comes on the 28th in common years and says so", async () => {
    const bench = await ownReminderBench("2027-02-01T10:00:00Z");
    const { apiRoot } = await bench.telegram.listen(0);
    const { deps: facts } = await lexicalAssistant();
    const leap: Twinning = twinning({ id: "dijon-volgograd", since: "1992-02-29" });
    const corpus = { ...facts.corpus, twinnings: [leap] };
    const sender = createReminderSender(TOKEN, { ...facts, corpus }, { apiRoot });
    const scheduler = bench.another({ twinnings: [leap], sender });
    const ivan = await reminded(bench, "ru");
    await bench.at("2027-02-28T08:00:00Z", scheduler);
    expect(lastText(bench, ivan.id)).toBe(
      "Дижон — Волгоград\nСегодня, 28 февраля 2027 года: 35 лет побратимства (документ подписан 29 февраля 1992 года).\n\n" +
        "Подписано 29 февраля: в 2027 году годовщина считается 28 февраля.",
    );
    await bench.at("2028-02-29T08:00:00Z", scheduler);
    expect(lastText(bench, ivan.id)).toContain("Сегодня, 29 февраля 2028 года: 36 лет");
    expect(lastText(bench, ivan.id)).not.toContain("Подписано 29 февраля");
  });
});

describe("When Telegram does not take a reminder", () => {
  it("a chat that has blocked the bot gets none, keeps its settings, and is reminded again when it comes back (403)", async () => {
    const bench = await ownReminderBench("2026-08-01T10:00:00Z");
    const anna = await reminded(bench);
    // The bot is not told: only the refusal tells.
    await bench.stopBot();
    bench.world.blockBot(anna.id);
    expect(await bench.at("2026-09-05T07:00:00Z")).toMatchObject({ sent: 0, blocked: 1 });
    expect(await bench.store.preferences(anna.id)).toMatchObject({ blocked: true, language: "fr" });
    expect(await bench.store.subscriptions(anna.id)).toHaveLength(1);
    expect(await bench.at("2026-09-05T08:00:00Z")).toMatchObject({ sent: 0, blocked: 0 });
    bench.startBot();
    await bench.next(anna.id, () => bench.world.start(anna.id));
    expect(await bench.at("2026-09-06T07:00:00Z")).toMatchObject({ sent: 1 });
    expect(lastText(bench, anna.id)).toContain("C’était hier, le 5 septembre 2026");
  });

  it("it waits for as long as it is asked to (429)", async () => {
    const bench = await ownReminderBench("2026-08-01T10:00:00Z");
    const anna = await reminded(bench);
    const fault = { status: 429, retry_after: 30 };
    bench.telegram.faults.failNext({ method: "sendMessage", chatId: anna.id, with: fault });
    const { retryAt, postponed } = await bench.at("2026-09-05T07:00:00Z");
    expect([postponed, Math.round(((retryAt?.getTime() ?? 0) - Date.parse("2026-09-05T07:00:00Z")) / 1000)]).toEqual([
      1, 30,
    ]);
    expect(await bench.at("2026-09-05T07:00:20Z")).toMatchObject({ sent: 0 });
    expect(await bench.at("2026-09-05T07:00:31Z")).toMatchObject({ sent: 1, maybeRepeats: 0 });
  });

  it("a group that has become a supergroup is reminded there, once", async () => {
    const bench = await ownReminderBench("2026-08-01T10:00:00Z");
    const chief = bench.person("fr");
    const group = bench.world.createGroup({ title: "Dijon", creatorId: chief.id });
    bench.world.addBotToGroup(chief.id, group.id);
    await bench.idle();
    await bench.subscribe(chief, "dijon-volgograd", group.id);
    await bench.stopBot();
    const moved = bench.world.migrateGroup(chief.id, group.id);
    expect(await bench.at("2026-09-05T07:00:00Z")).toMatchObject({ sent: 0, postponed: 1 });
    expect(await bench.at("2026-09-05T07:01:00Z")).toMatchObject({ sent: 1, maybeRepeats: 0 });
    expect(lastText(bench, moved.id)).toContain("Aujourd’hui, 5 septembre 2026");
    expect(await bench.store.exportChat(group.id)).toBeNull();
    expect(await bench.store.subscriptions(moved.id)).toHaveLength(1);
  });

  it.each(["drop-after", { status: 502 }] as const)(
    "one that may have arrived comes again and says so, unless repeats are not wanted (%o)",
    async (fault) => {
      const bench = await ownReminderBench("2026-08-01T10:00:00Z");
      const [anna, ivan] = [await reminded(bench, "fr"), await reminded(bench, "ru")];
      for (const { id } of [anna, ivan]) {
        bench.telegram.faults.failNext({ method: "sendMessage", chatId: id, with: fault });
      }
      expect(await bench.at("2026-09-05T07:00:00Z")).toMatchObject({ sent: 0, ambiguous: 2 });
      const once = bench.another({ workerId: "once", promise: "at-most-once" });
      expect(await bench.at("2026-09-05T07:02:00Z", once)).toMatchObject({ sent: 0 });
      expect(await bench.at("2026-09-05T07:03:00Z")).toMatchObject({ sent: 2, maybeRepeats: 2 });
      expect(lastText(bench, anna.id)).toMatch(
        /Vous avez peut-être déjà reçu ce rappel : l’envoi précédent a été interrompu\.$/u,
      );
      expect(lastText(bench, ivan.id)).toMatch(
        /Возможно, вы это напоминание уже получили: прошлая отправка прервалась\.$/u,
      );
      expect(await bench.at("2026-09-05T08:00:00Z")).toMatchObject({ sent: 0 });
    },
  );

  it("one that never left is no repeat, and one that is refused is tried later", async () => {
    const bench = await ownReminderBench("2026-08-01T10:00:00Z");
    const anna = await reminded(bench);
    const { deps: facts } = await lexicalAssistant();
    // Port 9 of this machine: nobody listens.
    const nowhere = createReminderSender(TOKEN, facts, { apiRoot: "http://127.0.0.1:9" });
    expect(await bench.at("2026-09-05T07:00:00Z", bench.another({ sender: nowhere }))).toMatchObject({ postponed: 1 });
    bench.telegram.faults.failNext({ method: "sendMessage", chatId: anna.id, with: { status: 400 } });
    expect(await bench.at("2026-09-05T07:02:00Z")).toMatchObject({ sent: 0, postponed: 1, ambiguous: 0 });
    expect(await bench.at("2026-09-05T07:05:00Z")).toMatchObject({ sent: 1, maybeRepeats: 0 });
  });

  it("one that takes too long may have arrived", async () => {
    const bench = await ownReminderBench("2026-08-01T10:00:00Z");
    const anna = await reminded(bench);
    const { apiRoot } = await bench.telegram.listen(0);
    const { deps: facts } = await lexicalAssistant();
    const impatient = createReminderSender(TOKEN, facts, { apiRoot, timeoutSeconds: 0.2 });
    bench.telegram.faults.failNext({ method: "sendMessage", chatId: anna.id, with: { delayMs: 600 } });
    const scheduler = bench.another({ sender: impatient });
    expect(await bench.at("2026-09-05T07:00:00Z", scheduler)).toMatchObject({ sent: 0, ambiguous: 1 });
  });
});
