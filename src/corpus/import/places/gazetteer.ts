import { foldText } from "../../../language/fold.ts";

/** A town of the gazetteer; `ru` is empty when it has no Russian name yet. */
export interface Town {
  fr: string;
  ru: string;
  /** ISO 3166 alpha-2 in lower case. */
  country: string;
  /** The gazetteer's code of its region, "FR.84". */
  region: string;
  latitude: number;
  longitude: number;
  /** What it is also called: « Питер », « Clermont ». */
  aliases?: Aliases | undefined;
}

/** Other names of a town, by language; the Russian ones in the cases that people type. */
export interface Aliases {
  fr: readonly string[];
  ru: readonly string[];
  /** Those of its names that are also ordinary words. */
  alsoWords?: string[] | undefined;
}

/** The other names of a town of the gazetteer, which is told by its French name and its region. */
export interface TownAliases extends Aliases {
  town: string;
  region: string;
}

/** What is known about a town's position. */
export interface Whereabouts {
  country?: string | null;
  /** Code of its region; it is not compared for other countries. */
  region?: string | null;
  latitude?: number | null;
  longitude?: number | null;
}

export interface Gazetteer {
  /** Finds a town by its name in either language: of several the nearest to the position, else the largest. Null if none fits. */
  find(name: string, where: Whereabouts): Town | null;
  /** Finds the town nearest to a point, to learn the country and region of the point; null if no town is near. */
  nearest(where: Whereabouts): Town | null;
}

/** How far a point may be from its town's centre, in kilometres. */
const FARTHEST = 40;
const KM_PER_DEGREE = 111;

/** Rough distance of two nearby points in kilometres; null when one is unknown. */
export function kilometres(a: Whereabouts, b: Whereabouts): number | null {
  if (a.latitude == null || a.longitude == null || b.latitude == null || b.longitude == null) return null;
  const narrowing = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * narrowing);
}

/** A key for comparing town names: « St-Jean » equals « Saint-Jean ». */
export function townKey(name: string): string {
  return foldText(name).replace(/(?<=^| )(st|ste)(?= )/gu, (short) => (short === "st" ? "saint" : "sainte"));
}

/** Whether a town in this country and region may be the one wanted. */
export function isIn({ country, region }: { country: string; region: string }, where: Whereabouts): boolean {
  if (where.country != null && country !== where.country) return false;
  return where.region == null || !where.region.toLowerCase().startsWith(`${country}.`) || region === where.region;
}

/**
 * @param tsv contents of `towns.tsv`, the larger towns of each country first. A cell with several Russian names separates them by a slash:
 * towns are found by all of them and shown by the first.
 * @param others what towns are also called; a town of that very name comes first
 */
export function createGazetteer(tsv: string, others: readonly TownAliases[] = []): Gazetteer {
  const aliasesOf = new Map(others.map((one) => [`${one.region} ${one.town}`, one]));
  const all: Town[] = [];
  const byName = new Map<string, Town[]>();
  const add = (town: Town, names: readonly string[]) => {
    for (const key of new Set(names.map(townKey))) {
      const others = byName.get(key);
      if (others) others.push(town);
      else if (key !== "") byName.set(key, [town]);
    }
  };
  for (const line of tsv.split("\n")) {
    const [fr, russian, country, region, latitude, longitude] = line.split("\t");
    if (fr === undefined || russian === undefined || country === undefined || region === undefined) continue;
    const names = russian.split("/");
    const [ru = ""] = names;
    const aliases = aliasesOf.get(`${region} ${fr}`);
    const spot = { latitude: Number(latitude), longitude: Number(longitude) };
    const town = { fr, ru, country, region, ...spot, ...(aliases && { aliases }) };
    all.push(town);
    add(town, [fr, ...names]);
  }
  for (const town of all) if (town.aliases) add(town, [...town.aliases.fr, ...town.aliases.ru]);
  return {
    nearest(where) {
      let best: { town: Town; away: number } | null = null;
      for (const town of all) {
        const away = kilometres(town, where);
        if (away !== null && away <= (best?.away ?? FARTHEST)) best = { town, away };
      }
      return best?.town ?? null;
    },
    find(name, where) {
      const known = (byName.get(townKey(name)) ?? [])
        .filter((town) => isIn(town, where))
        .map((town) => ({ town, away: kilometres(town, where) }))
        .filter(({ away }) => away === null || away <= FARTHEST)
        .sort((a, b) => (a.away ?? 0) - (b.away ?? 0));
      // A bare name means a town in France or Russia rather than elsewhere. A Cyrillic name («Бор») is first sought in Russia.
      const [first] = known;
      const home = /\p{Script=Cyrillic}/u.test(name) ? ["ru", "fr"] : ["fr", "ru"];
      const own = home.map((country) => known.find(({ town, away }) => away === null && town.country === country));
      return (own.find(Boolean) ?? first)?.town ?? null;
    },
  };
}
