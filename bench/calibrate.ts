import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { calibrateRelevance } from "./calibrate-relevance.ts";
import { calibrateTurns } from "./calibrate-turns.ts";
import { oneOf, readFlags } from "./flags.ts";

/**
 * `npm run calibrate`: learns from the labelled questions of development what is shown (probe, weights and floor; a quarter of
 * an hour), then from the conversations how a turn is read (two minutes).
 * `--only relevance` or `--only turns` does one of them; `--dry` writes nothing.
 */

const HALVES = { relevance: calibrateRelevance, turns: calibrateTurns };
type Half = keyof typeof HALVES;
const NAMES = Object.keys(HALVES) as Half[];

function readCalibrateFlags(args: string[]): { dry: boolean; only: Half | undefined } {
  const { values } = parseArgs({
    args,
    options: { dry: { type: "boolean", default: false }, only: { type: "string" } },
  });
  return { dry: values.dry, only: values.only === undefined ? undefined : oneOf("--only", values.only, NAMES) };
}

/** A half in a process of its own, which starts with what the one before has written. */
function run(half: Half, dry: boolean): boolean {
  const flags = ["--only", half, ...(dry ? ["--dry"] : [])];
  const args = [...process.execArgv, fileURLToPath(import.meta.url), ...flags];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;
}

const { dry, only } = readFlags(readCalibrateFlags);
if (only) await HALVES[only]({ dry });
else process.exitCode = NAMES.every((half) => run(half, dry)) ? 0 : 1;
