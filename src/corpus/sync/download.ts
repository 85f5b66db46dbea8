import { request as askPlainly } from "node:http";
import type { IncomingMessage, RequestOptions } from "node:http";
import { request as askSecurely } from "node:https";
import { isIP } from "node:net";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ClosedAddressError, isPublic, lookUpPublic } from "./public-addresses.ts";

/** The server's validators for a version, used for conditional requests. */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export interface DownloadOptions {
  /** Validators of the version we have; absent for none. */
  validators?: Validators | undefined;
  mostBytes: number;
  /** For the whole download with redirects, in milliseconds. Default 60 000. */
  timeoutMs?: number | undefined;
  /** Aborts the download, which then returns `failed`. */
  signal?: AbortSignal | undefined;
  now: () => Date;
}

/** The result of a download. `problem` completes a sentence that begins with the address; it has no full stop. */
export type Download =
  | { kind: "new"; bytes: Uint8Array; validators: Validators }
  | { kind: "same" }
  | { kind: "failed"; problem: string; notBefore?: Date };

const TIMEOUT_MS = 60_000;
const MOST_REDIRECTS = 5;
/** Longest Retry-After that is respected, in milliseconds. */
const LONGEST_WAIT_MS = 24 * 60 * 60_000;
const MIB = 1024 * 1024;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const NOT_MODIFIED = 304;

/** A problem; the message completes a sentence that begins with the address. */
class DownloadError extends Error {
  override readonly name = "DownloadError";
}

/** A redirect may stay on the named host. To any other host it may lead only at a public address (no SSRF). */
function allowedOptions(to: URL, named: URL): Pick<RequestOptions, "lookup"> {
  if (to.origin === named.origin) return {};
  const host = to.hostname.replace(/^\[|\]$/gu, "");
  if (isIP(host) !== 0 && !isPublic(host)) throw new ClosedAddressError(host);
  return { lookup: lookUpPublic };
}

function ask(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? askSecurely : askPlainly;
    // Each request has its own connection, so that none stays open afterwards.
    const request = send(url, { ...options, agent: false }, resolve);
    request.on("error", reject);
    request.end();
  });
}

async function readBody(response: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const tooMuch = new DownloadError(`has more than ${Math.round(mostBytes / MIB)} MB, and was left`);
  if (Number(response.headers["content-length"] ?? 0) > mostBytes) throw tooMuch;
  const encoding = response.headers["content-encoding"] ?? "identity";
  if (encoding !== "gzip" && encoding !== "identity") {
    throw new DownloadError(`answered in an encoding that was not asked for (${encoding})`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const read = async (stream: AsyncIterable<Uint8Array>) => {
    for await (const chunk of stream) {
      length += chunk.length;
      // Counts unpacked bytes, as a guard against decompression bombs.
      if (length > mostBytes) throw tooMuch;
      chunks.push(chunk);
    }
  };
  if (encoding === "gzip") {
    const unpacked = createGunzip();
    response.on("error", (error) => unpacked.destroy(error));
    await read(response.pipe(unpacked));
  } else await read(Readable.from(response) as AsyncIterable<Uint8Array>);
  if (!response.complete) throw new DownloadError("broke off in the middle of its answer");
  return Buffer.concat(chunks);
}

/** The time that Retry-After gives; undefined without one. */
export function retryTime(header: string | undefined, now: Date): Date | undefined {
  if (header === undefined) return undefined;
  const at = /^\d+$/u.test(header.trim()) ? now.getTime() + Number(header) * 1000 : Date.parse(header);
  if (Number.isNaN(at)) return undefined;
  return new Date(Math.min(Math.max(at, now.getTime()), now.getTime() + LONGEST_WAIT_MS));
}

const WORDS: Readonly<Record<number, string>> = {
  401: "wants a password: name an address that is open to everybody",
  403: "may not be read from here: ask whoever runs it, or name its public export",
  404: "is not there: the agenda has moved, or is no longer public",
  410: "is gone for good: take it out of the sources",
  429: "is asked too often by everybody here, and is left alone for a while",
};

function refusal(status: number): string {
  return `answered ${status}${WORDS[status] === undefined ? "" : `, so it ${WORDS[status]}`}`;
}

/** Says what went wrong, as the end of a sentence that begins with the address. */
function problemOf(error: unknown, isLate: boolean): string {
  if (error instanceof DownloadError) return error.message;
  if (error instanceof ClosedAddressError) {
    return `leads to ${error.message}, which is no address of the open web: name that itself if it is meant`;
  }
  if (isLate) return "took too long to answer";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ECONNRESET" || code === "Z_BUF_ERROR" || code === "ERR_STREAM_PREMATURE_CLOSE") {
    return "broke off in the middle of its answer";
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "has a name that cannot be found: check it, or the network";
  return `cannot be reached (${code === "" ? (error instanceof Error ? error.message : String(error)) : code})`;
}

async function follow(
  named: URL,
  { validators = {}, mostBytes, signal, now }: Omit<DownloadOptions, "timeoutMs">,
): Promise<Download> {
  const headers = {
    "user-agent": "Jumelages",
    "accept-encoding": "gzip",
    ...(validators.etag !== undefined && { "if-none-match": validators.etag }),
    ...(validators.lastModified !== undefined && { "if-modified-since": validators.lastModified }),
  };
  let url = named;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const response = await ask(url, { ...allowedOptions(url, named), headers, signal });
    const { statusCode = 0, headers: told } = response;
    try {
      if (statusCode === NOT_MODIFIED) return { kind: "same" };
      if (statusCode === 200) {
        const bytes = await readBody(response, mostBytes);
        return { kind: "new", bytes, validators: { etag: told.etag, lastModified: told["last-modified"] } };
      }
      if (!REDIRECTS.has(statusCode)) {
        const notBefore = retryTime(told["retry-after"], now());
        return { kind: "failed", problem: refusal(statusCode), ...(notBefore && { notBefore }) };
      }
      const { location = "" } = told;
      const next = URL.canParse(location, url.href) ? new URL(location, url) : null;
      if (!next || !/^https?:$/u.test(next.protocol)) throw new DownloadError("leads to something that is no address");
      url = next;
    } finally {
      response.destroy();
    }
  }
  throw new DownloadError(`leads on and on, more than ${MOST_REDIRECTS} times`);
}

/** Downloads an address once, within limits. Problems are returned, never thrown. */
export async function download(address: string, options: DownloadOptions): Promise<Download> {
  const late = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([late, options.signal]) : late;
  try {
    return await follow(new URL(address), { ...options, signal });
  } catch (error) {
    return { kind: "failed", problem: problemOf(error, late.aborted) };
  }
}
