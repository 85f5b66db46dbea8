import type { Language } from "../../language/languages.ts";
import { capitalized } from "../../language/capitalized.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { nounFr, nounRu } from "../things.ts";
import type { NounFr, NounRu, Things } from "../things.ts";
import { namesInSentence } from "./parts.ts";
import { agreeingFr, isFr, isRu, agreeingRu } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** One side of a comparison, in the forms that sentences need. */
export interface SideWords {
  /** « Nice », « septembre 2021 », « « économie » ». */
  name: string;
  /** « à Nice », « en septembre 2021 », « dans la rubrique … »; «в Ницце», «на сентябрь 2021 года», «в разделе …». */
  in: string;
  count: number;
}

/** The sentences of comparisons. */
export interface CompareReplies {
  /**
   * `sides` begin with the one that has most projects.
   * @param isAsked whether the question is which has more
   */
  counts: (sides: readonly SideWords[], isAsked: boolean) => string;
  /** Some of the sides are places that the programme does not have. */
  unknown: (names: readonly string[]) => string;
  heading: (name: string) => string;
  /** For months: how many more projects the wider period has. */
  wider: (sides: readonly SideWords[]) => string;
  /** One line about a side: the names of its projects, or its headings with their numbers, which may hold « et » themselves. */
  line: (name: string, of: { titles: readonly string[]; headings: readonly string[] }) => string;
  /** The row labels of a table. */
  labels: Record<"count" | "titles" | "headings", string>;
  /** Both sides have only this one project. */
  same: (project: string) => string;
  joint: (projects: readonly string[]) => string;
  noJoint: string;
  sharedPartners: (names: readonly string[]) => string;
  /** In order of time; `planned` is null for an undated project. */
  inTime: (projects: readonly { project: Spoken; planned: string | null }[]) => string;
  /** The dates one by one, if it is unknown which project comes first; that this is unknown is said where it was asked. */
  side: (projects: readonly { project: Spoken; planned: string | null }[], asksForFirst: boolean) => string;
  /** The longest first. */
  byDuration: (projects: readonly { project: Spoken; days: number }[]) => string;
  /** In order of time; `since` is « du 5 septembre 1959 », «с 5 сентября 1959 года». */
  ties: (pairs: readonly { pair: string; since: string | null }[]) => string;
}

const et = (names: readonly string[]) => namesInSentence("fr", names);
const i = (names: readonly string[]) => namesInSentence("ru", names);
const countedOrNone = (thing: Pick<NounFr, "counted" | "none">, count: number) =>
  count === 0 ? thing.none : thing.counted(count);
const que = (text: string) => (/^[aàâeéèêioôuhâ]/iu.test(text) ? `qu’${text}` : `que ${text}`);
const withCount = ({ name, count }: SideWords) => `${name} (${count})`;
/** The sides that share the first place. */
const foremost = (sides: readonly SideWords[]) => sides.filter(({ count }) => count === sides[0]?.count);

