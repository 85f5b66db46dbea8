import type { Localized } from "../../corpus/event/atoms.ts";
import type { SpokenNames } from "../../corpus/event/spoken.ts";
import type { Language } from "../../language/languages.ts";
import { capitalized } from "../../language/capitalized.ts";
import { keepDatesTogether } from "../dates.ts";
import { withAbout } from "../prepositions.ts";
import { nounFr, PROJECTS } from "../things.ts";
import type { Things } from "../things.ts";
import { quotedText } from "./parts.ts";

/** The name of an event in a French sentence. */
export interface SpokenFr {
  /** « l’exposition sur les écrivains russes ». */
  name: string;
  gender: "masculine" | "feminine";
  number: "singular" | "plural";
}

/** The name of an event in a Russian sentence, in several cases. */
export interface SpokenRu {
  nominative: string;
  genitive: string;
  accusative: string;
  prepositional: string;
  gender: "masculine" | "feminine" | "neuter";
  number: "singular" | "plural";
}

/** The name of an event for sentences in either language. */
export interface Spoken {
  fr: SpokenFr;
  ru: SpokenRu;
}

interface Named {
  title: Localized;
  spoken?: SpokenNames | undefined;
  /** The programme's noun for its events; « projet » by default. */
  things?: Things | undefined;
}

/** The name of an event in a sentence: its spoken name, or « le projet “…” », «проект „…“» with its title. */
export function spokenOf({ title, spoken, things = PROJECTS }: Named): Spoken {
  return { fr: spoken?.fr ?? titledFr(title.fr, things.fr), ru: spoken?.ru ?? titledRu(title.ru, things.ru) };
}

function titledFr(title: string, thing: Things["fr"]): SpokenFr {
  return {
    name: `${nounFr(thing).the} ${quotedText("fr", keepDatesTogether(title))}`,
    gender: thing.gender,
    number: "singular",
  };
}

function titledRu(title: string, { one, few, accusative, prepositional, gender }: Things["ru"]): SpokenRu {
  const quoted = quotedText("ru", keepDatesTogether(title));
  return {
    nominative: `${one} ${quoted}`,
    genitive: `${few} ${quoted}`,
    accusative: `${accusative} ${quoted}`,
    prepositional: `${prepositional} ${quoted}`,
    gender,
    number: "singular",
  };
}

/** The name of an event in a list: its spoken name, or its title in quotation marks. */
export function nameOf(language: Language, { title, spoken }: Parameters<typeof spokenOf>[0]): string {
  const name = language === "fr" ? spoken?.fr?.name : spoken?.ru?.nominative;
  return name ?? quotedText(language, keepDatesTogether(title[language]));
}

/** « De l’exposition … », « du festival … », « des rencontres … », in lower case. */
export function ofFr({ name }: SpokenFr): string {
  return `de ${name}`.replace(/^de le /u, "du ").replace(/^de les /u, "des ");
}

/** « À l’exposition … », « au festival … », « aux rencontres … », in lower case. */
export function toFr({ name }: SpokenFr): string {
  return `à ${name}`.replace(/^à le /u, "au ").replace(/^à les /u, "aux ");
}

/** A participle that agrees with the name: « prévue », « annulés ». */
export function agreeingFr({ gender, number }: SpokenFr, participle: string): string {
  return `${participle}${gender === "feminine" ? "e" : ""}${number === "plural" ? "s" : ""}`;
}

/** « l’exposition … est prévue », « les rencontres … sont prévues ». */
export function isFr(spoken: SpokenFr, participle: string): string {
  return `${spoken.name} ${spoken.number === "plural" ? "sont" : "est"} ${agreeingFr(spoken, participle)}`;
}

/** « l’exposition … était prévue ». */
export function wasFr(spoken: SpokenFr, participle: string): string {
  return `${spoken.name} ${spoken.number === "plural" ? "étaient" : "était"} ${agreeingFr(spoken, participle)}`;
}

const ENDINGS_RU = { masculine: "", feminine: "а", neuter: "о" } as const;

/** A short participle or past tense that agrees with the name: «запланирована», «отменены», «было». */
export function agreeingRu({ gender, number }: SpokenRu, stem: string): string {
  return `${stem}${number === "plural" ? "ы" : ENDINGS_RU[gender]}`;
}

/** «выставка … запланирована». */
export function isRu(spoken: SpokenRu, participle: string): string {
  return `${spoken.nominative} ${agreeingRu(spoken, participle)}`;
}

/** «выставка … была запланирована», «встречи … были запланированы». */
export function wasRu(spoken: SpokenRu, participle: string): string {
  const was = spoken.number === "plural" ? "были" : agreeingRu(spoken, "был");
  return `${spoken.nominative} ${was} ${agreeingRu(spoken, participle)}`;
}

/** «отменён», «отменена»: the stress moves, and «ё» becomes «е». */
export function cancelledRu(spoken: SpokenRu): string {
  const isMasculine = spoken.gender === "masculine" && spoken.number === "singular";
  return isMasculine ? "отменён" : agreeingRu(spoken, "отменен");
}

/** «о выставке …», «об обменах …». */
export function aboutRu({ prepositional }: SpokenRu): string {
  return withAbout(prepositional);
}

/** «в выставке …», «во встречах …». */
export function inRu({ prepositional }: SpokenRu): string {
  return `${/^[«„]?[вф][^аеёиоуыэюя]/iu.test(prepositional) ? "во" : "в"} ${prepositional}`;
}

/** Makes a sentence begin with a capital letter. */
export const begun = capitalized;
