import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadKnownPlaces } from "../../../src/corpus/import/places/known-places.ts";
import { planImport } from "../../../src/corpus/import/plan/plan.ts";
import { readImport } from "../../../src/corpus/import/read.ts";
import { serveSite, wordsOf } from "../site.ts";
import type { ServedSite } from "../site.ts";

const NOTHING = { events: null, places: null, programme: null, imported: null };
const LABELS = { fr: "Hors ligne", en: "Offline" };

/** What every event of a detailed export has, whatever it is. */
const COMMON = {
  state: 2,
  status: { id: 1, label: { fr: "Programmé", en: "Scheduled" } },
  attendanceMode: { id: 1, label: LABELS },
  onlineAccessLink: null,
  timezone: "Europe/Paris",
  originAgenda: { uid: 4411, title: "Ville de Saumur" },
  dateRange: { fr: "en mai" },
  slug: "un-evenement",
  private: 0,
  draft: 0,
  links: [],
};
const THEATRE = {
  ...{ uid: 81_223, slug: "theatre-du-dome", name: "Théâtre du Dôme", address: "Place de la Bilange, 49400 Saumur" },
  ...{ city: "Saumur", postalCode: "49400", region: "Pays de la Loire", department: "Maine-et-Loire", insee: "49328" },
  ...{ district: "Centre", countryCode: "FR", timezone: "Europe/Paris", latitude: 47.2601, longitude: -0.0763 },
  ...{ phone: "02 41 00 00 10", website: "https://dome.example.org/", access: { fr: "Bus 3, arrêt Bilange" } },
};
const PARK = {
  ...{ uid: 81_224, slug: "jardin-des-plantes", name: "Jardin des plantes", address: "Rue Marceau, 49400 Saumur" },
  ...{ city: "Saumur", postalCode: "49400", countryCode: "FR", timezone: "Europe/Paris" },
  ...{ latitude: 47.2534, longitude: -0.0722, district: null, phone: null, website: null },
};

const EXPORT = {
  total: 4,
  success: true,
  agenda: { uid: 4411, title: "Ville de Saumur" },
  events: [
    {
      ...COMMON,
      uid: 50_310_001,
      title: { fr: "Le Cid, en plein jour", ru: "Сид" },
      description: { fr: "La tragédie de Corneille, jouée à deux.", ru: "Трагедия Корнеля для двух актёров." },
      longDescription: { fr: "Deux comédiens, **une valise** et quinze rôles.\n\nSuivi d’une rencontre." },
      keywords: { fr: ["tragédie", "Corneille"], ru: ["трагедия"] },
      conditions: { fr: "12 €, réduit 6 €" },
      registration: [
        { type: "link", value: "https://billets.example.org/cid" },
        { type: "phone", value: "02 41 00 00 11" },
        { type: "email", value: "billets@example.org" },
      ],
      timings: [
        { begin: "2027-05-14T20:30:00+02:00", end: "2027-05-14T22:15:00+02:00" },
        { begin: "2027-05-15T18:00:00+02:00", end: "2027-05-15T19:45:00+02:00" },
        { begin: "2027-11-05T20:30:00+01:00", end: "2027-11-05T22:15:00+01:00" },
      ],
      location: THEATRE,
      age: { min: 12, max: 99 },
      accessibility: { ii: false, hi: true, vi: false, pi: false, mi: true },
      image: {
        ...{ filename: "cid.base.jpg", base: "https://cdn.example.org/main/", credits: null },
        ...{ size: { width: 700, height: 394 }, variants: [{ filename: "cid.thumb.jpg", type: "thumbnail" }] },
      },
      imageCredits: "© Léa Martin",
      canonicalUrl: "https://saumur.example.org/agenda/cid",
      links: [{ link: "https://compagnie.example.org/" }],
    },
    {
      ...COMMON,
      uid: 50_310_002,
      title: { fr: "Lecture au bord de l’eau" },
      description: { fr: "Des contes russes pour les petits." },
      keywords: { fr: ["contes"] },
      conditions: { fr: "Gratuit" },
      registration: [],
      timings: [
        { begin: "2027-07-02T08:00:00.000Z", end: "2027-07-02T09:00:00.000Z" },
        { begin: "2027-07-03T08:00:00.000Z", end: "2027-07-03T09:00:00.000Z" },
      ],
      location: PARK,
      age: { min: 3, max: 6 },
      accessibility: { ii: false, hi: false, vi: false, pi: false, mi: false },
      image: null,
      canonicalUrl: "https://saumur.example.org/agenda/lecture",
      status: { id: 5, label: { fr: "Complet" } },
    },
    {
      ...COMMON,
      uid: 50_310_003,
      title: { fr: "Bal de la Saint-Jean" },
      description: { fr: "Un bal qui finit tard" },
      keywords: { fr: ["danse à deux"] },
      registration: [{ type: "link", value: "https://bal.example.org/" }],
      timings: [{ begin: "2027-06-24T22:00:00+02:00", end: "2027-06-25T02:00:00+02:00" }],
      location: PARK,
      age: { min: null, max: null },
      accessibility: {},
      image: null,
      status: { id: 6, label: { fr: "Annulé" } },
    },
    {
      ...COMMON,
      uid: 50_310_004,
      title: { fr: "Les plantes tinctoriales" },
      description: { fr: "Une causerie en direct." },
      conditions: { fr: "Sur inscription" },
      longDescription: { fr: "Une causerie en direct. Posez vos questions pendant la causerie." },
      keywords: { fr: ["teinture"] },
      registration: [],
      timings: [{ begin: "2027-03-09T18:30:00+01:00", end: "2027-03-09T20:00:00+01:00" }],
      location: null,
      attendanceMode: { id: 2, label: { fr: "En ligne" } },
      onlineAccessLink: "https://direct.example.org/plantes",
      status: { id: 2, label: { fr: "Reprogrammé" } },
      age: { min: 0, max: 99 },
      accessibility: {},
      image: null,
    },
  ],
};

