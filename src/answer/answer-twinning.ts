import { nextAnniversary } from "../corpus/anniversaries.ts";
import type { Geography } from "../corpus/places/geography.ts";
import type { Twinning } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";
import type { AnswerTwinning } from "./answer.ts";
import { placeName } from "./wording/describe.ts";

/** A tie as an answer shows it, with its next anniversary counted from a day (ISO date). */
export function toAnswerTwinning(
  twinning: Twinning,
  language: Language,
  from: string,
  geography: Geography,
): AnswerTwinning {
  const [french, russian] = twinning.places;
  const next = nextAnniversary(twinning.since, from);
  return {
    id: twinning.id,
    places: twinning.places,
    names: [placeName(geography.place(french), language), placeName(geography.place(russian), language)],
    kind: twinning.kind,
    since: twinning.since,
    disputed: twinning.disputed,
    status: twinning.status.value,
    statusAsOf: twinning.status.asOf,
    next: next?.day ?? null,
    yearsAtNext: next?.years ?? null,
    remindable: twinning.remindable,
    note: twinning.note?.[language] ?? null,
    sources: twinning.sources,
  };
}
