import { word } from "../pattern.ts";

/** What asks when something is planned. */
export const WHEN = word(
  "quand|(?:a |de |pour )?quel(?:le)?s? (?:dates?|jours?|mois|periode|moment|semaine)|(?:les |la )dates? (?:de|du|des|d)|jusqu a quand|combien de (?:temps|jours|semaines|mois)|когда|какого числа|какие (?:даты|числа)|(?:в|на) как(?:ие|ой|ом) (?:дни|день|число|месяц\\p{L}*|сроки)|до какого|с какого|сколько (?:дней|недель|месяцев|времени)|во сколько дней",
);
