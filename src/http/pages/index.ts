import { readFile } from "node:fs/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { siteMessages } from "../../i18n/site/index.ts";
import type { Unmet } from "../../i18n/site/messages.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";
import { createViews, isKnown, notFoundBelow, sendDocument, tellUnmet, UnmetError } from "../public/public.ts";
import type { Document, PublicSource, View } from "../public/public.ts";
import { acceptedLanguage } from "../public/reader-language.ts";
import type { HttpPart } from "../server.ts";
import { createAsk } from "./ask.ts";
import type { AskPage } from "./ask.ts";
import { calendarsPage } from "./calendars.ts";
import { frontPage } from "./front.ts";
import { documentOf } from "./layout.ts";
import type { Page, PageContext } from "./layout.ts";
import { monthPage, projectsPage, themePage, tiesPage, townPage, townsPage } from "./lists.ts";
import { markup } from "./markup.ts";
import { createPaintMap } from "./paint-map.ts";
import type { PaintMap } from "./paint-map.ts";
import { mapPaths, pathIn, paths } from "./paths.ts";
import { projectPage } from "./project.ts";
import { llmsText, robots, sitemap } from "./sitemap.ts";
import { tiePage } from "./tie.ts";

const HTML = "text/html; charset=utf-8";

/** Sent with every page: nothing runs, and nothing comes from elsewhere but the pictures of events. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self' https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "geolocation=(), camera=(), microphone=()",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
} as const;

type Wanted = FastifyRequest<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>;

/** The page of a list that is asked for, from 1. @throws {UnmetError} for what is no such number */
function pageNumber({ query }: Wanted): number {
  const { page = "1" } = query;
  if (typeof page !== "string" || !/^[1-9]\d{0,5}$/u.test(page)) throw new UnmetError("badRequest");
  return Number(page);
}

/** Renders what a path asks for; the path where that is instead, or null where it is not there. */
type Render = (view: View, request: Wanted) => Page | string | null;

/** By path without the language. */
const PAGES: Readonly<Record<string, Render>> = {
  [paths.front]: ({ site, context }) => frontPage(site, context),
  [paths.projects]: ({ site, context }, request) => projectsPage(site, pageNumber(request), context),
  [paths.towns]: ({ site, context }, request) => townsPage(site, pageNumber(request), context),
  [paths.ties]: ({ site, context }, request) => tiesPage(site, pageNumber(request), context),
  [paths.calendars]: ({ site, context }) => calendarsPage(site, context),
  [paths.project(":id")]({ site, context }, { params }) {
    const { projects } = site.facts;
    const event = projects.event(params["id"] ?? "");
    if (!event) return null;
    const project = projects.projectOf(event.id);
    // Another printing of the same project has no page of its own.
    return project === event.id ? projectPage(event, site, context) : paths.project(project);
  },
  [paths.tie(":id")]({ site, context }, { params }) {
    const tie = site.ties.get(params["id"] ?? "");
    return tie ? tiePage(tie, site, context) : null;
  },
  [paths.town(":id")]({ site, context }, request) {
    const place = site.places.get(request.params["id"] ?? "");
    return place ? townPage(place, site, pageNumber(request), context) : null;
  },
  [paths.month(":id")]({ site, context }, request) {
    const month = site.months.get(request.params["id"] ?? "");
    return month ? monthPage(month, site, pageNumber(request), context) : null;
  },
  [paths.theme(":id")]({ site, context }, request) {
    const theme = site.themes.get(request.params["id"] ?? "");
    return theme ? themePage(theme, site, pageNumber(request), context) : null;
  },
};

/** A page that says why there is no other. */
function unmetPage(unmet: Unmet, context: PageContext): Document {
  const { title, sentence } = siteMessages(context.language).unmet[unmet];
  const page = {
    title,
    path: null,
    description: sentence,
    data: null,
    isPrivate: true,
    body: markup`<p>${sentence}</p>`,
  };
  return { type: HTML, body: documentOf(page, context) };
}

