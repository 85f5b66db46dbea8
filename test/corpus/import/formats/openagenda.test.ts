import { describe, expect, it } from "vitest";
import { readOpenAgenda } from "../../../../src/corpus/import/formats/openagenda.ts";

const MOSCOW = { timezone: "Europe/Moscow" };
const PARIS = { timezone: "Europe/Paris" };
const event = (begin: string, end: string, told: object = {}) => ({ title: "Bal", timings: [{ begin, end }], ...told });
const at10 = (told: object) => event("2027-07-24T10:00:00.000+03:00", "2027-07-24T18:00:00.000+03:00", told);
const at9 = (told: object) => event("2027-07-24T09:00:00.000+02:00", "2027-07-24T11:00:00.000+02:00", told);

describe("The days and hours of OpenAgenda", () => {
  it("are those of the spot, whatever event comes first", () => {
    const { events, programme } = readOpenAgenda([at10(MOSCOW), at9(PARIS), at9(PARIS)]);
    expect(events.map(({ hours }) => hours?.from)).toEqual(["10:00", "09:00", "09:00"]);
    expect(programme.timeZone).toBe("Europe/Paris");
  });

  it("are in the zone of the location, or of the event, where they are written in another", () => {
    const read = (told: object) =>
      readOpenAgenda([event("2027-07-24T07:00:00Z", "2027-07-24T15:00:00Z", told)]).events[0]?.hours;
    expect(read(MOSCOW)).toEqual({ from: "10:00", to: "18:00" });
    expect(read({ ...PARIS, location: MOSCOW })).toEqual({ from: "10:00", to: "18:00" });
  });

  it("are as they are written where no zone is named, and in UTC only with a note", () => {
    expect(readOpenAgenda([at10({})])).toMatchObject({ events: [{ hours: { from: "10:00" } }], problems: [] });
    const utc = event("2027-07-24T07:00:00Z", "2027-07-24T15:00:00Z");
    expect(readOpenAgenda([utc])).toMatchObject({
      events: [{ hours: { from: "07:00" } }],
      problems: [{ kind: "note", field: "timezone" }],
    });
    expect(readOpenAgenda([utc], { zone: "Europe/Moscow" })).toMatchObject({
      events: [{ hours: { from: "10:00" } }],
      problems: [],
    });
  });

  it.each([MOSCOW, PARIS, {}])("that last from 0:00 to 23:59 are whole days (%j)", (told) => {
    const [read] = readOpenAgenda([event("2027-10-04T00:00:00+03:00", "2027-10-05T23:59:00+03:00", told)]).events;
    expect(read).toMatchObject({ start: "2027-10-04", end: "2027-10-05", hours: null });
  });

  it("that end before they begin are told", () => {
    const { events, problems } = readOpenAgenda([event("2027-03-12T18:00:00+01:00", "2027-03-12T16:00:00+01:00")]);
    expect([events, problems.map(({ field }) => field)]).toEqual([[], ["timings"]]);
  });
});

describe("The texts of OpenAgenda", () => {
  const read = (told: object) => readOpenAgenda([at9(told)]).events[0];

  it("are without the marks of Markdown, and a link in them is that of an event that has none", () => {
    const longDescription = { fr: "Bal **masqué**, [billets](https://b.fr/bal)" };
    expect(read({ longDescription })).toMatchObject({
      description: { fr: "Bal masqué, billets" },
      link: "https://b.fr/bal",
    });
    const canonicalUrl = "https://openagenda.com/a/events/bal";
    const registration = [{ type: "link", value: "https://c.fr" }];
    expect(read({ longDescription, registration, canonicalUrl })).toMatchObject({
      link: canonicalUrl,
      facts: { registration: { links: ["https://c.fr"] }, links: ["https://b.fr/bal"] },
    });
  });
});

describe("A short text", () => {
  const whole = "Une soirée de danses anciennes au bord du canal, avec un orchestre et des maîtres de danse.";
  const read = (fr: string) => readOpenAgenda([at9({ description: { fr }, longDescription: { fr: whole } })]).events[0];

  it("that is the beginning of the long one is not said twice, even where words are missing at its cut", () => {
    expect(read("Une soirée de danses anciennes au bord du canal…")?.description).toEqual({ fr: whole });
    expect(read("Une soirée de danses anciennes au bord du canal, avec un de…")?.description).toEqual({ fr: whole });
  });

  it("that says something else stands before it", () => {
    const short = "Une soirée de danses anciennes au bord du canal, en plein air.";
    expect(read(short)?.description).toEqual({ fr: `${short}\n\n${whole}` });
  });
});

