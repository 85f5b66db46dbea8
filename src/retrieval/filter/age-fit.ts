import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { foldText } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { agesTold } from "../../reading/words/age-words.ts";
import type { Ages } from "../../reading/words/age-words.ts";

/** « 1.5 » ends no sentence. */
const BETWEEN_SENTENCES = /(?<=[.;:!?…])\s+/u;

/** Most descriptions tell no age. */
const SAYS_YEARS = /(?<!\p{L})(?:ans|лет)(?!\p{L})/u;

/** Whoever is older is an adult of any age. */
const OLDEST = 120;

type Told = Pick<ProgrammeEvent, "description" | "ages">;

/** For whom an event is by its field, else by what its description says, in either language; empty where neither tells. */
export function agesOf({ description, ages }: Told): readonly Ages[] {
  if (ages) return [{ from: ages.from ?? 0, to: ages.to ?? OLDEST }];
  return LANGUAGES.flatMap((language) =>
    !SAYS_YEARS.test(description[language])
      ? []
      : description[language].split(BETWEEN_SENTENCES).flatMap((sentence) => agesTold(foldText(sentence)) ?? []),
  );
}

/** Whether something is for somebody of some ages, one of which is enough; what tells no age is for everybody. */
export function fitsAges(event: Told, ages: readonly number[]): boolean {
  if (ages.length === 0) return true;
  const told = agesOf(event);
  return told.length === 0 || told.some(({ from, to }) => ages.some((years) => years >= from && years <= to));
}
