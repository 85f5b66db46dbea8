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
  /** The language of the answer; by default that of the question. */
  answerIn?: Language | undefined;
  /** The asker's day, ISO date; words such as « demain » count from it. */
  today: string;
  previous?: Turn | undefined;
  /** Whether the asker was answered before, though the question does not build on it. Then it is not said again that the programme is over. */
  hasBegun?: boolean;
  /** Ids of the only events to choose from. */
  among?: ReadonlySet<string>;
  /** Where the asker is, if they have said so. */
  position?: Spot | undefined;
  /** For how many days questions that found nothing are kept; null, the default, if they are not. */
  unansweredDays?: number | null;
  /** How many events the text of an answer shows at once; a page of text by default. */
  pageSize?: number;
}

export interface Reply {
  answer: Answer;
  /** To be passed as `previous` with the next question; undefined where the question left nothing to build on. */
  turn: Turn | undefined;
  /** The question that was answered, with the one before it taken into account. */
  question: Question;
  /** Name of the rule that joined the question to the turn before, for `ask --explain`; null where none was needed. */
  rule: string | null;
  /** The conditions kept from the turn before without being said again, so that they can be shown. */
  kept: readonly Condition[];
  /** The conditions of the turn before that were dropped: the question says so, or nothing was found with them. */
  dropped: readonly Condition[];
  /** The question with all earlier conditions, where that found nothing and one with fewer is answered instead; else null. */
  insteadOf: Question | null;
  /** The sentences around the list, for those who lay it out themselves. */
  sentences: Sentences;
  /** How the answer was chosen, for `ask --explain`. */
  found: Found;
  /** The probability that each sentence about the events asked about answers; see {@link Sayings}. */
  sayings: Sayings;
  /** The probability (0–1) that the question is about the one event in view; null where it was not weighed, undefined where nothing looked. */
  inView?: number | null;
  /** What the classifier takes the text to ask for; undefined where that is not known, or the question was read before. */
  asking?: Asking | undefined;
}

export interface AssistantDeps {
  corpus: Corpus;
  geography: Geography;
  projects: Projects;
  read: ReadQuestion;
  /** Tells what a text asks for; null without a model, and then every text asks for a list. */
  asking: ((text: string, hints: LanguageHints) => Promise<Asking>) | null;
  find: Find;
  /** Takes the sentences from a text that hold what is asked. */
  excerpts: Excerpts;
  /** Finds the events in whose texts words stand. */
  texts: TextSearch;
  /** Tells which sentences of a text answer a question; null without a model. */
  reading: ReadSentences | null;
  /** Weights that tell whether the one event in view is meant; null without a model, and then rules decide. */
  inView: InViewWeights | null;
  /** For any LangChain chain. */
  retriever: EventRetriever;
  /** Announces that a text may be searched for next, so that it can be embedded meanwhile. */
  prepare: (text: string, hints: LanguageHints) => void;
  mode: Answer["mode"];
  /** A clock for the milliseconds of an answer; nothing else depends on it. */
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
