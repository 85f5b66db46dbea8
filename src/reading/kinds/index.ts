import type { AskedKind, Asking } from "../asking.ts";
import type { Asks } from "../asks.ts";
import { about } from "./about.ts";
import { afterwards } from "./afterwards.ts";
import { calendar } from "./calendar.ts";
import { compare } from "./compare.ts";
import { count } from "./count.ts";
import type { Asked, ReadKind } from "./kind.ts";
import { names } from "./names.ts";
import { overview } from "./overview.ts";
import { practical } from "./practical.ts";
import { rank } from "./rank.ts";
import { remind } from "./remind.ts";
import { talk } from "./talk.ts";
import { when } from "./when.ts";
import { whether } from "./whether.ts";

const list: ReadKind = () => ({ kind: "list" });

/** What reads each kind more closely. */
const READERS: Readonly<Record<AskedKind, ReadKind>> = {
  about,
  afterwards,
  calendar,
  compare,
  count,
  // Nothing of it is in any programme: a search says so.
  else: list,
  list,
  names,
  overview,
  practical,
  rank,
  remind,
  talk,
  tell: () => ({ kind: "tell" }),
  // That ties are meant is told by what is asked of, see `of-what.ts`.
  twinning: list,
  when,
  where: () => ({ kind: "where" }),
  whether,
  who: () => ({ kind: "who" }),
  why: () => ({ kind: "why" }),
};

/** What is asked: the likeliest kind of which the question has what it needs. */
export function asksOf(asked: Asked, { kinds, more }: Asking): Asks {
  for (const { kind } of kinds) {
    const asks = READERS[kind](asked, more);
    if (asks) return asks;
  }
  return { kind: "list" };
}
