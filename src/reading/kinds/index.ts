import type { KindReader } from "./kind.ts";
import { compare } from "./compare.ts";
import { count } from "./count.ts";
import { practical } from "./practical.ts";
import { names } from "./names.ts";
import { overview } from "./overview.ts";
import { rank } from "./rank.ts";
import { afterwards } from "./afterwards.ts";
import { calendar } from "./calendar.ts";
import { remind } from "./remind.ts";
import { about, aboutBot } from "./about.ts";
import { talk } from "./talk.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";
import { whether } from "./whether.ts";
import { who } from "./who.ts";

/**
 * The kinds of questions, in the order in which they are tried: the first that reads something is what is asked. A question for
 * yes or no is one by its grammar alone, so those that ask for yes or no of something of their own come before it; a price and how long something lasts are asked for with the
 * words of a number.
 */
export const KINDS: readonly KindReader[] = [
  talk,
  remind,
  calendar,
  aboutBot,
  afterwards,
  compare,
  overview,
  rank,
  practical,
  about,
  when,
  count,
  names,
  whether,
  who,
  where,
];
