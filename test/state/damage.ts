/** A generator of numbers from 0 to 1 (mulberry32) that gives the same ones for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A copy with damage as disks do it: single bits, single bytes, a stretch of noise, a stretch of zeros, a lost end. */
export function damage(bytes: Buffer, random: () => number): Buffer {
  const copy = Buffer.from(bytes);
  const below = (limit: number) => Math.floor(random() * limit);
  const start = below(copy.length);
  const end = Math.min(start + 1 + below(4096), copy.length);
  switch (below(5)) {
    case 0:
      for (let left = 1 + below(8); left > 0; left -= 1) {
        const at = below(copy.length);
        copy[at] = (copy[at] ?? 0) ^ (1 << below(8));
      }
      return copy;
    case 1:
      for (let left = 1 + below(32); left > 0; left -= 1) copy[below(copy.length)] = below(256);
      return copy;
    case 2:
      for (let at = start; at < end; at += 1) copy[at] = below(256);
      return copy;
    case 3:
      return copy.fill(0, start, end);
    default:
      return copy.subarray(0, start);
  }
}
