import { describe, expect, test } from "vitest";
import { exported } from "../../../src/corpus/export/exported.ts";
import { toICalendar } from "../../../src/corpus/export/ics.ts";
import { toJsonLd } from "../../../src/corpus/export/jsonld.ts";
import { toOpenAgenda } from "../../../src/corpus/export/openagenda.ts";
import { readImport } from "../../../src/corpus/import/read.ts";
import { whenOf } from "../../../src/corpus/import/fields/when.ts";

const at = (day: string, from: string, to: string, end = day) => ({
  from: { day, time: from },
  to: { day: end, time: to },
});

describe("Times that are not the same on all days", () => {
  test("are sessions, in order, each once", () => {
    const stretches = [
      at("2027-07-04", "10:00", "12:00"),
      at("2027-07-03", "20:30", "22:00"),
      at("2027-07-03", "14:00", "18:00"),
      at("2027-07-03", "14:00", "18:00"),
    ];
    expect(whenOf(stretches)).toEqual({
      mixed: false,
      when: {
        start: "2027-07-03",
        end: "2027-07-04",
        hours: null,
        spans: [],
        sessions: [
          { day: "2027-07-03", from: "14:00", to: "18:00" },
          { day: "2027-07-03", from: "20:30", to: "22:00" },
          { day: "2027-07-04", from: "10:00", to: "12:00" },
        ],
      },
    });
  });

  test("keep the days between them free", () => {
    const { when } = whenOf([at("2027-07-03", "14:00", "18:00"), at("2027-07-10", "15:00", "18:00")]);
    expect(when.spans).toEqual([
      { start: "2027-07-03", end: "2027-07-03" },
      { start: "2027-07-10", end: "2027-07-10" },
    ]);
    expect(when.sessions).toHaveLength(2);
  });

  test("that end after midnight are of the day on which they begin", () => {
    const { when } = whenOf([at("2027-07-03", "22:00", "02:00", "2027-07-04"), at("2027-07-04", "18:00", "20:00")]);
    expect(when.sessions?.[0]).toEqual({ day: "2027-07-03", from: "22:00", to: "02:00" });
  });

  test("are left out where one lasts for days, or has no hours", () => {
    const long = at("2027-07-03", "10:00", "18:00", "2027-07-05");
    expect(whenOf([long, at("2027-07-10", "15:00", "18:00")])).toMatchObject({ mixed: true, when: { hours: null } });
  });

  test("that are told twice are one time, and hours", () => {
    const { when, mixed } = whenOf([at("2027-07-03", "14:00", "18:00"), at("2027-07-03", "14:00", "18:00")]);
    expect([mixed, when.hours, when.sessions]).toEqual([false, { from: "14:00", to: "18:00" }, undefined]);
  });

  test("that are the same on all days are hours, and no sessions", () => {
    const { when } = whenOf([at("2027-07-03", "14:00", "18:00"), at("2027-07-10", "14:00", "18:00")]);
    expect([when.hours, when.sessions]).toEqual([{ from: "14:00", to: "18:00" }, undefined]);
  });
});

describe("Sessions that were written into a file", () => {
  const sessions = [
    { day: "2027-07-03", from: "14:00", to: "18:00" },
    { day: "2027-07-03", from: "20:30", to: "22:00" },
    { day: "2027-07-10", from: "10:00", to: "12:00" },
  ];
  const all = exported({
    events: [
      {
        id: "bal",
        title: { fr: "Bal" },
        dates: { start: "2027-07-03", end: "2027-07-10", precision: "day", sessions },
      },
    ],
    places: [],
    programme: { title: { fr: "Été" }, timeZone: "Europe/Paris" },
    imported: null,
  });

  test.each([
    ["OpenAgenda", toOpenAgenda(all)],
    ["iCalendar", toICalendar(all, new Date("2027-01-01T00:00:00Z"))],
    ["schema.org", toJsonLd(all)],
  ])("as %s are the same when they are read again", (_, file) => {
    const { events } = readImport(new TextEncoder().encode(file), { zone: "Europe/Paris" });
    expect(events.map((event) => event.sessions)).toEqual([sessions]);
  });
});
