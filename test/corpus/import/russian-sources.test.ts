import { describe, expect, test } from "vitest";
import { readImport } from "../../../src/corpus/import/read.ts";

const read = (data: unknown, zone?: string) => readImport(new TextEncoder().encode(JSON.stringify(data)), { zone });

/** An event as KudaGo's public API has it: 20 May 2027, 19:00–21:30 in Novosibirsk, which is 12:00 UTC. */
const KUDAGO = {
  id: 201_501,
  title: "концерт оркестра «Обь»",
  short_title: "Обь",
  slug: "kontsert-ob",
  description: "<p>Вальсы и марши на набережной.</p>",
  body_text: '<p>Программа на <a href="https://ob.example/programma">сайте</a>.</p>',
  dates: [
    {
      start: 1_810_814_400,
      end: 1_810_823_400,
      start_date: "2027-05-20",
      start_time: "19:00:00",
      end_date: "2027-05-20",
      end_time: "21:30:00",
    },
  ],
  place: {
    ...{
      id: 7,
      title: "Летняя сцена",
      address: "ул. Набережная, 3",
      phone: "+7 383 200-00-00",
      subway: "Речной вокзал",
    },
    ...{ site_url: "https://scena.example/", location: "nsk", coords: { lat: 55.0084, lon: 82.9357 } },
  },
  location: { slug: "nsk" },
  price: "от 300 до 700 рублей",
  is_free: false,
  age_restriction: "6+",
  categories: ["concert"],
  tags: ["классика"],
  images: [{ image: "https://media.example/ob.jpg", source: { name: "ob.example", link: "https://ob.example" } }],
  site_url: "https://kudago.example/nsk/event/ob/",
  participants: [{ role: { slug: "orchestra" } }],
};

