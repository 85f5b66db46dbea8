import { COUNT } from "../dates/number-words.ts";
import { word } from "./pattern.ts";

/** How people speak in a conversation: patterns over the folded words of a question. */

/** Words that open a message and say nothing: the rest decides. */
export const OPENING =
  /^(?:(?:ok|okay|d accord|bon|bien|ah|oh|tiens|merci|super|parfait|tres bien|ca marche|entendu|tant pis|dommage|ладно|хорошо|так|ок|окей|понятно|спасибо|ясно|отлично|жаль|ага|угу|да|нет|non|oui) )+/u;

const QUESTION_WORDS =
  "quels?|quelles?|qu|que|quoi|comment|pourquoi|ou|quand|qui|combien|est ce|что|какие|какой|какая|какое|каких|где|когда|кто|сколько";
const VERBS_OF_ASKING =
  "avez vous|vous avez|t as|tu as|auriez vous|montre[rz]?|cherche|veux|voudrais|peux|pouvez|parle[rz]?|dites|расскажи(?:те)?|покажи(?:те)?|назови(?:те)?|хочу|интересу\\p{L}+";
const VERBS_OF_BEING =
  "(?:y )?a t (?:il|elle)|(?:il )?y a|existe\\p{L}*|(?:se )?passe|есть ли|будут|будет|проходит|происходит|запланировано";
const VERBS_OF_DOING =
  "(?<!en )fait|font|faire|prepare\\p{L}*|propose\\p{L}*|prevoi\\p{L}+|organise\\p{L}*|participe\\p{L}*|travaille\\p{L}*|участву\\p{L}+|занима\\p{L}+|сотруднич\\p{L}+|дела(?:ет|ют)|готов\\p{L}+|планиру\\p{L}+";
const PROJECTS = "projets?|programmes?|проект\\p{L}*|программ\\p{L}*";
/** Makes a question complete by itself: question words, verbs, and words for projects or the programme. */
export const WHOLE_SENTENCE = word(
  [QUESTION_WORDS, VERBS_OF_ASKING, VERBS_OF_BEING, VERBS_OF_DOING, PROJECTS].join("|"),
);
/** « Que » and « ou » when they are no question words. */
export const NO_QUESTION_WORD = /^(?:ou bien|ou plutot|que (?=celui|celle|ceux|ce |l[ea]s? |l |en |au |du |des? ))/u;
/** Asks whether the programme has something, not for a detail of what is in view. */
export const ASKS_WHETHER = word(
  `${PROJECTS}|autres?|еще|y a t il|existe\\p{L}*|avez vous|vous avez|quelque (?:chose|part)|quelqu un|un truc|qqch|(?:что|чего|кто) (?:нибудь|то|либо)|есть ли|существу\\p{L}+`,
);
/**
 * Begins by asking for a thing, not about what is in view: « un hôtel pas trop cher ? », « quelles expositions sont
 * prévues ? ».
 */
export const ASKS_FOR_THING =
  /^(?:(?:et|ou|mais) )?(?:un|une|des) |^quel(?:le)?s (?:\p{L}+ ){1,3}(?:sont|seront) (?:prevu|propose|organise)e?e?s|^какие (?:\p{L}+ ){1,3}(?:запланированы|планируются|предусмотрены|намечены)/u;
/** Asks a new question, independent of the ones before: « que faire en mai ? », «что будет в июле?». */
export const ASKS_ANEW =
  /^(?:(?:est ce qu il y a|y a t il)(?! aussi)|avez vous|есть ли|qu|que|quoi|quel(?:le)?s?|ou|comment|что|чем|чего|как\p{L}+|где|куда) /u;
/** The whole programme, never the list before. */
export const WHOLE_PROGRAMME = word(
  "programme|programm\\p{L}*|программ\\p{L}*|en (?:19|20)\\d\\d|за год|de l annee|projets? (?:\\p{L}+ ){0,3}(?:au total|en tout)|всего проект\\p{L}*",
);

/** Begins a follow-up question. */
export const LEANS = /^(?:et|puis|alors|ou|ну|а|и|ну а)(?= )/u;

