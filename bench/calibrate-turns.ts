import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import { weightsSha256 } from "../src/answer/brain.ts";
import { TURN_KINDS } from "../src/answer/turns/turn-kinds.ts";
import { TURN_FEATURES } from "../src/reading/turn-features.ts";
import { fitTurns, readTurns } from "./learn-turns.ts";
import { openBrain, openKeptEmbedder } from "./open-brain.ts";
import { table } from "./table.ts";

/**
 * Fits the weights of the ways to read a turn to the development conversations, with the probe and the floor that are written,
 * and writes src/answer/turns/turn-weights.ts unless `dry`. The held-out conversations are never read.
 */
export async function calibrateTurns({ dry }: { dry: boolean }): Promise<void> {
  process.stderr.write("reading conversations in every way …\n");
  const embedder = await openKeptEmbedder();
  const brain = await openBrain({ embedder });
  const modes = fitTurns(await readTurns(brain, embedder));
  const model = brain.model ? weightsSha256(brain.model) : "none";
  await brain.dispose();
  for (const [mode, models] of Object.entries(modes)) {
    const rows = TURN_FEATURES.map((name, index) => [
      name,
      ...TURN_KINDS.map((kind) => models[kind].features[index] ?? 0),
    ]);
    const biases = ["bias", ...TURN_KINDS.map((kind) => models[kind].bias)];
    process.stdout.write(`${table([[mode, ...TURN_KINDS], biases, ...rows])}\n`);
  }
  if (dry) return;
  const constants = { date: new Date().toISOString().slice(0, 10), model, features: TURN_FEATURES, modes };
  const source = `import type { TurnModes } from "./turn-kinds.ts";

/**
 * What labelled conversations teach of how a question goes with the one before, written by \`npm run calibrate\` from the
 * development conversations of test/questions with the model named here (SHA-256 of its weights): for each way of
 * searching and each reading the weights of a logistic model, in the order of the features named here.
 */
export const TURN_WEIGHTS: { date: string; model: string; features: readonly string[]; modes: TurnModes } = ${JSON.stringify(constants)};
`;
  await writeFile("src/answer/turns/turn-weights.ts", await format(source, { parser: "typescript", printWidth: 120 }));
}