/** A page with its map, at the path of the page and below it. */
function addPage(scope: FastifyInstance, path: string, render: (request: Wanted) => Rendered, { paint }: Served): void {
  scope.get(path, (request: Wanted, reply) => {
    const { page, context } = render(request);
    if (!page) throw new UnmetError("notFound");
    if (typeof page === "string") return reply.redirect(pathIn(context.language, page), 301);
    return sendDocument(request, reply, { type: HTML, body: documentOf(page, context) });
  });
  const below = path === paths.front ? "" : path;
  for (const card of ["light", "dark"] as const) {
    scope.get(mapPaths[card](below), async (request: Wanted, reply) => {
      const { page } = render(request);
      if (!page || typeof page === "string" || !page.map) throw new UnmetError("notFound");
      const picture = { ...page.map.picture, card };
      if (isKnown(request, reply, JSON.stringify(picture))) return reply.code(304).send();
      return reply.type("image/png").send(Buffer.from(await paint(picture, request.ip)));
    });
  }
}

interface Rendered {
  page: ReturnType<Render>;
  context: PageContext;
}

/** What answers with more than a text that is there. */
interface Served {
  ask: AskPage;
  paint: PaintMap;
}

/** The pages of a language, below its prefix. */
function languagePages(language: Language, views: (language: Language) => View, served: Served) {
  return (scope: FastifyInstance) => {
    notFoundBelow(scope);
    for (const [path, render] of Object.entries(PAGES)) {
      const rendered = (request: Wanted) => {
        const view = views(language);
        return { page: render(view, request), context: view.context };
      };
      addPage(scope, path, rendered, served);
    }
    scope.get(paths.question, async (request: Wanted, reply) => {
      const view = views(language);
      const page = await served.ask(request.query["q"], request.ip, view);
      reply.header("cache-control", "no-store").header("x-robots-tag", "noindex").type(HTML);
      return reply.send(documentOf(page, view.context));
    });
  };
}

/** What lies at the root: the way to a language, the style, what robots read. */
async function addRoot(scope: FastifyInstance, views: (language: Language) => View, { origin }: PublicSource) {
  const file = (name: string) => readFile(new URL(`./${name}`, import.meta.url), "utf8");
  const [style, icon] = await Promise.all([file("style.css"), file("icon.svg")]);
  const serve = (path: string, type: string, body: () => string | null) =>
    scope.get(path, (request, reply) => {
      const text = body();
      if (text === null) throw new UnmetError("notFound");
      return sendDocument(request, reply, { type, body: text });
    });
  scope.get("/", (request, reply) =>
    reply.header("vary", "accept-language").redirect(`/${acceptedLanguage(request.headers["accept-language"])}/`, 302),
  );
  serve("/style.css", "text/css; charset=utf-8", () => style);
  serve("/icon.svg", "image/svg+xml", () => icon);
  serve("/robots.txt", "text/plain; charset=utf-8", () => robots(origin));
  serve("/llms.txt", "text/plain; charset=utf-8", () => llmsText(views("fr").site, origin));
  serve("/sitemap.xml", "application/xml; charset=utf-8", () =>
    origin === "" ? null : sitemap(views("fr").site, origin, null),
  );
  scope.get("/sitemap-:number(^\\d{1,3}$).xml", (request: Wanted, reply) => {
    const body = origin === "" ? null : sitemap(views("fr").site, origin, Number(request.params["number"]));
    if (body === null) throw new UnmetError("notFound");
    return sendDocument(request, reply, { type: "application/xml; charset=utf-8", body });
  });
  scope.get("/*", () => {
    throw new UnmetError("notFound");
  });
}

/** The public pages: plain HTML in both languages, rendered when they are asked for. */
export function pagesPart(source: PublicSource): HttpPart {
  const views = createViews(source);
  const served = { ask: createAsk(source), paint: createPaintMap(source) };
  return async (app) => {
    app.addHook("onSend", (_request, reply, _payload, done) => {
      reply.headers(HEADERS);
      done();
    });
    const context = (language: Language) => ({ language, origin: source.origin, today: "" });
    tellUnmet(app, (unmet, language) => unmetPage(unmet, context(language)), source.logger);
    for (const language of LANGUAGES) {
      await app.register(
        (scope, _options, done) => {
          languagePages(language, views, served)(scope);
          done();
        },
        { prefix: `/${language}` },
      );
    }
    await addRoot(app, views, source);
  };
}
