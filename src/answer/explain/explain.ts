import type { ProgrammeDays } from "../../corpus/programme.ts";
import type { Projects } from "../../retrieval/projects.ts";
import type { Verdict } from "../answer.ts";
import type { Reply } from "../ports.ts";
import { explainDecision } from "./decision.ts";
import { explainCandidates, explainRound, explainVotes } from "./evidence.ts";
import { explainReading } from "./reading.ts";
import { plural, quote } from "./wording.ts";

/** The facts of the programme that an explanation needs. */
export interface ExplainFacts {
  corpus: { events: { length: number }; programme: ProgrammeDays };
  projects: Pick<Projects, "event">;
}

/** How many of the likeliest kinds of a question are told. */
const LIKELIEST = 3;

/** Says what the classifier takes the text to ask for, the likeliest kinds first, with their details. */
function explainAsking(asking: Reply["asking"]): string[] {
  if (!asking) return [];
  const kinds = asking.kinds.slice(0, LIKELIEST).map(({ kind, probability }) => `${kind} ${probability.toFixed(2)}`);
  const more = Object.entries(asking.more).map(([name, value]) => `${name} ${value}`);
  return [`Asks, likeliest first: ${kinds.join(", ")}; more closely, where the kind has it: ${more.join(", ")}`];
}

/** Says how probable it is that the one event in view is meant. */
function explainInView(chance: Reply["inView"]): string[] {
  return typeof chance === "number" ? [`Asked of the one in view: ${chance.toFixed(2)}`] : [];
}

/** How many of the sentences that were read are told. */
const SENTENCES = 5;

/** Lists the sentences that most probably answer, and tells the verdict of the answer. */
function explainSentences({ sayings, answer }: Pick<Reply, "sayings"> & { answer: { verdict: Verdict | null } }) {
  const read = [...sayings].flatMap(([id, sentences]) =>
    [...sentences].map(([sentence, chance]) => ({ id, sentence, chance })),
  );
  if (read.length === 0) return [];
  const best = read.sort((a, b) => b.chance - a.chance).slice(0, SENTENCES);
  return [
    `Sentences that may answer: ${plural(read.length, "sentence")} read; verdict ${answer.verdict ?? "none"}`,
    ...best.map(({ id, sentence, chance }) => `  ${chance.toFixed(2)} ${id}: ${quote(sentence)}`),
  ];
}

/** Says how a question was joined to the turn before. */
function explainTurn({ rule, kept, dropped }: Pick<Reply, "rule" | "kept" | "dropped">): string[] {
  if (rule === null) return [];
  const told = [
    kept.length > 0 ? `kept ${kept.join(", ")}` : "nothing kept",
    ...(dropped.length > 0 ? [`let go of ${dropped.join(", ")}`] : []),
  ];
  return [`Turn before: rule “${rule}”; ${told.join("; ")}`];
}

/**
 * Says in lines of English, for whoever works on the product, what was read of a question, what each part of the evidence said,
 * and why something was shown or refused. Pure.
 */
export function explain(
  {
    question: answered,
    found,
    asking,
    inView,
    sayings,
    answer,
    ...followed
  }: Pick<Reply, "question" | "found" | "asking" | "inView" | "sayings" | "rule" | "kept" | "dropped"> & {
    answer: { verdict: Verdict | null };
  },
  { corpus, projects }: ExplainFacts,
): string[] {
  const { trace } = found;
  // The trace holds the question that was searched for, which explains the result. The answered question may be about what lies around a
  // place, or about the whole conversation.
  const question = trace ? { ...trace.question, asks: answered.asks } : answered;
  const { language } = question;
  const searched = trace && [
    explainCandidates(trace, corpus.events.length),
    ...(trace.rounds.length === 0 ? ["Judged: nothing, structure alone decided"] : []),
    ...explainVotes(trace, projects, language),
    ...trace.rounds.flatMap((round) => explainRound(round, trace, found, language)),
  ];
  return [
    explainReading(question),
    ...explainAsking(asking),
    ...explainInView(inView),
    ...explainTurn(followed),
    ...(searched ?? ["Candidates: none, no project was looked for"]),
    ...explainSentences({ sayings, answer }),
    explainDecision(question, found, corpus.programme),
  ];
}