const compareFr = (thing: NounFr): CompareReplies => ({
  counts(sides) {
    const [first, second] = sides;
    if (!first || !second) return "";
    const equal = foremost(sides);
    if (equal.length === sides.length && sides.length === 2) {
      return first.count === 0
        ? `Autant ${first.in} ${que(second.in)} : ${countedOrNone(thing, 0)}.`
        : `${capitalized(countedOrNone(thing, first.count))} ${first.in}, et autant ${second.in}.`;
    }
    if (equal.length === sides.length) {
      return `Il y a autant ${thing.ofMany} ${et(
        equal.map((side) => side.in),
      )} : ${countedOrNone(thing, first.count)}${first.count === 0 ? "" : " à chaque fois"}.`;
    }
    if (sides.length === 2) {
      return `Il y a plus ${thing.ofMany} ${first.in} (${first.count}) ${que(second.in)} (${second.count}).`;
    }
    const others = sides.slice(equal.length).map(withCount);
    return `C’est ${et(
      equal.map((side) => side.in),
    )} qu’il y a le plus ${thing.ofMany} (${first.count}), devant ${et(others)}.`;
  },
  unknown: (names) => `${et(names)} ${pluralFr(names.length, "n’est pas", "ne sont pas")} au programme.`,
  heading: (name) => `dans la rubrique ${name}`,
  wider: (sides) =>
    `Sont ${thing.agreeingMany("compté")} les ${thing.many} ${thing.agreeingMany("daté")} au jour ou au mois près ; en ajoutant ${thing.of("ceux", "celles")} dont la période est plus longue, on arrive à ${et(
      sides.map(({ in: during, count }) => `${count} ${during}`),
    )}.`,
  line: (name, { titles, headings }) =>
    `– ${capitalized(name)} : ${titles.length > 0 ? et(titles) : headings.join(", ")}`,
  labels: {
    count: "En tout",
    titles: capitalized(thing.many),
    headings: "Rubriques",
  },
  same: (project) => `C’est ${thing.of("un seul et même", "une seule et même")} ${thing.one} : ${project}.`,
  joint: (projects) =>
    `${capitalized(thing.inWords(projects.length))} les ${pluralFr(projects.length, "réunit", "réunissent")} : ${et(projects)}.`,
  noJoint: `${capitalized(thing.none)} en commun.`,
  sharedPartners: (names) =>
    `Partenaire${pluralFr(names.length, "", "s")} commun${pluralFr(names.length, "", "s")} : ${et(names)}.`,
  inTime(projects) {
    const [first, ...others] = projects;
    if (!first) return "";
    const told = ({ project: { fr }, planned }: (typeof projects)[number]) =>
      planned === null ? `${isFr(fr, "prévu")} sans date` : `${isFr(fr, "prévu")} ${planned}`;
    return first.planned === null
      ? `Le programme ne donne pas leurs dates : ${et(projects.map(({ project: { fr } }) => fr.name))}.`
      : `D’abord ${first.project.fr.name}, ${agreeingFr(first.project.fr, "prévu")} ${first.planned} ; ${others.map(told).join(" ; ")}.`;
  },
  side(projects, asksForFirst) {
    const told = projects
      .map(({ project: { fr }, planned }) =>
        planned === null ? `pour ${fr.name}, pas de date` : `${isFr(fr, "prévu")} ${planned}`,
      )
      .join(" ; ");
    return asksForFirst ? `Le programme ne permet pas de les départager : ${told}.` : `${capitalized(told)}.`;
  },
  byDuration(projects) {
    const [first, second] = projects;
    const told = projects.map(({ project: { fr }, days }) => `${fr.name} (${days} ${pluralFr(days, "jour", "jours")})`);
    return first && first.days === second?.days
      ? `Aussi longtemps ${thing.of("l’un", "l’une")} que l’autre : ${et(told)}.`
      : `${thing.of("Le plus long", "La plus longue")} : ${told[0] ?? ""} ; puis ${et(told.slice(1))}.`;
  },
  ties(pairs) {
    const [first, ...others] = pairs;
    if (!first) return "";
    const told = ({ pair, since }: (typeof pairs)[number]) =>
      since === null ? `pour ${pair}, la date n’est pas connue` : `celui entre ${pair} date ${since}`;
    return first.since === null
      ? `Leurs dates ne sont pas connues : ${et(pairs.map(({ pair }) => pair))}.`
      : `Le plus ancien est le lien entre ${first.pair}, qui date ${first.since} ; ${others.map(told).join(" ; ")}.`;
  },
});

