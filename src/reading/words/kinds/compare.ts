import { word } from "../pattern.ts";

/** Compares, whatever separates the sides. */
export const COMPARES = word(
  "compare[rz]?|comparaison|versus|vs|(?:quelle )?difference\\p{L}* entre|(?:se )?distingu\\p{L}+|en quoi (?:[\\p{L}\\p{N}]+ |• ){0,8}differ\\p{L}+|сравни(?:те)?|сопоставь(?:те)?|чем (?:[\\p{L}\\p{N}]+ |• ){0,8}отлича\\p{L}+|разниц\\p{L} между",
);
/** Compares several places or times. */
export const AGAINST = word(
  "contre|compar\\p{L}+|differen\\p{L}+|differ(?:e|ent)|сравн\\p{L}+|сопостав\\p{L}+|против|отлича\\p{L}+|разниц\\p{L}+|различ\\p{L}+",
);
/** Asks what the sides have in common. */
export const IN_COMMON = word(
  "en commun|points? communs?|(?:rapproche|relie|unit|lie)\\p{L}* (?:•|\\p{L}+ )|ont elles? (?:\\p{L}+ )?commune?s?|что (?:\\p{L}+ )?(?:связывает|объединяет|роднит)|общ(?:ее|его)(?: у| между)?",
);
/** Weighs the sides: a comparative, or « lequel ». */
export const WEIGHS = word(
  "plus|moins|mieux|davantage|autant|lequel|laquelle|lesquel(?:le)?s|avant|apres|devant|gagne\\p{L}*|en tete|l emporte|depass\\p{L}*|devanc\\p{L}*|surpass\\p{L}*|обгоня\\p{L}+|опережа\\p{L}+|уступа\\p{L}+|превосход\\p{L}+|domine\\p{L}*|en nombre d\\p{L}*|по (?:количеству|числу)|(?:по)?больше|(?:по)?меньше|чаще|шире|активнее|впереди|насыщеннее|богаче|раньше|позже|старше|моложе|давнее|лидирует|выигрывает|побеждает|опережает|преобладает|кто из|какой из|какая из|котор\\p{L}+ из|у кого",
);
/** Asks which side comes first in time. */
export const EARLIER = word(
  "en premier|le premier|la premiere|avant|apres|plus (?:tot|tard|ancien\\p{L}*|vieux|vieille|recent\\p{L}*|jeune)|раньше|позже|старше|моложе|давнее|сначала|сперва",
);
export const OR = word(
  "(?<!^)ou (?:a|au|aux|en) •|(?<!^)ou(?! (?:y|se|s|est|sont|a|ont|peut|on|va|puis|il|elle|ils|trouve\\p{L}*) )|ou bien|или|либо|а (?:когда|где|у кого)",
);

/** What separates the sides, as typed; some separators count only after a verb of comparing. */
export const SIDE_SEPARATORS: readonly { separator: RegExp; behind?: RegExp }[] = [
  {
    separator:
      /(?<!\s)\s+(?:отлича(?:е|ю)тся\s+от|(?:se\s+distinguent?|diff[eè]rent?)(?:-t-(?:il|elle)s?)?\s+(?:de la|de l’|du|de|des))\s+/iu,
  },
  { separator: /(?<!\s)\s+(?:ou(?: bien)?|или|либо|contre|vs\.?|versus|против)\s+/iu },
  { separator: /,\s*а\s+(?:когда\s+|где\s+)?/iu },
  {
    separator: /(?<!\s)\s+(?:et(?: celui| celle)?(?: de)?|avec|à|и|с|со|от)\s+/iu,
    behind: /(?:entre|между|compare[rz]?|сравни(?:те|ть)?|отличается|отличаются)\s/iu,
  },
];
/** What stands before the first side, and after the last. */
export const BEFORE_SIDE =
  /^(?:чем|en quoi)\s+|^.*(?:[,:;–—]\s|\s(?:entre|между)\s|(?:^|\s)(?:compare[rz]?|comparaison|сравни(?:те|ть)?)\s|(?:отличается|отличаются)\s)/iu;
export const AFTER_SIDE = /(?<!\s)\s*[,:;?!–—].*$/su;

/** Words of comparisons that name no subject. */
export const COMPARE_WORDS = word(
  "arrive|choses|gagne|nombre|rempli\\p{L}*|charge\\p{L}*|acti(?:f|ve|fs|ves)|devant|tete|fait|mieux|autant|cote|quoi|rapport|contre|участву\\p{L}+|представлен\\p{L}*|объему|программы|впереди|кто|программ|связывает",
);
