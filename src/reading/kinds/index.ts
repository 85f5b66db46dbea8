import type { KindReader } from "./kind.ts";
import { afterwards } from "./afterwards.ts";
import { calendar } from "./calendar.ts";
import { count } from "./count.ts";
import { remind } from "./remind.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";

/** The kinds of questions, in the order in which they are tried: the first that reads something is what is asked. */
export const KINDS: readonly KindReader[] = [remind, calendar, afterwards, count, who, where, when];
