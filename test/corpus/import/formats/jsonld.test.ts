import { describe, expect, it } from "vitest";
import { eventNodes, readJsonLd } from "../../../../src/corpus/import/formats/jsonld.ts";

const event = (told: object) => ({ "@type": "Event", name: "Bal", startDate: "2027-07-24T10:00:00+03:00", ...told });
const read = (told: object) => readJsonLd([event(told)]);

describe("The days and hours of schema.org", () => {
  it("are those of the spot, as they are written", () => {
    expect(read({ endDate: "2027-07-24T18:00:00+03:00" }).events[0]).toMatchObject({
      ...{ start: "2027-07-24", hours: { from: "10:00", to: "18:00" } },
    });
  });

  it("in UTC are told to be so where no zone is known", () => {
    expect(read({ startDate: "2027-07-24T10:00:00Z" }).problems.map(({ kind, field }) => [kind, field])).toEqual([
      ["note", "startDate"],
    ]);
    const told = readJsonLd([event({ startDate: "2027-07-24T10:00:00Z" })], "Europe/Moscow");
    expect(told).toMatchObject({ events: [{ hours: { from: "13:00" } }], problems: [] });
  });

  it.each([
    ["2027-07-24T10:00:00+00:00", "13:00"],
    ["2027-07-24T10:00:00Z", "13:00"],
    ["2027-07-24T10:00:00+03:00", "10:00"],
    ["2027-07-24T10:00:00", "10:00"],
  ])("are read by their offset, and without an offset by the clock of the spot: %s", (startDate, from) => {
    const vladimir = { "@type": "Place", geo: { latitude: 56.13, longitude: 40.41 } };
    expect(read({ startDate, location: vladimir }).events[0]?.hours?.from).toBe(from);
  });

  it("in UTC are read by the clock of the spot where its coordinates are told", () => {
    const vladimir = { "@type": "Place", geo: { latitude: 56.13, longitude: 40.41 } };
    const told = readJsonLd([event({ startDate: "2027-07-24T10:00:00Z", location: vladimir })], "Europe/Paris");
    expect(told).toMatchObject({ events: [{ hours: { from: "13:00" } }], problems: [] });
    const nowhere = { "@type": "Place", geo: { latitude: 0, longitude: 0 } };
    const unknown = readJsonLd([event({ startDate: "2027-07-24T10:00:00Z", location: nowhere })], "Europe/Paris");
    expect(unknown.events[0]?.hours?.from).toBe("12:00");
  });

  it("that end before they begin are told, those of one day too", () => {
    const { events, problems } = read({ endDate: "2027-07-24T08:00:00+03:00" });
    expect([events, problems.map(({ field }) => field)]).toEqual([[], ["endDate"]]);
  });
});

