import { catalogueOf } from "../../i18n/catalogues.ts";
import { programmeWords } from "../../i18n/programme.ts";
import type { Asks, Scope } from "../../reading/asks.ts";
import { about } from "./about.ts";
import { audience, offTopic } from "./whether/audience.ts";
import type { Asked, Tell, Told } from "./kind.ts";
import { practical } from "./practical.ts";
import { OF_DETAIL } from "../../conversation/rules.ts";
import { compare } from "./compare/compare.ts";
import { count } from "./count/count.ts";
import { inView } from "./parts/in-view.ts";
import { list } from "./list.ts";
import { oneOfEntries } from "./parts/entries.ts";
import { namedAmong } from "./parts/meant.ts";
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

/** The function that answers each kind of question. */
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

/** Returns what an answer says first; null where the list or the refusal says it all. Pure. */
export function tell<Kind extends Asks["kind"]>(asked: Asked<Kind>): Told | null {
  if (asked.found.reason === "filtered-out") return null;
  const outOfKind = offTopic(asked) ?? sameDays(asked) ?? cancellation(asked) ?? opening(asked) ?? audience(asked);
  const told = outOfKind ?? inView(asked);
  if (told) return told;
  const teller: Tell<Kind> = TELLERS[asked.asks.kind];
  const { question, found, facts } = asked;
  const named = ofOneNamed(asked);
  const entry = named ? null : oneOfEntries(asked.asks, found);
  const answer = named
    ? withShown(teller({ ...asked, found: named }), named)
    : entry
      ? withShown(teller({ ...asked, found: entry }), found)
      : teller(asked);
  return ofItsYear(answer, { question, found, facts });
}

/** Scopes that are a list: one just found, or one in view. */
const OF_LIST: readonly Scope["kind"][] = ["projects", "more"];

/** When a question asks for a detail and names one of several found projects by its title, returns that project alone; else null. */
function ofOneNamed({ asks, question, found, typed, facts }: Omit<Asked, "sides">): Asked["found"] | null {
  const isOfSeveral = found.kind === "events" && found.events.length > 1 && OF_LIST.includes(question.scope.kind);
  const isOfDetail = OF_DETAIL.includes(asks.kind) || (asks.kind === "count" && asks.of.thing === "noun");
  if (!isOfSeveral || !isOfDetail) return null;
  const named = namedAmong(
    found.events.map(({ event }) => event),
    { typed, facts },
  );
  return named && { ...found, events: found.events.filter(({ event }) => event.id === named.id) };
}

/** Shows only the projects that the answer is about, unless the answer itself chooses others. */
function withShown(told: Told | null, { events }: Asked["found"]): Told | null {
  return told && { ...told, shown: { events, ...told.shown } };
}

/** Says first which year the answer is about when « cette année » was taken to mean the year of the programme. */
function ofItsYear(
  told: Told | null,
  { question, found, facts }: Pick<Asked, "question" | "found" | "facts">,
): Told | null {
  const { language, when, scope } = question;
  if (!when.isThisYear || scope.kind === "ties" || found.kind !== "events") return told;
  const year = catalogueOf(language).answer.ownYear(programmeWords(language, facts.corpus.programme).forYears);
  return { ...told, reply: told ? `${year} ${told.reply}` : year };
}
