import { describe, expect, test } from "vitest";
import { completeEvent } from "../../src/corpus/check/complete.ts";
import { costOf } from "../../src/corpus/event/event-facts.ts";
import { eventSchema, saidOf } from "../../src/corpus/event/event.ts";
import { calendarDays } from "../../src/corpus/days/event-days.ts";
import { exported } from "../../src/corpus/export/exported.ts";
import { toCsv } from "../../src/corpus/export/csv.ts";
import { toICalendar } from "../../src/corpus/export/ics.ts";
import { toJsonLd } from "../../src/corpus/export/jsonld.ts";
import { toOpenAgenda } from "../../src/corpus/export/openagenda.ts";
import type { EventEntry } from "../../src/corpus/import/plan/entries.ts";
import { loadKnownPlaces } from "../../src/corpus/import/places/known-places.ts";
import { planImport } from "../../src/corpus/import/plan/plan.ts";
import { readImport } from "../../src/corpus/import/read.ts";
import { agesText, amountsText } from "../../src/i18n/facts.ts";

const event = (more: object) =>
  completeEvent(eventSchema.parse({ id: "bal", title: { fr: "Bal" }, ...more }), { position: 1, ofTwoSides: false });

describe("The facts of an event", () => {
  test("are read of a folder of the older shape, which calls it off in a word of its own", () => {
    expect(event({ cancelled: true })).toMatchObject({ isCancelled: true, status: "cancelled", facts: { fr: "" } });
    expect(event({ cancelled: false })).toMatchObject({ isCancelled: false, status: undefined });
    expect(event({ status: "cancelled" })).toMatchObject({ isCancelled: true });
  });

  test("are said as sentences, in the language of the title where that is in one", () => {
    const told = { ages: { from: 6 }, accessibility: ["mi"], status: "full", description: { fr: "Danses" } };
    const said =
      "Danses\nÀ partir de 6 ans. Accessible aux personnes en situation de handicap moteur. C’est complet\u202F: il n’y a plus de places.";
    expect([saidOf(event(told), "fr"), saidOf(event(told), "ru")]).toEqual([said, said]);
    expect(event({ ...told, title: { fr: "Bal", ru: "Бал" } }).facts.ru).toBe(
      "От 6 лет. Доступно для людей с нарушениями опорно-двигательного аппарата. Мест больше нет.",
    );
  });

  test("tell the price where no words do", () => {
    expect(event({ amounts: { from: 0, to: 0 } }).price).toEqual({ fr: "gratuit", ru: "бесплатно" });
    expect(event({ amounts: { from: 5, to: 8 }, price: { fr: "5 € / 8 €" } }).price?.fr).toBe("5 € / 8 €");
  });

  test("leave no day of what was put off", () => {
    const dates = { start: "2027-07-03", end: "2027-07-03", precision: "day" };
    expect(calendarDays(event({ dates }), "2027-01-01")).toHaveLength(1);
    expect(calendarDays(event({ dates, status: "postponed" }), "2027-01-01")).toEqual([]);
  });

  test.each([
    [{ ages: { from: 12, to: 6 } }],
    [{ ages: {} }],
    [{ amounts: { from: 5, currency: "euro" } }],
    [{ image: { url: "http://b.example/a.jpg" } }],
    [{ accessibility: ["wheelchair"] }],
    [{ registration: { links: ["à l’accueil"] } }],
    [{ venue: { district: "Odéon" } }],
  ])("that no corpus can hold are refused: %j", (told) => {
    expect(eventSchema.safeParse({ id: "bal", title: { fr: "Bal" }, ...told }).success).toBe(false);
  });

  test.each([
    [{ from: 0, to: 0 }, "free"],
    [{ to: 0 }, "free"],
    [{ from: 0, to: 8 }, "free-for-some"],
    [{ from: 0 }, "free-for-some"],
    [{ from: 5 }, "paid"],
  ])("of the amounts %j say that it is %s", (amounts, kind) => {
    expect(costOf(amounts)).toBe(kind);
  });

  test.each([
    [{ from: 6, to: 12 }, "de 6 à 12 ans", "от 6 до 12 лет"],
    [{ from: 16 }, "à partir de 16 ans", "от 16 лет"],
    [{ from: 0 }, "pour tous les âges", "для всех возрастов"],
    [{ to: 1 }, "jusqu’à 1 an", "до 1 года"],
    [{ from: 21 }, "à partir de 21 ans", "от 21 года"],
    [{ from: 7, to: 7 }, "pour les enfants de 7 ans", "для детей 7 лет"],
  ])("of the ages %j say « %s »", (ages, fr, ru) => {
    expect([agesText("fr", ages), agesText("ru", ages)]).toEqual([fr, ru]);
  });

  test.each([
    [{ from: 12.5, to: 12.5, currency: "EUR" }, "12,50 €", "12,50 €"],
    [{ from: 300, to: 700, currency: "RUB" }, "de 300 à 700 ₽", "от 300 до 700 ₽"],
    [{ from: 5, currency: "EUR" }, "à partir de 5 €", "от 5 €"],
  ])("of the amounts %j say « %s »", (amounts, fr, ru) => {
    const plain = (text: string) => text.replace(/\s/gu, " ");
    expect([plain(amountsText("fr", amounts)), plain(amountsText("ru", amounts))]).toEqual([fr, ru]);
  });
});

