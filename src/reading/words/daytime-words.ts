import type { Daytime } from "../../corpus/days/daytimes.ts";
import { word } from "./pattern.ts";

/** After these « matin » and « soir » are times: « demain soir », « le 12 mai au matin ». */
const DAY_FR =
  "demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|prochain";
/** « Le soir », « tous les soirs », « samedi soir », « le 12 mai au soir ». */
const ofDayFr = (one: string) =>
  `(?:ce|cet|le|les|l|chaque|tous les|au) ${one}s?|(?<=(?:^| )(?:${DAY_FR}) )(?:au )?${one}`;

/** A time: « à 20 h », « après 18h30 », «в 19:00», «после 18 часов». */
const atHour = (hours: string) =>
  `(?:(?<!jusqu )a|vers|apres|des|a partir de) (?:${hours}) ?h(?:eures?|\\d\\d)?(?: \\d\\d)?|(?:в|к|после|с|около) (?:${hours}) (?:час\\p{L}*|[0-5]\\d)(?! до)`;

/** The parts of the day, over folded words. « Cours du soir » and « une soirée » are subjects. */
export const DAYTIME_WORDS: Readonly<Record<Daytime, RegExp>> = {
  morning: word(
    `${ofDayFr("matin")}|(?:en|dans la) matinee|de bon matin|утром|по утрам|с утра(?! до )|в первой половине дня|${atHour("[5-9]|1[01]")}`,
  ),
  afternoon: word(
    `${ofDayFr("(?:apres midi|aprem|apm)")}|(?:en|dans l|d) apres midi|после обеда|во второй половине дня|(?<!(?:^| )(?:с|со) )днем(?= (?:в|во|на|или|и|а)(?: |$)|$)|${atHour("1[2-7]")}`,
  ),
  evening: word(
    `${ofDayFr("soir")}|(?:en|dans la|en debut de|en fin de) soiree|en fin de journee|apres le (?:travail|boulot)|(?<!(?:^| )(?:с|со) )вечером|по вечерам|под вечер|(?:на|в этот) вечер|после работы|${atHour("1[89]|2[0-3]")}|после (?:шести|семи|восьми)`,
  ),
};

/** « Après 20 h », « à partir de 18h30 », «после 19:00»: events that end before are not wanted. */
export const AFTER_HOUR = word(
  "(?:apres|des|a partir de) \\d\\d? ?h(?:eures?|\\d\\d)?(?: [0-5]\\d)?|после \\d\\d? (?:час\\p{L}*|[0-5]\\d)",
);
