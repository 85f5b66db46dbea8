import { foldText } from "../../language/fold.ts";
import { asksOfSamePlaces } from "../../reading/follow-up.ts";
import type { Question } from "../../reading/question.ts";
import { ANYTIME, EVERYWHERE, LIST_AGAIN, TIE_OF_BOTH, WHOLE_PROGRAMME } from "../../reading/words/intent-words.ts";
import type { TurnKind } from "./turn-kinds.ts";

/** Whether a question names something to look for or to choose by. */
export function namesCondition({ places, ranges, themes, terms, unknown }: Question): boolean {
  return unknown.length === 0 && places.length + ranges.length + themes.length + terms.length > 0;
}

/** Whether a question leaves a time out, or says no more than what to leave out. */
function onlyExcepts(read: Question): boolean {
  const { excluded, excludedSubjects, excludedRanges, places, ranges, themes, terms } = read;
  const names = places.length + themes.length + terms.length;
  if (excludedRanges.length > 0) return names === 0;
  return names + ranges.length === 0 && excluded.length + excludedSubjects.length > 0;
}

/** Whether it is asked since when the places before have been tied. */
function asksOfTieBefore(previous: Question, { intent, typed, places }: Question): boolean {
  return (
    intent === "anniversaries" && places.length === 0 && previous.places.length > 0 && TIE_OF_BOTH.test(foldText(typed))
  );
}

/** Whether a question says no more than that the subject does not matter: « tous les thèmes ». */
function onlyOpens(read: Question): boolean {
  const said = foldText(read.typed);
  const namesNothing = !namesCondition(read) && read.excluded.length + read.excludedSubjects.length === 0;
  return read.asksForEverything && namesNothing && !ANYTIME.test(said) && !EVERYWHERE.test(said);
}

/** Whether a number of projects of the whole programme is asked for, which is never that of the list before. */
function countsProgramme(read: Question): boolean {
  const namesNothing = !namesCondition(read) && read.excluded.length === 0;
  return read.intent === "count" && namesNothing && WHOLE_PROGRAMME.test(foldText(read.typed));
}

/** How a question is to be read after another one, where its words leave no choice; null where that must be weighed. Pure. */
export function plainReading(read: Question, before: Question): TurnKind | null {
  if (countsProgramme(read)) return "fresh";
  if (LIST_AGAIN.test(foldText(read.typed))) return "list";
  const takesAway = read.elliptical && onlyExcepts(read);
  const keepsPlaces = asksOfSamePlaces(before, read) || asksOfTieBefore(before, read) || onlyOpens(read);
  return takesAway || keepsPlaces ? "lean" : null;
}
