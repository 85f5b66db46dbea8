import { frenchInRussian, russianInFrench } from "../../../language/transcription.ts";
import { countryOfRegion, partsOfTowns, readTown, regionOfPostcode } from "./address.ts";
import type { WrittenTown } from "./address.ts";
import { nameInParts, placesInParts } from "./parts.ts";
import type { PlaceEntry } from "../plan/entries.ts";
import { isIn, kilometres, townKey } from "./gazetteer.ts";
import type { Gazetteer, Town, Whereabouts } from "./gazetteer.ts";
import type { Imported, Report } from "../plan/imported.ts";
import { freeId, slugOf } from "../plan/slugs.ts";
import { shortNames } from "./short-names.ts";
import { frenchForms, russianForms } from "./town-forms.ts";

/** Countries with Slavic town names, which Russian declines. */
const SLAVIC: ReadonlySet<string> = new Set(["ru", "by", "ua", "kz", "bg", "rs", "pl"]);
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** A town farther away than this is in another region, in kilometres. */
const OTHER_REGION = 300;
/** As many events of a file have to lie in a town before the one elsewhere is held to have wrong coordinates. */
const MOST_ELSEWHERE = 3;
/** Two towns of the same name are the same town if they are at most this far apart, in kilometres. */
const SAME_TOWN = 40;

/** A place that was added, and the forms that a person should check. */
export interface AddedPlace {
  entry: PlaceEntry;
  review: string[];
}

/** The fields of a town that an event needs. */
export type Located = Pick<PlaceEntry, "id" | "country" | "latitude" | "longitude">;

export interface PlaceFinder {
  /** Returns the towns of an event, and adds those that are new. Null, with a report, if one is unknown. */
  placesOf(event: Imported): Located[] | null;
  /** Whether the coordinates of an event turned out to be wrong; a report says so. */
  isAstray(event: Imported): boolean;
  /** Places that were added, in order. */
  added: readonly AddedPlace[];
}

/** All names of a place. */
function namesOf({ fr, ru, aliases }: PlaceEntry): string[] {
  return [fr.name, ru["nominative"] ?? "", ...aliases.fr, ...aliases.ru].map(townKey);
}

/**
 * A place with its forms by rule, and the forms that a person should check.
 * @param isTown whether a name belongs to another town, so that it cannot be a short name of this one
 */
export function entryOfTown(
  id: string,
  town: Omit<Town, "region">,
  within: string[],
  isTown: (name: string) => boolean = () => true,
): AddedPlace {
  const isRussian = SLAVIC.has(town.country);
  const russianName = town.ru === "" ? frenchInRussian(town.fr) : town.ru;
  const [french, russian] = [frenchForms(town.fr), russianForms(russianName, isRussian)];
  const review = [
    ...(town.ru === "" ? [`the Russian name (${russianName}) was written by sound`] : []),
    ...(french.isSure ? [] : [`« ${french.fr.of} »`]),
    ...(russian.isSure ? [] : [`«${russian.ru.in}», «${russian.ru.from}»`]),
  ];
  const { country, latitude, longitude, aliases } = town;
  const short = shortNames({ fr: town.fr, ru: russianName, isRussian }, isTown);
  const entry: PlaceEntry = {
    ...{ id, kind: "city", country, fr: french.fr, ru: russian.ru },
    aliases: {
      fr: [...new Set([...short.fr, ...(aliases?.fr ?? [])])],
      ru: [...new Set([...short.ru, ...(aliases?.ru ?? [])])],
    },
    ...(aliases?.alsoWords && { alsoWords: aliases.alsoWords }),
    ...{ demonyms: { fr: [], ru: [] }, within, latitude, longitude },
  };
  return { entry, review };
}

/** A town that no list has. The file gives its name and position; the nearest known town gives what else is missing. */
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
  /** Regions by the gazetteer's codes; each is added with its first town. */
  regions: Readonly<Record<string, PlaceEntry>>;
}

