import { describe, expect, test } from "vitest";
import { readImport } from "../../../../src/corpus/import/read.ts";
import { foldText } from "../../../../src/language/fold.ts";

/** An event as the open-data mirror of OpenAgenda has it: lists are strings of JSON. */
const RECORD = {
  uid: "83515003",
  canonicalurl: "https://openagenda.com/lyon/events/bal",
  title_fr: "Bal au parc",
  description_fr: "On danse dehors",
  longdescription_fr: "<p>Orchestre <strong>de rue</strong>.<br>Chaussures souples.</p>",
  conditions_fr: "Gratuit",
  keywords_fr: ["Danse", "Plein air"],
  timings: '[{"begin": "2027-07-03T19:00:00+02:00", "end": "2027-07-03T22:30:00+02:00"}]',
  accessibility: "mi;hi",
  location_coordinates: { lon: 4.852, lat: 45.777 },
  location_name: "Parc de la Tête d’Or",
  location_address: "Place du Général-Leclerc, 69006 Lyon",
  location_postalcode: "69006",
  location_city: "Lyon",
  location_region: "Auvergne-Rhône-Alpes",
  location_countrycode: "FR",
  status: '{"id": 5, "label": {"fr": "Complet"}}',
  age_min: "6",
  age_max: null,
  originagenda_title: "Lyon l’été",
  registration: JSON.stringify([
    { type: "email", value: "bal@lyon.example" },
    { type: "link", value: "http://billets.example/bal" },
    { type: "link", value: "https://billets.example/duo" },
    { type: "phone", value: "04 78 00 00 00" },
  ]),
  image: "https://cdn.example/bal.base.jpg",
  originalimage: "https://cdn.example/bal.full.jpg",
  imagecredits: "© Ville de Lyon",
  attendancemode: '{"id": 3, "label": {"fr": "Mixte"}}',
  onlineaccesslink: "https://lyon.example/direct",
  links: '[{"link": "https://orchestre.example/", "data": {"title": "L’orchestre"}}]',
  contributor_organization: "Bureau des fêtes",
  location_district: "Lyon 6e Arrondissement",
  location_access_fr: "Métro Masséna",
  location_phone: "04 72 00 00 00",
  location_website: "https://parc.example/",
  location_tags: "Parc;Jardin",
  location_image: "https://cdn.example/parc.jpg",
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (data: unknown) => readImport(bytesOf(JSON.stringify(data)));

describe("The open-data mirror of OpenAgenda", () => {
  test("is read field by field, both texts of an event one after the other", () => {
    const { events, problems, programme, unkept } = read([RECORD]);
    expect(problems).toEqual([]);
    expect(unkept).toEqual([
      { field: "location_tags", events: 1 },
      { field: "location_image", events: 1 },
    ]);
    expect(programme).toEqual({ title: { fr: "Lyon l’été" }, timeZone: "Europe/Paris" });
    expect(events).toEqual([
      {
        uid: "83515003",
        where: "event 1 (uid 83515003)",
        title: { fr: "Bal au parc" },
        description: {
          fr: "On danse dehors.\n\nOrchestre de rue.\nChaussures souples.",
        },
        start: "2027-07-03",
        end: "2027-07-03",
        hours: { from: "19:00", to: "22:30" },
        spans: [],
        venue: "Parc de la Tête d’Or",
        address: "Place du Général-Leclerc, 69006 Lyon",
        city: "Lyon",
        postalCode: "69006",
        mayBeCity: [],
        country: "fr",
        region: "Auvergne-Rhône-Alpes",
        latitude: 45.777,
        longitude: 4.852,
        categories: ["Danse", "Plein air"],
        link: "https://openagenda.com/lyon/events/bal",
        price: { fr: "Gratuit" },
        contact: null,
        isCancelled: false,
        facts: {
          status: "full",
          ages: { from: 6 },
          accessibility: ["hi", "mi"],
          online: { link: "https://lyon.example/direct" },
          registration: {
            links: ["http://billets.example/bal", "https://billets.example/duo"],
            telephones: ["04 78 00 00 00"],
            emails: ["bal@lyon.example"],
          },
          image: { url: "https://cdn.example/bal.full.jpg", credits: "© Ville de Lyon" },
          organizer: "Bureau des fêtes",
          links: ["https://orchestre.example/"],
        },
        venueMore: {
          district: "Lyon 6e Arrondissement",
          access: { fr: "Métro Masséna" },
          telephone: "04 72 00 00 00",
          link: "https://parc.example/",
        },
      },
    ]);
  });

  test.each([
    ["as the API answers", { total_count: 1, results: [RECORD] }],
    ["as its first version did", { records: [{ recordid: "a", fields: RECORD }] }],
  ])("is read %s", (_, data) => {
    expect(read(data).events.map(({ title }) => title)).toEqual([{ fr: "Bal au parc" }]);
  });

  test("is read from JSON lines", () => {
    const lines = `${JSON.stringify(RECORD)}\n${JSON.stringify({ ...RECORD, uid: "2", title_fr: "Loto" })}\n`;
    expect(readImport(bytesOf(lines)).events.map(({ title }) => title.fr)).toEqual(["Bal au parc", "Loto"]);
  });

  test("that is one page of several is told", () => {
    const { problems } = read({ total_count: 1200, results: [RECORD] });
    expect(problems.map(({ field, kind }) => [field, kind])).toEqual([["total", "note"]]);
  });

  test.each([
    ["+02:00", "19:00"],
    ["+00:00", "21:00"],
    ["Z", "21:00"],
    ["+03:00", "18:00"],
  ])("has hours by the clock of the spot, whatever their offset (%s)", (offset, from) => {
    const timings = JSON.stringify([{ begin: `2027-07-03T19:00:00${offset}`, end: `2027-07-03T20:00:00${offset}` }]);
    expect(read([{ ...RECORD, timings }]).events[0]?.hours?.from).toBe(from);
  });

  test("has its point where a tool has made fields of its parts, and any letters of its country", () => {
    const flat = { "location_coordinates.lat": 45.777, "location_coordinates.lon": 4.852, location_countrycode: "fr" };
    const timings = '[{"begin": "2027-07-03T17:00:00+00:00", "end": "2027-07-03T20:30:00+00:00"}]';
    const { events, unkept } = read([{ ...RECORD, location_coordinates: null, ...flat, timings }]);
    expect(events[0]).toMatchObject({ latitude: 45.777, longitude: 4.852, country: "fr" });
    expect(events[0]).toMatchObject({ start: "2027-07-03", hours: { from: "19:00", to: "22:30" } });
    expect(unkept?.map(({ field }) => field)).toEqual(["location_tags", "location_image"]);
  });

  test("has hours as they are written overseas, whose zone is not known", () => {
    const record = { ...RECORD, location_coordinates: { lat: -20.88, lon: 55.45 } };
    const timings = JSON.stringify([{ begin: "2027-07-03T19:00:00+04:00", end: "2027-07-03T20:00:00+04:00" }]);
    expect(read([{ ...record, timings }]).events[0]?.hours?.from).toBe("19:00");
  });

  const quoted = (value: unknown) =>
    `"${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;
  const table = (record: Record<string, unknown>, delimiter: string) =>
    [Object.keys(record).map(quoted), Object.values(record).map((value) => quoted(value ?? ""))]
      .map((cells) => cells.join(delimiter))
      .join("\n");

  test.each([";", ","])("is taken from a table as it is from its records (%s)", (delimiter) => {
    const given = { ...RECORD, location_coordinates: "45.777, 4.852", keywords_fr: "Danse,Plein air" };
    const { events, problems } = readImport(bytesOf(table(given, delimiter)));
    expect(problems).toEqual([]);
    expect(events).toEqual(read([RECORD]).events);
  });

  test("has lists and codes as a Python table writes them", () => {
    const given = {
      ...RECORD,
      keywords_fr: "['Danse', 'Plein air']",
      status: "5",
      links: "https://orchestre.example/",
    };
    expect(readImport(bytesOf(table(given, ","))).events).toEqual(read([RECORD]).events);
  });

  const CHOSEN = { ...RECORD, timings: null, location_coordinates: null };
  const chosen = (ends: object, zone?: string) =>
    readImport(bytesOf(JSON.stringify([{ ...CHOSEN, ...ends }])), { zone });

  test.each([
    [
      "one time",
      { firstdate_begin: "2027-07-03T17:00:00+00:00", firstdate_end: "2027-07-03T20:30:00+00:00" },
      { start: "2027-07-03", end: "2027-07-03", hours: { from: "19:00", to: "22:30" } },
    ],
    [
      "a last time with the same hours by the clock, in winter",
      {
        ...{ firstdate_begin: "2027-10-01T16:00:00+00:00", firstdate_end: "2027-10-01T18:00:00+00:00" },
        ...{ lastdate_begin: "2027-11-05T17:00:00+00:00", lastdate_end: "2027-11-05T19:00:00+00:00" },
      },
      { start: "2027-10-01", end: "2027-11-05", hours: { from: "18:00", to: "20:00" } },
    ],
    [
      "a last time with other hours",
      {
        ...{ firstdate_begin: "2027-10-01T16:00:00+00:00", firstdate_end: "2027-10-01T18:00:00+00:00" },
        ...{ lastdate_begin: "2027-10-03T08:00:00+00:00", lastdate_end: "2027-10-03T09:00:00+00:00" },
      },
      { start: "2027-10-01", end: "2027-10-03", hours: null },
    ],
  ])("has days without the list of times, from %s", (_name, ends, when) => {
    expect(chosen(ends, "Europe/Paris").events).toMatchObject([when]);
  });

  test("has only its first time where the last is not told, and a note", () => {
    const { problems } = chosen({ firstdate_begin: "2027-07-03T17:00:00+00:00" }, "Europe/Paris");
    expect(problems.map(({ problem }) => problem)).toEqual(["is missing: only the first time was taken"]);
  });

  test("has the dates in words where the days between are not known, and a note", () => {
    const { events, problems } = chosen(
      {
        ...{ firstdate_begin: "2027-02-11T13:00:00+00:00", lastdate_begin: "2027-08-26T12:00:00+00:00" },
        daterange_fr: "11 février - 26 août, certains jeudis",
      },
      "Europe/Paris",
    );
    expect(events[0]?.description.fr).toBe(
      "On danse dehors.\n\nOrchestre de rue.\nChaussures souples.\n\n11 février - 26 août, certains jeudis",
    );
    expect(problems.map(({ where, field, problem }) => `${where}: ${field ?? ""} ${problem}`)).toEqual([
      "event 1 (uid 83515003): timings is missing: every day from the first to the last date was taken",
    ]);
  });

  test("is refused with the fields in which its dates stand, where these are not known", () => {
    expect(() => chosen({ quand: "2027-07-03T17:00:00+00:00", updatedat: "2026-01-01T00:00:00+00:00" })).toThrow(
      "No event has a day: the dates of the records stand in fields that are not known as such: quand (2027-07-03T17:00:00+00:00).",
    );
  });

  test("has the keywords of both languages, of which none is empty", () => {
    const categoriesOf = (keywords: object) => read([{ ...RECORD, ...keywords }]).events[0]?.categories;
    expect(categoriesOf({ keywords_fr: "", keywords_ru: "танцы; лето" })).toEqual(["танцы", "лето"]);
    expect(categoriesOf({ keywords_fr: null })).toEqual([]);
  });

  test("names the event that it cannot take, and the others are there", () => {
    const { events, problems } = read([{ ...RECORD, title_fr: null }, RECORD]);
    expect([events.length, problems.map(({ where, field }) => [where, field])]).toEqual([
      1,
      [["event 1 (uid 83515003)", "title"]],
    ]);
  });
});

describe("Flat records of an agenda of its own", () => {
  const RECORDS = [
    {
      title: "Mois de la photo",
      start_date: "2027-04-01T19:00:00.000+02:00",
      uid: 4_262_637,
      tags: ["photo", "ville"],
    },
  ];

  test("are the rows of a table, by the names of their fields", () => {
    expect(read(RECORDS).events).toMatchObject([
      { uid: "4262637", title: { fr: "Mois de la photo" }, start: "2027-04-01", hours: { from: "19:00", to: null } },
    ]);
    expect(read(RECORDS).events[0]?.categories).toEqual(["photo", "ville"]);
  });

  test("say what they hold with a map", () => {
    const map = new Map([
      ["intitulé", "title"],
      ["quand", "start"],
    ] as const);
    const columns = new Map([...map].map(([name, field]) => [foldText(name), { field, language: null }]));
    const given = [{ intitulé: "Bal", quand: "2027-04-01" }];
    expect(readImport(bytesOf(JSON.stringify(given)), { map: columns }).events).toMatchObject([
      { title: { fr: "Bal" }, start: "2027-04-01" },
    ]);
  });
});
