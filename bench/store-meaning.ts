/** The largest number that a signed byte holds on both sides of nought. */
const BYTE_LIMIT = 127;

/** Numbers as bytes with one scale, in base64, as the file of weights holds them. */
export function storeMeaning(values: readonly number[]): { scale: number; bytes: string } {
  const scale = Math.max(...values.map(Math.abs)) / BYTE_LIMIT || 1;
  const bytes = Int8Array.from(values, (value) => Math.round(value / scale));
  return { scale: Number(scale.toPrecision(6)), bytes: Buffer.from(bytes.buffer).toString("base64") };
}