/** The towns of a corpus; towns of the gazetteer and of the file are added when needed. */
function createTowns(existing: readonly PlaceEntry[], { gazetteer, regions }: KnownPlaces) {
  const places = [...existing];
  const added: AddedPlace[] = [];
  const taken = new Set(places.map(({ id }) => id));
  const add = (place: AddedPlace): Located => {
    places.push(place.entry);
    taken.add(place.entry.id);
    added.push(place);
    return place.entry;
  };
  const regionOf = (code: string): string[] => {
    const region = regions[code];
    if (!region) return [];
    if (!taken.has(region.id)) add({ entry: region, review: [] });
    return places.some(({ id, kind }) => id === region.id && kind === region.kind) ? [region.id] : [];
  };
  const addTown = (town: Town) => {
    const within = regionOf(town.region);
    const isTown = (name: string) =>
      gazetteer.find(name, {}) !== null || places.some((place) => namesOf(place).includes(townKey(name)));
    return add(entryOfTown(freeId(slugOf(town.fr), taken), town, within, isTown));
  };
  /** The code of a place's region; empty when it is unknown. */
  const codeOf = ({ within }: PlaceEntry) =>
    Object.keys(regions).find((code) => within.includes(regions[code]?.id ?? "")) ?? "";
  return {
    added,
    /** Finds a town by name in the corpus or the gazetteer. Calling the result adds the town. */
    locate({ name, country }: WrittenTown, where: Whereabouts): (() => Located) | null {
      const key = townKey(name);
      const there = places.find((place) => {
        const away = kilometres(place, where);
        if (place.kind !== "city" || !namesOf(place).includes(key) || (away !== null && away > SAME_TOWN)) return false;
        const code = codeOf(place);
        return isIn(
          { country: place.country, region: code },
          { country, region: code === "" ? null : (where.region ?? null) },
        );
      });
      if (there) return () => there;
      const found = gazetteer.find(name, where);
      return found && (() => addTown(found));
    },
    /** Adds a town at the coordinates of an event; null when it has none. */
    settle(name: string, event: Imported): Located | null {
      const own = townOfFile(name, event, gazetteer.nearest({ latitude: event.latitude, longitude: event.longitude }));
      return own && addTown(own);
    },
  };
}

/** What is known about a town's position from its event and from the hints beside its name. */
function whereOf({ postalCode, country, region }: WrittenTown, event: Imported): Whereabouts {
  return {
    country: country ?? event.country,
    region: region ?? regionOfPostcode(postalCode ?? event.postalCode ?? ""),
    ...{ latitude: event.latitude, longitude: event.longitude },
  };
}

const pointOf = ({ latitude, longitude }: Located) => ({ latitude, longitude });

const ELSE = "give its latitude and longitude in the file, or add it to places.json first.";

/**
 * Finds the places of events: in the corpus, in the gazetteer, or by the coordinates in the file.
 * @param town for events that name none
 * @param events all events of the file: what most of them say of a town's place counts more than one that says otherwise
 */
