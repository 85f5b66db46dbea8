import { catalogueOf } from "../../i18n/catalogues.ts";
import { programmeWords } from "../../i18n/programme.ts";
import type { Asks } from "../../reading/asks.ts";
import { about } from "./about.ts";
import { audience, offTopic } from "./whether/audience.ts";
import type { Asked, Tell, Told } from "./kind.ts";
import { practical } from "./practical.ts";
import { compare } from "./compare/compare.ts";
import { count } from "./count/count.ts";
import { inView } from "./parts/in-view.ts";
import { list } from "./list.ts";
import { names } from "./parts/names.ts";
import { opening } from "./opening.ts";
import { overview } from "./overview.ts";
import { sameDays } from "./same-days.ts";
import { rank } from "./rank/rank.ts";
import { afterwards } from "./afterwards.ts";
import { cancellation } from "./whether/cancellation.ts";
import { calendar, remind } from "./keep.ts";
import { twinning } from "./ties/twinning.ts";
import { talk } from "./talk.ts";
import { tell as tellOfOne, why } from "./tell.ts";
import { when } from "./when.ts";
import { whether } from "./whether/whether.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";

/** What tells each kind of question. */
const TELLERS: { [Kind in Asks["kind"]]: Tell<Kind> } = {
  about,
  afterwards,
  calendar,
  compare,
  count,
  list,
  names,
  overview,
  practical,
  rank,
  remind,
  talk,
  tell: tellOfOne,
  twinning,
  when,
  where,
  whether,
  who,
  why,
};

/** What an answer says first; null where the list, or the refusal, is the answer. Pure. */
export function tell<Kind extends Asks["kind"]>(asked: Asked<Kind>): Told | null {
  if (asked.found.reason === "filtered-out") return null;
  const outOfKind = offTopic(asked) ?? sameDays(asked) ?? cancellation(asked) ?? opening(asked) ?? audience(asked);
  const told = outOfKind ?? inView(asked);
  if (told) return told;
  const teller: Tell<Kind> = TELLERS[asked.asks.kind];
  const { question, found, facts } = asked;
  return ofItsYear(teller(asked), { question, found, facts });
}

/** « Cette année » was answered of the year of the programme, which is another one: that is said first. */
function ofItsYear(
  told: Told | null,
  { question, found, facts }: Pick<Asked, "question" | "found" | "facts">,
): Told | null {
  const { language, when, scope } = question;
  if (!when.isThisYear || scope.kind === "ties" || found.kind !== "events") return told;
  const year = catalogueOf(language).answer.ownYear(programmeWords(language, facts.corpus.programme).forYears);
  return { ...told, reply: told ? `${year} ${told.reply}` : year };
}
