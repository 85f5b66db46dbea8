import { XMLParser } from "fast-xml-parser";
import ICAL from "ical.js";
import { afterAll, describe, expect, it } from "vitest";
import { answerSchema, eventSchema, listOf, placeSchema, twinningSchema } from "../../../src/http/feeds/api-schemas.ts";
import { serveSite } from "../site.ts";

const [year, season, calendar] = await Promise.all([
  serveSite({ origin: "https://example.org" }),
  serveSite({ corpus: "test/season", origin: "https://season.example.org" }),
  serveSite({ corpus: "test/programmes/la-rochelle", origin: "https://calendar.example.org" }),
]);
afterAll(async () => {
  await Promise.all([year.close(), season.close(), calendar.close()]);
});

/** A calendar as another library reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent");
  return {
    calendar,
    events,
    byUid: (uid: string) => events.find((event) => event.getFirstPropertyValue("uid") === uid),
  };
}

describe("A calendar to subscribe to", () => {
  it("has every project whose day is known, the cancelled ones as such", async () => {
    const { text, headers } = await season.get("/fr/agenda.ics");
    expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const { calendar, byUid } = read(text);
    expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT12H");
    expect(calendar.getFirstPropertyValue("x-published-ttl")).toBe("PT12H");
    const concert = byUid("voix-du-large@jumelages");
    expect(String(concert?.getFirstPropertyValue("dtstart"))).toBe("2027-10-09T18:00:00Z");
    expect(concert?.getFirstPropertyValue("url")).toBe("https://season.example.org/fr/projet/voix-du-large");
    expect(byUid("meme-chapiteau@jumelages")?.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(concert?.getFirstPropertyValue("status")).toBeNull();
    expect(concert?.getFirstPropertyValue("location")).toBe("Théâtre Max-Jacob, 4 boulevard Dupleix, 29000 Quimper");
  });

  it("has those of the past too, under names and numbers that stay", async () => {
    const { text } = await year.get("/ru/ville/nice/agenda.ics");
    const event = read(text).byUid("nice-nijni-novgorod-medecine@jumelages");
    expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2021-05-11");
    expect(event?.getFirstPropertyValue("location")).toBe("Ницца, Нижний Новгород");
    expect(event?.getFirstPropertyValue("geo")).toBeNull();
    // The edition is of 19 March 2021, 18,705 days after 1 January 1970.
    expect(event?.getFirstPropertyValue("sequence")).toBe(18_705);
    expect(String(event?.getFirstPropertyValue("last-modified"))).toBe("2021-03-19T00:00:00Z");
    expect((await year.get("/ru/ville/nice/agenda.ics")).text).toBe(text);
  });

  it("is of a theme, of a project, or of the anniversaries of a town or of all", async () => {
    const music = read((await season.get("/fr/theme/music/agenda.ics")).text);
    expect(music.byUid("voix-du-large@jumelages")).toBeDefined();
    expect(music.events.length).toBeLessThan(read((await season.get("/fr/agenda.ics")).text).events.length);
    expect(read((await season.get("/ru/projet/voix-du-large/agenda.ics")).text).events).toHaveLength(1);
    const { events } = read((await year.get("/fr/ville/dijon/anniversaires.ics")).text);
    expect(events.map((event) => event.getFirstPropertyValue("uid"))).toEqual([
      "anniversary-dijon-volgograd@jumelages",
    ]);
    expect(String(events[0]?.getFirstPropertyValue("dtstart"))).toBe("2026-09-05");
    expect(String(events[0]?.getFirstPropertyValue("rrule"))).toBe("FREQ=YEARLY");
    const all = read((await year.get("/fr/anniversaires.ics")).text);
    expect(all.byUid("anniversary-dijon-volgograd@jumelages")).toBeDefined();
  });

  it("that did not change is not sent again, and one that is not there is told in a sentence", async () => {
    const { headers } = await year.get("/fr/agenda.ics");
    expect((await year.get("/fr/agenda.ics", { "if-none-match": `W/${headers.get("etag") ?? ""}` })).status).toBe(304);
    const { status, text } = await year.get("/ru/ville/atlantis/agenda.ics");
    expect([status, text]).toEqual([404, "По этому адресу в программе ничего нет.\n"]);
  });
});

describe("A feed", () => {
  it("in Atom is read by another parser: titles, dates, links, and what is to come first", async () => {
    const { text, headers } = await season.get("/ru/atom.xml");
    expect(headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry" }).parse(text) as {
      feed: {
        title: string;
        updated: string;
        rights: string;
        entry: { id: string; title: string; content: { "#text": string } }[];
      };
    };
    expect(feed.title).toBe("Сезон «Берега и мосты» 2027/28 года");
    expect(feed.updated).toBe("2027-07-05T00:00:00.000Z");
    expect(feed.rights).toBe("CC BY 4.0");
    const concert = feed.entry.find(({ id }) => id === "urn:jumelages:ru:voix-du-large");
    expect(concert?.title).toBe("«Голоса открытого моря»: песни моряков двух океанов");
    expect(concert?.content["#text"]).toContain("9\u00a0октября 2027 года, 20:00–22:00");
  });

  it("in JSON has the same", async () => {
    const { text } = await season.get("/fr/feed.json");
    const feed = JSON.parse(text) as { version: string; language: string; items: { url: string; title: string }[] };
    expect([feed.version, feed.language]).toEqual(["https://jsonfeed.org/version/1.1", "fr"]);
    expect(feed.items).toContainEqual(
      expect.objectContaining({ url: "https://season.example.org/fr/projet/voix-du-large" }),
    );
  });
});

describe("The API", () => {
  const items = async (path: string, site = season) => {
    const { status, text } = await site.get(path);
    expect(status).toBe(200);
    return JSON.parse(text) as unknown;
  };

  it("gives projects, ties and places as its schemas say", async () => {
    const events = listOf(eventSchema).parse(await items("/api/events?limit=200"));
    expect(events.items).toHaveLength(events.total);
    expect(events.items.find(({ id }) => id === "meme-chapiteau")).toMatchObject({
      isCancelled: true,
      isOneSided: false,
    });
    const ties = listOf(twinningSchema).parse(await items("/api/twinnings"));
    expect(ties.items.find(({ id }) => id === "troyes-orel")).toMatchObject({
      since: "1989-06-17",
      nextAnniversary: "2026-06-17",
    });
    const places = listOf(placeSchema).parse(await items("/api/places?country=de"));
    expect(places.items.map(({ id }) => id)).toContain("heidelberg");
    expect(await items("/api/events/troc-de-graines-au-chateau", calendar)).toMatchObject({ isOneSided: true });
    expect(eventSchema.parse(await items("/api/events/voix-du-large")).venue?.name?.ru).toBe(
      "Театр имени Макса Жакоба",
    );
  });

  it("narrows projects by place, theme and days", async () => {
    const narrowed = await items("/api/events?place=quimper&theme=music&from=2027-10-09&to=2027-10-09");
    expect(
      listOf(eventSchema)
        .parse(narrowed)
        .items.map(({ id }) => id),
    ).toEqual(["voix-du-large"]);
  });

  it("finds projects by words of their texts, in whatever form", async () => {
    for (const q of ["chants de marins", "матросские песни"]) {
      const { items: found } = listOf(eventSchema).parse(await items(`/api/events?q=${encodeURIComponent(q)}`));
      expect(found.map(({ id }) => id)).toContain("voix-du-large");
    }
    expect(await items("/api/events?q=%D0%B6%D0%B8%D1%80%D0%B0%D1%84")).toEqual({ total: 0, items: [] });
  });

  it("answers a question as the command does, in the language that it is asked in", async () => {
    const asked = await serveSite({ corpus: "test/season", elapsedMs: () => 0 });
    const ask = (query: string) => asked.get(`/api/ask?${query}`, { "accept-language": "fr" });
    const { status, text, headers } = await ask(`q=${encodeURIComponent("Что запланировано в Кемпере?")}`);
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
    const answer = answerSchema.parse(JSON.parse(text));
    expect(answer).toMatchObject({
      schema: 2,
      question: "Что запланировано в Кемпере?",
      language: "ru",
      kind: "events",
    });
    expect(answer.events.map(({ id }) => id)).toContain("voix-du-large");
    expect(answer.text.startsWith(answer.reply ?? "")).toBe(true);
    expect(JSON.parse((await ask("q=Quimper&lang=en")).text)).toMatchObject({ field: "lang" });
    expect(JSON.parse((await ask("lang=ru")).text)).toMatchObject({
      error: "Значение параметра «q» не удалось прочитать: каким оно должно быть, сказано в /api/openapi.json.",
      field: "q",
    });
    // Questions to the pages and to the API are counted together: one was answered.
    const statuses: number[] = [];
    for (let index = 0; index < 12; index += 1) statuses.push((await asked.get("/fr/question?q=Quimper")).status);
    expect(statuses.filter((one) => one === 200)).toHaveLength(11);
    expect((await ask("q=Quimper")).status).toBe(429);
    await asked.close();
  });

  it("is described by OpenAPI 3.1, whose references lead somewhere", async () => {
    const { text } = await season.get("/api/openapi.json");
    const described = JSON.parse(text) as {
      openapi: string;
      info: object;
      paths: object;
      components: { schemas: object };
    };
    expect(described.openapi).toBe("3.1.0");
    expect(described.info).toMatchObject({
      license: { name: "CC BY 4.0" },
      contact: { url: "https://example.org/saison" },
    });
    expect(Object.keys(described.paths)).toEqual([
      "/api/events",
      "/api/events/{id}",
      "/api/ask",
      "/api/twinnings",
      "/api/places",
    ]);
    const names = [...text.matchAll(/"\$ref":"([^"]*)"/gu)].map(([, reference = ""]) => reference);
    const known = Object.keys(described.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(names.filter((reference) => !known.includes(reference))).toEqual([]);
  });

  it("refuses what it cannot read, in the reader's language", async () => {
    const queries = [
      ["limit=201", "limit"],
      ["limit=x", "limit"],
      ["offset=-1", "offset"],
      ["place=a&place=b", "place"],
      ["from=2027-02-30", "from"],
      ["q=", "q"],
    ] as const;
    for (const [query, field] of queries) {
      const { status, text } = await season.get(`/api/events?${query}`, { "accept-language": "ru" });
      expect([query, status, JSON.parse(text)]).toEqual([
        query,
        400,
        {
          error: `Значение параметра «${field}» не удалось прочитать: каким оно должно быть, сказано в /api/openapi.json.`,
          field,
        },
      ]);
    }
    const unknown = await season.get("/api/places?lang=fr&other=1", { "accept-language": "ru" });
    expect([unknown.status, JSON.parse(unknown.text)]).toEqual([
      400,
      {
        error: "Le paramètre «\u202fother\u202f» n’existe pas\u202f: la liste est dans /api/openapi.json.",
        field: "other",
      },
    ]);
    const nowhere = await season.get("/api/events?place=nope&lang=ru");
    expect([nowhere.status, JSON.parse(nowhere.text)]).toEqual([
      404,
      { error: "В программе нет ничего с таким значением параметра «place»: проверьте его.", field: "place" },
    ]);
    for (const path of ["/api/events/nope", "/api/none", "/api/events/__proto__"]) {
      const { status, text } = await season.get(path);
      expect([path, status, text]).toEqual([path, 404, '{"error":"Cette adresse ne mène à rien dans le programme."}']);
    }
  });

  it("exports to OpenAgenda what has a day, without texts lent from the other language", async () => {
    const agenda = (await items("/api/openagenda.json")) as {
      total: number;
      events: { uid: string; title: object; status: number; timings: { begin: string }[] }[];
    };
    expect(agenda.events).toHaveLength(agenda.total);
    expect(agenda.events.every(({ timings }) => timings.length > 0)).toBe(true);
    const byUid = (uid: string) => agenda.events.find((event) => event.uid === uid);
    expect(byUid("voix-du-large@jumelages")?.timings[0]?.begin).toBe("2027-10-09T18:00:00.000Z");
    expect(Object.keys(byUid("portes-ouvertes-cahors@jumelages")?.title ?? {})).toEqual(["fr"]);
    expect(byUid("meme-chapiteau@jumelages")?.status).toBe(6);
  });
});
