import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { namesInSentence, quotedText } from "../../i18n/replies/parts.ts";
import { NAMES_NOBODY, PRACTICAL_REPLIES } from "../../i18n/replies/practical.ts";
import type { Language } from "../../language/languages.ts";
import { namesNothing } from "../../reading/question.ts";
import { MATTER_TEXT } from "../../reading/words/matter-words.ts";
import { sentencesOf } from "../excerpt.ts";
import type { Asked, Tell } from "./kind.ts";
import { eventsTold } from "./said.ts";
import { placeSentence } from "./where.ts";

/** Partners to ask of one project, and of several together. */
const PARTNERS_OF_ONE = 6;
const PARTNERS_OF_SEVERAL = 3;

/** Those whom one can ask; their names in a sentence, empty where the programme names nobody. */
function partnersToAsk(events: readonly ProgrammeEvent[], language: Language, limit: number): string {
  const names = events.flatMap(({ french, russian }) => [...french, ...russian].map(({ name }) => name[language]));
  const known = [...new Set(names)].filter((name) => !NAMES_NOBODY.test(name));
  return namesInSentence(language, known.slice(0, limit));
}

function ofOne(event: ProgrammeEvent, asked: Asked<"practical">): string {
  const { asks, question, facts } = asked;
  const { language } = question;
  const replies = PRACTICAL_REPLIES[language];
  const title = quotedText(language, keepDatesTogether(event.title[language]));
  const text = MATTER_TEXT[asks.matter];
  const [said] = text
    ? sentencesOf(event.description[language], language).filter((sentence) => text.test(sentence))
    : [];
  const isTold = said !== undefined && asks.matter !== "age";
  const partners = partnersToAsk([event], language, PARTNERS_OF_ONE);
  const help = partners === "" ? [] : [replies.askPartners(partners)];
  if (isTold) return [keepDatesTogether(said), replies.ofProject(title), ...help].join(" ");
  const place = asks.matter === "address" || asks.matter === "journey" ? placeSentence(event, question, facts) : "";
  const more = said === undefined ? place : keepDatesTogether(said);
  return [replies.notGiven(asks.matter, title), ...(more === "" ? [] : [more]), ...help].join(" ");
}

/** What somebody who wants to go there has to know: that the programme does not give it, and whom to ask; or what it says of it. */
export const practical: Tell<"practical"> = (asked) => {
  const { asks, question } = asked;
  const { events, instead } = eventsTold(asked);
  const [only, ...others] = events;
  const replies = PRACTICAL_REPLIES[question.language];
  if (!only) {
    // Which project is meant was not said; of what the programme does not have the refusal tells.
    return namesNothing(question) ? { reply: `${replies.notGivenAtAll(asks.matter)} ${replies.whichProject}` } : null;
  }
  if (others.length === 0) return { reply: ofOne(only, asked), ...instead };
  const partners = partnersToAsk(events, question.language, PARTNERS_OF_SEVERAL);
  const help = partners === "" ? [] : [replies.askPartners(partners)];
  return { reply: [replies.notGivenAtAll(asks.matter), ...help].join(" "), ...instead };
};
