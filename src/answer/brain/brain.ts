import { join } from "node:path";
import type { Corpus, OptionalFile } from "../../corpus/corpus.ts";
import { folderFor } from "../../corpus/folder.ts";
import { createStem } from "../../language/stem.ts";
import { createIsStopWord } from "../../language/stop-words.ts";
import { createWordLists } from "../../language/word-lists.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { WordLists } from "../../language/word-lists.ts";
import { ADAPTER, adaptEmbedder, adaptManifest } from "../../embeddings/adapter.ts";
import { behindOthers, createEmbedder } from "../../embeddings/embedder.ts";
import { readHeads } from "../../embeddings/heads/heads-file.ts";
import { readPairHead } from "../../embeddings/heads/pair-file.ts";
import type { PairHead } from "../../embeddings/heads/pair-head.ts";
import type { Heads } from "../../embeddings/heads/heads-file.ts";
import type { Embedder } from "../../embeddings/embedder.ts";
import type { ModelManifest } from "../../embeddings/manifest.ts";
import { cacheQueries } from "../../embeddings/query-cache.ts";
import { createEventsByMeaning } from "../../retrieval/subjects/meant-concepts.ts";
import { passagesOf } from "../../retrieval/passages.ts";
import type { Passage } from "../../retrieval/passages.ts";
import { createDenseSearch } from "../../retrieval/dense-search.ts";
import {
  programmeHash,
  readLabelledQuestions,
  searchLabelled,
  sha256Of,
} from "../../retrieval/subjects/labelled-questions.ts";
import type { LabelledQuestions, Misfit } from "../../retrieval/subjects/labelled-questions.ts";
import { subjectsOf } from "../../retrieval/subjects/subject-index.ts";
import { readAdapter, readThesaurusVectors, thesaurusVotes } from "../../retrieval/subjects/thesaurus-votes.ts";
import { openIndex } from "../../retrieval/vectors/index/open-index.ts";
import type { IndexNotice, OpenedIndex, OpenIndexOptions } from "../../retrieval/vectors/index/open-index.ts";
import { openSharedIndex } from "../../retrieval/vectors/shared/open-shared-index.ts";
import type { VectorDatabase } from "../../retrieval/vectors/shared/vector-database.ts";
import { assembleAssistant } from "./assemble.ts";
import type { Assembled } from "./assemble.ts";
import { openDerived } from "./derived.ts";
import type { InViewWeights } from "../in-view/evidence.ts";
import { readInViewWeights } from "../in-view/weights-file.ts";
import { createReadAsking } from "./read-asking.ts";
import type { ReadAsking } from "./read-asking.ts";
import { createVenuesByMeaning } from "./venues-by-meaning.ts";
import { createReadSentences } from "../passages/read-sentences.ts";

/** Notices for whoever runs the brain; one line each. */
export type BrainNotice =
  | IndexNotice
  /** Optional files that the corpus lacks. */
  | { code: "corpus-narrowed"; missing: readonly OptionalFile[] }
  /** The labelled questions were made for another model or programme, and are ignored. */
  | { code: "labels-passed-over"; because: Misfit }
  /** The index is being built, and questions are answered by words until it is ready. */
  | { code: "words-meanwhile" }
  /** It is ready: questions are answered by words and meaning from now on. */
  | { code: "index-ready" }
  /** It could not be built: questions are answered by words from now on. */
  | { code: "index-failed"; cause: unknown };

export interface BrainOptions {
  corpusDir: string;
  modelDir: string;
  /** Folder of the index of the shipped corpus. The index of another corpus lies in a folder inside it, unless `hasOwnIndex`. */
  indexDir: string;
  /** Whether `indexDir` belongs to this corpus alone. */
  hasOwnIndex?: boolean;
  /** Folder of the labelled questions; by default the one inside the folder of the corpus, or else `embeddings/labelled`; null for none. */
  labelledDir?: string | null;
  /** Folder of the vectors of the thesaurus, which votes where nobody labelled questions; `embeddings/thesaurus` by default. */
  thesaurusDir?: string;
  /** Folder of the heads of the encoder; `embeddings/heads` by default. With null, every question counts as asking for a list. */
  headsDir?: string | null;
  /** Words only: no model is loaded. */
  lexicalOnly?: boolean;
  /** How vectors are searched: by a graph in `indexDir` (the default), one by one, or in a database that replicas share. */
  vectors?: "hnsw" | "exact" | VectorDatabase;
  /** Whether to answer by words while the index is being built; by default it is waited for. */
  answerWhileBuilding?: boolean;
  /** An embedder of the model that is loading already; the brain disposes of it. */
  embedder?: Embedder;
  /** The word lists of both languages; all there are by default. */
  lists?: WordLists;
  /** Stems found by another brain, by word; new ones are added. */
  stems?: Map<string, string>;
  elapsedMs: () => number;
  /** Called with each notice, such as that the index had to be built again or could not be kept. */
  notice: (notice: BrainNotice) => void;
  /** Called with the number of passages embedded so far, while the index is built. */
  onProgress?: (done: number, total: number) => void;
}

