import { readFile } from "node:fs/promises";
import aliases from "../data/town-aliases.json" with { type: "json" };
import type { PlaceEntry } from "../plan/entries.ts";
import { createGazetteer } from "./gazetteer.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** Loads the gazetteer and the regions shipped with the program. */
export async function loadKnownPlaces(): Promise<{ gazetteer: Gazetteer; regions: Record<string, PlaceEntry> }> {
  const [towns, regions] = await Promise.all(
    ["towns.tsv", "regions.json"].map((file) => readFile(new URL(`../data/${file}`, import.meta.url), "utf8")),
  );
  return {
    gazetteer: createGazetteer(towns ?? "", aliases),
    regions: JSON.parse(regions ?? "{}") as Record<string, PlaceEntry>,
  };
}
