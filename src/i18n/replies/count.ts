import type { Language } from "../../language/languages.ts";
import { capitalized } from "../../language/capitalized.ts";
import { numeralFr, numeralRu } from "../numerals.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { nounFr, nounRu } from "../things.ts";
import type { NounFr, NounRu, Things } from "../things.ts";
import { begun, isFr, isRu, ofFr } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** What can be counted, apart from projects and ties. */
export type ThingCounted =
  | "entries"
  | "towns"
  | "regions"
  | "places"
  | "universities"
  | "schools"
  | "museums"
  | "authorities"
  | "partners"
  | "countries"
  | "months"
  | "headings";

/** Replies to « combien ? ». */
export interface CountReplies {
  /** « Il y a 8 projets à Nice », « Aucun projet à Nice »; the parts may be empty. */
  projects(count: number, about: { subject: string; heading: string; inPlace: string; when: string }): string;
  /** Appended: how many were not counted, because they are open to a whole country. */
  withoutOpen(open: number, to: string): string;
  /** None, and why: `reason` is a sentence that follows a colon. */
  noneSince(reason: string): string;
  /** How many of the projects in a period are dated to the day or month. */
  ofWhichDated(count: number): string;
  /** How many stand under a heading, and how many others mention it. */
  underHeading(under: number, others: number, where: { heading: string; inPlace: string; when: string }): string;
  /** No project takes place there; some texts mention it. */
  mentionedOnly(count: number, inPlace: string): string;
  /** The whole programme, and how many entries it prints. */
  whole(projects: number, rows: number): string;
  undated(projects: string): string;
  twice(projects: string): string;
  thing(thing: ThingCounted, count: number, country: "fr" | "ru" | null): string;
  /** A number of things; `names` may be empty. */
  things(counted: string, inPlace: string, names?: string): string;
  noThing(thing: ThingCounted, inPlace: string): string;
  partnersAndSeats(all: number, seats: string): string;
  /** The text of the project does not say how many. */
  notTold: string;
  lasts(project: Spoken, planned: string, days: number): string;
  planned(project: Spoken, planned: string): string;
  noDate(project: Spoken): string;
  ties(count: number, twinnings: number): string;
  /** How many of several ties have a known day. */
  tiesToTheDay(dated: number, of: number): string;
}

const spaced = (text: string) => (text === "" ? "" : ` ${text}`);

const THINGS_FR: Record<ThingCounted, [string, string]> = {
  entries: ["entrée imprimée", "entrées imprimées"],
  towns: ["ville partenaire", "villes partenaires"],
  regions: ["région", "régions"],
  places: ["lieu", "lieux"],
  universities: ["université ou grande école", "universités et grandes écoles"],
  schools: ["école ou lycée", "écoles et lycées"],
  museums: ["musée", "musées"],
  authorities: ["service de l’État", "services de l’État"],
  partners: ["partenaire", "partenaires"],
  countries: ["pays", "pays"],
  months: ["mois", "mois"],
  headings: ["rubrique", "rubriques"],
};
const FEMININE_FR: ReadonlySet<ThingCounted> = new Set([
  "entries",
  "towns",
  "regions",
  "universities",
  "schools",
  "headings",
]);
const THINGS_RU: Record<ThingCounted, [string, string, string]> = {
  entries: ["запись", "записи", "записей"],
  towns: ["город-партнёр", "города-партнёра", "городов-партнёров"],
  regions: ["регион", "региона", "регионов"],
  places: ["место", "места", "мест"],
  universities: ["вуз", "вуза", "вузов"],
  schools: ["школа или лицей", "школы и лицея", "школ и лицеев"],
  museums: ["музей", "музея", "музеев"],
  authorities: ["государственное ведомство", "государственных ведомства", "государственных ведомств"],
  partners: ["партнёр", "партнёра", "партнёров"],
  countries: ["страна", "страны", "стран"],
  months: ["месяц", "месяца", "месяцев"],
  headings: ["раздел", "раздела", "разделов"],
};
/** The nouns that are not masculine. */
const GENDERS_RU: Partial<Record<ThingCounted, "feminine" | "neuter">> = {
  ...{ entries: "feminine", schools: "feminine", countries: "feminine" },
  ...{ places: "neuter", authorities: "neuter" },
};
const OF_COUNTRY = {
  fr: { fr: "du côté français", ru: "du côté russe" },
  ru: { fr: "с французской стороны", ru: "с российской стороны" },
};

