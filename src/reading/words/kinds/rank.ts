import { word } from "../pattern.ts";
import { ANY_NOUN, PROJECT_NOUN } from "./things.ts";

/** Rankings: patterns over folded words, one for each key and end. */

/** The forms of «самый»; not the stem, since Самара begins with it. */
const SAM = "сам(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми)";

const BUSY_FR =
  "(?:cite|acti|presente?|charge|represente|fourni|riche|rempli|implique|engage|mobilise|dynami|nombreu|concerne|frequent|occupe|dense|gros|grande?|sollicite|garni|anime|souvent|importante?s? en nombre)\\p{L}*";
const BUSY_RU =
  "(?:больш|насыщен|активн|богат|загружен|плотн|многочисл|част|напряжен|крупн|деятельн|урожайн|представленн)\\p{L}*";
const OTHERS = "(?:всего|всех|других|остальных)";

/** The most projects. */
export const MOST = word(
  `le plus$|(?:top|топ)(?: de)? \\d+|(?:qui (?:a|ont|compte\\p{L}*) )?le plus (?:de|d|grand nombre|gros nombre|souvent)|(?:le|la|les) plus (?:\\p{L}+ )?${BUSY_FR}|(?:en tete|champion\\p{L}*|record|numero un|premiere place|arrive en premier)|больше ${OTHERS}|чаще ${OTHERS}|наибольш\\p{L}+|максим\\p{L}+|${SAM} ${BUSY_RU}|(?:лидиру\\p{L}+|лидер\\p{L}*|возглавля\\p{L}+)|(?:активнее|шире|насыщеннее|богаче|плотнее) ${OTHERS}|на первом месте|рекорд\\p{L}*`,
);
/** The fewest projects. */
export const LEAST = word(
  `(?:le|la|les) moins (?:de|d|\\p{L}+)|(?:le|la|les) plus (?:vides?|calmes?|creu\\p{L}+|petite?s?(?: nombre)?|pauvres?|maigres?)|derniere place|меньше ${OTHERS}|реже ${OTHERS}|наименьш\\p{L}+|миним\\p{L}+|${SAM} (?:пуст|маленьк|бедн|незагруж|спокойн|малочисл|редк|свободн|скромн)\\p{L}*|скромнее ${OTHERS}|на последнем месте`,
);
/** A ranking by something that the programme does not say (beauty, popularity). */
export const UNKNOWN_ORDER = word(
  `(?:(?:le|la|les) (?:plus|moins) (?:beaux?|belles?|joli\\p{L}*|popul\\p{L}+|visite\\p{L}*|connu\\p{L}*|celebres?|interessant\\p{L}*|importants?|importantes?|ambitieu\\p{L}+|prestigieu\\p{L}+|apprecie\\p{L}*|touristique\\p{L}*|reussi\\p{L}*|finance\\p{L}*|subventionne\\p{L}*|originau?x?|originales?|marquant\\p{L}*|utiles?|attendu\\p{L}*|peuple\\p{L}*|d argent|de (?:visiteurs|public|monde|budget|moyens|habitants|spectateurs|touristes|succes)))|meilleure?s? (?:${ANY_NOUN}|${PROJECT_NOUN})|(?:le )?plus (?:gros|grand) budget|${SAM} (?:красив|популярн|посещаем|известн|знаменит|интересн|важн|успешн|престижн|лучш|значим|масштабн|амбициозн|полезн|ожидаем|бюджетн|денежн|людн)\\p{L}*|лучш(?:ий|ая|ее|ие) (?:${ANY_NOUN}|${PROJECT_NOUN})|(?:больше|меньше) всего (?:денег|средств|людей|гостей|туристов|зрителей|посетителей|жителей)|(?:интереснее|красивее|популярнее|важнее) (?:всего|всех|других|остальных)`,
);
const COSTS_FR = "coute(?:nt|ra|ront)?";
const DEAR_FR = "(?:chers?|cheres?|couteu\\p{L}+|onereu\\p{L}+)";
const WHICH_RU =
  "(?:что|как(?:ой|ая|ое)|котор(?:ый|ая|ое)|где|кто)(?: (?:из (?:них|этого|этих)|там|тут|будет|стоит|обойдется|выйдет))*";
