import { fastify } from "fastify";
import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import type { AddressInfo } from "node:net";
import { siteMessages } from "../i18n/site/index.ts";
import { readerLanguage } from "./public/reader-language.ts";

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
/** How long a request may take to come, in milliseconds; and how long the last ones have at the end. */
const [REQUEST_MS, HEADERS_MS, CLOSE_MS] = [30_000, 10_000, 3000];
/** Connections at a time, and bytes of the headers of one request. */
const [CONNECTIONS, HEADER_BYTES] = [1024, 16 * 1024];

const PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another program: stop that, or set HTTP_PORT to another port",
  EACCES: "may not be used by this user: set HTTP_PORT to one from 1024 on",
  EADDRNOTAVAIL: "is no address of this machine: check HTTP_HOST",
  ENOTFOUND: "is no address of this machine: check HTTP_HOST",
};

function sentenceFor(error: unknown, where: string): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new Error(`${where} ${PROBLEMS[code] ?? "cannot be listened on: check HTTP_HOST and HTTP_PORT"}.`, {
    cause: error,
  });
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
}

function createApp({ parts, logger, onAnswered }: ServeOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: BODY_BYTES,
    // An update that was refused for a name in it would come again for ever.
    onProtoPoisoning: "remove",
    onConstructorPoisoning: "remove",
    requestTimeout: REQUEST_MS,
    // Who asks is told by a proxy on this machine or of its own network, and by nobody else.
    trustProxy: "loopback, linklocal, uniquelocal",
    // An address that cannot be read belongs to no part.
    frameworkErrors: (_error, request, reply: unknown) => {
      const { sentence } = siteMessages(readerLanguage(request)).unmet.badRequest;
      (reply as FastifyReply).code(400).type("text/plain; charset=utf-8").send(`${sentence}\n`);
    },
    http: { maxHeaderSize: HEADER_BYTES, headersTimeout: HEADERS_MS },
  });
  app.server.maxConnections = CONNECTIONS;
  app.addHook("onSend", (_request, reply, _payload, done) => {
    reply.header("x-content-type-options", "nosniff");
    done();
  });
  app.addHook("onResponse", ({ method, routeOptions }, reply, done) => {
    const answered = { method, route: routeOptions.url ?? "none", status: reply.statusCode };
    logger.debug({ ...answered, milliseconds: Math.round(reply.elapsedTime) }, "a request was answered");
    onAnswered?.(answered);
    done();
  });
  app.setNotFoundHandler((request, reply) => {
    const { sentence } = siteMessages(readerLanguage(request)).unmet.notFound;
    return reply.code(404).type("text/plain; charset=utf-8").send(`${sentence}\n`);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
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
    throw sentenceFor(error, `${host}:${port}`);
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
export async function checkListening(address: { host: string; port: number }): Promise<string> {
  const silent = () => undefined;
  const { url, close } = await serveHttp(address, { parts: [], logger: { debug: silent, error: silent } });
  await close();
  return `${url} is free`;
}
