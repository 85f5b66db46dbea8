/** Date words of both languages, as patterns over folded words joined by single spaces. */

import { remember } from "../../language/remember.ts";
import { HOLIDAY_KEYS } from "./holidays.ts";
import { COUNT, DAY, ORDINAL } from "./number-words.ts";
import { word } from "../words/pattern.ts";

const MONTHS: readonly string[] = [
  "janvier|janv|январ\\p{L}*|янв",
  "fevrier|fevr|fev|феврал\\p{L}*|февр?",
  "mars|март(?:а|е|у|ом|овск\\p{L}+)?",
  "avril|avr|апрел\\p{L}*|апр",
  "mai|ма[йяею]|маем|майск\\p{L}+",
  "juin|июн\\p{L}*",
  "juillet|juill?|июл\\p{L}*",
  "aout|август(?:а|е|у|ом|овск\\p{L}+)?|авг",
  "septembre|сентябр\\p{L}*",
  "octobre|oct|октябр\\p{L}*|окт",
  "novembre|nov|ноябр\\p{L}*|нояб",
  "decembre|dec|декабр\\p{L}*|дек",
];
const MONTH_TESTS = MONTHS.map((words) => new RegExp(`^(?:${words})$`, "u"));

/** The number, 1–12, of a month's name in any case form; 0 for any other word. */
export const monthOf = remember((word): number => MONTH_TESTS.findIndex((test) => test.test(word)) + 1);

const isOther = remember((word): boolean => SEASON_TEST.test(word) || HOLIDAY_KEYS.includes(word));

/**
 * Whether a folded word names a month, a season or a holiday.
 * @param before the word before it; without it « été » may be the participle of « être »
 */
export function isDateWord(word: string, before = ""): boolean {
  if (word === "ete") return /^(?:en|cet|l)$/u.test(before);
  return monthOf(word) > 0 || isOther(word);
}

/** Monday to Sunday; in Russian also in the cases that follow a preposition. */
const WEEKDAYS: readonly string[] = [
  "lundi|понедельник(?:а|у)?",
  "mardi|вторник(?:а|у)?",
  "mercredi|сред[аыу]",
  "jeudi|четверг(?:а|у)?",
  "vendredi|пятниц[аыу]",
  "samedi|суббот[аыу]",
  "dimanche|воскресень[еяю]",
];
const WEEKDAY = WEEKDAYS.join("|");
const WEEKDAY_TESTS = WEEKDAYS.map((words) => new RegExp(`^(?:${words})$`, "u"));

/** The number of a weekday's name, 0 for Monday; −1 for any other word. */
export const weekdayOf = remember((word): number => WEEKDAY_TESTS.findIndex((test) => test.test(word)));

/** Full names of months, in the forms that people type. */
export const MONTH_WORDS: readonly string[] = (
  "janvier fevrier avril juillet septembre octobre novembre decembre " +
  "январь января январе февраль февраля феврале апрель апреля апреле август августа августе " +
  "сентябрь сентября сентябре октябрь октября октябре ноябрь ноября ноябре декабрь декабря декабре"
).split(" ");

/** A year within a few words after these is part of a name: « Jeux olympiques de 2024 ». */
export const NAMES_WITH_YEARS = /^(?:jo|jeux|olympi\p{L}+|agenda|horizon|олимпи\p{L}+|игр\p{L}*|повестк\p{L}*)$/u;

const MONTH = MONTHS.join("|");

const yearGroup = (name: string) =>
  `(?: (?:de )?(?:l )?(?:annee )?(?<${name}>(?:19|20)\\d\\d)(?: (?:го|й|м))?(?: (?:года|году|год|г)(?= |$))?)?`;
const YEAR = yearGroup("year");
const month = (name = "month") => `(?<${name}>${MONTH})`;
/** A day, with its weekday if given; the weekday adds nothing. */
const dayGroup = (name = "day") => `(?:(?:${WEEKDAY}) )?(?<${name}>${DAY})`;
const DATE = `${dayGroup()}(?: du mois de| du mois d)? ${month()}${YEAR}`;
const SEASON_FR =
  "printemps|automne|hiver|(?<=^|(?<!\\p{L})(?:en |cet |l |d ))ete|ete(?= (?:20\\d\\d|prochain|dernier))";
