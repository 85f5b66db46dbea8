import type { TieState, Twinning } from "../../corpus/schema.ts";
import type { Language } from "../../language/languages.ts";
import { anyDateText, reportedText } from "../dates.ts";
import { capitalized } from "../../language/capitalized.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { namesInSentence } from "./parts.ts";

type Kind = Twinning["kind"];

/** The ties of a town of one kind, by the other ends. */
export interface TiesOfKind {
  kind: Kind;
  names: readonly string[];
}

/** Replies about ties between towns. */
export interface TwinningReplies {
  years(count: number): string;
  /**
   * « Dijon et Volgograd sont jumelées », or « ont été jumelées » if it has ended; the first name may begin a sentence.
   */
  tied(kind: Kind, names: readonly [string, string], isOver: boolean): string;
  /** A whole sentence; `since` is « depuis le 5 septembre 1959 », null without an established date. */
  since(tied: string, since: string | null, years: number | null, next: string | null): string;
  /** The day is unknown, so nothing more can be said about anniversaries. */
  noDay: string;
  /** The state that sources report, and when. */
  state(kind: Kind, state: TieState, asOf: string | null): string;
  unknownState: string;
  yes(sentence: string): string;
  no(sentence: string): string;
  /** They are not twinned, but tied in another way, as the sentence says. */
  notTwinned(sentence: string): string;
  /** When the tie reaches a number of years; `when` is « le 8 octobre 2027 », « en 2031 ». */
  reached(years: number, when: string, isPast: boolean): string;
  onDay(day: string): string;
  inYear(year: number): string;
  source(titles: string, pair: string): string;
  noSource(pair: string): string;
  /** The noun for a kind of tie: « jumelages ». */
  kinds(kind: Kind, count: number): string;
  /** « 12 jumelages et partenariats ». */
  counted(count: number): string;
  /** The ties of a town: « Nice a un jumelage, avec Saint-Pétersbourg (1997), et un accord de coopération, avec … ». */
  ofTown(town: { subject: string; of: string }, groups: readonly TiesOfKind[]): string;
  /** All ties of a wider place, in groups: « En Bretagne – jumelage : Quimper – Vologda ; … ». */
  known(inPlace: string, groups: readonly string[]): string;
  /** A sentence that ends with names: « 2 jumelages : Arles – Pskov (1977) ; Dole – Kostroma. » */
  list(lead: string, names: readonly string[]): string;
  /** A group of one kind: « jumelages : Le Havre (1967), Bordeaux (1992) ». */
  group(kind: string, names: string): string;
  others(count: number): string;
  aged(count: number, years: number, bound: "least" | "most"): string;
  begun(count: number, from: number | null, to: number | null): string;
  stated(state: TieState, count: number): string;
  reaching(years: number, year: number): string;
  /** Anniversaries in a period: « En mai ». */
  inTime(when: string, count: number): string;
  /**
   * The same when some are past: one sentence with both groups; an entry is « Dijon – Volgograd, le 5 septembre 2026
   * (67 ans) ».
   */
  inTimeBothWays(when: string, past: readonly string[], coming: readonly string[]): string;
  /** `today` and `when` stand inside a sentence; `next` is the anniversary that follows, `isAfter` a time to come. */
  today: string;
  noneInTime(when: string, next: { said: string; isAfter: boolean } | null): string;
  nextOf(pair: string, day: string, years: string): string;
  coming: string;
  oldest(count: number): string;
  newest(count: number): string;
  /** Above the ties whose beginning is unknown. */
  undated(count: number): string;
  /** A place without ties; two places without a known tie. */
  /** `place` is « à Angers », «Анже» in the genitive; the country is the other one, null if there are several. */
  noneOf(place: string, other: "fr" | "ru" | null): string;
  noneBetween(first: string, second: string): string;
  noneOfUnknown(names: string): string;
  /** What the programme has planned there instead. */
  instead(titles: string): string;
  /** How many ties have no reports. */
  unreported(count: number): string;
}

