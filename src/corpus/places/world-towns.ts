import { readFileSync } from "node:fs";

/** A town of the gazetteer that the import has too. */
export interface WorldTown {
  /** ISO 3166 alpha-2 in lower case. */
  country: string;
  /** Id that its region has in a corpus that knows it; null where the region has none. */
  region: string | null;
  latitude: number;
  longitude: number;
}

interface Tables {
  /** A town a line, the larger first in each country. */
  towns: string;
  regions: Readonly<Record<string, { id: string }>>;
}

function readTables(): Tables {
  const [towns, regions] = ["towns.tsv", "regions.json"].map((file) =>
    readFileSync(new URL(`../import/data/${file}`, import.meta.url), "utf8"),
  );
  return { towns: `\n${towns ?? ""}`, regions: JSON.parse(regions ?? "{}") as Tables["regions"] };
}

// Read when a town is first asked for, once for all who ask.
let tables: Tables | undefined;

/** The line of the table that begins with a name, of one of the countries; of towns of one name the largest. */
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

/** Where a town of some countries lies, by its French name as it is printed; undefined where no town of these is called so. */
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
