import { overFolded } from "./pattern.ts";

/** Little words around names that change the meaning. All folded. */

/** Prepositions and articles that stand before a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "a au aux en de du des d la le les l dans vers chez sur pres pour depuis avec ville в во на из к ко от с со под у о об г город города городе городом городу".split(
    " ",
  ),
);

/** Prepositions that mark a place: before an ordinary word there would be an article. */
export const LOCATIVES: ReadonlySet<string> = new Set(["a", "в", "во", "из"]);

/** No place follows these words, so no typing errors in names are corrected after them. */
export const INDEFINITE: ReadonlySet<string> = new Set(
  "un une des ce cet cette ces mon ma mes son sa ses leur leurs".split(" "),
);

/** A word that excludes what follows. */
export const EXCEPTION =
  /^(?:sauf|hors|hormis|excepte(?:e|s|es)?|excluant|exclure|exclus|enleve[rz]?|retire[rz]?|ecarte[rz]?|supprime[rz]?|ote[rz]?|oublie[rz]?|кроме|окромя|исключая|помимо|минуя|минус|вне|исключением|уб(?:ери|ерите|рать)|исключи(?:те)?|вычеркни(?:те)?|избавьте|увольте)$/u;

const PHRASES_FR = [
  "(?:epargne[rz]?|evite[rz]?)(?: (?:moi|nous))?",
  "(?:a l |)exception (?:faite )?(?:de|d|du|des)",
  "en dehors (?:de|d|du|des)",
  "(?:mise?s? )?a part(?! entiere)",
  "sans (?:compter|parler (?:de|d|du|des))",
  "(?:ne|n) (?:me |m |nous )?(?:parle[rz]?|propose[rz]?|montre[rz]?|cite[rz]?|donne[rz]?|veux|voulons|voudrais|souhaite|cherche|aime|supporte) (?:plus|pas|rien|surtout pas)(?: (?:entendre parler|voir|savoir))?(?: (?:de|d|du|des|sur|en))?",
  "(?:qui ne|ne) (?:concerne(?:nt)?|soi(?:en)?t) pas",
  "que ce ne soi(?:en)?t pas",
  "sans rien(?: (?:sur|de|d|du|en|a|au))?",
  "mais (?:surtout )?(?:rien|pas la partie)(?: (?:sur|de|d|du|avec|en|a|au))?",
  "(?:autres?|ailleurs)(?: (?:chose|part|villes?|partenaires?|communes?|regions?|projets?|mois|dates?|themes?|sujets?))? qu[e]?",
  "(?:en|si (?:on|l on|vous|nous)) (?:excluant|exceptant|retirant|enlevant|oubliant|ecartant|evitant|laissant de cote|exclut|excluez|excluons|excepte|retire|enleve|ecarte|oublie)",
  "laisse[rz]? (?:de cote|tomber)|laissons de cote|mette[zr] de cote|mettons de cote",
];
const PHRASES_RU = [
  "не (?:связан|касающ|относящ|имеющ)\\p{L}*(?: отношения)?(?: (?:с|со|к))?",
  "если (?:не )?(?:считать|брать|учитывать|исключить|отбросить|убрать|вычесть|опустить)(?: в расчет)?",
  "не (?:включая|беря|считая|учитывая|затрагивая|касаясь)(?: в расчет)?",
  "за (?:исключением|вычетом|минусом)",
  "(?:но )?(?:только|лишь бы|чтобы|чтоб) не(?: (?:про|о|об|с|со))?",
  "(?:но )?не (?:про|о|об)",
  "не хоч(?:у|ется|ем)(?: (?:слышать|видеть|знать))?(?: ничего)?(?: (?:про|о|об))?",
];
/** A phrase that excludes what follows, with « ceux de » or the like possible in between. */
export const EXCEPTION_PHRASES = overFolded(
  new RegExp(
    `(?<=^| )(?:${[...PHRASES_FR, ...PHRASES_RU].join("|")})(?: ce(?:ux|lles|lui|lle)(?: (?:qui \\p{L}+|de|d|du|avec|en))*)?(?= )`,
    "gu",
  ),
);