const yearsFr = (count: number) => `${count} ${pluralFr(count, "an", "ans")}`;
const yearsRu = (count: number) => `${count} ${pluralRu(count, "год", "года", "лет")}`;
const TIED_FR: Record<Kind, readonly [now: string, past: string]> = {
  twinning: ["sont jumelées", "ont été jumelées"],
  partnership: ["sont liées par un partenariat", "ont été liées par un partenariat"],
  "cooperation-agreement": ["sont liées par un accord de coopération", "ont été liées par un accord de coopération"],
};
const NOUN_FR: Record<Kind, readonly [one: string, many: string]> = {
  twinning: ["jumelage", "jumelages"],
  partnership: ["partenariat", "partenariats"],
  "cooperation-agreement": ["accord de coopération", "accords de coopération"],
};
const NOUN_RU: Record<Kind, readonly [one: string, many: string]> = {
  twinning: ["побратимство", "побратимства"],
  partnership: ["партнёрство", "партнёрства"],
  "cooperation-agreement": ["соглашение о сотрудничестве", "соглашения о сотрудничестве"],
};
/** The other ends of ties. */
const OTHERS_RU: Record<Kind, readonly [one: string, many: string]> = {
  twinning: ["Побратим", "Побратимы"],
  partnership: ["Партнёр", "Партнёры"],
  "cooperation-agreement": ["Партнёр по соглашению о сотрудничестве", "Партнёры по соглашениям о сотрудничестве"],
};
const THIS_FR: Record<Kind, string> = {
  twinning: "ce jumelage",
  partnership: "ce partenariat",
  "cooperation-agreement": "cet accord",
};
const STATE_FR: Record<TieState, readonly [one: string, many: string]> = {
  active: ["maintenu", "maintenus"],
  suspended: ["suspendu", "suspendus"],
  ended: ["terminé", "terminés"],
};
const STATE_RU: Record<TieState, string> = { active: "сохраняются", suspended: "приостановлены", ended: "прекращены" };
const countedFr = (count: number) =>
  `${count} ${pluralFr(count, "jumelage ou partenariat", "jumelages et partenariats")}`;
const countedRu = (count: number) =>
  `${count} ${pluralRu(count, "побратимская или партнёрская связь", "побратимские и партнёрские связи", "побратимских и партнёрских связей")}`;

function begunFr(from: number | null, to: number | null): string {
  if (from === null) return `commencés en ${String(to)} ou avant`;
  if (to === null) return `commencés en ${from} ou après`;
  return from === to ? `commencés en ${from}` : `commencés entre ${from} et ${to}`;
}

function begunRu(from: number | null, to: number | null): string {
  if (from === null) return `в ${String(to)} году и раньше`;
  if (to === null) return `в ${from} году и позже`;
  return from === to ? `в ${from} году` : `в ${from}–${to} годах`;
}

