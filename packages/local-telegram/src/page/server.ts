import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

import { ImpossibleAction, type Logger, type World } from "../bot-api/index.ts";
import { readBody } from "../read-body.ts";
import { readAction, type Perform } from "./actions.ts";
import type { Assets } from "./assets.ts";
import { cookieOf, judge, securityHeaders } from "./guard.ts";
import type { ChatKey, Refusal } from "./protocol.ts";
import type { Session, Sessions } from "./sessions.ts";
import type { Streams } from "./streams.ts";
import { languageFor } from "./texts.ts";
import type { Language } from "./texts.ts";

/** What the server depends on. */
export interface Serving {
  world: World;
  sessions: Sessions;
  streams: Streams;
  perform: Perform;
  assets: Assets;
  logger: Logger;
}

/** Maximum size of an action in bytes; a text has at most 4,096 characters. */
const actionBytes = 64 * 1024;
/** Presses and inline queries that may wait for the bot at once, over all sessions. */
const waitingActions = 50;
/** 400 days, the longest time that browsers keep a cookie. */
const cookieSeconds = 400 * 24 * 3600;

const statusOf: Record<Refusal, number> = {
  impossible: 400,
  "no-session": 401,
  forbidden: 403,
  "too-large": 413,
  busy: 429,
  failed: 500,
};

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** Creates the page's HTTP server; `portOf` returns the port that it listens on. */
export function createPageServer(serving: Serving, portOf: () => number): Server {
  let waiting = 0;

  async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const session = sessionOf(serving, request);
    if (!session) throw new Refused("no-session");
    if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) throw new Refused("forbidden");
    const body = await readBody(request, actionBytes);
    if (!body) throw new Refused("too-large");
    const action = readAction(body.toString("utf8"));
    if (!action) throw new Refused("impossible");
    if (waiting >= waitingActions) throw new Refused("busy");
    serving.streams.used(session);
    waiting += 1;
    try {
      const result = await serving.perform(session, action);
      await serving.world.saved();
      answer(response, 200, "application/json", JSON.stringify(result));
    } finally {
      waiting -= 1;
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (judge(request, portOf()) !== "ok") throw new Refused("forbidden");
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/api/action" && request.method === "POST") {
      await act(request, response);
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      answer(response, 405, "text/plain", "Method not allowed\n");
      return;
    }
    const asset = serving.assets.files.get(pathname);
    if (pathname === "/") {
      const html = serving.assets.document(readerLanguage(serving, request));
      answer(response, 200, "text/html; charset=utf-8", html);
    } else if (asset) answer(response, 200, asset.type, asset.body);
    else if (pathname === "/api/events" && request.method === "GET") openStream(serving, request, response);
    else if (pathname.startsWith("/files/")) await download(serving, request, response, pathname);
    else answer(response, 404, "text/plain", "Not found\n");
  }

  const options = { headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 16 * 1024 };
  const server = createServer(options, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      const refusal = refusalOf(error);
      if (refusal === "failed") {
        serving.logger.warn(`The chat page failed: ${error instanceof Error ? error.message : String(error)}`);
      }
      answer(response, statusOf[refusal], "application/json", JSON.stringify({ refusal }));
    });
  });
  server.maxConnections = 256;
  return server;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  return error instanceof ImpossibleAction ? "impossible" : "failed";
}

function sessionOf({ sessions }: Serving, request: IncomingMessage): Session | undefined {
  return sessions.find(cookieOf(request, sessions.cookieName));
}

/** The language of the session's first person, or else the supported one that the browser prefers. */
function readerLanguage(serving: Serving, request: IncomingMessage): Language {
  const { sessions, assets } = serving;
  const session = sessionOf(serving, request);
  if (session) return sessions.people(session).first.language;
  const wanted = (request.headers["accept-language"] ?? "").split(",").map((part) => part.trim());
  return sessions.languageOf(wanted.find((tag) => languageFor(tag, assets.content) !== undefined));
}

/** Opens a stream; the first one creates the session and sets its cookie. */
function openStream(serving: Serving, request: IncomingMessage, response: ServerResponse): void {
  const { sessions, streams } = serving;
  const known = sessionOf(serving, request);
  const { session, token } = known
    ? { session: known, token: null }
    : sessions.create(readerLanguage(serving, request));
  const cookie = `${sessions.cookieName}=${token ?? ""}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${cookieSeconds}`;
  const headers = { ...securityHeaders, ...(token !== null && { "set-cookie": cookie }) };
  streams.open(session, response, { headers, isUsed: known !== undefined });
}

/** Sends a file from a message of this session: a picture, or a document, which the browser always saves and never displays. */
async function download(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): Promise<void> {
  const [, chat, id] = /^\/files\/(first|second|group|pair)\/(\d+)$/.exec(pathname) ?? [];
  const session = sessionOf(serving, request);
  const messages = session && chat !== undefined ? serving.sessions.messages(session, chat as ChatKey) : [];
  const { document: file, photo } = messages.find(({ message_id }) => message_id === Number(id)) ?? {};
  const fileId = (file ?? photo?.at(-1))?.file_id;
  const content = fileId && (await serving.world.fileContent(fileId));
  if (!content) {
    answer(response, 404, "text/plain", "Not found\n");
    return;
  }
  if (!file) {
    // The local Telegram accepts no other format.
    answer(response, 200, "image/png", content);
    return;
  }
  const name = encodeURIComponent(file.file_name ?? "document").replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  response.setHeader("content-disposition", `attachment; filename*=UTF-8''${name}`);
  answer(response, 200, "application/octet-stream", content);
}

function answer(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, {
    ...securityHeaders,
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    // The body stays unread, so the connection cannot be used again.
    ...(status === 413 && { connection: "close" }),
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
