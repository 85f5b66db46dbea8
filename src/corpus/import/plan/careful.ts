import { foldText } from "../../../language/fold.ts";
import type { EventEntry, PlaceEntry, Remembered } from "./entries.ts";
import { kilometres, townKey } from "../places/gazetteer.ts";
import type { Hours, Problem } from "./imported.ts";
import { hashOf } from "./merge.ts";

/** A venue farther than this from the centre of its town gets a warning, in kilometres. */
const FARTHEST = 60;
/** Two towns of the same name are the same town if they are at most this far apart, in kilometres. */
const SAME_TOWN = 40;
/** Longest duration of an event without an end day, in minutes. */
const LONGEST_MINUTES = 14 * 60;
/** Dates farther than this from the median year get a warning, in years. */
const FAR_YEARS = 8;
const DAY_MINUTES = 24 * 60;

type Found = Omit<Problem, "kind">;

/** Finds two places of the same name that are probably the same place. */
function twinTowns(places: readonly PlaceEntry[]): Found[] {
  const towns = places.filter(({ kind }) => kind === "city");
  return towns.flatMap((town, index) => {
    const twin = towns.slice(0, index).find((other) => {
      if (other.country !== town.country || townKey(other.fr.name) !== townKey(town.fr.name)) return false;
      const away = kilometres(other, town) ?? Infinity;
      return away <= SAME_TOWN || (town.within.length > 0 && town.within.some((id) => other.within.includes(id)));
    });
    if (!twin) return [];
    const advice = `If they are one, put "${twin.id}" into the events of the other and take that out of places.json.`;
    return [
      { where: town.id, field: "places.json:", problem: "is called as another town near it", value: twin.id, advice },
    ];
  });
}

/** Reports a venue that lies far from all towns of its event. */
function strayVenue({ id, venue, places = [] }: EventEntry, towns: ReadonlyMap<string, PlaceEntry>): Found[] {
  const own = places.flatMap((place) => towns.get(place.id) ?? []);
  const away = own.flatMap(
    (town) => kilometres(town, { latitude: venue?.latitude ?? null, longitude: venue?.longitude ?? null }) ?? [],
  );
  if (away.length === 0 || Math.min(...away) <= FARTHEST) return [];
  const value = `${Math.round(Math.min(...away))} km`;
  const advice = "Correct the coordinates of the venue, or the town.";
  return [{ where: id, field: "events.json, venue:", problem: "lies far from its town", value, advice }];
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether hours are implausible: no duration, or all night and most of a day. */
function isOdd({ from, to }: Pick<Hours, "from"> & { to?: string | null }): boolean {
  if (to == null) return false;
  const minutes = minutesOf(to) - minutesOf(from);
  return minutes === 0 || (minutes < 0 && minutes + DAY_MINUTES > LONGEST_MINUTES);
}

function oddHours({ id, dates }: EventEntry): Found[] {
  const odd = [...(dates.hours ? [dates.hours] : []), ...(dates.sessions ?? [])].find(isOdd);
  if (!odd) return [];
  const advice = "Look at its hours in the file: an end before the beginning is taken for the next day.";
  const value = `${odd.from}–${odd.to ?? ""}`;
  return [{ where: id, field: "events.json, dates:", problem: "has hours that can hardly be", value, advice }];
}

/** Finds events that have the same title, day and venue but different ids. */
function copies(events: readonly EventEntry[]): Found[] {
  const groups = new Map<string, EventEntry[]>();
  for (const event of events) {
    const { title, dates, venue, places } = event;
    const when = [dates.start, dates.end, dates.hours?.from, dates.sessions];
    const key = JSON.stringify([foldText(title.fr ?? title.ru ?? ""), when, venue?.name, places]);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined || others.length === 0 || others.some(({ sameAs }) => (sameAs ?? []).includes(first.id))
      ? []
      : [
          {
            ...{
              where: first.id,
              field: "events.json:",
              problem: "is there more than once",
              value: `${others.length + 1} times`,
            },
            advice: `If they are one, take the others out of events.json, such as "${others[0]?.id ?? ""}".`,
          },
        ],
  );
}

/** Doubtful results of an import: uncertain headings that nobody has corrected, and merged copies. */
function importedSo(events: readonly EventEntry[], imported: Remembered | null): Found[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return Object.values(imported?.events ?? {}).flatMap(({ id, fields, isDoubtful, copies }) => {
    const event = byId.get(id);
    if (!event) return [];
    const { theme = "" } = event;
    const isAsSorted = isDoubtful && hashOf(theme) === fields["theme"];
    const doubt = {
      ...{ where: id, field: "events.json, theme:", problem: "was sorted under a heading without being sure" },
      ...{ value: theme, advice: 'Where it is wrong, correct "theme" in overrides.json.' },
    };
    const merged = {
      ...{ where: id, field: "events.json:", problem: "stands for others that say the same under ids of their own" },
      ...{
        value: `${copies ?? 0} more`,
        advice: "They were left out; if they are not one, make them differ in the source.",
      },
    };
    return [...(isAsSorted ? [doubt] : []), ...(copies === undefined ? [] : [merged])];
  });
}

/** Finds events dated far from most others: the year 2099 for something that stays open, or a misprint. */
function farDays(events: readonly EventEntry[]): Found[] {
  const days = events.flatMap(({ dates }) => dates.start ?? []).sort();
  const middle = Number(days[Math.floor((days.length - 1) / 2)]?.slice(0, 4));
  return events.flatMap(({ id, dates }) => {
    const far = [dates.start, dates.end].find(
      (day) => Math.abs(Number(day?.slice(0, 4) ?? middle) - middle) > FAR_YEARS,
    );
    if (far === undefined || far === null) return [];
    const advice = "Correct the day if it is a misprint.";
    return [
      { where: id, field: "events.json, dates:", problem: "lies many years from most events", value: far, advice },
    ];
  });
}

/** Warnings for a valid folder: they do not prevent its use. */
export function lookedAt(
  events: readonly EventEntry[],
  places: readonly PlaceEntry[],
  imported: Remembered | null = null,
): Problem[] {
  const towns = new Map(places.filter(({ kind }) => kind === "city").map((place) => [place.id, place]));
  const found = [
    ...twinTowns(places),
    ...events.flatMap((event) => strayVenue(event, towns)),
    ...events.flatMap(oddHours),
    ...farDays(events),
    ...copies(events),
    ...importedSo(events, imported),
  ];
  return found.map((one) => ({ ...one, kind: "note" }));
}
