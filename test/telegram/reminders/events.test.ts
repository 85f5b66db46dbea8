import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { assembleAssistant } from "../../../src/answer/brain/assemble.ts";
import type { Assembled } from "../../../src/answer/brain/assemble.ts";
import type { Corpus } from "../../../src/corpus/corpus.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import type { ProgrammeEvent } from "../../../src/corpus/schema.ts";
import { SUBSCRIPTIONS_PER_CHAT } from "../../../src/state/store.ts";
import { createReminderSender } from "../../../src/telegram/reminders/reminder-sender.ts";
import { openAsking } from "../../support/asking.ts";
import { labelsOf, TOKEN } from "../../support/telegram-harness.ts";
import { ownReminderBench, plain } from "./reminder-bench.ts";
import type { ReminderBench } from "./reminder-bench.ts";

const season = await loadCorpus("test/season");
const asking = await openAsking();
const assemble = (corpus: Corpus): Assembled => assembleAssistant(corpus, { dense: null, asking, elapsedMs: () => 0 });
const assembled = assemble(season);

const START = "2027-09-20T10:00:00Z";
const SAILORS = "voix-du-large";
const titles = {
  fr: "Les voix du large : chants de marins de deux océans",
  ru: "«Голоса открытого моря»: песни моряков двух океанов",
};

/** The card of an event, and the answer to the button that asks for reminders of it. */
async function subscribe(bench: ReminderBench, person: ReturnType<ReminderBench["person"]>, event = SAILORS) {
  const card = await bench.ask(person, `/start e_${event}`);
  const label = labelsOf(card).find((text) => text === "Me le rappeler" || text === "Напомнить");
  return { card, made: await bench.press(person, card, label ?? "") };
}

/** The bot after a restart with another programme: its facts, its scheduler. */
async function restart(bench: ReminderBench, change: (event: ProgrammeEvent) => ProgrammeEvent | null) {
  const events = season.events.flatMap((event) => change(event) ?? []);
  const { deps: facts } = assemble({ ...season, events });
  const { apiRoot } = await bench.telegram.listen(0);
  return bench.another({ events, sender: createReminderSender(TOKEN, facts, { apiRoot }), workerId: "second" });
}
const only = (id: string, change: (event: ProgrammeEvent) => ProgrammeEvent | null) => (event: ProgrammeEvent) =>
  event.id === id ? change(event) : event;
const lastText = (bench: ReminderBench, chatId: number) => plain(bench.saidIn(chatId).at(-1));