describe("The facts of an event, written into a file and read again", async () => {
  const known = await loadKnownPlaces();
  const nothing = { events: null, places: null, programme: null, imported: null };
  const place = {
    ...{
      id: "lyon",
      kind: "city",
      country: "fr",
      fr: { name: "Lyon", in: "à Lyon", of: "de Lyon" },
      ru: { nominative: "Лион" },
    },
    ...{ aliases: { fr: [], ru: [] }, demonyms: { fr: [], ru: [] }, within: [], latitude: 45.748, longitude: 4.847 },
  };
  const entry: EventEntry = {
    ...{
      id: "bal-2027-07-03",
      title: { fr: "Bal" },
      description: { fr: "Danses." },
      places: [{ id: "lyon", role: "venue" }],
    },
    dates: { start: "2027-07-03", end: "2027-07-03", precision: "day", hours: { from: "19:00", to: "22:00" } },
    venue: {
      ...{
        name: { fr: "Parc" },
        address: "Place Leclerc, 69006 Lyon",
        postcode: "69006",
        district: "Lyon 6e",
        latitude: 45.777,
        longitude: 4.852,
      },
      ...{ access: { fr: "Métro Masséna" }, telephone: "04 72 00 00 00", link: "https://parc.example/" },
    },
    link: "https://lyon.example/bal",
    price: { fr: "5 € ou 8 €, gratuit pour les enfants" },
    uid: "83515003",
    status: "full",
    amounts: { from: 0, to: 8, currency: "EUR" },
    ages: { from: 6, to: 12 },
    accessibility: ["hi", "mi"],
    online: { link: "https://lyon.example/direct" },
    registration: {
      ...{ links: ["https://billets.example/bal"], telephones: ["04 78 00 00 00"], emails: ["bal@lyon.example"] },
    },
    image: { url: "https://cdn.example/bal.jpg", credits: "© Ville de Lyon" },
    organizer: "Bureau des fêtes",
    links: ["https://orchestre.example/", "https://c.example/2"],
  };
  const all = exported({ ...nothing, events: [entry], places: [place], programme: { timeZone: "Europe/Paris" } });

  // Schema.org has no words for the way to a place and its quarter.
  const venue = { ...entry.venue };
  Reflect.deleteProperty(venue, "district");
  Reflect.deleteProperty(venue, "access");
  test.each([
    ["OpenAgenda", toOpenAgenda(all), entry],
    ["iCalendar", toICalendar(all, new Date("2027-01-01T00:00:00Z")), entry],
    ["schema.org", toJsonLd(all), { ...entry, venue }],
    ["a table", toCsv(all), entry],
  ])("as %s are the same", (_name, file, expected) => {
    const { files, problems } = planImport(
      readImport(new TextEncoder().encode(file), { zone: "Europe/Paris" }),
      nothing,
      {
        source: "agenda",
        ...known,
      },
    );
    expect(problems).toEqual([]);
    expect(files.events?.map((one) => ({ ...one, theme: undefined }))).toEqual([{ ...expected, theme: undefined }]);
  });
});
