import type { Reply } from "../../answer/ports.ts";
import { addDays } from "../../corpus/days/days.ts";
import type { Unanswered } from "../../state/unanswered-store.ts";
import type { BotDeps } from "../context.ts";

/** In characters. Real questions are shorter. */
const MOST_CHARACTERS = 300;
/** What may identify a person: an e-mail address or Telegram name, a link, a telephone or document number. */
const PERSONAL = /@|:\/\/|www\.|\d(?:[\s.()-]?\d){5}/iu;

/** Returns what to keep of a question that found nothing; null when it was answered or may identify a person. */
export function unansweredOf(text: string, { answer }: Pick<Reply, "answer">): Unanswered | null {
  const question = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (answer.kind !== "refusal" || answer.reason === "empty") return null;
  if (question.length > MOST_CHARACTERS || PERSONAL.test(question)) return null;
  return { question, language: answer.language };
}

type Deps = Pick<BotDeps, "store" | "clock" | "logger" | "unansweredDays">;

/** Today in UTC, ISO date. */
const dayOf = ({ clock }: Pick<Deps, "clock">) => clock.now().toISOString().slice(0, 10);

/** Counts an unanswered question, if the configuration wants that. A store that fails does not stop the answer. */
export async function keepUnanswered(text: string, reply: Pick<Reply, "answer">, deps: Deps): Promise<void> {
  const { unansweredDays = null } = deps;
  const unanswered = unansweredDays === null ? null : unansweredOf(text, reply);
  if (unanswered === null) return;
  try {
    await deps.store.keepUnanswered(unanswered, dayOf(deps));
  } catch (error) {
    deps.logger.warn({ err: error }, "a question that nothing was found for could not be counted");
  }
}

/**
 * Erases unanswered questions that have been kept long enough, or all of them when none are to be kept.
 * @returns how many
 */
export function eraseUnanswered(deps: Deps): Promise<number> {
  const { store, unansweredDays = null } = deps;
  return store.eraseUnanswered(unansweredDays === null ? null : addDays(dayOf(deps), -unansweredDays));
}
