import { existsSync } from "node:fs";
import { createBrain } from "../answer/brain/brain.ts";
import { SHIPPED_CORPUS } from "../corpus/folder.ts";
import { exitCodeOf, sentenceOf } from "./shared/failures.ts";
import { noticeText } from "./shared/notices.ts";
import { createProgress } from "./shared/progress.ts";
import { openVectorsOf } from "./shared/vectors.ts";
import { printsVersion } from "./shared/version.ts";

/** `npm run index`: builds the vector index if it is missing. */
async function main(): Promise<number> {
  if (printsVersion(process.argv.slice(2))) return 0;
  const say = (line: string) => process.stderr.write(`${line}\n`);
  let close = () => Promise.resolve();
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    const opened = await openVectorsOf(process.env);
    close = opened.close;
    const brain = await createBrain({
      corpusDir: process.env["CORPUS_DIR"]?.trim() || SHIPPED_CORPUS,
      modelDir: process.env["EMBEDDING_MODEL_DIR"] ?? "embeddings/model",
      indexDir: process.env["INDEX_DIR"] ?? "embeddings/index",
      vectors: opened.vectors,
      elapsedMs: () => performance.now(),
      notice: (notice) => say(noticeText(notice)),
      onProgress: createProgress({ bar: process.stderr.isTTY, write: say }),
    });
    await brain.dispose();
    process.stdout.write("The index is ready.\n");
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return exitCodeOf(error);
  } finally {
    await close();
  }
}

process.exitCode = await main();
