import type { KindReader } from "./kind.ts";
import { compare } from "./compare.ts";
import { count } from "./count.ts";
import { practical } from "./practical.ts";
import { names } from "./names.ts";
import { overview } from "./overview.ts";
import { rank } from "./rank.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";

/** The kinds of questions, in the order in which they are tried: the first that reads something is what is asked. */
export const KINDS: readonly KindReader[] = [compare, rank, practical, count, names, overview, who, where, when];
