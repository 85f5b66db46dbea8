import { expect, onTestFinished, test } from "vitest";
import { assembleAssistant } from "../../src/answer/brain/assemble.ts";
import type { Assistant } from "../../src/answer/ports.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { corpusFolder, FIVE, SEASON, TOWNS } from "../support/small-corpus.ts";
import { startBench } from "../support/telegram-harness.ts";

test("another programme takes the place of one while a question is in hand, which ends as it began", async () => {
  const corpus = await loadCorpus(
    await corpusFolder({ "events.json": FIVE, "places.json": TOWNS, "programme.json": SEASON }),
  );
  const { assistant, deps: facts } = assembleAssistant(corpus, { dense: null, elapsedMs: () => 0 });
  let release: () => void = () => undefined;
  let begin: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const bench = await startBench({
    deps: (given) => {
      const ask: Assistant["ask"] = async (...asked) => {
        begin();
        await released;
        return given.assistant.ask(...asked);
      };
      return { ...given, assistant: { ...given.assistant, ask } };
    },
  });
  onTestFinished(bench.close);
  const anna = bench.person("fr");
  const first = bench.ask(anna, "Que se passe-t-il à Nice ?");
  await begun;
  bench.change({ assistant, facts });
  release();
  expect((await first).text).toContain("Nice");
  expect((await bench.ask(anna, "Que se passe-t-il à Grenoble ?")).text).toContain("Rencontre de chorales");
  const towns = await bench.ask(anna, "/villes");
  expect(JSON.stringify(towns)).not.toContain("Nice");
});
