import { dayIn } from "../../corpus/days/days.ts";
import type { Language } from "../../language/languages.ts";
import { detectLanguage } from "../../language/detect.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import { rangesOf } from "../input.ts";
import { ToolRefusal } from "../tool.ts";
import type { ToolDeps } from "../tool.ts";

/** The time of a call. The caller's time zone is unknown, so `today` is the day in the programme's zone. */
export function contextOf({ brain, now }: Pick<ToolDeps, "brain" | "now">) {
  const at = now();
  return { now: at, today: dayIn(brain.deps.corpus.programme.timeZone, at) };
}

/** The arguments that both searches share. */
export interface Asked {
  place?: string | undefined;
  words?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  language?: Language | undefined;
}

/** The language of an answer: the requested one, or the language of the words. */
export function languageOf({ language, words = "", place = "" }: Asked): Language {
  return language ?? detectLanguage(`${words} ${place}`).language;
}

/** The requested days. @throws {ToolRefusal} if the last comes before the first */
export function daysOf(asked: Asked, { deps }: ToolDeps["brain"]): readonly DateRange[] {
  const ranges = rangesOf(asked, deps.corpus.programme);
  if (!ranges) throw new ToolRefusal("from must be a day before to, or the same day: change one of them.");
  return ranges;
}

/** The places that a name stands for. An unknown name counts as the name of a place that the programme does not have. */
export function placesOf(place: string, tools: ToolDeps): Question["where"] {
  const { today } = contextOf(tools);
  const { corpus, read } = tools.brain.deps;
  const { where } = read(place, { today, season: corpus.programme });
  return where.places.length + where.unknown.length > 0 ? where : { ...where, unknown: [place] };
}
