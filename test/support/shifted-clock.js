import { readFileSync } from "node:fs";

// Loaded before a program (`--import`): shifts its clock by the milliseconds in a file, and jumps when the file
// changes. Timers go on, as when a real clock is set.
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
