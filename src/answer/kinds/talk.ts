import { programmeWords } from "../../i18n/programme.ts";
import { TALK_REPLIES } from "../../i18n/replies/talk.ts";
import { exampleQuestions } from "../wording/introduction.ts";
import type { Tell } from "./kind.ts";

/** A short sentence for small talk, with a way on. */
export const talk: Tell<"talk"> = ({ asks, question: { language }, facts }) => {
  const programme = programmeWords(language, facts.corpus.programme).short.about;
  const [example = ""] = exampleQuestions(language, facts);
  const hasTies = facts.corpus.twinnings.length > 0;
  return { reply: TALK_REPLIES[language][asks.talk]({ programme, example, hasTies }) };
};
