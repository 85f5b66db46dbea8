import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryDirectory } from "./temporary-directory.ts";

type Entry = Record<string, unknown>;

/** A place in the format of its file. `ru` has the nominative, the genitive and the locative phrase. */
function place(id: string, country: string, fr: [name: string, at: string], ru: [string, string, at: string]): Entry {
  const [nominative, genitive, at] = ru;
  const names = { nominative, genitive, dative: nominative, accusative: nominative, instrumental: nominative };
  return {
    id,
    kind: "city",
    country,
    fr: { name: fr[0], in: fr[1], of: `de ${fr[0]}` },
    ru: { ...names, prepositional: at.replace(/^во? /u, ""), in: at, from: `из ${genitive}` },
    aliases: { fr: [], ru: [] },
    demonyms: { fr: [], ru: [] },
    within: [],
    latitude: 50,
    longitude: 10,
  };
}

/** Grenoble, Omsk, and Leipzig in a third country. */
export const TOWNS: readonly Entry[] = [
  place("grenoble", "fr", ["Grenoble", "à Grenoble"], ["Гренобль", "Гренобля", "в Гренобле"]),
  place("omsk", "ru", ["Omsk", "à Omsk"], ["Омск", "Омска", "в Омске"]),
  place("leipzig", "de", ["Leipzig", "à Leipzig"], ["Лейпциг", "Лейпцига", "в Лейпциге"]),
];

const partner = (id: string, fr: string, ru: string) => ({ place: id, name: { fr, ru }, kind: "city" });
export const GRENOBLE = partner("grenoble", "Grenoble", "Гренобль");
export const OMSK = partner("omsk", "Omsk", "Омск");
export const LEIPZIG = partner("leipzig", "Leipzig", "Лейпциг");

/** A single day as the dates of an event. */
export function onDay(day: string, more: Entry = {}): Entry {
  return { start: day, end: day, precision: "day", ...more };
}

/** Five events of autumn 2027 and spring 2028, with only the required fields. */
export const FIVE: readonly Entry[] = [
  {
    id: "choir",
    title: { fr: "Rencontre de chorales", ru: "Встреча хоров" },
    description: { fr: "Deux chorales chantent ensemble.", ru: "Два хора поют вместе." },
    french: [GRENOBLE],
    russian: [OMSK],
    dates: onDay("2027-10-05", { hours: { from: "18:30", to: "20:00" } }),
  },
  {
    id: "ski",
    title: { fr: "Semaine du ski", ru: "Неделя лыж" },
    french: [GRENOBLE],
    russian: [OMSK],
    others: [LEIPZIG],
    dates: { start: "2028-03-01", end: "2028-03-31", precision: "month" },
  },
  {
    id: "town-hall",
    title: { fr: "Portes ouvertes de la mairie" },
    description: { fr: "La mairie ouvre ses portes." },
    places: [{ id: "grenoble", role: "venue" }],
    dates: onDay("2027-11-12", { hours: { from: "09:00" } }),
    venue: { name: { fr: "Hôtel de ville", ru: "Мэрия" }, address: "11 boulevard Jean-Pain" },
    link: "https://example.org/mairie",
    price: { fr: "gratuit" },
    contact: "mairie@example.org",
    cancelled: true,
  },
  {
    id: "printing",
    title: { fr: "Atelier d’imprimerie", ru: "Печатная мастерская" },
    russian: [OMSK],
    others: [LEIPZIG],
    dates: onDay("2027-12-01"),
  },
  { id: "garden", title: { ru: "Ботанический сад" }, russian: [OMSK] },
];

/** The `programme.json` of a season over two years. */
export const SEASON: Entry = {
  title: { fr: "Saison des rivières", ru: "Сезон рек" },
  start: "2027-09-01",
  end: "2028-06-30",
  timeZone: "Europe/Paris",
  headings: [{ id: "music", name: { fr: "musique", ru: "музыка" }, words: { fr: ["musique*"], ru: ["музык*"] } }],
};

/** Writes the files of a corpus into a folder for the current test. */
export async function corpusFolder(files: Record<string, unknown>): Promise<string> {
  const folder = await temporaryDirectory();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(content));
  return folder;
}
