import { existsSync } from "node:fs";
import { problemsOf } from "../corpus/load.ts";
import { AskOptionsError } from "./ask-options.ts";
import { createEmbedder } from "../embeddings/embedder.ts";
import type { Embedder } from "../embeddings/embedder.ts";
import { CORPUS_USAGE, readCorpusCommand } from "./corpus-options.ts";
import { runCorpus } from "./corpus-run.ts";
import { endWithReader } from "./shared/closed-output.ts";
import { exitCodeOf, sentenceOf } from "./shared/failures.ts";
import { printsVersion } from "./shared/version.ts";

/**
 * `npm run corpus`: imports and exports programmes. The exit code is 2 for an invalid command line, 1 for other
 * failures.
 */
async function main(): Promise<number> {
  if (printsVersion(process.argv.slice(2))) return 0;
  endWithReader();
  const modelDir = process.env["EMBEDDING_MODEL_DIR"] ?? "embeddings/model";
  let embedder: Embedder | undefined;
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    const command = readCorpusCommand(process.argv.slice(2), process.env["CORPUS_DIR"] ?? "corpus");
    return await runCorpus(command, {
      write: (text) => process.stdout.write(text),
      notice: (line) => process.stderr.write(`${line}\n`),
      now: () => new Date(),
      check: problemsOf,
      embed: (texts) => (embedder ??= createEmbedder({ modelDir })).embedDocuments(texts),
    });
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    if (error instanceof AskOptionsError) process.stderr.write(`${CORPUS_USAGE}\n`);
    return exitCodeOf(error);
  } finally {
    await embedder?.dispose();
  }
}

process.exitCode = await main();
