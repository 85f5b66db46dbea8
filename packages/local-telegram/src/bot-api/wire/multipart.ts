import type { Arguments } from "../methods/arguments.ts";

/**
 * Parses multipart/form-data. Node's `formData()` rejects what grammY sends and Telegram accepts: a file name without
 * quotation marks.
 * @returns null if the body does not match its boundary
 */
export function parseMultipart(body: Buffer, boundary: string): Arguments | null {
  const values = new Map<string, string>();
  const files: Map<string, { name: string; bytes: Uint8Array }> = new Map();
  const delimiter = Buffer.from(`--${boundary}`);
  let at = body.indexOf(delimiter);
  if (at < 0) return null;
  for (;;) {
    const begin = at + delimiter.length;
    if (body.subarray(begin, begin + 2).toString("latin1") === "--") return { values, files };
    const end = body.indexOf(Buffer.concat([Buffer.from("\r\n"), delimiter]), begin);
    if (end < 0) return null;
    const part = body.subarray(begin + 2, end);
    const headersEnd = part.indexOf("\r\n\r\n");
    if (headersEnd < 0) return null;
    const { name, fileName } = disposition(part.subarray(0, headersEnd).toString("utf8"));
    if (name === undefined) return null;
    const content = part.subarray(headersEnd + 4);
    if (fileName === undefined) values.set(name, content.toString("utf8"));
    else files.set(name, { name: fileName, bytes: content });
    at = end + 2;
  }
}

function disposition(headers: string): { name: string | undefined; fileName: string | undefined } {
  const line = headers.split("\r\n").find((header) => /^content-disposition:/i.test(header)) ?? "";
  return { name: parameterOf(line, "name"), fileName: parameterOf(line, "filename") };
}

/** Browsers encode a quotation mark in a value as %22. */
function parameterOf(line: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;]*))`, "i").exec(line);
  return (match?.[1] ?? match?.[2]?.trim())?.replaceAll("%22", '"');
}
