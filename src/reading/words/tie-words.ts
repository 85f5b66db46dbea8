import { overFolded, word } from "./pattern.ts";

/** Words about ties, over the folded words of a question. */

const SUSPENDED_WORDS =
  "suspend\\p{L}+|suspens\\p{L}+|gele\\p{L}*|interromp\\p{L}+|sommeil|en pause|a l arret|приостан\\p{L}+|замор\\p{L}+|прерв\\p{L}+|прерван\\p{L}*|на паузе";
/** States of ties. */
export const SUSPENDED = word(SUSPENDED_WORDS);
const ENDED_WORDS =
  "(?:mis|met|mettre|mettent) fin|fin d\\p{L}+|rompu\\p{L}*|rompre|resilie\\p{L}*|denonce\\p{L}*|termine\\p{L}*|cesse\\p{L}*|arrete\\p{L}*|прекра\\p{L}+|расторг\\p{L}+|разорва\\p{L}+|закончил\\p{L}+|завершил\\p{L}+|больше не (?:побратим|породнен)\\p{L}*|(?:n est|ne sont|n etaient) plus (?:\\p{L}+ )?jumel\\p{L}+";
export const ENDED = word(ENDED_WORDS);
const ACTIVE_WORDS =
  "mainten(?!ant(?: |$))\\p{L}+|maintien\\p{L}*|gard(?:e|ee?s?|ent|er)|conserv\\p{L}+|poursui\\p{L}+|en vigueur|actifs?|actives?|сохран\\p{L}+|действу\\p{L}+|поддержива\\p{L}+|остал\\p{L}+|живы?|в силе";
