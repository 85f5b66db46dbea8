import { INTRODUCED_TOPICS } from "../../corpus/programme.ts";
import type { BotTopic, ProgrammeTopic } from "../asks.ts";
import { DURATION, ITSELF, SINCE_WHEN } from "../words/kinds/when.ts";
import { beside } from "./cover.ts";
import type { Asked, ReadKind } from "./kind.ts";

/** Topics of the bot, by the labels of the training examples. */
const OF_BOT: Readonly<Record<string, BotTopic>> = {
  "bot-what": "whatItIs",
  "bot-can": "whatItCan",
  "bot-help": "howToAsk",
  "bot-who": "whoMadeIt",
  "bot-languages": "languages",
  "bot-privacy": "keeps",
  "bot-mistake": "mistakes",
  "bot-reminders": "reminders",
  "bot-offline": "offline",
  "bot-internet": "internet",
  "bot-groups": "groups",
  source: "sources",
};

/**
 * The least probability of the kind: when nothing else is named, and when a subject, a place or a time is named, since « l’aide
 * aux startups » is not about the bot. Chosen on labelled questions.
 */
const [LIKELY, SURELY] = [0.4, 0.85];

/** Reads what is asked about the bot or the programme as a whole, by the learned topic; null when it is not likely enough. */
export const about: ReadKind = (asked, more, probability) => {
  if (probability < (namesSomething(asked) ? SURELY : LIKELY)) return null;
  const { whole } = asked;
  const bot = OF_BOT[more["topic"] ?? ""];
  const topic = INTRODUCED_TOPICS.find((own) => own === more["topic"]) ?? "other";
  // The introduction may say something about the printed document too: « à quelle occasion a-t-il été publié ? ».
  const entries = bot === undefined || bot === "sources" ? introducedTo(asked, topic) : [];
  if (bot !== undefined && entries.length === 0) return { kind: "about", entries, bot: [bot] };
  if (topic === "purpose" && entries.length === 0) return { kind: "overview" };
  const lasts = DURATION.test(whole) && !SINCE_WHEN.test(whole);
  return { kind: "about", entries, bot: [], topic, ...(lasts && { lasts }) };
};

/** The weights of a stop word and of a word that names the programme. Any other word weighs 1. */
const [LITTLE, LEAST] = [0.25, 0.01];

/** The parts of the introduction that answer a question on a topic, best first. */
export function introducedTo(
  { words, whole, introduction, isStopWord }: Asked,
  topic: ProgrammeTopic,
): readonly string[] {
  const folded = words.tokens.map((token) => token.folded);
  const others = new Set(beside(words, whole, [ITSELF]));
  return introduction.asked(topic, folded, (index) =>
    others.has(index) ? (isStopWord(folded[index] ?? "") ? LITTLE : 1) : LEAST,
  );
}

/** Whether a subject, a place or a time is named. */
export function namesSomething({ words, where, when, isSubject }: Asked): boolean {
  const isPlaced = where.places.length + where.unknown.length > 0;
  const isDated = when.ranges.length + when.excluded.length > 0;
  return isPlaced || isDated || words.tokens.some((_, index) => isSubject(index));
}