/** Refers to the list, the place or the towns before. */
export const POINTS_BACK = word(
  [
    "(?:parmi |de |dans |sur )(?:ceux|celles|eux|elles|cette liste|ces projets)(?: (?:la|ci))?|(?:ceux|celles|celui|celle) (?:avec|de|du|qui|en|a|pour|sur|la|ci|d)",
    "ces (?:deux )?(?:villes?|communes)|(?:cette|la meme) (?:ville|commune|region)|cet endroit|la bas|la dedans|en question|du lot",
    "elles (?:sont|ont|sont elles)|ils (?:sont|ont)|vous en avez|en avez vous|y en a(?: t il)?|meme question|ca fait combien",
    "из (?:них|этих|этого списка|списка)|среди (?:них|этих)|(?:те|тех|тот|та|то) (?:что|котор\\p{L}+|где)|там|туда|оттуда|они|между ними",
    "эт(?:и|ого|ом|ому|ой|у) (?:город|регион|област|коммун)\\p{L}*|(?:том|того|той) же (?:город|регион|област|коммун)\\p{L}*",
    "(?:в|о|об|про|с|у|на|для) (?:нем|ней|них|него|нее|ним)|тот же вопрос|получается|выходит",
  ].join("|"),
);
/** Refers to the thing in view. */
export const POINTS_AT = word(
  "c(?:e)? (?:est|etait|sera)|ca|cela|cel(?:ui|le)s?|ceux|ils?|elles?|это(?:т|го|му|й|м)?|эта|эту|эти|он[аои]?",
);
/** Refers to several things in view. */
export const OF_SEVERAL = word(
  "ils|elles|eux|ceux|celles|leurs?|lesquel(?:le)?s|chacune?|tous|toutes|tout ca|les (?:deux|trois|quatre|cinq)|они|их|им|ими|них|эти\\p{L}*|все\\p{L}*|кажд\\p{L}+|обо?их|об[ае]",
);
/** The place of the question before. */
export const SAME_PLACE = word(
  "(?:cette|la meme) (?:ville|commune|region)|cet endroit|(?:de|pour) la meme|la bas|(?:этого|этом|этому|том|того)(?: же)? (?:город|регион)\\p{L}*|(?:этой|той же) (?:област|коммун)\\p{L}*|(?:у|для) (?:него|нее|них)|там же",
);
/** The time of the question before, or of the thing in view; then whether a whole month of it is meant. */
export const SAME_TIME = word(
  "(?:ce|cet|cette|ces) (?:mois|jours?|semaine|periode|dates?|moment|week end|weekend|saison|soir) la|(?:le |ce |cette |la )meme (?:mois|jour|semaine|periode|date|week end|soir)|(?:aux |ces )memes dates|в (?:это|то)(?: же)? время|(?:в|на) (?:этом|том|этот|тот|эту|ту|эти|те) же (?:месяц\\p{L}*|день|недел\\p{L}+|дни|выходные|вечер)|в тот (?:день|месяц|вечер)",
);
export const OF_MONTH = word("mois|месяц\\p{L}*");
/**
 * The day, weekend, week or month after the time in view, or before it. « Prochain » and «на следующей неделе» count
 * from today instead.
 */
export const TIME_AFTER = word(
  "(?:le |du )?lendemain|(?:le|du) (?:jour|week end|weekend|mois) (?:suivant|d apres)|(?:la|de la) semaine (?:suivante|d apres)|(?:un jour|une semaine|un mois) (?:plus tard|apres)|на (?:следующий|другой) день|(?:днем|неделей|месяцем) позже",
);
export const TIME_BEFORE = word(
  "(?:la |de la )?veille|(?:le|du) (?:jour|week end|weekend|mois) (?:precedent|d avant)|(?:la|de la) semaine (?:precedente|d avant)|(?:un jour|une semaine|un mois) (?:plus tot|avant)|накануне|(?:днем|неделей|месяцем) раньше",
);
export const OF_WEEKEND = word("week end|weekend");
export const OF_WEEK = word("semaine|недел(?:ей|ю)|на следующей|на (?:предыдущей|прошлой)");
const AND_FR = "^(?:(?:et|puis|alors) )?(?:(?:pour|dans|a|de) )?";
const AND_RU = "^(?:(?:а|и|ну) ){1,2}";
/** « Et la suivante ? »: the next range like the one in view, or the previous one, when nothing else is said. */
export const NEXT_LIKE = new RegExp(
  `${AND_FR}(?:(?:l[ae]|les) suivante?s?|(?:celle|celui|ceux|celles) d apres)$|${AND_RU}(?:(?:на|в|во) следующ(?:ей|ем|ую|ий|ие|их)|через (?:неделю|месяц))$`,
  "u",
);
export const LAST_LIKE = new RegExp(
  `${AND_FR}(?:celle|celui|ceux|celles) d avant$|${AND_RU}(?:на|в|во) (?:предыдущ|прошл)(?:ей|ем|ую|ий|ый|ом|ой|ие|ые|их|ых)$`,
  "u",
);
/** Words of these phrases that may be left over as a subject. */
export const WORD_OF_TIME =
  /^(?:lendemain|veille|jour|mois|semaine|apres|avant|suivante?|precedente?|накануне|позже|раньше|день|месяцем|неделей|днем)$/u;
