import { DAYTIMES } from "../../corpus/days/daytimes.ts";
import type { Daytime } from "../../corpus/days/daytimes.ts";
import type { MarkedTokens } from "../recognisers/marked-tokens.ts";
import type { When } from "../question.ts";
import { AFTER_HOUR, DAYTIME_WORDS } from "../words/daytime-words.ts";
import { matchesIn } from "../words/pattern.ts";

/** The hour after which something is wanted: "20:30" for « après 20 h 30 »; null for none. */
function hourAfter(text: string): string | null {
  const [, hour, minutes = "00"] = AFTER_HOUR.exec(text)?.[0].match(/(\d+)\D*(\d\d)?/u) ?? [];
  return hour === undefined ? null : `${hour.padStart(2, "0")}:${minutes}`;
}

/**
 * Reads the time of day and the hour of a question, and takes their words: « demain soir », «после 20 часов». Null for
 * none, or for several.
 * @param isAside whether a word only tells of the asker (« hier soir, à table, … »)
 */
export function readDaytime(
  marked: MarkedTokens,
  isAside: (index: number) => boolean,
): Pick<When, "daytime" | "after"> {
  const text = marked.tokens.map(({ folded }) => folded).join(" ");
  const found = new Set<Daytime>();
  for (const daytime of DAYTIMES) {
    for (const match of matchesIn(text, DAYTIME_WORDS[daytime])) {
      const { from, to } = marked.spanOf(match);
      if (isAside(from)) continue;
      marked.take(from, to);
      found.add(daytime);
    }
  }
  const [one, ...others] = found;
  const daytime = one === undefined || others.length > 0 ? null : one;
  return { daytime, after: daytime === null ? null : hourAfter(text) };
}
