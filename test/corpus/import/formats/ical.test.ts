import { describe, expect, it } from "vitest";
import { readICalendar } from "../../../../src/corpus/import/formats/ical.ts";

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

  it("of a series that are held elsewhere or called otherwise are events of their own", () => {
    const change = (day: string, ...lines: string[]) => [
      ...["END:VEVENT", "BEGIN:VEVENT", "UID:1", `RECURRENCE-ID:${day}T180000`, `DTSTART:${day}T190000`, ...lines],
    ];
    const { events } = readICalendar(
      calendar(
        [
          ...["LOCATION:Halle", "DTSTART:20270601T180000", "RRULE:FREQ=WEEKLY;COUNT=5"],
          ...change("20270608", "SUMMARY:Bal", "LOCATION:Quai Nord"),
          ...change("20270615", "SUMMARY:Bal", "LOCATION:Halle", "DESCRIPTION:Plus tard"),
          ...change("20270622", "SUMMARY:Bal masqué", "LOCATION:Halle"),
          ...change("20270629", "SUMMARY:Annulé", "STATUS:CANCELLED"),
        ],
        PARIS,
      ),
    );
    expect(
      events.map(({ uid, title, venue, start, end, hours }) => [uid, title.fr, venue, start, end, hours?.from]),
    ).toEqual([
      ["1", "Bal", "Halle", "2027-06-01", "2027-06-15", undefined],
      ["1/2027-06-08T18:00:00", "Bal", "Quai Nord", "2027-06-08", "2027-06-08", "19:00"],
      ["1/2027-06-22T18:00:00", "Bal masqué", "Halle", "2027-06-22", "2027-06-22", "19:00"],
    ]);
    expect(events[0]?.sessions?.map(({ day, from }) => [day, from])).toEqual([
      ["2027-06-01", "18:00"],
      ["2027-06-15", "19:00"],
    ]);
  });

  it.each([
    // From its start for two years, as no stamp says when the calendar was made.
    [["DTSTART:20270601T180000", "RRULE:FREQ=WEEKLY"], 105, "2027-06-01", "2029-05-29"],
    [["DTSTART:20270601T180000", "RRULE:FREQ=WEEKLY;INTERVAL=13"], 9, "2027-06-01", "2029-05-29"],
    [["DTSTART:20270906T180000", "RRULE:FREQ=YEARLY"], 3, "2027-09-06", "2029-09-06"],
    // A weekly one of many years: those from a month before the stamp on.
    [["DTSTAMP:20270601T080000Z", "DTSTART:20150107T180000", "RRULE:FREQ=WEEKLY"], 109, "2027-05-05", "2029-05-30"],
    [["DTSTAMP:20270601T080000Z", "DTSTART:20150101T180000", "RRULE:FREQ=MONTHLY"], 174, "2015-01-01", "2029-06-01"],
    // Every day: at most 200 times, with an end as without one.
    [["DTSTAMP:20270601T080000Z", "DTSTART:20150101T180000", "RRULE:FREQ=DAILY"], 200, "2027-05-02", "2027-11-17"],
    [
      ["DTSTAMP:20270601T080000Z", "DTSTART:20150101T180000", "RRULE:FREQ=DAILY;UNTIL=20271231T180000Z"],
      ...([200, "2027-05-02", "2027-11-17"] as const),
    ],
    [
      ["DTSTAMP:20270601T080000Z", "DTSTART:20150101T180000", "RRULE:FREQ=DAILY;COUNT=300"],
      200,
      "2015-04-11",
      "2015-10-27",
    ],
  ])("of a series that is long are those that are not long over, which is told: %j", (lines, times, start, end) => {
    const { events, problems } = readICalendar(calendar(lines, PARIS));
    const days = (from = "", to = "") => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    const spans = events[0]?.spans ?? [];
    const taken = spans.length > 0 ? spans.length : days(events[0]?.start, events[0]?.end);
    expect([taken, events[0]?.start, events[0]?.end]).toEqual([times, start, end]);
    expect(problems.map(({ kind, field }) => [kind, field])).toEqual([["note", "RRULE"]]);
  });

  it("are those of the spot where an event names another zone, whether the calendar describes it or not", () => {
    const moscow = [
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Moscow",
      "BEGIN:STANDARD",
      "TZOFFSETFROM:+0300",
      "TZOFFSETTO:+0300",
    ];
    const described = [...PARIS, ...moscow, "DTSTART:19700101T000000", "END:STANDARD", "END:VTIMEZONE"];
    const lines = ["DTSTART;TZID=Europe/Moscow:20270724T100000", "DTEND;TZID=Europe/Moscow:20270724T180000"];
    for (const head of [PARIS, described]) {
      expect(readICalendar(calendar(lines, head)).events[0]?.hours).toEqual({ from: "10:00", to: "18:00" });
    }
    const night = read("DTSTART;TZID=Europe/Moscow:20270321T003000", "DTEND:20270320T233000Z");
    expect(night).toMatchObject({ start: "2027-03-21", end: "2027-03-21", hours: { from: "00:30", to: "02:30" } });
  });

  it("are in the zone of most events where the calendar names none", () => {
    const moscow = "BEGIN:VEVENT\r\nSUMMARY:Thé\r\nDTSTART;TZID=Europe/Moscow:20270724T100000\r\nEND:VEVENT\r\n";
    const paris = moscow.replace("Moscow", "Paris");
    const zoneOf = (events: string) => readICalendar(`BEGIN:VCALENDAR\r\n${events}END:VCALENDAR`).programme.timeZone;
    expect(zoneOf(moscow + paris + paris)).toBe("Europe/Paris");
  });

  it("of a list of days have the first one too, once", () => {
    const event = read(
      "DTSTART:20270318T180000",
      "DTEND:20270318T190000",
      "RDATE:20270318T180000,20270325T180000,20270401T180000",
    );
    expect(event?.spans.map(({ start }) => start)).toEqual(["2027-03-18", "2027-03-25", "2027-04-01"]);
    expect(event?.hours).toEqual({ from: "18:00", to: "19:00" });
    expect(read("DTSTART:20270318T180000", "RDATE:20270325T180000")?.start).toBe("2027-03-18");
    expect(read("DTSTART:20270318T180000", "RDATE:20270325T180000", "EXDATE:20270318T180000")?.start).toBe(
      "2027-03-25",
    );
  });

  it("of a series have no time that was called off, and the whole is off where each of them is", () => {
    const off = (day: string) => [
      ...["END:VEVENT", "BEGIN:VEVENT", "UID:1", "SUMMARY:Bal", `RECURRENCE-ID:${day}T183000`],
      ...[`DTSTART:${day}T183000`, "STATUS:CANCELLED"],
    ];
    const series = ["DTSTART:20270106T183000", "RRULE:FREQ=WEEKLY;COUNT=3"];
    const event = read(...series, ...off("20270113"));
    expect(event?.spans.map(({ start }) => start)).toEqual(["2027-01-06", "2027-01-20"]);
    expect(event?.isCancelled).toBe(false);
    const none = read(...series, ...["20270106", "20270113", "20270120"].flatMap(off));
    expect(none).toMatchObject({ start: "2027-01-06", end: "2027-01-20", isCancelled: true });
  });

  it("that end before they begin are told, those of one day too", () => {
    const of = (...lines: string[]) => readICalendar(calendar(lines, PARIS));
    for (const lines of [
      ["DTSTART:20270317T180000", "DTEND:20270317T170000"],
      ["DTSTART;VALUE=DATE:20270317", "DTEND;VALUE=DATE:20270316"],
    ]) {
      expect(of(...lines)).toMatchObject({ events: [], problems: [{ field: "DTEND", problem: "is before DTSTART" }] });
    }
    expect(read("DTSTART;VALUE=DATE:20270317", "DTEND;VALUE=DATE:20270317")?.end).toBe("2027-03-17");
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

  it("say that an event is not sure yet", () => {
    expect(read("DTSTART:20270306T160000Z", "STATUS:TENTATIVE")?.facts).toEqual({ status: "tentative" });
  });

  it("name who organises it, its picture and where it is followed", () => {
    const event = read(
      "DTSTART:20270306T160000Z",
      "ORGANIZER;CN=Ville de Crest:mailto:culture@crest.example",
      "ATTACH;FMTTYPE=image/jpeg:https://crest.example/bal.jpg",
      "CONFERENCE;VALUE=URI:https://crest.example/direct",
    );
    expect(event).toMatchObject({
      contact: "culture@crest.example",
      facts: {
        organizer: "Ville de Crest",
        image: { url: "https://crest.example/bal.jpg" },
        online: { link: "https://crest.example/direct" },
      },
    });
  });

  it("have a link in the markup, which is that of an event that has none", () => {
    const lines = ["DTSTART:20270306T160000Z", 'DESCRIPTION:Billets <a href="https://b.fr/x">ici</a>'];
    expect(read(...lines)).toMatchObject({ description: { fr: "Billets ici" }, link: "https://b.fr/x" });
    expect(read(...lines, "URL:https://c.fr")?.link).toBe("https://c.fr");
  });

  it("name the town behind the postcode of the location", () => {
    const event = read("DTSTART:20270306T160000Z", "LOCATION:Salle A\\, 2 rue B\\, 21000 Dijon\\, France");
    expect(event).toMatchObject({ venue: "Salle A", address: "2 rue B, 21000 Dijon", city: "Dijon", country: "fr" });
  });
});

