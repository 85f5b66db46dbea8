import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { WHY_REPLIES } from "../../i18n/replies/why.ts";
import type { Language } from "../../language/languages.ts";
import type { Found } from "../../retrieval/found.ts";
import { sentencesOf } from "../passages/excerpt.ts";
import { clearlyMeant } from "../turn/next-turn.ts";
import type { Asked, Tell, Told } from "./kind.ts";
import { saidOn } from "./parts/said.ts";
import { tiesTold } from "./ties/twinning.ts";

/** So many sentences of a description tell what something is; the card has the others. */
const SENTENCES = 2;

/** The one project that is meant; undefined where several may be. */
function meantOf(found: Found): ProgrammeEvent | undefined {
  const [only, ...others] = found.events;
  if (found.kind !== "events" || !only) return undefined;
  if (others.length === 0) return only.event;
  const clearest = clearlyMeant(found);
  return found.events.find(({ event }) => event.id === clearest)?.event;
}

function firstSentences({ description }: ProgrammeEvent, language: Language): string {
  return keepDatesTogether(sentencesOf(description[language], language).slice(0, SENTENCES).join(" "));
}

/**
 * What one project is: the first sentences of its description. Of several the list is the answer, and of a number its card. Of ties what
 * is known of them.
 */
export const tell: Tell<"tell"> = (asked) => {
  const { language, scope } = asked.question;
  const { found } = asked;
  // « Raconte-moi le jumelage de Nancy » asks for the tie.
  if (found.kind === "anniversaries") return tiesTold(asked);
  const event = scope.kind === "item" ? undefined : meantOf(found);
  return event ? { reply: firstSentences(event, language) } : null;
};

/** The sentence of one of several projects that answers best, which the list follows; null where none does. */
function reasonAmong(asked: Asked<"why">): Told | null {
  if (asked.found.kind !== "events") return null;
  const said = asked.found.events.flatMap(({ event }) => saidOn(event, asked) ?? []);
  const [best] = said.sort((a, b) => b.answers - a.answers);
  return best ? { reply: best.sentence } : null;
}

/** Why one project is: the sentence that says it, or else that none does, and what it is. */
export const why: Tell<"why"> = (asked) => {
  const { language } = asked.question;
  // « Pourquoi deux dates ? » of a tie: what is known of it says why they differ.
  if (asked.found.kind === "anniversaries") return tiesTold(asked);
  const event = meantOf(asked.found);
  if (!event) return reasonAmong(asked);
  const said = saidOn(event, asked);
  if (said) return { reply: said.sentence };
  return { reply: `${WHY_REPLIES[language].notTold} ${firstSentences(event, language)}`, verdict: "not-said" };
};