/** Negations that exclude the name after them, by sort: « pas à Nice », «не летом». */
export const NEGATION = {
  place: /^(?:pas|ni|sans|moins|не|ни|без)$/u,
  date: /^(?:ni|sans|не|ни|без)$/u,
  /** Never for subjects; see {@link WITHOUT}. */
  subject: /^$/u,
};
/** Excludes a subject after a place, a time or a heading: «спорт без лошадей», but not « une fête sans déchets ». */
export const WITHOUT = /^(?:sans|без)$/u;
/**
 * Excludes something when it corrects what was said: « …, mais pas de dentelle », «только не лошади». Then the words
 * before such a correction.
 */
export const CORRECTED = /^(?:pas|sans|ni|не|без|ни)$/u;
export const CORRECTING = /^(?:et|mais|surtout|seulement|plutot|oui|и|но|а|только|лишь)$/u;

/** Nothing but courtesies. */
export const COURTESY = /^(?:(?:svp|stp|s il (?:te|vous) plait|merci|пожалуйста|спасибо)(?: |$))*$/u;

/** Introduces what is wanted instead: « pas un concert, mais une exposition », «не выставку, а концерт». */
export const INSTEAD = /^(?:mais|juste|plutot|seulement|uniquement|а|но|лучше|только|лишь)$/u;

/**
 * Linking words between the exclusion and the excluded thing: « sauf ce qui se fait avec Limoges », «кроме того, что с
 * Лиможем».
 */
export const EXCEPTION_LINK = overFolded(
  /^(?:a|au|aux|de|du|des|d|la|le|les|l|en|un|une|avec|dans|vers|pour|chez|sur|celles?|celui|ceux|ce|qui|tout|toute|tous|se|fait|faite?s?|font|est|sont|passe|lieu|releve(?:nt)?|touche(?:nt)?|concern\p{L}+|lies?|liees?|tiennent|partie|mois|projets?|evenements?|villes?|communes?|regions?|в|во|на|из|к|ко|от|с|со|у|о|об|г|про|город\p{L}*|тех|того|то|всего|что|котор\p{L}+|проект\p{L}*|событи\p{L}*|связан\p{L}*|участи\p{L}+|касается|относится|месяц\p{L}*|сам|сама|само|самом|самого|самой|только)$/u,
);

/** Excludes what was named before it: « Strasbourg mis à part », «Лилль меня не интересует». */
export const NEGATION_AFTER = overFolded(
  /^(?:(?:mise?s?|laisse[rz]?|met(?:s|tez|tons)?) (?:a part|de cote)|de cote|excepte(?:e|s|es)?|exclu(?:e|s|es)?|non compris(?:e|es)?|(?:ne|n) (?:me |m |nous )?(?:interesse(?:nt)?|concerne(?:nt)?|plai(?:t|sent)|participe(?:nt)?) (?:pas|plus)|c est non|не считая|не в счет|уб(?:ери|ерите|рать)|исключи(?:те|ть)?|вычеркни(?:те)?|(?:меня |нас |мне |нам )?не (?:предлага\p{L}+|надо|нуж(?:ен|н\p{L}+)|интересу\p{L}+|интересн\p{L}+|показыва\p{L}+|подход\p{L}+|участву\p{L}+))(?= |$)/u,
);

/** The asker has been there: « Samara, je connais déjà ». */
export const KNOWN_ALREADY =
  /^(?:(?:je|on) (?:le |la |les |l |y )?(?:connai[st]|suis alle|est alle)(?: deja)?|(?:я |мы )?(?:там )?уже (?:был[аи]?|знаем|знаю|видел[аи]?))(?= |$)/u;

/** « Non » after a name, and the words before the name that make it an exclusion: « Bordeaux oui, Arles non », «а Ницца нет». */
export const BARE_NO = /^(?:non|нет)$/u;
export const AFFIRMATION = overFolded(/^(?:oui|mais|да|а|но|интересу\p{L}+)$/u);

