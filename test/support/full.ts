/** The number of cases: all of them with `npm run test:full`, else a sample. */
export function howMany({ sample, full }: { sample: number; full: number }): number {
  return process.env["TEST_FULL"] === "1" ? full : sample;
}
