import { ABOUT_REPLIES } from "../../i18n/replies/about.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether, rangeText, whenText } from "../../i18n/dates.ts";
import { programmeWords } from "../../i18n/programme.ts";
import { daysBetween } from "../../corpus/days/days.ts";
import { daysToCome } from "../../corpus/days/event-days.ts";
import type { Introduced } from "../../corpus/programme.ts";
import type { Language } from "../../language/languages.ts";
import type { BotTopic, ProgrammeTopic } from "../../reading/asks.ts";
import { programmeInFigures } from "../wording/introduction.ts";
import type { Asked, Tell } from "./kind.ts";

/** What the programme says of itself. */
const introduced = ({ text }: Introduced, language: Language): string => keepDatesTogether(text[language]);

function ofBot(topic: BotTopic, { question: { language }, facts, today, unansweredDays }: Omit<Asked, "asks">): string {
  const { answer } = catalogueOf(language, facts.corpus.programme.things);
  const { programme } = facts.corpus;
  switch (topic) {
    case "whatItIs":
      return answer.bot.whatItIs(programmeWords(language, programme).full.about);
    case "howToAsk":
      return answer.help(programmeInFigures(language, facts));
    case "sources":
      return [
        answer.bot.sources(programme.title[language], {
          hasPrint: facts.corpus.source !== null,
          hasTies: facts.corpus.twinnings.length > 0,
        }),
        ...ABOUT_REPLIES[language].published({
          link: programme.link,
          contact: programme.contact,
          licence: programme.licence,
        }),
      ].join("\n");
    case "mistakes":
      return answer.bot.mistakes(facts.corpus.source !== null);
    case "keeps":
      return answer.bot.keeps(unansweredDays);
    case "internet":
      return ABOUT_REPLIES[language].internet;
    case "groups":
      return ABOUT_REPLIES[language].groups;
    case "reminders": {
      const hasProjects = facts.corpus.events.some((event) => daysToCome(event, today).length > 0);
      return [answer.bot.reminders, ...(hasProjects ? [ABOUT_REPLIES[language].remindersOfProjects] : [])].join(" ");
    }
    default:
      return answer.bot[topic];
  }
}

/** Returns the commands that tell or set more about a topic; undefined where there are none. */
function byCommands(topic: BotTopic, language: Language): string | undefined {
  const told: Partial<Record<BotTopic, string>> = catalogueOf(language).answer.bot.inChat;
  return told[topic];
}

/** Says how long the programme lasts. An ongoing agenda has no end, and the sentence says so. */
function lastingTold({ question: { language }, facts }: Omit<Asked, "asks">): string {
  const { start, end, isOngoing } = facts.corpus.programme;
  const replies = ABOUT_REPLIES[language];
  const days = { from: start, to: end };
  if (isOngoing) return replies.goesOn;
  const year = start.slice(0, 4);
  const isWholeYear = start === `${year}-01-01` && end === `${year}-12-31`;
  return keepDatesTogether(
    isWholeYear ? replies.lastsYear(year) : replies.lasts(daysBetween(start, end) + 1, rangeText(language, days)),
  );
}

/** Answers when no entry of the introduction does: gives the programme’s first or last day, or says that it does not tell. */
function withoutIntroduction(topic: ProgrammeTopic, { question: { language }, facts }: Omit<Asked, "asks">): string {
  const { start, end, isOngoing } = facts.corpus.programme;
  const replies = ABOUT_REPLIES[language];
  const day = (date: string) => keepDatesTogether(whenText(language, { from: date, to: date }));
  switch (topic) {
    case "opening":
      return replies.begins(day(start));
    case "closing":
      return isOngoing ? replies.goesOn : replies.ends(day(end));
    case "propose":
    case "funding":
      return replies.unsaid[topic];
    default:
      return replies.unsaid.other;
  }
}

/** Tells about the programme, in the words of its introduction, and about the bot. */
export const about: Tell<"about"> = ({ asks: { entries, bot, topic, lasts }, ...asked }) => {
  const { facts } = asked;
  const { language } = asked.question;
  const told = facts.corpus.programme.introduction.filter(({ id }) => entries.includes(id));
  const inOrder = entries.flatMap((id) => told.find((entry) => entry.id === id) ?? []);
  const lasting = lasts ? [lastingTold(asked)] : [];
  const said = [
    ...lasting,
    ...bot.map((topic) => ofBot(topic, asked)),
    ...inOrder.map((entry) => introduced(entry, language)),
  ];
  if (said.length === 0 && topic !== undefined) said.push(withoutIntroduction(topic, asked));
  const inChat = bot.flatMap((topic) => byCommands(topic, language) ?? []);
  return { reply: said.join(" "), ...(inChat.length > 0 && { inChat: inChat.join(" ") }) };
};