describe("KudaGo's answers", () => {
  test("are read field by field, their Unix seconds by the clock of the spot", () => {
    const { events, problems, unkept } = read({ count: 1, next: null, results: [KUDAGO] });
    expect(problems).toEqual([]);
    expect(unkept).toEqual([{ field: "participants", events: 1 }]);
    expect(events).toEqual([
      {
        uid: "201501",
        where: "event 1 (uid 201501)",
        title: { ru: "Концерт оркестра «Обь»" },
        description: { ru: "Вальсы и марши на набережной.\n\nПрограмма на сайте." },
        start: "2027-05-20",
        end: "2027-05-20",
        hours: { from: "19:00", to: "21:30" },
        spans: [],
        venue: "Летняя сцена",
        address: "ул. Набережная, 3",
        city: "Новосибирск",
        postalCode: null,
        mayBeCity: [],
        country: null,
        region: null,
        latitude: 55.0084,
        longitude: 82.9357,
        categories: ["концерт", "классика"],
        link: "https://kudago.example/nsk/event/ob/",
        price: { ru: "от 300 до 700 рублей" },
        contact: null,
        isCancelled: false,
        facts: {
          ages: { from: 6 },
          image: { url: "https://media.example/ob.jpg", credits: "ob.example" },
          links: ["https://ob.example/programma"],
        },
        venueMore: {
          access: { ru: "метро: Речной вокзал" },
          telephone: "+7 383 200-00-00",
          link: "https://scena.example/",
        },
      },
    ]);
  });

  test.each([
    ["выставка Face 2 Face", "Выставка Face 2 Face"],
    ["Stand Up Comedy", "Stand Up Comedy"],
  ])("have a Russian title whatever its letters: %s", (title, ru) => {
    const { events, problems } = read({ results: [{ ...KUDAGO, title }] });
    expect([events[0]?.title, problems]).toEqual([{ ru }, []]);
  });

  const dated = (...dates: object[]) => read({ results: [{ ...KUDAGO, dates }] }).events[0];

  test.each([
    ["the coordinates of the place", {}, "19:00"],
    ["the zone of the town", { place: { title: "Сцена" }, location: { timezone: "Asia/Yekaterinburg" } }, "17:00"],
    ["the town, by its short name", { place: null, location: { slug: "msk" } }, "15:00"],
  ])("have hours by the zone of %s where they are told in seconds alone", (_, told, from) => {
    const { events } = read([{ ...KUDAGO, ...told, dates: [{ start: 1_810_814_400, end: 1_810_814_400 }] }]);
    expect(events[0]).toMatchObject({ start: "2027-05-20", hours: { from, to: null } });
  });

  test("have whole days where no time is told, and those of the place's own hours", () => {
    const days = { start_date: "2027-05-20", end_date: "2027-06-13", start_time: null, end_time: null };
    expect(dated(days)).toMatchObject({ start: "2027-05-20", end: "2027-06-13", hours: null });
    const open = { ...days, start_time: "11:00:00", end_time: "20:00:00", use_place_schedule: true };
    expect(dated(open)).toMatchObject({ start: "2027-05-20", end: "2027-06-13", hours: null });
  });

  test("have the days of a schedule, whose week begins with Monday as 0", () => {
    const schedules = [{ days_of_week: [1, 6], start_time: "11:00:00", end_time: "20:00:00" }];
    const event = dated({ start_date: "2027-05-20", end_date: "2027-05-30", schedules });
    // Sundays and Tuesdays.
    expect(event?.spans.map(({ start }) => start)).toEqual(["2027-05-23", "2027-05-25", "2027-05-30"]);
    expect(event?.hours).toEqual({ from: "11:00", to: "20:00" });
  });

  test("have several dates as sessions, and none of what goes on for ever", () => {
    const event = dated(
      { start: 1_810_814_400, end: 1_810_823_400 },
      { start: 1_810_911_600, end: 1_810_918_800 },
      { start: -62_135_433_000, end: 253_370_754_000, is_startless: true, is_endless: true },
    );
    expect(event?.sessions).toEqual([
      { day: "2027-05-20", from: "19:00", to: "21:30" },
      { day: "2027-05-21", from: "22:00", to: "00:00" },
    ]);
  });

  const OPEN = { start: -62_135_433_000, end: 253_370_754_000, is_startless: true, is_endless: true };
  const readIn = (year: number, event: object) =>
    readImport(new TextEncoder().encode(JSON.stringify([{ ...KUDAGO, ...event }])), {
      now: new Date(Date.UTC(year, 4, 6)),
    });
  const open = (event: object) => readIn(2027, { ...event, dates: [{ ...OPEN, use_place_schedule: true }] });

  test("have what goes on by the hours of its place from this year on, or since it was published, and say so", () => {
    const { events, problems } = open({});
    expect(events[0]).toMatchObject({ start: "2027-01-01", end: "2028-12-31", open: "both", hours: null });
    expect(problems.map(({ where, field, problem }) => `${where}: ${field ?? ""} ${problem}`)).toEqual([
      "event 1 (uid 201501): dates have no end: it was taken to go on until the end of next year",
    ]);
    // 2 March 2027.
    expect(open({ publication_date: 1_803_988_800 }).events[0]?.start).toBe("2027-03-02");
  });

  test("have the beginning alone that they tell of what has no end", () => {
    const dates = [{ ...OPEN, is_startless: false, start_date: "2027-03-15", use_place_schedule: true }];
    const [event] = readIn(2027, { dates }).events;
    expect(event).toMatchObject({ start: "2027-03-15", open: "end" });
    expect(event?.description.ru).toBe("Вальсы и марши на набережной.\n\nПрограмма на сайте.");
  });

  test("tell what goes on for ever in another way, and a place of which only the number is there", () => {
    const { events, problems } = readIn(2027, { dates: [OPEN], place: { id: 936 } });
    expect(events[0]).toMatchObject({ venue: null, spans: [] });
    expect(problems.map(({ field, problem }) => `${field ?? ""} ${problem}`)).toEqual([
      "place is only a number: the venue was left out",
      "dates have neither a beginning nor an end: it has no day",
    ]);
  });

  test.each([
    ["0+", { from: 0 }],
    [0, { from: 0 }],
    ["16+", { from: 16 }],
    [null, undefined],
  ])("are for the ages that they say, everybody for one: %j", (age_restriction, ages) => {
    expect(read([{ ...KUDAGO, age_restriction }]).events[0]?.facts.ages).toEqual(ages);
  });

  test("say what is free", () => {
    const { events } = read([{ ...KUDAGO, is_free: true, price: "" }]);
    expect(events[0]).toMatchObject({ price: {}, facts: { amounts: { from: 0, to: 0 } } });
  });
});

