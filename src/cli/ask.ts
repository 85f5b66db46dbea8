import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { AskOptionsError, readAskOptions, USAGE } from "./ask-options.ts";
import type { AskWorld } from "./ask-run.ts";
import { createEmbedder } from "../embeddings/embedder.ts";
import { endWithReader } from "./shared/closed-output.ts";
import { exitCodeOf, sentenceOf } from "./shared/failures.ts";
import { printsVersion } from "./shared/version.ts";

/** `npm run ask`: answers a question, or one per line; see docs/command-line.md. */
async function main(): Promise<number> {
  if (printsVersion(process.argv.slice(2))) return 0;
  endWithReader();
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    const options = readAskOptions(process.argv.slice(2), process.env);
    // The model loads in its own thread while this one imports the rest. This halves the wait.
    const embedder = options.lexical ? undefined : createEmbedder({ modelDir: options.modelDir });
    embedder?.ready().catch(() => undefined);
    const [{ runAsk }, { openVectorsOf }] = await Promise.all([import("./ask-run.ts"), import("./shared/vectors.ts")]);
    const world: AskWorld = {
      // Invalid UTF-8 becomes replacement characters, not a crash.
      lines: () => createInterface({ input: process.stdin.setEncoding("utf8"), crlfDelay: Infinity }),
      write: (line) => process.stdout.write(`${line}\n`),
      notice: (line) => process.stderr.write(`${line}\n`),
      isTerminal: process.stderr.isTTY,
      elapsedMs: () => performance.now(),
      now: () => new Date(),
    };
    const { vectors, close } = await openVectorsOf(process.env);
    try {
      await runAsk({ ...options, vectors }, world, embedder);
    } finally {
      await close();
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    if (error instanceof AskOptionsError) process.stderr.write(`${USAGE}\n`);
    return exitCodeOf(error);
  }
}

process.exitCode = await main();
