import type { Corpus } from "../../corpus/corpus.ts";
import { createGeography } from "../../corpus/places/geography.ts";
import type { Place } from "../../corpus/schema.ts";
import { createStem } from "../../language/stem.ts";
import { createIsStopWord } from "../../language/stop-words.ts";
import { createWordLists } from "../../language/word-lists.ts";
import type { WordLists } from "../../language/word-lists.ts";
import { readEventWords, standsIn } from "../../retrieval/words/event-words.ts";
import { createLexicalIndex } from "../../retrieval/words/lexical.ts";
import { createProjects } from "../../retrieval/projects.ts";
import { EventRetriever } from "../../retrieval/event-retriever.ts";
import type { DenseSearch } from "../../retrieval/dense-search.ts";
import { createFind } from "../../retrieval/find.ts";
import type { FindDeps } from "../../retrieval/find.ts";
import { createKindNamed } from "../../retrieval/subjects/event-kind-lookup.ts";
import { createMentions } from "../../retrieval/words/mentions.ts";
import { createTimetable } from "../../retrieval/filter/timetable.ts";
import { createVocabulary } from "../../retrieval/words/vocabulary.ts";
import { createGazetteer } from "../../reading/places/gazetteer.ts";
import { createIntroductionWords } from "../../reading/programme/introduction-words.ts";
import { createProgrammeNames } from "../../reading/programme/programme-names.ts";
import { createProgrammeName } from "../../reading/programme/programme-name.ts";
import { createReader, createReadText } from "../../reading/read.ts";
import { createThemeWords } from "../../reading/programme/themes.ts";
import { createVenues } from "../../reading/places/venues.ts";
import type { ReadAsking } from "./read-asking.ts";
import type { ReadSentences } from "../passages/read-sentences.ts";
import { createAssistant } from "../assistant.ts";
import type { InViewWeights } from "../in-view/evidence.ts";
import { createExcerpts } from "../passages/excerpt.ts";
import { createTextSearch } from "../passages/text-search.ts";
import type { Assistant, AssistantDeps } from "../ports.ts";

/** The assistant with everything that it is built from. */
export interface Assembled {
  assistant: Assistant;
  deps: AssistantDeps;
  /** The parts of the search, for evaluation and training. */
  parts: FindDeps;
  /** Builds the same with a model’s understanding of questions and texts; everything else is shared. */
  withMeaning: (meaning: Meaning) => Assembled;
}

/** What a model adds: search by meaning, what a question asks for, which sentences answer it, whether it is about what is in view. */
type Meaning = Pick<AssembleOptions, "dense" | "asking" | "reading" | "inView">;

export interface AssembleOptions {
  /** Without one (`null`) events are ranked by words alone. */
  dense: DenseSearch | null;
  /** Tells what a question asks for; without it (`null`, the default) everything asks for a list. */
  asking?: ReadAsking | null;
  /** Tells which sentences answer a question; without it (`null`, the default) no sentence does. */
  reading?: ReadSentences | null;
  /** Weights that tell whether the one event in view is meant; without them (`null`, the default) rules decide. */
  inView?: InViewWeights | null;
  elapsedMs: () => number;
  /** The word lists of both languages; all there are by default. */
  lists?: WordLists;
  /** Known stems, by word; new ones are added. */
  stems?: Map<string, string>;
}

/** Builds the assistant of a corpus. */
export function assembleAssistant(
  corpus: Corpus,
  { dense, asking = null, reading = null, inView = null, elapsedMs, lists = createWordLists(), stems }: AssembleOptions,
): Assembled {
  const geography = createGeography(corpus.places, corpus.events);
  const isEverywhere = ({ id, kind }: Place) =>
    kind === "country" && geography.eventsOf(id).size > corpus.events.length / 2;
  const gazetteer = createGazetteer(corpus.places, isEverywhere);
  const stem = createStem(stems);
  const isStopWord = createIsStopWord(lists, stem);
  const words = readEventWords(corpus.events);
  const vocabulary = createVocabulary(corpus.events, corpus.subjects, stem, isStopWord, words);
  const lexical = createLexicalIndex(corpus.events, vocabulary, stem, isStopWord, words);
  const mentions = createMentions(corpus.events, gazetteer, words);
  const projects = createProjects(corpus.events);
  const timetable = createTimetable(corpus.events);
  const excerpts = createExcerpts({ stem, isStopWord });
  const texts = createTextSearch(corpus.events, words, { stem, isStopWord });
  const read = createReader({
    gazetteer,
    geography,
    vocabulary,
    lists,
    stem,
    themeWords: createThemeWords(corpus.programme.headings),
    introduction: createIntroductionWords(corpus.programme.introduction),
    programmeName: createProgrammeName(corpus.programme, stem),
    names: createProgrammeNames(corpus.events, { gazetteer, isStopWord, stands: (run) => standsIn(words, run) }),
    venues: createVenues(corpus.events, { gazetteer, isStopWord, stem }),
  });
  const readText = createReadText(lists);
  const kindNamed = createKindNamed(lists.concepts(), stem);
  const withMeaning = ({ dense, asking = null, reading = null, inView = null }: Meaning): Assembled => {
    const parts: FindDeps = {
      corpus,
      geography,
      projects,
      timetable,
      mentions,
      lexical,
      dense,
      kindNamed,
    };
    const deps: AssistantDeps = {
      corpus,
      geography,
      projects,
      excerpts,
      texts,
      reading,
      inView,
      read,
      asking: asking ? (text, hints) => asking(readText(text, hints).text) : null,
      find: createFind(parts),
      retriever: new EventRetriever({ events: corpus.events, lexical, dense, isStopWord }),
      prepare: (text, hints) => dense?.prepare(readText(text, hints).text),
      mode: dense ? "hybrid" : "lexical",
      elapsedMs,
    };
    return { assistant: createAssistant(deps), deps, parts, withMeaning };
  };
  return withMeaning({ dense, asking, reading, inView });
}
