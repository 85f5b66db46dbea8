import { describe, expect, it } from "vitest";
import { createGeography } from "../../../src/corpus/places/geography.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { catalogueOf } from "../../../src/i18n/catalogues.ts";
import type { Language } from "../../../src/language/languages.ts";
import { createAlmanac } from "../../../src/reminders/digest.ts";
import { digestTarget } from "../../../src/reminders/digest-plan.ts";
import type { DigestPlan } from "../../../src/reminders/digest-plan.ts";
import { digestOn } from "../../../src/reminders/occasions.ts";
import type { OutgoingReminder } from "../../../src/reminders/ports.ts";
import type { ProgrammeEvent, Twinning } from "../../../src/corpus/schema.ts";
import { digestView } from "../../../src/telegram/rendering/reminders/digest-view.ts";
import { visibleLength } from "../../../src/telegram/message/html.ts";
import { event, onDay, twinning } from "../../reminders/facts.ts";
import { plain } from "./reminder-bench.ts";

const { digest: digestFr } = catalogueOf("fr").reminders;
const { digest: digestRu } = catalogueOf("ru").reminders;
const corpus = await loadCorpus("corpus");
const facts = { corpus, geography: createGeography(corpus.places, corpus.events), botName: "jumelages_bot" };

interface Case extends Partial<DigestPlan> {
  language?: Language;
  twinnings?: readonly Twinning[];
  events?: readonly ProgrammeEvent[];
}

/** A digest of a day as it is sent. */
function sent(day: string, { language = "fr", rhythm = "day", bilingual = false, twinnings = [], events = [] }: Case) {
  const digest = digestOn(rhythm, day, createAlmanac({ twinnings, events }));
  if (digest === null) throw new Error(`There is nothing to tell of ${day}.`);
  const reminder: OutgoingReminder = {
    chatId: 1,
    subscriptionId: 1,
    target: digestTarget({ rhythm, bilingual }),
    occurrence: day,
    leadDays: 0,
    about: { kind: "digest", digest: { ...digest, bilingual } },
    scheduledAt: new Date(`${day}T07:00:00Z`),
    language,
    timeZone: "Europe/Paris",
    hour: 9,
    late: false,
    daysUntil: 0,
    maybeRepeat: false,
  };
  return digestView(reminder, { ...digest, bilingual }, facts).text;
}
const read = (html: string) => plain(html.replace(/<[^>]*>/gu, ""));
const projects = (count: number, title: string) =>
  Array.from({ length: count }, (_, index) =>
    event(`project-${index}`, onDay("2030-09-05"), {
      title: { fr: `${title} ${index + 1}`, ru: `${title} ${index + 1}` },
    }),
  );