export const ACTIVE = word(ACTIVE_WORDS);
/** Asks whether a tie still exists. */
export const STILL = word(
  "toujours|encore|actuellement|aujourd hui|до сих пор|по прежнему|все еще|еще|сейчас|сегодня|mainten\\p{L}+|gard(?:e|ee?s?|ent|er)|conserv\\p{L}+|сохран\\p{L}+|действу\\p{L}+|остал\\p{L}+|suspend\\p{L}+|приостан\\p{L}+|что с",
);
/** Words of a question whether something between two towns goes on. */
export const EXISTS_STILL = word(
  "toujours|encore|actuellement|aujourd hui|exist\\p{L}+|dur\\p{L}+|tien\\p{L}+|до сих пор|по прежнему|все еще|еще|сейчас|сегодня|существу\\p{L}+|действу\\p{L}+",
);
/** Asks whether towns are twinned at all: an inverted verb, «ли», or the bare claim. */
export const WHETHER_TIED = word(
  "(?:est|sont)(?: (?:elles?|ils?|bien|vraiment|deja|villes?|deux|toujours|la|une|ville|officiellement)){0,4} (?:jumel\\p{L}+|soeurs?)|est ce (?:que|qu)|c est (?:bien |vraiment )?(?:un )?jumelage|y a t il|au sens propre|vraiment|officiel\\p{L}*|побратимы?|побратимы? ли|породнен\\p{L}+|ли|есть ли|правда",
);
/** Asks since when, or on which day. */
export const ASKS_DATE = word(
  "quand|depuis combien|dates?|quel jour|quelle annee|quel age|combien d annees|когда|с каких пор|как(?:ого|ой|ом|ая) (?:год|числ|дат|ден|дн)\\p{L}*|давно|сколько (?:\\p{L}+ )?лет|дат[аыу]",
);
/** Asks for the very day. */
export const ASKS_DAY = word("dates?|jours?|дат\\p{L}*|числ\\p{L}+|день|дня");
/** Asks for one of several things: not yes or no. */
export const ASKS_WHICH = word(
  "quels?|quelles?|lesquels?|lesquelles?|qui|quand|depuis|combien|liste|ou|pourquoi|comment|как(?:ой|ая|ие|ое|им|ими|ого|ом)|кто|кем|когда|сколько|где|чей|давно|список|перечисл\\p{L}+|как",
);
/** Asks who says so. */
export const SOURCE = word(
  "sources?|d ou (?:vous |tu )?(?:\\p{L}+ )?(?:tenez|tiens|savez|sais)|(?:qui|lequel|quel\\p{L}* \\p{L}+) (?:l )?(?:a|ont|avait) (?:\\p{L}+ )?(?:rapporte|signale|annonce|affirme|declare|dit|ecrit|indique|confirme|revele|raconte|publie)|d apres (?:qui|quoi|quel\\p{L}*)|selon quel\\p{L}*|qui (?:affirme|pretend|assure|confirme)|d ou (?:tenez|tiens|tient|savez|sais|vient|sort)\\p{L}*(?: vous| tu)?|qui (?:le )?dit|selon qui|источник\\p{L}*|откуда (?:\\p{L}+ ){0,2}(?:известно|зна(?:ете|ешь)|взял\\p{L}*|информаци\\p{L}+|данные|сведени\\p{L}+)|кто (?:(?:об )?этом? )?(?:сказал|сообщ|утвержда|объявил|писал|написал|подтвер)\\p{L}*|(?:по|согласно) (?:каким|чьим|какой|чьей) (?:данным|сведениям|информации)",
);
/** Verbs of beginning: with them, a year is the year in which a tie began. */
export const BEGUN = word(
  "sign\\p{L}+|conclu\\p{L}*|noue\\p{L}*|cree\\p{L}*|ne(?:s|es|e)?|dat(?:e|ent|ant)|remont\\p{L}+|commenc\\p{L}+|debut\\p{L}*|etabli\\p{L}*|apparu\\p{L}*|подписа\\p{L}+|заключ\\p{L}+|появил\\p{L}+|возник\\p{L}*|основан\\p{L}*|начал\\p{L}*|стали|установ\\p{L}+|созда\\p{L}+|оформ\\p{L}+",
);
/** Asks for an age: with it, a year is the year in which the tie reaches that age. */
export const AGE = word(
  "quel age|combien d an\\p{L}+|fet\\p{L}+|celebr\\p{L}+|сколько (?:\\p{L}+ )?лет|исполн\\p{L}+|отме[тч]\\p{L}+|праздн\\p{L}+",
);
export const MORE_YEARS = word(
  "(?:plus|au moins|davantage|au dela|superieur\\p{L}*|больше|более|старше|свыше|не мен(?:ее|ьше)|дольше)(?: d\\p{L}*| чем| que| a)?",
);
export const FEWER_YEARS = word(
  "(?:moins|au plus|au maximum|меньше|менее|младше|моложе|не бол(?:ее|ьше)|до)(?: d\\p{L}*| чем| que)?",
);
/** Numbers of years in words. */
export const YEARS_IN_WORDS: readonly (readonly [RegExp, number])[] = [
  [word("vingt(?:aine)? ans|vingtaine d annees|двадцат\\p{L}+ лет|двадцатилет\\p{L}+"), 20],
  [word("vingt cinq ans|двадцат\\p{L}+ пят\\p{L}+ лет|четверть века|quart de siecle"), 25],
  [word("trente ans|trentaine d annees|trentenaires?|тридцат\\p{L}+ лет|тридцатилет\\p{L}+"), 30],
  [word("quarante ans|quarantaine d annees|quarantenaires?|сорок\\p{L}* лет|сорокалет\\p{L}+"), 40],
  [
    word(
      "cinquante ans|cinquantaine d annees|cinquantenaires?|demi siecle|полвека|пятьдесят лет|пятидесят\\p{L}+ лет|пятидесятилет\\p{L}+",
    ),
    50,
  ],
  [
    word(
      "soixante ans|soixantaine d annees|soixantenaires?|шестьдесят лет|шестидесят\\p{L}+ лет|шестидесятилет\\p{L}+",
    ),
    60,
  ],
];
/** A decade: « les années 1980 », « les années 80 », «1970-е», «в 70-х», «семидесятые». */
export const DECADE = overFolded(
  /(?<=^| )(?:annees (?<fr>(?:19|20)?\d0)|(?<ru>(?:19|20)?\d0) ?(?:е|х|ые|ых)(?: год\p{L}+)?|(?<word>пятидесят|шестидесят|семидесят|восьмидесят|девяност)(?:ые|ых)|annees (?<fois>cinquante|soixante dix|soixante|quatre vingt dix|quatre vingts?))(?= |$)/u,
);
export const DECADES_IN_WORDS: Readonly<Record<string, number>> = {
  пятидесят: 50,
  шестидесят: 60,
  семидесят: 70,
  восьмидесят: 80,
  девяност: 90,
  cinquante: 50,
  soixante: 60,
  "soixante dix": 70,
  "quatre vingt": 80,
  "quatre vingts": 80,
  "quatre vingt dix": 90,
};
/** A range of years; then one year with « avant », « depuis » and the like. */
export const YEARS_BETWEEN =
  /(?<=^| )(?:entre|de|с|между) (?<from>(?:19|20)\d\d)(?: года?)? (?:et|a|и|по|до) (?<to>(?:19|20)\d\d)(?= |$)/u;