const fr: TwinningReplies = {
  years: yearsFr,
  tied: (kind, [first, second], isOver) => `${first} et ${second} ${TIED_FR[kind][isOver ? 1 : 0]}`,
  since: (tied, since, years, next) => {
    const age = years !== null && years > 0 ? ` (${yearsFr(years)})` : "";
    const begun = since === null ? " ; la date de début n’est pas connue" : ` ${since}${age}`;
    return `${tied}${begun}${next === null ? "" : ` ; prochain anniversaire le ${next}`}.`;
  },
  noDay: "Le jour exact n’est pas connu.",
  state: (kind, state, asOf) =>
    `Selon ${asOf === null ? "les sources consultées" : `une source ${asOf.length === 10 ? "du" : "de"} ${anyDateText("fr", asOf)}`}, ${THIS_FR[kind]} est ${STATE_FR[state][0]}.`,
  unknownState: "Les sources consultées ne disent pas ce qu’il en est aujourd’hui.",
  yes: (sentence) => `Oui. ${sentence}`,
  no: (sentence) => `Non. ${sentence}`,
  notTwinned: (sentence) => `Non, ce n’est pas un jumelage : ${sentence}`,
  reached: (years, when, isPast) =>
    years === 1
      ? `Le premier anniversaire ${isPast ? "tombait" : "tombe"} ${when}.`
      : `Les ${years} ans ${isPast ? "tombaient" : "tombent"} ${when}.`,
  onDay: (day) => `le ${day}`,
  inYear: (year) => `en ${year}`,
  source: (titles, pair) => `Pour ${pair}, je m’appuie sur : ${titles}.`,
  noSource: (pair) => `Pour ${pair}, je n’ai aucune source en dehors du programme.`,
  kinds: (kind, count) => pluralFr(count, ...NOUN_FR[kind]),
  counted: countedFr,
  ofTown: ({ subject }, groups) => {
    const [first] = groups;
    const isTwinned = first?.kind === "twinning";
    const others = (isTwinned ? groups.slice(1) : groups).map(({ kind, names }) => {
      const count = names.length === 1 ? "un" : names.length;
      return `${count} ${pluralFr(names.length, ...NOUN_FR[kind])} avec ${namesInSentence("fr", names)}`;
    });
    if (!isTwinned) return `${subject} a ${namesInSentence("fr", others)}.`;
    const more = others.length === 0 ? "" : ` ; elle a aussi ${namesInSentence("fr", others)}`;
    return `${subject} est jumelée avec ${namesInSentence("fr", first.names)}${more}.`;
  },
  known: (inPlace, groups) => `${capitalized(inPlace)} – ${groups.join(" ; ")}.`,
  list: (lead, names) => `${lead} : ${names.join(" ; ")}.`,
  group: (kind, names) => `${kind} : ${names}`,
  others: (count) => (count === 1 ? "et un autre" : `et ${count} autres`),
  aged: (count, years, bound) =>
    bound === "least"
      ? `${countedFr(count)} ${pluralFr(count, "a", "ont")} ${years} ans ou plus`
      : `${countedFr(count)} ${pluralFr(count, "a", "ont")} moins de ${years} ans`,
  begun: (count, from, to) =>
    `${countedFr(count)} ${begunFr(from, to).replace(/^commencés/u, pluralFr(count, "commencé", "commencés"))}`,
  stated: (state, count) =>
    `${pluralFr(count, "Signalé comme", "Signalés comme")} ${STATE_FR[state][count > 1 ? 1 : 0]}`,
  reaching: (years, year) => `${yearsFr(years)} en ${year}`,
  inTime: (when, count) => `${when}, ${count === 1 ? "un anniversaire" : `${count} anniversaires`}`,
  inTimeBothWays: (when, past, coming) =>
    `${when}, déjà passés : ${past.join(" ; ")}.${coming.length > 0 ? ` Encore à venir : ${coming.join(" ; ")}.` : ""}`,
  today: "aujourd’hui",
  noneInTime: (when, next) =>
    `Aucun anniversaire connu ${when}${next === null ? "" : ` ; le ${next.isAfter ? "suivant" : "prochain"} : ${next.said}`}.`,
  nextOf: (pair, day, years) => `Prochain anniversaire : ${pair}, le ${day} (${years}).`,
  coming: "Prochains anniversaires dont le jour est connu",
  oldest: (count) =>
    count === 1 ? "Le plus ancien lien dont la date est connue" : "Les plus anciens liens dont la date est connue",
  newest: (count) =>
    count === 1
      ? "Le lien le plus récent dont la date est connue"
      : "Les liens les plus récents dont la date est connue",
  undated: (count) => `Pour ${count} ${pluralFr(count, "autre", "autres")}, l’année n’est pas connue.`,
  noneOf: (inPlace, other) =>
    `Je ne connais ${inPlace} aucun jumelage ni partenariat${other === null ? "" : ` avec une ville ${other === "ru" ? "russe" : "française"}`}.`,
  noneBetween: (first, second) => `Non : je ne connais aucun jumelage ni partenariat entre ${first} et ${second}.`,
  noneOfUnknown: (names) => `Je ne connais aucun jumelage ni partenariat pour ${names}.`,
  instead: (titles) => `Le programme prévoit toutefois ${titles}.`,
  unreported: (count) =>
    `Pour ${count} ${pluralFr(count, "autre", "autres")}, les sources consultées ne disent rien de l’état actuel.`,
};

