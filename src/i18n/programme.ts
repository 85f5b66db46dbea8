import type { Programme } from "../corpus/programme.ts";
import { dayText, rangeText } from "./dates.ts";
import type { Language } from "../language/languages.ts";
import { ofYears as wordsOf } from "./unsaid.ts";

/** A name in the forms that sentences need. */
interface Name {
  /** On its own: « le programme de … », «программа …». */
  itself: string;
  /** After « sur », «о»: « le programme de … », «программе …». */
  about: string;
}

/** The names of a programme in one language. */
export interface ProgrammeWords {
  full: Name;
  /** A short form. */
  short: Name;
  /** Names the programme by its years: « de 2021 », «2021 года». */
  ofYears: string;
  /** The years that the programme covers: « de l’année 2021 », «2021 год». */
  forYears: string;
}

function wordsFr({ title, name, shortName }: Programme, years: readonly string[]): ProgrammeWords {
  const ofYears = wordsOf(years).fr;
  const full = name?.fr ?? `le programme « ${title.fr} »`;
  const short = shortName?.fr ?? `le programme ${ofYears}`;
  const forYears = years.length === 1 ? `de l’année ${years.join("")}` : `des années ${years.join("-")}`;
  return { full: { itself: full, about: full }, short: { itself: short, about: short }, ofYears, forYears };
}

function wordsRu({ title, name, shortName }: Programme, years: readonly string[]): ProgrammeWords {
  const isOne = years.length === 1;
  const ofYears = wordsOf(years).ru;
  const nameOf = (given: Programme["name"], rest: string): Name => ({
    itself: given?.ru?.nominative ?? `программа ${rest}`,
    about: given?.ru?.prepositional ?? `программе ${rest}`,
  });
  return {
    full: nameOf(name, `«${title.ru}»`),
    short: nameOf(shortName, ofYears),
    ofYears,
    forYears: `${years.join("–")} ${isOne ? "год" : "годы"}`,
  };
}

/** The day of a programme's edition in words; null if unknown. */
export function editionText(language: Language, { edition }: Pick<Programme, "edition">): string | null {
  return edition === undefined ? null : dayText(language, edition);
}

/** The days of a programme in words; null if it covers whole calendar years. */
export function seasonText(language: Language, { start, end }: Pick<Programme, "start" | "end">): string | null {
  const isWhole = start.endsWith("-01-01") && end.endsWith("-12-31");
  return isWhole ? null : rangeText(language, { from: start, to: end });
}

/** A description of the programme, after « une archive : », «это». */
export function presentationOf(language: Language, programme: Programme): string {
  return programme.presentation?.[language] ?? programmeWords(language, programme).full.itself;
}

/** The names of a programme; without a name of its own, its title or its years. */
export function programmeWords(language: Language, programme: Programme): ProgrammeWords {
  const { start, end } = programme;
  const years = [...new Set([start, end].map((day) => day.slice(0, 4)))];
  return language === "fr" ? wordsFr(programme, years) : wordsRu(programme, years);
}
