import type { Reply } from "../../answer/ports.ts";
import { addDays } from "../../corpus/days/days.ts";
import type { Unanswered } from "../../state/unanswered-store.ts";
import type { BotDeps } from "../context.ts";

/** Longer than any question of somebody who looks for something. */
const MOST_CHARACTERS = 300;
/** A link, an address, somebody’s name in Telegram, a number by which people are reached or known. */
const PERSONAL = /@|:\/\/|www\.|\d(?:[\s.()-]?\d){5}/iu;

/** What of a question is kept that nothing was found for; null where something was, or it may be about a person. */
export function unansweredOf(text: string, { answer }: Pick<Reply, "answer">): Unanswered | null {
  const question = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (answer.kind !== "refusal" || answer.reason === "empty") return null;
  if (question.length > MOST_CHARACTERS || PERSONAL.test(question)) return null;
  return { question, language: answer.language };
}

type Deps = Pick<BotDeps, "store" | "clock" | "logger" | "unansweredDays">;

/** The day of the clock, ISO date: of nobody's zone. */
const dayOf = ({ clock }: Pick<Deps, "clock">) => clock.now().toISOString().slice(0, 10);

/** Counts a question that nothing was found for, where that is wanted. Whoever asked gets the answer in any case. */
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

/** Erases what was kept for long enough; all of it where nothing is to be kept. @returns how many questions */
export function eraseUnanswered(deps: Deps): Promise<number> {
  const { store, unansweredDays = null } = deps;
  return store.eraseUnanswered(unansweredDays === null ? null : addDays(dayOf(deps), -unansweredDays));
}
