import { afterAll, describe, expect, it } from "vitest";
import { brandedSeason } from "../branded-season.ts";
import { PAGES_OF_SEASON, serveSite } from "../site.ts";

type Data = Readonly<Record<string, unknown>>;

const ORIGIN = "https://season.example.org";
const season = await brandedSeason();
const site = await serveSite({ corpus: season.folder, origin: ORIGIN });
afterAll(async () => {
  await site.close();
  await season.remove();
});

/** The data of a page, each thing apart. */
async function dataOf(path: string): Promise<Data[]> {
  const { text } = await site.get(path);
  const scripts = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gu)];
  return scripts.flatMap(([, json = ""]) => listOf(JSON.parse(json)));
}

const ofType = (all: readonly Data[], type: string) => all.filter((one) => one["@type"] === type);
const listOf = (value: unknown): Data[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as Data[]) : [value as Data];
const isFilled = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isAddress = (value: unknown) => typeof value === "string" && /^https?:\/\/[^ ]+$/u.test(value);
/** A date, or a date with a time and its offset, as ISO 8601 has them. */
const isMoment = (value: unknown) =>
  typeof value === "string" && /^\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/u.test(value);
const STATUSES = ["Scheduled", "Cancelled", "Postponed", "Rescheduled", "MovedOnline"].map(
  (status) => `https://schema.org/Event${status}`,
);
const MODES = ["Offline", "Online", "Mixed"].map((mode) => `https://schema.org/${mode}EventAttendanceMode`);
const AVAILABLE = ["InStock", "SoldOut", "PreOrder"].map((state) => `https://schema.org/${state}`);

function locationFaults(location: Data): string[] {
  if (location["@type"] === "VirtualLocation") return isAddress(location["url"]) ? [] : ["location.url"];
  const address = location["address"] as string | Data | undefined;
  const isTold = isFilled(address) || isFilled((address as Data | undefined)?.["addressLocality"]);
  return [isFilled(location["name"]) ? "" : "location.name", isTold ? "" : "location.address"];
}

function offerFaults(offer: Data): string[] {
  const price = offer["@type"] === "AggregateOffer" ? offer["lowPrice"] : offer["price"];
  return [
    price === undefined || typeof price === "number" ? "" : "offers.price",
    price === undefined || /^[A-Z]{3}$/u.test(String(offer["priceCurrency"])) ? "" : "offers.priceCurrency",
    isAddress(offer["url"]) ? "" : "offers.url",
    AVAILABLE.includes(String(offer["availability"])) ? "" : "offers.availability",
  ];
}

/** What the rules for rich results of events find wrong; what is only recommended counts where it is there. */
function eventFaults(event: Data): string[] {
  const faults = [
    isFilled(event["name"]) ? "" : "name",
    isMoment(event["startDate"]) ? "" : "startDate",
    event["endDate"] === undefined || isMoment(event["endDate"]) ? "" : "endDate",
    listOf(event["location"]).length > 0 ? "" : "location",
    STATUSES.includes(String(event["eventStatus"])) ? "" : "eventStatus",
    MODES.includes(String(event["eventAttendanceMode"])) ? "" : "eventAttendanceMode",
    ...listOf(event["location"]).flatMap(locationFaults),
    ...listOf(event["offers"]).flatMap(offerFaults),
    ...listOf(event["organizer"]).map(({ name }) => (isFilled(name) ? "" : "organizer.name")),
    ...listOf(event["subEvent"]).flatMap((part) => eventFaults(part).map((fault) => `subEvent.${fault}`)),
  ];
  return faults.filter((fault) => fault !== "");
}

/** The projects of the season that have a date: without one, none is an event to a search engine. */
async function datedEvents(): Promise<[string, Data][]> {
  const { text } = await site.get("/sitemap.xml");
  const addresses = [...text.matchAll(/<loc>https:\/\/season\.example\.org(\/fr\/projet\/[^<]+)<\/loc>/gu)];
  const all = await Promise.all(
    addresses.map(async ([, path = ""]): Promise<[string, Data]> => [
      path,
      ofType(await dataOf(path), "Event")[0] ?? {},
    ]),
  );
  return all.filter(([, event]) => event["startDate"] !== undefined);
}

