import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exported } from "../../../src/corpus/export/exported.ts";
import { toCsv } from "../../../src/corpus/export/csv.ts";
import { toICalendar } from "../../../src/corpus/export/ics.ts";
import { toJsonLd } from "../../../src/corpus/export/jsonld.ts";
import { toOpenAgenda } from "../../../src/corpus/export/openagenda.ts";
import type { CorpusFiles, EventEntry } from "../../../src/corpus/import/plan/entries.ts";
import type { Imported } from "../../../src/corpus/import/plan/imported.ts";
import { loadKnownPlaces } from "../../../src/corpus/import/places/known-places.ts";
import { planImport } from "../../../src/corpus/import/plan/plan.ts";
import type { ImportPlan } from "../../../src/corpus/import/plan/plan.ts";
import { readImport } from "../../../src/corpus/import/read.ts";
import { reportLines } from "../../../src/corpus/import/report/report.ts";

const FILES = join(import.meta.dirname, "files");
const FORMATS = ["events.ics", "events.csv", "openagenda.json", "events.jsonld"];
const NOTHING: CorpusFiles = { events: null, places: null, programme: null, imported: null };
const { gazetteer, regions } = await loadKnownPlaces();

interface Expected extends Record<string, unknown> {
  title: { fr?: string; ru?: string };
}
const expected = JSON.parse(readFileSync(join(FILES, "expected.json"), "utf8")) as Expected[];
const bytesOf = (name: string) => readFileSync(join(FILES, name));
const bytes = (text: string) => new TextEncoder().encode(text);

function plan(content: Uint8Array, corpus: CorpusFiles = NOTHING, source = "agenda"): ImportPlan {
  return planImport(readImport(content), corpus, { source, gazetteer, regions });
}
/** A folder after an import. */
function after(content: Uint8Array, corpus: CorpusFiles = NOTHING, source = "agenda"): CorpusFiles {
  return { ...corpus, ...plan(content, corpus, source).files };
}
const table = (...rows: string[]) => bytes(["Titre;Date de début;Heure;Ville;Identifiant", ...rows].join("\n"));
const errorsOf = (content: Uint8Array) =>
  plan(content).problems.map(({ where, field, problem }) => `${where}, ${field ?? ""}: ${problem}`);

/** Where one books, by what a file says. */
const ways = ({ facts }: Imported) => facts.registration ?? {};

/** What all formats say of an event: not all have a name for it, a way to book that is no contact, or a price in figures. */
function common({ registration, link, contact, venue, ...entry }: EventEntry) {
  const isReached = [link, contact, registration].some((way) => way !== undefined);
  const ofSome = { uid: undefined, amounts: undefined, organizer: undefined };
  return { ...entry, ...ofSome, isReached, venue: venue && { ...venue, postcode: undefined } };
}

