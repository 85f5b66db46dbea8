import type { Asks } from "../../reading/asks.ts";
import { about } from "./about.ts";
import { audience, offTopic } from "./audience.ts";
import type { Asked, Tell, Told } from "./kind.ts";
import { practical } from "./practical.ts";
import { compare } from "./compare.ts";
import { count } from "./count.ts";
import { inView } from "./in-view.ts";
import { list } from "./list.ts";
import { names } from "./names.ts";
import { opening } from "./opening.ts";
import { overview } from "./overview.ts";
import { sameDays } from "./same-days.ts";
import { rank } from "./rank.ts";
import { afterwards } from "./afterwards.ts";
import { cancellation } from "./cancellation.ts";
import { calendar, remind } from "./keep.ts";
import { twinning } from "./twinning.ts";
import { talk } from "./talk.ts";
import { tell as tellOfOne, why } from "./tell.ts";
import { when } from "./when.ts";
import { whether } from "./whether.ts";
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
  return teller(asked);
}
