import { placeName } from "../../../answer/wording/describe.ts";
import { projectsOf } from "../../../answer/tally/numbers.ts";
import { hasProjects, isTown } from "../../../answer/tally/towns.ts";
import type { Place } from "../../../corpus/schema.ts";
import type { Language } from "../../../language/languages.ts";
import type { FeatureDeps } from "../../context.ts";

type Facts = FeatureDeps["facts"];

function byName(language: Language): (a: Place, b: Place) => number {
  const collator = new Intl.Collator(language === "fr" ? "fr-FR" : "ru-RU");
  return (a, b) => collator.compare(placeName(a, language), placeName(b, language));
}

/**
 * The regions of a country that have projects, and the towns outside all regions (Moscow), those with most projects
 * first.
 */
export function regionsOf(country: Place["country"], language: Language, facts: Facts): Place[] {
  const regions = facts.corpus.places.filter((place) => place.country === country && place.kind === "region");
  const isTop = (place: Place) =>
    place.kind === "region" || (isTown(place) && !regions.some(({ id }) => facts.geography.liesIn(place.id, id)));
  const compareNames = byName(language);
  return facts.corpus.places
    .filter((place) => place.country === country && isTop(place) && hasProjects(place.id, facts))
    .map((place) => ({ place, projects: projectsOf(place.id, facts) }))
    .sort((a, b) => b.projects - a.projects || compareNames(a.place, b.place))
    .map(({ place }) => place);
}

/** The towns of a region that have projects, and the departments that are partners themselves. */
export function placesIn(regionId: string, language: Language, facts: Facts): Place[] {
  const { corpus, geography } = facts;
  const named = new Set(corpus.events.flatMap((event) => event.places.map(({ id }) => id)));
  return corpus.places
    .filter(
      (place) =>
        geography.liesIn(place.id, regionId) &&
        ((isTown(place) && hasProjects(place.id, facts)) || (place.kind === "department" && named.has(place.id))),
    )
    .sort(byName(language));
}
