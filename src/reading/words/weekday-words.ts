import { overFolded, word } from "./pattern.ts";

/** The stems of the weekdays, Monday to Sunday. */
const FRENCH = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const RUSSIAN = ["понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень"];
/** Not followed by words that make it a certain day: « le lundi 3 mai », « le mardi suivant ». */
const CERTAIN_FR = "(?! (?:\\d|prochain|suivant|dernier|passe|qui|en (?:huit|quinze)|d[eu]? |gras|saint))";

/** Each weekday as a habit: « le lundi », « tous les jeudis », «по средам», «каждую субботу». */
export const WEEKDAY_HABITS: readonly RegExp[] = FRENCH.map((french, index) => {
  const russian = RUSSIAN[index] ?? "";
  return word(
    `(?:(?:le|les|chaque|tous les) ${french}s?|${french}s)${CERTAIN_FR}|${russian}(?:ам|ям)|кажд\\p{L}+ ${russian}\\p{L}*`,
  );
});

const ONLY_FR = "(?:seulement|uniquement|plutot|juste|que|chaque)";
/** Weekends: « les week-ends », «по выходным». */
export const WEEKENDS = word(
  `(?:les |tous les )?(?:week ends|weekends)|(?:en|${ONLY_FR}(?: en| le| les)?) (?:week end|weekend)s?(?! (?:d|prochain|suivant|dernier))|по выходным|(?:только|лишь|каждые)(?: в| на| по)? выходны[ехм]`,
);
/** Working days: « en semaine », «по будням». */
export const WORKDAYS = word("en semaine|(?:les )?jours de semaine|(?:по|в) будн(?:ям|и|ие дни)");

const anyOf = (days: readonly string[]) => days.join("|");
/** Weekdays as texts print them, as sources of patterns. */
export const FRENCH_WEEKDAY = anyOf(FRENCH);
export const RUSSIAN_WEEKDAY = `(?:${anyOf(RUSSIAN)})(?:[аеиуыюя]|ам|ям)?`;
const ONE = `${FRENCH_WEEKDAY}|${RUSSIAN_WEEKDAY}`;
/** A weekday in lower-case text, or a range of them: « du mardi au samedi ». */
export const WEEKDAY_TEXT = overFolded(
  new RegExp(
    `(?<!\\p{L})(?:(?<from>${ONE})(?: \\p{L}+)? (?:au|à|по) (?<to>${ONE})|(?<day>(?:${FRENCH_WEEKDAY})s?|${RUSSIAN_WEEKDAY}(?:ов)?)|(?<weekend>week-ends?|выходны[ехм])|(?<workdays>en semaine|будн\\p{L}+)|(?<daily>tous les jours|chaque jour|7 jours sur 7|ежедневно|каждый день))(?!\\p{L})`,
    "gu",
  ),
);
/** The number of a weekday by the beginning of its name, 0 for Monday; −1 for none. */
export function weekdayNamed(name: string): number {
  const begins = (day: string) => name.startsWith(day);
  return Math.max(FRENCH.findIndex(begins), RUSSIAN.findIndex(begins));
}