/** The cheapest. */
export const CHEAPEST = word(
  `(?:${COSTS_FR} )?(?:le|la|les) (?:moins ${DEAR_FR}|plus abordables?)|${SAM} (?:дешев|недорог|доступн\\p{L}+ по цене)\\p{L}*|${WHICH_RU} дешевле|дешевле (?:всего|всех|других|остальных)`,
);
/** The dearest. */
export const DEAREST = word(
  `(?:${COSTS_FR} )?(?:le|la|les) plus ${DEAR_FR}|${SAM} дорог\\p{L}*|${WHICH_RU} дороже|дороже (?:всего|всех|других|остальных)`,
);
/** « Les plus beaux villages » is a name and asks for no ranking. */
export const NAMED_SO = word("villages?|дерев(?:н|ен|уш)\\p{L}*");

/** Rankings of towns by latitude and longitude. */
export const DIRECTIONS = [
  {
    by: "north",
    end: "most",
    pattern: word(
      `(?:plus|extreme)(?: au)? nords?|plus septentrional\\p{L}*|${SAM} северн\\p{L}+|севернее(?: \\p{L}+)?`,
    ),
  },
  {
    by: "north",
    end: "least",
    pattern: word(`(?:plus|extreme)(?: au)? sud|plus meridional\\p{L}*|${SAM} южн\\p{L}+|южнее(?: \\p{L}+)?`),
  },
  {
    by: "east",
    end: "most",
    pattern: word(
      `(?:plus|extreme)(?: a l)? est|plus orientale?s?|plus orientaux|${SAM} восточн\\p{L}+|восточнее(?: \\p{L}+)?`,
    ),
  },
  {
    by: "east",
    end: "least",
    pattern: word(`(?:plus|extreme)(?: a l)? ouest|plus occidenta\\p{L}+|${SAM} западн\\p{L}+|западнее(?: \\p{L}+)?`),
  },
] as const;

/** The longest and shortest distance between the partners of a project. */
export const FARTHEST = word(
  `(?:distance|ecart)(?: \\p{L}+){0,6} plus (?:grande?|longue|importante?)|plus (?:grande?|longue|importante?) (?:distance|ecart)|plus (?:eloigne\\p{L}*|distant\\p{L}*|loin\\p{L}*)(?: l une? de l autre)?|${SAM} (?:далек|дальн|удален|отдален)\\p{L}*|(?:${SAM} )?(?:наибольш|больш|длинн)\\p{L}+ расстояни\\p{L}+|расстояни\\p{L}+ (?:\\p{L}+ ){0,4}(?:${SAM} больш|наибольш|больше)\\p{L}*|дальше (?:всего|всех)`,
);
export const NEAREST = word(
  `(?:distance|ecart)(?: \\p{L}+){0,6} plus (?:petite?|courte?|faible)|plus (?:petite?|courte?|faible) (?:distance|ecart)|(?:les|la) plus proches?(?: l une? de l autre)?|moins (?:eloigne|distant|loin)\\p{L}*|(?:${SAM} )?(?:маленьк|наименьш|коротк|небольш)\\p{L}+ расстояни\\p{L}+|расстояни\\p{L}+ (?:\\p{L}+ ){0,4}(?:${SAM} маленьк|наименьш|меньше)\\p{L}*|ближе (?:всего|всех) друг|${SAM} близк\\p{L}+`,
);

/** The longest and shortest projects. */
export const LONGEST = word(
  `(?:le|la|les) plus long(?:ue)?s?(?! distance)|dure\\p{L}* le plus(?: longtemps)?|le plus longtemps|${SAM} (?:долг|длинн|длительн|продолжительн|протяженн)\\p{L}*(?! расстоян)|дольше (?:всех|всего|остальных|других)`,
);
export const SHORTEST = word(
  `(?:le|la|les) plus (?:courte?s?|brefs?|breves?)(?! distance)|dure\\p{L}* le moins(?: longtemps)?|le moins longtemps|${SAM} (?:коротк|кратк|недолг)\\p{L}*(?! расстоян)|короче (?:всех|всего|остальных)`,
);

const ASKING = "(?:quel(?:le)?|c est quoi|lequel|laquelle|как(?:ой|ая|ое|ие)|что|кто)";
const OF_WHOLE =
  "du programme|de l annee|dans (?:l annee|le programme)|(?:в )?программ\\p{L}*|(?:этого )?года|(?:в|за) (?:этом |этот |20\\d\\d )?год(?:у)?";
const OF_ALL = `(?:${OF_WHOLE}|du mois|de la liste|de tous|месяца|из всех)`;
/** Says that a ranking covers the whole programme: « … de l’année », «… в году». */
export const IN_WHOLE = word(OF_WHOLE);
const BETWEEN = "(?:[\\p{L}\\p{N}•]+ ){0,6}?";

