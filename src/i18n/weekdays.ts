/** The weekdays in French, Monday first. */
export const WEEKDAYS_FR: readonly string[] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/** The weekdays in Russian, in the form "on Mondays". */
export const ON_WEEKDAYS_RU: readonly string[] = [
  "по понедельникам",
  "по вторникам",
  "по средам",
  "по четвергам",
  "по пятницам",
  "по субботам",
  "по воскресеньям",
];
