import { word } from "../pattern.ts";
/** Asks when something takes place, or how long it lasts. */
export const WHEN = word(
  [
    "(?:(?:a|de|pour|en|vers|sur|dans|c est|au cours de) )?quel(?:le)?s? (?:(?:est|sont) (?:la|les) )?(?:dates?|jours?|(?<=en quel )mois|mois(?! (?:a|ont|n|compte\\p{L}*|concentre\\p{L}*))|periodes?|moment|semaines?|saison|trimestre|semestre)|(?:c est |tombe\\p{L}* )le combien",
    "(?<=^|(?:^| )(?:,|et|a|la|les|ses|sa|leurs|des|de|aux|moi|nous|quelle|quelles|est|sont) )dates?(?: (?:exactes?|precises?|prevues?))* (?:de|du|des|d|pour|svp|s il)|^(?:(?:et|a|sa|la|les|ses) )*dates?(?: exactes?| precises?)?(?: ,|$)|, (?:la |les |sa )?dates?(?: exactes?)?(?: svp)?$",
    "(?:какого|каким|какое|каких|какие|какому|какими|каком) (?:\\p{L}+ ){0,1}(?:числ\\p{L}*|дат\\p{L}*|дн\\p{L}*|месяц\\p{L}*|срок\\p{L}*)|(?:в|на|к|по) как(?:ие|ой|ом|ую|ому|им) (?:\\p{L}+ )?(?:дни|дням|день|числ\\p{L}+|дат\\p{L}+|месяц\\p{L}*|сроки|период|сезон|неделе|полугоди\\p{L}+|квартале)",
    "(?:^|(?:а|и|,|точн\\p{L}+|скажите|пожалуйста|назовите|какая|какова) )(?:дат[аыу]|сроки)(?: [\\p{L}\\p{N}]+)*|(?:на|к) как(?:ое|ие|ому) врем\\p{L}+|до какого|с какого|до каких пор",
  ].join("|"),
);
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
/** Asks how long something has been so, not how long it lasts. */
export const SINCE_WHEN = word("depuis combien(?: de)?|сколько (?:\\p{L}+ )?уже|уже сколько|как давно");
/** Words of such questions that name no subject. */
export const TIME_ASKED = word("combien de temps|сколько времени");
/** Asks for a number of things, even beside a date. */
export const COUNTS = word("combien|quel nombre|nombre d(?:e|u|es)?|сколько|какое количество|количество");
/** The tie itself: its anniversary is not the date of a project. */
export const TIE_ITSELF = word("jumelages?|побратимств\\p{L}*");
/** Asks when a friendship or an anniversary will be celebrated, not since when it exists. */
export const CELEBRATED = word(
  "celebr\\p{L}+|fet(?:e|es|ent|er|ee|ees|era|eront)|prevue?s?|prevoi\\p{L}+|отмеча\\p{L}+|отметить|отметят|праздн\\p{L}+|намечен\\p{L}*|запланирован\\p{L}*|юбилей",
);