const LABELLED_DIR = "embeddings/labelled";
/** Folder of prebuilt indexes: the shipped one, and inside it those of other programmes. */
const READY_DIR = "embeddings/index";
/** The folder inside that of a corpus that holds the questions labelled for it. */
export const OWN_LABELLED = "labelled";
/** Folder of the vectors of the thesaurus words. */
export const THESAURUS_DIR = "embeddings/thesaurus";

/** Folder of the heads of the encoder, which tell what is asked. */
export const HEADS_DIR = "embeddings/heads";

/** Returns the SHA-256 of the weights of a model, combined with that of its adapter if there is one. */
export function weightsSha256({ files }: ModelManifest): string {
  const weights = files.find(({ path }) => path.endsWith(".onnx"))?.sha256 ?? "none";
  const adapter = files.find(({ path }) => path === ADAPTER)?.sha256;
  return adapter === undefined ? weights : sha256Of(weights + adapter);
}

/** The assistant with everything that it is built from, until it is disposed of. */
export interface Brain extends Assembled {
  /** The same for callers that come after others: the model takes their texts last. */
  behind: Pick<Assembled, "assistant" | "deps">;
  /** The model in use, with its adapter; null when words alone are searched. */
  model: ModelManifest | null;
  /** Embeds texts as the index was embedded; null when words alone are searched. */
  embedder: Embedder | null;
  /** The passages in the index; empty when words alone are searched. */
  passages: readonly Passage[];
  /** Resolves when the index is built, or its build has failed. */
  settled: Promise<void>;
  /** Stops a build under way, and resolves when nothing runs any more. */
  dispose(): Promise<void>;
}

/** A corpus without a subject index of its own gets one from the thesaurus. */
function withSubjects(corpus: Corpus, lists: WordLists, stems: Map<string, string>): Corpus {
  if (corpus.subjects.length > 0) return corpus;
  const stem = createStem(stems);
  const words = { stem, isStopWord: createIsStopWord(lists, stem) };
  return { ...corpus, subjects: subjectsOf(corpus.events, lists.concepts(), words) };
}

function indexFolder({ corpusDir, indexDir, hasOwnIndex = false }: BrainOptions): string {
  return hasOwnIndex ? indexDir : folderFor(corpusDir, indexDir);
}

/** Reads the corpus and assembles the assistant that searches by words. */
async function assembleByWords(options: BrainOptions): Promise<Assembled> {
  const { notice, elapsedMs, lists = createWordLists() } = options;
  const { corpus, stems, keep } = await openDerived(options.corpusDir, indexFolder(options), options.stems);
  if (corpus.missing.length > 0) notice({ code: "corpus-narrowed", missing: corpus.missing });
  const assembled = assembleAssistant(withSubjects(corpus, lists, stems), {
    dense: null,
    asking: null,
    elapsedMs,
    stems,
    lists,
  });
  await keep();
  return assembled;
}

/**
 * Loads the corpus, the model and the index (built on first use) and assembles the assistant.
 * @throws {CorpusError} when the corpus is broken
 * @throws {LabelledQuestionsError} when the labelled questions are damaged
 * @throws {ModelError} when the model cannot be used; `lexicalOnly` does without it
 * @throws {VectorDatabaseError} when the database cannot hold vectors
 */
