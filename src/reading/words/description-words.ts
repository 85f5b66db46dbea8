/** Patterns over the descriptions of projects as written, in both languages. */

const VENUES_FR =
  "bibliothèques?|médiathèques?|musées?|universités?|stades?|centres?|palais|théâtres?|châteaux?|château|écoles?|lycées?|salles?|opéras?|mairie|parcs?|jardins?|cathédrale|église|campus|gymnases?|conservatoires?|halle";
const VENUES_RU =
  "библиотек|медиатек|музе|университет|стадион|двор|центр|театр|замк|школ|лице|зал|опер|мэри|парк|сад|собор|церкв|кампус|гимнази|консерватори|филармони|павильон";
/** A building after a preposition of place; «на театральном фестивале» has none. */
export const VENUE_TEXT = new RegExp(
  `(?<!\\p{L})(?:(?:à la |à l’|aux? |dans (?:la |le |les |l’|une? ))(?:\\p{L}+ (?:grande? )?)?(?:${VENUES_FR})(?!\\p{L})|(?:в|во|на)\\s(?:[\\p{L}-]+\\s){0,4}?(?:${VENUES_RU})(?!\\p{L}*н(?:ом|ой|ых)(?!\\p{L}))(?:\\p{L}|-)*(?! проекта))`,
  "iu",
);
/** An occasion after a preposition; together with a place's name it gives the place. */
export const OCCASION_TEXT =
  /(?<!\p{L})(?:(?:au |à la |à l’)(?:[\p{L}\p{N}]+ ){0,5}?(?:festival|salon|forum|foire)|(?:в|во|на)\s(?:[\p{L}-]+\s){0,5}?(?:фестивал|салон|форум|выставк|ярмарк)\p{L}*)(?!\p{L})/iu;
/** Says that an event is online. */
export const ONLINE_TEXT =
  /(?<!\p{L})(?:en ligne|à distance|rencontre numérique|webinaire|visioconférence|virtuel\p{L}*|онлайн|вебинар\p{L}*|на расстоянии|дистанционн?\p{L}*|виртуальн\p{L}*)/iu;
/** A place's name after its preposition: « à Tsaritsyno », «в Кашире». */
export const IN_NAME_TEXT = /(?<!\p{L})(?:à|в|во)\s\p{Lu}/u;
/** Begins a sentence that continues the one before. */
export const GOES_ON_TEXT =
  /^(?:Il|Elle|Ils|Elles|Ce|Cet|Cette|Ces|Celui-ci|Celle-ci|S’y|Y|Он|Она|Оно|Они|Это|Этот|Эта|Эти|Там|Кроме того|(?:\p{L}+ ){1,2}(?:его|её|их))(?!\p{L})/u;
/** A time: a month, a season, a half-year, a day or a number of days. */
export const TIME_TEXT =
  /(?<!\p{L})(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|semestre|trimestre|\d jours?|jours|январ\p{L}+|феврал\p{L}+|март\p{L}*|апрел\p{L}+|ма[йяе]|июн\p{L}+|июл\p{L}+|август\p{L}*|сентябр\p{L}+|октябр\p{L}+|ноябр\p{L}+|декабр\p{L}+|весн\p{L}+|летом|осень\p{L}*|осен\p{L}+|зим\p{L}+|полугоди\p{L}+|квартал\p{L}*|\d дн\p{L}+)(?!\p{L})/iu;
/** Negates something. */
export const DENIES_TEXT =
  /(?<!\p{L})(?:ne|n[’']|pas|sans|aucune?|interdite?s?|fermée?s?|annulée?s?|не|нет|нельзя|без|запрещ\p{L}+|закрыт\p{L}*|отмен\p{L}+|ни)(?!\p{L})|(?<!\p{L})n[’']\p{L}/iu;

/** A sentence that only says that the programme gives no more details. */
export const TELLS_NO_MORE_TEXT =
  /^(?:(?:Le programme|Il) ne donne (?:pas d’autre détail|ni autre détail ni date|pas de date)|Других подробностей (?:и даты )?программа не приводит|Даты в программе нет)\.$/u;
/** « Selon le programme » and the like, which an answer taken from the programme need not repeat. */
export const SAYS_PROGRAMME =
  /(?:,\s)?(?:selon|indique|d’après) le programme(?:,\s|(?=\.))?|(?:,\s)?(?:как сказано в программе|по данным программы)(?:,\s|(?=\.))?/giu;
/** A folded word that tells nothing of an event's content, only that it is planned, by whom and when. */
export const SAYS_PLANNED =
  /^(?:prev\p{L}+|projets?|partenaires?|villes?|regions?|autour|cadre|annees?|cotes?|francais\p{L}*|russes?|(?:за|с)?планир\p{L}+|намечен\p{L}*|проект\p{L}*|партн[её]р\p{L}*|город\p{L}*|област\p{L}*|регион\p{L}*|год\p{L}{0,2})$/u;
/** A pronoun in a clause that means something named before it: « elle peut compter sur … », «мэрия проводит его …». */
export const POINTS_BACK =
  /(?<![\p{L}’'])(?:ils?|elles?|celles?-ci|ceux-ci|celui-ci|y|en (?=a|ont|est|sont|donne)|leurs?|он|она|оно|они|его|её|их|ему|ей|им|ими|там|туда)(?!\p{L})/iu;
/** Parts clauses that can stand alone: a semicolon, a colon before a pronoun, a contrast. */
export const CLAUSE_BORDER =
  /\s?;\s|\s?:\s(?=(?:ils?|elles?|on|он[аио]?|в \d{4} году)(?!\p{L}))|,\s(?:а|tandis que|mais)\s/iu;
