import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { eventCalendar } from "../../src/calendar/event-calendar.ts";
import { calendarDays } from "../../src/corpus/event-days.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
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
