import { describe, expect, test } from "vitest";
import { eventDatesText } from "../../src/i18n/sessions.ts";
import { LANGUAGES } from "../../src/language/languages.ts";

describe("The dates of an event whose end nobody has told", () => {
  const dates = { start: "2027-03-15", end: "2028-12-31" };

  test("name the beginning alone, or neither", () => {
    const textsOf = (open: "end" | "both") =>
      LANGUAGES.map((language) => eventDatesText(language, { ...dates, open })?.replaceAll("\u00a0", " "));
    expect(textsOf("end")).toEqual(["à partir du 15 mars 2027", "с 15 марта 2027 года"]);
    expect(textsOf("both")).toEqual(["en permanence", "постоянно"]);
  });
});

describe("The dates of an event with sessions", () => {
  const on = (day: string, from: string, to: string | null) => ({ day, from, to });
  const textsOf = (sessions: ReturnType<typeof on>[]) => {
    const dates = { start: sessions[0]?.day ?? "", end: sessions.at(-1)?.day ?? "", sessions };
    return LANGUAGES.map((language) => eventDatesText(language, dates)?.replaceAll("\u00a0", " "));
  };

  test("name each of a few", () => {
    expect(textsOf([on("2027-07-03", "14:00", "18:00"), on("2027-07-04", "10:30", null)])).toEqual([
      "3 juillet 2027 de 14 h à 18 h, 4 juillet 2027 à 10 h 30",
      "3 июля 2027 года 14:00–18:00, 4 июля 2027 года в 10:30",
    ]);
  });

  test("of many name the days of the week, those with the same hours together", () => {
    const days = ["2027-03-02", "2027-03-03", "2027-03-06", "2027-03-09", "2027-03-10", "2027-03-13"];
    const sessions = days.map((day, at) => (at % 3 === 2 ? on(day, "10:00", "12:00") : on(day, "14:00", "18:00")));
    expect(textsOf(sessions)).toEqual([
      "du 2 au 13 mars 2027 (mar., mer. de 14 h à 18 h\u202f; sam. de 10 h à 12 h)",
      "с 2 по 13 марта 2027 года (вт, ср 14:00–18:00; сб 10:00–12:00)",
    ]);
  });

  test("of many without such an order say within which hours they are", () => {
    const sessions = ["2027-03-02", "2027-03-09", "2027-03-16", "2027-03-23", "2027-03-30"].map((day, at) =>
      on(day, at === 1 ? "09:00" : "14:00", at === 2 ? "21:30" : "18:00"),
    );
    expect(textsOf(sessions)).toEqual([
      "du 2 au 30 mars 2027 (entre 9 h et 21 h 30 selon le jour)",
      "с 2 по 30 марта 2027 года (между 9:00 и 21:30, в зависимости от дня)",
    ]);
  });
});
