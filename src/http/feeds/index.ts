import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { siteMessages } from "../../i18n/site/index.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";
import { feedPaths, pathIn } from "../pages/parts/paths.ts";
import { tiesInOrder } from "../pages/parts/site.ts";
import type { AskOnWeb } from "../public/ask.ts";
import { createViews, notFoundBelow, sendDocument, tellUnmet, UnmetError } from "../public/public.ts";
import type { Document, PublicSource, TellUnmet, View } from "../public/public.ts";
import { readerLanguage } from "../public/reader-language.ts";
import type { HttpPart } from "../server.ts";
import { apiEvent, apiPlace, apiTwinning, eventsFor } from "./api.ts";
import { queries } from "./api-schemas.ts";
import {
  allAnniversaries,
  allProjects,
  anniversariesOfTown,
  ofProject,
  ofTheme,
  ofTown,
  subscribedCalendar,
} from "./calendars.ts";
import type { FindSubscribed } from "./calendars.ts";
import { createKept } from "./kept.ts";
import { atomFeed, jsonFeed } from "./news.ts";
import { openAgenda } from "./openagenda.ts";
import { openApi } from "./openapi.ts";

type Views = (language: Language) => View;
type Wanted = FastifyRequest<{ Params: { id?: string }; Querystring: Record<string, unknown> }>;

const [CALENDAR, ATOM, FEED] = [
  "text/calendar; charset=utf-8",
  "application/atom+xml; charset=utf-8",
  "application/feed+json; charset=utf-8",
];
const JSON_TYPE = "application/json; charset=utf-8";

const CALENDARS: readonly (readonly [path: string, find: FindSubscribed])[] = [
  [feedPaths.all, allProjects],
  [feedPaths.anniversaries, allAnniversaries],
  [feedPaths.ofProject(":id"), ofProject],
  [feedPaths.ofTown(":id"), ofTown],
  [feedPaths.anniversariesOf(":id"), anniversariesOfTown],
  [feedPaths.ofTheme(":id"), ofTheme],
];

/** Allows scripts of any origin to read this public data (CORS). */
function openToAll(scope: FastifyInstance): void {
  scope.addHook("onSend", (_request, reply, _payload, done) => {
    reply.headers({ "access-control-allow-origin": "*", "referrer-policy": "no-referrer" });
    done();
  });
}

const plain: TellUnmet = (unmet, language): Document => ({
  type: "text/plain; charset=utf-8",
  body: `${siteMessages(language).unmet[unmet].sentence}\n`,
});
const inJson: TellUnmet = (unmet, language, field): Document => {
  const { unmet: sentences, field: ofField } = siteMessages(language);
  const error = field ? ofField[field.problem](field.name) : sentences[unmet].sentence;
  return { type: JSON_TYPE, body: JSON.stringify({ error, ...(field && { field: field.name }) }) };
};

/** Characters of a parameter's name that an error message repeats. */
const NAME_LENGTH = 40;

/** The calendars and feeds of a language; each is written once a day. */
function addFeeds(scope: FastifyInstance, language: Language, views: Views): void {
  const kept = createKept();
  for (const [path, find] of CALENDARS) {
    scope.get(pathIn(language, path), (request: Wanted, reply) => {
      const { site, context } = views(language);
      const { id = "" } = request.params;
      const found = find(id, site, context);
      if (!found) throw new UnmetError("notFound");
      const body = kept(site, `${path} ${id} ${context.today}`, () => subscribedCalendar(found, site, context));
      return sendDocument(request, reply, { type: CALENDAR, body });
    });
  }
  const feeds = [
    [feedPaths.atom, ATOM, atomFeed],
    [feedPaths.json, FEED, jsonFeed],
  ] as const;
  for (const [path, type, write] of feeds) {
    scope.get(pathIn(language, path), (request, reply) => {
      const { site, context } = views(language);
      const body = kept(site, `${path} ${context.today}`, () => write(site, context));
      return sendDocument(request, reply, { type, body });
    });
  }
}

/** The parameters of a request. @throws {UnmetError} when they are invalid */
function readQuery<Schema extends z.ZodType>(schema: Schema, { query }: Wanted): z.output<Schema> {
  const read = schema.safeParse(query);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const name = String(unknown ?? issue?.path[0] ?? "").slice(0, NAME_LENGTH);
  throw new UnmetError("badRequest", undefined, { name, problem: unknown === undefined ? "invalid" : "unknown" });
}

