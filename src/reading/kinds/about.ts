import { yearsOf } from "../../corpus/programme.ts";
import { matchesIn } from "../words/pattern.ts";
import type { Asks, BotTopic } from "../asks.ts";
import type { DateRange } from "../question.ts";
import type { Introducing } from "../programme/introduction-words.ts";
import { isCapitalized } from "../recognisers/marked-tokens.ts";
import {
  ASKS_FOR_PROJECTS,
  ITSELF,
  OF_BOT,
  IN_PLAIN_WORDS,
  OF_PRINT,
  THIS_YEAR,
  OF_BOT_ALONE,
  WHAT_IS,
  YEAR_ITSELF,
} from "../words/kinds/about.ts";
import { DURATION, SINCE_WHEN } from "../words/kinds/when.ts";
import { beside } from "./cover.ts";
import { takeAll } from "./kind.ts";
import type { Asked, ReadKind } from "./kind.ts";

/** How many topics are answered at once. */
const TOPIC_LIMIT = 2;
/** The weight of a stop word, and of a word that names the programme; any other word weighs 1. */
const [LITTLE, LEAST] = [0.25, 0.01];

/** Topics of the bot, by the labels of the training examples. */
const LABELS: Readonly<Record<string, BotTopic>> = {
  "bot-who": "whoMadeIt",
  "bot-can": "whatItCan",
  "bot-languages": "languages",
  "bot-privacy": "keeps",
  "bot-mistake": "mistakes",
  "bot-reminders": "reminders",
  "bot-offline": "offline",
  "bot-internet": "internet",
  "bot-groups": "groups",
  source: "sources",
};

/** Reads what is asked about the bot or the programme as a whole; null when neither has an answer. */
export const about: ReadKind = (asked, more) => {
  const bot = botTopics(asked);
  if (bot.length > 0) return { kind: "about", entries: [], bot };
  const entries = introduced(asked);
  if (entries.length > 0) return { kind: "about", entries, bot: [] };
  const topic = LABELS[more["topic"] ?? ""];
  // « L’aide aux startups » is not about the bot.
  if (topic !== undefined && !asked.namesSubject) return { kind: "about", entries: [], bot: [topic] };
  if (!isOfUnintroduced(asked)) return null;
  takeAll(asked.words, ITSELF);
  takeAll(asked.words, WHAT_IS);
  return { kind: "overview" };
};

/** « Combien de temps dure l’Année ? »: how long the programme lasts; null for any other question. */
export function lastingItself(asked: Asked): Asks | null {
  const { words, whole, isStopWord } = asked;
  if (!DURATION.test(whole) || SINCE_WHEN.test(whole) || isOfOtherTime(asked)) return null;
  const named = namedItself(asked);
  const rest = beside(words, whole, [DURATION]).filter((index) => !named.has(index));
  const isAlone = rest.every((index) => isStopWord(words.tokens[index]?.folded ?? ""));
  return named.size > 0 && isAlone ? { kind: "about", entries: introduced(asked), bot: [], lasts: true } : null;
}

/** Whether the question asks what a programme without an introduction is; an overview answers it. */
function isOfUnintroduced(asked: Asked): boolean {
  const { words, whole, where, when, introduction, isStopWord } = asked;
  const isIntroduced = introduction.askedBy([]).length > 0;
  if (isIntroduced || !WHAT_IS.test(whole) || ASKS_FOR_PROJECTS.test(whole)) return false;
  if (where.places.length + where.unknown.length + when.ranges.length > 0) return false;
  const named = namedItself(asked);
  const rest = beside(words, whole, [WHAT_IS]).filter((index) => !named.has(index));
  return named.size > 0 && rest.every((index) => isStopWord(words.tokens[index]?.folded ?? ""));
}

/** « Qui es-tu ? »: a whole message about the bot, of which no other word says anything; null for any other question. */
export function ofBotAlone(asked: Asked): Asks | null {
  const bot = topicsAlone(asked);
  return bot.length > 0 ? { kind: "about", entries: [], bot } : null;
}

/** The topics of the bot that are all that a message says. */
function topicsAlone({ words, whole, isStopWord }: Asked): BotTopic[] {
  const isStop = (index: number) => isStopWord(words.tokens[index]?.folded ?? "");
  const isNothing = (index: number) => isStop(index) && words.isFree(index);
  return OF_BOT_ALONE.filter(
    ([, pattern]) => pattern.test(whole) && beside(words, whole, [pattern]).every(isNothing),
  ).map(([topic]) => topic);
}

