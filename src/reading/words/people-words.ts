import { overFolded } from "./pattern.ts";

const FRENCH =
  "bebes?|enfants?|gamine?s?|gosses?|petite?s? (?:enfants?|fils|filles?|freres?|soeurs?)|petits|ados?|adolescente?s?|jeunes?|mineure?s?|adultes?|seniors?|retraitee?s?|personnes? agees?|etudiante?s?|eleves?|scolaires?|lyceen(?:ne)?s?|collegien(?:ne)?s?|classes?|familles?|parents?|grands? parents?|grand meres?|grand peres?|mamies?|papis?|maman|mere|papa|pere|fils|filles?|garcons?|freres?|soeurs?|mari|femmes?|hommes?|copains?|copines?|amie?s?|couples?|voisine?|collegues?|nieces?|neveux?|tantes?|oncles?|cousine?s?|epou(?:x|se)|groupes?|debutante?s?|etrangers?|etrangeres?|touristes?|habitante?s?|spectateurs?|visiteurs?|chiens?";
const RUSSIAN =
  "дет(?:и|ей|ям|ях|ьми|кам?|ишк\\p{L}+)|ребен\\p{L}+|ребят\\p{L}*|малыш\\p{L}*|младен\\p{L}+|внук\\p{L}*|внуч\\p{L}+|подрост\\p{L}+|молодежь?\\p{L}*|взрослы\\p{L}+|пожилы\\p{L}+|пенсионер\\p{L}*|студент\\p{L}*|школьни\\p{L}+|семь(?:я|и|е|ю|ей|ям|ями|ях)|семей|родител\\p{L}+|бабуш\\p{L}+|дедуш\\p{L}+|мам(?:а|ы|е|у|ой)|пап(?:а|ы|е|у|ой)|сын\\p{L}*|доч\\p{L}+|муж(?:а|у|ем)?|жен(?:а|ы|е|у|ой)|друз\\p{L}+|подруг\\p{L}*|сосед(?:а|у|ом|к[аеиу]|кой)?|коллег\\p{L}*|племянни\\p{L}+|тет(?:я|и|е|ю|ей)|дяд(?:я|и|е|ю|ей)|брат(?:а|у|ом)?|сестр(?:а|ы|е|у|ой)|групп\\p{L}{0,3}|новичк\\p{L}+|иностран\\p{L}+|турист\\p{L}*|людям|собак\\p{L}*";

const BEFORE = "(?:(?:avec|pour|en|des|les|mes|nos|с|со|для|моих|наших) )";
/** What stands before people in whose company somebody comes: « pour les enfants », «с детьми». */
export const BEFORE_PEOPLE = new RegExp(`^${BEFORE}{1,2}`, "u");
/** A term that only names people, alone or in company, and no subject: « combien pour un enfant ? », «с собакой можно?». */
export const PEOPLE = overFolded(new RegExp(`^${BEFORE}{0,2}(?:${FRENCH}|${RUSSIAN})$`, "u"));
/** People whose age may be given: « mon fils a 9 ans », «внуку пять». */
export const SOMEBODY_FR = FRENCH;
export const SOMEBODY_RU = RUSSIAN;
