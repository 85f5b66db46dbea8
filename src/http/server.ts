import { fastify } from "fastify";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AddressInfo, Socket } from "node:net";
import { BusyError } from "../answer/brain/turns.ts";
import { siteMessages } from "../i18n/site/index.ts";
import type { Unmet } from "../i18n/site/messages.ts";
import type { Allowance } from "./bounds/allowances.ts";
import { createBoundedServer } from "./bounds/connections.ts";
import type { ConnectionBounds } from "./bounds/connections.ts";
import { isAmong } from "./bounds/networks.ts";
import type { IsAmong } from "./bounds/networks.ts";
import type { Turn } from "./bounds/share.ts";
import { readerLanguage } from "./public/reader-language.ts";
import { STATUS, UnmetError } from "./public/unmet.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** A route for Telegram, or for whoever runs the program: its requests are not counted. */
    isOwn?: boolean;
  }
  interface FastifyInstance {
    /** Keeps a connection its place until its next request, however many others come: whoever is there is known. */
    keepConnection: (socket: Socket) => void;
  }
}

/** What is used of a structured log: routes go into it, never an address with what is in it, a header or a body. */
export interface Logger {
  debug: (fields: object, message: string) => void;
  error: (fields: object, message: string) => void;
}

/** A part of what is served: puts its routes, and the hooks that belong to them alone, on a scope of fastify. */
export type HttpPart = (scope: FastifyInstance) => void | Promise<void>;

/** A server that listens. */
export interface ListeningHttp {
  url: string;
  port: number;
  /** Takes no more requests, and waits for those that are being answered, for a time; safe to call twice. */
  close: () => Promise<void>;
}

/** Bytes of a request's body: an update of Telegram's has a tenth of it at most. */
const BODY_BYTES = 1024 * 1024;
/** How long the last requests have at the end, in milliseconds. */
const CLOSE_MS = 3000;
/** How long the answer to one request too many is held back, in milliseconds: who tries again at once costs next to nothing so. */
const HELD_MS = 1000;
/** Seconds until another try is worth it where others wait already. */
const BUSY_SECONDS = 3;
const TOO_MUCH: ReadonlySet<number> = new Set([STATUS.tooMany, STATUS.busy]);

/** Which settings say where a server listens. */
type Settings = "HTTP" | "HEALTH";

const PROBLEMS: Readonly<Record<string, (settings: Settings) => string>> = {
  EADDRINUSE: (settings) => `is taken by another program: stop that, or set ${settings}_PORT to another port`,
  EACCES: (settings) => `may not be used by this user: set ${settings}_PORT to one from 1024 on`,
  EADDRNOTAVAIL: (settings) => `is no address of this machine: check ${settings}_HOST`,
  ENOTFOUND: (settings) => `is no address of this machine: check ${settings}_HOST`,
};

function sentenceFor(error: unknown, where: string, settings: Settings): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const problem = PROBLEMS[code]?.(settings) ?? `cannot be listened on: check ${settings}_HOST and ${settings}_PORT`;
  return new Error(`${where} ${problem}.`, { cause: error });
}

/** A request that was answered, without anything that it brought. */
export interface Answered {
  method: string;
  /** Pattern of its route; "none" where there is none. */
  route: string;
  status: number;
}

export interface ServeOptions {
  parts: readonly HttpPart[];
  logger: Logger;
  /** Hears of every request. */
  onAnswered?: (answered: Answered) => void;
  /** Holds back who makes too many requests; nobody by default. */
  requests?: Allowance;
  /** When a request may be looked into; a route of Telegram's, or of whoever runs the program, waits for nobody. */
  turn?: Turn;
  /** Addresses and networks of the proxies that are believed when they tell who asks; none by default. */
  proxies?: readonly string[];
  /** Hears of each request that tells who asks, and is not believed. */
  onUnbelieved?: () => void;
  bounds?: ConnectionBounds;
  /** The settings that a sentence names when the address cannot be listened on. Default HTTP. */
  settings?: Settings;
}

const PLAIN = "text/plain; charset=utf-8";

/** Tells in one sentence, in the reader's language, why a request is not met. */
function tellUnmet(unmet: Unmet, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { sentence } = siteMessages(readerLanguage(request)).unmet[unmet];
  return reply.code(STATUS[unmet]).type(PLAIN).send(`${sentence}\n`);
}