/** First in time, and last. « Le premier » alone is an item of the list before, and « le premier festival » may be a name. */
export const FIRST = word(
  `${ASKING} (?:${PROJECT_NOUN}) (?:\\p{L}+ ){0,2}(?:la premiere|le premier|перв(?:ый|ая|ое))|${ASKING} ${BETWEEN}(?:tout |${SAM} )?(?:premiere?|перв(?:ый|ая|ое|ым|ой)) (?:•|\\p{L}+ )?(?:${PROJECT_NOUN})|(?:tout |${SAM} )?(?:premiere?|перв(?:ый|ая|ое|ым)) (?:•|\\p{L}+ )?(?:${PROJECT_NOUN}) (?:\\p{L}+ )?${BETWEEN}(?:${OF_ALL}|c est (?:quoi|lequel|quand)|commence|какое|какой)|(?:commence|debute|demarre|ouvre|a lieu|arrive|vient)\\p{L}* (?:en premier|le (?:plus tot|premier)|avant (?:tou\\p{L}+|les autres))|le plus tot|ouvre (?:le bal|l annee|le programme)|(?:раньше|прежде) (?:всех|всего|остальных|других)|открывает (?:программу|год)|(?:начинается|начнется|стартует|пройдет) (?:первым|первой|первое)`,
);
export const LAST_WORD = word("derniere?s?|последн\\p{L}+");
export const LAST = word(
  `${ASKING} (?:${PROJECT_NOUN}) (?:\\p{L}+ ){0,2}(?:derniere?|последн(?:ий|яя|ее))|${ASKING} ${BETWEEN}(?:tout |${SAM} )?(?:derniere?|последн(?:ий|яя|ее|им)) (?:•|\\p{L}+ )?(?:${PROJECT_NOUN})|(?:tout |${SAM} )?(?:derniere?|последн(?:ий|яя|ее|им)) (?:•|\\p{L}+ )?(?:${PROJECT_NOUN}) (?:\\p{L}+ )?${BETWEEN}(?:${OF_ALL}|c est (?:quoi|lequel|quand)|какое|какой)|(?:commence|debute|demarre|a lieu|arrive|vient|finit|termine)\\p{L}* (?:en dernier|le (?:plus tard|dernier)|apres (?:tou\\p{L}+|les autres))|le plus tard|cl\\p{L}+ (?:le bal|l annee|le programme)|позже (?:всех|всего|остальных|других)|завершает (?:программу|год)|(?:пройдет|заканчивается|завершается) (?:последним|последней|последнее)`,
);
const ENDS =
  "(?:finit|finissent|termin\\p{L}+|acheve\\p{L}*|clot\\p{L}*|заканчива\\p{L}+|заверша\\p{L}+|кончает\\p{L}+|закончит\\p{L}+|завершит\\p{L}+)";
const LATER =
  "(?:en dernier|le (?:plus tard|dernier)|la derniere|apres (?:tou\\p{L}+|les autres)|(?:позже|позднее) (?:всех|всего|остальных|других)|последн(?:им|ей|ее|яя|ий))";
/** The project that ends last. */
export const ENDS_LAST = word(`${ENDS} (?:\\p{L}+ )?${LATER}|${LATER} (?:\\p{L}+ )?${ENDS}`);
/** The next project in time. */
export const NEXT_PROJECT = word(
  `prochaine?s? (?:•|\\p{L}+ )?(?:${PROJECT_NOUN}|date)|(?:${PROJECT_NOUN}) (?:la |le )?(?:plus proches?|a venir|prochaine?s?|suivante?s?)|qu est ce qui (?:vient|arrive|suit) (?:ensuite|apres|bientot)|(?:ближайш|следующ|предстоящ)(?:ее|ий|ая|ие|его|ем) (?:•|\\p{L}+ )?(?:${PROJECT_NOUN}|по (?:дат|врем)\\p{L}+)|что (?:•|\\p{L}+ )?ближайшее|что (?:\\p{L}+ )?(?:дальше|следующее) по (?:дате|времени|календарю|плану)`,
);
export const TO_THE_DAY = word(
  "date (?:precise|exacte|au jour pres)|date\\p{L}* (?:precisement|au jour(?: pres)?)|(?:au )?jour (?:pres|precis|exact)|точн\\p{L}+ (?:дат|числ|дн)\\p{L}+|извест\\p{L}+ (?:точн\\p{L}+ )?(?:день|дата|число)|с точностью до дня|(?:день|дата|число) (?:уже )?(?:известен|известна|известно|указан\\p{L}?|назван\\p{L}?)",
);

