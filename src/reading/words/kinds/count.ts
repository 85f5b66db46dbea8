import { overFolded, word } from "../pattern.ts";

/** Asks for a number; not for a price, nor how long ago. */
export const COUNT = word(
  "(?<!peu importe |quel que soit le )(?:во сколько(?= (?:проект|событи|мероприяти|инициатив|город|регион)\\p{L}*)|(?<!est a |est )combien(?! de temps| d heures| ca (?:coute|va)| (?:coute|vaut|paie|paye|dois|faut il payer)|il me faut)|(?<!en |par |grand |petit )nombre (?:total )?(?:de|d|des)|sc?olko|(?<!во )(?:сколько|сколко|скока)(?! (?:бы|длится|идет|стоит|стоят|стоить|платить|денег|будет стоить|времени|\\p{L}+ стоит))|скольк(?:их|им|ими)|(?<!по )количеств\\p{L}+|(?:общее|каково|назовите|укажите) число|итого|посчита(?:й|йте|ть))",
);

/** The question words and what leads to the noun: « combien y a-t-il de … », «сколько всего …». */
const LEADING =
  "(?:combien(?: (?:y a t il|y aura t il|il y a|y en a|est ce qu il y a|avez vous|avons nous|compte t on|compte t il|trouve t on))?|(?:le )?nombre(?: total)?|сколько|сколко|скока|скольк(?:их|им|ими)|(?:какое )?количеств\\p{L}+|(?:общее )?число|посчита(?:й|йте|ть))";
/** What is counted, right after the question words. */
export const COUNTED_AFTER = word(
  `${LEADING} (?:(?:всего|же|там|еще|у вас|у них|вообще|в общем|общее|примерно) )*(?:(?:de|d|des) )?(?<after>\\p{L}+(?: \\p{L}+)?(?: \\p{L}+)?)`,
);
/** What is counted, before the question word: «Пленарных заседаний — сколько?». */
export const COUNTED_BEFORE = overFolded(/^(?:а |и |ну )?(?<before>\p{L}+(?: \p{L}+)?)(?!\p{L}).*? сколько(?: |$)/u);

/** Words for projects. */
export const PROJECT_WORD = overFolded(
  /^(?:projets?|projest|evenements?|manifestations?|activites?|initiatives?|actions?|operations?|choses?|trucs?|collaborations?|rendez|propositions?|fois|en|y|проект\p{L}*|событи\p{L}*|мероприяти\p{L}*|инициатив\p{L}*|акци\p{L}+|предложени\p{L}*|их|там|раз|всего|это)$/u,
);
/** Words for lines of the printed programme. */
export const ENTRY_WORD = overFolded(
  /^(?:entrees?|lignes?|fiches?|notices?|запис\p{L}+|строк\p{L}*|пункт\p{L}*|позици\p{L}*)$/u,
);
export const TIE_WORD = overFolded(
  /^(?:jumelages?|liens?|jumelees?|jumelles?|побратим\p{L}*|побратимств\p{L}*|породнен\p{L}*|связ(?:ей|и|ь))$/u,
);
/** Units of duration. */
export const DURATION_WORD = overFolded(/^(?:jours?|journees?|semaines?|дн(?:ей|я|и)|день|недел\p{L}+)$/u);
/** Verbs of duration: « combien de mois dure … ». */
export const LASTS = word(
  "dure(?:nt|ra|ront)?|s etale(?:nt)?|s etend|длится|продлится|продолжается|займет|занимает|идет|рассчитан\\p{L}*",
);

/** Projects without a date, and projects that are printed twice. */
export const UNDATED = word(
  "(?:n ont|n a|sans|n indiquent|ne (?:donnent|portent|precisent|mentionnent))(?: (?:pas|aucune?|encore|de|la|leur))* dates?|(?:pas|non|ne sont pas) (?:encore )?date(?:e?s)?|sans aucune date|без (?:указания )?(?:даты|дат|сроков)|не (?:имеют|имеет|указывают) (?:даты|дат)|(?:дата|даты|сроки) не (?:указан|назван|определен)\\p{L}*|нет (?:даты|дат|сроков)|не датирован\\p{L}*|недатированн\\p{L}*",
);
export const TWICE = word(
  "(?:imprimee?s?|inscrite?s?|figure(?:nt)?|apparai\\p{L}+|citee?s?|mentionnee?s?|repete\\p{L}*|presente?e?s?|paru\\p{L}*)(?: \\p{L}+){0,3} (?:deux|2) fois|en double|doublons?|(?:дважды|два раза|2 раза|по два раза|повторя\\p{L}+|повторен\\p{L}*|дубл\\p{L}+)",
);

/** Synonyms beside a number: a text may use one and the question another. */
export const ALIKE: readonly RegExp[] = [
  overFolded(/^(?:ans?|annees?|anniversaires?|лет|год|года|годы|годов|летие|летия|годовщин\p{L}*)$/u),
  overFolded(/^(?:participants?|personnes?|visiteurs?|gens|участник\p{L}*|человек|люд\p{L}+|посетител\p{L}+)$/u),
  /^(?:jours?|journees?|дн(?:ей|я|и)|день)$/u,
  overFolded(/^(?:concerts?|концерт\p{L}*)$/u),
  overFolded(/^(?:pieces?|spectacles?|спектакл\p{L}+|постанов\p{L}+)$/u),
  overFolded(/^(?:ateliers?|sections?|секци\p{L}+|мастерск\p{L}+)$/u),
];

/** A number in a text, folded. */
export const NUMBER =
  /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|два|две|двух|двумя|три|трех|тремя|четыре|четырех|четырем|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|двенадцать|пятнадцать|двадцать|тридцать|сорок|пятьдесят|сто|\d+летие|\d+e)$/u;
/** Words that belong to the number after them: « 10 à 15 », «около 300». */
export const BEFORE_NUMBER =
  /^(?:\d+|environ|quelque|jusqu|jusque|a|ou|более|менее|около|примерно|до|от|свыше|почти|порядка)$/u;
/** Words that belong to the number after « de »: « plus de 7 000 ». */
export const MORE_OR_LESS = /^(?:plus|moins|pres)$/u;
/** A number too large for a day, and no year. */
export const LARGE_NUMBER = overFolded(/^(?:000|(?!19|20)\d{3,}|\d{5,}|mille|milliers?|тысяч\p{L}*)$/u);
/** Words for a number that is not given yet. */
export const UNKNOWN_NUMBER = /^(?:nombre|число|числа|количество)$/u;

/** Words around what is counted that name no subject: « imprimées dans le document », «в списке участников». */
export const COUNTED_BY_THE_WAY = word(
  "imprimee?s?|liste[e]?s?|recense\\p{L}*|documents?|participant\\p{L}*|represente\\p{L}*|differente?s?|distincte?s?|au total|comprend\\p{L}*|recherche(?= comprend)|compte(?:nt)?|списк\\p{L}+|участник\\p{L}*|упомянут\\p{L}*|перечислен\\p{L}*|напечатан\\p{L}*|представлен\\p{L}*|doi(?:t|vent) (?:etre )?\\p{L}+|(?:должн\\p{L}+|буд(?:ет|ут)) (?:быть )?\\p{L}+(?:ен|ан|ят)[аоы]?|исполн\\p{L}+|задействован\\p{L}*|вовлечен\\p{L}*|охвачен\\p{L}*|разных|заголовк\\p{L}+|насчит\\p{L}+|числит\\p{L}+|приходит\\p{L}+",
);