/** Has each request counted before anything is done for it, and looked into in its turn. */
function holdBack(app: FastifyInstance, { requests, turn, onUnbelieved }: ServeOptions, isProxy: IsAmong): void {
  app.addHook("onRequest", ({ ip, headers, socket, routeOptions }, _reply, done) => {
    if (headers["x-forwarded-for"] !== undefined && !isProxy(socket.remoteAddress ?? "")) onUnbelieved?.();
    const retryAfterSeconds = routeOptions.config.isOwn ? undefined : requests?.(ip);
    done(retryAfterSeconds === undefined ? undefined : new UnmetError("tooMany", retryAfterSeconds));
  });
  if (!turn) return;
  app.addHook("preHandler", async ({ routeOptions }) => {
    if (routeOptions.config.isOwn) return;
    try {
      await turn();
    } catch (error) {
      throw error instanceof BusyError ? new UnmetError("busy", BUSY_SECONDS) : error;
    }
  });
}

function createApp(options: ServeOptions): FastifyInstance {
  const { parts, logger, onAnswered, proxies = [], bounds } = options;
  const isProxy = isAmong(proxies);
  let keep: FastifyInstance["keepConnection"] = () => undefined;
  const app = fastify({
    bodyLimit: BODY_BYTES,
    // An update that was refused for a name in it would come again for ever.
    onProtoPoisoning: "remove",
    onConstructorPoisoning: "remove",
    trustProxy: isProxy,
    // A machine that is short of time is no address that cannot be listened on.
    pluginTimeout: 0,
    // An address that cannot be read belongs to no part.
    frameworkErrors: (_error, request, reply: unknown) => {
      tellUnmet("badRequest", request, reply as FastifyReply);
    },
    serverFactory(answer) {
      const bounded = createBoundedServer(answer, isProxy, bounds);
      ({ keep } = bounded);
      return bounded.server;
    },
  });
  app.decorate("keepConnection", (socket: Socket) => {
    keep(socket);
  });
  holdBack(app, options, isProxy);
  app.addHook("onSend", ({ routeOptions }, reply, _payload, done) => {
    reply.header("x-content-type-options", "nosniff");
    if (TOO_MUCH.has(reply.statusCode) && !routeOptions.config.isOwn) setTimeout(done, HELD_MS);
    else done();
  });
  app.addHook("onResponse", ({ method, routeOptions }, reply, done) => {
    const answered = { method, route: routeOptions.url ?? "none", status: reply.statusCode };
    logger.debug({ ...answered, milliseconds: Math.round(reply.elapsedTime) }, "a request was answered");
    onAnswered?.(answered);
    done();
  });
  app.setNotFoundHandler((request, reply) => tellUnmet("notFound", request, reply));
  app.setErrorHandler((error: FastifyError | UnmetError, request, reply) => {
    if (error instanceof UnmetError) {
      if (error.retryAfter !== undefined) reply.header("retry-after", error.retryAfter);
      return tellUnmet(error.unmet, request, reply);
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ route: request.routeOptions.url, err: error }, "a request could not be answered");
    return reply
      .code(status)
      .type("text/plain")
      .send(status < 500 ? "Bad request\n" : "Internal server error\n");
  });
  for (const part of parts) {
    app.register(async (scope) => {
      await part(scope);
    });
  }
  return app;
}

/**
 * Serves parts over HTTP. An error that a part does not meet is logged and answered with its status alone.
 * @throws {Error} with a sentence when the port is taken or the address is no address of this machine
 */
export async function serveHttp(
  { host, port }: { host: string; port: number },
  options: ServeOptions,
): Promise<ListeningHttp> {
  const app = createApp(options);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw sentenceFor(error, `${host}:${port}`, options.settings ?? "HTTP");
  }
  const bound = (app.server.address() as AddressInfo).port;
  let closed: Promise<void> | undefined;
  const close = async () => {
    const force = setTimeout(() => {
      app.server.closeAllConnections();
    }, CLOSE_MS);
    await app.close();
    clearTimeout(force);
  };
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}/`,
    port: bound,
    close: () => (closed ??= close()),
  };
}

/** Tries whether a server could listen. @returns where @throws {Error} with a sentence */
export async function checkListening(address: { host: string; port: number }, settings?: Settings): Promise<string> {
  const silent = () => undefined;
  const named = settings && { settings };
  const { url, close } = await serveHttp(address, { parts: [], logger: { debug: silent, error: silent }, ...named });
  await close();
  return `${url} is free`;
}