/** An event as Timepad's API has it. */
const TIMEPAD = {
  id: 998_001,
  name: "Лекция о мостах",
  description_short: "Как строили мосты через Волгу",
  description_html: "<p>Рассказывает инженер.</p>",
  starts_at: "2027-04-09T19:00:00+0300",
  ends_at: "2027-04-09T21:00:00+0300",
  url: "https://mosty.timepad.example/event/998001/",
  poster_image: { default_url: "//ucare.example/poster.jpg" },
  location: { country: "Россия", city: "Самара", address: "ул. Куйбышева, 1", coordinates: ["53.1859", "50.0877"] },
  categories: [{ id: 452, name: "Наука" }],
  organization: { id: 3, name: "Клуб инженеров" },
  age_limit: "12",
  ticket_types: [
    { price: 500, is_active: true },
    { price: 250, is_active: true },
    { price: 100, is_active: false },
  ],
};

describe("Timepad's answers", () => {
  test("are read field by field, their times by the clock of the spot", () => {
    const { events, problems, unkept } = read({ total: 1, values: [TIMEPAD] });
    expect([problems, unkept]).toEqual([[], []]);
    expect(events).toMatchObject([
      {
        uid: "998001",
        title: { ru: "Лекция о мостах" },
        description: { ru: "Как строили мосты через Волгу.\n\nРассказывает инженер." },
        start: "2027-04-09",
        hours: { from: "20:00", to: "22:00" },
        address: "ул. Куйбышева, 1",
        city: "Самара",
        country: "ru",
        categories: ["Наука"],
        link: "https://mosty.timepad.example/event/998001/",
        facts: {
          ages: { from: 12 },
          amounts: { from: 250, to: 500, currency: "RUB" },
          registration: { links: ["https://mosty.timepad.example/event/998001/"] },
          image: { url: "https://ucare.example/poster.jpg" },
          organizer: "Клуб инженеров",
        },
      },
    ]);
  });

  test.each([
    ["+0300", "20:00"],
    ["+04:00", "19:00"],
    ["Z", "23:00"],
    ["", "19:00"],
  ])("have hours by the clock of the spot, whatever their offset (%j)", (offset, from) => {
    const [starts_at, ends_at] = [`2027-04-09T19:00:00${offset}`, `2027-04-09T19:30:00${offset}`];
    expect(read({ values: [{ ...TIMEPAD, starts_at, ends_at }] }).events[0]?.hours?.from).toBe(from);
  });

  test("without a town are online, and those that not everybody may see are left out", () => {
    const { events } = read({ values: [{ ...TIMEPAD, location: { city: "Без города" } }] });
    expect(events[0]).toMatchObject({ city: null, facts: { online: { only: true } } });
    const { events: none, problems } = read({ values: [{ ...TIMEPAD, access_status: "private" }] });
    expect([none, problems.map(({ kind }) => kind)]).toEqual([[], ["note"]]);
  });
});

