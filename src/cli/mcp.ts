import { existsSync } from "node:fs";
import { createBrain } from "../answer/brain/brain.ts";
import { SHIPPED_CORPUS } from "../corpus/folder.ts";
import { reserveStdout, serveOverStdio } from "../mcp/stdio.ts";
import { exitCodeOf, sentenceOf } from "./shared/failures.ts";
import { noticeText } from "./shared/notices.ts";
import { openVectorsOf } from "./shared/vectors.ts";
import { printsVersion } from "./shared/version.ts";

/** `npm run mcp`: the tools of the Model Context Protocol over standard input and output. */
async function main(): Promise<number> {
  if (printsVersion(process.argv.slice(2))) return 0;
  const stdout = reserveStdout();
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  let close = () => Promise.resolve();
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    const opened = await openVectorsOf(process.env);
    close = opened.close;
    const brain = await createBrain({
      corpusDir: process.env["CORPUS_DIR"]?.trim() || SHIPPED_CORPUS,
      modelDir: process.env["EMBEDDING_MODEL_DIR"] ?? "embeddings/model",
      indexDir: process.env["INDEX_DIR"] ?? "embeddings/index",
      lexicalOnly: process.env["SEARCH_MODE"] === "lexical",
      vectors: opened.vectors,
      answerWhileBuilding: true,
      elapsedMs: () => performance.now(),
      notice: (notice) => {
        say(noticeText(notice));
      },
    });
    const onFailure = (error: unknown) => {
      say(sentenceOf(error));
    };
    await serveOverStdio({ brain, now: () => new Date(), onFailure }, stdout);
    await brain.dispose();
    return 0;
  } catch (error) {
    say(sentenceOf(error));
    return exitCodeOf(error);
  } finally {
    await close();
  }
}

process.exitCode = await main();
