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

/** What public pages, feeds and the API are made of. */
export interface PublicSource {
  /** Undefined while it is being started. */
  brain: () => Pick<Brain, "assistant" | "deps"> | undefined;
  now: () => Date;
  elapsedMs: () => number;
  /** Holds back who asks too many questions. */
  questions: Allowance;
  /** Where the pages are from outside, "https://example.org"; empty where that is not told. */
  origin: string;
  /** Draws the maps of pages. */
  painter: Painter;
  /** Origins of sites that may have parts of the pages in a frame. */
  embedOrigins: readonly string[];
  /** Name of the bot in Telegram, without the @; undefined where it is in no Telegram, or not known yet. */
  botName: () => string | undefined;
  logger: Logger;
}

const STARTING_SECONDS = 5;

/** What is shown, and with what. */
export interface View {
  site: Site;
  context: PageContext;
  assistant: Brain["assistant"];
}

/** The site as it is now, for a reader of a language. The site of a state of the programme is put together once. */
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

/** Something to send: its media type and its text. */
export interface Document {
  type: string;
  body: string;
}

/** How long a document is good without another look, in seconds. */
const FRESH_SECONDS = 300;

/** Gives an answer a tag of what it is made of, and tells whether whoever asks has it already. */
export function isKnown({ headers }: FastifyRequest, reply: FastifyReply, madeOf: string | Buffer): boolean {
  const tag = `"${createHash("sha256").update(madeOf).digest("base64url").slice(0, 22)}"`;
  reply.header("etag", tag).header("cache-control", `public, max-age=${FRESH_SECONDS}`);
  const known = (headers["if-none-match"] ?? "").split(",").map((one) => one.trim().replace(/^W\//u, ""));
  return known.includes(tag);
}

/** Sends a document with a tag of what is in it; 304 to whoever has it already. */
export function sendDocument(request: FastifyRequest, reply: FastifyReply, { type, body }: Document): FastifyReply {
  if (isKnown(request, reply, body)) return reply.code(304).send();
  return reply.type(type).send(body);
}

/** How a part tells that a request is not met. */
export type TellUnmet = (unmet: Unmet, language: Language, field: Field | undefined) => Document;

/** Answers what is not met in a scope with one sentence in the reader's language; what went wrong is logged, and not told. */
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

/** What may be done with what is public. */
const METHODS = ["GET", "HEAD"];

/** Has everything below a prefix that is not there told like the rest of it, and whatever else is tried than to read. */
export function notFoundBelow(scope: FastifyInstance): void {
  // Before a body is read.
  scope.addHook("onRequest", ({ method }, reply, done) => {
    const isRead = METHODS.includes(method);
    if (!isRead) reply.header("allow", METHODS.join(", "));
    done(isRead ? undefined : new UnmetError("badMethod"));
  });
  scope.setNotFoundHandler(() => {
    throw new UnmetError("notFound");
  });
}
