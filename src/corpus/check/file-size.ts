import { stat } from "node:fs/promises";
import { getHeapStatistics } from "node:v8";

const MEBIBYTE = 2 ** 20;
/** The memory that reading and checking a corpus file takes, as a multiple of its size. */
const TIMES_IN_MEMORY = 8;

/**
 * The problem with a corpus file that does not fit into memory; null when it fits.
 * @throws errors of the file system
 */
export async function tooLarge(path: string): Promise<string | null> {
  const { size } = await stat(path);
  const most = getHeapStatistics().heap_size_limit / TIMES_IN_MEMORY;
  if (size <= most) return null;
  const [has, fits] = [size, most].map((bytes) => Math.round(bytes / MEBIBYTE));
  return `has ${has} MB, and ${fits} fit into the memory that Node may use: leave something out, or start with a larger --max-old-space-size`;
}