describe("The same events in four formats", () => {
  it.each(FORMATS)("%s gives the same facts", (name) => {
    const { events, problems } = readImport(bytesOf(name));
    expect(problems).toEqual([]);
    const facts = events.map((event) => ({
      ...{ title: event.title, description: event.description, start: event.start, end: event.end, hours: event.hours },
      ...{ venue: event.venue, address: event.address, city: event.city },
      ...{ latitude: event.latitude, longitude: event.longitude, category: event.categories[0] },
      ...{ link: event.link ?? ways(event).links?.[0] ?? null, price: event.price.fr, cancelled: event.isCancelled },
      contact: event.contact ?? ways(event).emails?.[0] ?? ways(event).telephones?.[0] ?? null,
    }));
    expect(facts).toEqual(expected);
  });

  it("give the same entries, places and headings", () => {
    const [first, ...others] = FORMATS.map((name) => after(bytesOf(name)));
    for (const { events, places, programme } of others) {
      expect(events?.map(common)).toEqual(first?.events?.map(common));
      expect(places).toEqual(first?.places);
      expect(programme?.headings).toEqual(first?.programme?.headings);
    }
    expect(first?.programme).toMatchObject({
      title: { fr: "Agenda 2027 de la ville de Crest" },
      timeZone: "Europe/Paris",
    });
  });

  it("tell the hours of the clock on the spot, in a town of another zone too", () => {
    const paris = { title: "Foire", timezone: "Europe/Paris", timings: [{ begin: "2027-07-25T09:00:00+02:00" }] };
    const [begin, end] = ["2027-07-24T10:00:00+03:00", "2027-07-24T18:00:00+03:00"];
    const moscow = { title: "Bal", timezone: "Europe/Moscow", timings: [{ begin, end }] };
    const calendar = ["BEGIN:VCALENDAR", "X-WR-TIMEZONE:Europe/Paris", "BEGIN:VEVENT", "SUMMARY:Bal"];
    const times = ["DTSTART;TZID=Europe/Moscow:20270724T100000", "DTEND;TZID=Europe/Moscow:20270724T180000"];
    const files = [
      "Titre;Date;Heure;Heure de fin\nBal;24/07/2027;10h00;18h00",
      [...calendar, ...times, "END:VEVENT", "END:VCALENDAR"].join("\n"),
      JSON.stringify({ events: [paris, moscow, paris] }),
      JSON.stringify({ "@type": "Event", name: "Bal", startDate: begin, endDate: end }),
    ];
    for (const file of files) {
      const event = readImport(bytes(file)).events.find(({ title }) => title.fr === "Bal");
      expect(event).toMatchObject({ start: "2027-07-24", end: "2027-07-24", hours: { from: "10:00", to: "18:00" } });
    }
  });

  it("become an entry by the title and the day, with its town as venue", () => {
    expect(after(bytesOf("events.csv")).events?.[4]).toMatchObject({
      id: "gravures-de-taroussa-2027-06-05",
      theme: "exposition",
      places: [{ id: "crest", role: "venue" }],
      dates: { start: "2027-06-05", end: "2027-06-20", precision: "day" },
    });
  });

  it("a town comes from the gazetteer or, with its coordinates, from the file, and its forms are to be looked at", () => {
    const { places } = plan(bytesOf("events.ics"));
    expect(places.map(({ entry }) => entry.id)).toEqual([
      "auvergne-rhone-alpes",
      "crest",
      "saillans",
      "aouste-sur-sye",
    ]);
    expect(places.slice(1).every(({ entry }) => entry.within[0] === "auvergne-rhone-alpes")).toBe(true);
    expect(places[1]?.review).toEqual(["the Russian name (Крест) was written by sound"]);
  });
});

