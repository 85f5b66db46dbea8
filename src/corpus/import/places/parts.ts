import { foldText } from "../../../language/fold.ts";
import { countryCode } from "../tables/cells.ts";
import subjects from "../data/subjects.json" with { type: "json" };

/** What one part of a Russian address is of: an oblast, a district or a country; a city; a village or another small place. Null where it does not say. */
export type KindOfPart = "area" | "city" | "settlement" | null;

/** A part of a longer form: «Вологодская область», «г. Череповец», «посёлок Молочное». */
export interface Part {
  kind: KindOfPart;
  /** Without the kind before it. */
  name: string;
  /** Codes of the region that an area is, "RU.85", and of those that are counted to it; empty for all else. */
  regions: readonly string[];
}

const CITY = /^(?:[Гг]ород|[Гг]ор\.?|[Гг]\.?)(?:\s+|(?<=\.))/u;
const SETTLEMENT =
  /^(?:(?:[Рр]абочий )?[Пп]ос[её]лок(?: городского типа)?|пгт\.?|рп\.?|р\.\s?п\.|пос\.?|п\.?|[Сс]ело|с\.?|[Дд]еревня|дер\.?|д\.?|[Сс]таница|ст-ца|[Хх]утор|х\.|[Аа]ул)(?:\s+|(?<=\.))/u;
const CITY_BEHIND = /\s+г\.?$/u;
const AREA =
  /^(?:область|обл|край|республика|респ|район|р н|округ)\s|\s(?:область|обл|край|республика|респ|район|р н|округ|ао|аобл)$/u;
const WORDS_OF_AREA = /(?<=^| )(?:автономн(?:ый|ая)|область|обл|край|республика|респ|округ|ао|аобл)(?= |$)/gu;

/** What tells a region from the others: «вологодская» of «Вологодская обл.» */
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

/** The codes of the region of Russia that a text names, its own first: «Вологодская обл.», «Республика Карелия», «Карелия»; empty for one that is none. */
export function regionsOfSubject(text: string): readonly string[] {
  const folded = foldText(text);
  const key = keyOfRegion(folded);
  const found = regionsByKey.get(key);
  // «Вологодская» alone may be a street.
  return found && !(found.isAdjective && key === folded) ? found.regions : [];
}

/** The name behind a kind, which begins with a capital letter: «д. 5» is a house. */
function behind(kind: RegExp, text: string): string | null {
  const name = text.replace(kind, "");
  return name !== text && /^\p{Lu}/u.test(name) ? name : null;
}

const isRussia = (text: string) => text.length > 2 && countryCode(text) === "ru";

/** Reads one part of an address by what stands before it. */
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

/** Whether a district bears the name of a place: «Кирилловский район» that of «Кириллов». */
function isNamedAfter(district: string, name: string): boolean {
  const START = 4;
  const [a, b] = [foldText(district), foldText(name)];
  return a.slice(0, START) === b.slice(0, START);
}

/** Whether a small place is told well enough without a town or region beside it: no district is told, or the one that is named after it. */
function isVouchedFor(name: string, parts: readonly Part[]): boolean {
  const districts = parts.filter((part) => part.kind === "area" && part.regions.length === 0 && !isRussia(part.name));
  return districts.length === 0 || districts.some((district) => isNamedAfter(district.name, name));
}

/**
 * The places of a longer Russian form, of which some parts are areas or small places: «Вологда, посёлок Молочное». A small place is one next to the town
 * beside it or in the region that is told, as many bear its name.
 * @param isAddress whether parts may be halls and streets, and the last town is meant; else all parts are towns
 * @param locate finds a place by its name, the code of its region and a place next to it; it is there once it is taken
 * @returns null for other texts, and where no part is known
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

/** The name of the place that a text is of, the last of its parts that is no area: «Семёнково» of «Вологодский район, деревня Семёнково». */
export function nameInParts(texts: readonly string[]): string | null {
  const parts = texts.map(readPart);
  if (!parts.some(({ kind }) => kind === "area" || kind === "settlement")) return null;
  return parts.findLast(({ kind, name }) => kind !== "area" && !/\d/u.test(name))?.name ?? null;
}
