import { assembleAssistant } from "../src/answer/brain/assemble.ts";
import type { Assembled } from "../src/answer/brain/assemble.ts";
import type { Corpus } from "../src/corpus/corpus.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import { adaptEmbedder } from "../src/embeddings/adapter.ts";
import { createStem } from "../src/language/stem.ts";
import { createIsStopWord } from "../src/language/stop-words.ts";
import { createWordLists } from "../src/language/word-lists.ts";
import { createDenseSearch } from "../src/retrieval/dense-search.ts";
import { createEventsByMeaning } from "../src/retrieval/subjects/meant-concepts.ts";
import { passagesOf } from "../src/retrieval/passages.ts";
import { subjectsOf } from "../src/retrieval/subjects/subject-index.ts";
import { ExactStore } from "../src/retrieval/vectors/exact-store.ts";
import { VectorTable } from "../src/retrieval/vectors/vector-table.ts";
import { thesaurusVotes } from "../src/retrieval/subjects/thesaurus-votes.ts";
import type { ThesaurusVectors } from "../src/retrieval/subjects/thesaurus-votes.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";

/** Numbers of projects in a sub-corpus: a programme may have any size. */
const SIZES = [10, 15, 20, 30, 40, 50, 60, 70];

/** A part of a corpus, treated as a programme that nobody has ever asked about. */
export interface SubCorpus extends Pick<Assembled, "deps" | "parts"> {
  /**
   * The question's label for this part: hidden projects are not expected, and a question with none left becomes a
   * refusal.
   */
  labelFor(question: LabelledQuestion): LabelledQuestion;
}

function partOf(corpus: Corpus, events: Corpus["events"]): Corpus {
  const lists = createWordLists();
  const stem = createStem();
  const subjects = subjectsOf(events, lists.concepts(), { stem, isStopWord: createIsStopWord(lists, stem) });
  return { ...corpus, events, subjects, missing: ["subjects.json"] };
}

/** A label without the hidden rows. */
function labelWithout(question: LabelledQuestion, isShown: (row: number) => boolean): LabelledQuestion {
  if (question.expect !== "events") return { ...question, optional: question.optional.filter(isShown) };
  const rows = question.rows.filter(isShown);
  const optional = question.optional.filter(isShown);
  const isLost = rows.length === 0;
  // What remains of an ambiguous question may be shown, but need not be.
  return isLost
    ? { ...question, expect: "refusal", reason: null, rows: [], optional }
    : { ...question, rows, optional };
}

/** How parts of a corpus are searched: with the vectors of a model and the votes of the thesaurus. */
export interface SearchedWith {
  embedder: Embedder;
  thesaurus: ThesaurusVectors;
}

/**
 * Builds what makes parts of a corpus. Each part gets a subject index from the thesaurus and nothing that questions
 * taught, as another programme would.
 */
function createParts(corpus: Corpus, { embedder: model, thesaurus }: SearchedWith) {
  const embedder = adaptEmbedder(model, thesaurus.adapter);
  const kept = new Map<string, number[]>();
  const embed = async (texts: readonly string[]) => {
    const unknown = [...new Set(texts)].filter((text) => !kept.has(text));
    for (const text of unknown) kept.set(text, (await embedder.embedDocuments([text]))[0] ?? []);
    return texts.map((text) => kept.get(text) ?? []);
  };
  return async (events: Corpus["events"]): Promise<SubCorpus> => {
    const { dimension } = await embedder.ready();
    const part = partOf(corpus, events);
    const passages = passagesOf(part.events);
    const table = new VectorTable(dimension);
    table.append(await embed(passages.map(({ text }) => text)));
    const store = new ExactStore(embedder, { dimension, contents: { vectors: table, passages } });
    const dense = createDenseSearch(store, embedder, {
      elapsedMs: () => 0,
      labelled: thesaurusVotes(thesaurus, part, createEventsByMeaning(store)),
    });
    const rows = new Set(events.map(({ source }) => source.row));
    const { deps, parts } = assembleAssistant(part, { dense, elapsedMs: () => 0 });
    return { deps, parts, labelFor: (question) => labelWithout(question, (row) => rows.has(row)) };
  };
}

/** A corpus as a programme that nobody labelled questions for. */
export function asUnasked(corpus: Corpus, by: SearchedWith): Promise<SubCorpus> {
  return createParts(corpus, by)(corpus.events);
}

/** The corpus and random parts of it of every size, as programmes that nobody labelled questions for. */
export async function createSubCorpora(
  corpus: Corpus,
  { random, ...by }: SearchedWith & { random: () => number },
): Promise<SubCorpus[]> {
  const subCorpus = createParts(corpus, by);
  const whole = await subCorpus(corpus.events);
  const parts: SubCorpus[] = [whole];
  const { projects } = whole.deps;
  const ids = [...new Set(corpus.events.map(({ id }) => projects.projectOf(id)))];
  for (const size of SIZES.filter((own) => own < ids.length)) {
    const order = new Map(ids.map((id) => [id, random()]));
    const shown = new Set(ids.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).slice(0, size));
    parts.push(await subCorpus(corpus.events.filter(({ id }) => shown.has(projects.projectOf(id)))));
  }
  return parts;
}
