import type { Language } from "../../language/languages.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { begun, isFr, isRu, ofFr } from "./spoken.ts";
import { nounFr, nounRu } from "../things.ts";
import type { NounFr, NounRu, Things } from "../things.ts";
import type { Spoken } from "./spoken.ts";

/** A summary of the programme or of a part of it. */
export interface OverviewReplies {
  /** `programme` is « le programme … »; `headings` with their numbers. */
  programme: (programme: string, projects: string, entries: string, headings: string, headingCount: number) => string;
  /** `french` is « 35 villes françaises »; `mostFrench` names the ones with most projects. */
  towns: (french: string, mostFrench: string, russian: string, mostRussian: string) => string;
  /** How many projects are dated, the months with most of them, and the first and last day in words. */
  times: (dated: number, months: string, days: string) => string;
  /** A part: `name` is « Nice · décembre 2021 »; "" means the previous list. */
  part: (name: string, projects: string) => string;
  /** A month: the projects dated in it, and those whose longer period includes it. */
  partInTime: (name: string, dated: number, others: number) => string;
  headings: (names: string) => string;
  /** The towns and regions inside the region in question. */
  inside: (names: string) => string;
  with: (names: string) => string;
  months: (names: string) => string;
  undated: string;
  /** One line for a project, when there are few. */
  line: (project: string, date: string) => string;
  one: (project: Spoken, planned: string | null) => string;
  everywhere: (count: number) => string;
  others: (count: number) => string;
}

const overviewFr = (thing: NounFr): OverviewReplies => ({
  programme: (programme, projects, entries, headings, headingCount) =>
    `${programme} prévoit ${projects} (${entries}), sous ${headingCount} ${pluralFr(headingCount, "rubrique", "rubriques")} : ${headings}.`,
  towns: (french, mostFrench, russian, mostRussian) =>
    `Y prennent part ${french}, surtout ${mostFrench}, et ${russian}, surtout ${mostRussian}.`,
  times: (dated, months, days) =>
    `${begun(thing.counted(dated))} ${pluralFr(dated, `est ${thing.agreeing("daté")}`, `sont ${thing.agreeingMany("daté")}`)} au jour ou au mois près, ${days} ; les mois les plus chargés sont ${months}.`,
  part: (name, projects) => `${name === "" ? "" : `${name} : `}${projects} au programme.`,
  partInTime: (name, dated, others) =>
    `${name} : ${thing.counted(dated)} à cette période${others > 0 ? ` ; ${others} ${pluralFr(others, "autre s’étend", "autres s’étendent")} sur une période plus longue` : ""}.`,
  headings: (names) => `Rubriques : ${names}.`,
  inside: (names) => `Lieux concernés : ${names}.`,
  with: (names) => `Partenaires : ${names}.`,
  months: (names) => `Dates précisées : ${names}.`,
  undated: "Aucune date précise n’est donnée.",
  line: (project, date) => `– ${begun(project)} : ${date}`,
  one: ({ fr }, planned) =>
    planned === null ? `Le programme ne donne pas la date ${ofFr(fr)}.` : `${begun(isFr(fr, "prévu"))} ${planned}.`,
  everywhere: (count) =>
    `S’y ${pluralFr(count, "ajoute", "ajoutent")} ${thing.counted(count)} ${pluralFr(count, thing.agreeing("ouvert"), thing.agreeingMany("ouvert"))} à toutes les régions.`,
  others: (count) => `${count} ${pluralFr(count, "autre", "autres")}`,
});

const overviewRu = (thing: NounRu): OverviewReplies => ({
  programme: (programme, projects, entries, headings, headingCount) =>
    `${programme} — это ${projects} (${entries}) в ${headingCount} ${pluralRu(headingCount, "разделе", "разделах", "разделах")}: ${headings}.`,
  towns: (french, mostFrench, russian, mostRussian) =>
    `Участвуют ${french} (чаще других — ${mostFrench}) и ${russian} (чаще других — ${mostRussian}).`,
  times: (dated, months, days) =>
    `День или месяц указан у ${dated} ${pluralRu(dated, thing.few, thing.many, thing.many)}, ${days}; больше всего их в такие месяцы: ${months}.`,
  part: (name, projects) => `${name === "" ? "" : `${name}: `}${projects} в программе.`,
  partInTime: (name, dated, others) =>
    `${name}: ${thing.counted(dated)} на это время${others > 0 ? `, ещё ${others} — на более долгий срок` : ""}.`,
  headings: (names) => `Разделы: ${names}.`,
  inside: (names) => `Города и регионы: ${names}.`,
  with: (names) => `Партнёры: ${names}.`,
  months: (names) => `Точные даты: ${names}.`,
  undated: "Точные даты не указаны.",
  line: (project, date) => `— ${begun(project)}: ${date}`,
  one: ({ ru }, planned) =>
    planned === null ? `Дата ${ru.genitive} в программе не указана.` : `${begun(isRu(ru, "запланирован"))} ${planned}.`,
  everywhere: (count) =>
    `К ним ${pluralRu(count, "добавляется", "добавляются", "добавляются")} ${thing.counted(count)}, ${pluralRu(count, thing.of("открытый", "открытая", "открытое"), "открытых", "открытых")} для всех регионов.`,
  others: (count) => `ещё ${count}`,
});

/** The sentences of a language; `things` is the programme's noun for its events. */
export function overviewReplies(language: Language, things: Things): OverviewReplies {
  return language === "fr" ? overviewFr(nounFr(things.fr)) : overviewRu(nounRu(things.ru));
}
