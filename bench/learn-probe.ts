import type { Brain } from "../src/answer/brain.ts";
import { yearOf } from "../src/corpus/programme.ts";
import type { DenseSearch } from "../src/retrieval/event-retriever.ts";
import { readingOf } from "../src/retrieval/probe.ts";
import type { ProbeData } from "../src/retrieval/probe-file.ts";
import { readQuestionsByAuthor } from "../test/support/questions.ts";
import { fitProbe } from "./fit-probe.ts";
import type { ProbeExample } from "./fit-probe.ts";
import { openKeptEmbedder } from "./open-brain.ts";
import { clockOf } from "./systems.ts";

/** Kinds of questions that ask for subjects, or for what the programme does not have. */
export const KINDS = /^(?:topic|form|unanswerable)/u;

/** What an optional row counts for, beside 1 for one that must be found. */
const OPTIONAL_TARGET = 0.4;

/**
 * What a word of the subject index counts for, beside 1 for a question: chosen by leaving authors out. They are many, and say
 * less of what people ask.
 */
const WORD_WEIGHT = 0.05;

/** Fits the probe to all development questions and the words of the subject index; `search` reads each of them as one that other authors' questions taught. */
export async function learnProbe(brain: Brain): Promise<{ probe: ProbeData; search: DenseSearch }> {
  const { corpus, projects, understand } = brain.deps;
  const groups = [...new Set(corpus.events.map(({ id }) => projects.projectOf(id)))].map((id) =>
    projects.printings(id),
  );
  const embedder = await openKeptEmbedder();
  const examples: ProbeExample[] = [];
  const targetsOf = (required: readonly number[], optional: readonly number[]) =>
    groups.map((group) => {
      const isListed = (rows: readonly number[]) => group.some(({ source }) => rows.includes(source.row));
      return isListed(required) ? 1 : isListed(optional) ? OPTIONAL_TARGET : 0;
    });
  const featuresOf = async (text: string) => ({
    text,
    vector: await embedder.embedQuery(text),
    bag: brain.parts.bagOf(text),
  });
  for (const [author, questions] of await readQuestionsByAuthor("development")) {
    for (const question of questions) {
      if (question.expect !== "events" && question.expect !== "refusal") continue;
      const { asked } = understand(question.question, {
        ...clockOf(question),
        programmeYear: yearOf(brain.deps.corpus.programme),
        chosen: question.language,
      });
      examples.push({
        ...(await featuresOf(asked)),
        author,
        weight: 1,
        projects: KINDS.test(question.kind) ? targetsOf(question.rows, question.optional) : null,
        isUnanswerable: question.expect === "refusal",
      });
    }
  }
  for (const { rows, near, fr, ru } of corpus.subjects.filter((subject) => subject.rows.length > 0)) {
    for (const word of [...fr, ...ru]) {
      examples.push({
        ...(await featuresOf(word)),
        author: null,
        weight: WORD_WEIGHT,
        projects: targetsOf(rows, near),
        isUnanswerable: false,
      });
    }
  }
  await embedder.dispose();
  const outputs = groups.map((group) => group.map(({ id }) => id));
  const { probe, unseen } = fitProbe(examples, outputs);
  const search: DenseSearch = {
    prepare: () => undefined,
    async search(text) {
      const found = await brain.parts.dense?.search(text);
      if (!found) throw new Error("The calibration needs the embedding model.");
      const values = unseen.get(text);
      if (!values) throw new Error(`The probe was not tried on "${text}": rank only questions that it learns from.`);
      return { ...found, reading: readingOf([...outputs, []], values) };
    },
  };
  return { probe, search };
}
