import { readFileSync } from "node:fs";

/** A town of the import's gazetteer. */
export interface WorldTown {
  /** ISO 3166 alpha-2 in lower case. */
  country: string;
  /** Id of its region in a corpus; null when the region has none. */
  region: string | null;
  latitude: number;
  longitude: number;
}

interface Tables {
  /** One town per line, the larger first in each country. */
  towns: string;
  regions: Readonly<Record<string, { id: string }>>;
}

function readTables(): Tables {
  const [towns, regions] = ["towns.tsv", "regions.json"].map((file) =>
    readFileSync(new URL(`../import/data/${file}`, import.meta.url), "utf8"),
  );
  return { towns: `\n${towns ?? ""}`, regions: JSON.parse(regions ?? "{}") as Tables["regions"] };
}

// Loaded at the first use, once for all callers.
let tables: Tables | undefined;

/** Finds the line of the largest town of this name in one of the countries. */
function lineOf(name: string, countries: readonly string[], { towns }: Tables): string[] | undefined {
  let at = towns.indexOf(`\n${name}\t`);
  while (at >= 0) {
    const end = towns.indexOf("\n", at + 1);
    const cells = towns.slice(at + 1, end < 0 ? undefined : end).split("\t");
    if (countries.includes(cells[2] ?? "")) return cells;
    at = towns.indexOf(`\n${name}\t`, at + 1);
  }
  return undefined;
}

/** Finds a town by its French name in one of the countries; undefined for an unknown name. */
export function findWorldTown(name: string, countries: readonly string[]): WorldTown | undefined {
  tables ??= readTables();
  const [, , country, region, latitude, longitude] = lineOf(name, countries, tables) ?? [];
  if (country === undefined || region === undefined) return undefined;
  return {
    country,
    region: tables.regions[region]?.id ?? null,
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
}
