/** French: 0 and 1 are singular. */
export function pluralFr(count: number, one: string, other: string): string {
  return Math.abs(count) < 2 ? one : other;
}

/** Russian: 1, 21 one; 2–4, 22 few; 0, 5–20, 77 many. */
export function pluralRu(count: number, one: string, few: string, many: string): string {
  const [ones, tens] = [count % 10, Math.floor(count / 10) % 10];
  if (tens === 1) return many;
  return ones === 1 ? one : ones >= 2 && ones <= 4 ? few : many;
}
