import type { Language } from "../../language/languages.ts";
import { anyDateText } from "../dates.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { nounFr, nounRu } from "../things.ts";
import type { NounFr, NounRu, Things } from "../things.ts";
import { namesInSentence } from "./parts.ts";
import { agreeingFr, agreeingRu, wasFr, wasRu } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

const numberRu = new Intl.NumberFormat("ru-RU", { useGrouping: "min2" });
const numberFr = new Intl.NumberFormat("fr-FR");

/** Which end of the order the question asks for: the greatest, the smallest, or the next in time. */
type End = "most" | "least" | "next";

/** Replies to questions about the first in an order. */
export interface RankReplies {
  /**
   * `where` is « à Nice », «в Ницце»; `each` is their number of projects; `about` names a further condition, "" for
   * none.
   */
  places: (end: End, where: readonly string[], each: number, about: string) => string;
  /** `names` are partners or universities. */
  partners: (end: End, names: readonly string[], each: number) => string;
  headings: (end: End, names: readonly string[], each: number) => string;
  months: (end: End, names: readonly string[], each: number) => string;
  /** Months without any project dated to the day or month. */
  emptyMonths: (names: readonly string[]) => string;
  /** `names` with their numbers, « Moscou (9) ». */
  next: (names: readonly string[]) => string;
  /** The first few; `things` is « 3 villes russes ». */
  top: (end: End, things: string, names: readonly string[]) => string;
  /** What stands at a lower position, such as the second or third; `before` names those that stand above. */
  position: (position: number, names: readonly string[], each: number, before: readonly string[]) => string;
  /** How many further names are left out. */
  others: (count: number) => string;
  /** `country` limits the towns that are compared, null for both; `next` follows the first, "" for none. */
  direction: (by: "north" | "east", end: End, country: "fr" | "ru" | null, town: string, next: string) => string;
  distance: (end: End, ends: string, kilometres: number, project: Spoken) => string;
  time: (end: End, project: Spoken, planned: string) => string;
  sameTime: (projects: readonly string[]) => string;
  nothingToCome: (project: Spoken, planned: string) => string;
  longest: (end: End, project: Spoken, planned: string, days: number) => string;
  wholeYear: (count: string) => string;
  mostPartners: (project: Spoken, count: number) => string;
  /** `projects` with their prices as printed, and how many they are. */
  price: (end: End, projects: string, count: number) => string;
  /** Added: the other projects with their prices. */
  comparedWith: (projects: readonly string[]) => string;
  /** Added: the projects without a printed price. */
  noPrice: (projects: readonly string[]) => string;
  tie: (end: End, pairs: readonly string[], since: string) => string;
  /** The position of a tie among all dated ones, and the ties that follow it; null for none. */
  tiePosition: (
    end: End,
    tie: { pair: string; since: string; position: number; of: number },
    next: { pairs: readonly string[]; date: string } | null,
  ) => string;
  unknown: string;
}

const DIRECTIONS_FR = {
  north: { most: "septentrionale", least: "méridionale" },
  east: { most: "orientale", least: "occidentale" },
};
const DIRECTIONS_RU = {
  north: { most: "Севернее", least: "Южнее" },
  east: { most: "Восточнее", least: "Западнее" },
};
const TOWNS_FR = { fr: "La ville française", ru: "La ville russe" };
const TOWNS_RU = { fr: "французских городов", ru: "российских городов" };
/** A further condition, such as a subject or a month. */
const ofWhat = (about: string) => (about === "" ? "" : ` (${about})`);
const sideOf = (end: End) => (end === "least" ? "least" : "most");

const et = (names: readonly string[]) => namesInSentence("fr", names);
const i = (names: readonly string[]) => namesInSentence("ru", names);
/** The number of projects each has, with «по»: по 1 проекту, по 2 проекта, по 5 проектов. */
const eachRu = ({ dative, few, many }: NounRu, count: number) => `по ${count} ${pluralRu(count, dative, few, many)}`;