describe("The events of a calendar", () => {
  it("that are not public are left out, which is told", () => {
    for (const access of ["PRIVATE", "CONFIDENTIAL"]) {
      expect(readICalendar(calendar(["DTSTART:20270306T160000", `CLASS:${access}`], PARIS))).toMatchObject({
        ...{ events: [], problems: [{ kind: "note", field: "CLASS", value: access }] },
      });
    }
    expect(read("DTSTART:20270306T160000", "CLASS:PUBLIC")).toBeDefined();
  });

  it("may have a day that is not called one, and are told where it is none", () => {
    expect(read("DTSTART:20270306", "DTEND:20270308")).toMatchObject({ start: "2027-03-06", end: "2027-03-07" });
    const { events, problems } = readICalendar(calendar(["DTSTART:bientôt"], PARIS));
    expect([events, problems]).toMatchObject([[], [{ where: "line 4", kind: "error" }]]);
  });

  it("are the changed times of a series too where the series is not in the file", () => {
    const change = (day: string) => [
      "BEGIN:VEVENT",
      "UID:2",
      "SUMMARY:Chorale",
      `RECURRENCE-ID:${day}`,
      `DTSTART:${day}`,
    ];
    const lines = ["BEGIN:VCALENDAR", ...change("20270113"), "END:VEVENT", ...change("20270120"), "END:VEVENT"];
    const { events } = readICalendar([...lines, "END:VCALENDAR"].join("\r\n"), "Europe/Paris");
    expect(events.map(({ start }) => start)).toEqual(["2027-01-13", "2027-01-20"]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });
});