const TIED = "(?:побрат|породн)\\p{L}+";
/** The first and the last town to be twinned, in other words than {@link OLDEST_TIE}. */
export const TIED_FIRST = word(
  `(?:jumelee?s?|jumeler|jumelage|jumelles?) (?:\\p{L}+ ){0,4}(?:en premier|les premieres|avant tou\\p{L}+|le plus tot|depuis le plus longtemps)|premieres? (?:villes? )?(?:a se (?:jumeler|lier)|jumelee?s?)|plus longtemps (?:\\p{L}+ ){0,2}jumele\\p{L}*|${TIED} (?:\\p{L}+ ){0,3}(?:раньше (?:всех|всего|других|остальных)|первыми|дольше (?:всех|других))|(?:раньше (?:всех|других|остальных)|первыми|дольше (?:всех|других)) (?:\\p{L}+ ){0,3}${TIED}`,
);
export const TIED_LAST = word(
  `(?:jumelee?s?|jumeler|jumelage|jumelles?) (?:\\p{L}+ ){0,4}(?:en dernier|les dernieres|apres tou\\p{L}+|le plus (?:tard|recemment))|dernieres? (?:villes? )?(?:a se (?:jumeler|lier)|jumelee?s?)|${TIED} (?:\\p{L}+ ){0,3}(?:позже (?:всех|всего|других|остальных)|последними|недавно всех)|(?:позже (?:всех|других|остальных)|последними) (?:\\p{L}+ ){0,3}${TIED}`,
);

/** How many are asked for: « les trois villes », « top 5 », «три города». */
export const TOP =
  /(?<=^| )(?:top|топ)(?: de)? (\d+|trois|cinq|dix|три|пять|десять)(?= |$)|(?<=^| )(?:les |quelles |quels |sont les |назови(?:те)? |какие )(\d+|deux|trois|quatre|cinq|dix|две?|три|четыре|пять|десять) /u;
/** A rank: « en deuxième position », «на втором месте». */
export const POSITION =
  /(?<=^| )(?:(?:en |a la |au |occupe la )?(deuxieme|seconde?|2e|troisieme|3e) (?:place|position|rang)|(?:на |занимает )?(втором|второе|третьем|третье) мест[ое]|(?:arrive|vient) (?:juste )?(deuxieme|second|troisieme))(?= |$)/u;

/** Asks for the rank of one thing: « quel rang occupe … », «какая по счёту …». */
export const WHICH_POSITION = word(
  "quel(?:le)? (?:rang|place|position) (?:occupe|tient|a)\\p{L}*(?: t (?:il|elle))?|a quel(?:le)? (?:rang|place|position)|quel(?:le)? est (?:le rang|la place|la position) d(?:e|u|es)?|(?:est |c est |vient )?(?:le|la) combientieme(?! fois)|как(?:ой|ая|ое|им|ую) по (?:счету|старшинству|порядку|давности)(?! (?:раз|год)(?: |$))|как(?:ое|ую) (?:по (?:счету|старшинству|давности) )?(?:место|позицию) (?:\\p{L}+ )?заним\\p{L}+|на каком (?:по (?:счету|старшинству|давности) )?месте",
);
/** Other words of such questions. */
export const POSITION_WORDS = word(
  "parmi|rangs?|ordre|dans (?:sa|la) (?:rubrique|liste)|среди|идет|в (?:своем|своей) (?:разделе|рубрике|списке)|счету|старшинству|давности",
);

/** Words of rankings that name no subject. */
export const RANK_WORDS = word(
  `(?:en )?nombre|classement|total|revient|reviennent|apparai\\p{L}+|se (?:situe|trouve)\\p{L}*|situe\\p{L}*|participant\\p{L}*|participe\\p{L}*|compte\\p{L}*|cite\\p{L}*|presente?s?|liste|ordre|chronologique|date\\p{L}*|pres|precise?|plus|moins|longtemps|distance|partenaires?|commence\\p{L}*|debute\\p{L}*|по (?:числу|количеству|дате|времени)|числ(?:о|у|ом|а)|количеств\\p{L}+|участву\\p{L}+|участник\\p{L}*|расположен\\p{L}*|находится|представлен\\p{L}*|приходится|начал\\p{L}*|начнется|начинается|расстояни\\p{L}+|друг (?:от )?друга|партнер(?!ств)\\p{L}*|день|известен|выделил\\p{L}*|денег|туристов`,
);
