import type { Thing } from "../../asks.ts";

/** Things that can be named and counted. */
type Named = Exclude<Thing["thing"], "projects" | "entries" | "ties" | "languages">;

/** Their nouns, as patterns over folded words. */
export const THING_NOUNS: Record<Named, string> = {
  universities:
    "universites?|facs?|facultes?|grandes ecoles|etablissements? (?:d enseignement superieur|universitaires?)|вуз\\p{L}*|университет(?!ск)\\p{L}*|институт\\p{L}*",
  schools: "ecoles?|lycees?|colleges?|gymnases?|школ(?!ьн)\\p{L}*|лице(?:й|я|и|ев|ям|ями|ях)|гимнази\\p{L}+",
  museums: "musees?|музе(?!йн|йщ)\\p{L}+",
  authorities:
    "(?:services?|organes?|representants?) de l etat|ministeres?|(?:institutions?|organismes?) (?:publi\\p{L}+|de l etat)|ведомств\\p{L}*|министерств\\p{L}*|гос(?:орган|структур|учрежден)\\p{L}*",
  places:
    "lieux|territoires?|endroits|collectivites?(?: territoriales?)?|(?:villes?|communes?) (?:ou|et) (?:les )?regions?|regions? (?:ou|et) (?:les )?villes?|мест(?:а|ах|ам|ами)|территори(?:и|й|ях)|город\\p{L}* (?:и|или) (?:регион|област)\\p{L}*|(?:регион|област)\\p{L}* (?:и|или) город\\p{L}*",
  towns:
    "villes?|communes?|municipalites?|villages?|agglomerations?|города?|городов|город(?:е|у|ом|ам|ами|ах)|деревн\\p{L}+|сел(?:а|ах)|муниципалитет\\p{L}*|коммун\\p{L}*",
  regions: "regions?|oblasts?|регион(?!альн)\\p{L}*|област(?!н)\\p{L}+|субъект\\p{L}*|республик\\p{L}*",
  countries: "pays|стран(?:а|ы|е|у|ах|ам|ами)?|государств(?:а|о|ах)?",
  months: "mois|месяц(?:а|е|ы|ев|ам|ами|ах|у)?",
  headings:
    "rubriques?|themes?|thematiques?|chapitres?|sections?|domaines?|categories?|secteurs?|volets?|axes?|раздел\\p{L}*|рубрик\\p{L}*|тем(?:а|ы|е|у|ой|ам|ах|ами)?|тематик\\p{L}*|направлени\\p{L}+|категори\\p{L}+|сфер(?:а|ы|е|у|ах)?",
  partners:
    "partenaires?|participants?|acteurs?|organisateurs?|organisations?|organismes?|institutions?|etablissements?|associations?|партнер(?!ск|ств)\\p{L}*|участник\\p{L}*|организатор\\p{L}*|организаци\\p{L}+|учреждени\\p{L}+|ассоциаци\\p{L}+",
};

/** Any of these nouns. */
export const ANY_NOUN = Object.values(THING_NOUNS).join("|");

/** Words for projects. */
export const PROJECT_NOUN =
  "projets?|evenements?|manifestations?|rendez vous|initiatives?|activites?|actions?|rencontres?|проект\\p{L}*|событи\\p{L}*|мероприяти\\p{L}*|встреч\\p{L}*";

/** The adjectives and names of the two countries. */
export const COUNTRY_WORDS = {
  fr: "francaise?s?|france|cote francais|француз\\p{L}+|франци\\p{L}+",
  ru: "russes?|russie|cote russe|российск\\p{L}+|русск\\p{L}+|росси\\p{L}+|рф",
} as const;

/** Asks for the partners of a place: « avec quelles villes », «с какими городами», « villes partenaires de ». */
export const OF_PARTNERS =
  "avec quel(?:le)?s?|aupres de quel(?:le)?s?|en (?:lien|relation|partenariat|contact) avec quel(?:le)?s?|(?:со?|между) как(?:им|ой|ими)|partenaires?|партнер(?!ств)\\p{L}*|у кого";

/** Kinds of institution, recognised by their names. */
export const INSTITUTION_NAMES = {
  universities:
    /universit|école nationale|\bhautes? écoles?|institut (?:national des|de |technologique|polytechnique)/iu,
  schools: /lycée|gymnase|\bécole (?!nationale)|collège/iu,
  museums: /musée/iu,
} as const;

/** A partner that is not known yet, or stands for several. */
export const NAMELESS_PARTNER = /^(?:à définir|autres partenaires|délégation (?:française|russe)$)/iu;