/** Kinds of place: beside a name they add nothing («деревня Вятское», « la commune de Gelos »). */
export const PLACE_KINDS = overFolded(
  /^(?:villes?|villages?|communes?|bourgs?|bourgades?|metropoles?|agglomeration|regions?|departements?|oblasts?|krai|republiques?|capitales?|ancien(?:ne)?|ex|autrefois|jadis|город\p{L}*|деревн\p{L}+|деревушк\p{L}+|сел(?:о|а|е|у|ом)|посел\p{L}+|коммун\p{L}+|регион\p{L}*|област\p{L}+|кра(?:й|я|ю|е|ем)|республик\p{L}+|департамент\p{L}*|столиц\p{L}+|бывш\p{L}+|экс|некогда)$/u,
);
/** How many words away from a name its kind of place may stand: « un village comme Lémeré » (2). */
export const PLACE_KIND_REACH = 2;

/** Conjunctions in a list of places. */
export const JOINING_WORDS: ReadonlySet<string> = new Set("et ou ni и или ни".split(" "));

/** Makes a place's name part of another name: « le Grand Nord », « le pôle Nord ». */
export const OTHER_NAME_BEFORE = /^(?:grand|pole|extreme|plein|amerique|coree|mer)$/u;

/** Kinds of programme in titles. Words of time (« la semaine », « l’année ») are not among them. */
export const KIND_OF_PROGRAMME = overFolded(
  /^(?:saison|festival|quinzaine|biennale|triennale|сезон\p{L}*|фестивал\p{L}*|бьеннале|триеннале)$/u,
);

/** Makes a place part of the name of something that is everywhere: « le Tour de France ». */
export const PART_OF_NAME = /(?:^| )tour de$/u;

/** « Near », right before a place's name, folded. */
export const NEARBY = overFolded(
  /(?<=^| )(?:pres|non loin|proche|a cote|autour|a l (?:ouest|est)|(?:aux |les |des |ses )?(?:environs|alentours|abords|portes)|(?:en |la |de )?(?:proche )?(?:banlieue|peripherie|couronne)|entoure|autour|под|близ|возле|около|вокруг|недалеко от|неподалеку от|рядом с|(?:в )?(?:окрестност|пригород|предмест)\p{L}*)(?: (?:de|d|du|la|le|ville|capitale|города))*$/u,
);

/** Before a place: the asker lives there or comes from there. */
export const HOME = overFolded(
  /(?<=^| )(?:(?:je suis|j suis|on est|nous sommes|suis ne|nee?|je viens|on vient|nous venons|originaires?|en venant|en partant|au depart|j habite|on habite|nous habitons|habitant|je vis|on vit|nous vivons|vivant|(?:j |m |on )?etudie|etudiante?s?|domicilie\p{L}*)(?: \p{L}+)? (?:a|au|aux|de|du|d|en|des|l|la|le)|(?:j habite|on habite|nous habitons|habitant)|(?:я|мы|сам|сама|сами|родом|родился|родилась) (?:сам |сама |родом )?из|(?:живу|живем|живет|живут|учусь|учимся|учится|работаю|работаем|проживаю|родился|родилась) (?:\p{L}+ )?(?:в|во|на|под))(?: (?:ville|la ville|l|le|la|de|город\p{L}*|городе))*$/u,
);
/** Asks about several places together: « nos deux villes », «наши города». */
export const BOTH_PLACES = overFolded(
  /(?<=^| )(?:deux|nos villes|entre nos|ensemble|commune?s?|en commun|наш(?:и|их|ими|им) город\p{L}*|двух|двумя|оба|обоих|обеих|обе|вместе|общ(?:ий|ее|ие|его|их))(?= |$)/u,
);
/** Before a place: it is asked for together with another. */
export const WITH_PLACE = /^(?:avec|et|entre|с|со|и|между)$/u;

