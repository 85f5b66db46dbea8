import { word } from "./pattern.ts";
import { SOMEBODY_FR, SOMEBODY_RU } from "./people-words.ts";

/** Ages in figures and in words, by what those are called who have them. */
const CHILD =
  "\\d|1[0-2]|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|(?:один|дв)\\p{L}*|тр(?:и|ех)|четыр\\p{L}+|пят[ьи]|шест[ьи]|сем[ьи]|вос(?:е|ь)м[ьи]|девят[ьи]|десят[ьи]|одиннадцат[ьи]|двенадцат[ьи]";
const TEENAGER = "1[3-7]|treize|quatorze|quinze|seize|dix sept|(?:три|четыр|пят|шест|сем)надцат[ьи]";
const ELDERLY =
  "[6-9]\\d|soixante(?: \\p{L}+)*|quatre vingts?(?: \\p{L}+)*|шестьдесят|шестидесяти|семьдесят|семидесяти|восемьдесят|восьмидесяти|девяносто";

/** Somebody of such an age, where it is told: « ma fille de 7 ans », « ils ont 7 et 9 ans », «ему за семьдесят», «внука пяти лет». */
const aged = (age: string) =>
  word(
    `(?:${SOMEBODY_FR}|j|il|elle|ils|elles|on|qui)(?: \\p{L}+){0,2} (?:de|a|ai|ont|aura|auront|bientot)(?: (?:${age}) (?:et|ou|a))? (?:${age}) ans|(?:${SOMEBODY_RU}|мне|ему|ей|им|нам)(?: (?:уже|всего|только|за|скоро|самой|самому))*(?: (?:${age}) (?:и|или|до))? (?:${age})(?: (?:лет|год[а]?|годик\\p{L}*))?`,
  );

/** For whom something is to be that is asked for somebody of a certain age, as subjects are called in both languages. */
export const AUDIENCES: readonly { readonly of: RegExp; readonly fr: string; readonly ru: string }[] = [
  { of: aged(CHILD), fr: "enfants", ru: "дети" },
  { of: aged(TEENAGER), fr: "adolescents", ru: "подростки" },
  { of: aged(ELDERLY), fr: "seniors", ru: "пенсионеры" },
];
