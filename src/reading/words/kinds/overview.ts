import { word } from "../pattern.ts";

const SHORT_FR =
  "petite?|bref|breve|rapide|court|courte|synthetique|succincte?|concise?|general|generale|condensee?|ramassee?|express|global|globale|simple";
/** Nouns and verbs for a short account. */
const ACCOUNT_FR =
  "resume|resumer|resumez|resumes|recapitulatif|recapitule[rz]?|recap|synthese|synthetise[rz]?|apercu|panorama|topo|survol|survole[rz]?|vue d ensemble|vue generale|tour d horizon|bilan chiffre|abrege|condense|digest|pitch|memo|schema general";
/** Nouns for an account that need an adjective such as « bref ». */
const TELLING_FR = "presentation|description|tableau|portrait|expose|point|note|compte rendu|fiche|introduction";
/** Asks for a short account: « en bref », «вкратце». */
export const OVERVIEW = word(
  `(?:peux tu |pouvez vous )?(?:me |nous )?(?:faire |donner )?(?:un |une |le |la )?(?:${SHORT_FR} )?(?:${ACCOUNT_FR})(?: (?:moi|nous))?(?: (?:et )?(?:${SHORT_FR}))*|(?:${SHORT_FR}) (?:${TELLING_FR})|(?:${TELLING_FR}) (?:(?:tres|plutot|assez) )?(?:${SHORT_FR})|(?:bross|dress|esquiss)\\p{L}+ (?:moi |nous )?(?:un |le )?(?:${SHORT_FR} )?(?:tableau|portrait)|(?:present|decri|expliqu|racont|expos|parl|dis|dites)\\p{L}* (?:moi |nous )?(?:rapidement|vite fait)|(?:rapidement|vite fait)$|(?:que|quoi|qu) (?:est ce qu (?:il|on) |faut il |peut on |dois je |doit on )?(?:faut |doit |peut )?retenir|(?:a|choses? a) retenir|en (?:tres )?bref|brievement|succinctement|en gros|en resume|en (?:deux|trois|quelques|peu de|un) (?:mots?|lignes?|phrases?|chiffres)|en chiffres|(?:l |les )?(?:essentiel|grandes lignes|points? cles?)|dans les grandes lignes|(?:кратк(?!осрочн|овременн)|коротк(?!ометраж|оволнов)|кратеньк|коротеньк)\\p{L}+(?: (?:обзор|справк|сводк|содержани|описани)\\p{L}*)?|коротенько|вкратце|в двух(?: трех)? (?:словах|предложениях|фразах)|в (?:двух|нескольких|паре|трех) (?:словах|предложени\\p{L}+|фраз\\p{L}*|слов)|парой слов|в общих чертах|в целом|обзор(?:а|ом)?|сводк\\p{L}+|резюм\\p{L}+|обобщ\\p{L}+|справк(?:а|у) (?:о|об|по)|одн(?:ой|им) (?:фразой|абзацем|предложением)|в цифрах|главное|основное|самое (?:главное|важное)(?! (?:\\p{L}+ )?(?:мероприят|событ)\\p{L}+)|суть|обрисуй(?:те)?|выжимк\\p{L}+|тезисно|сжато|подвед\\p{L}+ итог\\p{L}*|(?:основн|главн|ключев|важн)\\p{L}+ (?:момент|тезис|пункт|мысл|факт|вещ|черт)\\p{L}*|общ(?:ая|ую|ее|ей) (?:картин|представлени|характеристик|информаци)\\p{L}*|что (?:важно|нужно|стоит|надо|следует) (?:знать|запомнить)|пробежимся|пробегись`,
);
/** Words of such a request that name no subject. */
export const OVERVIEW_WORDS = word(
  "fais|faites|presente[rz]?|decri[sv]\\p{L}*|dis|dites|lignes?|mots?|phrases?|quelques|petite?|rapide|volet|cooperation|propose\\p{L}*|prevoi\\p{L}*|опиши(?:те)?|расскажи(?:те)?|дай(?:те)?|сделай(?:те)?|представь(?:те)?|о чем|доклада|нужна|общее число|главные разделы|регион\\p{L}*|сотрудничеств\\p{L}+|направлени\\p{L}+|планирует|предложениях|трех|что там|там",
);
/** Names the whole programme. */
export const WHOLE_PROGRAMME = word("program+es?|annee (?:croisee|franco)|програм\\p{L}*");

/** Asks what something is. */
export const WHAT_IS = word(
  "qu est ce que?|c est quoi|kesako|qu appelle t on|que veut dire|que signifie|definition|definir|explique\\p{L}*|parle\\p{L}* moi de|dis moi (?:ce qu est|en plus sur)|presente\\p{L}*|что такое|что (?:это )?(?:(?:\\p{L}+ ){0,2})?за|что значит|что означает|расскажи\\p{L}*|объясни\\p{L}*|поясни\\p{L}*|определение",
);