type Given = (typeof EXPORT.events)[number] &
  Partial<Record<"conditions" | "canonicalUrl" | "imageCredits", unknown>> & { longDescription?: { fr: string } };
type Returned = Record<string, unknown> & { uid: number; location: Record<string, unknown>; timings: Given["timings"] };

/** The entries of a calendar as another library reads them. */
function entriesOf(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((entry) => ({
    uid: entry.getFirstPropertyValue("uid"),
    entry: {
      summary: entry.getFirstPropertyValue("summary"),
      ...{ begin: String(entry.getFirstPropertyValue("dtstart")), end: String(entry.getFirstPropertyValue("dtend")) },
      ...{ location: entry.getFirstPropertyValue("location"), geo: entry.getFirstPropertyValue("geo") },
      status: entry.getFirstPropertyValue("status"),
    },
  }));
}

const instants = (timings: Given["timings"]) =>
  timings.map(({ begin, end }) => [new Date(begin).toISOString(), new Date(end).toISOString()]);

describe("An agenda that was imported as OpenAgenda gives it", () => {
  let folder: string;
  let site: ServedSite;
  const returned = new Map<number, Returned>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jumelages-returned-"));
    const read = readImport(Buffer.from(JSON.stringify(EXPORT)));
    const { files, problems } = planImport(read, NOTHING, { source: "saumur", ...(await loadKnownPlaces()) });
    expect(problems.filter(({ kind }) => kind === "error")).toEqual([]);
    for (const [name, value] of Object.entries(files))
      await writeFile(join(folder, `${name}.json`), JSON.stringify(value));
    site = await serveSite({ corpus: folder, origin: "https://saumur.example.org" });
    const { events } = JSON.parse((await site.get("/api/openagenda.json")).text) as { events: Returned[] };
    for (const event of events) returned.set(event.uid, event);
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  const cases = EXPORT.events.map((given): [string, Given] => [given.title.fr, given]);
  const of = ({ uid }: Given) => {
    const event = returned.get(uid);
    if (!event) throw new Error(`${uid} was not given back`);
    return event;
  };

  it("is given back whole", () => {
    expect([...returned.keys()].sort()).toEqual(EXPORT.events.map(({ uid }) => uid));
  });

  it.each(cases)("has its texts: %s", (_, given) => {
    const event = of(given);
    expect(event["title"]).toEqual(given.title);
    // A short text that the long one begins with is kept as its beginning.
    const short = given.uid === 50_310_004 ? given.longDescription?.fr : given.description.fr;
    expect((event["description"] as { fr: string }).fr).toBe(short);
    const words = Object.values(event["keywords"] as Record<string, string[]>).flat();
    expect(words).toEqual(Object.values(given.keywords).flat());
    expect(event["conditions"]).toEqual(given.conditions ?? {});
  });

  it("has long descriptions without their Markdown", () => {
    const long = EXPORT.events.map((given) => (of(given)["longDescription"] as { fr: string }).fr);
    expect(long[0]).toBe("Deux comédiens, une valise et quinze rôles.\n\nSuivi d’une rencontre.");
    expect(long[3]).toBe("Une causerie en direct. Posez vos questions pendant la causerie.");
  });

  it("has Russian keywords among the Russian ones", () => {
    expect((of(EXPORT.events[0] as Given)["keywords"] as { ru: string[] }).ru).toEqual(["трагедия"]);
  });

  it.each(cases)("has its times as instants: %s", (_, given) => {
    expect(instants(of(given).timings)).toEqual(instants(given.timings));
    expect(of(given)["timezone"]).toBe("Europe/Paris");
  });

  it.each(cases)("has its place: %s", (_, given) => {
    const kept = ["name", "address", "city", "postalCode", "countryCode", "district", "phone", "website", "access"];
    for (const field of [...kept, "latitude", "longitude"]) {
      const value = (given.location as Record<string, unknown> | null)?.[field];
      expect([field, of(given).location[field] ?? null]).toEqual([field, value ?? null]);
    }
  });

  it.each(cases)("has its facts: %s", (_, given) => {
    const event = of(given);
    const codeOf = (code: unknown) => (code as { id: number }).id;
    expect([event["status"], event["attendanceMode"]]).toEqual([codeOf(given.status), codeOf(given.attendanceMode)]);
    expect(event["registration"]).toEqual(given.registration);
    const needs = Object.entries(given.accessibility).flatMap(([need, isMet]) => (isMet ? [need] : []));
    const returnedNeeds = Object.entries(event["accessibility"] as Record<string, boolean>);
    expect(returnedNeeds.flatMap(([need, isMet]) => (isMet ? [need] : [])).sort()).toEqual(needs.sort());
    const ages = { min: given.age.min, max: given.age.max === 99 ? null : given.age.max };
    expect(event["age"]).toEqual(ages);
    expect(event["onlineAccessLink"]).toBe(given.onlineAccessLink);
    expect(event["canonicalUrl"]).toBe(given.canonicalUrl ?? null);
    expect(event["links"]).toEqual(given.links);
    expect(event["image"]).toBe(given.image ? given.image.base + given.image.filename : null);
    expect(event["imageCredits"]).toBe(given.imageCredits ?? null);
    expect(event["originAgenda"]).toEqual({ title: "Ville de Saumur" });
  });

  it("is a calendar with an entry for each session, where and when it was", async () => {
    const entries = entriesOf((await site.get("/fr/agenda.ics")).text);
    const utc = (time: string) => new Date(time).toISOString().replace(".000", "");
    const told = EXPORT.events.flatMap((given) =>
      given.timings.map(({ begin, end }) => ({
        summary: given.title.fr,
        ...{ begin: utc(begin), end: utc(end) },
        location: given.location ? `${given.location.name}, ${given.location.address}` : null,
        geo: given.location ? [given.location.latitude, given.location.longitude] : null,
        status: given.uid === 50_310_003 ? "CANCELLED" : null,
      })),
    );
    const byBegin = (a: { begin: string }, b: { begin: string }) => a.begin.localeCompare(b.begin);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    expect(entries.map(({ entry }) => entry).sort(byBegin)).toEqual(told.sort(byBegin));
  });

  it("is a calendar whose entries tell shortly what it is, the price, where to book and its page", async () => {
    const text = (await site.get("/fr/agenda.ics")).text;
    const entries = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
    const cid = entries.find((entry) => entry.getFirstPropertyValue("summary") === "Le Cid, en plein jour");
    expect(cid?.getFirstPropertyValue("description")).toBe(
      [
        "La tragédie de Corneille, jouée à deux.\n",
        "Tarif\u202F: 12 €, réduit 6 €",
        "Réservation\u202F: https://billets.example.org/cid, 02 41 00 00 11, billets@example.org",
        "En savoir plus\u202F: https://saumur.example.org/agenda/cid",
      ].join("\n"),
    );
    expect(String(cid?.getFirstPropertyValue("url"))).toContain("https://saumur.example.org/fr/projet/le-cid");
  });

  it.each([
    ["lecture-au-bord-de-l-eau-2027-07-02", "Tarif", "Gratuit"],
    ["les-plantes-tinctoriales-2027-03-09", "Conditions", "Sur inscription"],
  ])("has pages that tell the price, and of what is none the conditions: %s", async (id, label, said) => {
    const { status, text } = await site.get(`/fr/projet/${id}`);
    expect(status).toBe(200);
    expect(wordsOf(text)).toContain(`${label} ${said}`);
  });

  it("is the same when it is imported again from what was given back", async () => {
    const { text } = await site.get("/api/openagenda.json");
    const [once, twice] = [Buffer.from(JSON.stringify(EXPORT)), Buffer.from(text)].map((content) =>
      readImport(content).events.map(
        ({ uid, title, description, start, end, hours, sessions, price, facts, venue }) => ({
          ...{ uid, title, start, end, hours, sessions, price, venue },
          // The price in numbers is read from its words at the first import.
          facts: { ...facts, amounts: undefined },
          text: description.fr?.replace(/[.\s]+/gu, " ").trim(),
        }),
      ),
    );
    const byUid = (a: { uid: string | null }, b: { uid: string | null }) => (a.uid ?? "").localeCompare(b.uid ?? "");
    expect(twice?.sort(byUid)).toEqual(once?.sort(byUid));
  });
});
