import { spawnSync } from "node:child_process";
import { describe, expect, it, vi } from "vitest";
import { openBrain } from "../../bench/open-brain.ts";
import { median, sample } from "../../bench/statistics.ts";
import { clockOf } from "../../bench/systems.ts";
import { readQuestions } from "../support/questions.ts";

/** What costs less than something else beside it, in one run and in turns: ratios, and never times. `npm run bench` measures them. */
vi.setConfig({ testTimeout: 240_000 });

const TURNS = 3;
const QUESTIONS = 60;
/** Twice what was measured last, so that only what has gone wrong is found. */
const MOST = { answerOverEmbedding: 2.5, bundleOverSource: 0.95 };

describe("An answer", () => {
  it("takes little longer than its embedding", async () => {
    const brain = await openBrain();
    const questions = sample(await readQuestions("tune"), QUESTIONS);
    const medians: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const ratios: number[] = [];
      for (const question of questions) {
        const { answer } = await brain.assistant.ask(`${question.question} ${turn}`, clockOf(question));
        const { total, embedding } = answer.milliseconds;
        if (embedding > 0) ratios.push(total / embedding);
      }
      medians.push(median(ratios));
    }
    await brain.dispose();
    expect(Math.min(...medians)).toBeLessThan(MOST.answerOverEmbedding);
  });
});

describe("The compiled program", () => {
  it("answers sooner after its start than the sources do", () => {
    const took = (program: readonly string[]) => {
      const startedMs = performance.now();
      const { status } = spawnSync(process.execPath, [...program, "--lexical", "--json", "Nice"]);
      expect(status).toBe(0);
      return performance.now() - startedMs;
    };
    const bundle = ["scripts/run.js", "cli/ask"];
    // It is compiled by now.
    took(bundle);
    const ratios = Array.from({ length: TURNS }, () => took(bundle) / took(["--import", "tsx", "src/cli/ask.ts"]));
    expect(median(ratios)).toBeLessThan(MOST.bundleOverSource);
  });
});