/** An event as the open data of «PRO.Культура.РФ» has it. */
const GENERAL = {
  id: 12_345,
  name: "Ночь музеев",
  shortDescription: "Экскурсии до полуночи",
  description: "<p>Залы открыты допоздна.</p>",
  seances: [
    { start: "2027-05-15T13:00:00Z", end: "2027-05-15T18:00:00Z" },
    { start: "2027-05-16T13:00:00Z", end: "2027-05-16T16:00:00Z" },
  ],
  places: [
    {
      name: "Краеведческий музей",
      address: {
        fullAddress: "г Омск, ул Ленина, д 23А",
        mapPosition: { type: "Point", coordinates: [73.3682, 54.9885] },
      },
      locale: { name: "Омск", timezone: "Asia/Omsk" },
    },
  ],
  organization: { name: "Омский музей" },
  price: 150,
  maxPrice: 300,
  isFree: false,
  ageRestriction: 6,
  image: { url: "https://cdn.example/noch.jpg" },
  category: { name: "Экскурсии", sysName: "ekskursii" },
  tags: [{ name: "музеи" }],
  saleLink: "https://bilety.example/noch",
  contacts: {
    website: "https://museum.example/noch",
    email: "noch@museum.example",
    phones: [{ value: "+7 3812 00-00-00" }],
  },
  isPushkinsCard: true,
};

describe("The open data of «PRO.Культура.РФ»", () => {
  test("are read field by field, each session by the clock of the spot", () => {
    const { events, problems, unkept } = read({ total: 1, data: [{ nativeId: "12345", data: { general: GENERAL } }] });
    expect(problems).toEqual([]);
    expect(unkept).toEqual([{ field: "isPushkinsCard", events: 1 }]);
    expect(events).toMatchObject([
      {
        uid: "12345",
        title: { ru: "Ночь музеев" },
        description: { ru: "Экскурсии до полуночи.\n\nЗалы открыты допоздна." },
        sessions: [
          { day: "2027-05-15", from: "19:00", to: "00:00" },
          { day: "2027-05-16", from: "19:00", to: "22:00" },
        ],
        venue: "Краеведческий музей",
        address: "г Омск, ул Ленина, д 23А",
        city: "Омск",
        country: "ru",
        latitude: 54.9885,
        longitude: 73.3682,
        categories: ["Экскурсии", "музеи"],
        link: "https://museum.example/noch",
        facts: {
          ages: { from: 6 },
          amounts: { from: 150, to: 300, currency: "RUB" },
          registration: {
            links: ["https://bilety.example/noch"],
            telephones: ["+7 3812 00-00-00"],
            emails: ["noch@museum.example"],
          },
          image: { url: "https://cdn.example/noch.jpg" },
          organizer: "Омский музей",
        },
      },
    ]);
  });

  test("are read from the API too, whose moments are milliseconds", () => {
    const seances = [{ start: Date.UTC(2027, 4, 15, 13), end: Date.UTC(2027, 4, 15, 15) }];
    const { events } = read({ events: [{ ...GENERAL, _id: 12_345, seances, isFree: true, contacts: undefined }] });
    expect(events[0]).toMatchObject({
      uid: "12345",
      hours: { from: "19:00", to: "21:00" },
      link: "https://www.culture.ru/events/12345",
      facts: { amounts: { from: 0, to: 0 } },
    });
  });

  test("have the zone of the town where no point is told, and a point in either order", () => {
    const at = (place: object) => read([{ ...GENERAL, places: [place] }]).events[0];
    expect(at({ locale: { name: "Омск", timezone: "Asia/Omsk" } })?.sessions?.[0]?.from).toBe("19:00");
    const swapped = {
      address: { mapPosition: { coordinates: [54.9885, 73.3682] } },
      locale: { name: "Омск", timezone: "Asia/Omsk" },
    };
    const far = { address: { mapPosition: { coordinates: [43.1155, 131.8855] } }, locale: { name: "Владивосток" } };
    expect(at(far)).toMatchObject({ latitude: 43.1155, longitude: 131.8855 });
    expect(at(swapped)).toMatchObject({ latitude: 54.9885, longitude: 73.3682 });
  });
});
