import type { KindReader } from "./kind.ts";
import { about } from "./about.ts";
import { count } from "./count.ts";
import { talk } from "./talk.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";

/** The kinds of questions, in the order in which they are tried: the first that reads something is what is asked. */
export const KINDS: readonly KindReader[] = [talk, about, count, who, where, when];
