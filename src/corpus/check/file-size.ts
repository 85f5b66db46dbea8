import { stat } from "node:fs/promises";
import { getHeapStatistics } from "node:v8";

const MEBIBYTE = 2 ** 20;
/** What a file of a corpus takes while it is read and checked: so many times its size. */
const TIMES_IN_MEMORY = 8;

/**
 * What is wrong with a file of a corpus that cannot be read with the memory that there is; null for any other.
 * @throws what the disk says
 */
export async function tooLarge(path: string): Promise<string | null> {
  const { size } = await stat(path);
  const most = getHeapStatistics().heap_size_limit / TIMES_IN_MEMORY;
  if (size <= most) return null;
  const [has, fits] = [size, most].map((bytes) => Math.round(bytes / MEBIBYTE));
  return `has ${has} MB, and ${fits} fit into the memory that Node may use: leave something out, or start with a larger --max-old-space-size`;
}
