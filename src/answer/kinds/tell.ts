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

/** How many sentences of a description tell what a project is; its card has the others. */
const SENTENCES = 2;

/** The one project that is meant; undefined where several may be. */
function meantOf(found: Found): ProgrammeEvent | undefined {
  const [only, ...others] = found.events;
  if (found.kind !== "events" || !only) return undefined;
  if (others.length === 0) return only.event;
  const clearest = clearlyMeant(found);
  return found.events.find(({ event }) => event.id === clearest)?.event;
}

/** The sentences that tell what a project is. */
export function firstSentences({ description }: ProgrammeEvent, language: Language): string {
  return keepDatesTogether(sentencesOf(description[language], language).slice(0, SENTENCES).join(" "));
}

/**
 * Tells what one project is: the first sentences of its description. For several projects the list is the answer, for an item number its
 * card, and for ties what is known of them.
 */
export const tell: Tell<"tell"> = (asked) => {
  const { language, scope } = asked.question;
  const { found } = asked;
  // « Raconte-moi le jumelage de Nancy » asks for the tie.
  if (found.kind === "anniversaries") return tiesTold(asked);
  const event = scope.kind === "item" ? undefined : meantOf(found);
  return event ? { reply: firstSentences(event, language) } : null;
};

/** Finds the sentence that answers best among several projects; the list follows it. Null where none answers. */
function reasonAmong(asked: Asked<"why">): Told | null {
  if (asked.found.kind !== "events") return null;
  const said = asked.found.events.flatMap(({ event }) => saidOn(event, asked) ?? []);
  const [best] = said.sort((a, b) => b.answers - a.answers);
  return best ? { reply: best.sentence } : null;
}

/** Answers a why about one project: the sentence that gives the reason, or that none does, and then what the project is. */
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