const rankFr = (thing: NounFr): RankReplies => ({
  places: (end, where, each, about) =>
    `C’est ${et(where)} qu’il y a le ${end === "least" ? "moins" : "plus"} ${thing.ofMany}${ofWhat(about)} : ${where.length > 1 ? `${each} à chaque fois` : each}.`,
  partners: (end, names, each) =>
    names.length > 1
      ? `${end === "least" ? "Les moins présents" : "Arrivent en tête, à égalité"}, avec ${thing.inWords(each)} chacun : ${et(names)}.`
      : `Le nom qui revient le ${end === "least" ? "moins" : "plus"} souvent : ${et(names)} (${thing.inWords(each)}).`,
  headings: (end, names, each) =>
    `${names.length > 1 ? "Les rubriques" : "La rubrique"} ${et(names)} ${names.length > 1 ? "comptent" : "compte"} le ${end === "least" ? "moins" : "plus"} ${thing.ofMany} : ${names.length > 1 ? `à égalité, avec ${thing.inWords(each)} chacune` : each}.`,
  months: (end, names, each) =>
    `${names.length > 1 ? "Les mois les" : "Le mois le"} ${end === "least" ? "moins" : "plus"} ${names.length > 1 ? "chargés sont" : "chargé est"} ${et(names)} : ${thing.inWords(each)} ${pluralFr(each, thing.agreeing("daté"), thing.agreeingMany("daté"))} au jour ou au mois près${names.length > 1 ? " à chaque fois" : ""}.`,
  emptyMonths: (names) =>
    `${names.length > 1 ? "Les mois les plus vides sont" : "Le mois le plus vide est"} ${et(names)} : ${thing.none} n’y est ${thing.agreeing("daté")} au jour ou au mois près.`,
  next: (names) => `${names.length > 1 ? "Viennent" : "Vient"} ensuite ${et(names)}.`,
  top: (end, things, names) =>
    `${/^\d/u.test(things) ? "Les " : ""}${things} où il y a le ${end === "least" ? "moins" : "plus"} ${thing.ofMany} : ${et(names)}.`,
  position: (position, names, each, before) =>
    `En ${position}e position : ${et(names)}, avec ${thing.inWords(each)}${names.length > 1 ? " chacun" : ""}, derrière ${et(before)}.`,
  others: (count) => (count === 1 ? "un autre" : `${count} autres`),
  direction: (by, end, country, town, next) =>
    `${country ? TOWNS_FR[country] : "La ville"} la plus ${DIRECTIONS_FR[by][sideOf(end)]} du programme est ${town}${next === "" ? "" : `, devant ${next}`}.`,
  distance: (end, ends, kilometres, { fr }) =>
    `La ${end === "least" ? "plus courte" : "plus grande"} distance sépare ${ends} : environ ${numberFr.format(kilometres)} km à vol d’oiseau (${fr.name}).`,
  time: (end, { fr }, planned) =>
    `${end === "next" ? "Prochain rendez-vous" : `${end === "least" ? thing.of("Le premier", "La première") : thing.of("Le dernier", "La dernière")} ${thing.one} ${thing.agreeing("daté")}`} : ${fr.name}, ${agreeingFr(fr, "prévu")} ${planned}.`,
  sameTime: (projects) => `Le même mois : ${et(projects)}.`,
  nothingToCome: ({ fr }, planned) =>
    `Le programme n’a plus rien à venir. En dernier, ${wasFr(fr, "prévu")} ${planned}.`,
  longest: (end, { fr }, planned, days) =>
    `${thing.of("Le", "La")} plus ${end === "least" ? thing.of("court", "courte") : thing.of("long", "longue")} des ${thing.many} ${thing.agreeingMany("daté")} : ${fr.name}, ${agreeingFr(fr, "prévu")} ${planned} (${days} ${pluralFr(days, "jour", "jours")}).`,
  wholeYear: (count) => `S’y ajoutent, sur toute l’année ou sur un semestre, sans dates plus précises : ${count}.`,
  mostPartners: ({ fr }, count) => `C’est pour ${fr.name} que le programme nomme le plus de partenaires : ${count}.`,
  price: (end, projects, count) =>
    `${count > 1 ? "Les" : thing.of("Le", "La")} ${end === "least" ? "moins" : "plus"} ${thing.of("cher", "chère")}${pluralFr(count, "", "s")} : ${projects}.`,
  comparedWith: (projects) => `Par comparaison : ${et(projects)}.`,
  noPrice: (projects) => `Tarif non indiqué : ${et(projects)}.`,
  tie: (end, pairs, since) =>
    `C’est entre ${et(pairs)} que le lien connu est le plus ${end === "least" ? "ancien" : "récent"} : il date ${since}.`,
  tiePosition: (end, { pair, since, position, of }, next) =>
    `Le lien entre ${pair} date ${since} : c’est le ${position === 1 ? "" : `${position}e `}plus ${end === "most" ? "récent" : "ancien"} des ${of} dont la date est connue${next === null ? "" : ` ; ${pluralFr(next.pairs.length, "vient", "viennent")} ensuite ${et(next.pairs)} (${next.date})`}.`,
  unknown:
    "Le programme ne permet pas de le dire : il ne donne ni budget, ni fréquentation, ni classement d’aucune sorte.",
});