describe("What search engines are told of events", () => {
  it("keeps to the rules for rich results, for every event with a date", async () => {
    const events = await datedEvents();
    expect(events).toHaveLength(45);
    expect(events.flatMap(([path, event]) => eventFaults(event).map((fault) => [path, fault]))).toEqual([]);
    const pictureless = events.filter(([, { image }]) => !isAddress(image) && !isAddress((image as Data)["url"]));
    expect(pictureless.map(([path]) => path)).toEqual([]);
    expect(events.filter(([, event]) => !isFilled(event["description"]))).toEqual([]);
    expect(events.filter(([, event]) => listOf(event["organizer"]).length === 0)).toEqual([]);
  });

  it("tells of an event with sessions each one to come with its hours and its venue", async () => {
    const [event = {}] = ofType(await dataOf("/fr/projet/voix-du-large"), "Event");
    expect(event).toMatchObject({
      image: { "@type": "ImageObject", url: "https://pictures.example.org/choir.jpg", creditText: "Anne Le Goff" },
      offers: [
        {
          "@type": "AggregateOffer",
          lowPrice: 0,
          highPrice: 12,
          priceCurrency: "EUR",
          availability: "https://schema.org/InStock",
          url: "https://tickets.example.org/choir",
        },
      ],
      typicalAgeRange: "6-",
      location: [
        {
          name: "Théâtre Max-Jacob",
          address: { postalCode: "29000", addressLocality: "Quimper", addressCountry: "FR" },
          geo: { latitude: 47.9959, longitude: -4.1024 },
        },
      ],
    });
    const sessions = listOf(event["subEvent"]);
    expect(sessions).toHaveLength(6);
    expect(sessions[1]).toMatchObject({
      "@type": "Event",
      startDate: "2027-10-06T20:00:00+02:00",
      endDate: "2027-10-06T22:00:00+02:00",
      location: [{ name: "Théâtre Max-Jacob" }],
    });
  });

  it("tells of one on the Internet alone where it is seen, and that it is sold out", async () => {
    const [event] = ofType(await dataOf("/ru/projet/jazz-caves-colmar"), "Event");
    expect(event).toMatchObject({
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
      location: [{ "@type": "VirtualLocation", url: "https://live.example.org/jazz" }],
      offers: [{ price: 8, priceCurrency: "EUR", availability: "https://schema.org/SoldOut" }],
    });
  });

  it("offers nothing of what is cancelled", async () => {
    const [event = {}] = ofType(await dataOf("/fr/projet/meme-chapiteau"), "Event");
    expect([event["eventStatus"], event["offers"]]).toEqual(["https://schema.org/EventCancelled", undefined]);
  });
});

describe("What search engines are told of every page", () => {
  const isPage = (path: string) => path !== "/" && !path.startsWith("/embed") && !/question\?|nope/u.test(path);

  it.each(["fr", "ru"])("is the way to it (%s)", async (language) => {
    for (const path of PAGES_OF_SEASON.filter(isPage)) {
      const [way] = ofType(await dataOf(`/${language}${path}`), "BreadcrumbList");
      const steps = listOf(way?.["itemListElement"]);
      expect([path, steps.map(({ position }) => position)]).toEqual([path, steps.map((_step, index) => index + 1)]);
      expect(steps.every(({ name, item }) => isFilled(name) && isAddress(item))).toBe(true);
      expect(steps.at(-1)?.["item"]).toBe(`${ORIGIN}/${language}${path}`);
    }
  });

  it("is the list that it shows", async () => {
    for (const path of ["/projets", "/villes", "/liens", "/ville/quimper", "/mois/2027-10", "/theme/music"]) {
      const [list] = ofType(await dataOf(`/fr${path}`), "ItemList");
      const entries = listOf(list?.["itemListElement"]);
      expect([path, entries.length > 0]).toEqual([path, true]);
      expect(entries.every(({ url }) => isAddress(url))).toBe(true);
    }
  });
});

describe("A calendar", () => {
  it("has an entry for each session, with place, spot and page", async () => {
    const { text } = await site.get("/fr/projet/voix-du-large/agenda.ics");
    const entries = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
    expect(entries).toHaveLength(6);
    for (const entry of entries) {
      expect(entry).toMatch(/^LOCATION:Théâtre Max-Jacob\\, 4 boulevard Dupleix\\, 29000 Quimper/mu);
      expect(entry).toMatch(/^GEO:47\.9959;-4\.1024\r$/mu);
      expect(entry).toMatch(/^URL(?:;VALUE=URI)?:https:\/\/season\.example\.org\/fr\/projet\/voix-du-large\r$/mu);
    }
    expect(new Set(entries.map((entry) => /^UID:(.*)\r$/mu.exec(entry)?.[1])).size).toBe(6);
    expect(entries[1]).toMatch(/^DTSTART:20271006T180000Z\r$/mu);
  });
});
