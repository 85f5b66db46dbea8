import { written } from "./pattern.ts";

/** Duration within a day. */
export const DURATION_TEXT = written(
  "(?:\\d+|un|une|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|quarante-cinq|cinquante)(?: \\p{L}+)? ?(?:minutes?|min|heures?(?! (?:du|de l))|h(?: ?\\d\\d)?)(?! \\p{L}*soir)|demi-heure|demi-journée|(?:\\d+|пол|одн|дв|тр|четыр|пят|шест|десят|двадцат|тридцат|сорок|полтор)\\p{L}*[- ]?(?:\\p{L}+ )?(?:минут\\p{L}*|час(?:а|ов|овой|овая)?)|(?:полу|двух|трёх|четырёх|пятидесяти|сорока)\\p{L}*час\\p{L}*|\\p{L}*минутн\\p{L}+",
);

const WEEKDAYS =
  "lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|понедельник\\p{L}*|вторник\\p{L}*|сред[аыуе]м?|средам|четверг\\p{L}*|пятниц\\p{L}+|суббот\\p{L}+|воскресень\\p{L}+";

/** The weekdays of an event. */
export const DAYS_TEXT = written(`${WEEKDAYS}|tous les jours|chaque jour|ежедневно|каждый день`);