describe("Importing again", () => {
  it("the same file changes nothing", () => {
    const first = after(bytesOf("events.ics"));
    const second = plan(bytesOf("events.ics"), first);
    expect(second).toMatchObject({ added: [], changed: [], kept: [], gone: [], unchanged: 14 });
    expect(second.files).toEqual({ imported: first.imported });
  });

  it.each([
    ["two names of one usual heading", "Jeunesse", "Jeune public"],
    ["a second category that gets a heading of its own", "Musique", "Rock, Musique", "Rock"],
    ["categories without a letter, and with an ampersand", "Musique", "***", "Marionnettes &amp; ombres"],
  ])("%s change nothing", (_, ...categories) => {
    const rows = categories.map((category, index) => `Bal ${index};0${index + 1}/03/2027;Dijon;"${category}"`);
    const content = bytes(["Titre;Date;Ville;Catégorie", ...rows].join("\n"));
    const first = after(content);
    expect(plan(content, first)).toMatchObject({ added: [], changed: [], headings: [] });
    expect(new Set(first.programme?.headings?.map(({ name }) => name.fr)).size).toBe(first.programme?.headings?.length);
  });

  it("what changed in the file changes, under the id that it has", () => {
    const first = after(table("Bal;06/03/2027;20h00;Dijon;a1"));
    const second = plan(table("Grand bal;07/03/2027;21h00;Dijon;a1"), first);
    expect(second.changed).toEqual([{ id: "bal-2027-03-06", fields: ["title.fr", "dates"] }]);
    expect(second.files.events?.[0]).toMatchObject({ title: { fr: "Grand bal" }, dates: { start: "2027-03-07" } });
  });

  it("an event without an id that moves to another day is the same event", () => {
    const first = after(table("Bal;06/03/2027;20h00;Dijon;", "Foire;08/03/2027;;Dijon;"));
    const second = plan(table("Bal;13/03/2027;20h00;Dijon;", "Foire;08/03/2027;;Dijon;"), first);
    expect(second).toMatchObject({ added: [], changed: [{ id: "bal-2027-03-06", fields: ["dates"] }], gone: [] });
  });

  it("another format of the same programme adds nothing", () => {
    const first = after(bytesOf("events.ics"), NOTHING, "events.ics");
    expect(plan(bytesOf("events.csv"), first, "events.csv")).toMatchObject({ added: [], changed: [], unchanged: 14 });
  });

  it("what a person corrected stays, and is told where the file says otherwise now", () => {
    const first = after(table("Bal;06/03/2027;20h00;Dijon;a1"));
    const [event] = first.events ?? [];
    const corrected = { ...first, events: event ? [{ ...event, title: { fr: "Le bal", ru: "Бал" } }] : [] };
    expect(plan(table("Bal;06/03/2027;20h00;Dijon;a1"), corrected)).toMatchObject({ changed: [], kept: [] });
    const second = plan(table("Bal de mars;06/03/2027;21h00;Dijon;a1"), corrected);
    expect(second.kept).toEqual([{ id: "bal-2027-03-06", fields: ["title.fr"] }]);
    expect(second.files.events?.[0]).toMatchObject({
      title: { fr: "Le bal", ru: "Бал" },
      dates: { hours: { from: "21:00" } },
    });
  });

  it("what a person took out stays out, and what is no longer in the file stays in", () => {
    const first = after(table("Bal;06/03/2027;20h00;Dijon;a1", "Foire;08/03/2027;;Dijon;a2"));
    const without = { ...first, events: (first.events ?? []).slice(1) };
    const second = plan(table("Bal;06/03/2027;20h00;Dijon;a1"), without);
    expect(second).toMatchObject({ added: [], removed: ["Bal"], gone: ["foire-2027-03-08"] });
    expect(second.files.events).toBeUndefined();
  });

  it("places and headings that are there are used, and stay as they are", () => {
    const first = after(bytesOf("events.csv"));
    const places = (first.places ?? []).map((place) => ({ ...place, aliases: { fr: ["la ville"], ru: [] } }));
    const second = plan(table("Bal;06/03/2027;20h00;Crest;a1"), { ...first, places }, "other");
    expect(second.files.places).toBeUndefined();
    expect(second.added).toEqual(["bal-2027-03-06"]);
    expect(second.gone).toEqual([]);
  });
});