export async function createBrain(options: BrainOptions): Promise<Brain> {
  const { modelDir, lexicalOnly = false, answerWhileBuilding = false, notice } = options;
  if (lexicalOnly) {
    const byWords = await assembleByWords(options);
    return {
      ...byWords,
      behind: byWords,
      model: null,
      embedder: null,
      passages: [],
      settled: Promise.resolve(),
      dispose: () => Promise.resolve(),
    };
  }
  const model = options.embedder ?? createEmbedder({ modelDir });
  // Reading a question and searching for it use the same vector, so vectors are cached.
  const embedder = cacheQueries(model);
  try {
    // The model loads in its own thread while the corpus is read and its words are put in order.
    const loading = embedder.ready();
    loading.catch(() => undefined);
    const byWords = await assembleByWords(options);
    const manifest = await loading;
    const { headsDir = HEADS_DIR } = options;
    const heads = headsDir === null ? null : await readBothHeads(headsDir, weightsSha256(manifest));
    const assembled = byWords.withMeaning({
      dense: null,
      ...understanding(heads, embedder, byWords.deps.corpus.events),
    });
    const adapted = await withAdapter(options, { byWords: assembled, embedder, model: manifest });
    const loaded = { ...adapted, heads, unadapted: embedder };
    const open = await prepareIndex(options, loaded);
    if (answerWhileBuilding) return await answerMeanwhile({ ...loaded, open, notice });
    const { model, embedder: own, passages } = loaded;
    const { close, ...opened } = await open(notice);
    const dispose = () => {
      close();
      return embedder.dispose();
    };
    return { ...opened, model, embedder: own, passages, settled: Promise.resolve(), dispose };
  } catch (error) {
    await embedder.dispose();
    throw error;
  }
}

/** The heads of the encoder, for a question and for a question with a sentence; and the weights that tell whether the event in view is meant. */
interface BothHeads {
  asking: Heads;
  pairs: PairHead;
  inView: InViewWeights;
}

async function readBothHeads(folder: string, model: string): Promise<BothHeads> {
  const [asking, pairs, inView] = await Promise.all([
    readHeads(folder, model),
    readPairHead(folder, model),
    readInViewWeights(folder, model),
  ]);
  return { asking, pairs, inView };
}

/** Builds what reads from an embedder’s vectors what a question asks for and which sentence answers it. */
function understanding(heads: BothHeads | null, embedder: Embedder, events: readonly ProgrammeEvent[]) {
  if (!heads) return { asking: null, reading: null, inView: null };
  const { asking, pairs, inView } = heads;
  const venues = createVenuesByMeaning(events, embedder);
  const readAsking = createReadAsking(asking, embedder);
  const withVenues: ReadAsking = async (question) => ({
    ...(await readAsking(question)),
    ...(venues && { venues: await venues(question) }),
  });
  return { asking: withVenues, reading: createReadSentences(pairs, embedder), inView };
}

interface Loaded {
  byWords: Assembled;
  embedder: Embedder;
  model: ModelManifest;
  /** SHA-256 of the model's weights, without the adapter. */
  weights: string;
  passages: readonly Passage[];
  /**
   * Tell what a question asks for and which sentence answers it, from the vectors of `unadapted`; null where every question counts as
   * asking for a list.
   */
  heads: BothHeads | null;
  unadapted: Embedder;
}

/** Embeds texts through the adapter that was fitted to the thesaurus, where there is one for the model. */
async function withAdapter(
  options: BrainOptions,
  { byWords, embedder, model }: Pick<Loaded, "byWords" | "embedder" | "model">,
): Promise<Omit<Loaded, "heads" | "unadapted">> {
  const { thesaurusDir = THESAURUS_DIR, lists = createWordLists() } = options;
  const passages = passagesOf(byWords.deps.corpus.events);
  const weights = weightsSha256(model);
  const adapter = await readAdapter(thesaurusDir, { model: weights, concepts: lists.concepts() });
  if (!adapter) return { byWords, embedder, model, weights, passages };
  const adapted = { embedder: adaptEmbedder(embedder, adapter), model: adaptManifest(model, adapter) };
  return { byWords, ...adapted, weights, passages };
}

/** The assistant that searches an index; `close` releases the index. */
type Opened = Assembled & Pick<Brain, "behind"> & { close: () => void };

/** Gives the voters of a programme whose passages a store has. */
type OpenVoters = (store: OpenedIndex["store"]) => LabelledQuestions;

/** Opens the index, building it where needed, and returns the assistant that searches it. */
type OpenIndex = (notice: BrainOptions["notice"]) => Promise<Opened>;

/** Opens the index in its folder, or in the database. */
function openWhere({ vectors = "hnsw" }: BrainOptions, options: Omit<OpenIndexOptions, "store">): Promise<OpenedIndex> {
  if (typeof vectors === "string") return openIndex({ ...options, store: vectors });
  return openSharedIndex({ ...options, database: vectors });
}

