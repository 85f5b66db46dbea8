import type { Language } from "../../language/languages.ts";
import type { Spoken } from "./spoken.ts";

/** What is said of a town that has nothing, and what is nearest to it. `example` is one of several projects, or the only one. */
export interface NearbyReplies {
  /** `inRegion` is « en Bretagne », «в Нормандии», `count` « 6 projets ». */
  inRegion(town: string, inRegion: string, count: string, example: Spoken | null): string;
  nearest(town: string, nearest: string, kilometres: number, count: string, example: Spoken | null): string;
}

/** « À Lyon », « au Mans », « aux Ulis ». */
function inTownFr(town: string): string {
  return `à ${town}`.replace(/^à Le /u, "au ").replace(/^à Les /u, "aux ");
}

const numberFr = new Intl.NumberFormat("fr-FR");
const numberRu = new Intl.NumberFormat("ru-RU");
const exampleFr = (example: Spoken | null) => (example ? `, par exemple ${example.fr.name}` : "");
const exampleRu = (example: Spoken | null) => (example ? `, например ${example.ru.nominative}` : "");

export const NEARBY_REPLIES: Record<Language, NearbyReplies> = {
  fr: {
    inRegion: (town, inRegion, count, example) =>
      `Rien ${inTownFr(town)} même, mais il y a ${count} ${inRegion}${exampleFr(example)}.`,
    nearest: (town, nearest, kilometres, count, example) =>
      `Rien ${inTownFr(town)}. Le plus proche est ${nearest}, à environ ${numberFr.format(kilometres)} km : ${count}${exampleFr(example)}.`,
  },
  ru: {
    inRegion: (town, inRegion, count, example) =>
      `В городе ${town} ничего не запланировано, но ${inRegion} — ${count}${exampleRu(example)}.`,
    nearest: (town, nearest, kilometres, count, example) =>
      `В городе ${town} ничего не запланировано. Ближе всего ${nearest}, примерно в ${numberRu.format(kilometres)} км: ${count}${exampleRu(example)}.`,
  },
};
