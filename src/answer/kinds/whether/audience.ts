import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { audienceReplies } from "../../../i18n/replies/audience.ts";
import { foldText } from "../../../language/fold.ts";
import { LANGUAGES } from "../../../language/languages.ts";
import { AUDIENCE, FOR_AUDIENCE_TEXT, NEAR_AUDIENCE_TEXT, OFF_TOPIC } from "../../../reading/words/audience-words.ts";
import type { Audience, OffTopic } from "../../../reading/words/audience-words.ts";
import type { Asked, Told } from "../kind.ts";
import { isInView } from "../parts/said.ts";

function isTold(pattern: RegExp, { title, description, facts }: ProgrammeEvent): boolean {
  const texts = LANGUAGES.flatMap((language) => [title[language], description[language], facts[language]]);
  return texts.some((text) => pattern.test(text));
}

/** Whether an event is said to be for an audience. */
function isFor(audience: Audience, event: ProgrammeEvent): boolean {
  return (audience === "children" && event.ages !== undefined) || isTold(FOR_AUDIENCE_TEXT[audience], event);
}

/**
 * Answers a question for something for children or beginners, where not all that was found is said to be for them: says that the rest only
 * comes near, and shows first what is for them. Null for any other question.
 */
export function audience({ asks, question, found, facts }: Omit<Asked, "asks"> & { asks: Asked["asks"] }): Told | null {
  const isOpen = asks.kind === "list" || (asks.kind === "whether" && asks.of !== "project");
  if (found.kind !== "events" || !isOpen || (isInView(question) && question.scope.kind !== "all")) return null;
  const typed = foldText(question.typed);
  const asked = AUDIENCE.find(([, pattern]) => pattern.test(typed))?.[0];
  if (asked === undefined) return null;
  const own = found.events.filter(({ event }) => isFor(asked, event));
  const near = found.events.filter(
    (scored) => !own.includes(scored) && isTold(NEAR_AUDIENCE_TEXT[asked], scored.event),
  );
  // From the whole programme, shows only what comes near, where something does.
  const isOfAll = question.scope.kind === "all" && own.length + near.length > 0;
  const others = isOfAll ? near : found.events.filter((scored) => !own.includes(scored));
  if (others.length === 0) return null;
  const replies = audienceReplies(question.language, facts.corpus.programme.things);
  const reply =
    own.length + near.length > 0 ? replies.nearest(asked, own.length, others.length) : replies.nothing(asked);
  return { reply, shown: { events: [...own, ...others] } };
}

/**
 * Returns what a message is about that no programme covers, such as the weather. Null where there is something to show, where the message
 * is about what is in view, or where it is about something else.
 */
export function offTopicOf({ question, found }: Pick<Asked, "question" | "found">): OffTopic | null {
  if (isInView(question)) return null;
  const typed = foldText(question.typed);
  const isShown = found.kind !== "refusal" && !found.sameDays;
  return OFF_TOPIC.find(({ always, pattern }) => (always || !isShown) && pattern.test(typed))?.topic ?? null;
}

/** One neutral line on the weather, on food. */
export function offTopic(asked: Pick<Asked, "question" | "found" | "facts">): Told | null {
  const topic = offTopicOf(asked);
  if (topic === null) return null;
  const shown = { kind: "refusal", reason: "nothing-close", events: [], ties: [] } as const;
  const replies = audienceReplies(asked.question.language, asked.facts.corpus.programme.things);
  return { reply: replies.offTopic[topic], shown };
}