/** The subject of the question before. */
export const SAME_THING = word(
  "(?:la )?meme chose|le meme genre|pareil|(?:quelque chose|un truc) (?:comme ca|de (?:ce genre|semblable|similaire|pareil))|(?:то же|тоже) самое|так(?:ое|ие) же|что (?:нибудь|то) (?:похожее|подобное|такое)|подобн\\p{L}+|похож\\p{L}+",
);
/** Here and there; beside « autre chose » they mean the place before. */
export const HERE = word("ici|dans le coin|там|тут|здесь|туда");
/** Adds something to the question before, or removes it. */
export const CHANGES = word(
  "ajoute[rz]?|rajoute[rz]?|enleve[rz]?|retire[rz]?|supprime[rz]?|ote[rz]?|добав(?:ь|ьте|им)|убер(?:и|ите)|исключи(?:те)?|вычеркни(?:те)?|убрать",
);
/** Asks to show projects, even after a question about something else: « montre ceux de Voronej », « celui de Douarnenez ». */
export const SHOWS = word("montre[rz]?|affiche[rz]?|^(?:celui|celle)|покажи(?:те)?|^(?:тот|та|то)");
/** Corrects the question before. */
export const PUTS_RIGHT = word(
  "pardon|plutot|en fait|finalement|plus precisement|je voulais dire|точнее|вернее|вместо|все таки|в смысле|име(?:л|ла|ли|ю) в виду",
);
/** Corrects the question before, at the beginning of a message. */
export const CORRECTION_START = /^(?:(?:ah|oh|bon|ой|ах|ну) )?(?:non|pardon|нет|ой|извини(?:те)?)(?= |$)/u;

/** Chooses from the list before, not from the programme: « lesquels en mars », «только спорт», «из этого музыка». */
export const CHOOSING = word(
  [
    "(?<!est ce )que (?:celui|celle|ceux|celles|le|la|les|l|du|des|ce qui)|rien que|seulement|uniquement|(?<!au )juste|garde[rz]?",
    "lequel|laquelle|lesquels|lesquelles|parmi|celui|celle|ceux|celles|le rayon",
    "только|лишь|исключительно|один|одна|одно|одни|остав(?:ь|ьте|им)|котор\\p{L}+",
    "из (?:них|этих|этого|этого списка|списка)|среди (?:них|этих)|где тут",
  ].join("|"),
);
/** Chooses one item by its subject. */
export const CHOOSING_ONE = word(
  "(?:celui|celle) (?:sur|de|du|des|d|avec|pour|ou|qui|ci|la|en|a|au)|(?:тот|та|то) (?:что|котор\\p{L}+|где|про|о|об|с|со)|(?:про|о|об) (?:тот|ту|том|той)(?: котор\\p{L}+| что| где)",
);
/** Both of two: « les deux », « l’un et l’autre », «и то и другое». */
export const BOTH = word(
  [
    "(?:les|pour|entre|tous|toutes)(?: les)? deux(?! \\p{L}+(?:s|x)(?: |$))|l une? (?:et|ou|de) l autre",
    "об(?:а|е|оих|еих|оим|еим)(?! \\p{L}+а(?: |$))|(?:и )?то и друго(?:е|го)|тот и другой|та и другая",
  ].join("|"),
);
/** One of two: « lequel des deux ». */
export const OF_TWO = word("des deux(?! \\p{L}+(?:s|x)(?: |$))|из (?:этих )?двух|между ними|из них двоих");
/** The first items of a list: « les deux premiers », «первые три». */
export const FIRST_ONES = word(`les (?<french>${COUNT}) premi(?:ers|eres)|перв(?:ые|ых) (?<russian>${COUNT})`);
/** After a comparison: which side has more, or fewer. */
export const HAS_MORE = word(
  "(?:ou|lequel|laquelle|qui|quelle ville)(?: \\p{L}+){0,4} (?:le )?(?:plus|moins) (?:de|d)|(?:где|у кого|в каком(?: из них| городе)?|как(?:ой|ая)(?: из них)?|котор(?:ый|ая))(?: \\p{L}+)? (?:больше|меньше)",
);
/** The other one of two. */
export const OTHER_ONE = word(
  "(?<!d |des |les )l autre(?! (?:jour|fois|question|chose))$|(?:pour |et |a |de )?l autre c est|(?:а |и |ну )?(?:друг(?:ой|ая|ое)|втор(?:ой|ая|ое) из них)$",
);
/** Returns to something mentioned before: « revenons au chœur », «вернёмся к шахматам». */
export const RETURNS = word(
  "(?:re)?venons(?: en)?|je reviens|pour revenir|on revient|reviens|retour(?: a| au| aux)|вернемся|верн(?:емте|усь|ясь)|возвраща\\p{L}+|если вернуться",
);
/** Somebody who may be too young for the event in view: «сыну только 13», « il n’a que cinq ans ». */
export const ONLY_OF_AGE = word(
  "(?:n|ne) (?:a|ont|ai) (?:encore )?que (?:\\d+|\\p{L}+) ans|(?:a|ont|ai) (?:seulement|a peine) (?:\\d+|\\p{L}+) ans|(?:только|всего|еще только) (?:\\d+|\\p{L}+)(?: лет| год\\p{L}*)?",
);
/** Orders by price. */
export const BY_PRICE = word(
  "(?:moins|plus) (?:cher|chere|chers|cheres|couteu\\p{L}+|onereu\\p{L}+|abordable\\p{L}*)|(?:по)?дешевле|(?:по)?дороже|(?:сам(?:ый|ая|ое|ые) )(?:дешев|дорог|доступн)\\p{L}+",
);
/** Other things than those shown; with a place or a time, on any subject. */
export const OTHERS = word(
  [
    "autres? (?:choses?|activites?|animations?|evenements?|manifestations?|projets?|rendez vous|sorties?|trucs?)|(?:rien|quoi) d autre|que (?:\\p{L}+ )?d autre",
    "(?:что|чего|чем|куда)(?: нибудь| то)?(?: там| тут| здесь)? еще|еще (?:что|чего|чем|куда)(?: нибудь| то| либо)?|друг(?:ие|ое|их) (?:дел\\p{L}+|мероприяти|событи|проект)\\p{L}*",
  ].join("|"),
);
/** Others of the same kind: « d’autres expositions ? », «а другие выставки?». */
export const OTHERS_OF_KIND = word(
  "(?:d |les |l )?autres?(?! (?:part|question|chose|infos?|informations?|details?|precisions?)(?!\\p{L}))|друг(?:ие|их|ая|ое|ой)|еще(?= какие)|^(?:а |и )?еще(?! (?:раз|про|о|об|в|во|на)(?!\\p{L}))",
);
/** Says that another matter begins: « autre chose : … », «другое: …», «другой вопрос — …». */
export const NEW_MATTER =
  /^\s*(?:et |а )?(?:autre (?:chose|question|sujet)|другое|друг(?:ой|ая) (?:вопрос|тема))\s*[:,—–-]\s*\S/iu;
