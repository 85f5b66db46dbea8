/** Days of the month, counts and ordinals in both languages, in digits and in words, over folded words. */

const FRENCH_DAYS: readonly string[] = (
  "premier,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix sept,dix huit," +
  "dix neuf,vingt,vingt et un,vingt deux,vingt trois,vingt quatre,vingt cinq,vingt six,vingt sept,vingt huit," +
  "vingt neuf,trente,trente et un"
).split(",");
const RUSSIAN_DAY_STEMS: readonly string[] = (
  "перв,втор,трет,четверт,пят,шест,седьм,восьм,девят,десят,одиннадцат,двенадцат,тринадцат,четырнадцат,пятнадцат," +
  "шестнадцат,семнадцат,восемнадцат,девятнадцат,двадцат,двадцать перв,двадцать втор,двадцать трет," +
  "двадцать четверт,двадцать пят,двадцать шест,двадцать седьм,двадцать восьм,двадцать девят,тридцат,тридцать перв"
).split(",");
const RUSSIAN_DAY_ENDING = "ь?(?:его|ого|ему|ому|ое|е)";

/** Longer words come first, so that « vingt-six » is not read as « vingt ». */
const anyOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join("|");

/** A day of the month: « 5 », « 1er », «5-го», « vingt-six », «двадцать шестого». */
export const DAY = `\\d{1,2}(?:er|го|е)?(?: (?:го|е|ое))?|${anyOf(FRENCH_DAYS)}|(?:${anyOf(RUSSIAN_DAY_STEMS)})${RUSSIAN_DAY_ENDING}`;

const WITHOUT_ENDING = new RegExp(`${RUSSIAN_DAY_ENDING}$`, "u");

/** The number of a day of the month; 0 for none. */
export function dayOf(text = ""): number {
  if (/^\d/u.test(text)) return Number.parseInt(text, 10);
  return FRENCH_DAYS.indexOf(text) + 1 || RUSSIAN_DAY_STEMS.indexOf(text.replace(WITHOUT_ENDING, "")) + 1;
}

const COUNTS: readonly string[] = [
  "une?|один|одну",
  "deux|два|две|двух",
  "trois|три|трех",
  "quatre|четыре|четырех",
  "cinq|пять|пяти",
  "six|шесть|шести",
  "sept|семь|семи",
  "huit|восемь|восьми",
  "neuf|девять|девяти",
  "dix|десять|десяти",
  "onze|одиннадцат[ьи]",
  "douze|двенадцат[ьи]",
  "treize|тринадцат[ьи]",
  "quatorze|четырнадцат[ьи]",
  "quinze|пятнадцат[ьи]",
];
const COUNT_TESTS = COUNTS.map((words) => new RegExp(`^(?:${words})$`, "u"));

/** A count, in digits or in words up to fifteen. */
export const COUNT = `\\d{1,2}|${COUNTS.join("|")}`;

/** The number of a count; 1 when none is written («через неделю»). */
export function countOf(text = ""): number {
  if (/^\d/u.test(text)) return Number(text);
  return COUNT_TESTS.findIndex((test) => test.test(text)) + 1 || 1;
}

/** First to fourth, and last. */
export const ORDINAL =
  "premiere?|1er|1ere|1re|1|deuxieme|seconde?|2e|2eme|2nd|2|troisieme|3e|3eme|3|quatrieme|derniere?|4e|4eme|4|" +
  "(?:перв|втор|трет|четверт|последн)\\p{L}+|[1-4](?: (?:й|м|го|ый|ом|е|ое|я|ю))?|iii|ii|iv|i";

/** The number of an ordinal, 1–4; `last` for « dernier ». */
export function ordinalOf(text = "", last = 4): number {
  if (/^(?:derni|последн)/u.test(text)) return last;
  if (/^(?:1|i$|prem|перв)/u.test(text)) return 1;
  if (/^(?:2|ii$|deux|second|втор)/u.test(text)) return 2;
  return /^(?:3|iii$|trois|трет)/u.test(text) ? 3 : 4;
}