/**
 * Reads who votes: the labelled questions of this programme, or the thesaurus where there are none. Null where neither fits
 * the model: then words decide.
 */
async function readVoters(
  options: BrainOptions,
  corpus: Corpus,
  { model, weights }: Pick<Loaded, "model" | "weights">,
): Promise<OpenVoters | null> {
  const { labelledDir, thesaurusDir = THESAURUS_DIR, lists = createWordLists() } = options;
  const { events } = corpus;
  const expected = { model: weightsSha256(model), programme: programmeHash(events) };
  const onMisfit = (because: Misfit) => {
    options.notice({ code: "labels-passed-over", because });
  };
  const own = labelledDir === undefined ? join(options.corpusDir, OWN_LABELLED) : null;
  const folder =
    (own === null ? null : await readLabelledQuestions(own, expected, onMisfit)) ??
    (labelledDir === null ? null : await readLabelledQuestions(labelledDir ?? LABELLED_DIR, expected, onMisfit));
  if (folder) return () => searchLabelled(folder);
  const thesaurus = await readThesaurusVectors(thesaurusDir, { model: weights, concepts: lists.concepts() });
  return thesaurus && ((store) => thesaurusVotes(thesaurus, corpus, createEventsByMeaning(store)));
}

/** Reads who votes, and returns the function that opens the index. */
async function prepareIndex(
  options: BrainOptions,
  { byWords, embedder, model, weights, passages, heads, unadapted }: Loaded,
): Promise<OpenIndex> {
  const { elapsedMs, onProgress } = options;
  const indexDir = indexFolder(options);
  const { corpus } = byWords.deps;
  const votersOn = await readVoters(options, corpus, { model, weights });
  return async (notice) => {
    const { store, close = () => undefined } = await openWhere(options, {
      passages,
      embedder,
      model,
      indexDir,
      ...(options.hasOwnIndex ? {} : { readyDir: folderFor(options.corpusDir, READY_DIR) }),
      notice,
      ...(onProgress ? { onProgress } : {}),
    });
    const labelled = votersOn?.(store) ?? null;
    const searching = (by: Embedder, model: Embedder) =>
      byWords.withMeaning({
        dense: createDenseSearch(store, cacheQueries(by), { elapsedMs, labelled }),
        ...understanding(heads, model, corpus.events),
      });
    return {
      ...searching(embedder, unadapted),
      behind: searching(behindOthers(embedder), behindOthers(unadapted)),
      close,
    };
  };
}

/**
 * Resolves when the index is open, or as soon as it turns out that it has to be built. In that case the brain answers by words until the
 * index is ready, or for good if the build fails. A question that began by words ends by words.
 */
async function answerMeanwhile({
  byWords,
  open,
  embedder,
  model,
  passages,
  notice,
}: Loaded & { open: OpenIndex; notice: BrainOptions["notice"] }): Promise<Brain> {
  let current: Assembled & Pick<Brain, "behind"> = { ...byWords, behind: byWords };
  let close: Opened["close"] = () => undefined;
  let isDisposed = false;
  let buildBegins: () => void;
  const building = new Promise<void>((resolve) => (buildBegins = resolve));
  const opened = open((heard) => {
    notice(heard);
    if (heard.code === "index-build") buildBegins();
  }).then((both) => {
    current = both;
    close = both.close;
  });
  const endBuild = async () => {
    notice({ code: "words-meanwhile" });
    try {
      await opened;
      if (!isDisposed) notice({ code: "index-ready" });
    } catch (cause) {
      if (isDisposed) return;
      notice({ code: "index-failed", cause });
      await embedder.dispose();
    }
  };
  const isOpen = await Promise.race([opened.then(() => true), building.then(() => false)]);
  const ended = isOpen ? opened : endBuild();
  return {
    assistant: {
      ask: (...asked) => current.assistant.ask(...asked),
      answer: (...asked) => current.assistant.answer(...asked),
    },
    get deps() {
      return current.deps;
    },
    get parts() {
      return current.parts;
    },
    get behind() {
      return current.behind;
    },
    withMeaning: byWords.withMeaning,
    model,
    embedder,
    passages,
    settled: ended,
    async dispose() {
      isDisposed = true;
      await embedder.dispose();
      await ended;
      close();
    },
  };
}