describe("An event to come", () => {
  it("is reminded of from its card, with its hours and what comes next, in French", async () => {
    const bench = await ownReminderBench(START, assembled);
    const anna = bench.person("fr");
    const { card, made } = await subscribe(bench, anna);
    expect(labelsOf(card)).toEqual(expect.arrayContaining(["Me le rappeler", "Ajouter à l’agenda"]));
    expect(plain(made.text)).toBe(
      `C’est noté.\nRappel : ${titles.fr}\n\nQuand : la veille et 7 jours avant, à 9 h.\n` +
        "Fuseau horaire : Paris (Europe/Paris, UTC+2).\n" +
        "Prévu le 9 octobre 2027, de 20 h à 22 h.\nProchain rappel : le 2 octobre 2027 à 9 h.\n" +
        "Un changement de date ou une annulation vous seront aussi signalés.",
    );
    // A month before is over.
    expect(labelsOf(made).slice(0, 3).map(plain)).toEqual(["· le jour même", "✓ la veille", "✓ 7 jours avant"]);
    expect(plain((await subscribe(bench, anna)).made.text)).toContain("Ce rappel existe déjà");

    expect(await bench.at("2027-10-02T07:00:00Z")).toMatchObject({ sent: 1 });
    expect(lastText(bench, anna.id)).toBe(
      `${titles.fr}\nPrévu dans 7 jours, le 9 octobre 2027, de 20 h à 22 h.\nLieu : Théâtre Max-Jacob, 4 boulevard Dupleix, 29000 Quimper`,
    );
    expect(await bench.at("2027-10-08T07:00:00Z")).toMatchObject({ sent: 1 });
    expect(lastText(bench, anna.id)).toContain("\nPrévu demain, le 9 octobre 2027, de 20 h à 22 h.\n");
    expect(await bench.at("2027-10-09T07:00:00Z")).toMatchObject({ sent: 0 });
  });

  it("is reminded of in Russian, at the hour of the chat, with the zone of the programme where that is another", async () => {
    const bench = await ownReminderBench(START, assembled);
    const ivan = bench.person("ru");
    await bench.store.savePreferences(ivan.id, { language: "ru", timeZone: "Asia/Vladivostok" });
    const { made } = await subscribe(bench, ivan);
    expect(plain(made.text)).toContain(
      "Запланировано на 9 октября 2027 года, 20:00–22:00 (часовой пояс: Париж, UTC+2).\nБлижайшее напоминание: 2 октября 2027 года в 9:00.",
    );
    await bench.at("2027-10-01T23:00:00Z");
    expect(await bench.at("2027-10-07T23:00:00Z")).toMatchObject({ sent: 1 });
    expect(lastText(bench, ivan.id)).toBe(
      `${titles.ru}\nЗапланировано на завтра, 9 октября 2027 года, 20:00–22:00 (часовой пояс: Париж, UTC+2).\nМесто: Театр имени Макса Жакоба, 4 boulevard Dupleix, 29000 Quimper`,
    );
  });

  it("has its hours by the clock of where it is held, which is named to who lives by another", async () => {
    const places = [{ id: "vladivostok", role: "venue" as const }];
    const events = season.events.map((event) => (event.id === SAILORS ? { ...event, places } : event));
    const bench = await ownReminderBench(START, assemble({ ...season, events }));
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    await bench.store.savePreferences(ivan.id, { language: "ru", timeZone: "Asia/Vladivostok" });
    expect(plain((await subscribe(bench, ivan)).made.text)).toContain("9 октября 2027 года, 20:00–22:00.\n");
    expect(plain((await subscribe(bench, anna)).made.text)).toContain(
      "Prévu le 9 octobre 2027, de 20 h à 22 h (fuseau horaire : Vladivostok, UTC+10).\n",
    );
  });

  it("that lasts several days is announced by its beginning; a reminder after it says that it was planned", async () => {
    const bench = await ownReminderBench(START, assembled);
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    for (const person of [anna, ivan]) await subscribe(bench, person, "chantier-icones");
    await bench.at("2027-10-03T07:00:00Z");
    expect(lastText(bench, anna.id)).toContain("Début prévu demain : du 4 au 8 octobre 2027, de 10 h à 17 h.");
    const late = await ownReminderBench(START, assembled);
    const [bruno, olga] = [late.person("fr"), late.person("ru")];
    for (const person of [bruno, olga]) await subscribe(late, person);
    await late.at("2027-10-11T07:00:00Z");
    expect(lastText(late, bruno.id)).toMatch(
      /C’était prévu le 9 octobre 2027, de 20 h à 22 h\.[^]*Ce rappel, prévu la veille, arrive en retard\./u,
    );
    expect(lastText(late, olga.id)).toContain("Было запланировано на 9 октября 2027 года, 20:00–22:00");
  });

  it("has a reminder that opens its card, changes, and ends it, and can be taken back", async () => {
    const bench = await ownReminderBench(START, assembled);
    const anna = bench.person("fr");
    await subscribe(bench, anna);
    await bench.at("2027-10-02T07:00:00Z");
    const message = bench.world.history(anna.id).at(-1);
    if (message === undefined) throw new Error("No reminder has come.");
    expect(labelsOf(message)).toEqual(["Fiche du projet", "Modifier les rappels", "Ne plus me rappeler ce projet"]);
    expect(plain((await bench.press(anna, message, "Fiche")).text)).toContain(
      "Le concert se termine par".toLowerCase(),
    );
    expect(plain((await bench.press(anna, message, "Modifier")).text)).toContain("Prochain rappel : le 8 octobre 2027");
    const removed = await bench.press(anna, message, "Ne plus");
    expect(plain(removed.text)).toBe(`Rappel supprimé : ${titles.fr}.`);
    expect(await bench.store.subscriptions(anna.id)).toEqual([]);
    await bench.press(anna, removed, "Rétablir");
    expect((await bench.store.subscriptions(anna.id)).map(({ told }) => told?.plan)).toEqual([
      "2027-10-09 20:00-22:00",
    ]);
    expect(bench.world.history(anna.id).find(({ message_id: id }) => id === message.message_id)?.text).toBe(
      message.text,
    );
  });

  it("stands beside ties in the list of reminders", async () => {
    const bench = await ownReminderBench(START, assembled);
    const anna = bench.person("fr");
    await bench.subscribe(anna, "troyes-orel");
    await subscribe(bench, anna);
    expect(plain((await bench.ask(anna, "/rappels")).text)).toContain(
      "Rappels de cette conversation : 2\n\n1. Troyes – Orel\nle jour même et 7 jours avant · prochain : le 10 juin 2028\n\n" +
        `2. ${titles.fr}\nla veille et 7 jours avant · prochain : le 2 octobre 2027`,
    );
  });

  it("is led to by a question, and by one for the calendar, whose file has the hours", async () => {
    const bench = await ownReminderBench(START, assembled);
    const anna = bench.person("fr");
    const card = await bench.ask(anna, "Rappelez-moi « Les voix du large »");
    // The card tells the day below, and the sentence does not say it again.
    expect(plain(card.text)).toMatch(/^Le rappel se pose avec le bouton « Me le rappeler » de la fiche\.\n/u);
    expect(plain(card.text)).toContain("\n9 octobre 2027, de 20 h à 22 h\n");
    expect(plain((await bench.press(anna, card, "Me le rappeler")).text)).toMatch(/^C’est noté\./u);
    const sent = await bench.press(
      anna,
      await bench.ask(anna, "ajoute « Les voix du large » à mon agenda"),
      "Ajouter à",
    );
    const bytes = await bench.world.fileContent(sent.document?.file_id ?? "");
    const file = new ICAL.Component(ICAL.parse(Buffer.from(bytes ?? []).toString()) as unknown[]);
    const entry = new ICAL.Event(file.getFirstSubcomponent("vevent") ?? new ICAL.Component("vevent"));
    expect([entry.startDate, entry.endDate].map((time) => time.toJSDate().toISOString())).toEqual([
      "2027-10-09T18:00:00.000Z",
      "2027-10-09T20:00:00.000Z",
    ]);
  });

  it("finds room where a chat has as many reminders as it may and some are of what is over", async () => {
    const bench = await ownReminderBench(START, assembled);
    const anna = bench.person("fr");
    const over = { kind: "event", id: "portes-ouvertes-cahors" } as const;
    await bench.store.subscribe(anna.id, over, [1]);
    for (let index = 1; index < SUBSCRIPTIONS_PER_CHAT; index += 1) {
      await bench.store.subscribe(anna.id, { kind: "place", id: `town-${index}` }, [0]);
    }
    expect(plain((await subscribe(bench, anna)).made.text)).toMatch(/^C’est noté\./u);
    const targets = (await bench.store.subscriptions(anna.id)).map(({ target }) => target);
    expect(targets).toHaveLength(SUBSCRIPTIONS_PER_CHAT);
    expect(targets).not.toContainEqual(over);
  });

  it.each([
    ["meme-chapiteau", "is cancelled"],
    ["planches-quatre-mains", "has a month and no day"],
    ["joute-orateurs", "has no date"],
    ["portes-ouvertes-cahors", "is over"],
  ])("%s has no such button: it %s", async (id) => {
    const bench = await ownReminderBench(START, assembled);
    const anna = bench.person("fr");
    const card = await bench.ask(anna, `/start e_${id}`);
    expect(labelsOf(card)).not.toContain("Me le rappeler");
    const answer = await bench.world.pressButton(anna.id, anna.id, card.message_id, `1:s:event:${id}:fr`);
    expect(plain(answer?.text ?? "")).toContain("n’annonce plus de date à venir");
    expect(await bench.store.subscriptions(anna.id)).toEqual([]);
  });
});