describe("Whole days of OpenAgenda", () => {
  const days = (...timings: [string, string][]) => {
    const given = timings.map(([begin, end]) => ({ begin, end }));
    const { events, problems } = readOpenAgenda([at9({ ...PARIS, timings: given })]);
    return {
      problems,
      when: events.map(({ start, end, hours, sessions, spans }) => [start, end, hours, sessions, spans]),
    };
  };

  it("are whole as people enter them, on the day on which clocks go forward too", () => {
    const { when, problems } = days(
      ["2027-03-27T00:01:00+01:00", "2027-03-27T23:59:00+01:00"],
      ["2027-03-28T00:00:00+01:00", "2027-03-29T00:59:00+02:00"],
      ["2027-03-29T00:00:00+02:00", "2027-03-29T23:29:00+02:00"],
    );
    expect([when, problems]).toEqual([[["2027-03-27", "2027-03-29", null, undefined, []]], []]);
  });

  it("are none where something begins at midnight and ends in the day", () => {
    expect(days(["2027-03-27T00:00:00+01:00", "2027-03-27T05:00:00+01:00"]).when).toEqual([
      ["2027-03-27", "2027-03-27", { from: "00:00", to: "05:00" }, undefined, []],
    ]);
  });
});

describe("The keywords of what OpenAgenda gives", () => {
  it.each([
    [["bal"], ["bal"]],
    [{ fr: ["bal"], ru: ["бал"], en: ["ball"] }, ["bal", "бал"]],
    [{ en: ["ball"] }, ["ball"]],
    [{ fr: null, ru: ["бал"] }, ["бал"]],
    [null, []],
  ])("%j are those in both languages", (keywords, categories) => {
    expect(readOpenAgenda([at9({ keywords })]).events[0]?.categories).toEqual(categories);
  });
});

describe("The title of what OpenAgenda gives", () => {
  const from = (title: string) => at9({ originAgenda: { title } });

  it("is that of the agenda that most events are of, and none where they are of several", () => {
    expect(readOpenAgenda([from("Lyon"), from("Nice"), from("Nice")]).programme.title).toEqual({ fr: "Nice" });
    expect(readOpenAgenda([from("Lyon"), from("Nice")]).programme.title).toBeUndefined();
  });
});

describe("What OpenAgenda tells besides", () => {
  const read = (told: object) => readOpenAgenda([at9(told)]);
  const factsOf = (told: object) => read(told).events[0]?.facts;

  it.each([
    [{ min: 6, max: 12 }, { ages: { from: 6, to: 12 } }],
    [{ min: 16, max: null }, { ages: { from: 16 } }],
    [{ min: 0, max: 3 }, { ages: { from: 0, to: 3 } }],
    [{ min: 7, max: 7 }, { ages: { from: 7, to: 7 } }],
    [{ min: 0, max: 99 }, { ages: { from: 0 } }],
    [{ min: null, max: null }, {}],
  ])("are the ages %j", (age, facts) => {
    expect(factsOf({ age })).toEqual(facts);
  });

  it.each([
    [1, {}],
    [2, { status: "rescheduled" }],
    [3, { status: "moved-online" }],
    [4, { status: "postponed" }],
    [5, { status: "full" }],
    [{ id: 5, label: { fr: "Complet" } }, { status: "full" }],
  ])("is the status %j", (status, facts) => {
    expect(factsOf({ status })).toEqual(facts);
  });

  it.each([
    [{ accessibility: { mi: true, hi: false, vi: true } }, { accessibility: ["vi", "mi"] }],
    [
      { attendanceMode: 2, onlineAccessLink: "https://b.fr/direct" },
      { online: { only: true, link: "https://b.fr/direct" } },
    ],
    [{ attendanceMode: { id: 3 } }, { online: {} }],
    [
      { image: { base: "https://cdn.fr/main/", filename: "a.jpg", credits: "© Ana Li" } },
      { image: { url: "https://cdn.fr/main/a.jpg", credits: "© Ana Li" } },
    ],
    [{ image: "https://cdn.fr/a.jpg", imageCredits: "©" }, { image: { url: "https://cdn.fr/a.jpg" } }],
    [{ links: [{ link: "https://c.fr/" }, { link: "https://c.fr/" }] }, { links: ["https://c.fr/"] }],
  ])("%j are facts", (told, facts) => {
    expect(factsOf(told)).toEqual(facts);
  });

  it("is told where a way to book is none", () => {
    const { events, problems } = read({ registration: [{ type: "link", value: "à l’accueil" }] });
    expect(events[0]?.facts).toEqual({});
    expect(problems).toMatchObject([{ kind: "note", field: "registration", value: "à l’accueil" }]);
  });

  it("is counted where it is not kept", () => {
    const { unkept } = read({
      title: { fr: "Bal" },
      "type-de-public": 3,
      location: { name: "Gallia", description: { fr: "Un cinéma" } },
    });
    expect(unkept).toEqual([
      { field: "type-de-public", events: 1 },
      { field: "location.description", events: 1 },
    ]);
  });
});