const compareRu = (thing: NounRu): CompareReplies => ({
  counts(sides, isAsked) {
    const [first, second] = sides;
    if (!first || !second) return "";
    const equal = foremost(sides);
    if (equal.length === sides.length) {
      const places = capitalized(i(equal.map((side) => side.in)));
      return first.count === 0
        ? `${places} ${thing.many} нет.`
        : `${places} ${thing.many} поровну: по ${first.count === 1 ? thing.of("одному", "одной", "одному") : first.count}.`;
    }
    if (sides.length === 2) {
      if (isAsked)
        return `${capitalized(first.in)} ${thing.many} больше (${first.count}), чем ${second.in} (${second.count}).`;
      return second.count === 0
        ? `${capitalized(first.in)} ${thing.counted(first.count)}, ${second.in} — ${thing.none}.`
        : `${capitalized(first.in)} ${thing.counted(first.count)}, ${second.in} — ${second.count}.`;
    }
    const others = sides.slice(equal.length).map(withCount);
    return `Больше всего ${thing.many} ${i(
      equal.map((side) => side.in),
    )} (${equal.length > 1 ? "по " : ""}${first.count}); затем ${i(others)}.`;
  },
  unknown: (names) => `${i(names)} в программе не ${names.length > 1 ? "упоминаются" : "упоминается"}.`,
  heading: (name) => `в разделе ${name}`,
  wider: (sides) =>
    `Учтены ${thing.plural}, у которых указан день или месяц; вместе с теми, что рассчитаны на более долгий срок, ${i(
      sides.map(({ in: during, count }) => `${during} — ${count}`),
    )}.`,
  line: (name, { titles, headings }) =>
    `— ${capitalized(name)}: ${titles.length > 0 ? i(titles) : headings.join(", ")}`,
  labels: {
    count: "Всего",
    titles: capitalized(thing.plural),
    headings: "Разделы",
  },
  same: (project) => `Это ${thing.of("один и тот же", "одна и та же", "одно и то же")} ${thing.one}: ${project}.`,
  joint: (projects) =>
    `Их ${pluralRu(projects.length, "объединяет", "объединяют", "объединяют")} ${thing.inWords(projects.length)}: ${i(projects)}.`,
  noJoint: `Общих ${thing.many} у них нет.`,
  sharedPartners: (names) => `${names.length > 1 ? "Общие партнёры" : "Общий партнёр"}: ${i(names)}.`,
  inTime(projects) {
    const [first, ...others] = projects;
    if (!first) return "";
    const told = ({ project: { ru }, planned }: (typeof projects)[number]) =>
      planned === null ? `у ${ru.genitive} даты нет` : `${isRu(ru, "запланирован")} ${planned}`;
    return first.planned === null
      ? `Даты в программе не указаны: ${i(projects.map(({ project: { ru } }) => ru.nominative))}.`
      : `Раньше — ${first.project.ru.nominative}: ${agreeingRu(first.project.ru, "запланирован")} ${first.planned}; ${others.map(told).join("; ")}.`;
  },
  side(projects, asksForFirst) {
    const told = projects
      .map(({ project: { ru }, planned }) =>
        planned === null ? `у ${ru.genitive} даты нет` : `${isRu(ru, "запланирован")} ${planned}`,
      )
      .join("; ");
    return asksForFirst ? `По программе нельзя сказать, что из этого первое: ${told}.` : `${capitalized(told)}.`;
  },
  byDuration(projects) {
    const [first, second] = projects;
    const told = projects.map(
      ({ project: { ru }, days }) => `${ru.nominative} (${days} ${pluralRu(days, "день", "дня", "дней")})`,
    );
    return first && first.days === second?.days
      ? `По длительности поровну: ${i(told)}.`
      : `Дольше всего — ${told[0] ?? ""}; далее — ${i(told.slice(1))}.`;
  },
  ties(pairs) {
    const [first, ...others] = pairs;
    if (!first) return "";
    const told = ({ pair, since }: (typeof pairs)[number]) =>
      since === null ? `дата связи ${pair} неизвестна` : `связь ${pair} — ${since}`;
    return first.since === null
      ? `Даты этих связей неизвестны: ${i(pairs.map(({ pair }) => pair))}.`
      : `Старше связь ${first.pair}, она существует ${first.since}; ${others.map(told).join("; ")}.`;
  },
});

/** The sentences of a language; `things` is the programme's noun for its events. */
export function compareReplies(language: Language, things: Things): CompareReplies {
  return language === "fr" ? compareFr(nounFr(things.fr)) : compareRu(nounRu(things.ru));
}
