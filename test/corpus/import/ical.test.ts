import { describe, expect, it } from "vitest";
import { readICalendar } from "../../../src/corpus/import/ical.ts";

const calendar = (event: readonly string[], head: readonly string[] = []) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...head,
    "BEGIN:VEVENT",
    "UID:1",
    "SUMMARY:Bal",
    ...event,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
const PARIS = ["X-WR-TIMEZONE:Europe/Paris"];
const read = (...lines: string[]) => readICalendar(calendar(lines, PARIS)).events[0];

describe("The days and hours of a calendar", () => {
  it("are those of the programme's clock", () => {
    expect(read("DTSTART:20270306T160000Z", "DTEND:20270306T190000Z")?.hours).toEqual({ from: "17:00", to: "20:00" });
    expect(read("DTSTART:20270706T160000Z")?.hours).toEqual({ from: "18:00", to: null });
    expect(read("DTSTART:20270306T170000", "DURATION:PT2H")?.hours).toEqual({ from: "17:00", to: "19:00" });
  });

  it("end on the day before the exclusive end of whole days, and at night on the day before", () => {
    expect(read("DTSTART;VALUE=DATE:20270605", "DTEND;VALUE=DATE:20270621")).toMatchObject({
      ...{ start: "2027-06-05", end: "2027-06-20", hours: null },
    });
    expect(read("DTSTART;VALUE=DATE:20270605")).toMatchObject({ start: "2027-06-05", end: "2027-06-05" });
    expect(read("DTSTART:20270605T210000", "DTEND:20270606T013000")).toMatchObject({
      ...{ start: "2027-06-05", end: "2027-06-05", hours: { from: "21:00", to: "01:30" } },
    });
  });

  it("of a series are separate days, without those that were taken out", () => {
    const event = read(
      "DTSTART:20270601T180000",
      "DTEND:20270601T190000",
      "RRULE:FREQ=WEEKLY;COUNT=4",
      "EXDATE:20270608T180000",
    );
    expect(event?.spans.map(({ start }) => start)).toEqual(["2027-06-01", "2027-06-15", "2027-06-22"]);
    expect(event).toMatchObject({ start: "2027-06-01", end: "2027-06-22", hours: { from: "18:00", to: "19:00" } });
  });

  it("of a series without end are taken for its first times, which is told", () => {
    const { events, problems } = readICalendar(calendar(["DTSTART:20270601T180000", "RRULE:FREQ=WEEKLY"], PARIS));
    expect(events[0]?.spans).toHaveLength(200);
    expect(problems.map(({ kind, field }) => [kind, field])).toEqual([["note", "RRULE"]]);
  });

  it("in UTC without a zone are told to be so", () => {
    expect(readICalendar(calendar(["DTSTART:20270306T160000Z"])).problems[0]?.advice).toContain("--zone");
    expect(readICalendar(calendar(["DTSTART:20270306T160000Z"]), "Europe/Moscow").events[0]?.hours?.from).toBe("19:00");
  });
});

describe("The texts of a calendar", () => {
  it("are those of their language, without markup", () => {
    const event = read(
      "DTSTART:20270306T160000Z",
      "DESCRIPTION:<p>Danse &amp\\; musique</p>",
      "X-SUMMARY;LANGUAGE=ru:Бал\\, танцы",
    );
    expect(event).toMatchObject({ title: { fr: "Bal", ru: "Бал, танцы" }, description: { fr: "Danse & musique" } });
  });

  it("name the town behind the postcode of the location", () => {
    const event = read("DTSTART:20270306T160000Z", "LOCATION:Salle A\\, 2 rue B\\, 21000 Dijon\\, France");
    expect(event).toMatchObject({ venue: "Salle A", address: "2 rue B, 21000 Dijon", city: "Dijon", country: "fr" });
  });
});
