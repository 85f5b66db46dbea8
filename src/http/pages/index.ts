import type { FastifyInstance, FastifyRequest } from "fastify";
import { siteMessages } from "../../i18n/site/index.ts";
import type { Unmet } from "../../i18n/site/messages.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";
import { createViews, isKnown, notFoundBelow, sendDocument, tellUnmet, UnmetError } from "../public/public.ts";
import type { Document, PublicSource, View } from "../public/public.ts";
import type { HttpPart } from "../server.ts";
import { MOST_EARLIER, QUESTION_LIMIT } from "../public/ask.ts";
import type { AskOnWeb } from "../public/ask.ts";
import { siteName } from "./parts/brand.ts";
import { calendarsPage } from "./calendars.ts";
import { embeddedDocument } from "./embed.ts";
import { frontPage } from "./front.ts";
import { documentOf } from "./parts/layout.ts";
import type { Page, PageContext } from "./parts/page.ts";
import { projectsPage, themePage, tiesPage, townPage, townsPage } from "./lists.ts";
import { markup } from "./parts/markup.ts";
import { monthPage } from "./month.ts";
import { createPaintCard } from "./parts/paint-card.ts";
import type { PaintCard } from "./parts/paint-card.ts";
import { cardPath, EARLIER, pathIn, paths } from "./parts/paths.ts";
import { projectPage } from "./project.ts";
import { askingPage, replyPage } from "./question.ts";
import { addRoot } from "./root.ts";
import { tiePage } from "./tie.ts";

const HTML = "text/html; charset=utf-8";

/** Headers of every page: no scripts run, and nothing but the events' pictures is loaded from elsewhere. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self' https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "geolocation=(), camera=(), microphone=()",
  "referrer-policy": "no-referrer",
} as const;

type Wanted = FastifyRequest<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>;

/** The requested page of a list, from 1. @throws {UnmetError} for an invalid number */
function pageNumber({ query }: Wanted): number {
  const { page = "1" } = query;
  if (typeof page !== "string" || !/^[1-9]\d{0,5}$/u.test(page)) throw new UnmetError("badRequest");
  return Number(page);
}

/** Pages that the configured origins may embed; all others forbid it. */
const EMBED = /^\/(?:fr|ru)\/embed\//u;

function headersOf(url: string, origins: readonly string[]): Record<string, string> {
  if (!EMBED.test(url) || origins.length === 0) return { ...HEADERS, "x-frame-options": "DENY" };
  const policy = HEADERS["content-security-policy"].replace(
    "frame-ancestors 'none'",
    `frame-ancestors ${origins.join(" ")}`,
  );
  return { ...HEADERS, "content-security-policy": policy };
}

/** Renders a path: a page, a path to redirect to, or null for "not found". */
type Render = (view: View, request: Wanted) => Page | string | null;

/** By path, without the language. */
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
    // A second printing of a project redirects to the project's page.
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

function unmetPage(unmet: Unmet, context: PageContext): Document {
  const { title, sentence } = siteMessages(context.language).unmet[unmet];
  const page = {
    title,
    path: null,
    description: sentence,
    data: null,
    isPrivate: true,
    isWithoutBox: true,
    body: markup`<p class="lead">${sentence}</p>`,
  };
  return { type: HTML, body: documentOf(page, context) };
}

/** Adds a page, and below it the picture for shared links. */
function addPage(scope: FastifyInstance, path: string, render: RenderNow, { paint }: Served): void {
  scope.get(path, async (request: Wanted, reply) => {
    const { page, context } = await render(request);
    if (!page) throw new UnmetError("notFound");
    if (typeof page === "string") return reply.redirect(pathIn(context.language, page), 301);
    return sendDocument(request, reply, { type: HTML, body: documentOf(page, context) });
  });
  scope.get(cardPath(path === paths.front ? "" : path), async (request: Wanted, reply) => {
    const { page, context } = await render(request);
    if (!page || typeof page === "string" || !page.map) throw new UnmetError("notFound");
    const picture = { ...page.map.picture, card: { name: siteName(context), title: page.title } };
    if (isKnown(request, reply, JSON.stringify(picture))) return reply.code(304).send();
    return reply.type("image/png").send(Buffer.from(await paint(picture)));
  });
}

/** Renders a request with the current state of the programme. */
type RenderNow = (request: Wanted) => Promise<{ page: ReturnType<Render>; context: PageContext }>;

/** What routes other than plain texts need. */
interface Served {
  ask: AskOnWeb;
  paint: PaintCard;
  /** The current site for a reader of this language. */
  view: (language: Language) => Promise<View>;
}

/** A text of the query, or "". @throws {UnmetError} if it is too long or given twice */
function oneQuestion(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value !== "string" || value.length > QUESTION_LIMIT) throw new UnmetError("badRequest");
  return value.trim();
}

/** The answer to the question in the address, which also holds the earlier questions. */
async function questionPage({ query, ip }: Wanted, view: View, ask: AskOnWeb): Promise<Page> {
  const { site, context } = view;
  const question = oneQuestion(query["q"]);
  if (question === "") return askingPage(site, context);
  const before = query[EARLIER] ?? [];
  const earlier = (Array.isArray(before) ? before : [before]).map(oneQuestion).filter((one) => one !== "");
  if (earlier.length > MOST_EARLIER) throw new UnmetError("badRequest");
  const reply = await ask({ question, earlier }, ip, view);
  const next = reply.turn === undefined ? [] : [...earlier, question].slice(-MOST_EARLIER);
  return replyPage({ question, reply, earlier: next }, site, context);
}

/** The pages of one language, below its prefix. */
function languagePages(language: Language, served: Served) {
  return (scope: FastifyInstance) => {
    notFoundBelow(scope);
    for (const [path, render] of Object.entries(PAGES)) {
      const renderNow: RenderNow = async (request) => {
        const view = await served.view(language);
        return { page: render(view, request), context: view.context };
      };
      addPage(scope, path, renderNow, served);
    }
    scope.get("/embed/:what", async (request: Wanted, reply) => {
      const { site, context } = await served.view(language);
      const { params, query } = request;
      const body = embeddedDocument({ what: params["what"] ?? "", query }, site, context);
      reply.header("x-robots-tag", "noindex");
      return sendDocument(request, reply, { type: HTML, body });
    });
    scope.get(paths.question, async (request: Wanted, reply) => {
      const view = await served.view(language);
      const page = await questionPage(request, view, served.ask);
      reply.header("cache-control", "no-store").header("x-robots-tag", "noindex").type(HTML);
      return reply.send(documentOf(page, view.context));
    });
  };
}

/** The public pages: plain HTML in both languages, rendered on request. */
export function pagesPart(source: PublicSource, ask: AskOnWeb): HttpPart {
  const views = createViews(source);
  const served: Served = {
    ask,
    paint: createPaintCard(source),
    async view(language) {
      const { context, ...view } = views(language);
      return { ...view, context: { ...context, sketch: await source.painter.sketches() } };
    },
  };
  return async (app) => {
    app.addHook("onSend", ({ url }, reply, _payload, done) => {
      reply.headers(headersOf(url, source.embedOrigins));
      done();
    });
    const context = (language: Language) => ({ language, origin: source.origin, today: "" });
    tellUnmet(app, (unmet, language) => unmetPage(unmet, context(language)), source.logger);
    for (const language of LANGUAGES) {
      await app.register(
        (scope, _options, done) => {
          languagePages(language, served)(scope);
          done();
        },
        { prefix: `/${language}` },
      );
    }
    await addRoot(app, views, source);
  };
}