/** Elsewhere: drops the place of the question before. */
export const EVERYWHERE = word(
  [
    "partout|ailleurs|n importe (?:ou|quel\\p{L}* (?:ville|lieu|endroit|region))|(?:peu|qu) importe (?:la ville|le lieu|l endroit|ou)",
    "tou(?:s|tes) (?:les )?(?:villes|lieux|regions|endroits|pays)(?: confondue?s)?|(?:dans )?les autres (?:villes|lieux|regions|endroits)",
    "(?:dans )?(?:tout le|toute la|tous les|toutes les) (?:pays|france|russie|regions?|villes?|programme)",
    "везде|повсюду|где угодно|еще где|где еще|где (?:нибудь|то) еще|еще где (?:нибудь|то)",
    "в (?:других|остальных|любых|разных) \\p{L}+|во всех \\p{L}+(?: \\p{L}+)?|по (?:всей )?(?:стране|россии|франции)",
  ].join("|"),
);
/** At any time: drops the dates of the question before. */
export const ANYTIME = word(
  [
    "toute l annee|tout au long de l annee|le reste de l annee|tous (?:les )?mois(?: confondus)?|toutes (?:les )?(?:dates|periodes)\\p{L}*",
    "(?:a |en )?n importe (?:quand|quel\\p{L}* \\p{L}+)|(?:peu|qu) importe\\p{L}*|quel(?:le)? que soit (?:la|le) (?:date|periode|mois|moment|saison)",
    "sans (?:la |les |de )?dates?|sans limite|sans tenir compte (?:du mois|de la date)|tant pis pour (?:la date|les dates|le mois)",
    "(?:весь|за весь|в течение всего|круглый|за) год\\p{L}*|в любое время|любые даты|в любом месяце|любой месяц|когда угодно|все даты|весь период|остальное время",
    "не ?важно|(?:дата|даты|время|месяц) не ?важ\\p{L}+|без (?:даты|дат)|без разницы когда|не имеет значения когда|независимо",
  ].join("|"),
);
/** Everything: drops the subject of the question before. */
export const EVERYTHING = word(
  "tou(?:s|tes) (?:\\p{L}+ )?confondue?s?|tous les (?:themes|sujets|domaines)|tout ce qu il y a|tout ce que vous avez|absolument tout|всё|все что есть|все подряд|все темы|все$|любые темы|на любую тему",
);
/** Before an ordinal: it means a part of the year (« et au second ? », «а во втором?»). */
export const PERIOD_PREPOSITION =
  /^(?:(?:et|puis|alors|а|и|ну|ну а) )?(?:au|du|pour le|pendant le|durant le|в|во) \p{L}/u;
