import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/i18n/catalogues.ts";
import { plain } from "./reminder-bench.ts";

const { reminders: remindersFr } = catalogueOf("fr");
const { reminders: remindersRu } = catalogueOf("ru");

const COUNTS = [0, 1, 2, 5, 11, 21, 22, 77];

describe("Texts about reminders", () => {
  it("count years, days and reminders in French", () => {
    const entries = COUNTS.map((count) => plain(remindersFr.anniversaries.entry("5 mai 2026", count)).split(" : ")[1]);
    expect(entries).toEqual(["0 an", "1 an", "2 ans", "5 ans", "11 ans", "21 ans", "22 ans", "77 ans"]);
    expect([0, 1, 2, 7, 30, -1, -2].map((days) => plain(remindersFr.message.when(days, "5 mai 2026")))).toEqual([
      "Aujourd’hui, 5 mai 2026",
      "Demain, le 5 mai 2026",
      "Dans 2 jours, le 5 mai 2026",
      "Dans 7 jours, le 5 mai 2026",
      "Dans 30 jours, le 5 mai 2026",
      "C’était hier, le 5 mai 2026",
      "C’était il y a 2 jours, le 5 mai 2026",
    ]);
    expect([1, 2, 50].map((count) => plain(remindersFr.removed.several(count)))).toEqual([
      "Un rappel supprimé :",
      "2 rappels supprimés :",
      "50 rappels supprimés :",
    ]);
  });

  it("count years, days and reminders in Russian", () => {
    const entries = COUNTS.map((count) => remindersRu.anniversaries.entry("5 мая", count).split(": ")[1]);
    expect(entries).toEqual(["0 лет", "1 год", "2 года", "5 лет", "11 лет", "21 год", "22 года", "77 лет"]);
    expect([0, 1, 2, 7, 21, -1, -2, -5].map((days) => remindersRu.message.when(days, "5 мая 2026 года"))).toEqual([
      "Сегодня, 5 мая 2026 года",
      "Завтра, 5 мая 2026 года",
      "Через 2 дня, 5 мая 2026 года",
      "Через 7 дней, 5 мая 2026 года",
      "Через 21 день, 5 мая 2026 года",
      "Это было вчера, 5 мая 2026 года",
      "Это было 2 дня назад, 5 мая 2026 года",
      "Это было 5 дней назад, 5 мая 2026 года",
    ]);
    expect([0, 1, 2, 5, 11, 21, 22, 77].map((count) => remindersRu.removed.several(count))).toEqual([
      "Удалено 0 напоминаний:",
      "Удалено 1 напоминание:",
      "Удалены 2 напоминания:",
      "Удалено 5 напоминаний:",
      "Удалено 11 напоминаний:",
      "Удалено 21 напоминание:",
      "Удалены 22 напоминания:",
      "Удалено 77 напоминаний:",
    ]);
    expect([1, 2, 11, 21].map((count) => remindersRu.settings.othersWithoutReminder(count).split(":")[0])).toEqual([
      "Без напоминаний остаётся ещё 1 связь",
      "Без напоминаний остаются ещё 2 связи",
      "Без напоминаний остаются ещё 11 связей",
      "Без напоминаний остаётся ещё 21 связь",
    ]);
  });

  it("call a first anniversary that, and a tie what it is", () => {
    expect(remindersFr.message.anniversary("Demain", 1, "partnership", "2025-05-30")).toContain(
      "le premier anniversaire du partenariat, signé le 30\u00a0mai 2025.",
    );
    expect(remindersFr.message.anniversary("Demain", 2, "cooperation-agreement", "2024-05-30")).toContain(
      "les 2 ans de l’accord de coopération, signé le 30\u00a0mai 2024.",
    );
    expect(remindersFr.message.stop("cooperation-agreement")).toBe("Ne plus me rappeler cet accord");
  });

  it("name no day twice where the reminder comes on the day itself", () => {
    expect(plain(remindersFr.settings.next("5 septembre 2026", 9, "5 septembre 2026", "Dijon – Volgograd", 67))).toBe(
      "Prochain rappel : le 5 septembre 2026 à 9 h (Dijon – Volgograd, 67 ans).",
    );
    expect(remindersRu.settings.next("5 сентября 2026 года", 9, "5 сентября 2026 года", "Дижон — Волгоград", 67)).toBe(
      "Ближайшее напоминание: 5 сентября 2026 года в 9:00 (Дижон — Волгоград, 67 лет).",
    );
  });

  it("announce an event by the days that are left, in French", () => {
    const day = { start: "2027-10-09", end: "2027-10-09" };
    const days = { start: "2027-10-09", end: "2027-10-11" };
    const said = [0, 1, 2, 30, -1].map((left) => plain(remindersFr.events.when(left, day, ", à 20\u00a0h")));
    expect(said).toEqual([
      "Prévu aujourd’hui, 9 octobre 2027, à 20 h.",
      "Prévu demain, le 9 octobre 2027, à 20 h.",
      "Prévu dans 2 jours, le 9 octobre 2027, à 20 h.",
      "Prévu dans 30 jours, le 9 octobre 2027, à 20 h.",
      "C’était prévu le 9 octobre 2027, à 20 h.",
    ]);
    expect([0, 1, 7, -1].map((left) => plain(remindersFr.events.when(left, days, "")))).toEqual([
      "Début prévu aujourd’hui : du 9 au 11 octobre 2027.",
      "Début prévu demain : du 9 au 11 octobre 2027.",
      "Début prévu dans 7 jours : du 9 au 11 octobre 2027.",
      "Le début était prévu le 9 octobre 2027 : du 9 au 11 octobre 2027.",
    ]);
  });

  it("announce an event by the days that are left, in Russian", () => {
    const day = { start: "2027-10-09", end: "2027-10-09" };
    const days = { start: "2027-10-09", end: "2027-10-11" };
    const said = [0, 1, 2, 7, 21, -1].map((left) => plain(remindersRu.events.when(left, day, ", в 20:00")));
    expect(said).toEqual([
      "Запланировано на сегодня, 9 октября 2027 года, в 20:00.",
      "Запланировано на завтра, 9 октября 2027 года, в 20:00.",
      "Запланировано через 2 дня, 9 октября 2027 года, в 20:00.",
      "Запланировано через 7 дней, 9 октября 2027 года, в 20:00.",
      "Запланировано через 21 день, 9 октября 2027 года, в 20:00.",
      "Было запланировано на 9 октября 2027 года, в 20:00.",
    ]);
    expect([0, 1, 7, -1].map((left) => plain(remindersRu.events.when(left, days, "")))).toEqual([
      "Начало запланировано на сегодня: с 9 по 11 октября 2027 года.",
      "Начало запланировано на завтра: с 9 по 11 октября 2027 года.",
      "Начало запланировано через 7 дней: с 9 по 11 октября 2027 года.",
      "Начало было запланировано на 9 октября 2027 года: с 9 по 11 октября 2027 года.",
    ]);
  });

  it("tell where an event has come back from", () => {
    const { again } = remindersFr.events.change;
    expect(plain(again.cancelled("le 9 octobre 2027"))).toBe(
      "Le programme avait annoncé son annulation ; c’est de nouveau prévu, le 9 octobre 2027.",
    );
    expect(plain(again.undated("le 9 octobre 2027"))).toBe(
      "Le programme en donne de nouveau le jour : c’est prévu le 9 octobre 2027.",
    );
    expect(remindersRu.events.change.again.gone("на 9 октября 2027 года")).toBe(
      "Этого проекта не было в программе; теперь он снова запланирован на 9 октября 2027 года.",
    );
  });

  it("speak of suspended and ended ties neutrally, with the date of the report", () => {
    expect(
      plain(remindersFr.message.neutral("Demain, le 30 mai 2026", "1981", "twinning", "ended", "2022-03-28")),
    ).toBe("Demain, le 30 mai 2026. Jumelage signé à cette date en 1981 ; signalé le 28 mars 2022 comme terminé.");
    expect(plain(remindersFr.message.neutral("Demain, le 30 mai 2026", "1981", "twinning", "suspended", "2022"))).toBe(
      "Demain, le 30 mai 2026. Jumelage signé à cette date en 1981 ; signalé en 2022 comme suspendu.",
    );
    expect(remindersRu.message.neutral("Завтра, 30 мая", "1981", "twinning", "suspended", "2022")).toBe(
      "Завтра, 30 мая. Документ о побратимстве подписан в этот день в 1981 году; по сообщениям 2022 года, побратимство приостановлено.",
    );
    expect(remindersRu.message.neutral("Завтра, 30 мая", "1981", "twinning", "ended", "2022-03-28")).toContain(
      "по сообщениям от 28\u00a0марта 2022 года, побратимство прекращено.",
    );
    expect(remindersRu.message.neutral("Завтра, 30 мая", "1981", "cooperation-agreement", "suspended", null)).toBe(
      "Завтра, 30 мая. Соглашение о сотрудничестве подписано в этот день в 1981 году; по сообщениям, сотрудничество приостановлено.",
    );
  });
});
