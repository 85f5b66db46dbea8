import { foldText } from "../../language/fold.ts";
import { frenchInRussian, russianInFrench } from "../../language/transcription.ts";
import type { PlaceEntry } from "./entries.ts";
import { kilometres } from "./gazetteer.ts";
import type { Gazetteer, Town } from "./gazetteer.ts";
import type { Imported, Report } from "./imported.ts";
import { freeId, slugOf } from "./slugs.ts";
import { frenchForms, russianForms } from "./town-forms.ts";

/** Countries whose towns bear Slavic names, which Russian declines. */
const SLAVIC: ReadonlySet<string> = new Set(["ru", "by", "ua", "kz", "bg", "rs", "pl"]);
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Two towns of one name are farther apart, in kilometres. */
const SAME_TOWN = 40;

/** A place that was added, and what a person should look at in it. */
export interface AddedPlace {
  entry: PlaceEntry;
  review: string[];
}

export interface PlaceFinder {
  /** The id of the town of an event, which is added where it is new; null when it has none or none that is known, which is reported. */
  placeOf(event: Imported): { id: string } | "none" | "unknown";
  /** Places that were added, in order. */
  added: readonly AddedPlace[];
}

/** Everything that a place is called. */
function namesOf({ fr, ru, aliases }: PlaceEntry): string[] {
  return [fr.name, ru["nominative"] ?? "", ...aliases.fr, ...aliases.ru].map(foldText);
}

/** A place with its forms by rule, and those of them that a person should look at. */
export function entryOfTown(id: string, town: Omit<Town, "region">, within: string[]): AddedPlace {
  const isRussian = SLAVIC.has(town.country);
  const russianName = town.ru === "" ? frenchInRussian(town.fr) : town.ru;
  const [french, russian] = [frenchForms(town.fr), russianForms(russianName, isRussian)];
  const review = [
    ...(town.ru === "" ? [`the Russian name (${russianName}) was written by sound`] : []),
    ...(french.isSure ? [] : [`« ${french.fr.of} »`]),
    ...(russian.isSure ? [] : [`«${russian.ru.in}», «${russian.ru.from}»`]),
  ];
  const { country, latitude, longitude } = town;
  const entry: PlaceEntry = {
    ...{ id, kind: "city", country, fr: french.fr, ru: russian.ru },
    ...{ aliases: { fr: [], ru: [] }, demonyms: { fr: [], ru: [] }, within, latitude, longitude },
  };
  return { entry, review };
}

/** A town that no list has, by what the file tells of it and what lies next to it. */
function townOfFile(name: string, event: Imported, neighbour: Town | null): Town | null {
  const { latitude, longitude } = event;
  if (latitude === null || longitude === null) return null;
  const isCyrillic = CYRILLIC.test(name);
  return {
    fr: isCyrillic ? russianInFrench(name) : name,
    ru: isCyrillic ? name : "",
    country: event.country ?? neighbour?.country ?? (isCyrillic ? "ru" : "fr"),
    region: neighbour?.region ?? "",
    ...{ latitude, longitude },
  };
}

interface KnownPlaces {
  gazetteer: Gazetteer;
  /** Places by the codes of the gazetteer, added with the first town in them. */
  regions: Readonly<Record<string, PlaceEntry>>;
}

/** The towns of a corpus, to which those of the gazetteer and of the file are added when they are asked for. */
function createTowns(existing: readonly PlaceEntry[], { gazetteer, regions }: KnownPlaces) {
  const places = [...existing];
  const added: AddedPlace[] = [];
  const taken = new Set(places.map(({ id }) => id));
  const add = (place: AddedPlace) => {
    places.push(place.entry);
    taken.add(place.entry.id);
    added.push(place);
    return { id: place.entry.id };
  };
  const regionOf = (code: string): string[] => {
    const region = regions[code];
    if (!region) return [];
    if (!taken.has(region.id)) add({ entry: region, review: [] });
    return places.some(({ id, kind }) => id === region.id && kind === region.kind) ? [region.id] : [];
  };
  const addTown = (town: Town) => {
    const within = regionOf(town.region);
    return add(entryOfTown(freeId(slugOf(town.fr), taken), town, within));
  };
  return {
    added,
    /** The town of a name near an event, from the corpus or the gazetteer. */
    locate(name: string, event: Imported): { id: string } | null {
      const key = foldText(name);
      const there = places.find((place) => {
        const away = kilometres(place, event);
        return place.kind === "city" && namesOf(place).includes(key) && (away === null || away <= SAME_TOWN);
      });
      if (there) return { id: there.id };
      const found = gazetteer.find(name, event);
      return found && addTown(found);
    },
    /** A town by the coordinates of an event; null where it has none. */
    settle(name: string, event: Imported): { id: string } | null {
      const own = townOfFile(name, event, gazetteer.nearest(event));
      return own && addTown(own);
    },
  };
}

/**
 * Finds the places of events: in the corpus, in the gazetteer, or by the coordinates of the file.
 * @param town of events that name none
 */
export function createPlaceFinder(
  existing: readonly PlaceEntry[],
  { town, ...known }: KnownPlaces & { town?: string | undefined },
  report: Report,
): PlaceFinder {
  const towns = createTowns(existing, known);
  return {
    added: towns.added,
    placeOf(event) {
      const name = event.city ?? (event.mayBeCity.length === 0 ? town : undefined);
      if (name === undefined) {
        for (const part of event.mayBeCity) {
          const found = /\d/u.test(part) ? null : towns.locate(part, event);
          if (found) return found;
        }
        return town === undefined ? "none" : (towns.locate(town, event) ?? "none");
      }
      const found = towns.locate(name, event) ?? towns.settle(name, event);
      if (found) return found;
      report({
        ...{ where: event.where, field: "town", kind: "error", value: name },
        problem: "is in neither the corpus nor the list of towns",
        advice: "Correct its name, give its latitude and longitude in the file, or add it to places.json first.",
      });
      return "unknown";
    },
  };
}
