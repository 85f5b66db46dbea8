import { word } from "../pattern.ts";

/** Asks what became of something, with any kind. */
export const BECAME = word(
  "(?:est|sont) (?:(?:il|elle|ils|elles) )?(?:toujours|encore) (?:la|en cours|d actualite|active?s?|vivante?s?|valables?)|(?:до сих пор|все еще|по прежнему|еще) (?:ид[еу]т|актуальн\\p{L}+|продолжа\\p{L}+)|(?:est|sont|etait) (?:(?:il|elle|ils|elles) )?devenue?s?|est ce devenu|(?:ca|cela) (?:a|ont) donne|a donne (?:quoi|\\p{L}+ resultats?)|(?:est|sont) (?:sortie?s?|ressortie?s?) d\\p{L}+|bilans?|retombees|comptes? rendus?|resultats?|(?:eu|connu|rencontre) (?:du |un |le |de )?(?:\\p{L}+ )?succes|qui a (?:gagne|remporte|vaincu)|(?:vainqueurs?|gagnante?s?)|(?:avez vous|as tu|auriez vous|avoir|voir|trouver|y a t il|existe t il|sont|il y a) (?:\\p{L}+ ){0,2}(?<!(?:^| )(?:ateliers?|expos?|expositions?|concours|clubs?|stages?|cours|sorties?|rallyes?|jeux?|films?|seances?|festivals?|marathons?|studios?|clips?) (?:de |d )?)(?:photos?|images|videos?|echos)|photos? d[eu] (?:l |la )?\\p{L}+ passe\\p{L}*|tombee?s? a l eau|malgre (?:la |le |l )?(?:covid|pandemie|guerre|sanctions?|confinement\\p{L}*)|a cause d\\p{L}+ (?:la |l )?(?:covid|guerre|pandemie|sanctions?)|annulee?s?|reportee?s?|reconduite?s?|^(?:des |les |une )?(?:photos?|images|videos?) (?=d[eu] |des )|(?:sera|seront) (?:t )?(?:il|elle|ils|elles) (?:repris\\p{L}*|renouvel\\p{L}+|prolong\\p{L}+|repet\\p{L}+)|(?:prochaine|nouvelle|autre) edition|que (?:s etait|s est) il passe|s est (?:il )?(?:cree|fait)|ou en (?:est|sont)|toujours d actualite|(?<=^|^et )(?:depuis|apres) (?:20\\d\\d|lors|ca|cela)$|(?<=^|^а |^и )(?:после|с|начиная с) 20\\d\\d(?: г\\p{L}*)?$|comment (?:\\p{L}+ ){0,4}(?:s est|se sont) (?:\\p{L}+ ){0,3}(?:passe|deroule)\\p{L}*|что стало|чем (?:\\p{L}+ )?(?:закончил|кончил|завершил|обернул)\\p{L}*|кто (?:победил|выиграл|стал победителем|занял)|победител\\p{L}+|итог(?:и|ов|ами)|результат(?:ы|ов|ах)?|отзыв\\p{L}*|фотоотчет\\p{L}*|фото(?:графи\\p{L}+|к\\p{L}+)?(?= (?:с|со|от) )|отменил\\p{L}*|отменен\\p{L}*|отменял\\p{L}*|перенесл\\p{L}+|повтор(?:ят|ится|или|яли|яют)|(?:в|на) каком (?:состоянии|этапе|стадии)|как (?:все )?(?:прош|проход)\\p{L}+|(?:прошл|прош)\\p{L}+ как задуман\\p{L}*|до сих пор действ\\p{L}+|(?:уже|все) (?:прошл\\p{L}+|прошел|закончил\\p{L}+|завершил\\p{L}+)|все таки (?:прове|состоя|прош)\\p{L}+|удал(?:ось|ся|ась|ись)|surve[cq]\\p{L}+|(?:une |la )?suites? (?:au|du|a)|пережи\\p{L}+|продолжени[ея]|что было (?:потом|дальше|с|со|после)|did|took place|take place",
);
const CALLED_OFF_FR = "(?:annulee?s|annulee|deprogrammee?s?)";
const CALLED_OFF_RU = "отмен(?:ен\\p{L}*|ил\\p{L}*|ял\\p{L}*|ят|яется|яются)";
/**
 * Asks whether something is cancelled or still on. « Annule », without its accent, counts only after « est » and the
 * like, or alone.
 */