/** The topics about the bot that are asked for, when no place or subject is named. */
function botTopics(asked: Asked): BotTopic[] {
  const { words, whole, where, speaksOfSubject, isStopWord } = asked;
  const isOther = (index: number) => {
    const folded = words.tokens[index]?.folded ?? "";
    const isPlace = where.places.length > 0 && !words.isFree(index);
    return isPlace || (!isStopWord(folded) && speaksOfSubject(folded));
  };
  const open = OF_BOT.filter(([, pattern]) => pattern.test(whole) && !beside(words, whole, [pattern]).some(isOther));
  return [...open.map(([topic]) => topic), ...topicsAlone(asked)].slice(0, TOPIC_LIMIT);
}

/** Positions of the words that name the programme itself. */
function namedItself({ words, whole }: Asked): ReadonlySet<number> {
  const named = new Set<number>();
  for (const match of matchesIn(whole, ITSELF)) {
    const { from, to } = words.spanOf(match);
    for (let index = from; index < to; index += 1) named.add(index);
  }
  words.tokens.forEach(({ raw }, index) => {
    if (YEAR_ITSELF.test(raw) && isCapitalized(raw) && !isNumbered(words.tokens[index - 1]?.raw)) named.add(index);
  });
  return named;
}

/** « 2021 год», «2021-й Год». */
function isNumbered(before: string | undefined): boolean {
  return before !== undefined && /^\d+$/u.test(before);
}

/** Ids of the parts of the introduction that are asked for, best first. */
export function introduced(asked: Asked): string[] {
  const { words, whole, where, isStopWord, speaksOfSubject, introduction } = asked;
  const named = namedItself(asked);
  if (
    named.size === 0 ||
    isOfOtherTime(asked) ||
    where.unknown.length + where.excluded.length > 0 ||
    ASKS_FOR_PROJECTS.test(whole)
  )
    return [];
  const folded = words.tokens.map((token) => token.folded);
  const says = (index: number) => !isStopWord(folded[index] ?? "");
  const entries = introduction.askedBy(folded);
  const covered = new Set(entries.flatMap((entry) => [...entry.words]));
  const plain = new Set(words.tokens.keys());
  for (const index of beside(words, whole, [IN_PLAIN_WORDS])) plain.delete(index);
  const isOther = (index: number) =>
    speaksOfSubject(folded[index] ?? "") || (where.places.length > 0 && !words.isFree(index));
  const rest = folded.flatMap((word, index) => {
    const isLeft =
      !named.has(index) && !covered.has(index) && !plain.has(index) && says(index) && !/^\d+$|^.$/u.test(word);
    return isLeft && (words.isFree(index) || isOther(index)) ? [index] : [];
  });
  if (rest.some(isOther)) return [];
  const weightOf = (places: Iterable<number>) =>
    [...places].reduce((sum, index) => sum + (named.has(index) ? LEAST : says(index) ? 1 : LITTLE), 0);
  const ranked = entries
    .map((entry, order) => ({ ...entry, order, weight: weightOf(entry.words) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.order - a.order);
  const [best] = ranked;
  if (!best || !isAskedFor(best)) return [];
  const second = ranked
    .slice(1)
    .find((entry) => [...entry.words].some((index) => says(index) && !best.words.has(index)));
  return [best, ...(second ? [second] : [])].slice(0, TOPIC_LIMIT).map(({ id }) => id);

  /** Whether its words say more than the programme's name, or the question says nothing else. */
  function isAskedFor(entry: Introducing & { weight: number }): boolean {
    const own = [...entry.words].filter((index) => !named.has(index));
    if (rest.length > 0) return own.some(says);
    return own.length > 0 || WHAT_IS.test(whole) || folded.every((_, index) => named.has(index) || !says(index));
  }
}

/** Whether the question asks for projects of a certain time. Only a question about the printed document may name a month. */
function isOfOtherTime({ whole, when, season }: Asked): boolean {
  const isEnd = (day: string, bound: string, monthAndDay: string) =>
    day === bound || yearsOf(season).some((year) => day === `${year}-${monthAndDay}`);
  // The whole programme, or one of its years.
  const isWhole = ({ from, to }: DateRange) =>
    (isEnd(from, season.start, "01-01") && isEnd(to, season.end, "12-31")) ||
    (THIS_YEAR.test(whole) && from.endsWith("-01-01") && to.endsWith("-12-31"));
  return when.excluded.length > 0 || (when.ranges.length > 0 && !when.ranges.every(isWhole) && !OF_PRINT.test(whole));
}
