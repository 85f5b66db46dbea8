import { word } from "../pattern.ts";
const PLACES_FR =
  "endroits?|coins?|lieux?|villes?|regions?|salles?|musees?|universites?|theatres?|etablissements?|departements?|sites?|bibliotheques?|stades?|chateaux?|communes?|villages?|capitales?|parcs?|pays";
const PLACES_RU =
  "(?:мест|город|регион|област|вуз|университет|институт|столиц|музе|зал|стран|площадк|театр|библиотек|помещени|здани|сел|деревн|коммун|департамент|край|кра)\\p{L}*";
/** Asks for a place with a noun: « dans quelle ville », «в каком музее», «место проведения». */
export const WHERE = word(
  [
    `(?:a|en|dans|sur|vers|c est) (?:quel(?:le)?s?) (?:\\p{L}+ )?(?:${PLACES_FR})`,
    "quels? (?:(?:est|sont) (?:le|les) )?lieux?|(?:le |quel )?lieu exact|(?:^|, |quel est le |le )lieu (?:de|du|d)",
    "quel(?:le)? (?:ville|commune|region|lieu|salle|musee) (?:(?:va|doit|devait|l|les|la|le) ){0,2}(?:accueill|accueil|recoi|recev|abrit|heberg)\\p{L}+",
    `(?:в|во|на) как(?:ом|ой|их|ую|ие) (?:(?:это|именно|\\p{L}+(?:ом|ем|ой|ей|их|ых|ую|ие|ые)) ){0,2}${PLACES_RU}`,
    "место (?:проведения|встречи)|мест[оа]$|какой (?:город|регион|музей) (?:(?:их|его|ее|это) )?(?:принима|прим|встреча|встрет)\\p{L}+",
  ].join("|"),
);
