import { createBrain } from "../answer/brain/brain.ts";
import type { BrainOptions } from "../answer/brain/brain.ts";
import { dayIn } from "../corpus/days/days.ts";
import type { Turn } from "../conversation/turn.ts";
import { PAGE_SIZE } from "../answer/wording/plain-text.ts";
import type { Embedder } from "../embeddings/embedder.ts";
import { explain } from "../answer/explain/explain.ts";
import { createProgress } from "./shared/progress.ts";
import { noticeText } from "./shared/notices.ts";
import type { AskOptions } from "./ask-options.ts";

/** The environment of `ask`: input, output, clock. */
export interface AskWorld {
  lines: () => AsyncIterable<string>;
  write: (line: string) => void;
  notice: (line: string) => void;
  isTerminal: boolean;
  elapsedMs: () => number;
  now: () => Date;
}

/**
 * Answers the question, or each line in order. With `session` the lines form a conversation. If an embedder is already
 * loading, uses that one; disposes of it in the end.
 */
export async function runAsk(
  { vectors, ...options }: AskOptions & Pick<BrainOptions, "vectors">,
  world: AskWorld,
  embedder?: Embedder,
): Promise<void> {
  const brain = await createBrain({
    corpusDir: options.corpusDir,
    modelDir: options.modelDir,
    indexDir: options.indexDir,
    lexicalOnly: options.lexical,
    ...(vectors !== undefined && { vectors }),
    ...(embedder ? { embedder } : {}),
    elapsedMs: world.elapsedMs,
    notice: (notice) => {
      world.notice(noticeText(notice));
    },
    onProgress: createProgress({ bar: world.isTerminal, write: world.notice }),
  });
  try {
    // If no day is given, the asker's day is today in the programme's zone.
    const { timeZone } = brain.deps.corpus.programme;
    let previous: Turn | undefined;
    const ask = async (question: string) => {
      const at = options.now?.at ?? world.now();
      const today = options.now?.today ?? dayIn(timeZone, at);
      // Outside a conversation nobody can ask for the next page, so there is only one.
      const pageSize = options.session ? PAGE_SIZE : Infinity;
      const context = { now: at, today, chosen: options.language, previous, pageSize };
      const reply = await brain.assistant.ask(question, context);
      const { answer, turn } = reply;
      if (options.session) previous = turn;
      if (options.explain) {
        for (const line of explain(reply, brain.deps)) world.write(line);
        return;
      }
      world.write(options.format === "json" ? JSON.stringify(answer) : answer.text);
    };
    if (options.question !== undefined) {
      await ask(options.question);
      return;
    }
    let first = true;
    for await (const line of world.lines()) {
      if (!first && options.format === "text") world.write("");
      first = false;
      await ask(line);
    }
  } finally {
    await brain.dispose();
  }
}