const rankRu = (thing: NounRu): RankReplies => ({
  places: (end, where, each, about) =>
    where.length > 1
      ? `${end === "least" ? "Меньше" : "Больше"} всего ${thing.many}${ofWhat(about)} ${i(where)}: по ${each}.`
      : `${end === "least" ? "Меньше" : "Больше"} всего ${thing.many}${ofWhat(about)} ${i(where)}: ${each}.`,
  partners: (end, names, each) =>
    names.length > 1
      ? `${end === "least" ? "Реже" : "Чаще"} других, поровну (${eachRu(thing, each)}), участвуют: ${i(names)}.`
      : `${end === "least" ? "Реже" : "Чаще"} других участвует ${i(names)}: ${thing.inWords(each)}.`,
  headings: (end, names, each) =>
    `${end === "least" ? "Меньше" : "Больше"} всего ${thing.many} в ${names.length > 1 ? "разделах" : "разделе"} ${i(names)}: ${names.length > 1 ? `по ${each}` : each}.`,
  months: (end, names, each) =>
    `${end === "least" ? "Меньше" : "Больше"} всего ${thing.many} с точными датами приходится на ${i(names)}: ${names.length > 1 ? eachRu(thing, each) : thing.inWords(each)}.`,
  emptyMonths: (names) =>
    `${names.length > 1 ? "Самые пустые месяцы" : "Самый пустой месяц"} — ${i(names)}: точно датированных ${thing.many} нет.`,
  next: (names) => `Далее: ${names.join(", ")}.`,
  top: (end, things, names) =>
    `${things}, где ${end === "least" ? "меньше" : "больше"} всего ${thing.many}: ${names.join(", ")}.`,
  position: (position, names, each, before) =>
    `На ${position}-м месте — ${i(names)}: ${names.length > 1 ? eachRu(thing, each) : thing.inWords(each)}. Впереди ${i(before)}.`,
  others: (count) => `ещё ${count}`,
  direction: (by, end, country, town, next) =>
    `${DIRECTIONS_RU[by][sideOf(end)]} всех ${country ? TOWNS_RU[country] : "городов"} программы расположен город ${town}${next === "" ? "" : `, за ним — ${next}`}.`,
  distance: (end, ends, kilometres, { ru }) =>
    `${end === "least" ? "Ближе" : "Дальше"} всего друг от друга ${ends}: около ${numberRu.format(kilometres)} км по прямой (${ru.nominative}).`,
  time: (end, { ru }, planned) =>
    `${end === "next" ? "Ближайшее событие" : `${end === "least" ? thing.of("Первый", "Первая", "Первое") : thing.of("Последний", "Последняя", "Последнее")} ${thing.one} с датой`} — ${ru.nominative}: ${agreeingRu(ru, "запланирован")} ${planned}.`,
  sameTime: (projects) => `В том же месяце: ${i(projects)}.`,
  nothingToCome: ({ ru }, planned) =>
    `Впереди в программе больше ничего нет; позже других ${wasRu(ru, "запланирован")} ${planned}.`,
  longest: (end, { ru }, planned, days) =>
    `${end === "least" ? thing.of("Самый короткий", "Самая короткая", "Самое короткое") : thing.of("Самый долгий", "Самая долгая", "Самое долгое")} из ${thing.many} с точными датами — ${ru.nominative}: ${agreeingRu(ru, "запланирован")} ${planned} (${days} ${pluralRu(days, "день", "дня", "дней")}).`,
  wholeYear: (count) => `Кроме того, на весь год или на полугодие, без точных дат: ${count}.`,
  mostPartners: ({ ru }, count) => `Больше всего партнёров — ${count} — названо у ${ru.genitive}.`,
  price: (end, projects) => `${end === "least" ? "Дешевле" : "Дороже"} всего: ${projects}.`,
  comparedWith: (projects) => `Для сравнения: ${i(projects)}.`,
  noPrice: (projects) => `Стоимость не указана: ${i(projects)}.`,
  tie: (end, pairs, since) =>
    `${end === "least" ? "Самая давняя" : "Самая недавняя"} связь в списке: ${i(pairs)}, ${since}.`,
  tiePosition: (end, { pair, since, position, of }, next) =>
    `Связь ${pair} ведёт отсчёт ${since}: она ${position === 1 ? "первая" : `${position}-я`} по ${end === "most" ? "новизне" : "давности"} из ${of}, дата которых известна${next === null ? "" : `; далее — ${i(next.pairs)} (${next.date})`}.`,
  unknown: "Программа этого не сообщает: в ней нет ни бюджетов, ни числа посетителей, ни каких-либо оценок.",
});

/** The sentences of a language; `things` is the programme's noun for its events. */
export function rankReplies(language: Language, things: Things): RankReplies {
  return language === "fr" ? rankFr(nounFr(things.fr)) : rankRu(nounRu(things.ru));
}

/** The beginning of a tie after « il date », «ведёт отсчёт»: « du 5 septembre 1959 », « de 1959 »; «с 5 сентября 1959 года». */
export function sinceOfTie(language: Language, since: string): string {
  const text = anyDateText(language, since);
  if (language === "fr") return since.length === 10 ? `du ${text}` : `de ${text}`;
  return since.length === 10 ? `с ${text}` : `с ${since} года`;
}