const countFr = (thing: NounFr): CountReplies => ({
  projects: (count, { subject, heading, inPlace, when }) => {
    const ofHeading = heading === "" ? "" : ` sur le thème « ${heading} »`;
    const about = subject === "" ? ofHeading : " sur ce sujet";
    const counted = count === 0 ? capitalized(thing.none) : `Il y a ${thing.inWords(count)}`;
    return `${counted}${about}${spaced(inPlace)}${spaced(when)}`;
  },
  noneSince: (reason) => `${capitalized(thing.none)} : ${reason}`,
  withoutOpen: (open, to) =>
    open === 1
      ? `, sans compter ${thing.they === "il" ? "celui" : "celle"} qui est ${thing.agreeing("ouvert")} à ${to}`
      : `, sans compter les ${thing.numeral(open)} qui sont ${thing.agreeingMany("ouvert")} à ${to}`,
  ofWhichDated: (count) =>
    count === 0
      ? `${thing.of("Aucun n’est daté", "Aucune n’est datée")} au jour ou au mois : ${thing.they}s couvrent un trimestre, un semestre ou l’année.`
      : `Parmi ${thing.of("eux", "elles")}, ${thing.numeral(count)} ${pluralFr(count, `est ${thing.agreeing("daté")}`, `sont ${thing.agreeingMany("daté")}`)} au jour ou au mois ; les autres couvrent un trimestre, un semestre ou l’année.`,
  underHeading: (under, others, { heading, inPlace, when }) =>
    under === 0
      ? `${capitalized(thing.none)} sur le thème « ${heading} »${spaced(inPlace)}${spaced(when)}, mais ${thing.inWords(others)} en rapport avec lui`
      : `Il y a ${thing.inWords(under)} sur le thème « ${heading} »${spaced(inPlace)}${spaced(when)}, et ${thing.numeral(others)} ${pluralFr(others, "autre", "autres")} en rapport avec lui`,
  mentionedOnly: (count, inPlace) =>
    `${capitalized(thing.none)} ${inPlace} même ; ${count} ${pluralFr(count, "en parle", "en parlent")} seulement.`,
  whole: (projects, rows) =>
    `Le programme compte ${thing.inWords(projects)}${rows > projects ? `, dont ${thing.agreeingMany("certain")} sont ${thing.agreeingMany("imprimé")} deux fois (${rows} entrées)` : ""}.`,
  undated: (projects) => `Le programme ne donne pas la date de ${projects}.`,
  twice: (projects) => `Le programme imprime deux fois ${projects}.`,
  thing: (thing, count, country) => {
    const [one, many] = THINGS_FR[thing];
    const of = country === null ? "" : ` ${OF_COUNTRY.fr[country]}`;
    return `${numeralFr(count, FEMININE_FR.has(thing))} ${pluralFr(count, one, many)}${of}`;
  },
  things: (counted, inPlace, names = "") => {
    const of = inPlace === "" ? "Le programme compte" : `${begun(inPlace)}, les ${thing.many} réunissent`;
    return `${of} ${counted}${names === "" ? "" : ` : ${names}`}.`;
  },
  noThing: (thing, inPlace) =>
    `Le programme ne compte ${FEMININE_FR.has(thing) ? "aucune" : "aucun"} ${THINGS_FR[thing][0]}${spaced(inPlace)}.`,
  partnersAndSeats: (all, seats) =>
    `Il y en a ${all} si l’on compte aussi celles où un partenaire a son siège (${seats}).`,
  notTold: "Le programme ne donne pas ce nombre.",
  lasts: ({ fr }, planned, days) => `${days} ${pluralFr(days, "jour", "jours")} : ${isFr(fr, "prévu")} ${planned}.`,
  planned: ({ fr }, planned) => `${begun(isFr(fr, "prévu"))} ${planned} ; le nombre de jours n’est pas donné.`,
  noDate: ({ fr }) => `Le programme ne donne ni la date ni la durée ${ofFr(fr)}.`,
  ties: (count, twinnings) =>
    twinnings === count
      ? `Je connais ${count} ${pluralFr(count, "jumelage", "jumelages")}.`
      : twinnings === 0
        ? `Aucun jumelage connu, mais ${count} ${pluralFr(count, "autre lien (partenariat ou accord de coopération)", "autres liens (partenariats ou accords de coopération)")}.`
        : `Je connais ${twinnings} ${pluralFr(twinnings, "jumelage", "jumelages")}, et ${count - twinnings} ${pluralFr(count - twinnings, "autre lien (partenariat ou accord de coopération)", "autres liens (partenariats et accords de coopération)")}.`,
  tiesToTheDay: (dated, of) =>
    dated === of
      ? "On en connaît chaque fois le jour exact."
      : dated === 0
        ? "On n’en connaît jamais le jour exact."
        : `On connaît le jour exact de ${dated === 1 ? "l’un" : dated} d’entre eux.`,
});

const plannedRu = (thing: NounRu, count: number) =>
  pluralRu(count, thing.of("запланирован", "запланирована", "запланировано"), "запланировано", "запланировано");

/** Says «таких» in place of the asker's words, whose grammatical case would not fit: «Таких проектов в Ницце — два». */
const suchRu = (thing: NounRu, count: number, where: string) =>
  count === 0
    ? `Таких ${thing.many}${where} нет`
    : count === 1
      ? `${thing.of("Такой", "Такая", "Такое")} ${thing.one}${where} ${thing.numeral(1)}`
      : `Таких ${thing.many}${where} — ${thing.numeral(count)}`;