const WINTER_RU = "зим(?:а|ой|ою|ы|у|е)|зимн\\p{L}+";
const SEASON_RU = `весн(?:а|ой|ою|ы|у|е)|весенн\\p{L}+|лето|летом|летн\\p{L}+|осен(?:ь|ью|и)|осенн\\p{L}+|${WINTER_RU}`;
const SEASON_TEST = new RegExp(`^(?:printemps|automne|hiver|${SEASON_RU})$`, "u");
const LEAD =
  "(?:le |la |l |en |au |du |a |d |de |dans |pour |pendant |durant |courant |des |в |во |на |за |к |с |со )?";
const NO_LATER = "au plus tard|не позже|не позднее";
const NO_SOONER = "au plus tot|не раньше|не ранее";
const WEEKEND = "(?:week end|weekend|выходн\\p{L}+)";
/** Not followed by the end of a range: « la semaine du 20 au 26 ». */
const NO_END = `(?! (?:au|jusqu au|по|до) (?:(?:${WEEKDAY}) )?(?:${DAY})(?: |$))`;
/** Units of time. */
const UNIT = "(?<unit>jours?|semaines?|mois|дн(?:я|ей)|недел\\p{L}+|месяц\\p{L}*)";
/** Units in which visitors count their stay. */
const STAY_UNIT = "(?:jours?|nuits?|дн(?:я|ей)|день|сут(?:ки|ок)|ноч(?:и|ей))";
const NEXT = "(?:prochaine?s|ближайш\\p{L}+|следующ\\p{L}+)";
/** What visitors say before the length of their stay. */
const HERE =
  "(?<=(?:^| )(?:la|ici|sommes|suis|reste|restons|rester|passons|venus?|arrives?|vacances|приехал[аи]?|здесь|тут|остаемся|остаюсь|пробудем|пробуду) )";
const TO_COME = "(?:a venir|qui (?:viennent|arrivent))";
/** Words that begin the rest of a question. */
const QUESTION_WORDS = "que|qu|quels?|quelles?|quoi|y|il|что|какие|какой|где|есть|будет|будут";
/** An unspecified number of units: « les prochains jours ». */
const FEW = "(?<few>jours|semaines|mois|дни|недели|месяцы)";
const SPAN = "(?:(?:dans|pour|pendant|durant|в|на|за) )?(?:(?:les|ces|течение) )?";
/** Forms of weekdays that name a day without further words. */
const WEEKDAY_FR = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
const WEEKDAY_RU = "понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье";
/** Genitive, as after «с». */
const WEEKDAY_RU_OF = "понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья";

const BESIDE_OPENING_SOURCE = `(?:через |за )?(?:(?<count>${COUNT}) )?${UNIT} (?<side>apres|avant|после|до) (?:la ceremonie d |церемонии )?(?:l )?(?:ouverture|открытия)(?: (?:de l |du |de )?(?:annee|programme|перекрестного|года|программы|•)(?: (?:croisee|года|•))*)?(?= (?:${QUESTION_WORDS})(?: |$)|$)`;
/** A time counted from the opening of the programme; the opening is then no subject. */
export const BESIDE_OPENING = word(BESIDE_OPENING_SOURCE);

/** The patterns; each has a reader of the same name. */
export type PatternName =
  | "isoDay"
  | "numericDay"
  | "week"
  | "weekend"
  | "dayToDay"
  | "monthToMonth"
  | "monthDashMonth"
  | "weekendOfMonth"
  | "stay"
  | "stayFromNow"
  | "untilWeekday"
  | "weekdayToWeekday"
  | "untilSeason"
  | "until"
  | "since"
  | "sinceYear"
  | "partOfSeason"
  | "besideChristmas"
  | "besideHoliday"
  | "monthOfYear"
  | "monthsOfYear"
  | "fortnight"
  | "sliceOfMonth"
  | "partOfMonth"
  | "dayOfMonth"
  | "month"
  | "quarter"
  | "half"
  | "partOfYear"
  | "holiday"
  | "winter"
  | "seasons"
  | "season"
  | "besideOpening"
  | "ahead"
  | "within"
  | "weekday"
  | "relative"
  | "year";

