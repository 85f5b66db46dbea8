import { foldText } from "../../../language/fold.ts";
import words from "../data/town-words.json" with { type: "json" };
import { russianForms } from "./town-forms.ts";

/** Words that lead to the second part of a town's name: « Ambarès-et-Lagrave », « Villenave-d’Ornon ». */
const JOINING = /^(?:et|sur|sous|l[eè][sz]|en|du|des|de|d|aux?)$/iu;
const BETWEEN = /[-'’ ]/u;
/** The fewest letters that a short name may have. */
const SHORTEST = 5;

const ORDINARY: ReadonlySet<string> = new Set(words);

/** The first part of a name with a joining word in it, and its number of words; null for none, or an ordinary word. */
function firstPart(name: string): { short: string; count: number } | null {
  const parts = name.split(BETWEEN);
  const count = parts.findIndex((part, index) => index > 0 && JOINING.test(part));
  if (count < 1 || count === parts.length - 1) return null;
  const short = name
    .split(/(?<=[-'’ ])/u)
    .slice(0, count)
    .join("")
    .replace(/[-'’ ]$/u, "");
  const own = foldText(short).replace(/^(?:le|la|les|l) /u, "");
  return own.length < SHORTEST || ORDINARY.has(own) ? null : { short, count };
}

/**
 * The names that people use for a town whose full name has a second part: « Ambarès », «Амбарез», with the Russian cases.
 * @param isTown whether a name belongs to another town
 */
export function shortNames(
  { fr, ru, isRussian }: { fr: string; ru: string; isRussian: boolean },
  isTown: (name: string) => boolean,
): { fr: string[]; ru: string[] } {
  const first = isRussian ? null : firstPart(fr);
  if (!first || isTown(first.short)) return { fr: [], ru: [] };
  const pieces = ru.split(/(?<=[- ])/u);
  const short = pieces.slice(0, first.count).join("").replace(/[- ]$/u, "");
  const cases = Object.entries(russianForms(short, false).ru)
    .filter(([form]) => form !== "in" && form !== "from")
    .map(([, text]) => text);
  return { fr: [first.short], ru: pieces.length > first.count ? [...new Set(cases)] : [] };
}
