import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { eventCalendar } from "../../src/calendar/event-calendar.ts";
import { calendarDays } from "../../src/corpus/days/event-days.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { event, onDay } from "../reminders/facts.ts";
import { labelsOf, startBench } from "../support/telegram-harness.ts";

const { events } = await loadCorpus("corpus");

function eventOf(id: string) {
  const event = events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`There is no event "${id}" in the corpus.`);
  return event;
}

/** The events of a file, as another library reads them. */
function read(content: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

const before = { now: new Date("2021-04-01T08:00:00Z"), today: "2021-04-01", timeZone: "Europe/Paris" };

describe("The calendar file of a project", () => {
  it("has its days as whole days, the end excluded, without a zone", () => {
    const file = eventCalendar(eventOf("nice-nijni-novgorod-medecine"), { language: "fr", ...before });
    expect(file?.name).toBe("nice-nijni-novgorod-medecine.ics");
    const [event] = read(file?.content ?? "");
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe("2021-05-11");
    expect(event?.endDate.toString()).toBe("2021-05-16");
    expect(event?.uid).toBe("nice-nijni-novgorod-medecine@jumelages");
    expect(event?.summary).toBe(
      "Nice – Nijni Novgorod\u202f: conférence sur la médecine moderne en Russie et en France",
    );
    expect(file?.content).toContain("DTSTART;VALUE=DATE:20210511");
    expect(file?.content).toContain("DTSTAMP:20210401T080000Z");
  });

  it("is the same in Russian, with lines of at most 75 octets", () => {
    const { content = "" } =
      eventCalendar(eventOf("nice-nijni-novgorod-medecine"), { language: "ru", ...before }) ?? {};
    const [event] = read(content);
    expect(event?.summary).toBe("Ницца — Нижний Новгород: конференция о современной медицине в России и Франции");
    expect(event?.description).toContain("Приволжский исследовательский медицинский университет");
    expect(content.endsWith("\r\n")).toBe(true);
    for (const line of content.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("holds each stretch of days by itself, and those to come only", () => {
    const event = eventOf("clermont-ferrand-oudmourtie");
    expect(read(eventCalendar(event, { language: "fr", ...before, today: "2021-03-01" })?.content ?? "")).toHaveLength(
      2,
    );
    expect(calendarDays(event, "2021-03-04")).toEqual([{ start: "2021-04-19", end: "2021-04-23" }]);
    expect(calendarDays(event, "2021-04-23")).toHaveLength(1);
    expect(calendarDays(event, "2021-04-24")).toEqual([]);
  });

  it("has an entry for each session that is still to come, where their hours differ", () => {
    const concert = eventOf("nice-nijni-novgorod-medecine");
    const sessions = [
      { day: "2021-05-11", from: "14:30", to: "16:00" },
      { day: "2021-05-12", from: "14:30", to: "16:00" },
      { day: "2021-05-12", from: "20:30", to: null },
    ];
    const event = { ...concert, dates: { ...concert.dates, start: "2021-05-11", end: "2021-05-12", sessions } };
    const entries = read(eventCalendar(event, { language: "fr", ...before, today: "2021-05-12" })?.content ?? "");
    expect(entries.map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString()])).toEqual([
      ["nice-nijni-novgorod-medecine-2021-05-12T1430T1600@jumelages", "2021-05-12T12:30:00Z", "2021-05-12T14:00:00Z"],
      ["nice-nijni-novgorod-medecine-2021-05-12T2030@jumelages", "2021-05-12T18:30:00Z", "2021-05-12T18:30:00Z"],
    ]);
  });

  it("does not exist where the days are not known, nor once they are over", () => {
    const now = new Date("2026-05-10T10:00:00Z");
    for (const event of events) {
      expect(eventCalendar(event, { language: "fr", now, today: "2026-05-10", timeZone: "Europe/Paris" })).toBeNull();
    }
    const withFile = events.filter((event) => calendarDays(event, "2021-01-01").length > 0);
    expect(withFile.map(({ id }) => id).sort()).toEqual([
      "bordeaux-semaine-france-russie",
      "bressuire-riazan-villes-anciennes",
      "clermont-ferrand-oudmourtie",
      "dijon-volgograd-climats",
      "moscou-cle-des-portes",
      "nice-ecrivains-russes-sud",
      "nice-nijni-novgorod-medecine",
      "nice-saint-petersbourg-annee",
      "trianon-startups-ekaterinbourg",
    ]);
  });
});

describe("The calendar file of an event with hours", () => {
  const fileOf = (dates: Parameters<typeof event>[1], today = "2027-10-01") =>
    eventCalendar(event("choir", dates), {
      language: "fr",
      now: new Date("2027-10-01T08:00:00Z"),
      today,
      timeZone: "Europe/Paris",
    })?.content ?? "";
  const timesOf = ({ startDate, endDate }: ICAL.Event) =>
    [startDate, endDate].map((time) => time.toJSDate().toISOString());

  it("has them as instants, those of the programme's zone in summer and in winter", () => {
    expect(read(fileOf(onDay("2027-10-09", ["20:00", "22:00"]))).map(timesOf)).toEqual([
      ["2027-10-09T18:00:00.000Z", "2027-10-09T20:00:00.000Z"],
    ]);
    expect(read(fileOf(onDay("2027-11-12", ["09:00", null]))).map(timesOf)).toEqual([
      ["2027-11-12T08:00:00.000Z", "2027-11-12T08:00:00.000Z"],
    ]);
    expect(read(fileOf(onDay("2027-11-12", ["22:00", "01:30"]))).map(timesOf)).toEqual([
      ["2027-11-12T21:00:00.000Z", "2027-11-13T00:30:00.000Z"],
    ]);
  });

  it("has an entry for each of several evenings, the first under the name that it has alone", () => {
    const evenings = { ...onDay("2027-10-29", ["20:30", "22:00"]), end: "2027-10-31" };
    expect(read(fileOf(evenings)).map(({ uid }) => uid)).toEqual([
      "choir@jumelages",
      "choir-2027-10-30@jumelages",
      "choir-2027-10-31@jumelages",
    ]);
    expect(read(fileOf(evenings, "2027-10-30")).map(timesOf)).toEqual([
      ["2027-10-30T18:30:00.000Z", "2027-10-30T20:00:00.000Z"],
      ["2027-10-31T19:30:00.000Z", "2027-10-31T21:00:00.000Z"],
    ]);
    expect(read(fileOf(evenings))[0]?.description).toBe("");
    const untilMorning = { ...onDay("2027-10-08", ["22:00", "01:00"]), end: "2027-10-09" };
    expect(read(fileOf(untilMorning)).map(timesOf)).toEqual([
      ["2027-10-08T20:00:00.000Z", "2027-10-08T23:00:00.000Z"],
      ["2027-10-09T20:00:00.000Z", "2027-10-09T23:00:00.000Z"],
    ]);
    expect(read(fileOf({ ...evenings, end: "2027-12-24" }))).toHaveLength(1);
  });

  it("has the opening hours of several days as whole days, and the hours in words", () => {
    const [entry] = read(fileOf({ ...onDay("2027-10-04", ["10:00", "17:00"]), end: "2027-10-08" }));
    expect([entry?.startDate.toString(), entry?.endDate.toString()]).toEqual(["2027-10-04", "2027-10-09"]);
    expect(entry?.description).toBe("De 10\u00a0h à 17\u00a0h");
  });

  it("names a day as before once an earlier one is over", () => {
    const spans = ["2027-10-09", "2027-10-19"].map((day) => ({ start: day, end: day, precision: "day" as const }));
    const dates = { start: "2027-10-09", end: "2027-10-19", precision: "day" as const, spans };
    const uidsAt = (today: string) => read(fileOf(dates, today)).map(({ uid }) => uid);
    expect(uidsAt("2027-10-01")).toEqual(["choir@jumelages", "choir-2@jumelages"]);
    expect(uidsAt("2027-10-12")).toEqual(["choir-2@jumelages"]);
  });

  it("is not made of what is cancelled", () => {
    const cancelled = event("choir", onDay("2027-10-09"), { isCancelled: true });
    const options = { language: "fr", now: before.now, today: "2027-10-01", timeZone: "Europe/Paris" } as const;
    expect(eventCalendar(cancelled, options)).toBeNull();
  });
});

describe("The button for the calendar", () => {
  it("is there for days to come and sends the file, and is absent in an archive", async () => {
    const then = await startBench({ now: () => before.now });
    const person = then.person("ru");
    const event = await then.next(person.id, () => then.world.start(person.id, "e_nice-nijni-novgorod-medecine"));
    const sent = await then.press(person, event, "Добавить в календарь");
    expect(sent.document?.file_name).toBe("nice-nijni-novgorod-medecine.ics");
    const bytes = await then.world.fileContent(sent.document?.file_id ?? "");
    expect(read(Buffer.from(bytes ?? []).toString())).toHaveLength(1);
    await then.close();

    const now = await startBench();
    const later = now.person("ru");
    const archived = await now.next(later.id, () => now.world.start(later.id, "e_nice-nijni-novgorod-medecine"));
    expect(labelsOf(archived)).not.toContain("Добавить в календарь");
    await now.close();
  });
});
