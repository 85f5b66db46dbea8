import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The mark of a programme's publisher, as it is served. */
export interface Mark {
  type: "image/svg+xml" | "image/png";
  content: Buffer;
}

/** The most bytes of a mark. The limit is low because every page shows the mark. */
const MOST_BYTES = 50_000;
const PNG = "89504e470d0a1a0a";

/** Says what is wrong with a mark; null if nothing is. */
function faultOf({ type, content }: Mark): string | null {
  if (content.length > MOST_BYTES) return `has ${content.length} bytes; a mark has ${MOST_BYTES} at most`;
  const isMeant =
    type === "image/png" ? content.toString("hex").startsWith(PNG) : /<svg[\s>]/u.test(content.toString("utf8"));
  return isMeant ? null : "is not what its name says: a mark is an SVG or PNG";
}

/**
 * Reads the mark that a brand names, from the folder of `programme.json`; returns a description of the problem when it
 * cannot be used.
 */
export async function readMarkOf(directory: string, name: string): Promise<Mark | string> {
  try {
    const content = await readFile(join(directory, name));
    const mark: Mark = { type: name.endsWith(".png") ? "image/png" : "image/svg+xml", content };
    return faultOf(mark) ?? mark;
  } catch {
    return `cannot be read, and programme.json names it as the mark: put it into the folder ${directory}`;
  }
}
