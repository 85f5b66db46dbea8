import type { IncomingMessage } from "node:http";

import { readBody } from "../../read-body.ts";
import { badRequest, BotApiError } from "../errors.ts";
import { limits } from "../limits.ts";
import type { Arguments } from "../methods/arguments.ts";
import { parseMultipart } from "./multipart.ts";

/** Room for the headers of a file's part and for the other fields. */
const multipartOverheadBytes = 64 * 1024;

/** Reads the arguments of a request from its query and its body: JSON, a form, or multipart with files. */
export async function readArguments(request: IncomingMessage, query: URLSearchParams): Promise<Arguments> {
  const contentType = request.headers["content-type"] ?? "";
  const isMultipart = /^multipart\/form-data/i.test(contentType);
  const maxBytes = isMultipart ? limits.uploadBytes + multipartOverheadBytes : limits.plainBodyBytes;
  const body = await readBody(request, maxBytes);
  if (!body) throw new BotApiError(413, "Request Entity Too Large");
  const values = new Map<string, string>(query);
  const files = new Map<string, { name: string; bytes: Uint8Array }>();
  const read = isMultipart ? readMultipart(body, contentType) : { values: readPlain(body, contentType), files: null };
  for (const [name, value] of read.values) values.set(name, value);
  for (const [name, file] of read.files ?? []) files.set(name, file);
  return { values, files };
}

function readMultipart(body: Buffer, contentType: string): Arguments {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  const read = boundary === undefined ? null : parseMultipart(body, boundary);
  if (!read) throw badRequest("can't parse multipart body");
  return read;
}

function readPlain(body: Buffer, contentType: string): Iterable<[string, string]> {
  if (body.length === 0) return [];
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) return new URLSearchParams(body.toString("utf8"));
  if (/^application\/json/i.test(contentType)) return readJson(body.toString("utf8"));
  throw badRequest("unsupported content type; use JSON, a form or multipart");
}

/** Telegram keeps every value as text, and objects as JSON. */
function readJson(text: string): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw badRequest("can't parse JSON object: object expected");
  }
  return Object.entries(value)
    .filter(([, field]) => field !== null)
    .map(([name, field]: [string, unknown]) => [name, typeof field === "string" ? field : JSON.stringify(field)]);
}
