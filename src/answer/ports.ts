import type { Corpus } from "../corpus/corpus.ts";
import type { Spot } from "../corpus/event/filters.ts";
import type { Geography } from "../corpus/places/geography.ts";
import type { Turn } from "../conversation/turn.ts";
import type { Condition } from "../conversation/ways.ts";
import type { LanguageHints } from "../language/detect.ts";
import type { Language } from "../language/languages.ts";
import type { Projects } from "../retrieval/projects.ts";
import type { Find } from "../retrieval/find.ts";
import type { EventRetriever } from "../retrieval/event-retriever.ts";
import type { Asking } from "../reading/asking.ts";
import type { ReadQuestion } from "../reading/read.ts";
import type { Question } from "../reading/question.ts";
import type { Found } from "../retrieval/found.ts";
import type { Answer } from "./answer.ts";
import type { InViewWeights } from "./in-view/evidence.ts";
import type { Excerpts } from "./passages/excerpt.ts";
import type { TextSearch } from "./passages/text-search.ts";
import type { ReadSentences, Sayings } from "./passages/read-sentences.ts";
import type { Sentences } from "./wording/plain-text.ts";

export interface AskContext extends LanguageHints {
  now: Date;
  /** The language of the answer, whatever that of the question; by default it is told by the question. */
  answerIn?: Language | undefined;
  /** The day of the asker, ISO date: what relative words mean. */
  today: string;
  previous?: Turn | undefined;
  /** Whether the asker was told something before, though the question does not build on it; then services are not said again. */
  hasBegun?: boolean;
  /** Ids of the only events to choose from. */
  among?: ReadonlySet<string>;
  /** Where the asker is, if they have said so. */
  position?: Spot | undefined;
  /** For how many days whoever answers keeps questions that nothing was found for; null, the default, for not at all. */
  unansweredDays?: number | null;
  /** How many events the text of an answer shows at once; a page of text by default. */
  pageSize?: number;
}

export interface Reply {
  answer: Answer;
  /** To be passed as `previous` with the next question; undefined where the question left nothing to build on. */
  turn: Turn | undefined;
  /** What was answered, once the question before it was taken into account. */
  question: Question;
  /** Name of the rule by which it went with the turn before, for `ask --explain`; null where none was needed. */
  rule: string | null;
  /** What of the turn before was kept without being said again, so that it can be shown. */
  kept: readonly Condition[];
  /** What of it was let go of: because the question says so, or because nothing was found with it. */
  dropped: readonly Condition[];
  /** The question with all that was before, where nothing was found with it and less is answered instead; else null. */
  insteadOf: Question | null;
  /** The sentences around the list, for those who lay it out themselves. */
  sentences: Sentences;
  /** How the answer was chosen, for `ask --explain`. */
  found: Found;
  /** How probably each sentence of the events that something is asked of answers; see {@link Sayings}. */
  sayings: Sayings;
  /** How probably (0–1) it is asked of the one event in view; null where there is none, undefined where that was not looked at. */
  inView?: number | null;
  /** What the text was told to ask for; undefined where that is not known, or it was read before. */
  asking?: Asking | undefined;
}

export interface AssistantDeps {
  corpus: Corpus;
  geography: Geography;
  projects: Projects;
  read: ReadQuestion;
  /** Tells what a text asks for; null where words are all that is known, and everything asks for a list. */
  asking: ((text: string, hints: LanguageHints) => Promise<Asking>) | null;
  find: Find;
  /** Takes the sentences out of a text that hold what is asked. */
  excerpts: Excerpts;
  /** Finds the events in whose texts words stand. */
  texts: TextSearch;
  /** Tells which sentences of a text answer a question; null where words are all that is known. */
  reading: ReadSentences | null;
  /** Tells whether the one event in view is asked of; null where words are all that is known, and rules tell. */
  inView: InViewWeights | null;
  /** For any LangChain chain. */
  retriever: EventRetriever;
  /** Says that a text may be searched for next, so that it can be embedded meanwhile. */
  prepare: (text: string, hints: LanguageHints) => void;
  mode: Answer["mode"];
  /** For the milliseconds of an answer; nothing else depends on it. */
  elapsedMs: () => number;
}

/** The facts that answers are laid out from. */
export type Facts = Pick<AssistantDeps, "corpus" | "geography" | "projects" | "excerpts">;

/** Answers questions; keeps nothing itself. */
export interface Assistant {
  ask(text: string, context: AskContext): Promise<Reply>;
  /** Answers what has been read already, such as a question one of whose conditions was dropped with a button. */
  answer(question: Question, context: AskContext, text?: string): Promise<Reply>;
}
