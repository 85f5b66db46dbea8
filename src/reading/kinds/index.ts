import type { AskedKind, Asking } from "../asking.ts";
import type { Asks } from "../asks.ts";
import { isBareBut } from "../intents.ts";
import { SOLD_OUT } from "../words/kinds/afterwards.ts";
import { OR } from "../words/kinds/compare.ts";
import { about } from "./about.ts";
import { afterwards } from "./afterwards.ts";
import { calendar } from "./calendar.ts";
import { compare } from "./compare.ts";
import { count } from "./count.ts";
import type { Asked, ReadKind } from "./kind.ts";
import { takeAll } from "./kind.ts";
import { asksForHeadings, names } from "./names.ts";
import { overview } from "./overview.ts";
import { practical } from "./practical.ts";
import { rank, rankInWhole, rankOfNamed } from "./rank.ts";
import { remind } from "./remind.ts";
import { talk } from "./talk.ts";
import { when } from "./when.ts";
import { whether } from "./whether.ts";
import { who } from "./who.ts";

const list: ReadKind = () => ({ kind: "list" });

/** The readers, one for each kind. */
const READERS: Readonly<Record<AskedKind, ReadKind>> = {
  about,
  afterwards,
  calendar,
  compare,
  count,
  // No programme has it; the search will say so.
  else: list,
  list,
  names,
  overview,
  practical,
  rank,
  remind,
  talk,
  tell: () => ({ kind: "tell" }),
  // `intent` decides whether ties are meant, see `of-what.ts`.
  twinning: list,
  when,
  where: () => ({ kind: "where" }),
  whether,
  who,
  why: () => ({ kind: "why" }),
};

/** How many kinds count as likely, and the probability below which even the first kind is unsure. */
const [LIKELIEST, LIKELY] = [3, 0.5];

/** Below this probability of the first kind any kind would be a guess: what is found is listed, or told where it is one. */
const LEAST = 0.25;

const ASKS_FOR_ANYTHING: Asking["kinds"][number] = { kind: "list", probability: 1 };
/** Kinds that ask more about headings than their names. */
const OF_HEADINGS: readonly AskedKind[] = ["rank", "compare", "count", "overview", "about", "when", "where", "why"];

/** What fixed phrases ask, whatever the learned kind; null for any other question. */
function outright(asked: Asked, { kinds, more }: Asking): Asks | null {
  // « C’est complet ? » names nothing else; « complet » alone is taken for the whole programme.
  if (SOLD_OUT.test(asked.whole) && isBareBut(asked.words, SOLD_OUT, asked.isStopWord)) {
    takeAll(asked.words, SOLD_OUT);
    return { kind: "practical", matter: "capacity" };
  }
  // « Quels sont les thèmes ? » asks for their names, not for all projects.
  const [{ kind, probability } = ASKS_FOR_ANYTHING] = kinds;
  const isOfHeadings = !OF_HEADINGS.includes(kind) && asksForHeadings(asked);
  const ofWhole = rankOfNamed(asked) ?? rankInWhole(asked, more);
  return ofWhole ?? (isOfHeadings ? names(asked, more, probability) : null);
}

/** What the question asks: the most probable kind whose reader accepts it. */
export function asksOf(asked: Asked, asking: Asking): Asks {
  const { kinds, more } = asking;
  // A message without words, such as an emoji, is no question.
  if (asked.words.tokens.length === 0) return talk(asked, more, 1) ?? { kind: "list" };
  const told = outright(asked, asking);
  if (told) return told;
  // When no kind is likely, « ou » makes it a comparison.
  const isUnsure = (kinds[0]?.probability ?? 0) < LIKELY && OR.test(asked.words.text());
  if (isUnsure && kinds.slice(0, LIKELIEST).some(({ kind }) => kind === "compare")) {
    const comparison = compare(asked, more, 0);
    if (comparison) return comparison;
  }
  if ((kinds[0]?.probability ?? 1) < LEAST) return { kind: "list" };
  // That a question has nothing to do with events must be likely; else the kind that comes next is meant, where that may be.
  const [first, next] = kinds;
  const isOfNext = first?.kind === "else" && first.probability < LIKELY && (next?.probability ?? 0) >= LEAST;
  for (const { kind, probability } of isOfNext ? kinds.slice(1) : kinds) {
    const asks = READERS[kind](asked, more, probability);
    if (asks) return asks;
  }
  return { kind: "list" };
}
