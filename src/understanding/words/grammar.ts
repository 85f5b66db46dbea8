/** Little words around names that change what a name means. All folded. */

/** Prepositions and articles that stand before a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "a au aux en de du des d la le les l dans vers chez sur pres pour depuis avec ville в во на из к ко от с со под у о об г город города городе городом городу".split(
    " ",
  ),
);

/** Prepositions that only a place follows, where an everyday word would have an article. */
export const LOCATIVES: ReadonlySet<string> = new Set(["a", "в", "во", "из"]);

/** Words that no name of a place follows, so that a misspelt one is not looked for there. */
export const INDEFINITE: ReadonlySet<string> = new Set(
  "un une des ce cet cette ces mon ma mes son sa ses leur leurs".split(" "),
);

/** What makes the place after it one to leave out. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "pas sauf hors dehors hormis excepte excluant sans exclure exclus qu ni не исключая минус ecarte ecartez ecarter enleve enlevez enlever retire retirez retirer supprime ote убери уберите убрать исключи исключите вычеркни кроме без исключая помимо вне исключением".split(
    " ",
  ),
);

/** Words between a negation and the name: «не сам Петербург». */
export const EMPHASIS = /^(?:сам|сама|само|самом|самого|самой|только)$/u;

/** Words between an exception and the name: « sauf ce qui se fait avec Limoges », «кроме того, что с Лимож»; and how many at most. */
export const RELATIVE =
  /^(?:ce|qui|tout|se|fait|font|est|sont|passe|lieu|a|concern\p{L}+|touch\p{L}+|celui|celle|ceux|celles|les?|la|projets?|evenements?|того|тех|что|котор\p{L}+|проект\p{L}*|событи\p{L}*|связан\p{L}*)$/u;
export const RELATIVE_WORDS = 5;
export const EXCEPTION =
  /^(?:enleve[rz]?|retire[rz]?|ecarte[rz]?|sauf|sans|hors|hormis|excepte|кроме|без|исключая|помимо)$/u;

/** What leaves out the place right after it in several words, perhaps with « ceux de » between. */
export const NEGATION_BEFORE =
  /(?<=^| )(?:a l exception (?:de|d|du|des)|en dehors (?:de|d|du|des)|sans (?:compter|parler de)|(?:ne|n) (?:me |m |nous )?(?:parle[rz]?|propose[rz]?|montre[rz]?|cite[rz]?|donne[rz]?|veux|voulons) (?:plus|pas|surtout pas)(?: (?:de|d|du))?|(?:qui ne|ne) concerne(?:nt)? pas|не связан\p{L}* с|если не (?:считать|брать|учитывать)|не (?:включая|беря)|за исключением|за вычетом)(?: ce(?:ux|lles|lui|lle)(?: (?:qui \p{L}+|de|d|du|avec|en))*)?(?= )/gu;

/** What leaves out the subject after it: always, or where a word that corrects stands before. */
export const SUBJECT_EXCEPTION = {
  always: /^(?:sauf|hormis|excepte|кроме|исключая|помимо)$/u,
  corrected: /^(?:pas|sans|не|без)$/u,
  correcting: /^(?:mais|surtout|seulement|но|только|лишь)$/u,
};
/** Little words between such a word and the subject. */
export const SUBJECT_LINK = /^(?:de|du|des|d|la|le|les|l|celles?|celui|ceux|un|une|avec|про|о|об|с|со|тех|того|что)$/u;

/** The same said after it: « Strasbourg mis à part ». */
export const NEGATION_AFTER =
  /^(?:mise?s? (?:a part|de cote)|excepte|exclue?s?|non compris|не считая|не в счет|убер(?:и|ите)|исключи(?:те)?|вычеркни(?:те)?|не (?:предлага\p{L}+|надо|нуж(?:ен|н\p{L}+)|интересу\p{L}+|интересн\p{L}+))(?= |$)/u;

