import { describe, expect, test } from "vitest";
import {
  anyDateText,
  dayText,
  keepDatesTogether,
  monthText,
  rangeText,
  happenedText,
  reportedText,
  sinceText,
  duringText,
  whenText,
} from "../../src/i18n/dates.ts";

describe("Dates are written in words", () => {
  test.each([
    ["2021-02-05", "5\u00a0février 2021", "5\u00a0февраля 2021 года"],
    ["2021-05-01", "1er\u00a0mai 2021", "1\u00a0мая 2021 года"],
    ["2021-08-31", "31\u00a0août 2021", "31\u00a0августа 2021 года"],
    ["1959-09-05", "5\u00a0septembre 1959", "5\u00a0сентября 1959 года"],
    ["2024-02-29", "29\u00a0février 2024", "29\u00a0февраля 2024 года"],
  ])("the day %s", (date, french, russian) => {
    expect(dayText("fr", date)).toBe(french);
    expect(dayText("ru", date)).toBe(russian);
  });

  test.each([
    ["2021-01-15", "janvier 2021", "январь 2021 года"],
    ["2021-03-01", "mars 2021", "март 2021 года"],
    ["2021-12-31", "décembre 2021", "декабрь 2021 года"],
  ])("the month of %s", (date, french, russian) => {
    expect(monthText("fr", date)).toBe(french);
    expect(monthText("ru", date)).toBe(russian);
  });

  test.each([
    ["2021-05-12", "2021-05-12", "12\u00a0mai 2021", "12\u00a0мая 2021 года"],
    ["2021-05-01", "2021-05-31", "mai 2021", "май 2021 года"],
    ["2021-02-01", "2021-02-28", "février 2021", "февраль 2021 года"],
    ["2024-02-01", "2024-02-29", "février 2024", "февраль 2024 года"],
    ["2021-03-01", "2021-05-31", "de mars à mai 2021", "с марта по май 2021 года"],
    ["2021-04-01", "2021-06-30", "d’avril à juin 2021", "с апреля по июнь 2021 года"],
    ["2021-08-01", "2021-10-31", "d’août à octobre 2021", "с августа по октябрь 2021 года"],
    ["2021-01-01", "2021-12-31", "2021", "2021 год"],
    ["2021-05-01", "2021-05-15", "du 1er au 15\u00a0mai 2021", "с 1 по 15\u00a0мая 2021 года"],
    [
      "2021-11-13",
      "2021-12-23",
      "du 13\u00a0novembre au 23\u00a0décembre 2021",
      "с 13\u00a0ноября по 23\u00a0декабря 2021 года",
    ],
    ["2021-02-01", "2021-02-27", "du 1er au 27\u00a0février 2021", "с 1 по 27\u00a0февраля 2021 года"],
    [
      "2021-12-30",
      "2022-01-02",
      "du 30\u00a0décembre 2021 au 2\u00a0janvier 2022",
      "с 30\u00a0декабря 2021 года по 2\u00a0января 2022 года",
    ],
  ])("from %s to %s", (from, to, french, russian) => {
    expect(rangeText("fr", { from, to })).toBe(french);
    expect(rangeText("ru", { from, to })).toBe(russian);
  });

  test.each([
    ["1997", "1997", "1997 год"],
    ["2022-03", "mars 2022", "март 2022 года"],
    ["2022-03-28", "28\u00a0mars 2022", "28\u00a0марта 2022 года"],
  ])("%s, as exactly as it is known", (date, french, russian) => {
    expect(anyDateText("fr", date)).toBe(french);
    expect(anyDateText("ru", date)).toBe(russian);
  });

  test.each([
    ["1992", "depuis 1992", "с 1992 года"],
    ["2022-05", "depuis mai 2022", "с мая 2022 года"],
    ["1959-09-05", "depuis le 5\u00a0septembre 1959", "с 5\u00a0сентября 1959 года"],
  ])("since %s", (date, french, russian) => {
    expect(sinceText("fr", date)).toBe(french);
    expect(sinceText("ru", date)).toBe(russian);
  });

  test.each([
    ["2022", "de 2022", "2022 года"],
    ["2022-03", "de mars 2022", "за март 2022 года"],
    ["2022-03-28", "du 28\u00a0mars 2022", "от 28\u00a0марта 2022 года"],
  ])("what was reported %s", (date, french, russian) => {
    expect(reportedText("fr", date)).toBe(french);
    expect(reportedText("ru", date)).toBe(russian);
  });

  test.each([
    ["1966", "en 1966", "в 1966 году"],
    ["2022-03", "en mars 2022", "в марте 2022 года"],
    ["1981-05-30", "le 30\u00a0mai 1981", "30\u00a0мая 1981 года"],
  ])("what happened %s", (date, french, russian) => {
    expect(happenedText("fr", date)).toBe(french);
    expect(happenedText("ru", date)).toBe(russian);
  });

  test.each([
    ["2021-02-05", "2021-02-05", "le 5\u00a0février 2021", "на 5\u00a0февраля 2021 года"],
    ["2021-03-01", "2021-03-31", "en mars 2021", "на март 2021 года"],
    ["2021-12-01", "2021-12-31", "en décembre 2021", "на декабрь 2021 года"],
    ["2021-03-01", "2021-05-31", "de mars à mai 2021", "на март — май 2021 года"],
    ["2021-04-01", "2021-06-30", "d’avril à juin 2021", "на апрель — июнь 2021 года"],
    ["2021-05-01", "2021-05-15", "du 1er au 15\u00a0mai 2021", "на 1–15\u00a0мая 2021 года"],
    ["2021-06-20", "2021-06-21", "les 20 et 21\u00a0juin 2021", "на 20–21\u00a0июня 2021 года"],
    [
      "2021-11-13",
      "2021-12-23",
      "du 13\u00a0novembre au 23\u00a0décembre 2021",
      "на 13\u00a0ноября — 23\u00a0декабря 2021 года",
    ],
  ])("when: from %s to %s", (from, to, french, russian) => {
    expect(whenText("fr", { from, to })).toBe(french);
    expect(whenText("ru", { from, to })).toBe(russian);
  });

  test.each([
    ["2026-12-06", "2026-12-06", "le 6\u00a0décembre", "6\u00a0декабря"],
    ["2026-11-30", "2026-12-06", "du 30\u00a0novembre au 6\u00a0décembre", "с 30\u00a0ноября по 6\u00a0декабря"],
    ["2027-08-01", "2027-08-31", "en août", "в августе"],
    ["2027-05-01", "2027-05-31", "en mai", "в мае"],
    ["2027-03-01", "2027-05-31", "de mars à mai", "с марта по май"],
    ["2027-01-01", "2027-12-31", "en 2027", "в 2027 году"],
  ])("what comes back every year: from %s to %s", (from, to, french, russian) => {
    expect(duringText("fr", { from, to })).toBe(french);
    expect(duringText("ru", { from, to })).toBe(russian);
  });

  test.each([
    ["le 5 février, du 1er au 15 mai 2021", "le 5\u00a0février, du 1er au 15\u00a0mai 2021"],
    ["à partir du 1er octobre", "à partir du 1er\u00a0octobre"],
    ["с 13 ноября по 23 декабря 2021 года", "с 13\u00a0ноября по 23\u00a0декабря 2021 года"],
    ["en 2021 mai ne compte pas, 20 marsouins non plus", "en 2021 mai ne compte pas, 20 marsouins non plus"],
  ])("a text keeps its days with their months: %s", (text, kept) => {
    expect(keepDatesTogether(text)).toBe(kept);
  });
});
