import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { addDays } from "../src/corpus/days/days.ts";
import type { eventSchema } from "../src/corpus/event/event.ts";
import type { subjectSchema, twinningSchema } from "../src/corpus/schema.ts";
import { frenchTown, region, rootOf, russianTown } from "./generate-names.ts";
import type { GivenPlace } from "./generate-names.ts";
import { createRandom } from "./statistics.ts";

type GivenEvent = z.input<typeof eventSchema>;
type GivenTwinning = z.input<typeof twinningSchema>;
type GivenSubject = z.input<typeof subjectSchema>;

/** Material from the shipped corpus: sentences and subjects. */
interface Seeds {
  sentences: { fr: string[]; ru: string[] };
  subjects: GivenSubject[];
  countries: GivenPlace[];
  programme: { headings: { id: string }[] } & Record<string, unknown>;
}

const SHIPPED = "corpus";
const REGIONS = { fr: 12, ru: 40 };
/** The first region of each country has this many towns, and its first town this many ties. */
const CROWDED = { towns: 150, ties: 120 };
const SENTENCES_IN_TEXT = 3;
const WORDS_IN_NAME = 3;
const SUBJECTS_OF_EVENT = 2;
const DAYS_OF_YEAR = 365;
/** The exponent of the Zipf distribution of towns and words. */
const STEEPNESS = 0.6;

const KINDS = [
  ["Festival", "Фестиваль"],
  ["Exposition", "Выставка"],
  ["Concert", "Концерт"],
  ["Colloque", "Конференция"],
  ["Atelier", "Мастерская"],
  ["Tournoi", "Турнир"],
] as const;

async function readShipped<Data>(file: string): Promise<Data> {
  return JSON.parse(await readFile(join(SHIPPED, file), "utf8")) as Data;
}

async function readSeeds(): Promise<Seeds> {
  const events = await readShipped<{ description: { fr: string; ru: string } }[]>("events.json");
  const places = await readShipped<GivenPlace[]>("places.json");
  const sentencesOf = (language: "fr" | "ru") =>
    events.flatMap(({ description }) => description[language].split(/(?<=[.;])\s+/u));
  const programme = await readShipped<Seeds["programme"]>("programme.json");
  const { title, name, start, end, headings } = programme;
  return {
    sentences: { fr: sentencesOf("fr"), ru: sentencesOf("ru") },
    subjects: await readShipped("subjects.json"),
    countries: places.filter(({ id }) => id === "france" || id === "russie").map((place) => ({ ...place, within: [] })),
    programme: { title, name, start, end, headings },
  };
}

/** Random numbers below `count`; lower ones are more frequent. */
function createZipf(random: () => number, count: number): () => number {
  const power = 1 - STEEPNESS;
  const all = count ** power;
  return () => Math.min(count - 1, Math.floor((random() * all) ** (1 / power)));
}

/** The towns of a country, in all its regions; the first region is crowded. */
function townsOf(country: "fr" | "ru", count: number): GivenPlace[] {
  const regions = Array.from({ length: REGIONS[country] }, (_, index) => region(index, country));
  const crowded = Math.min(CROWDED.towns, Math.ceil(count / 2));
  const towns = Array.from({ length: count }, (_, index) => {
    const own = regions[index < crowded ? 0 : 1 + (index % (regions.length - 1))]?.id ?? "";
    return country === "fr" ? frenchTown(index, own) : russianTown(index, own);
  });
  return [...towns, ...regions];
}