const ru: TwinningReplies = {
  years: yearsRu,
  tied: (kind, [first, second], isOver) => {
    if (kind === "twinning")
      return isOver ? `${first} и ${second} были побратимами` : `${first} и ${second} — побратимы`;
    const by = kind === "partnership" ? "партнёрством" : "соглашением о сотрудничестве";
    return `${first} и ${second} ${isOver ? "были связаны" : "связаны"} ${by}`;
  },
  since: (tied, since, years, next) => {
    const age = years !== null && years > 0 ? ` (${yearsRu(years)})` : "";
    const begun = since === null ? "; дата начала неизвестна" : ` ${since}${age}`;
    return `${tied}${begun}${next === null ? "" : `; ближайшая годовщина — ${next}`}.`;
  },
  noDay: "Точный день неизвестен.",
  state: (_, state, asOf) =>
    `По сообщениям${asOf === null ? "" : ` ${reportedText("ru", asOf)}`}, эти связи ${STATE_RU[state]}.`,
  unknownState: "Что с этой связью сейчас, источники не сообщают.",
  yes: (sentence) => `Да. ${sentence}`,
  no: (sentence) => `Нет. ${sentence}`,
  notTwinned: (sentence) => `Нет, это не побратимство: ${sentence}`,
  reached: (years, when, isPast) => `${yearsRu(years)} ${isPast ? "исполнилось" : "исполняется"} ${when}.`,
  onDay: (day) => day,
  inYear: (year) => `в ${year} году`,
  source: (titles, pair) => `Источники сведений о связи ${pair}: ${titles}.`,
  noSource: (pair) => `Других источников, кроме программы, о связи ${pair} нет.`,
  kinds: (kind, count) => NOUN_RU[kind][count === 1 ? 0 : 1],
  counted: countedRu,
  ofTown: ({ of }, groups) =>
    groups
      .map(({ kind, names }, index) => {
        const [one, many] = OTHERS_RU[kind];
        const whose = names.length === 1 ? one : many;
        return `${whose}${index === 0 ? ` ${of}` : ""} — ${namesInSentence("ru", names)}.`;
      })
      .join(" "),
  known: (inPlace, groups) => `${capitalized(inPlace)} — ${groups.join("; ")}.`,
  list: (lead, names) => `${lead}: ${names.join("; ")}.`,
  group: (kind, names) => `${kind}: ${names}`,
  others: (count) => `и ещё ${count}`,
  aged: (count, years, bound) =>
    `${bound === "least" ? `${yearsRu(years)} и больше` : `Меньше ${years} ${pluralRu(years, "года", "лет", "лет")}`} — ${countedRu(count)}`,
  begun: (count, from, to) => `Начались ${begunRu(from, to)} — ${countedRu(count)}`,
  stated: (state) => `По сообщениям, ${STATE_RU[state]}`,
  reaching: (years, year) => `${yearsRu(years)} в ${year} году`,
  inTime: (when, count) =>
    count === 1
      ? `${when} — одна годовщина`
      : `${when} — ${count} ${pluralRu(count, "годовщина", "годовщины", "годовщин")}`,
  inTimeBothWays: (when, past, coming) =>
    `${when} уже прошли: ${past.join("; ")}.${coming.length > 0 ? ` Ещё впереди: ${coming.join("; ")}.` : ""}`,
  today: "сегодня",
  noneInTime: (when, next) =>
    `${capitalized(when)} известных годовщин нет${next === null ? "" : `; ${next.isAfter ? "следующая" : "ближайшая"}: ${next.said}`}.`,
  nextOf: (pair, day, years) => `Ближайшая годовщина: ${pair}, ${day} (${years}).`,
  coming: "Ближайшие годовщины, день которых известен",
  oldest: (count) => (count === 1 ? "Самая давняя связь с известной датой" : "Самые давние связи с известной датой"),
  newest: (count) =>
    count === 1 ? "Самая недавняя связь с известной датой" : "Самые недавние связи с известной датой",
  undated: (count) => `Ещё у ${count} ${pluralRu(count, "связи", "связей", "связей")} год начала неизвестен.`,
  noneOf: (place, other) =>
    `У ${place} нет известных побратимов и партнёров${other === null ? "" : other === "ru" ? " в России" : " во Франции"}.`,
  noneBetween: (first, second) => `Нет: о побратимстве или партнёрстве ${first} и ${second} ничего не известно.`,
  noneOfUnknown: (names) => `${names}: о побратимах и партнёрах ничего не известно.`,
  instead: (titles) => `Зато в программе есть ${titles}.`,
  unreported: (count) => `Об остальных (${count}) в просмотренных источниках нет сведений об их нынешнем состоянии.`,
};

export const TWINNING_REPLIES: Record<Language, TwinningReplies> = { fr, ru };