describe("The prices of schema.org", () => {
  const price = (told: object, name: unknown = "Bal") => read({ name, ...told }).events[0]?.price;
  const offer = (amount: unknown, priceCurrency = "EUR") => ({ "@type": "Offer", price: amount, priceCurrency });
  const both = [
    { "@language": "fr", "@value": "Bal" },
    { "@language": "ru", "@value": "Бал" },
  ];

  it.each([
    [{ offers: offer("0") }, "Gratuit"],
    [{ offers: offer(0) }, "Gratuit"],
    [{ isAccessibleForFree: true }, "Gratuit"],
    [{ isAccessibleForFree: "http://schema.org/True", offers: { "@type": "Offer", url: "https://b.fr" } }, "Gratuit"],
    [{ isAccessibleForFree: true, offers: offer("12") }, "12 €"],
    [{ offers: offer("12.00") }, "12 €"],
    [{ offers: offer("12.5") }, "12,50 €"],
    [{ offers: offer("1500", "RUB") }, "1 500 ₽"],
    [{ offers: { priceSpecification: { price: 9, priceCurrency: "EUR" } } }, "9 €"],
    [{ offers: [offer("15"), offer("8"), offer("8")] }, "15 € / 8 €"],
    [{ offers: [offer("4"), offer("0")] }, "4 € / gratuit"],
    [{ offers: { lowPrice: "12", highPrice: "24.50", priceCurrency: "EUR" } }, "De 12 à 24,50 €"],
    [{ offers: { lowPrice: "12", priceCurrency: "EUR" } }, "À partir de 12 €"],
    [{ offers: { lowPrice: 0, highPrice: 24, priceCurrency: "EUR" } }, "Jusqu’à 24 €"],
    [{ offers: { lowPrice: 7, highPrice: 7, priceCurrency: "EUR" } }, "7 €"],
    [{ offers: { price: "sur inscription" } }, "Sur inscription"],
    [{ offers: { description: "au chapeau", price: "0" } }, "au chapeau"],
  ])("%j are said as « %s »", (told, said) => {
    expect(price(told)).toEqual({ fr: said });
  });

  it("are in the languages of the event, but for amounts alone", () => {
    expect(price({ offers: offer("0") }, "Бал")).toEqual({ ru: "Бесплатно" });
    expect(price({ offers: offer("0") }, both)).toEqual({ fr: "Gratuit", ru: "Бесплатно" });
    expect(price({ offers: { lowPrice: 100, highPrice: 300, priceCurrency: "RUB" } }, "Бал")).toEqual({
      ru: "От 100 до 300 ₽",
    });
    expect(price({ offers: offer("300", "RUB") }, "Бал")).toEqual({ fr: "300 ₽" });
    expect(price({})).toEqual({});
  });
});

describe("The texts of schema.org", () => {
  it("are read as plugins write them, with markup and ends of lines escaped", () => {
    const description =
      "&lt;p&gt;C&amp;rsquo;est &lt;strong&gt;bien&lt;/strong&gt;&lt;/p&gt;\\n&lt;p&gt;Venez&lt;/p&gt;\\n";
    expect(read({ name: "Bal &#038; f&ecirc;te", description }).events[0]).toMatchObject({
      title: { fr: "Bal & fête" },
      description: { fr: "C’est bien\n\nVenez" },
    });
  });
});

describe("What schema.org tells besides", () => {
  it.each([
    [{ typicalAgeRange: "6-12" }, { ages: { from: 6, to: 12 } }],
    [{ typicalAgeRange: "6 – 12 ans" }, { ages: { from: 6, to: 12 } }],
    [{ typicalAgeRange: "7-" }, { ages: { from: 7 } }],
    [{ typicalAgeRange: "18+" }, { ages: { from: 18 } }],
    [{ typicalAgeRange: "-11" }, { ages: { to: 11 } }],
    [{ eventStatus: "https://schema.org/EventPostponed" }, { status: "postponed" }],
    [{ eventStatus: "EventRescheduled" }, { status: "rescheduled" }],
    [{ eventStatus: "EventMovedOnline" }, { status: "moved-online" }],
    [
      { offers: [{ price: 5, priceCurrency: "EUR", availability: "https://schema.org/SoldOut" }] },
      { status: "full", amounts: { from: 5, to: 5, currency: "EUR" } },
    ],
    [{ eventStatus: "https://schema.org/EventScheduled", typicalAgeRange: "Tout public" }, {}],
    [{ isAccessibleForFree: true }, { amounts: { from: 0, to: 0 } }],
    [
      {
        offers: [
          { price: "8", priceCurrency: "EUR", url: "https://b.example/billets" },
          { price: 0, priceCurrency: "EUR" },
        ],
      },
      { amounts: { from: 0, to: 8, currency: "EUR" }, registration: { links: ["https://b.example/billets"] } },
    ],
    [
      { image: { "@type": "ImageObject", url: "https://b.example/a.jpg", creditText: "© Ana Li", caption: "Un bal" } },
      { image: { url: "https://b.example/a.jpg", credits: "© Ana Li", alt: "Un bal" } },
    ],
    [{ image: ["https://b.example/a.jpg", "https://b.example/b.jpg"] }, { image: { url: "https://b.example/a.jpg" } }],
    [
      {
        eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
        location: { "@type": "VirtualLocation", url: "https://b.example/direct" },
      },
      { online: { only: true, link: "https://b.example/direct" } },
    ],
    [{ organizer: { "@type": "Organization", name: "Les Amis" } }, { organizer: "Les Amis" }],
  ])("%j are facts", (told, facts) => {
    expect(read(told).events[0]?.facts).toEqual(facts);
    expect(read(told).problems).toEqual([]);
  });

  it("is how those who organise it are reached, every way of it", () => {
    const organizer = { name: "Les Amis", email: "a@b.example", telephone: "04 75 00 00 00" };
    expect(read({ organizer }).events[0]?.contact).toBe("a@b.example, 04 75 00 00 00");
  });

  it("is counted where it is not kept", () => {
    expect(read({ performer: { name: "Trio Volga" }, doorTime: "", funder: [] }).unkept).toEqual([
      { field: "performer", events: 1 },
    ]);
  });

  it("is told where it cannot be read", () => {
    expect(read({ typicalAgeRange: "les 6/8 et 10" }).problems).toMatchObject([
      { kind: "note", field: "typicalAgeRange" },
    ]);
  });
});

