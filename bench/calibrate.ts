import { parseArgs } from "node:util";
import { calibrateRelevance } from "./calibrate-relevance.ts";
import { readFlags } from "./flags.ts";

/**
 * `npm run calibrate`: learns from the labelled questions of development what is shown (probe, weights and floor; a quarter of
 * an hour). `--dry` writes nothing.
 */

const { dry } = readFlags((args) => parseArgs({ args, options: { dry: { type: "boolean", default: false } } }).values);
await calibrateRelevance({ dry });