const countRu = (thing: NounRu): CountReplies => ({
  projects: (count, { subject, heading, inPlace, when }) => {
    const ofHeading = heading === "" ? "" : ` по теме «${heading}»`;
    if (subject !== "") return suchRu(thing, count, `${spaced(inPlace)}${spaced(when)}`);
    const where = `${ofHeading}${spaced(inPlace)}${spaced(when)}`.trim();
    if (count === 0) return `${capitalized(thing.none)}${spaced(where)}`;
    return where === ""
      ? `В программе ${thing.inWords(count)}`
      : `${begun(where)} ${plannedRu(thing, count)} ${thing.inWords(count)}`;
  },
  noneSince: (reason) => `${capitalized(thing.none)}: ${reason}`,
  withoutOpen: (open, to) =>
    open === 1
      ? `, не считая ${thing.few}, ${thing.of("открытого", "открытой", "открытого")} для ${to}`
      : `, не считая ${thing.many}, открытых для ${to} (их ${thing.numeral(open)})`,
  ofWhichDated: (count) =>
    count === 0
      ? `${thing.of("Ни один не назначен", "Ни одна не назначена", "Ни одно не назначено")} на определённый день или месяц: они рассчитаны на квартал, полугодие или весь год.`
      : `Из них на определённый день или месяц ${pluralRu(count, thing.of("назначен", "назначена", "назначено"), "назначены", "назначены")} ${thing.numeral(count)}, остальные рассчитаны на квартал, полугодие или весь год.`,
  underHeading: (under, others, { heading, inPlace, when }) =>
    `По теме «${heading}»${spaced(inPlace)}${spaced(when)} ${under === 0 ? `отдельных ${thing.many} нет` : `${plannedRu(thing, under)} ${thing.inWords(under)}`}; ещё ${thing.numeral(others)} тоже ${pluralRu(others, "затрагивает", "затрагивают", "затрагивают")} эту тему`,
  mentionedOnly: (count, inPlace) =>
    `${capitalized(thing.none)} ${inPlace}; ${pluralRu(count, "упоминает", "упоминают", "упоминают")} это место ${thing.inWords(count)}.`,
  whole: (projects, rows) =>
    `Всего в программе ${thing.inWords(projects)}${rows > projects ? `; некоторые напечатаны дважды, поэтому записей в ней ${rows}` : ""}.`,
  undated: (projects) => `Без даты в программе ${projects}.`,
  twice: (projects) => `Дважды в программе: ${projects}.`,
  thing: (thing, count, country) => {
    const of = country === null ? "" : ` ${OF_COUNTRY.ru[country]}`;
    return `${numeralRu(count, GENDERS_RU[thing])} ${pluralRu(count, ...THINGS_RU[thing])}${of}`;
  },
  things: (counted, inPlace, names = "") =>
    `${inPlace === "" ? "В программе" : `${capitalized(inPlace)} —`} ${counted}${names === "" ? "" : `: ${names}`}.`,
  noThing: (thing, inPlace) => `В программе нет ${THINGS_RU[thing][2]}${spaced(inPlace)}.`,
  partnersAndSeats: (all, seats) => `Если учесть и те, где только находятся партнёры (${seats}), их ${all}.`,
  notTold: "Такого числа в программе нет.",
  lasts: ({ ru }, planned, days) =>
    `${days} ${pluralRu(days, "день", "дня", "дней")}: ${isRu(ru, "запланирован")} ${planned}.`,
  planned: ({ ru }, planned) => `${begun(isRu(ru, "запланирован"))} ${planned}; число дней не указано.`,
  noDate: ({ ru }) => `Ни дата, ни продолжительность ${ru.genitive} в программе не указаны.`,
  ties: (count, twinnings) =>
    twinnings === count
      ? `Известно ${count} ${pluralRu(count, "побратимство", "побратимства", "побратимств")}.`
      : twinnings === 0
        ? `Побратимств нет, но ${pluralRu(count, "известна", "известны", "известно")} ${count} ${pluralRu(count, "связь (партнёрство или соглашение о сотрудничестве)", "связи (партнёрства или соглашения о сотрудничестве)", "связей (партнёрства или соглашения о сотрудничестве)")}.`
        : `Известно ${twinnings} ${pluralRu(twinnings, "побратимство", "побратимства", "побратимств")} и ещё ${count - twinnings} ${pluralRu(count - twinnings, "связь", "связи", "связей")} — партнёрства и соглашения о сотрудничестве.`,
  tiesToTheDay: (dated, of) =>
    dated === of
      ? "Дата с точностью до дня известна у всех."
      : dated === 0
        ? "Дата с точностью до дня неизвестна."
        : `Дата с точностью до дня известна ${dated === 1 ? "только у одной" : `у ${dated}`} из них.`,
});

/** The sentences of a language; `things` is the programme's noun for its events. */
export function countReplies(language: Language, things: Things): CountReplies {
  return language === "fr" ? countFr(nounFr(things.fr)) : countRu(nounRu(things.ru));
}
