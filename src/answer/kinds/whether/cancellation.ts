import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { statusSentence } from "../../../i18n/facts.ts";
import { cancellationReplies } from "../../../i18n/replies/cancellation.ts";
import { plannedText } from "../../../i18n/replies/parts.ts";
import { spokenOf } from "../../../i18n/replies/spoken.ts";
import type { Language } from "../../../language/languages.ts";
import type { Asks } from "../../../reading/asks.ts";
import { namesNothing } from "../../../reading/question.ts";
import type { Asked, Told } from "../kind.ts";
import { clearlyMeant } from "../parts/meant.ts";

/** What the answer needs, for a question of any kind. */
type AskedOf = Pick<Asked, "question" | "found" | "facts" | "today"> & { asks: Asks };

function cancelledText(event: ProgrammeEvent, { question: { language }, facts }: AskedOf): string {
  const replies = cancellationReplies(language, facts.corpus.programme.things);
  const project = spokenOf(event);
  const planned = plannedText(language, event.dates);
  return planned === null ? replies.cancelledUndated(project) : replies.cancelled(project, planned);
}

function keptText(event: ProgrammeEvent, { question: { language }, facts }: AskedOf): string {
  const replies = cancellationReplies(language, facts.corpus.programme.things);
  const project = spokenOf(event);
  const planned = plannedText(language, event.dates);
  return planned === null ? replies.notCancelledUndated(project) : replies.notCancelled(project, planned);
}

/** Says how a project changed without being cancelled; null where it did not. */
function changedText({ status }: ProgrammeEvent, language: Language): string | null {
  return status === "full" ? null : statusSentence(language, status);
}

/** Lists the projects that are cancelled, among all that fit. */
function whichAre(asked: AskedOf): Told {
  const { question, found, facts } = asked;
  const { language } = question;
  const replies = cancellationReplies(language, facts.corpus.programme.things);
  const isOfAll = namesNothing(question);
  const all = isOfAll ? facts.corpus.events.map((event) => ({ event, score: 1 })) : found.events;
  const events = all.filter(({ event }) => event.isCancelled);
  const shown = { kind: "events", reason: null, events } as const;
  const [one, ...others] = events;
  if (!one) return { reply: replies.none, shown, isListed: false };
  const counted = catalogueOf(language, facts.corpus.programme.things).answer.projects(events.length);
  const reply = others.length === 0 ? cancelledText(one.event, asked) : replies.several(counted, events.length);
  return { reply, shown, saysCancelled: true };
}

/**
 * Says whether a project is cancelled, or which ones are. Comes before every other yes-or-no answer, so that none calls a cancelled project
 * planned. Null where that is not the answer.
 */
export function cancellation(asked: AskedOf): Told | null {
  const { asks, question, found, today } = asked;
  const { language } = question;
  const wanted = asks.kind === "afterwards" ? asks.cancelled : undefined;
  if (wanted === "any" && found.kind !== "anniversaries") return whichAre(asked);
  const isOfFact = asks.kind === "afterwards" || (asks.kind === "whether" && asks.of !== "visit");
  if (found.kind !== "events" || !isOfFact || found.printedYears) return null;
  const events = found.events.map(({ event }) => event);
  const meant = events.length === 1 ? events[0] : clearlyMeant(events, asked);
  if (meant?.isCancelled) return { reply: cancelledText(meant, asked), saysCancelled: true };
  const changed = meant ? changedText(meant, language) : null;
  if (changed !== null && (wanted !== undefined || meant?.status === "postponed")) return { reply: changed };
  if (wanted === undefined) return null;
  if (meant) {
    const isOver = meant.dates.end !== null && meant.dates.end < today;
    return isOver ? null : { reply: keptText(meant, asked) };
  }
  const cancelled = events.filter(({ isCancelled }) => isCancelled);
  if (cancelled.length === 0) return null;
  return { reply: cancelled.map((event) => cancelledText(event, asked)).join(" "), saysCancelled: true };
}
