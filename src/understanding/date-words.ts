/** Words of the two languages for dates, as patterns over folded words joined by single spaces. */

const MONTHS: readonly string[] = [
  "janvier|janv|январ\\p{L}*",
  "fevrier|fevr|fev|феврал\\p{L}*",
  "mars|март(?:а|е|у|ом|овск\\p{L}+)?",
  "avril|avr|апрел\\p{L}*",
  "mai|ма[йяею]|маем|майск\\p{L}+",
  "juin|июн\\p{L}*",
  "juillet|juil|июл\\p{L}*",
  "aout|август(?:а|е|у|ом|овск\\p{L}+)?",
  "septembre|сентябр\\p{L}*",
  "octobre|oct|октябр\\p{L}*",
  "novembre|nov|ноябр\\p{L}*",
  "decembre|dec|декабр\\p{L}*",
];
const MONTH_TESTS = MONTHS.map((words) => new RegExp(`^(?:${words})$`, "u"));

/** A month's number, 1–12, by a folded word in any case form; 0 for any other word. */
export function monthOf(word: string): number {
  return MONTH_TESTS.findIndex((test) => test.test(word)) + 1;
}

/**
 * Whether a folded word names a month or a season.
 * @param before the word before it, without which « été » may be a form of « être »
 */
export function isDateWord(word: string, before = ""): boolean {
  return monthOf(word) > 0 || SEASON_TEST.test(word) || (word === "ete" && /^(?:en|cet|l)$/u.test(before));
}

/** The full names of months, in the forms that people type. */
export const MONTH_WORDS: readonly string[] = (
  "janvier fevrier avril juillet septembre octobre novembre decembre " +
  "январь января январе февраль февраля феврале апрель апреля апреле август августа августе " +
  "сентябрь сентября сентябре октябрь октября октябре ноябрь ноября ноябре декабрь декабря декабре"
).split(" ");

/** After these, within a few words, a year is part of a name: « Jeux olympiques de 2024 ». */
export const NAMES_WITH_YEARS = /^(?:jo|jeux|olympi\p{L}+|agenda|horizon|олимпи\p{L}+|игр\p{L}*|повестк\p{L}*)$/u;

const MONTH = MONTHS.join("|");
const DAY = "\\d{1,2}(?:er|го|е)?(?: (?:го|е|ое))?";

const YEAR = "(?: (?:de )?(?:l )?(?:annee )?(?<year>(?:19|20)\\d\\d)(?: (?:го|й|м))?(?: (?:года|году|год|г)(?= |$))?)?";
const month = (name = "month") => `(?<${name}>${MONTH})`;
const dayGroup = (name = "day") => `(?<${name}>${DAY})`;
const ORDINAL_FR =
  "premiere?|1er|1ere|1|deuxieme|seconde?|2e|2eme|2nd|2|troisieme|3e|3eme|3|quatrieme|derniere?|4e|4eme|4";
const ORDINAL_RU = "(?:перв|втор|трет|четверт|последн)\\p{L}+|[1-4](?: (?:й|м|го|ый|ом|е|ое))?|iii|ii|iv|i";
const SEASON_FR = "printemps|automne|hiver|(?<=(?:^|en |cet |l |d ))ete|ete(?= (?:20\\d\\d|prochain|dernier))";
const SEASON_RU =
  "весн(?:а|ой|ою|ы|у|е)|весенн\\p{L}+|лето|летом|летн\\p{L}+|осен(?:ь|ью|и)|осенн\\p{L}+|зим(?:а|ой|ою|ы|у|е)|зимн\\p{L}+";
const SEASON_TEST = new RegExp(`^(?:printemps|automne|hiver|${SEASON_RU})$`, "u");
const LEAD =
  "(?:le |la |l |en |au |du |a |d |de |dans |pour |pendant |durant |courant |des |в |во |на |за |к |с |со )?";

/** Names of the patterns, each with its own reader. */
export type PatternName =
  | "isoDay"
  | "numericDay"
  | "dayToDay"
  | "monthToMonth"
  | "until"
  | "since"
  | "christmas"
  | "monthsOfYear"
  | "fortnight"
  | "partOfMonth"
  | "dayOfMonth"
  | "month"
  | "quarter"
  | "half"
  | "partOfYear"
  | "season"
  | "relative"
  | "year";