describe("A programme that has changed", () => {
  /** Somebody of either language who asked for reminders of the sailors' songs. */
  async function setUp() {
    const bench = await ownReminderBench(START, assembled);
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    for (const person of [anna, ivan]) await subscribe(bench, person);
    const said = () => [anna, ivan].map(({ id }) => lastText(bench, id));
    return { bench, anna, said };
  }

  it("tells another day once, and reminds by it", async () => {
    const { bench, said } = await setUp();
    const scheduler = await restart(
      bench,
      only(SAILORS, (event) => ({ ...event, dates: { ...event.dates, start: "2027-10-16", end: "2027-10-16" } })),
    );
    expect(await bench.at("2027-09-21T10:00:00Z", scheduler)).toMatchObject({ sent: 2 });
    expect(said()).toEqual([
      `${titles.fr}\nLa date a changé dans le programme : c’est maintenant prévu le 16 octobre 2027, de 20 h à 22 h. Auparavant : le 9 octobre 2027, de 20 h à 22 h.\nLes rappels suivent la nouvelle date.`,
      `${titles.ru}\nДата в программе изменилась: теперь запланировано на 16 октября 2027 года, 20:00–22:00 (часовой пояс: Париж, UTC+2). Раньше было запланировано на 9 октября 2027 года, 20:00–22:00.\nНапоминания будут приходить по новой дате.`,
    ]);
    expect(await bench.at("2027-09-21T10:01:00Z", scheduler)).toMatchObject({ sent: 0 });
    expect(await bench.at("2027-10-02T07:00:00Z", scheduler)).toMatchObject({ sent: 0 });
    expect(await bench.at("2027-10-09T07:00:00Z", scheduler)).toMatchObject({ sent: 2 });
    expect(said()[0]).toContain("Prévu dans 7 jours, le 16 octobre 2027");
  });

  it("tells another hour of the same day", async () => {
    const { bench, said } = await setUp();
    const hours = { from: "19:00", to: null };
    const scheduler = await restart(
      bench,
      only(SAILORS, (event) => ({ ...event, dates: { ...event.dates, hours } })),
    );
    await bench.at("2027-09-21T10:00:00Z", scheduler);
    expect(said()[0]).toBe(
      `${titles.fr}\nL’heure a changé dans le programme : c’est maintenant prévu le 9 octobre 2027, à 19 h. Auparavant : le 9 octobre 2027, de 20 h à 22 h.`,
    );
  });

  it("tells a cancellation, and reminds no more", async () => {
    const { bench, said } = await setUp();
    const scheduler = await restart(
      bench,
      only(SAILORS, (event) => ({ ...event, isCancelled: true })),
    );
    await bench.at("2027-09-21T10:00:00Z", scheduler);
    expect(said()).toEqual([
      `${titles.fr}\nLe programme annonce maintenant son annulation. C’était prévu le 9 octobre 2027, de 20 h à 22 h.\nIl n’y aura plus de rappel, sauf si une nouvelle date est indiquée.`,
      `${titles.ru}\nВ программе теперь указано, что проект отменён. Он был запланирован на 9 октября 2027 года, 20:00–22:00 (часовой пояс: Париж, UTC+2).\nНапоминаний больше не будет, если только не появится новая дата.`,
    ]);
    expect(await bench.at("2027-10-08T07:00:00Z", scheduler)).toMatchObject({ sent: 0 });
  });

  it("tells that no day is known any more, and what is planned instead", async () => {
    const { bench, said } = await setUp();
    const scheduler = await restart(
      bench,
      only(SAILORS, (event) => ({
        ...event,
        dates: {
          start: "2027-10-01",
          end: "2027-10-31",
          precision: "month",
          text: { fr: "octobre 2027", ru: "октябрь 2027 года" },
        },
      })),
    );
    await bench.at("2027-09-21T10:00:00Z", scheduler);
    expect(said()[0]).toContain(
      "Le programme n’en donne plus le jour. C’était prévu le 9 octobre 2027, de 20 h à 22 h. C’est maintenant prévu en octobre 2027.",
    );
    expect(said()[1]).toContain("Теперь запланировано на октябрь 2027 года.");
  });

  it("tells by its old title that an event is gone", async () => {
    const { bench, anna, said } = await setUp();
    const scheduler = await restart(
      bench,
      only(SAILORS, () => null),
    );
    await bench.at("2027-09-21T10:00:00Z", scheduler);
    expect(said()).toEqual([
      `${titles.fr}\nCe projet n’est plus dans le programme. C’était prévu le 9 octobre 2027, de 20 h à 22 h.\nIl n’y aura plus de rappel, sauf s’il y revient.`,
      `${titles.ru}\nЭтого проекта больше нет в программе. Он был запланирован на 9 октября 2027 года, 20:00–22:00 (часовой пояс: Париж, UTC+2).\nНапоминаний больше не будет, если только проект не вернётся в программу.`,
    ]);
    const message = bench.world.history(anna.id).at(-1);
    expect(message && labelsOf(message)).toEqual(["Modifier les rappels", "Ne plus me rappeler ce projet"]);
  });

  it("still names an event that is gone in the list and in the settings, to be removed", async () => {
    const { deps, assistant } = assemble({ ...season, events: season.events.filter(({ id }) => id !== SAILORS) });
    const bench = await ownReminderBench(START, { ...assembled, deps, assistant });
    const anna = bench.person("fr");
    const told = { title: titles, plan: "2027-10-09 20:00-22:00", at: new Date(START) };
    await bench.store.subscribe(anna.id, { kind: "event", id: SAILORS }, [1], [], told);
    const list = await bench.ask(anna, "/rappels");
    expect(plain(list.text)).toContain(`1. ${titles.fr}\nla veille · aucun à venir`);
    const settings = await bench.press(anna, list, "1");
    expect(plain(settings.text)).toContain("Ce projet n’est plus dans le programme : il n’y a pas de rappel.");
    const removed = await bench.press(anna, settings, "Supprimer ce rappel");
    expect(plain(removed.text)).toBe(`Rappel supprimé : ${titles.fr}.`);
  });
});
