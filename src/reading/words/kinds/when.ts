import { word } from "../pattern.ts";
/** Asks for the next session. */
export const NEXT_SESSION = word(
  "(?:a |de )?(?:quand |quelle )?(?:est )?(?:la |les )?(?:prochaine?s?) (?:seances?|dates?|representations?|fois|sessions?)(?: (?:de|du|des|d|pour))?|(?:когда )?(?:ближайш|следующ)\\p{L}+ (?:сеанс\\p{L}*|показ\\p{L}*|представлени\\p{L}+|дат\\p{L}+|заняти\\p{L}+|раз)",
);
/** Asks how long something lasts. */
export const DURATION = word(
  "combien de (?:temps|jours|semaines|mois)|duree|dure(?:nt|ra|ront)?|durer|сколько (?:\\p{L}+ )?(?:дней|недель|месяцев|времени|суток)|сколько (?:\\p{L}+ ){0,3}(?:длит\\p{L}+|продлит\\p{L}+|ид[её]т|займет)|как долго|(?:длит|продлит)\\p{L}+|продолжительност\\p{L}+|во сколько дней",
);
/** Says that something opens or closes: a time and no subject. « Ça ferme quand ? », but not « quand visiter la ferme ? ». */
export const OPENING_TIME = word(
  "(?:ca|il|elle|ils|elles|on) (?:ouvr\\p{L}+|ferme|ferment|fermera|fermeront)|откры(?:ва(?:ет|ют)ся|т[аоы]?|ваете|лась?|лось|лись)|закры(?:ва(?:ет|ют)ся|т[аоы]?|ваете)",
);
/** Asks at what hour a house or an event opens or closes; it names no subject, although a thesaurus may know it as one. */
export const OPENING_ASKED = word(
  "(?:(?:jusqu )?a quelle heure|quand) (?:ferm|ouvr)(?:e|ent|ait|ira|irait|era|eront|iront)|(?:во сколько|когда|до скольки|до скольких|до какого часа|с какого часа)(?: (?:закрыва|открыва)\\p{L}+)?(?= |$)",
);
/** Asks how long something has been so, not how long it lasts. */
export const SINCE_WHEN = word("depuis combien(?: de)?|сколько (?:\\p{L}+ )?уже|уже сколько|как давно");
/** Names the programme itself, beside a question of how long it lasts. */
export const ITSELF = word(
  "programme|annee(?: croisee| franco russe| france russie| de (?:la )?cooperation)*|программ\\p{L}*|(?:перекрестн\\p{L}* )?год(?:а|у|ом|е)?(?: \\p{L}*сотрудничества)?",
);
/** Words of such questions that name no subject. */
export const TIME_ASKED = word("combien de temps|сколько времени");
/** The tie itself: its anniversary is not the date of a project. */
export const TIE_ITSELF = word("jumelages?|побратимств\\p{L}*");
/** Asks when a friendship or an anniversary will be celebrated, not since when it exists. */
export const CELEBRATED = word(
  "celebr\\p{L}+|fet(?:e|es|ent|er|ee|ees|era|eront)|prevue?s?|prevoi\\p{L}+|отмеча\\p{L}+|отметить|отметят|праздн\\p{L}+|намечен\\p{L}*|запланирован\\p{L}*|юбилей",
);
