import { numeralFr, numeralRu } from "./numerals.ts";
import { pluralFr, pluralRu } from "./plural.ts";

/** A programme's noun for its events, in the forms that sentences need. */
export interface Things {
  fr: {
    /** « événement », « événements ». */
    one: string;
    many: string;
    gender: "masculine" | "feminine";
  };
  ru: {
    /** After 1, 2 and 5: «событие», «события», «событий». */
    one: string;
    few: string;
    many: string;
    /** «события», «событию», «событие», «событии». */
    plural: string;
    dative: string;
    accusative: string;
    prepositional: string;
    gender: "masculine" | "feminine" | "neuter";
  };
}

/** The noun for a programme that names none. */
export const PROJECTS: Things = {
  fr: { one: "projet", many: "projets", gender: "masculine" },
  ru: {
    ...{ one: "проект", few: "проекта", many: "проектов", plural: "проекты" },
    ...{ dative: "проекту", accusative: "проект", prepositional: "проекте", gender: "masculine" },
  },
};

/** The noun for a programme made by an import. */
export const EVENTS: Things = {
  fr: { one: "événement", many: "événements", gender: "masculine" },
  ru: {
    ...{ one: "событие", few: "события", many: "событий", plural: "события" },
    ...{ dative: "событию", accusative: "событие", prepositional: "событии", gender: "neuter" },
  },
};

/** A French noun with its determiners. */
export interface NounFr {
  one: string;
  many: string;
  /** In a heading or on a button: « un projet », « 8 projets ». */
  counted: (count: number) => string;
  /** In a sentence: « un projet », « huit projets », « 12 projets ». */
  inWords: (count: number) => string;
  /** Its number alone: « une », « huit », « 12 ». */
  numeral: (count: number) => string;
  /** « aucun projet », « aucune sortie ». */
  none: string;
  /** « un projet ». */
  a: string;
  /** « le projet », « l’événement ». */
  the: string;
  /** « ce projet », « cet événement », « cette sortie ». */
  this: string;
  /** « de projet », « d’événement ». */
  ofOne: string;
  /** « de projets », « d’événements ». */
  ofMany: string;
  /** « du projet », « de l’événement ». */
  ofThe: string;
  /** « au projet », « à l’événement ». */
  toThe: string;
  /** « quels projets », « quelles sorties ». */
  which: string;
  /** « Tous les projets ». */
  all: string;
  /** « il », « elle », with an s in the plural. */
  they: string;
  /** Chooses the form by gender. */
  of: (masculine: string, feminine: string) => string;
  /** Makes a word agree with the singular, or with the plural: « prévu », « prévues ». */
  agreeing: (word: string) => string;
  agreeingMany: (word: string) => string;
}

const VOWEL = /^[aàâeéèêëiîïoôuùûyœh]/iu;

/** Words after « ne … que »: « que Nice », « qu’à Nice ». */
export const onlyFr = (words: string): string => (VOWEL.test(words) ? `qu’${words}` : `que ${words}`);

export function nounFr({ one, many, gender }: Things["fr"]): NounFr {
  const isFeminine = gender === "feminine";
  const isElided = VOWEL.test(one);
  const e = isFeminine ? "e" : "";
  const numeral = (count: number) => numeralFr(count, isFeminine);
  const the = isElided ? `l’${one}` : `${isFeminine ? "la" : "le"} ${one}`;
  return {
    ...{ one, many, the, numeral },
    of: (masculine, feminine) => (isFeminine ? feminine : masculine),
    counted: (count) => (count === 1 ? `un${e} ${one}` : `${count} ${pluralFr(count, one, many)}`),
    inWords: (count) => `${numeral(count)} ${pluralFr(count, one, many)}`,
    none: `aucun${e} ${one}`,
    a: `un${e} ${one}`,
    this: `${isFeminine ? "cette" : isElided ? "cet" : "ce"} ${one}`,
    ofOne: isElided ? `d’${one}` : `de ${one}`,
    ofMany: VOWEL.test(many) ? `d’${many}` : `de ${many}`,
    ofThe: isFeminine || isElided ? `de ${the}` : `du ${one}`,
    toThe: isFeminine || isElided ? `à ${the}` : `au ${one}`,
    all: `${isFeminine ? "Toutes" : "Tous"} les ${many}`,
    they: isFeminine ? "elle" : "il",
    which: `${isFeminine ? "quelles" : "quels"} ${many}`,
    agreeing: (word) => `${word}${e}`,
    agreeingMany: (word) => `${word}${e}s`,
  };
}

/** A Russian noun with its numerals. */
export type NounRu = Things["ru"] & {
  /** In a heading or on a button: «один проект», «2 проекта», «5 проектов». */
  counted: (count: number) => string;
  /** In a sentence, in the nominative: «один проект», «два проекта», «12 проектов». */
  inWords: (count: number) => string;
  /** Its number alone: «одна», «две», «12». */
  numeral: (count: number) => string;
  /** The accusative after «показать»: «1 встречу», «5 встреч». */
  shown: (count: number) => string;
  /** «ни одного проекта», «ни одной встречи». */
  none: string;
  /** Chooses the form by gender. */
  of: (masculine: string, feminine: string, neuter: string) => string;
};

export function nounRu(noun: Things["ru"]): NounRu {
  const of = (masculine: string, feminine: string, neuter: string) => ({ masculine, feminine, neuter })[noun.gender];
  const numeral = (count: number) => numeralRu(count, noun.gender);
  return {
    ...noun,
    of,
    numeral,
    counted: (count) =>
      `${count === 1 ? of("один", "одна", "одно") : count} ${pluralRu(count, noun.one, noun.few, noun.many)}`,
    inWords: (count) => `${numeral(count)} ${pluralRu(count, noun.one, noun.few, noun.many)}`,
    shown: (count) => `${count} ${pluralRu(count, noun.accusative, noun.few, noun.many)}`,
    none: `${of("ни одного", "ни одной", "ни одного")} ${noun.few}`,
  };
}
