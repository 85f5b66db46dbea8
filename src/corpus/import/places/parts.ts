import { foldText } from "../../../language/fold.ts";
import { countryCode } from "../tables/cells.ts";
import subjects from "../data/subjects.json" with { type: "json" };

/** The kind of place that a part of a Russian address names: an area (oblast, district, country), a city, a settlement (village). Null: unclear. */
export type KindOfPart = "area" | "city" | "settlement" | null;

/** A part of an address: «Вологодская область», «г. Череповец», «посёлок Молочное». */
export interface Part {
  kind: KindOfPart;
  /** Without the kind of a city or settlement: «Череповец». An area keeps its whole text: «Вологодская область». */
  name: string;
  /** For a region its code, "RU.85", then the codes of regions that lie in it or are often counted with it; else empty. */
  regions: readonly string[];
}

const CITY = /^(?:[Гг]ород|[Гг]ор\.?|[Гг]\.?)(?:\s+|(?<=\.))/u;
const SETTLEMENT =
  /^(?:(?:[Рр]абочий )?[Пп]ос[её]лок(?: городского типа)?|пгт\.?|рп\.?|р\.\s?п\.|пос\.?|п\.?|[Сс]ело|с\.?|[Дд]еревня|дер\.?|д\.?|[Сс]таница|ст-ца|[Хх]утор|х\.|[Аа]ул)(?:\s+|(?<=\.))/u;
const CITY_BEHIND = /\s+г\.?$/u;
const AREA =
  /^(?:область|обл|край|республика|респ|район|р н|округ)\s|\s(?:область|обл|край|республика|респ|район|р н|округ|ао|аобл)$/u;
const WORDS_OF_AREA = /(?<=^| )(?:автономн(?:ый|ая)|область|обл|край|республика|респ|округ|ао|аобл)(?= |$)/gu;

/** The distinctive word of a region: «вологодская» for «Вологодская обл.» */
const keyOfRegion = (folded: string) => folded.replace(WORDS_OF_AREA, "").replace(/\s+/gu, " ").trim();
const regionsByKey = new Map(
  subjects.flatMap(({ regions, names }) =>
    names.map((name) => {
      const folded = foldText(name);
      const key = keyOfRegion(folded);
      return [key, { regions, isAdjective: key !== folded }] as const;
    }),
  ),
);

/** The codes of the Russian region that a text names («Вологодская обл.», «Карелия»), its own first; empty for none. */
export function regionsOfSubject(text: string): readonly string[] {
  const folded = foldText(text);
  const key = keyOfRegion(folded);
  const found = regionsByKey.get(key);
  // «Вологодская» alone may be a street.
  return found && !(found.isAdjective && key === folded) ? found.regions : [];
}

/** Removes the kind before a name. Null unless the name begins with a capital letter: «д. 5» is a house. */
function behind(kind: RegExp, text: string): string | null {
  const name = text.replace(kind, "");
  return name !== text && /^\p{Lu}/u.test(name) ? name : null;
}

const isRussia = (text: string) => text.length > 2 && countryCode(text) === "ru";

/** Reads one part of an address: an area by its words, a city or settlement by its kind («г.», «посёлок»). */
export function readPart(text: string): Part {
  const trimmed = text.trim();
  const regions = regionsOfSubject(trimmed);
  if (regions.length > 0 || isRussia(trimmed) || AREA.test(foldText(trimmed)))
    return { kind: "area", name: trimmed, regions };
  const city = behind(CITY, trimmed) ?? (CITY_BEHIND.test(trimmed) ? trimmed.replace(CITY_BEHIND, "") : null);
  if (city !== null) return { kind: "city", name: city, regions: [] };
  const settlement = behind(SETTLEMENT, trimmed);
  if (settlement !== null) return { kind: "settlement", name: settlement, regions: [] };
  return { kind: null, name: trimmed, regions: [] };
}

/** Whether a district seems to be named after a place; compares their first letters: «Кирилловский район» and «Кириллов». */
function isNamedAfter(district: string, name: string): boolean {
  const START = 4;
  const [a, b] = [foldText(district), foldText(name)];
  return a.slice(0, START) === b.slice(0, START);
}

/** Whether a small place can be looked up without a town or region: the text gives no district, or one named after the place. */
function isVouchedFor(name: string, parts: readonly Part[]): boolean {
  const districts = parts.filter((part) => part.kind === "area" && part.regions.length === 0 && !isRussia(part.name));
  return districts.length === 0 || districts.some((district) => isNamedAfter(district.name, name));
}

/**
 * Finds the places in a Russian text that names areas or settlements: «Вологда, посёлок Молочное». Many settlements
 * share a name, so each is sought near the town or in the region that the text gives.
 * @param isAddress whether parts may be halls and streets; then only the last town counts. Otherwise every part is a town
 * @param locate finds a place by its name, the code of its region and a nearby place; calling its result creates the place
 * @returns null for other texts, and when no place is found
 */
export function placesInParts<P>(
  texts: readonly string[],
  isAddress: boolean,
  locate: (name: string, where: { region: string | null; near: P | null }) => (() => P) | null,
): P[] | null {
  const parts = texts.map(readPart);
  if (!parts.some(({ kind }) => kind === "area" || kind === "settlement")) return null;
  const regions = parts.find((part) => part.regions.length > 0)?.regions ?? [];
  const search = (name: string, near: P | null) =>
    regions.length === 0
      ? locate(name, { region: null, near })
      : (regions.map((region) => locate(name, { region, near })).find((take) => take !== null) ?? null);
  const named = (kind: KindOfPart) => parts.filter((part) => part.kind === kind && !/\d/u.test(part.name));
  const cities = named("city").length > 0 ? named("city") : named(null);
  const found = cities.flatMap(({ name }) => search(name, null) ?? []);
  const towns = (isAddress ? found.slice(-1) : found).map((take) => take());
  const near = towns[0] ?? null;
  const isTold = near !== null || regions.length > 0;
  const mayBeAlone = isAddress || named(null).length === 0;
  const small = named("settlement")
    .filter(({ name }) => isTold || (mayBeAlone && isVouchedFor(name, parts)))
    .flatMap(({ name }) => search(name, near)?.() ?? []);
  const all = [...new Set([...towns, ...small])];
  return all.length === 0 ? null : all;
}

/** The last part that is no area: «Семёнково» for «Вологодский район, деревня Семёнково». Null without areas or settlements. */
export function nameInParts(texts: readonly string[]): string | null {
  const parts = texts.map(readPart);
  if (!parts.some(({ kind }) => kind === "area" || kind === "settlement")) return null;
  return parts.findLast(({ kind, name }) => kind !== "area" && !/\d/u.test(name))?.name ?? null;
}