export function createPlaceFinder(
  existing: readonly PlaceEntry[],
  { town, events = [], ...known }: KnownPlaces & { town?: string | undefined; events?: readonly Imported[] },
  report: Report,
): PlaceFinder {
  const towns = createTowns(existing, known);
  const astray = new Set<Imported>();
  const find = (text: string, event: Imported) => {
    const written = readTown(text);
    return towns.locate(written, whereOf(written, event));
  };
  /** The places in a longer form, «Вологда, посёлок Молочное»; null for other texts. */
  const inParts = (parts: readonly string[], event: Imported, isAddress: boolean) =>
    placesInParts<Located>(parts, isAddress, (name, { region, near }) => {
      const told = region === null ? {} : { region, country: countryOfRegion(region) };
      const written = { ...readTown(name), ...told };
      const where = whereOf(written, event);
      const isUnspotted = where.latitude == null && near !== null;
      return towns.locate(written, isUnspotted ? { ...where, ...pointOf(near) } : where);
    });
  /** The town that a text names, or the several towns in it; null when one is unknown. */
  const called = (text: string, event: Imported): (() => Located)[] | null => {
    const whole = find(text, event);
    if (whole) return [whole];
    const parts = partsOfTowns(text);
    const longer = parts.length > 1 ? inParts(parts, event, false) : null;
    if (longer) return longer.map((place) => () => place);
    const found = parts.flatMap((part) => find(part, event) ?? []);
    return parts.length > 1 && found.length === parts.length ? found : null;
  };
  const taken = (found: readonly (() => Located)[]) => [...new Set(found.map((take) => take()))];
  /** The town in an address. */
  const addressed = (event: Imported): Located[] => {
    const longer = inParts([...event.mayBeCity].reverse(), event, true);
    if (longer) return longer;
    const parts = event.mayBeCity.map((part) => (/\d/u.test(readTown(part).name) ? null : called(part, event)));
    const first = parts.find((part) => part !== null);
    if (first && parts.length > 1 && parts.every((part) => part !== null)) {
      report({
        ...{ where: event.where, field: "town", kind: "note", value: [...event.mayBeCity].reverse().join(", ") },
        problem: "may be more than one: the last was taken",
        advice: "If it is in all of them, add the others to its `places` in events.json.",
      });
    }
    if (first) return taken(first);
    return town === undefined ? [] : taken(called(town, event) ?? []);
  };
  /** Whether several events of the file lie in the known town of a name, and this one alone far from it. */
  const isAlone = (name: string, event: Imported, home: Town): boolean => {
    const same = events.filter(({ city }) => city !== null && townKey(city) === townKey(name));
    const near = (where: Whereabouts) => same.filter((one) => (kilometres(one, where) ?? Infinity) <= SAME_TOWN).length;
    return near(event) === 1 && near(home) >= MOST_ELSEWHERE;
  };
  /** Finds the town when postcode and coordinates disagree, and trusts the one that agrees with the name. */
  const agreeing = (name: string, event: Imported): Located | null => {
    const written = readTown(name);
    const { country, region, ...spot } = whereOf(written, event);
    const told = { where: event.where, kind: "note" } as const;
    const isSpotted = spot.latitude != null && spot.longitude != null;
    const near = isSpotted ? towns.locate(written, { country: country ?? null, ...spot }) : null;
    if (near) {
      const advice = "Correct the postcode in the file if it matters.";
      const problem = "is of another region than the town and its coordinates, and was passed over";
      report({ ...told, field: "postcode", value: event.postalCode ?? "", problem, advice });
      return near();
    }
    if (!isSpotted) return null;
    const home = known.gazetteer.find(written.name, { country: country ?? null, region: region ?? null });
    if (!home) return null;
    const isOtherRegion = region != null && known.gazetteer.nearest(spot)?.region !== region;
    const isFar = region != null && (kilometres(home, spot) ?? 0) >= OTHER_REGION;
    const isWrong = isOtherRegion || isFar || isAlone(name, event, home);
    const posted = isWrong ? towns.locate(written, { country: country ?? null, region: region ?? null })?.() : null;
    if (!posted) return null;
    astray.add(event);
    const problem = "are far from the town that its name, its postcode or the other events tell, and were left out";
    const value = `${spot.latitude ?? ""}, ${spot.longitude ?? ""}`;
    report({ ...told, field: "coordinates", value, problem, advice: "Correct them in the file if they matter." });
    return posted;
  };
  return {
    added: towns.added,
    isAstray: (event) => astray.has(event),
    placesOf(event) {
      const name = event.city ?? (event.mayBeCity.length === 0 ? town : undefined);
      if (name === undefined) return addressed(event);
      const found = called(name, event);
      if (found) return taken(found);
      const agreed = agreeing(name, event);
      if (agreed) return [agreed];
      const settled = towns.settle(nameInParts(partsOfTowns(name)) ?? readTown(name).name, event);
      if (settled) return [settled];
      const isElsewhere = towns.locate(readTown(name), {}) !== null;
      report({
        ...{ where: event.where, field: "town", kind: "error", value: name },
        problem: isElsewhere
          ? "is known elsewhere than in the country or by the postcode that the file tells"
          : "is in neither the corpus nor the list of towns",
        advice: `Correct its ${isElsewhere ? "postcode or country" : "name"}, ${ELSE}`,
      });
      return null;
    },
  };
}