describe("What cannot be taken is told with its place in the file", () => {
  it("days", () => {
    expect(errorsOf(table("Bal;31/02/2027;;Dijon;", "Foire;bientôt;;Dijon;", "Fête;14 mars;;Dijon;"))).toEqual([
      "row 2, Date de début: is a day that no calendar has",
      "row 3, Date de début: is no date",
      "row 4, Date de début: has no year",
    ]);
    expect(
      errorsOf(bytes(readFileSync(join(FILES, "events.ics"), "utf8").replaceAll("20270306T", "20270231T"))),
    ).toEqual(["line 26, DTEND: is a day that no calendar has"]);
  });

  it("a town that nobody knows, a title that is empty, an id that is there twice", () => {
    expect(errorsOf(table("Bal;06/03/2027;;Nullepart;"))).toEqual([
      "row 2, town: is in neither the corpus nor the list of towns",
    ]);
    expect(errorsOf(table(";06/03/2027;;Dijon;"))).toEqual(["row 2, Titre: is empty"]);
    expect(errorsOf(table("Bal;06/03/2027;;Dijon;a1", "Foire;07/03/2027;;Dijon;a1"))).toEqual([
      "row 3, id: is used by two events",
    ]);
  });

  it("a town that is not named: the nearest to the coordinates is taken, and without any the event has no place", () => {
    const calendar = (...lines: string[]) =>
      bytes(
        [
          "BEGIN:VCALENDAR",
          "BEGIN:VEVENT",
          "SUMMARY:Bal",
          "DTSTART:20270306",
          ...lines,
          "END:VEVENT",
          "END:VCALENDAR",
        ].join("\n"),
      );
    const near = plan(calendar("LOCATION:Gallia", "GEO:45.7464;-0.6311"));
    expect(near.files.events?.[0]?.places).toEqual([{ id: "saintes", role: "venue" }]);
    expect(near.problems).toMatchObject([{ kind: "note", field: "town", value: "Saintes" }]);
    for (const lines of [["LOCATION:Gallia"], ["GEO:47.5;-20"], []]) {
      const none = plan(calendar(...lines));
      expect(none.files.events?.[0]?.places).toBeUndefined();
      expect(none.problems).toMatchObject([{ kind: "note", field: "town" }]);
    }
  });

  it("letters of two alphabets in one word, and a cell too many", () => {
    expect(errorsOf(table("Бaл;06/03/2027;;Псков;"))).toEqual([
      "row 2, title: has Latin and Cyrillic letters in one word",
    ]);
    expect(errorsOf(table("L’exposition « Виставка » et son bal;06/03/2027;;Dijon;"))).toEqual([]);
    expect(errorsOf(table("Bal;06/03/2027;;Dijon;a1;x;y"))).toEqual(["row 2, : has 7 cells under 5 headings"]);
  });

  it("letters that were read in a wrong encoding", () => {
    expect(errorsOf(table("F\u0090te;06/03/2027;;Dijon;"))).toEqual(["row 2, title: has control characters"]);
  });

  it("grouped by cause, with what to do", () => {
    const both = plan(table("Bal;06/03/2027;;Dijon;", "Foire;31/02/2027;;Dijon;", "Fête;30/02/2027;;Dijon;"));
    expect(reportLines(both, "x").slice(0, 6)).toEqual([
      "x: 1 event added, 0 changed, 0 unchanged.",
      "It has no title yet: write one into programme.json.",
      "",
      "Left out:",
      '  Date de début is a day that no calendar has: row 3 "31/02/2027", row 4 "30/02/2027"',
      "    → Look the day up and correct it; the day comes before the month.",
    ]);
  });

  it.each([
    ["an empty file", "", /empty/],
    ["a page of the web", "<!DOCTYPE html><html>", /web page/],
    ["JSON that was cut off", '{"events": [', /none/],
    ["JSON about something else", '{"weather": []}', /neither events of OpenAgenda/],
    ["an export without events", '{"total":0,"events":[]}', /holds no events/],
    ["a table with no day", "Titre;Ville\nBal;Dijon", /--map/],
    ["a quotation mark that stays open", 'Titre;Date\n"Bal;06/03/2027\n', /quotation mark/],
    ["a calendar that was cut off", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Bal\n", /cut off/],
    ["text that was saved in a wrong encoding", "Titre;Date\nFÃ©te;06/03/2027", /wrong encoding/],
  ])("%s is refused as a whole", (_, text, sentence) => {
    expect(() => readImport(bytes(text))).toThrow(sentence);
  });
});

describe("What is exported", () => {
  const WRITERS = {
    ics: (files: CorpusFiles) => toICalendar(exported(files), new Date("2027-01-01T00:00:00Z")),
    csv: (files: CorpusFiles) => toCsv(exported(files)),
    openagenda: (files: CorpusFiles) => toOpenAgenda(exported(files)),
    jsonld: (files: CorpusFiles) => toJsonLd(exported(files)),
  };
  const folder = after(bytesOf("openagenda.json"));

  it.each(Object.entries(WRITERS))("as %s is the same programme again when it is imported", (_, write) => {
    const again = after(bytes(write(folder)));
    expect(again.events).toEqual(folder.events);
    expect(again.programme?.headings).toEqual(folder.programme?.headings);
  });

  it.each(Object.entries(WRITERS))("as %s changes nothing in the folder that it came from", (_, write) => {
    expect(plan(bytes(write(folder)), folder, "export")).toMatchObject({ added: [], changed: [], unchanged: 14 });
  });

  it("as csv keeps short titles; one that is too long for a list is left out", () => {
    const long = "Un nom qui ne tient pas sur les deux lignes d’un téléphone, quoi qu’on fasse";
    const content = bytes(
      [
        "Titre;Titre court;Краткое название;Date;Ville",
        "Grande dictée croisée de Montpellier et d’Obninsk;Dictée croisée;Диктант;06/03/2027;Dijon",
        `Bal;${long};;07/03/2027;Dijon`,
      ].join("\n"),
    );
    const first = after(content);
    expect(first.events?.map(({ shortTitle }) => shortTitle)).toEqual([
      { fr: "Dictée croisée", ru: "Диктант" },
      undefined,
    ]);
    expect(plan(content).problems).toEqual([
      expect.objectContaining({ problem: "is too long for a list, and was left out", value: long }),
    ]);
    expect(after(bytes(WRITERS.csv(first))).events).toEqual(first.events);
    // What a person gave stays when a file without short titles follows.
    const [dictation] = first.events ?? [];
    const own = { ...first, imported: null, events: dictation ? [dictation] : [] };
    expect(after(bytes(WRITERS.ics(own)), own).events?.[0]?.shortTitle).toEqual({
      fr: "Dictée croisée",
      ru: "Диктант",
    });
  });

  it("as csv keeps months, towns, what is free and what a description ends with", () => {
    const rows = [
      "Titre;Date;Heure;Ville;Tarif;Public;Statut",
      "Bal;mars 2027;;Dijon, Beaune;0;Tous;",
      "Foire;de mars à mai 2027;10h et 15h;Beaune / Dijon;5;;Complet",
    ];
    const first = after(bytes(rows.join("\n")));
    expect(first.events?.map(({ dates }) => [dates.start, dates.end, dates.precision])).toEqual([
      ["2027-03-01", "2027-03-31", "month"],
      ["2027-03-01", "2027-05-31", "month"],
    ]);
    expect(after(bytes(WRITERS.csv(first))).events).toEqual(first.events);
    expect(plan(bytes(WRITERS.csv(first)), first, "export")).toMatchObject({ added: [], changed: [], unchanged: 2 });
  });

  it.each(Object.entries(WRITERS))("as %s keeps days that lie apart, and nights", (_, write) => {
    const apart = after(bytes('Titre;Date;Heure;Heure de fin;Ville\nBal;"06/03/2027; 13/03/2027";21h00;01h30;Dijon'));
    expect(apart.events?.[0]?.dates).toEqual({
      ...{ start: "2027-03-06", end: "2027-03-13", precision: "day", hours: { from: "21:00", to: "01:30" } },
      spans: ["2027-03-06", "2027-03-13"].map((day) => ({ start: day, end: day, precision: "day" })),
    });
    expect(after(bytes(write(apart))).events).toEqual(apart.events);
  });

  describe("of events in several zones", () => {
    const rows = ["Titre;Date;Heure;Heure de fin;Ville", "Bal;2027-07-03;21:00;23:30;Dijon"];
    const far = ["Concert;2027-07-03;10:00;12:00;Владимир", "Jumelage;2027-07-04;18:00;;Владимир, Dijon"];
    const wide = after(bytes([...rows, ...far].join("\n")));

    it("the programme is in the zone of its first town", () => {
      expect(wide.programme?.timeZone).toBe("Europe/Paris");
    });

    it.each(Object.entries(WRITERS))("as %s keeps hours by the clock of each", (name, write) => {
      const again = plan(bytes(write(wide)), { ...NOTHING, programme: { timeZone: "Europe/Paris" } }).files;
      const hoursOf = ({ events }: Pick<CorpusFiles, "events">) =>
        events?.map(({ title, dates }) => [title.fr, dates.start, dates.hours]);
      expect([name, hoursOf({ events: again.events ?? null })]).toEqual([name, hoursOf(wide)]);
      expect(plan(bytes(write(wide)), wide, "export")).toMatchObject({ added: [], changed: [], unchanged: 3 });
    });

    it("gives the moments at which they are", () => {
      expect(WRITERS.jsonld(wide).match(/"startDate": "[^"]+"/gu)).toEqual([
        '"startDate": "2027-07-03T21:00:00+02:00"',
        '"startDate": "2027-07-03T10:00:00+03:00"',
        '"startDate": "2027-07-04T18:00:00+03:00"',
      ]);
      expect(WRITERS.ics(wide)).toContain("DTSTART:20270703T070000Z");
      expect(WRITERS.openagenda(wide)).toContain('"begin": "2027-07-03T07:00:00.000Z"');
    });
  });
});
