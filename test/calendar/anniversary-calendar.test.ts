import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { anniversaryCalendar } from "../../src/calendar/anniversary-calendar.ts";
import type { Twinning } from "../../src/corpus/schema.ts";
import { DIJON, twinning } from "../reminders/facts.ts";

const NAMES = { fr: ["Dijon", "Volgograd"], ru: ["Дижон", "Волгоград"] } as const;

function fileOf(tie: Twinning, language: "fr" | "ru" = "fr", today = "2026-08-01") {
  return anniversaryCalendar(tie, { language, names: NAMES[language], now: new Date(`${today}T10:00:00Z`), today });
}

/** The one entry of a file, read by another library, and its first days. */
function readEntry(content: string, count: number) {
  const entry = new ICAL.Component(ICAL.parse(content) as unknown[]).getFirstSubcomponent("vevent");
  if (entry === null) throw new Error("The file has no entry.");
  const event = new ICAL.Event(entry);
  const days = event.iterator();
  return { event, days: Array.from({ length: count }, () => days.next().toString()) };
}

describe("The calendar file of a tie", () => {
  it("is a whole day that comes back every year, from the next anniversary on", () => {
    const { name, content = "" } = fileOf(DIJON) ?? {};
    expect(name).toBe("dijon-volgograd.ics");
    expect(content).toContain("DTSTART;VALUE=DATE:20260905\r\n");
    expect(content).toContain("RRULE:FREQ=YEARLY\r\n");
    const { event, days } = readEntry(content, 3);
    expect(days).toEqual(["2026-09-05", "2027-09-05", "2028-09-05"]);
    expect(event.summary).toBe("Anniversaire\u202f: Dijon – Volgograd");
    expect(event.description).toBe("Jumelage, depuis le 5\u00a0septembre 1959.");
  });

  it("has the same name within the calendar in every year and language, so that it is not entered twice", () => {
    const uids = [fileOf(DIJON), fileOf(DIJON, "ru"), fileOf(DIJON, "fr", "2031-01-01")].map(
      (file) => readEntry(file?.content ?? "", 1).event.uid,
    );
    expect(new Set(uids)).toEqual(new Set(["anniversary-dijon-volgograd@jumelages"]));
  });

  it("keeps 29 February on the last day of February", () => {
    const leap = twinning({ id: "leap", since: "1992-02-29" });
    const { content = "" } = fileOf(leap, "ru", "2026-08-01") ?? {};
    expect(content).toContain("DTSTART;VALUE=DATE:20270228\r\n");
    const { event, days } = readEntry(content, 3);
    expect(days).toEqual(["2027-02-28", "2028-02-29", "2029-02-28"]);
    expect(event.description).toContain("Подписано 29\u00a0февраля");
  });

  it("keeps Cyrillic whole in lines of at most 75 octets", () => {
    const { content = "" } =
      fileOf({ ...DIJON, note: { fr: "…", ru: "Протокол о дружбе подписан. ".repeat(9).trim() } }, "ru") ?? {};
    expect(Math.max(...content.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(readEntry(content, 1).event.description).toContain("Протокол о дружбе подписан. Протокол");
  });

  it("is not made where no day can be relied on", () => {
    expect(fileOf(twinning({ id: "year", since: "1992", remindable: false }))).toBeNull();
    expect(fileOf(twinning({ id: "doubtful", since: "1988-07-14", remindable: false }))).toBeNull();
  });
});
