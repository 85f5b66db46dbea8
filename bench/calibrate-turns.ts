import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import { weightsOf } from "../src/answer/brain.ts";
import { createEmbedder } from "../src/embeddings/embedder.ts";
import { fitTurns, readTurns } from "./learn-turns.ts";
import { openBrain } from "./open-brain.ts";

/**
 * The second half of `npm run calibrate`, once probe and floor are written: fits the weights of the ways to read a turn to the
 * development conversations and writes src/answer/turns/turn-weights.ts. The held-out conversations are never read.
 */
async function main(): Promise<void> {
  process.stderr.write("reading conversations in every way …\n");
  const brain = await openBrain();
  const embedder = createEmbedder({ modelDir: process.env["EMBEDDING_MODEL_DIR"] ?? "embeddings/model" });
  const examples = await readTurns(brain, embedder);
  const constants = {
    date: new Date().toISOString().slice(0, 10),
    model: brain.model ? weightsOf(brain.model) : "none",
    modes: fitTurns(examples),
  };
  await embedder.dispose();
  await brain.dispose();
  const source = `import type { TurnModes } from "./turn-kinds.ts";

/**
 * What labelled conversations teach of how a question goes with the one before, written by \`npm run calibrate\` from the
 * development conversations of test/questions with the model named here (SHA-256 of its weights): for each way of
 * searching and each reading the weights of a logistic model, in the order of the features of turn-features.ts.
 */
export const TURN_WEIGHTS: { date: string; model: string; modes: TurnModes } = ${JSON.stringify(constants)};
`;
  await writeFile("src/answer/turns/turn-weights.ts", await format(source, { parser: "typescript", printWidth: 120 }));
}

await main();
