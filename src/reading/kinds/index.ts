import type { KindReader } from "./kind.ts";
import { count } from "./count.ts";
import { practical } from "./practical.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";

/**
 * The kinds of questions, in the order in which they are tried: the first that reads something is what is asked. A price and how
 * long something lasts are asked for with the words of a number.
 */
export const KINDS: readonly KindReader[] = [practical, when, count, who, where];