/** Words that fit every project of a place, folded. Beside a place they ask for all its projects; alone they are a subject. */
export const ANY_PROJECT = overFolded(
  /^(?:echange\p{L}*|echangent|partenaires?|cooper\p{L}+|collabor\p{L}+|jumelee?s?|обмен\p{L}*|партнер\p{L}*|сотруднич\p{L}+|взаимодейств\p{L}+|связыва\p{L}+|дружат|дружит|дружба|дружбы|amitie|amities|rencontres?|invites?|встреч\p{L}+|общ(?:ие|их|его|ее|им|ими)|дел(?:а|ами)|гост(?:и|ей|ям|ями|ях))$/u,
);

/** Stands before an audience. */
export const FOR_WHOM = /(?:^| )(?:pour (?:les|des|nos)|для|для (?:всех|наших))$/u;

/** Filler phrases whose words alone would be subjects, over folded words. */
export const FILLER_PHRASES = overFolded(
  /(?<=^| )(?:au cours d(?:e|u|es)|(?:chaque|tous les) (?:etes?|hivers?|printemps|automnes?|ans|annees?|mois)|кажд\p{L}+ (?:лето|осень|зиму|весну|год|месяц)|au juste|нас (?:будет )?(?:двое|трое|четверо|пятеро|шестеро|семеро|восьмеро|\d+(?: человек\p{L}*)?)|(?:on|nous) (?:est|sera|sommes|serons) (?:a )?(?:deux|trois|quatre|cinq|six|sept|huit|\d+)(?: personnes?)?(?= |$)|(?:je suis|on est|nous sommes|je serai|on sera) (?:pas )?(?:libres?|dispos?|disponibles?)(?= (?:que|seulement|uniquement|le|en|a partir|apres|avant|ce|cet|cette|du|de|jusqu|au|les|des|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|•)(?: |$)|$)|(?:я |мы )?(?:буду |будем )?свобод(?:ен|на|ны)(?= |$)|attende[zs]|attends|une (?:petite )?seconde|погодите|подождите|постойте|погоди|подожди|постой|секундочку|en direction d(?:e|u|es)|dans votre affaire|a cette date|a ces dates|эти даты|эти дни|par coeur|tant pis|quand meme|d accord|en fait|au fait|(?<=(?:projet|evenement|action|operation|temps|date|rendez vous|manifestation)s? )phares?|a propos(?= et| de quoi|$)|en cours|en meme temps|de temps en temps|depuis le temps|du temps libre|(?:je|nous|on) recherche(?:ns)?|a la recherche d(?:e|u)?|what about|ont droit a|(?:c est )?mon anniversaire|(?:у меня|мой|моего) (?:день рождения|юбилей|юбилея)|(?<=с )начала(?= \p{L}+ (?:по|до) )|(?<=по )конец|sans (?:quitter|distinction|exception)|(?<=что (?:там )?)(?:придумал\p{L}*|затеял\p{L}*|задумал\p{L}*)|(?<=^(?:et |alors |bon )?)maintenant(?= (?!a |au |en |dans |$))|maintenant(?= (?:je|j|on|nous|parlons|passons|dites?|montrez?))|(?<=(?:je|j) (?:voudrais|aimerais|veux) )maintenant|теперь|по какому поводу|(?:ждать )?в гости|чем нибудь отмети\p{L}+|(?<=чем (?:\p{L}+ ){0,2})отмети(?:лся|лась|лось|лись)|не выезжая из|не покидая|у нас в городе|за это время|одним словом|на заметку|за границей|за границу|за рубежом)(?= |$)/gu,
);

/** Question words and pronouns, folded. */
export const OF_TALK =
  /^(?:que|quoi|qui|quel(?:le)?s?|comment|combien|ou|quand|je|j|tu|toi|moi|mon|ma|mes|me|m|t|on|что|чем|кто|кому|как(?:ой|ая|ое|ие)?|куда|где|когда|сколько|котор[а-я]+|ли|я|мы|ты|меня|мне|мой|мои)$/u;
/** Begins the name of an audience. */
export const OF_WHOM = /^(?:pour|для)$/u;