/** What sort of place a name is of: beside a name it says nothing more («деревня Вятское», « la commune de Gelos »). */
export const PLACE_KINDS =
  /^(?:villes?|villages?|communes?|bourgs?|bourgades?|metropoles?|agglomeration|regions?|departements?|oblasts?|krai|republiques?|capitales?|ancien(?:ne)?|ex|autrefois|jadis|город\p{L}*|деревн\p{L}+|деревушк\p{L}+|сел(?:о|а|е|у|ом)|посел\p{L}+|коммун\p{L}+|регион\p{L}*|област\p{L}+|кра(?:й|я|ю|е|ем)|республик\p{L}+|департамент\p{L}*|столиц\p{L}+|бывш\p{L}+|экс|некогда)$/u;
/** How far from a name, in words, such a word may stand: « un village comme Lémeré ». */
export const PLACE_KIND_REACH = 2;

/** What joins the places of a list. */
export const JOINING_WORDS: ReadonlySet<string> = new Set("et ou ni и или ни".split(" "));

/** Names of places that are everyday words too, folded: they need a capital letter inside the sentence. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  "nord vienne charente jura centre midi moselle нижний нижнем нижнего нижнему нижним peter vladimir владимир владимира владимиру гусев гусева дон".split(
    " ",
  ),
);

/**
 * Words that every project of a place could be called by, folded: beside a place they ask for all of its projects, by
 * themselves they are a subject.
 */
export const ANY_PROJECT =
  /^(?:echange\p{L}*|echangent|partenaires?|cooper\p{L}+|collabor\p{L}+|jumelee?s?|обмен\p{L}*|партнер\p{L}*|сотруднич\p{L}+|взаимодейств\p{L}+|связыва\p{L}+|дружат|дружит|дружба|дружбы|amitie|amities)$/u;

/** Turns of phrase that say nothing, whose words alone would be subjects, as a pattern over folded words. */
export const FILLER_PHRASES =
  /(?<=^| )(?:au cours d(?:e|u|es)|(?:chaque|tous les) (?:etes?|hivers?|printemps|automnes?|ans|annees?|mois)|кажд\p{L}+ (?:лето|осень|зиму|весну|год|месяц)|au juste|en direction d(?:e|u|es)|dans votre affaire|a cette date|a ces dates|эти даты|эти дни|par coeur|tant pis|quand meme|d accord|en fait|au fait|a propos(?= et| de quoi|$)|en cours|en meme temps|de temps en temps|depuis le temps|du temps libre|(?:je|nous|on) recherche(?:ns)?|a la recherche d(?:e|u)?|what about|ont droit a|(?:c est )?mon anniversaire|(?:у меня|мой|моего) (?:день рождения|юбилей|юбилея)|(?<=с )начала(?= \p{L}+ (?:по|до) )|(?<=по )конец|(?:depuis|des) (?:19\d\d|200\d|201\d)|с (?:19\d\d|200\d|201\d)(?: го)?(?: года)?|sans quitter|(?<=что (?:там )?)(?:придумал\p{L}*|затеял\p{L}*|задумал\p{L}*)|maintenant(?= (?:je|j|on|nous|parlons|passons|dites?|montrez?))|(?<=(?:je|j) (?:voudrais|aimerais|veux) )maintenant|теперь|(?<=культур\p{L}+ )и образовани\p{L}+|(?<=culture )et (?:de )?(?:l )?education|по какому поводу|(?:ждать )?в гости|чем нибудь отмети\p{L}+|(?<=чем (?:\p{L}+ ){0,2})отмети(?:лся|лась|лось|лись)|не выезжая из|не покидая|у нас в городе|за это время|одним словом|на заметку|за границей|за границу|за рубежом)(?= |$)/gu;
/** English words that only ask; English is read as far as names and numbers go. */
export const ENGLISH_FILLERS: ReadonlySet<string> = new Set(
  "what which when where who how is are the of in at on for to and any there happens happening going events event show me about tell please can you do does things thing with from between planned".split(
    " ",
  ),
);