const FRENCH_ORDINALS: readonly string[] = (
  "premiere?s?,deuxieme|seconde?,troisieme,quatrieme,cinquieme,sixieme,septieme,huitieme,neuvieme,dixieme,onzieme," +
  "douzieme,treizieme,quatorzieme,quinzieme,seizieme,dix septieme,dix huitieme,dix neuvieme,vingtieme"
).split(",");
const RUSSIAN_ORDINALS = RUSSIAN_DAY_STEMS.slice(0, FRENCH_ORDINALS.length).map((stem) =>
  stem === "трет" ? "трет(?:ий|ь(?:ем|его|ему|е|ю|я|ей|им))" : `${stem}(?:ый|ой|ом|ого|ому|ое|ую|ая|ым)`,
);
const ITEM_WORDS = FRENCH_ORDINALS.map((french, index) => `${french}|${RUSSIAN_ORDINALS[index] ?? ""}`);
const ITEM_WORD_TESTS = ITEM_WORDS.map((words) => new RegExp(`^(?:${words})$`, "u"));
const LAST_ITEM = "derniere?|последн(?:ий|ем|его|ее|юю|яя|ей)";
const ITEM_FIGURES =
  "(?:(?:n[oº]?|numero|номер(?:а|ом|е)?) ?)?\\d{1,3}(?: ?(?:e|eme|er|ere|re|nde?|й|я|е|м|го|му|ый|ой|ом|ого|ому|ую|ая|ое))?";
/** Nouns that are counted: a number before them is no item of a list (« 12 projets », « 20 heures », «50 лет»). */
const COUNTED =
  "ans?|fois|anniversaires?|siecles?|jours?|mois|semaines?|heures?|h|euros?|projets|evenements|villes|personnes|" +
  "раз|(?:лет|год|век|час|дн|недел|месяц|человек|руб|юбиле|годовщин)\\p{L}*|день|проект(?:ов|а|ах)|событи[йя]|город(?:ов|а|ах)";

/** A number that names an item of a list, or the last item: « le 7 », « numéro 7 », « septième », «7-й», «номер 7», «седьмом». */
export const LIST_ITEM = `(?:${ITEM_WORDS.join("|")}|${LAST_ITEM}|${ITEM_FIGURES})(?!(?: (?:et|ou|a|и|или|до))?(?: \\d{1,3})? (?:${COUNTED})(?= |$))`;

const ORDINAL_FR = `(?:${FRENCH_ORDINALS.join("|")}|derniere?)`;
const ORDINAL_RU = `(?:${RUSSIAN_ORDINALS.join("|")}|последн(?:ий|яя|ее|ему|ей))`;

/** Goes back to an item: « revenons au premier : … », «вернёмся к первому». */
export const RETURN_TO_ORDINAL = new RegExp(
  `^(?:(?:et|bon|ok|alors|mais|а|и|ну|но|давай(?:те)?) ){0,2}(?:(?:revenons(?: en)?|on revient|je reviens|pour revenir|retour|revenir) (?:au|a la|sur l[ea]) ${ORDINAL_FR}|(?:вернемся|вернемте|вернусь|вернись|вернитесь|возвращ\\p{L}+|если вернуться)(?: еще раз| снова)? к(?:о)? ${ORDINAL_RU})(?= |$)`,
  "u",
);

/** An item by its ordinal, at the beginning of a question: « et le deuxième par ordre de date … », «а третье …». */
export const FIRST_ORDINAL = new RegExp(
  `^(?:(?:et|bon|non|pardon|en fait|je voulais dire|je parle de|а|и|ну|нет|точнее|извините|имел[аи]? в виду) ){0,3}(?:l[ea] ${ORDINAL_FR}|${ORDINAL_RU})` +
    "(?: (?:par ordre (?:de dates?|chronologique)|dans l ordre|по (?:порядку|датам?|счету|списку)))?(?= )",
  "u",
);

/** The number of an item that {@link LIST_ITEM} matched, 1-based; −1 for the last. */
export function itemOf(text: string): number {
  const figures = /\d+/.exec(text);
  return figures ? Number(figures[0]) : ITEM_WORD_TESTS.findIndex((test) => test.test(text)) + 1 || -1;
}