export const OF_CANCELLATION = word(
  `${CALLED_OFF_FR}|(?<=(?:^| )(?:est|sont|ete|sera|pas|il|elle|on|bien|deja) )annule|^annule$|maintenue?s?|${CALLED_OFF_RU}|отмены`,
);
/** Asks whether there are no places left: « est-ce complet ? », «билеты распроданы?». */
export const SOLD_OUT = word(
  "complet(?:e?s?)?|sold out|guichets fermes|(?:билеты |места )?распродан\\p{L}*|аншлаг\\p{L}*",
);
const WHICH_ONES =
  "(?<=(?:^| )(?:quel(?:le)?s?|lesquel(?:le)?s|qu est ce qui|qu y a t il|y a t il|ou|combien|des|les|каки(?:е|х)|что|куда|где|сколько)(?: \\p{L}+){0,6} )";
/** What is full is asked for: « quels ateliers sont complets ? », «на что билеты распроданы?», but not « le programme complet ». */
export const WHICH_ARE_FULL = word(
  `${WHICH_ONES}(?:(?:est|sont|soit|soient|affichent?)(?: (?:deja|tous|toutes))? (?:complet(?:e?s?)?|sold out)|(?<!pas |encore |non )(?:complets|completes)|a guichets fermes|(?:n y a|n a|n ont)(?: t il)? plus de places?|(?:билеты |места )?(?:уже |все )*(?<!не )распродан\\p{L}*(?: билеты)?|(?:больше |уже )?нет (?:больше |свободных )?(?:мест|билетов)|(?:мест|билетов) (?:больше |уже )?нет)|(?<=^)распроданн\\p{L}+`,
);
const EVENTS_FR = "(?:evenements?|projets?|manifestations?|activites?|sorties?|rendez vous|dates?|choses?|seances?)";
/** Asks which events are cancelled: « quels événements sont annulés ? », «что отменили?». */
export const WHAT_IS_CANCELLED = word(
  [
    `(?:quel(?:le)?s?|lesquel(?:le)?s|combien) (?:\\p{L}+ ){0,5}?${CALLED_OFF_FR}`,
    `(?:des|d|les|de|quelques) (?:${EVENTS_FR}|\\p{L}+s) ${CALLED_OFF_FR}|(?:qui|ce qui|qui est ce qui) (?:a ete|est|sera) annule|quelque chose (?:d |est |a ete )annule|(?:des|les|d) annulations?`,
    `(?:какие|какой|какая|какое|каких|что|чего|сколько)(?: \\p{L}+){0,4}? ${CALLED_OFF_RU}|отмененн(?:ые|ых)|что нибудь (?:\\p{L}+ )?отмен\\p{L}+|(?:есть|были)(?: ли)? (?:\\p{L}+ )?отмены`,
  ].join("|"),
);

const PRONOUN = "(?:il|elle|ils|elles|on)";
/** Asks in the past tense whether something took place. */
export const CAME_ABOUT = word(
  `eu lieu|(?:s est|se sont|s etait)(?: (?:t )?${PRONOUN})? (?:\\p{L}+ ){0,3}(?:tenu|passe|deroule|fait|produit|concretise|realise|ouvert|acheve|termine|maintenu)\\p{L}*|(?:a|ont) t? ?${PRONOUN} (?:\\p{L}+ ){0,3}(?:ete|eu|pu|donne|vu|joue|organise|participe|rencontre)|(?:est|sont|etait) (?:\\p{L}+ )?${PRONOUN} (?:deja |bien |vraiment |finalement )*(?:termine|fini|passe|acheve|venu|alle|arrive|parti|maintenu)\\p{L}*|c est (?:deja )?(?:fini|termine|passe)|est ce (?:que c est )?(?:deja )?(?:fini|termine)|(?:a|ont) (?:vraiment |finalement |bien |deja )+\\p{L}+|(?:a|ont) (?:bien |vraiment |finalement |enfin |deja )*(?:ete|pu) (?:realis|organis|maintenu|mene|ouvert|joue|tenu|expos|montr|concretis|accueil|lance|signe)\\p{L}*|finalement (?:a|ont|est|sont|eu|ete|il|elle|ca|c)|(?:ca|il|elle|ils|elles|ont|est|sont|eu|ete|lieu) (?:\\p{L}+ ){0,3}finalement|au final|en fin de compte|depuis (?:la guerre|le covid)|\\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись) ли|(?:состоял|произош|случил|прошл|прошел|провел|провал|выступил|побывал|приезжал|приехал|съездил|посетил|открыл|реализов|осуществил|воплот|показал|построил)\\p{L}*|прош(?:ел|ла|ло|ли)|подписали|заключили|договорились|в итоге|в результате`,
);
/** « Qu’est-ce qui a repris en … », «что было возобновлено в …»: asks what happened, and names nothing but a year. */
export const WHAT_CAME = word(
  "(?:(?:qu est ce qui|ce qui) (?:s )?(?:a|est|avait|etait|fut) (?:ete )?|qu a t on |что (?:было |тогда |же )?)\\p{L}+ (?:(?:en|des|depuis|в|во|с|со) )?(?:19|20)\\d\\d",
);
