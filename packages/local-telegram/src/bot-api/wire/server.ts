import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

import { BotApiError } from "../errors.ts";
import type { Arguments } from "../methods/arguments.ts";
import { findMethod } from "../methods/index.ts";
import type { Logger } from "../world/ground.ts";
import type { Parts } from "../world/world.ts";
import { readArguments } from "./body.ts";

/** A request before it is carried out. */
export interface Call {
  /** The method's name as in the request. */
  name: string;
  args: Arguments;
  response: ServerResponse;
}

/**
 * Runs between a request and its execution, to simulate a bad connection or a busy Telegram. `proceed` carries out the
 * request and returns the result. What this function returns is sent, unless it has ended or destroyed the response.
 */
export type Intercept = (call: Call, proceed: () => Promise<unknown>) => Promise<unknown>;

/** What the server serves. */
export interface Serving {
  token: string;
  parts: Parts;
  intercept: Intercept;
  /** Resolves when all changes are on disk; no answer is sent before. */
  saved: () => Promise<void>;
  logger: Logger;
}

const loopbackNames = new Set(["127.0.0.1", "localhost"]);

/**
 * The Bot API over HTTP, for clients on this machine: `/bot<token>/<method>` and `/file/bot<token>/<path>`. Slow and
 * oversized requests are cut off. Addresses and tokens are not logged.
 */
export function createBotApiServer(serving: Serving): Server {
  const options = {
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 60_000,
    connectionsCheckingInterval: 5_000,
    maxHeaderSize: 16 * 1024,
  };
  const server = createServer(options, (request, response) => {
    serve(serving, request, response).catch((error: unknown) => {
      if (error instanceof BotApiError) {
        const { code, description, parameters } = error;
        answer(response, code, { ok: false, error_code: code, description, ...(parameters && { parameters }) });
      } else {
        serving.logger.warn(`The local Telegram failed: ${error instanceof Error ? error.message : String(error)}`);
        answer(response, 500, { ok: false, error_code: 500, description: "Internal Server Error" });
      }
    });
  });
  server.maxConnections = 1024;
  return server;
}

async function serve(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
  if (!loopbackNames.has(host)) throw new BotApiError(403, "Forbidden: this Telegram serves 127.0.0.1 only");
  if (request.method !== "GET" && request.method !== "POST") throw new BotApiError(405, "Method Not Allowed");
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [, folder, token, rest] = /^\/(file\/)?bot([^/]*)\/(.+)$/.exec(url.pathname) ?? [];
  if (token === undefined || rest === undefined) throw new BotApiError(404, "Not Found");
  checkToken(decodeURIComponentSafely(token), serving.token);
  if (folder === undefined) await call(serving, rest, request, response, url.searchParams);
  else await download(serving, decodeURIComponentSafely(rest), response);
}

/** A malformed token gets the error for an unknown path. Any other wrong token counts as another bot's, which is not authorized. */
function checkToken(token: string, own: string): void {
  if (token === own) return;
  if (/^\d+:[A-Za-z0-9_-]+$/.test(token)) throw new BotApiError(401, "Unauthorized");
  throw new BotApiError(404, "Not Found");
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function call(
  { parts, intercept, saved }: Serving,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): Promise<void> {
  const args = await readArguments(request, query);
  const method = findMethod(name);
  if (!method) throw new BotApiError(404, "Not Found: method not found");

  const hangUp = new AbortController();
  response.once("close", () => {
    hangUp.abort();
  });
  const result = await intercept({ name, args, response }, async () => {
    try {
      return await method(parts, args, hangUp.signal);
    } finally {
      await saved();
    }
  });
  answer(response, 200, { ok: true, result });
}

async function download({ parts }: Serving, path: string, response: ServerResponse): Promise<void> {
  const content = await parts.files.contentAt(path);
  if (!content) throw new BotApiError(404, "Not Found");
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": content.byteLength });
  response.end(content);
}

function answer(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed || response.headersSent) return;
  const json = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(json),
    "x-content-type-options": "nosniff",
    // The body stays unread, so the connection cannot be used again.
    ...(status === 413 && { connection: "close" }),
  });
  response.end(json);
}
