import { createHash } from "node:crypto";
import * as nodeFileSystem from "node:fs/promises";
import { z } from "zod";

/** A SHA-256 in hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

/** The SHA-256 of a text or of bytes in hexadecimal. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Bytes hashed in one turn of the event loop: a few milliseconds of work. */
export const HASH_SLICE = 4 * 2 ** 20;

/**
 * The SHA-256 of a file in hexadecimal; it reads at most {@link HASH_SLICE} bytes at a time.
 * @throws the file system's errors
 */
export async function sha256OfFile(
  path: string,
  { open }: Pick<typeof nodeFileSystem, "open"> = nodeFileSystem,
): Promise<string> {
  const hash = createHash("sha256");
  const handle = await open(path, "r");
  try {
    const slice = Buffer.allocUnsafe(HASH_SLICE);
    for (;;) {
      const { bytesRead } = await handle.read(slice, 0, slice.length);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(slice.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
