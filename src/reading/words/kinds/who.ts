import { word } from "../pattern.ts";
import { SOMEBODY_FR } from "../people-words.ts";

/** Question words for whoever takes part; « qui » and «кто» after a noun only go on about it. */
export const WHO_WORD = word(
  [
    // « Mon neveu de 17 ans, qui court » tells of somebody, « le hackathon, qui l’organise ? » asks.
    `(?:^|(?<!(?:^| )(?:${SOMEBODY_FR})(?: de \\S+ ans)? ?), |(?:et|mais|alors|avec|par|chez|a|de|selon|entre|c est|est ce|sait|savez vous|savoir|dire|dites moi|dis moi) )qui(?! plus)`,
    "qui est ce|pour qui (?:est|sont|c est)|avec quoi",
    "(?<!(?:^| )(?:те|тех|тем|теми|тот|того|тому|все|всех|всем|кажд\\p{L}+|люб\\p{L}+) )(?:^|, |(?:и|а|но|с|со|у|для|к|от|при|через|из|о|об|про|между|под|скажите|подскажите) )(?:кто|кем(?! (?:ее|его|их|ребен\\p{L}+|малыш\\p{L}+|дет\\p{L}+) )|кого|кому(?! (?:(?:всего|уже|только|за|под|больше|меньше|старше) )*(?:\\d+|\\p{L}+ (?:лет|год\\p{L}*))(?: |$)))(?! нибудь| либо| то )|(?:кто|кем)(?= это|$)|чей|чь(?:я|е|и|ей|ем|его|ему|их|им|ими|ю)",
  ].join("|"),
);

const PARTNERS_FR =
  "partenaire|organisateur|organisatrice|participant|invite|invitee|institut|institution|musee|universite|ecole|lycee|gymnase|orchestre|troupe|association|ministere|organisme|service|entreprise|societe|monument|etablissement|compagnie|theatre|federation|artiste|ecrivain|auteur|musicien|expert|commissaire|conferencier|delegation|consulat|opera|fac|academie|centre";
const PLACES_FR = "ville|commune|village|region|departement";
const PARTNERS_RU =
  "партнер|организатор|участник|гост|вуз|университет|институт|музе|трупп|театр|оркестр|ассоциаци|министерств|ведомств|служб|компани|школ|лице|гимнази|федераци|учреждени|организаци|писател|художник|артист|музыкант|консульств|посольств|делегаци|правительств|академи|центр|колледж|хор|фонд";
const PLACES_RU = "город|регион|област|департамент|коммун|деревн|сел";
const ADJECTIVES_RU = "(?:\\p{L}+(?:ой|ая|ое|ие|ый|ий|ые|их|ых|им|ым|ими|ыми|ого|его|ому|ему|ую|юю) ){0,2}";
const NOT_WHERE = "(?<!(?:^| )(?:dans|en|sur|vers|в|во|на|из) )";
/** Between or with whom: « entre quels monuments … ». */
export const WHO_JOINED = word(
  "entre quel(?:le)?s? \\p{L}+|avec quel(?:le)? (?:\\p{L}+ )?(?:ville|commune|village|region|departement)|avec quel(?:le)? (?:\\p{L}+ )?(?:" +
    PARTNERS_FR +
    ")|(?:" +
    PARTNERS_FR +
    ") (?:s en|s y|qui s en|l|les) (?:occup|charg|organis|mont|prepar|port|pilot)\\p{L}+|между как\\p{L}+|с как(?:им|ой) (?:\\p{L}+(?:им|ым|ой) )?(?:" +
    PARTNERS_RU +
    "|" +
    PLACES_RU +
    ")\\p{L}*|как(?:ой|ая|ое) (?:" +
    PARTNERS_RU +
    ")\\p{L}* (?:этим|это|его|ее|их) \\p{L}+",
);
/** What asks for one partner with a noun: « quel musée », «с каким вузом». */
export const WHO_ONE = word(
  `${NOT_WHERE}(?:quel(?:le)? (?:(?:est|serait) (?:l |la |le )?)?(?:\\p{L}+ )?(?:${PARTNERS_FR}|${PLACES_FR})|как(?:ой|ая|ое|им|ого|ому|ую) ${ADJECTIVES_RU}(?:${PARTNERS_RU}|${PLACES_RU})\\p{L}*)`,
);
/** For several. */
export const WHO_SEVERAL = word(
  `${NOT_WHERE}(?:quel(?:le)?s (?:(?:est|sont) )?(?:les |sont les )?(?:\\p{L}+ ){0,2}(?:${PARTNERS_FR})s|avec quel(?:le)?s (?:\\p{L}+ )?(?:${PLACES_FR})s|как(?:ие|их|ими|им) ${ADJECTIVES_RU}(?:${PARTNERS_RU})\\p{L}*|с какими ${ADJECTIVES_RU}(?:${PLACES_RU})\\p{L}*|(?:les |l |le )?(?:partenaires?|organisateurs?|participants?) (?:de|du|des|d)|(?:партнеры|организаторы|участники))`,
);
/** What asks for those of the two sides, whom no description has to tell. */
export const PARTNERS = word(
  "partenaires?|partenariats?|organis\\p{L}+|партнер\\p{L}*|организ\\p{L}+|устраива\\p{L}+|провод\\p{L}+",
);