describe("A file with one page of an agenda", () => {
  it("is told to be so", () => {
    expect(readOpenAgenda([at9(PARIS)], { total: 250 }).problems).toMatchObject([{ kind: "note", field: "total" }]);
    expect(readOpenAgenda([at9(PARIS)], { total: 1 }).problems).toEqual([]);
  });
});

describe("A field of an unknown form", () => {
  it("is left out and told, and the event is taken", () => {
    const { events, problems } = readOpenAgenda([
      at9({ uid: 7, age: "tous", location: { name: "Halle", latitude: "43,9", city: "Albi" } }),
    ]);
    expect(events).toMatchObject([{ uid: "7", venue: "Halle", city: "Albi", latitude: null, facts: {} }]);
    expect(problems.map(({ field, kind, where }) => [field, kind, where])).toEqual([
      ["location.latitude", "note", "event 1 (uid 7)"],
      ["age", "note", "event 1 (uid 7)"],
    ]);
  });

  it("is no event where it is the title or the times", () => {
    const { events, problems } = readOpenAgenda([at9({ title: 7 }), at9({ timings: "samedi" }), "Bal", at9({})]);
    expect(events).toHaveLength(1);
    expect(problems.map(({ field, kind }) => [field, kind])).toEqual([
      ["title", "error"],
      ["timings", "error"],
      [null, "error"],
    ]);
  });
});

describe("An older export", () => {
  const facts = (told: object) => readOpenAgenda([at9(told)]).events[0]?.facts;

  it("writes the ways to book as bare texts", () => {
    const registration = ["05 56 84 78 90", "mediatheque@talence.fr", "http://talence.fr/billets", null];
    expect(facts({ registration })?.registration).toEqual({
      links: ["http://talence.fr/billets"],
      telephones: ["05 56 84 78 90"],
      emails: ["mediatheque@talence.fr"],
    });
  });

  it("has a code for sign language, which is for people who do not hear", () => {
    expect(facts({ accessibility: { mi: true, hi: false, sl: true } })?.accessibility).toEqual(["hi", "mi"]);
  });

  it("may have nothing between the keywords", () => {
    const { events, problems } = readOpenAgenda([at9({ keywords: { fr: ["jazz", null] } })]);
    expect([events[0]?.categories, problems]).toEqual([["jazz"], []]);
  });
});

describe("A link in the long text", () => {
  const linkOf = (longDescription: string) => readOpenAgenda([at9({ longDescription })]).events[0]?.link;

  it("is that of the event although it is not encrypted, and a mail address is none", () => {
    expect(linkOf("[Programme](http://facts-bordeaux.fr/programme)")).toBe("http://facts-bordeaux.fr/programme");
    expect(linkOf("[Promo](http://mailto:promo@krakatoa.org) et [la salle](https://krakatoa.org)")).toBe(
      "https://krakatoa.org",
    );
  });
});

describe("The agendas that a collection is made of", () => {
  const from = (title: string) => at9({ originAgenda: { title } });

  it("are told as not kept, where there are several", () => {
    const { unkept } = readOpenAgenda([from("Talence"), from("Cenon")]);
    expect(unkept).toEqual([{ field: "originAgenda.title", events: 2 }]);
    expect(readOpenAgenda([from("Talence"), from("Talence"), from("Cenon")]).unkept).toEqual([]);
  });
});
