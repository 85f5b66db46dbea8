import { createEmbedder } from "../src/embeddings/embedder.ts";
import type { Brain } from "../src/answer/brain.ts";
import type { DenseSearch } from "../src/retrieval/event-retriever.ts";
import { readingOf } from "../src/retrieval/probe.ts";
import type { ProbeData } from "../src/retrieval/probe-file.ts";
import { FILES, readQuestionFile } from "../test/support/questions.ts";
import { fitProbe } from "./fit-probe.ts";
import type { ProbeExample } from "./fit-probe.ts";
import { clockOf } from "./systems.ts";

/** Kinds of questions that ask for subjects, or for what the programme does not have. */
export const KINDS = /^(?:topic|form|unanswerable)/u;

/** What an optional row counts for, beside 1 for one that must be found. */
const OPTIONAL_TARGET = 0.4;

/** Fits the probe to all development questions; `search` reads each of them as one that other authors' questions taught. */
export async function learnProbe(brain: Brain): Promise<{ probe: ProbeData; search: DenseSearch }> {
  const { corpus, projects, understand } = brain.deps;
  const groups = [...new Set(corpus.events.map(({ id }) => projects.projectOf(id)))].map((id) =>
    projects.printings(id),
  );
  const embedder = createEmbedder({ modelDir: process.env["EMBEDDING_MODEL_DIR"] ?? "embeddings/model" });
  const examples: ProbeExample[] = [];
  const at = new Map<string, number>();
  for (const author of FILES.development) {
    for (const question of await readQuestionFile(author)) {
      if (question.expect !== "events" && question.expect !== "refusal") continue;
      const { asked } = understand(question.question, {
        ...clockOf(question),
        programmeYear: 2021,
        chosen: question.language,
      });
      const isListed = (list: readonly number[]) =>
        groups.map((group) => group.some(({ source }) => list.includes(source.row)));
      const [required, optional] = [isListed(question.rows), isListed(question.optional)];
      at.set(asked, examples.length);
      examples.push({
        author,
        vector: await embedder.embedQuery(asked),
        bag: brain.parts.bagOf(asked),
        projects: KINDS.test(question.kind)
          ? groups.map((_, index) => (required[index] ? 1 : optional[index] ? OPTIONAL_TARGET : 0))
          : null,
        isUnanswerable: question.expect === "refusal",
      });
    }
  }
  await embedder.dispose();
  const outputs = groups.map((group) => group.map(({ id }) => id));
  const { probe, unseen } = fitProbe(examples, outputs);
  const search: DenseSearch = {
    prepare: () => undefined,
    meaningOf: () => Promise.resolve({ vector: null, embeddingMs: 0 }),
    async search(text) {
      const found = await brain.parts.dense?.search(text);
      if (!found) throw new Error("The calibration needs the embedding model.");
      return { ...found, reading: readingOf([...outputs, []], unseen[at.get(text) ?? 0] ?? []) };
    },
  };
  return { probe, search };
}
