import type { Language } from "../../language/languages.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { nounFr, nounRu } from "../things.ts";
import type { NounFr, NounRu, Things } from "../things.ts";
import { agreeingRu, begun, isFr, isRu } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** Replies to yes-or-no questions. `planned` is a sentence about one project; it begins with the project's name, in lower case. */
export interface WhetherReplies {
  planned(project: Spoken, planned: string): string;
  undated(project: Spoken): string;
  yes(planned: string): string;
  /**
   * Yes, for a question that names no project: « Oui : l’exposition …, en mai 2021, entre Nice et Moscou. » (the card below has
   * its name); «Да, на май 2021 года запланирована выставка …». `planned` is null without a date.
   * @param between both towns, or the one that the question does not name, or none
   */
  yesThereIs(project: Spoken, planned: string | null, between: readonly string[]): string;
  /** Yes, followed by the sentence of the programme that says so. */
  yesSince(said: string): string;
  /**
   * Above a list of several projects: « Oui, il y a quatre projets à Nice. », «Да, в Ницце четыре проекта.»
   * @param counted the number, with the place where it is given
   */
  several(counted: (inPlace: string) => string, inPlace: string): string;
  line(project: string, date: string): string;
  /** Stands for the titles that a sentence leaves out. */
  rest(count: number): string;
  others(count: string): string;
  /** Nothing is planned for the place itself; one project is open to all regions. */
  onlyOpen(planned: string): string;
  /** No, followed by what is planned instead. */
  not(planned: string): string;
  /** No, not at that time or place. */
  notThen(inPlace: string, insteadIn: string, planned: string): string;
  /** The project exists, but its text does not mention `name`. */
  unborne(name: string, planned: string): string;
  mentionedOnly: string;
  /** The programme does not say it. */
  notTold: string;
  /** Nothing matches the subject (in quotation marks), place and time; each may be empty. */
  none(subject: string, inPlace: string, when: string): string;
  /** What exists instead: in the place, on the subject, at other times; `count` is « 2 projets ». */
  there(count: string, titles: string, number: number): string;
  elsewhere(count: string, titles: string, number: number): string;
  atOtherTimes(count: string, titles: string, number: number): string;
  /** Nothing is dated to that time, but there are projects without a date. */
  undatedThere(titles: string): string;
}

const spaced = (text: string) => (text === "" ? "" : ` ${text}`);

const whetherFr = (thing: NounFr): WhetherReplies => ({
  planned: ({ fr }, planned) => `${isFr(fr, "prévu")} ${planned}.`,
  undated: ({ fr }) => `${isFr(fr, "prévu")} ; la date n’est pas précisée.`,
  yes: (planned) => `Oui, ${planned}`,
  yesThereIs: ({ fr }, planned, between) => {
    const who = between.length === 2 ? `entre ${between.join(" et ")}` : between.map((name) => `avec ${name}`).join("");
    const told = [fr.name, ...(planned === null ? [] : [planned]), ...(who === "" ? [] : [who])].join(", ");
    return `Oui : ${told}${planned === null ? " ; la date n’est pas précisée" : ""}.`;
  },
  yesSince: (said) => `Oui. ${said}`,
  several: (counted, inPlace) => `Oui, il y a ${counted(inPlace)}.`,
  line: (project, date) => `– ${begun(project)} : ${date}`,
  rest: (count) => (count === 1 ? thing.of("un autre", "une autre") : `${thing.numeral(count)} autres`),
  others: (count) => `… et ${count} de plus.`,
  onlyOpen: (planned) =>
    `Non, rien en particulier ; ${thing.a} est cependant ${thing.agreeing("ouvert")} à toutes les régions : ${planned}`,
  not: (planned) => `Non, ${planned}`,
  notThen: (inPlace, insteadIn, planned) =>
    `Non, pas ${inPlace}${insteadIn === "" ? "" : ` mais ${insteadIn}`} : ${planned}`,
  unborne: (name, planned) => `Non, le programme ne parle pas ici de « ${name} » : ${planned}`,
  mentionedOnly: `Non, ce lieu n’est partenaire d’${thing.none} ; le programme en parle seulement ici :`,
  notTold: "Le programme ne le précise pas.",
  none: (subject, inPlace, when) =>
    `Non, le programme ne prévoit rien${subject === "" ? "" : ` sur ${subject}`}${spaced(inPlace)}${spaced(when)}.`,
  there: (count, titles, number) =>
    `Il y a bien ${count}, mais ${pluralFr(number, "sur un autre sujet", "sur d’autres sujets")} : ${titles}.`,
  elsewhere: (count, titles, number) =>
    `Ailleurs, ${count} ${pluralFr(number, "s’en approche", "s’en approchent")} : ${titles}.`,
  atOtherTimes: (count, titles) => `À d’autres dates : ${count}, ${titles}.`,
  undatedThere: (titles) => `Il prévoit, sans en donner la date, ${titles}.`,
});

const whetherRu = (thing: NounRu): WhetherReplies => ({
  planned: ({ ru }, planned) => `${isRu(ru, "запланирован")} ${planned}.`,
  undated: ({ ru }) => `${isRu(ru, "запланирован")}; дата не указана.`,
  yes: (planned) => `Да, ${planned}`,
  yesThereIs: ({ ru }, planned) =>
    planned === null
      ? `Да, ${agreeingRu(ru, "запланирован")} ${ru.nominative}; дата не указана.`
      : `Да, ${planned} ${agreeingRu(ru, "запланирован")} ${ru.nominative}.`,
  yesSince: (said) => `Да. ${said}`,
  several: (counted, inPlace) => `Да, ${inPlace === "" ? "есть" : inPlace} ${counted("")}.`,
  line: (project, date) => `— ${begun(project)}: ${date}`,
  rest: (count) => `ещё ${thing.numeral(count)}`,
  others: (count) => `… и ещё ${count}.`,
  onlyOpen: (planned) =>
    `Нет, отдельно ничего не запланировано; но есть ${thing.one}, ${thing.of("открытый", "открытая", "открытое")} для всех регионов: ${planned}`,
  not: (planned) => `Нет, ${planned}`,
  notThen: (inPlace, insteadIn, planned) =>
    `Нет, не ${inPlace}${insteadIn === "" ? "" : `, а ${insteadIn}`}: ${planned}`,
  unborne: (name, planned) => `Нет, о «${name}» программа здесь не говорит: ${planned}`,
  mentionedOnly: `Нет, партнёром это место не выступает ${thing.of("ни в одном", "ни в одной", "ни в одном")} ${thing.prepositional}; программа только упоминает его здесь:`,
  notTold: "В программе этого не сказано.",
  none: (subject, inPlace, when) =>
    `Нет, ничего${subject === "" ? "" : " такого"}${spaced(inPlace)}${spaced(when)} в программе нет.`,
  there: (count, titles, number) =>
    `Там ${pluralRu(number, thing.of("запланирован", "запланирована", "запланировано"), "запланированы", "запланировано")} ${count} на ${pluralRu(number, "другую тему", "другие темы", "другие темы")}: ${titles}.`,
  elsewhere: (count, titles) => `В других местах на близкую тему есть ${count}: ${titles}.`,
  atOtherTimes: (count, titles) => `В другое время — ${count}: ${titles}.`,
  undatedThere: (titles) => `Без даты в программе есть ${titles}.`,
});

/** The sentences of a language; `things` is the programme's noun for its events. */
export function whetherReplies(language: Language, things: Things): WhetherReplies {
  return language === "fr" ? whetherFr(nounFr(things.fr)) : whetherRu(nounRu(things.ru));
}
