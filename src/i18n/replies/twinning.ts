import type { TieState, Twinning } from "../../corpus/schema.ts";
import type { Language } from "../../language/languages.ts";
import { happenedText, reportedText, sinceText } from "../dates.ts";
import { capitalized } from "../../language/capitalized.ts";
import { numeralFr, numeralRu } from "../numerals.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { namesInSentence } from "./parts.ts";

type Kind = Twinning["kind"];

/** A town's ties of one kind: the names of the other towns, each with the year since when it is tied; null if unknown. */
export interface TiesOfKind {
  kind: Kind;
  others: readonly { name: string; year: string | null }[];
}

/** Replies about ties between towns. */
export interface TwinningReplies {
  years(count: number): string;
  /** « Dijon et Volgograd sont jumelées ». */
  tied(kind: Kind, names: readonly [string, string]): string;
  /** A tie that has ended, in a sentence: when it began and when it ended, ISO dates as precise as the corpus has them; null if unknown. */
  ended(kind: Kind, names: readonly [string, string], days: { since: string | null; end: string | null }): string;
  /** A tie that rests, in a sentence: when it was concluded, its next anniversary in words, and since when reports say so. */
  suspended(
    kind: Kind,
    names: readonly [string, string],
    days: { since: string | null; next: string | null; asOf: string | null },
  ): string;
  /** The end of a `tied` sentence; `since` is « depuis le 5 septembre 1959 », `next` is « 5 septembre 2027 », the next anniversary. */
  since(since: string, years: number | null, next: string | null): string;
  /** Says that the beginning is unknown: as the end of a `tied` sentence, and as an answer to « depuis quand ? ». */
  sinceUnknown: string;
  sinceWhen: string;
  /** The other town of a tie: « avec Iaroslavl », « avec Moscou, par un accord de coopération ». */
  other(kind: Kind, name: string, by: { of: string; begun: string | null }): string;
  /** The state that sources report, and when. */
  state(kind: Kind, state: TieState, asOf: string | null): string;
  unknownState: string;
  yes(sentence: string): string;
  no(sentence: string): string;
  /** They are not twinned (« pas à notre connaissance » for partners), but tied in another way; `sentence` says how. */
  notTwinned(kind: Kind, sentence: string): string;
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
  /**
   * The ties of a town: « Nice est jumelée avec Saint-Pétersbourg (1997) ; elle a aussi un accord de coopération avec … ».
   * `isAsked` adds that a place without a twin has none. It is false for the region around the town in question.
   */
  ofTown(town: { subject: string; of: string; isAsked: boolean }, groups: readonly TiesOfKind[]): string;
  /** Says since when one of several ties exists; `since` is null if unknown. */
  sinceInLine(name: string, since: string | null): string;
  sinceOfEach(lines: readonly string[]): string;
  /** All ties of a wider place, in groups: « En Bretagne – jumelage : Quimper – Vologda ; … ». */
  known(inPlace: string, groups: readonly string[]): string;
  /** A sentence that ends with names: « 2 jumelages : Arles – Pskov (1977) ; Dole – Kostroma. » */
  list(lead: string, names: readonly string[]): string;
  /** A group of one kind: « jumelages : Le Havre (1967), Bordeaux (1992) ». */
  group(kind: string, names: string): string;
  others(count: number): string;
  aged(count: number, years: number, bound: "least" | "most"): string;
  begun(count: number, from: number | null, to: number | null): string;
  /** Above ties of one state, by their kinds. */
  stated(state: TieState, kinds: readonly Kind[]): string;
  reaching(years: number, year: number): string;
  /** How many anniversaries a period has; `when` is « En mai ». */
  inTime(when: string, count: number): string;
  /** The anniversaries of a period that has partly passed, in two groups; an entry is « Dijon – Volgograd, le 5 septembre 2026 (67 ans) ». */
  inTimeBothWays(when: string, past: readonly string[], coming: readonly string[]): string;
  /** Ties of which only the year is known; an entry is « Le Mans – Rostov-sur-le-Don (45 ans) ». */
  roundYears(names: readonly string[]): string;
  /** `today` and `when` stand inside a sentence. `next` is the next anniversary; `isAfter` is true if the period is still to come. */
  today: string;
  noneInTime(when: string, next: { said: string; isAfter: boolean } | null): string;
  nextOf(kind: Kind, pair: string, day: string, years: string): string;
  coming: string;
  oldest(count: number): string;
  newest(count: number): string;
  /** Above the ties whose beginning is unknown. */
  undated(count: number): string;
  /** A place without ties: « à Angers », «Анже» in the genitive. `other` is the country that a tie would be with; null if there are several. */
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
/** A tie that exists, one that has ended, and its beginning. */
const TIED_FR: Record<Kind, readonly [now: string, past: string, begun: string]> = {
  twinning: ["sont jumelées", "étaient jumelées", "se sont jumelées"],
  partnership: ["sont partenaires", "étaient partenaires", "sont devenues partenaires"],
  "cooperation-agreement": [
    "sont liées par un accord de coopération",
    "étaient liées par un accord de coopération",
    "ont conclu un accord de coopération",
  ],
};
const TIED_RU: Record<Kind, readonly [now: string, past: string, begun: string]> = {
  twinning: [" — побратимы", " были побратимами", " стали побратимами"],
  partnership: [" — партнёры", " были партнёрами", " стали партнёрами"],
  "cooperation-agreement": [
    " связаны соглашением о сотрудничестве",
    " были связаны соглашением о сотрудничестве",
    " заключили соглашение о сотрудничестве",
  ],
};
const BY_FR: Record<Kind, string> = {
  twinning: "",
  partnership: ", par un partenariat",
  "cooperation-agreement": ", par un accord de coopération",
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
const et = (names: readonly string[]) => namesInSentence("fr", names);
const i = (names: readonly string[]) => namesInSentence("ru", names);
/** The year of a tie, to follow the name of the other town: « (1997)», « (соглашение 2009 года)». */
function sinceYearRu(kind: Kind, year: string | null): string {
  if (kind === "cooperation-agreement") return year === null ? " (соглашение)" : ` (соглашение ${year} года)`;
  return year === null ? "" : ` (с ${year} года)`;
}
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
const ONE_STATE_RU: Record<TieState, string> = {
  active: "сохраняется",
  suspended: "приостановлено",
  ended: "прекращено",
};
const countedFr = (count: number) =>
  `${numeralFr(count)} ${pluralFr(count, "jumelage ou partenariat", "jumelages et partenariats")}`;
const countedRu = (count: number) =>
  `${numeralRu(count, "feminine")} ${pluralRu(count, "побратимская или партнёрская связь", "побратимские и партнёрские связи", "побратимских и партнёрских связей")}`;

const accordingFr = (asOf: string | null) =>
  asOf === null ? "selon les sources consultées" : `selon une source ${reportedText("fr", asOf)}`;
const accordingRu = (asOf: string | null) =>
  asOf === null ? "судя по источникам" : `по сообщениям ${reportedText("ru", asOf)}`;

/** That a tie has ended, and when: it is known to the day, or sources only say that it has. */
const endedFr = (kind: Kind, end: string | null) =>
  end === null
    ? `selon les sources consultées, ${THIS_FR[kind]} a pris fin`
    : `${THIS_FR[kind]} a pris fin ${happenedText("fr", end)}`;
const endedRu = (end: string | null) =>
  end === null ? "судя по источникам, отношения прекращены" : `отношения прекращены ${happenedText("ru", end)}`;

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
  tied: (kind, names) => `${et(names)} ${TIED_FR[kind][0]}`,
  ended: (kind, names, { since, end }) =>
    `${et(names)} ${TIED_FR[kind][1]}${since === null ? "" : ` ${sinceText("fr", since)}`} ; ${endedFr(kind, end)}.`,
  suspended: (kind, names, { since, next, asOf }) =>
    since === null
      ? `${et(names)} ${TIED_FR[kind][0]}, mais, ${accordingFr(asOf)}, ${THIS_FR[kind]} est suspendu.`
      : `${et(names)} ${TIED_FR[kind][2]} ${happenedText("fr", since)}${next === null ? "" : ` (prochain anniversaire le ${next})`} ; ${accordingFr(asOf)}, ${THIS_FR[kind]} est suspendu.`,
  since: (since, years, next) => {
    const age = years !== null && years > 0 ? ` (${yearsFr(years)})` : "";
    return `${since}${age}${next === null ? "" : ` ; prochain anniversaire le ${next}`}`;
  },
  sinceUnknown: ", on ne sait pas depuis quand",
  sinceWhen: "On ne sait pas depuis quand.",
  other: (kind, name, { begun }) => `avec ${name}${BY_FR[kind]}${begun === null ? "" : `, ${begun}`}`,
  state: (kind, state, asOf) =>
    state === "ended"
      ? `${capitalized(endedFr(kind, asOf))}.`
      : `${capitalized(accordingFr(asOf))}, ${THIS_FR[kind]} est ${STATE_FR[state][0]}.`,
  unknownState: "Les sources consultées ne disent pas ce qu’il en est aujourd’hui.",
  yes: (sentence) => `Oui, ${sentence}`,
  no: (sentence) => `Non. ${sentence}`,
  notTwinned: (kind, sentence) =>
    kind === "partnership" ? `Pas à notre connaissance : ${sentence}` : `Non, ce n’est pas un jumelage : ${sentence}`,
  reached: (years, when, isPast) =>
    years === 1
      ? `Le premier anniversaire ${isPast ? "tombait" : "tombe"} ${when}.`
      : `Les ${years} ans ${isPast ? "tombaient" : "tombent"} ${when}.`,
  onDay: (day) => `le ${day}`,
  inYear: (year) => `en ${year}`,
  source: (titles, pair) => `Pour ${pair}, je m’appuie sur : ${titles}.`,
  noSource: (pair) => `Pour ${pair}, je n’ai aucune source en dehors du programme.`,
  kinds: (kind, count) => pluralFr(count, ...NOUN_FR[kind]),
  counted: (count) => capitalized(countedFr(count)),
  ofTown: ({ subject, isAsked }, groups) => {
    const names = ({ others }: TiesOfKind) =>
      namesInSentence(
        "fr",
        others.map(({ name, year }) => (year === null ? name : `${name} (${year})`)),
      );
    const [first] = groups;
    const isTwinned = first?.kind === "twinning";
    const more = (isTwinned ? groups.slice(1) : groups).map((group) => {
      const count = group.others.length;
      return `${numeralFr(count)} ${pluralFr(count, ...NOUN_FR[group.kind])} avec ${names(group)}`;
    });
    const listed = namesInSentence("fr", more);
    if (!isTwinned) return `${subject} ${isAsked ? "n’a pas de jumelage connu, mais" : "a"} ${listed}.`;
    // « Le district … est jumelé … ; il a aussi … »
    const [tied, they] = subject.startsWith("Le ") ? ["jumelé", "il"] : ["jumelée", "elle"];
    return `${subject} est ${tied} avec ${names(first)}${listed === "" ? "" : ` ; ${they} a aussi ${listed}`}.`;
  },
  sinceInLine: (name, since) => (since === null ? `pour ${name}, on ne sait pas` : `avec ${name} ${since}`),
  sinceOfEach: (lines) => `${capitalized(lines.join(" ; "))}.`,
  known: (inPlace, groups) => `${capitalized(inPlace)} – ${groups.join(" ; ")}.`,
  list: (lead, names) => `${lead} : ${names.join(" ; ")}.`,
  group: (kind, names) => `${kind} : ${names}`,
  others: (count) => (count === 1 ? "et un autre" : `et ${count} autres`),
  aged: (count, years, bound) =>
    bound === "least"
      ? `${capitalized(countedFr(count))} ${pluralFr(count, "a", "ont")} ${years} ans ou plus`
      : `${capitalized(countedFr(count))} ${pluralFr(count, "a", "ont")} moins de ${years} ans`,
  begun: (count, from, to) =>
    `${capitalized(countedFr(count))} ${begunFr(from, to).replace(/^commencés/u, pluralFr(count, "commencé", "commencés"))}`,
  stated: (state, [kind, ...others]) =>
    kind === undefined || others.length > 0
      ? `${others.every((other) => other === kind) && kind !== undefined ? capitalized(NOUN_FR[kind][1]) : "Liens"} signalés comme ${STATE_FR[state][1]}`
      : `Un seul ${NOUN_FR[kind][0]} est signalé comme ${STATE_FR[state][0]}`,
  reaching: (years, year) => `${yearsFr(years)} en ${year}`,
  inTime: (when, count) => `${when}, ${count === 1 ? "un anniversaire" : `${count} anniversaires`}`,
  inTimeBothWays: (when, past, coming) =>
    `${when}, anniversaires déjà passés : ${past.join(" ; ")}.${coming.length > 0 ? ` Encore à venir : ${coming.join(" ; ")}.` : ""}`,
  roundYears: (names) => `Anniversaires ronds dont on ignore le jour : ${names.join(", ")}.`,
  today: "aujourd’hui",
  noneInTime: (when, next) =>
    `Aucun anniversaire connu ${when}${next === null ? "" : ` ; le ${next.isAfter ? "suivant" : "prochain"} : ${next.said}`}.`,
  nextOf: (kind, pair, day, years) =>
    `Prochain anniversaire : ${pair}${kind === "twinning" ? "" : ` (${NOUN_FR[kind][0]})`}, le ${day} (${years}).`,
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
  tied: (kind, names) => `${i(names)}${TIED_RU[kind][0]}`,
  ended: (kind, names, { since, end }) =>
    `${i(names)}${TIED_RU[kind][1]}${since === null ? "" : ` ${sinceText("ru", since)}`}; ${endedRu(end)}.`,
  suspended: (kind, names, { since, next, asOf }) => {
    const begun = since === null ? TIED_RU[kind][0] : `${TIED_RU[kind][2]} ${happenedText("ru", since)}`;
    return `${i(names)}${begun}${next === null ? "" : ` (ближайшая годовщина — ${next})`}; ${accordingRu(asOf)}, отношения приостановлены.`;
  },
  since: (since, years, next) => {
    const age = years !== null && years > 0 ? ` (${yearsRu(years)})` : "";
    return `${since}${age}${next === null ? "" : `; ближайшая годовщина — ${next}`}`;
  },
  sinceUnknown: "; с какого года, неизвестно",
  sinceWhen: "С какого года, неизвестно.",
  other: (kind, name, { of, begun }) =>
    kind === "cooperation-agreement"
      ? `${name}, по соглашению о сотрудничестве${begun === null ? "" : `, ${begun}`}`
      : `${kind === "twinning" ? "побратим" : "партнёр"} ${of}${begun === null ? "" : ` ${begun}`} — ${name}`,
  state: (_, state, asOf) =>
    state === "ended"
      ? `${capitalized(endedRu(asOf))}.`
      : `${capitalized(accordingRu(asOf))}, отношения ${STATE_RU[state]}.`,
  unknownState: "Что сейчас с этими отношениями, неизвестно.",
  yes: (sentence) => `Да, ${sentence}`,
  no: (sentence) => `Нет. ${sentence}`,
  notTwinned: (kind, sentence) =>
    kind === "partnership" ? `Насколько известно, нет: ${sentence}` : `Нет, это не побратимство: ${sentence}`,
  reached: (years, when, isPast) => `${yearsRu(years)} ${isPast ? "исполнилось" : "исполняется"} ${when}.`,
  onDay: (day) => day,
  inYear: (year) => `в ${year} году`,
  source: (titles, pair) => `Источники сведений о связи ${pair}: ${titles}.`,
  noSource: (pair) => `Других источников, кроме программы, о связи ${pair} нет.`,
  kinds: (kind, count) => NOUN_RU[kind][count === 1 ? 0 : 1],
  counted: (count) => capitalized(countedRu(count)),
  ofTown: ({ of, isAsked }, groups) => {
    const named = (isTwinned: boolean) =>
      groups
        .filter(({ kind }) => (kind === "twinning") === isTwinned)
        .flatMap(({ kind, others }) => others.map(({ name, year }) => `${name}${sinceYearRu(kind, year)}`));
    const [twins, partners] = [named(true), named(false)];
    const twinned = twins.length > 0 ? `${twins.length === 1 ? "Побратим" : "Побратимы"} ${of} — ${i(twins)}` : null;
    if (partners.length === 0) return `${twinned ?? ""}.`;
    const partner = partners.length === 1 ? "партнёр" : "партнёры";
    if (twinned !== null) return `${twinned}${twins.length > 1 ? ";" : ","} ${partner} — ${i(partners)}.`;
    return isAsked
      ? `О побратимах ${of} сведений нет; ${partner} — ${i(partners)}.`
      : `${capitalized(partner)} ${of} — ${i(partners)}.`;
  },
  sinceInLine: (name, since) => `${name} — ${since ?? "с какого года, неизвестно"}`,
  sinceOfEach: (lines) => `${lines.join("; ")}.`,
  known: (inPlace, groups) => `${capitalized(inPlace)} — ${groups.join("; ")}.`,
  list: (lead, names) => `${lead}: ${names.join("; ")}.`,
  group: (kind, names) => `${kind}: ${names}`,
  others: (count) => `и ещё ${count}`,
  aged: (count, years, bound) =>
    `${bound === "least" ? `${yearsRu(years)} и больше` : `Меньше ${years} ${pluralRu(years, "года", "лет", "лет")}`} — ${countedRu(count)}`,
  begun: (count, from, to) => `Начались ${begunRu(from, to)} — ${countedRu(count)}`,
  stated: (state, [kind, ...others]) =>
    kind === undefined || others.length > 0
      ? `По сообщениям, ${STATE_RU[state]}`
      : `По сообщениям, ${ONE_STATE_RU[state]} одно ${NOUN_RU[kind][0]}`,
  reaching: (years, year) => `${yearsRu(years)} в ${year} году`,
  inTime: (when, count) =>
    count === 1
      ? `${when} — одна годовщина`
      : `${when} — ${count} ${pluralRu(count, "годовщина", "годовщины", "годовщин")}`,
  inTimeBothWays: (when, past, coming) =>
    `${when} уже прошли годовщины: ${past.join("; ")}.${coming.length > 0 ? ` Ещё впереди: ${coming.join("; ")}.` : ""}`,
  roundYears: (names) => `Круглые годовщины, точный день которых неизвестен: ${names.join(", ")}.`,
  today: "сегодня",
  noneInTime: (when, next) =>
    `${capitalized(when)} известных годовщин нет${next === null ? "" : `; ${next.isAfter ? "следующая" : "ближайшая"}: ${next.said}`}.`,
  nextOf: (kind, pair, day, years) =>
    `Ближайшая годовщина: ${pair}${kind === "twinning" ? "" : ` (${NOUN_RU[kind][0]})`}, ${day} (${years}).`,
  coming: "Ближайшие годовщины, день которых известен",
  oldest: (count) =>
    count === 1 ? "Самая давняя связь, начало которой известно" : "Самые давние связи, начало которых известно",
  newest: (count) =>
    count === 1 ? "Самая недавняя связь, начало которой известно" : "Самые недавние связи, начало которых известно",
  undated: (count) => `Ещё у ${count} ${pluralRu(count, "связи", "связей", "связей")} год начала неизвестен.`,
  noneOf: (place, other) =>
    `У ${place} нет известных побратимов и партнёров${other === null ? "" : other === "ru" ? " в России" : " во Франции"}.`,
  noneBetween: (first, second) => `Сведений о побратимстве или партнёрстве ${first} и ${second} нет.`,
  noneOfUnknown: (names) => `${names}: о побратимах и партнёрах ничего не известно.`,
  instead: (titles) => `Зато в программе есть ${titles}.`,
  unreported: (count) => `Об остальных (${count}) в просмотренных источниках нет сведений об их нынешнем состоянии.`,
};

export const TWINNING_REPLIES: Record<Language, TwinningReplies> = { fr, ru };