export const YEAR_BOUND = overFolded(
  /(?<=^| )(?<side>avant|jusqu en|apres|depuis|a partir de|до|раньше|ранее|после|начиная с|с|со времени) (?:le |l |annee |en |\p{L}+ )?(?<year>(?:19|20)\d\d)(?= |$)/u,
);
export const BEFORE = /^(?:avant|до|раньше|ранее)/u;
export const UNTIL = /^jusqu/u;
export const AFTER = /^(?:apres|после)/u;
export const A_YEAR = /(?<=^| )((?:19|20)\d\d)(?= |$)/u;
/** Ties in other words, when no subject is named: « liens entre villes », «с кем дружит». */
export const TIE_LIKE = word(
  "(?:liens?|relations?|accords?|partenariats?|amities?) (?:entre|des|de) (?:les )?(?:villes|communes|municipalites)|lien (?:avec|entre)",
);
/** Asks for an official tie. */
export const OFFICIALLY = word("officiel\\p{L}*|официальн\\p{L}+");
/** Names a day or a feast of twin towns: that is a project. */
export const PARTY_OF_TIE = word(
  "(?:fetes?|ceremonies?|journees?|semaines?|праздник\\p{L}*|день|дня|дни|церемони\\p{L}+|недел\\p{L}+) (?:d[ue]s? |городов )?(?:villes? )?(?:jumel\\p{L}+|побратим\\p{L}*)",
);
const FRIENDSHIP_WORDS =
  "ami(?:e|s|es|ties?)?|relations?|отношени\\p{L}+|partenariats?|alliances?|liee?s?|liens?|дружб\\p{L}*|друж(?:ит|ат|им|ите|ить|или|ил|ила)|друзья|подруж\\p{L}+|партнерств\\p{L}*|партнер(?:ы|ами)|связ(?:ь|и|ью|ан\\p{L}*)";
/** A friendship between two named towns, in other words than twinning. */
export const FRIENDSHIP = word(FRIENDSHIP_WORDS);
/** The paper of a tie. */
export const AGREEMENT = word("accords?|conventions?|соглашени\\p{L}+");
/** A tie in other words, beside a place. */
export const TIE_LIKE_OF_PLACE = word(
  "(?:avec qu\\p{L}+|с к\\p{L}+) (?:[\\p{L}•]+ ){1,6}(?:accords?|conventions?|соглашени\\p{L}+)|(?:accords?|conventions?|соглашени\\p{L}+) (?:[\\p{L}•]+ ){0,4}(?:avec qu\\p{L}+|с к\\p{L}+)|liee?s? (?:a|avec)|lies? (?:a|avec)|liens? (?:[\\p{L}•]+ ){0,3}(?:villes?|communes?|•)|villes? (?:amies?|partenaires?)|partenaires? (?:officiels?|de longue date)|(?:с кем|с как\\p{L}+ (?:\\p{L}+ ){0,2}город\\p{L}+|с чем) (?:[\\p{L}•]+ ){0,4}друж(?:ит|ат|им|ите)|друж(?:ит|ат|им|ите) (?:[\\p{L}•]+ ){0,3}с (?:кем|как\\p{L}+)|друж(?:ит|ат) ли|с (?:кем|как\\p{L}+ (?:\\p{L}+ ){0,3}город\\p{L}+) (?:[\\p{L}•]+ ){0,3}связан\\p{L}*|связан\\p{L}* с (?:кем|как\\p{L}+)|что (?:[\\p{L}•]+ )?с (?:их |этой )?(?:дружб|побратим)\\p{L}+|связ\\p{L}+ (?:\\p{L}+ )?(?:городов|города)|город\\p{L}* партнер\\p{L}*",
);
const OF_TIES_WORDS =
  "jumel\\p{L}+|побрат\\p{L}+|породн\\p{L}+|villes?|communes?|liens?|liaisons?|город\\p{L}*|горд|связ\\p{L}+|russes?|francaises?|francais|franco|русск\\p{L}+|российск\\p{L}+|французск\\p{L}+|официальн\\p{L}+|officiel\\p{L}*|existants?|connus?|liste|infos?|informations?|про|инфо|информаци\\p{L}+";
/** Words beside a tie that add nothing. */
export const OF_TIES = word(OF_TIES_WORDS);
/** Words of questions for ties in some state: « quels liens sont suspendus ? », «какие связи действуют?». */
export const TIES_IN_STATE = word(
  [OF_TIES_WORDS, FRIENDSHIP_WORDS, SUSPENDED_WORDS, ENDED_WORDS, ACTIVE_WORDS].join("|"),
);
