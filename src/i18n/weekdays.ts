/** The days of the week in French, from Monday on. */
export const WEEKDAYS_FR: readonly string[] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/** In Russian, as they tell what is on each of them. */
export const ON_WEEKDAYS_RU: readonly string[] = [
  "по понедельникам",
  "по вторникам",
  "по средам",
  "по четвергам",
  "по пятницам",
  "по субботам",
  "по воскресеньям",
];
