import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import type { Spoken } from "./spoken.ts";

/** The only project of a place, or one of several. */
interface Example {
  project: Spoken;
  isOnly: boolean;
}

/** Replies about a town without projects, with the nearest ones. */
export interface NearbyReplies {
  /** A town whose name is not declined: «в городе Канны». */
  inTown(town: string): string;
  /** Added to an answer: the programme has nothing in this town. `inTown` includes the preposition. */
  beside(inTown: string): string;
  /** `inTown` and `inRegion` are « au Mans », « en Bretagne »; «в Ле-Мане», «в Нормандии»; `count` is « 6 projets ». */
  inRegion(inTown: string, inRegion: string, count: string, example: Example | null): string;
  nearest(inTown: string, nearest: string, kilometres: number, count: string, example: Example | null): string;
}

const numberFr = new Intl.NumberFormat("fr-FR");
const numberRu = new Intl.NumberFormat("ru-RU", { useGrouping: "min2" });
const exampleFr = (example: Example | null) =>
  example ? `, ${example.isOnly ? "" : "dont "}${example.project.fr.name}` : "";
const exampleRu = (example: Example | null) =>
  example ? `${example.isOnly ? " —" : ", например"} ${example.project.ru.nominative}` : "";

export const NEARBY_REPLIES: Record<Language, NearbyReplies> = {
  fr: {
    inTown: (town) => `à ${town}`,
    beside: (inTown) => `Rien ${inTown} dans le programme.`,
    inRegion: (inTown, inRegion, count, example) =>
      `Rien ${inTown} même, mais il y a ${count} ${inRegion}${exampleFr(example)}.`,
    nearest: (inTown, nearest, kilometres, count, example) =>
      `Rien ${inTown}. Le lieu du programme le plus proche est ${nearest}, à environ ${numberFr.format(kilometres)} km : ${count}${exampleFr(example)}.`,
  },
  ru: {
    inTown: (town) => `в городе ${town}`,
    beside: (inTown) => `${capitalized(inTown)} ничего не запланировано.`,
    inRegion: (inTown, inRegion, count, example) =>
      `${capitalized(inTown)} ничего не запланировано, но ${inRegion} есть ${count}${exampleRu(example)}.`,
    nearest: (inTown, nearest, kilometres, count, example) =>
      `${capitalized(inTown)} ничего не запланировано. Ближайший город программы — ${nearest} (около ${numberRu.format(kilometres)} км): ${count}${exampleRu(example)}.`,
  },
};