const SOURCES: readonly (readonly [PatternName, string])[] = [
  ["isoDay", "(?<year>20\\d\\d) (?<month>0[1-9]|1[0-2]) (?<day>\\d\\d)"],
  ["numericDay", "(?:le |du )?(?<day>\\d{1,2}) (?<month>0?[1-9]|1[0-2]) (?<year>20\\d\\d)"],
  [
    "dayToDay",
    `(?:(?:du|de|entre le|с|со|между) )?${dayGroup("day1")}(?: ${month("month1")})?(?: (?:au|a|et le|et|jusqu au|по|до|и))? ${dayGroup("day2")} ${month("month2")}${YEAR}`,
  ],
  [
    "monthToMonth",
    `(?:(?:de|du mois de|entre|с|со|между) )${month("month1")} (?:a|au|et|jusqu en|jusqu a|по|до|и) ${month("month2")}${YEAR}`,
  ],
  [
    "until",
    `(?:avant|jusqu en|jusqu a|jusqu au|d ici|до) (?:le |la |fin |конца |начала |debut )?(?<middle>mi |середины )?(?:${dayGroup()} )?${month()}${YEAR}`,
  ],
  [
    "since",
    `(?:apres|a partir de|a partir du|a compter de|a compter du|des|depuis|после|с|со|начиная с) (?:le |la |debut |начала )?(?<middle>mi |середины )?(?:${dayGroup()} )?${month()}${YEAR}`,
  ],
  [
    "monthsOfYear",
    "(?:les |ces |в |за |на )?(?:(?<first>premiers|первые)|derniers|последние) (?<many>deux|trois|quatre|2|3|4|два|три|четыре) (?:mois|месяца)(?: de l annee| года)|(?:les )?(?<count>deux|trois|quatre|2|3|4|два|три|четыре) (?:(?<start>premiers|первых)|derniers|последних) (?:mois|месяца)(?: de l annee| года)",
  ],
  ["christmas", "(?<side>avant|jusqu a|apres) (?:les fetes de |les vacances de )?noel"],
  [
    "fortnight",
    `${LEAD}(?<ordinal>premiere|seconde|deuxieme|перв\\p{L}+|втор\\p{L}+) (?:quinzaine|moitie|половин\\p{L}+) (?:de |d )?${month()}${YEAR}`,
  ],
  [
    "partOfMonth",
    `${LEAD}(?<part>debut|mi|milieu|fin|начал[аоеу]|середин[аеыу]|конц[еау]|конец) (?:de |du mois de |d )?${month()}${YEAR}`,
  ],
  ["dayOfMonth", `(?:le |du |au |${LEAD})${dayGroup()} ${month()}${YEAR}`],
  ["month", `(?:au mois de |au mois d |du mois de |в месяце |${LEAD})${month()}${YEAR}`],
  [
    "quarter",
    `${LEAD}(?:(?<ordinal>${ORDINAL_FR}|${ORDINAL_RU}) (?:trimestre|квартал\\p{L}*)|(?:trimestre |t)(?<number>[1-4]))${YEAR}`,
  ],
  [
    "half",
    `${LEAD}(?:(?<ordinal>${ORDINAL_FR}|${ORDINAL_RU}) (?:semestre|полугоди\\p{L}+|(?:moitie|partie) (?:de l annee|d annee|de(?= 20))|половин\\p{L}+ года|половин\\p{L}+(?= 20))|(?:semestre |s)(?<number>[12]))${YEAR}`,
  ],
  ["relative", "d ici la fin de l annee|avant la fin de l annee|до конца года"],
  [
    "partOfYear",
    `${LEAD}(?<part>debut|milieu|fin|начал[аоеу]|середин[аеыу]|конц[еау]|конец)(?: (?:de l annee|d annee|года|(?=20\\d\\d)))${YEAR}`,
  ],
  [
    "season",
    `(?<!(?:ecole|universite|camp) (?:d )?)(?:(?:en|cet|l|le|du|au|d|de l|pendant l|durant l|a l|этой|этим|прошлой) )?(?<season>${SEASON_FR}|${SEASON_RU})(?! (?:школ|универ|лагер|олимпи|игр|сезон|прос))${YEAR}`,
  ],
  [
    "relative",
    "(?:dans (?:une|1) semaine|dans (?:un|1) mois|через неделю|через месяц|(?<!(?<!programme|projets?|evenements?|rendez vous|activites|manifestations) d )aujourd hui|apres demain|(?<!(?:^| )de )demain|hier|(?:ce|le) (?:week end|weekend)(?: prochain)?|cette semaine|la semaine (?:prochaine|suivante|derniere|passee)|(?:ce|le|du|au) mois(?: ci| prochain| suivant| dernier| passe| en cours)|ce mois|cette annee(?! (?:croisee|franco|france|la(?= |$)))|l annee (?:prochaine|derniere|suivante)|l an (?:prochain|dernier)|actuellement|maintenant|prochainement|en ce moment|(?:ce|cet|le|au|du) (?:trimestre|semestre) (?:prochain|dernier|suivant|en cours|actuel)|(?:pendant |durant )?ce (?:trimestre|semestre)|(?:d ici |jusqu a )?(?:la )?fin (?:du mois|de la semaine)|до конца (?:месяца|недели|квартала)|(?:в|на) данный момент|(?:в |на )?(?:эт\\p{L}+|следующ\\p{L}+|прошл\\p{L}+|будущ\\p{L}+|ближайш\\p{L}+) (?:квартал\\p{L}*|полугоди\\p{L}+)|bientot|a venir|prochains jours|ce soir|ce matin|сегодня(?: вечером)?|послезавтра|завтра|вчера|сейчас|скоро|в ближайшее время|ближайшие дни|в ближайшие дни|(?:в |на )?(?:эт\\p{L}+|следующ\\p{L}+|прошл\\p{L}+|будущ\\p{L}+|ближайш\\p{L}+) (?:выходн\\p{L}+|недел\\p{L}+|месяц\\p{L}*|год(?!овщ)\\p{L}*)|на выходных|в выходные)",
  ],
  ["year", "(?:en l an |l annee |en |annee |de |du |pour |в |за |на )?(?<year>(?:19|20)\\d\\d)(?: (?:год\\p{L}*|г))?"],
];

/** The patterns in the order in which they are tried: what is longer and more exact first. */
export const PATTERNS: readonly { name: PatternName; pattern: RegExp }[] = SOURCES.map(([name, source]) => ({
  name,
  // The words of a question are separated by single spaces: a word border is a space or an end.
  pattern: new RegExp(`(?<=^| )(?:${source})(?= |$)`, "gu"),
}));
