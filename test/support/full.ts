/** Whether everything is tried (`npm run test:full`) or the sample that other runs make do with. */
export function howMany({ sample, full }: { sample: number; full: number }): number {
  return process.env["TEST_FULL"] === "1" ? full : sample;
}