describe("A digest", () => {
  it("speaks of a suspended tie neutrally, of any other with its years", () => {
    const twinnings = [
      twinning({ id: "one", since: "1981-05-30", status: { value: "suspended", asOf: "2022" } }),
      twinning({ id: "two", since: "2029-05-30", kind: "partnership" }),
      twinning({ id: "three", since: "2009-05-30", kind: "cooperation-agreement" }),
    ];
    expect(read(sent("2030-05-30", { twinnings }))).toBe(
      "Jeudi 30 mai 2030\n" +
        "• Dijon – Volgograd : jumelage signé à cette date en 1981 ; signalé en 2022 comme suspendu.\n" +
        "• Dijon – Volgograd : les 21 ans de l’accord de coopération, signé le 30 mai 2009.\n" +
        "• Dijon – Volgograd : le premier anniversaire du partenariat, signé le 30 mai 2029.",
    );
    expect(read(sent("2030-05-30", { twinnings, language: "ru" }))).toBe(
      "Четверг, 30 мая 2030 года\n" +
        "• Дижон — Волгоград: документ о побратимстве подписан в этот день в 1981 году; по сообщениям 2022 года, побратимство приостановлено.\n" +
        "• Дижон — Волгоград: 21 год сотрудничества (соглашение подписано 30 мая 2009 года).\n" +
        "• Дижон — Волгоград: 1 год партнёрства (документ подписан 30 мая 2029 года).",
    );
  });

  it("says of a tie that was signed on 29 February why it comes a day before", () => {
    const twinnings = [twinning({ id: "leap", since: "1992-02-29" })];
    expect(read(sent("2027-02-28", { twinnings }))).toBe(
      "Dimanche 28 février 2027\n• Dijon – Volgograd : les 35 ans du jumelage, signé le 29 février 1992. En 2027, l’anniversaire est compté au 28 février.",
    );
    expect(read(sent("2027-02-28", { twinnings, language: "ru" }))).toContain(
      "35 лет побратимства (документ подписан 29 февраля 1992 года). В 2027 году годовщина считается 28 февраля.",
    );
    expect(read(sent("2028-02-29", { twinnings }))).not.toContain("retenu");
  });

  it("says of what was planned in an earlier year that it was planned, and once that no more is known", () => {
    const events = [event("choir", onDay("2021-09-05", ["20:00", null])), event("fair", onDay("2030-09-05"))];
    expect(read(sent("2030-09-05", { events }))).toBe(
      "Jeudi 5 septembre 2030\n" +
        "• Rencontre de chorales – c’était prévu le 5 septembre 2021, à 20 h.\n" +
        "• Rencontre de chorales – prévu le 5 septembre 2030.\n\n" +
        "C’est ce qui était prévu ; le programme ne dit pas ce qui a eu lieu.",
    );
    expect(read(sent("2030-09-05", { events, language: "ru" }))).toMatch(
      /^Четверг, 5 сентября 2030 года\n• Встреча хоров — было запланировано на 5 сентября 2021 года, в 20:00\.\n• Встреча хоров — запланировано на 5 сентября 2030 года\.\n\nТак было запланировано; состоялось ли это, в программе не сказано\.$/u,
    );
  });

  it.each([1, 2, 5, 40])("names all of %i entries", (count) => {
    const lines = read(sent("2030-09-05", { events: projects(count, "Bal") })).split("\n");
    expect(lines).toHaveLength(count + 1);
    expect(lines.at(-1)).toBe(`• Bal ${count} – prévu le 5 septembre 2030.`);
  });

  it("says how many entries it has no room for: of many, and of long ones", () => {
    expect(read(sent("2030-09-05", { events: projects(41, "Bal") }))).toMatch(/\n• Bal 40 [^\n]*\n\n… et un autre\.$/u);
    expect(read(sent("2030-09-05", { events: projects(62, "Бал"), language: "ru" }))).toMatch(/\n\n… и ещё 22\.$/u);
    const long = sent("2030-09-05", { events: projects(30, "Bal ".repeat(60)), bilingual: true });
    expect(visibleLength(long)).toBeLessThanOrEqual(4096);
    expect(visibleLength(long)).toBeGreaterThan(3500);
    expect(read(long)).toMatch(/… et \d+ autres\.\n\nЧетверг[^]*… и ещё \d+\.$/u);
  });

  it("puts nothing of a title into the marks of the message", () => {
    const events = [event("ball", onDay("2030-09-05"), { title: { fr: "Bal <b>&", ru: "Бал" } })];
    expect(sent("2030-09-05", { events })).toContain(
      '• <a href="https://t.me/jumelages_bot?start=e_ball">Bal &lt;b&gt;&amp;</a> – prévu',
    );
  });

  it("has a heading for each day of a week that has something, over the turn of a year too", () => {
    const twinnings = [twinning({ id: "one", since: "1960-12-31" }), twinning({ id: "two", since: "1970-01-02" })];
    // 30 December 2030 is a Monday.
    expect(read(sent("2030-12-30", { rhythm: "week-1", twinnings }))).toBe(
      "La semaine du 30 décembre 2030 au 5 janvier 2031\n\n" +
        "Mardi 31 décembre\n• Dijon – Volgograd : les 70 ans du jumelage, signé le 31 décembre 1960.\n\n" +
        "Jeudi 2 janvier\n• Dijon – Volgograd : les 61 ans du jumelage, signé le 2 janvier 1970.",
    );
    expect(read(sent("2030-12-30", { rhythm: "week-1", twinnings, language: "ru" }))).toMatch(
      /^Неделя с 30 декабря 2030 года по 5 января 2031 года\n\nВторник, 31 декабря\n[^\n]*\n\nЧетверг, 2 января\n/u,
    );
  });
});

describe("The settings of a digest", () => {
  it("name each day of the week", () => {
    const days = [1, 2, 3, 4, 5, 6, 7] as const;
    expect(days.map((day) => digestFr.settings.rhythm(day))).toEqual([
      "chaque lundi",
      "chaque mardi",
      "chaque mercredi",
      "chaque jeudi",
      "chaque vendredi",
      "chaque samedi",
      "chaque dimanche",
    ]);
    expect(days.map((day) => digestRu.settings.rhythm(day))).toEqual([
      "по понедельникам",
      "по вторникам",
      "по средам",
      "по четвергам",
      "по пятницам",
      "по субботам",
      "по воскресеньям",
    ]);
    expect(digestRu.settings.weekly(2, 8)).toBe(
      "Сообщения приходят по вторникам в 8:00: годовщины и проекты этого дня и шести следующих.",
    );
  });

  it("count what is left out", () => {
    expect([1, 2, 5].map((count) => digestFr.more(count))).toEqual([
      "… et un autre.",
      "… et 2 autres.",
      "… et 5 autres.",
    ]);
    expect([1, 2, 5, 11, 21].map((count) => digestRu.more(count))).toEqual([
      "… и ещё 1.",
      "… и ещё 2.",
      "… и ещё 5.",
      "… и ещё 11.",
      "… и ещё 21.",
    ]);
  });
});
