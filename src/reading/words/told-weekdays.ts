import { overFolded } from "./pattern.ts";
import { FRENCH_WEEKDAY, RUSSIAN_WEEKDAY } from "./weekday-words.ts";

/** Weekdays and opening days in the texts of events: patterns over lower-case text. */

const PART_OF_DAY = "(?: (?:matin|midi|après-midi|soir)s?| утром| днём| вечером)?";
const ONE = `(?:(?:${FRENCH_WEEKDAY})s?|${RUSSIAN_WEEKDAY})(?!\\p{L})`;
const FROM_TO = `(?:du|de|с|со) ${ONE}${PART_OF_DAY} (?:au|à|по) ${ONE}`;
const MANY =
  "(?:les |tous les |le |chaque |en )?week-ends?|(?:по|в|каждые) выходны[ехм]|en semaine|по будням|в будни(?:е дни)?";
const NAMED = `(?:${FROM_TO}|${MANY}|(?:le|les|tous les|chaque|в|во|по|кажд\\p{L}+) ${ONE})(?!\\p{L})`;
const LISTED = `(?:,? (?:et|ou|и) |, )(?:${NAMED}|${ONE})`;
/**
 * No certain date and no part of a day follows, since these say nothing about every week: « le lundi 3 mai », « le
 * lundi de Pâques », « le lundi matin ».
 */
const CERTAIN = "(?! (?:\\d|du |de |prochain|suivant|dernier))";
const DAYS = `${NAMED}${PART_OF_DAY}(?:${LISTED}${PART_OF_DAY})*${CERTAIN}`;
const WHOLE_DAYS = `${NAMED}(?:${LISTED})*${CERTAIN}(?! (?:matin|midi|après-midi|soir))`;
const OFTEN = [
  `(?:chaque|кажд\\p{L}+(?: втор\\p{L}+)?) ${ONE}`,
  `(?:(?:tous )?les |\\p{L}+ )?(?:${FRENCH_WEEKDAY})s(?!\\p{L})`,
  `(?:по )?(?:${RUSSIAN_WEEKDAY})(?<=[ая]м)(?!\\p{L})`,
  `(?:дв[ае]|три|четыре|\\p{L}+ть) (?:${RUSSIAN_WEEKDAY})(?:ов)?(?!\\p{L})`,
  `un (?:${FRENCH_WEEKDAY}) sur deux|le (?:premier|dernier|\\p{L}+ième) (?:${FRENCH_WEEKDAY}) (?=du |de |d[’'])`,
].join("|");
const HABIT_DAYS = `(?:${OFTEN})${PART_OF_DAY}(?:${LISTED}${PART_OF_DAY})*`;

const all = (source: string) => overFolded(new RegExp(`(?<!\\p{L})(?:${source})`, "gu"));

const ACCESS = "ouvert\\p{L}*|ouvre(?:nt)?|dépôts?|accueil|permanences?|открыт\\p{L}*|работа[ею]т|приём";
const DAILY = "tous les jours|chaque jour|7 jours sur 7|ежедневно|каждый день";
const ONLY = "(?: (?:au public|aux visiteurs|seulement|uniquement|только|для посетителей))?";

/** Opening days, or « tous les jours »: « ouvert du mercredi au dimanche ». */
export const OPEN = all(`(?:${ACCESS})${ONLY},? (?<days>${DAYS}|${DAILY})`);
/** The opening from which days are excepted; « visite tous les jours sauf le lundi » is about a part only. */
const OPENED = `(?:(?:${ACCESS}) [^.;:]{0,60}|(?<=^|[.;:] )(?:${DAILY}),? )`;
/** Closing days: « fermé le lundi », « tous les jours sauf le mardi », «понедельник — выходной». */
export const CLOSED = all(
  [
    `(?:fermée?s?|fermeture|relâche|закрыт\\p{L}*),? (?<closed>${WHOLE_DAYS})`,
    `${OPENED}(?:sauf|hors|hormis|excepté),? (?<except>${WHOLE_DAYS})`,
    `${OPENED}кроме (?<besides>${RUSSIAN_WEEKDAY}(?:ов)?(?:(?:,| и) ${RUSSIAN_WEEKDAY}(?:ов)?)*)(?!\\p{L})`,
    `(?<off>${NAMED}(?:${LISTED})*)(?: (?:музей|выставка))? (?:не работа[ею]т|закрыт)`,
    `(?<rest>${ONE}(?:${LISTED})*) [—–-] выходн(?:ой|ые)|выходн(?:ой|ые)(?: день| дни)?(?: [—–-]|:) (?<resting>${ONE}(?:${LISTED})*)`,
  ].join("|"),
);
/** A range of weekdays set apart by punctuation: « Sans rendez-vous, du lundi au vendredi ». */
export const FROM_ONE_TO_ANOTHER = overFolded(new RegExp(`(?:^|[,:;.] )(?<days>${FROM_TO})`, "gu"));
/** Weekdays that are certainly a habit: « chaque mardi », « dix jeudis », «по средам». */
export const HABIT = all(`(?<days>${HABIT_DAYS})`);
/** A sentence that begins with weekdays: « De janvier à juin, le mardi soir, on parle russe ». */
export const BEGINS = overFolded(
  new RegExp(
    `^(?:[^,.:;]{1,40}, |(?:с|в|во|весь|всю|всё|осенью|зимой|весной|летом)(?: \\p{L}+){0,3} )?(?<days>${HABIT_DAYS}|${DAYS}(?=,| (?:de|à|с|в) \\p{N}))`,
    "u",
  ),
);
const CLOCK = "\\p{N}+(?: ?h(?:eures?)?(?: ?\\p{N}+)?| час\\p{L}*|:\\p{N}+)?";
const HOURS = `(?:de|à|с|в) ${CLOCK}(?: (?:à|до) ${CLOCK})?`;
/** A sentence with nothing but weekdays: « Chaque samedi et dimanche, sans réservation ». */
export const ALONE = overFolded(
  new RegExp(
    `^(?<days>${HABIT_DAYS}|${DAYS})(?:,? (?:${HOURS}|(?:sans|sur|без|по) [^,;.]{1,30}))*(?:, les \\p{N}.*)?[.;]?$`,
    "u",
  ),
);

/** Asks whether something is open, or closed, in the text as typed. */
export const ASKS_IF_OPEN = /(?<!\p{L})(?:ouverte?s?|открыт[аоы]?|работа[ею]т)(?!\p{L})/iu;
export const ASKS_IF_CLOSED = /(?<!\p{L})(?:fermée?s?|закрыт[аоы]?)(?!\p{L})/iu;
