import { createHash } from "node:crypto";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Brain } from "../../answer/brain/brain.ts";
import { momentIn } from "../../corpus/import/fields/when.ts";
import type { Unmet } from "../../i18n/site/messages.ts";
import type { Language } from "../../language/languages.ts";
import type { Painter } from "../../picture/painter.ts";
import type { Allowance } from "../bounds/allowances.ts";
import type { PageContext } from "../pages/parts/page.ts";
import { createSite } from "../pages/parts/site.ts";
import type { Site } from "../pages/parts/site.ts";
import type { Logger } from "../server.ts";
import { readerLanguage } from "./reader-language.ts";
import { STATUS, UnmetError } from "./unmet.ts";
import type { Field } from "./unmet.ts";

export { UnmetError } from "./unmet.ts";
export type { Field } from "./unmet.ts";

/** The data behind public pages, feeds and the API. */
export interface PublicSource {
  /** Undefined while it is starting. */
  brain: () => Pick<Brain, "assistant" | "deps"> | undefined;
  now: () => Date;
  elapsedMs: () => number;
  /** The rate limit for questions. */
  questions: Allowance;
  /** The public origin, "https://example.org"; empty if it is not configured. */
  origin: string;
  /** Draws the maps of pages. */
  painter: Painter;
  /** Origins of the sites that may embed parts of the pages. */
  embedOrigins: readonly string[];
  /** The bot's user name without the @; undefined if there is no bot, or while it is unknown. */
  botName: () => string | undefined;
  logger: Logger;
}

const STARTING_SECONDS = 5;

/** The site and the context to render it with. */
export interface View {
  site: Site;
  context: PageContext;
  assistant: Brain["assistant"];
}

/** The current site for a language. It is built once for each state of the programme. */
export function createViews({ brain, now, origin, botName }: PublicSource): (language: Language) => View {
  let site: Site | undefined;
  return (language) => {
    const ready = brain();
    if (!ready) throw new UnmetError("starting", STARTING_SECONDS);
    if (site?.facts.corpus !== ready.deps.corpus) site = createSite(ready.deps);
    const today = momentIn(ready.deps.corpus.programme.timeZone, now()).day;
    const { programme } = ready.deps.corpus;
    const isWithoutTies = site.ties.size === 0;
    const context = { language, origin, today, programme, isWithoutTies, botName: botName() };
    return { site, context, assistant: ready.assistant };
  };
}

/** A document to send: media type and text. */
export interface Document {
  type: string;
  body: string;
}

/** How long a document may be cached without revalidation, in seconds. */
const FRESH_SECONDS = 300;

/** Sets an ETag from the data behind an answer. @returns whether the client has this version already */
export function isKnown({ headers }: FastifyRequest, reply: FastifyReply, madeOf: string | Buffer): boolean {
  const tag = `"${createHash("sha256").update(madeOf).digest("base64url").slice(0, 22)}"`;
  reply.header("etag", tag).header("cache-control", `public, max-age=${FRESH_SECONDS}`);
  const known = (headers["if-none-match"] ?? "").split(",").map((one) => one.trim().replace(/^W\//u, ""));
  return known.includes(tag);
}

/** Sends a document with an ETag, or 304 if the client has it already. */
export function sendDocument(request: FastifyRequest, reply: FastifyReply, { type, body }: Document): FastifyReply {
  if (isKnown(request, reply, body)) return reply.code(304).send();
  return reply.type(type).send(body);
}

/** Renders an error for its audience. */
export type TellUnmet = (unmet: Unmet, language: Language, field: Field | undefined) => Document;

/**
 * Answers every error of a scope with one sentence in the reader's language. Unexpected errors are logged and not
 * shown.
 */
export function tellUnmet(scope: FastifyInstance, tell: TellUnmet, logger: Logger): void {
  scope.setErrorHandler((error: FastifyError | UnmetError, request, reply) => {
    const isOwn = error instanceof UnmetError;
    const isTheirs = !isOwn && error.statusCode !== undefined && error.statusCode < 500;
    const unmet: Unmet = isOwn ? error.unmet : isTheirs ? "badRequest" : "failed";
    if (unmet === "failed") {
      logger.error({ route: request.routeOptions.url, err: error }, "a request could not be answered");
    }
    if (isOwn && error.retryAfter !== undefined) reply.header("retry-after", error.retryAfter);
    const { type, body } = tell(unmet, readerLanguage(request), isOwn ? error.field : undefined);
    return reply.code(STATUS[unmet]).header("cache-control", "no-store").type(type).send(body);
  });
}

/** The methods allowed on public routes. */
const METHODS = ["GET", "HEAD"];

/** Answers unknown paths below a prefix in the style of its scope, and refuses other methods than reading. */
export function notFoundBelow(scope: FastifyInstance): void {
  // Refuse before the body is read.
  scope.addHook("onRequest", ({ method }, reply, done) => {
    const isRead = METHODS.includes(method);
    if (!isRead) reply.header("allow", METHODS.join(", "));
    done(isRead ? undefined : new UnmetError("badMethod"));
  });
  scope.setNotFoundHandler(() => {
    throw new UnmetError("notFound");
  });
}
