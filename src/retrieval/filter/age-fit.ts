import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { foldText } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { agesTold } from "../../reading/words/age-words.ts";
import type { Ages } from "../../reading/words/age-words.ts";

/** A full stop without a space after it, as in « 1.5 », ends no sentence. */
const BETWEEN_SENTENCES = /(?<=[.;:!?…])\s+/u;

/** A cheap test first: most descriptions give no age. */
const SAYS_YEARS = /(?<!\p{L})(?:ans|лет)(?!\p{L})/u;

/** Upper end of « dès 18 ans », in years. */
const OLDEST = 120;

type Told = Pick<ProgrammeEvent, "description" | "ages">;

/** The ages that an event is for: from its field, or else from its description in either language. Empty where neither gives any. */
export function agesOf({ description, ages }: Told): readonly Ages[] {
  if (ages) return [{ from: ages.from ?? 0, to: ages.to ?? OLDEST }];
  return LANGUAGES.flatMap((language) =>
    !SAYS_YEARS.test(description[language])
      ? []
      : description[language].split(BETWEEN_SENTENCES).flatMap((sentence) => agesTold(foldText(sentence)) ?? []),
  );
}

/** Whether an event suits at least one of the ages. An event that gives no ages suits everybody. */
export function fitsAges(event: Told, ages: readonly number[]): boolean {
  if (ages.length === 0) return true;
  const told = agesOf(event);
  return told.length === 0 || told.some(({ from, to }) => ages.some((years) => years >= from && years <= to));
}