const notThere = (name: string) => new UnmetError("notFound", undefined, { name, problem: "notThere" });

function sendJson(request: FastifyRequest, reply: FastifyReply, data: unknown): FastifyReply {
  return sendDocument(request, reply, { type: JSON_TYPE, body: JSON.stringify(data) });
}

/** A part of a list, with each entry as it is shown. */
function partOf<Entry>(
  all: readonly Entry[],
  { limit, offset }: { limit: number; offset: number },
  show: (entry: Entry) => unknown,
) {
  return { total: all.length, items: all.slice(offset, offset + limit).map(show) };
}

function addApi(scope: FastifyInstance, views: Views, { origin, ask }: { origin: string; ask: AskOnWeb }): void {
  const kept = createKept();
  scope.get("/ask", async (request: Wanted, reply) => {
    const { q, lang } = readQuery(queries.ask, request);
    // The API has no next page, so the text has everything.
    const { answer } = await ask(
      { question: q, chosen: lang, pageSize: Infinity },
      request.ip,
      views(lang ?? readerLanguage(request)),
    );
    reply.header("cache-control", "no-store").header("x-robots-tag", "noindex").type(JSON_TYPE);
    return reply.send(JSON.stringify(answer));
  });
  scope.get("/events", (request: Wanted, reply) => {
    const query = readQuery(queries.events, request);
    const { site } = views("fr");
    const events = eventsFor(query, site);
    if (typeof events === "string") throw notThere(events);
    return sendJson(
      request,
      reply,
      partOf(events, query, (event) => apiEvent(event, site, origin)),
    );
  });
  scope.get("/events/:id", (request: Wanted, reply) => {
    const { site } = views("fr");
    const { projects } = site.facts;
    const event = projects.event(projects.projectOf(request.params.id ?? ""));
    if (!event) throw new UnmetError("notFound");
    return sendJson(request, reply, apiEvent(event, site, origin));
  });
  scope.get("/twinnings", (request: Wanted, reply) => {
    const query = readQuery(queries.twinnings, request);
    const { site, context } = views("fr");
    const ties = query.place === undefined ? [...site.ties.values()] : site.places.get(query.place)?.ties;
    if (!ties) throw notThere("place");
    const show = (tie: (typeof ties)[number]) => apiTwinning(tie, site, origin, context.today);
    return sendJson(request, reply, partOf(tiesInOrder(ties, context.today), query, show));
  });
  scope.get("/places", (request: Wanted, reply) => {
    const query = readQuery(queries.places, request);
    const { site } = views("fr");
    const places = [...site.places.values()].filter(
      ({ place }) => query.country === undefined || place.country === query.country,
    );
    return sendJson(
      request,
      reply,
      partOf(places, query, (place) => apiPlace(place, origin)),
    );
  });
  scope.get("/openagenda.json", (request, reply) => {
    const { site } = views("fr");
    const body = kept(site, "openagenda", () => openAgenda(site.facts.corpus, site.projects));
    return sendDocument(request, reply, { type: JSON_TYPE, body });
  });
  scope.get("/*", () => {
    throw new UnmetError("notFound");
  });
  scope.get("/openapi.json", (request, reply) => {
    const { site } = views("fr");
    const body = kept(site, "openapi", () => JSON.stringify(openApi(site.facts.corpus.programme, origin)));
    return sendDocument(request, reply, { type: JSON_TYPE, body });
  });
}

/** Calendars to subscribe to, feeds, and the read-only API. */
export function feedsPart(source: PublicSource, ask: AskOnWeb): HttpPart {
  const views = createViews(source);
  return async (app) => {
    openToAll(app);
    tellUnmet(app, plain, source.logger);
    for (const language of LANGUAGES) addFeeds(app, language, views);
    await app.register(
      (scope, _options, done) => {
        tellUnmet(scope, inJson, source.logger);
        notFoundBelow(scope);
        addApi(scope, views, { origin: source.origin, ask });
        done();
      },
      { prefix: "/api" },
    );
  };
}
