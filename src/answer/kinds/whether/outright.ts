import { catalogueOf } from "../../../i18n/catalogues.ts";
import { whenText } from "../../../i18n/dates.ts";
import { programmeWords } from "../../../i18n/programme.ts";
import { inPlace, unknownPlaces } from "../../wording/describe.ts";
import { nearbyOf, nearbyText } from "../../offers/nearby.ts";
import type { Asked } from "../kind.ts";

/** Says why nothing can be found at all: the programme does not have the place, or it is of another year; else null. */
export function outright({
  question,
  found,
  facts,
  today,
}: Pick<Asked, "question" | "found" | "facts" | "today">): string | null {
  const { language, where, when } = question;
  const { refusal } = catalogueOf(language, facts.corpus.programme.things).answer;
  const { ofYears, forYears } = programmeWords(language, facts.corpus.programme);
  switch (found.reason) {
    case "unknown-place": {
      const nearby = nearbyOf(question, facts, today);
      if (nearby) return nearbyText(nearby, question, facts);
      if (where.unknown.length > 0) return refusal.unknownPlace(...unknownPlaces(question), ofYears);
      const places = where.places.flatMap((id) => facts.geography.place(id) ?? []);
      return refusal.placeWithoutEvents(places.map((place) => inPlace(place, language)).join(", "), ofYears);
    }
    case "other-year":
      return refusal.otherYear(when.ranges.map((range) => whenText(language, range)).join(", "), forYears);
    default:
      return null;
  }
}
