import { readFileSync } from "node:fs";

// Loaded before a program (`--import`): its machine's clock is ahead by what stands in a file, in milliseconds, and jumps when
// that changes. Timers count on, as they do when a real clock is set.
const RealDate = Date;
const file = process.env["CLOCK_FILE"] ?? "";
const now = () => RealDate.now() + Number(readFileSync(file, "utf8"));

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }

  static now() {
    return now();
  }
};