/** The events of a corpus, each between a French and a Russian town, with real sentences and invented names. */
function eventsOf(size: number, random: () => number, { sentences, programme, towns }: EventParts): GivenEvent[] {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const pickTown = { fr: createZipf(random, towns.fr.length), ru: createZipf(random, towns.ru.length) };
  const pickWord = createZipf(random, Math.max(1000, size));
  return Array.from({ length: size }, (_, index): GivenEvent => {
    const [french, russian] = [towns.fr[pickTown.fr()], towns.ru[pickTown.ru()]];
    if (!french || !russian) throw new Error("There are no towns.");
    const name = Array.from({ length: WORDS_IN_NAME }, () => rootOf(1000 + pickWord()));
    const [kindFr, kindRu] = pick(KINDS);
    const text = (language: "fr" | "ru") =>
      Array.from({ length: SENTENCES_IN_TEXT }, () => pick(sentences[language])).join(" ");
    const start = addDays("2021-01-01", Math.floor(random() * DAYS_OF_YEAR));
    const end = random() < 0.5 ? start : [addDays(start, Math.floor(random() * 20)), "2021-12-31"].sort()[0];
    const isDated = random() < 0.9;
    return {
      id: `event-${index + 1}`,
      theme: pick(programme.headings).id,
      title: {
        fr: `${kindFr} ${name.map(({ fr }) => fr).join(" ")} ${french.fr.in}`,
        ru: `${kindRu} ${name.map(({ ru }) => ru).join(" ")} ${french.ru.in}`,
      },
      description: { fr: text("fr"), ru: text("ru") },
      french: [{ place: french.id, name: { fr: french.fr.name, ru: french.ru.nominative }, kind: "city" }],
      russian: [{ place: russian.id, name: { fr: russian.fr.name, ru: russian.ru.nominative }, kind: "city" }],
      ...(isDated && { dates: { start, end: end ?? start, precision: "day" as const } }),
    };
  });
}

interface EventParts extends Seeds {
  towns: { fr: GivenPlace[]; ru: GivenPlace[] };
}

/** Many ties for the first town, and one for each of the others. */
function tiesOf(count: number, { fr, ru }: EventParts["towns"]): GivenTwinning[] {
  const crowded = Math.min(CROWDED.ties, ru.length);
  return Array.from({ length: count }, (_, index): GivenTwinning => {
    const french = fr[index < crowded ? 0 : index % fr.length]?.id ?? "";
    const russian = ru[index % ru.length]?.id ?? "";
    return {
      id: `tie-${index + 1}`,
      places: [french, russian],
      kind: "twinning",
      since: `${1950 + (index % 70)}-${String(1 + (index % 12)).padStart(2, "0")}-15`,
      remindable: true,
      disputed: false,
      note: null,
      status: { value: "active", asOf: null },
      sources: [{ title: "A source", address: "https://example.org/" }],
      events: [],
    };
  });
}

/** Writes a corpus of invented events in both languages into a folder; the same size gives the same corpus. */
export async function generateCorpus(folder: string, size: number): Promise<void> {
  const random = createRandom(size);
  const seeds = await readSeeds();
  const countOfTowns = Math.ceil(7 * Math.sqrt(size));
  const places = { fr: townsOf("fr", countOfTowns), ru: townsOf("ru", countOfTowns) };
  const towns = { fr: places.fr.slice(0, countOfTowns), ru: places.ru.slice(0, countOfTowns) };
  const events = eventsOf(size, random, { ...seeds, towns });
  const rowsOf = seeds.subjects.map(() => new Set<number>());
  for (const index of events.keys()) {
    for (let own = 0; own < SUBJECTS_OF_EVENT; own += 1) {
      rowsOf[Math.floor(random() * rowsOf.length)]?.add(index + 1);
    }
  }
  const subjects = seeds.subjects.flatMap((subject, index) => {
    const rows = [...(rowsOf[index] ?? [])];
    return rows.length === 0 ? [] : [{ ...subject, rows, near: [] }];
  });
  const files = {
    "events.json": events,
    "places.json": [...seeds.countries, ...places.fr, ...places.ru],
    "twinnings.json": tiesOf(Math.min(200, 2 * countOfTowns), towns),
    "subjects.json": subjects,
    "programme.json": seeds.programme,
  };
  await mkdir(folder, { recursive: true });
  for (const [file, data] of Object.entries(files)) await writeFile(join(folder, file), JSON.stringify(data));
}
