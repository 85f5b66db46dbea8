import { word } from "../pattern.ts";

/** What asks for a short account: « en bref », «вкратце». */
export const OVERVIEW = word(
  "(?:peux tu |pouvez vous )?(?:me |nous )?(?:faire |donner )?(?:un |une |le |la )?(?:petit |petite |bref |breve |rapide |court |courte )?(?:resume|resumer|resumez|resumes|recapitulatif|recap|synthese|apercu|panorama|topo|vue d ensemble|tour d horizon|bilan chiffre|abrege)(?: (?:moi|nous|rapide|bref|court))?|en (?:tres )?bref|brievement|succinctement|en gros|en resume|en (?:deux|trois|quelques|peu de|un) (?:mots?|lignes?|phrases?|chiffres)|en chiffres|(?:l |les )?(?:essentiel|grandes lignes|points? cles?)|dans les grandes lignes|(?:кратк|коротк)\\p{L}+(?: (?:обзор|справк|сводк|содержани|описани)\\p{L}*)?|коротенько|вкратце|в двух(?: трех)? (?:словах|предложениях|фразах)|в (?:двух|нескольких|паре|трех) (?:словах|предложениях|фраз\\p{L}*|слов)|парой слов|в общих чертах|в целом|обзор(?:а|ом)?|сводк\\p{L}+|резюм\\p{L}+|обобщ\\p{L}+|справк(?:а|у) (?:о|об|по)|одн(?:ой|им) (?:фразой|абзацем|предложением)|в цифрах|главное|основное|самое (?:главное|важное)|суть|обрисуй(?:те)?|выжимк\\p{L}+|тезисно|сжато",
);
/** What of such a request names no subject. */
export const OVERVIEW_WORDS = word(
  "fais|faites|presente[rz]?|decri[sv]\\p{L}*|dis|dites|lignes?|mots?|phrases?|quelques|petite?|rapide|volet|cooperation|propose\\p{L}*|prevoi\\p{L}*|опиши(?:те)?|расскажи(?:те)?|дай(?:те)?|сделай(?:те)?|представь(?:те)?|о чем|доклада|нужна|общее число|главные разделы|регион\\p{L}*|сотрудничеств\\p{L}+|направлени\\p{L}+|планирует|предложениях|трех|что там|там",
);
/** What names the programme as a whole. */
export const WHOLE_PROGRAMME = word("programmes?|programe|annee (?:croisee|franco)|программ\\p{L}*");