const SOURCES: readonly (readonly [PatternName, string])[] = [
  ["isoDay", "(?<year>20\\d\\d) (?<month>0[1-9]|1[0-2]) (?<day>\\d\\d)"],
  ["numericDay", "(?:le |du )?(?<day>\\d{1,2}) (?<month>\\d{1,2}) (?<year>20\\d\\d)"],
  ["week", `${LEAD}(?:semaine|недел\\p{L}+) (?:du |de |qui commence le |с |со |от )?${DATE}${NO_END}`],
  ["weekend", `${LEAD}${WEEKEND} (?:du |de |le |с |со )?${DATE}${NO_END}`],
  ["weekendOfMonth", `${LEAD}(?<ordinal>${ORDINAL}) ${WEEKEND} (?:de |d |du mois de |du mois d )?${month()}${YEAR}`],
  ["stay", `${LEAD}${DATE} (?:pour|на) (?<count>${COUNT}) ${STAY_UNIT}`],
  ["stay", `(?:(?:pour|на) )?(?<count>${COUNT}) ${STAY_UNIT} (?:a partir du|a compter du|des le|начиная с|с) ${DATE}`],
  [
    "dayToDay",
    `(?:(?<open>du|de|entre le|с|со|от|между) |le |в )?${dayGroup("day1")}(?: ${month("month1")}${yearGroup("year1")})?(?: (?:(?<until>au|a|jusqu au|по|до)|(?<and>et le|et|puis le|ou le|и|или)))? ${dayGroup("day2")} ${month("month2")}${YEAR}`,
  ],
  [
    "dayToDay",
    `${LEAD}(?:${ORDINAL} (?:semaine|недел\\p{L}+) (?:de |d )?)?${month("month2")}${YEAR} (?<open>du|с|со) ${dayGroup("day1")} (?:au|по) ${dayGroup("day2")}(?! (?:${MONTH})(?: |$))`,
  ],
  [
    "monthToMonth",
    `(?:(?:de|du mois de|entre|с|со|от|между) )${month("month1")} (?:a|au|et|jusqu en|jusqu a|по|до|и) ${month("month2")}${YEAR}`,
  ],
  ["monthDashMonth", `${month("month1")} ${month("month2")}${YEAR}`],
  [
    "until",
    `(?:avant|jusqu en|jusqu a|jusqu au|d ici|до|${NO_LATER}) (?:en |le |la )?(?:fin |конца |начала |debut )?(?<middle>mi |середины )?(?:${dayGroup()} )?${month()}${YEAR}`,
  ],
  ["until", `(?:en |le |au |fin )?(?:${dayGroup()} )?${month()}${YEAR} (?:${NO_LATER})`],
  [
    "since",
    `(?:apres|a partir de|a partir du|a compter de|a compter du|des|depuis|после|с|со|начиная с|${NO_SOONER}) (?:en |le |la )?(?:debut |начала )?(?<middle>mi |середины )?(?:${dayGroup()} )?${month()}${YEAR}`,
  ],
  ["since", `(?:en |le |au |debut )?(?:${dayGroup()} )?${month()}${YEAR} (?:${NO_SOONER})`],
  ["monthOfYear", "(?:le |au |в |на )?(?:(?<first>premier|первый)|dernier|последний) (?:mois de l annee|месяц года)"],
  [
    "monthsOfYear",
    "(?:les |ces |в |за |на )?(?:(?<first>premiers|первые)|derniers|последние) (?<many>deux|trois|quatre|2|3|4|два|три|четыре) (?:mois|месяца)(?: de l annee| года)|(?:les )?(?<count>deux|trois|quatre|2|3|4|два|три|четыре) (?:(?<start>premiers|первых)|derniers|последних) (?:mois|месяца)(?: de l annee| года)",
  ],
  ["untilWeekday", `(?:jusqu a|jusqu au|d ici|d ici a|до) (?:ce |le )?(?<weekday>${WEEKDAY})(?: prochain)?`],
  [
    "untilSeason",
    `(?:до|jusqu a|d ici|avant) (?:(?:la )?fin (?:de l |du |de |d )|конца )(?<season>ete|лета|${SEASON_FR}|${SEASON_RU})${YEAR}`,
  ],
  [
    "untilSeason",
    `(?<before>до|avant|d ici|jusqu au?) (?:(?:le )?debut (?:de l |du |de |d )|начала |l |le )?(?<season>лета|${SEASON_FR}|${SEASON_RU})${YEAR}`,
  ],
  [
    "partOfSeason",
    `${LEAD}(?<part>debut|milieu|fin|начал[аоеу]|середин[аеыу]|конц[еау]|конец) (?:de l |du |de |d )?(?<season>ete|лета|${SEASON_FR}|${SEASON_RU})${YEAR}`,
  ],
  [
    "besideChristmas",
    "(?<side>avant|jusqu a|d ici|apres|до|после) (?:les fetes de |les vacances de )?(?:noel|рождества)",
  ],
  [
    "besideHoliday",
    `(?<side>avant|jusqu au?x?|d ici au?x?|d ici|apres|до|после) (?:l |la |le |les )?(?<holiday>${HOLIDAY_KEYS.join("|")})(?: \\k<holiday>)*${YEAR}`,
  ],
  [
    "fortnight",
    `${LEAD}(?<ordinal>premiere|seconde|deuxieme|перв\\p{L}+|втор\\p{L}+) (?:quinzaine|moitie|половин\\p{L}+) (?:de |d )?${month()}${YEAR}`,
  ],
  [
    "sliceOfMonth",
    `${LEAD}(?<ordinal>${ORDINAL}) (?:(?<week>semaine|недел\\p{L}+)|decade|декад\\p{L}+) (?:de |d |du mois de |du mois d )?${month()}${YEAR}`,
  ],
  [
    "partOfMonth",
    `${LEAD}(?<part>debut|mi|milieu|fin|(?:premiers|derniers) jours|начал[аоеу]|середин[аеыу]|конц[еау]|конец|(?:перв|последн)\\p{L}+ (?:числ|дн)\\p{L}+) (?:de |du mois de |d )?${month()}${YEAR}`,
  ],
  ["dayOfMonth", `${LEAD}${DATE}`],
  ["month", `(?:au mois de |au mois d |du mois de |в месяце |${LEAD})${month()}${YEAR}`],
  [
    "quarter",
    `${LEAD}(?:(?<ordinal>${ORDINAL}) (?:trimestre|trim|квартал\\p{L}*|кв(?! (?:м|метр\\p{L}*|\\d{1,3})(?: |$)))|(?:trimestre |t|q)(?<number>[1-4]))${YEAR}`,
  ],
  [
    "half",
    `${LEAD}(?:(?<ordinal>${ORDINAL}) (?:semestre|полугоди\\p{L}+|(?:moitie|partie) (?:de l annee|d annee|de(?= 20))|половин\\p{L}+ года|половин\\p{L}+(?= 20))|(?:semestre |s)(?<number>[12]))${YEAR}`,
  ],
  ["relative", "d ici la fin de l annee|avant la fin de l annee|до конца года|до нового года"],
  [
    "partOfYear",
    `${LEAD}(?<part>debut|milieu|fin|начал[аоеу]|середин[аеыу]|конц[еау]|конец)(?: (?:de l annee|d annee|года|(?=20\\d\\d)))${YEAR}`,
  ],
  ["holiday", `${LEAD}(?<holiday>${HOLIDAY_KEYS.join("|")})(?: \\k<holiday>)*${YEAR}`],
  ["winter", `${LEAD}(?:hiver|${WINTER_RU}) (?<year>20\\d\\d) (?<next>(?:20)?\\d\\d)(?: (?:годов|года|гг|г))?`],
  ["seasons", `${LEAD}(?<first>${SEASON_FR}|${SEASON_RU}) (?<last>ete|${SEASON_FR}|${SEASON_RU})${YEAR}`],
  [
    "season",
    `(?<!(?:ecole|universite|camp) (?:d )?)(?:(?:en|cet|l|le|du|au|d|de l|pendant l|durant l|a l|этой|этим|прошлой) )?(?<season>${SEASON_FR}|${SEASON_RU})(?! (?:школ|универ|лагер|олимпи|игр|сезон|прос))${YEAR}`,
  ],
  ["besideOpening", BESIDE_OPENING_SOURCE],
  ["ahead", "dans une (?<fortnight>quinzaine)(?: de jours)?"],
  ["ahead", `(?:dans|через) (?:(?<count>${COUNT}) )?${UNIT}`],
  ["within", `${SPAN}${NEXT} (?<count>${COUNT}) ${UNIT}`],
  ["within", `${SPAN}(?<count>${COUNT}) ${NEXT} ${UNIT}`],
  ["within", `(?:dans les|в течение) (?<count>${COUNT}) ${UNIT}`],
  ["within", `${SPAN}(?<count>${COUNT}) ${UNIT} ${TO_COME}`],
  ["stayFromNow", `${HERE}(?:pour |на )?(?<count>${COUNT}) ${UNIT}`],
  ["within", `${SPAN}(?:prochaine?s|ближайшие|следующие) ${FEW}`],
  ["within", `${SPAN}${FEW} ${TO_COME}`],
  ["within", "(?<few>на днях)"],
  ["weekday", `(?:le |du |au )?(?<weekday>${WEEKDAY_FR}) (?:prochain|suivant|qui vient|(?<last>dernier|passe))`],
  [
    "weekdayToWeekday",
    `(?:de |с |со )(?<first>${WEEKDAY_FR}|${WEEKDAY_RU_OF}) (?:a|jusqu a|по|до) (?<last>${WEEKDAY_FR}|${WEEKDAY_RU}|${WEEKDAY_RU_OF})`,
  ],
  ["weekday", `(?:le |ce )?(?<weekday>${WEEKDAY_FR}) en (?<week>huit|quinze)`],
  ["stay", `(?:ce |в |во )?(?<weekday>${WEEKDAY_FR}|${WEEKDAY_RU}) (?:pour|на) (?<count>${COUNT}) ${STAY_UNIT}`],
  // « Le samedi » and « de lundi à vendredi » are habits, and « mardi gras » is a feast: none is a certain day.
  [
    "weekday",
    `(?<!(?:^| )(?:le|du|au|les|des|un|une|(?<!y )a|de|d|chaque) )(?:ce )?(?<weekday>${WEEKDAY_FR})(?! gras)`,
  ],
  [
    "weekday",
    `(?:в|во|на|и) (?:(?:эт|следующ|ближайш|будущ|(?<last>прошл))\\p{L}+ )?(?<weekday>${WEEKDAY_RU})(?! обитания)`,
  ],
  [
    "relative",
    "(?:(?<!(?<!programme|projets?|evenements?|rendez vous|activites|manifestations) d )aujourd hui|apres demain|(?<!(?:^| )de )demain|hier|(?<!(?:seulement|uniquement|plutot|juste|que|chaque) )(?:ce|le) (?:week end|weekend)(?: prochain)?|cette semaine(?! la(?= |$))|la semaine (?:prochaine|suivante|derniere|passee)|(?:ce|le|du|au) mois(?: ci| prochain| suivant| dernier| passe| en cours)|ce mois(?! la(?= |$))|cette annee(?! (?:croisee|franco|france|la(?= |$)))|l annee (?:prochaine|derniere|suivante)|l an (?:prochain|dernier)|actuellement|maintenant|prochainement|en ce moment|(?:ce|cet|le|au|du) (?:trimestre|semestre) (?:prochain|dernier|suivant|en cours|actuel)|(?:pendant |durant )?ce (?:trimestre|semestre)|(?:d ici |jusqu a )?(?:la )?fin (?:du mois|de la semaine)|(?:en |pour |cette |la )*fin de semaine|до конца (?:месяца|недели|квартала)|(?:в|на) данный момент|(?:в |на )?(?:эт(?!о )\\p{L}+|следующ\\p{L}+|прошл\\p{L}+|будущ\\p{L}+|ближайш\\p{L}+) (?:квартал\\p{L}*|полугоди\\p{L}+)|bientot|a venir|ce soir|ce matin|cet apres midi|cet aprem|cet apm|ce midi|сегодня(?: вечером)?|послезавтра|завтра|вчера|сейчас|скоро|в ближайшее время|(?:в |на )?(?:эт(?!о )\\p{L}+|следующ\\p{L}+|прошл\\p{L}+|будущ\\p{L}+|ближайш\\p{L}+) (?:выходн\\p{L}+|недел\\p{L}+|месяц\\p{L}*|год(?!овщ)\\p{L}*)|(?<!(?:только|лишь) )(?:на выходны[хе]|в выходные)|(?<=провести )выходные)",
  ],
  [
    "sinceYear",
    "(?:depuis|des|с|со|начиная с) (?:l annee )?(?<year>(?:19|20)\\d\\d)(?: го)?(?: (?:года?|г))?(?! (?:a|au|jusqu\\p{L}*|по|до) )",
  ],
  ["year", "(?:en l an |l annee |en |annee |de |du |pour |в |за |на )?(?<year>(?:19|20)\\d\\d)(?: (?:год\\p{L}*|г))?"],
];

/** The patterns in the order in which they are tried: longer and more exact ones first. */
export const PATTERNS = SOURCES.map(([name, source]) => ({
  name,
  pattern: word(source),
  /** It can match only when a word names a month. */
  needsMonth: source.includes(MONTH),
}));