describe("An event of schema.org that comes back", () => {
  const WEEKLY = { startDate: "2027-01-20", endDate: "2027-02-10", repeatFrequency: "P1W", startTime: "18:30:00" };

  it("is on the days of its schedule, without those that are excepted", () => {
    const eventSchedule = {
      ...WEEKLY,
      byDay: "https://schema.org/Wednesday",
      endTime: "20:00",
      exceptDate: ["2027-02-03"],
    };
    const { events, problems } = read({ eventSchedule });
    expect(problems).toEqual([]);
    expect(events[0]?.spans.map(({ start }) => start)).toEqual(["2027-01-20", "2027-01-27", "2027-02-10"]);
    expect(events[0]?.hours).toEqual({ from: "18:30", to: "20:00" });
  });

  it.each([
    [{ ...WEEKLY, repeatFrequency: "P2W" }, ["2027-01-20", "2027-02-03"]],
    [{ ...WEEKLY, byDay: ["Wednesday", "FR"], repeatCount: 3 }, ["2027-01-20", "2027-01-22", "2027-01-27"]],
    [{ ...WEEKLY, repeatFrequency: "P1M", repeatCount: 2, endDate: undefined }, ["2027-01-20", "2027-02-20"]],
  ])("%j is read", (eventSchedule, days) => {
    expect(read({ eventSchedule }).events[0]?.spans.map(({ start }) => start)).toEqual(days);
  });

  it("otherwise than can be read is told, and keeps its first and last day", () => {
    const { events, problems } = read({ endDate: "2027-07-26", eventSchedule: { repeatFrequency: "souvent" } });
    expect(events[0]).toMatchObject({ start: "2027-07-24", end: "2027-07-26" });
    expect(problems).toMatchObject([{ kind: "note", field: "eventSchedule" }]);
  });

  it("may have its times as parts, and a festival has events of its own as parts", () => {
    const part = (startDate: string, name?: string) => ({
      "@type": "Event",
      startDate,
      ...(name !== undefined && { name }),
    });
    const [times] = read({ subEvent: [part("2027-07-24"), part("2027-07-31", "Bal")] }).events;
    expect(times?.spans.map(({ start }) => start)).toEqual(["2027-07-24", "2027-07-31"]);
    const festival = event({ location: "Saintes", subEvent: [part("2027-07-25", "Concert")] });
    const { events } = readJsonLd(eventNodes(festival));
    expect(events.map(({ title, start, mayBeCity }) => [title.fr, start, mayBeCity])).toEqual([
      ["Bal", "2027-07-24", ["Saintes"]],
      ["Concert", "2027-07-25", ["Saintes"]],
    ]);
  });
});
