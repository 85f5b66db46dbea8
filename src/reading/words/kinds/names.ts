import { word } from "../pattern.ts";
import { ANY_NOUN } from "./things.ts";

const BETWEEN = "(?:[\\p{L}•]+ ){0,3}?";

/** What asks for names: « quelles villes », « la liste des régions », «назовите города»; in the plural, since one is asked for by where, who or a ranking. */
export const NAMES = word(
  `(?:quel(?:le)?s|lesquel(?:le)?s|quell?es? sont) (?:sont (?:les |ces |tou\\p{L}+ les )?)?${BETWEEN}(?:${ANY_NOUN})|(?:liste|noms?|enumere[rz]?|enumeration|cite[rz]?|nomme[rz]?|donne[rz]?|indique[rz]?) ${BETWEEN}(?:${ANY_NOUN})|как(?:ие|их|ими) ${BETWEEN}(?:${ANY_NOUN})|(?:назови(?:те)?|перечисл\\p{L}+|список|укаж\\p{L}+|названи\\p{L}+) ${BETWEEN}(?:${ANY_NOUN})|^(?:et |а |и )?(?:les |toutes les |tous les |все )?(?:[\\p{L}•]+ )?(?:villes|communes|regions|universites|partenaires|города|регионы|области|вузы|университеты|партнеры)(?: partenaires)?(?: •)?(?: (?:de|du|des|d|qui|avec|у|с|в) •?.*)?$`,
);

/** Words that a question for names is made of and that name no subject. */
export const NAMES_WORDS = word(
  "participant\\p{L}*|participe\\p{L}*|concerne\\p{L}*|implique\\p{L}*|situe\\p{L}*|associe\\p{L}*|accueill\\p{L}+|heberge\\p{L}*|engage\\p{L}*|mobilise\\p{L}*|represente\\p{L}*|cite\\p{L}*|mentionne\\p{L}*|figure\\p{L}*|bosse\\p{L}*|travaille\\p{L}*|collabore\\p{L}*|coopere\\p{L}*|annonce\\p{L}*|partie|(?:en |un |des )?liens?|relations?|dans le coup|peut on voir|intervien\\p{L}+|retrouve\\p{L}*|date\\p{L}* precisement|grandes?|участву\\p{L}+|задействован\\p{L}*|фигуриру\\p{L}+|связан\\p{L}*|представлен\\p{L}*|упомянут\\p{L}*|указан\\p{L}*|перечислен\\p{L}*|заявлен\\p{L}*|вовлечен\\p{L}*|сотруднича\\p{L}+|работа(?:ет|ют)|назови(?:те)?|перечисл\\p{L}+|ровно|участник\\p{L}*|партнер(?!ств)\\p{L}*|partenaires?",
);

/** Those that have nothing: « quels mois n’ont aucun projet », «в каких городах нет проектов». */
export const WITHOUT_PROJECTS = word(
  "(?:n ont|n a|sans|ne (?:compte|compren)\\p{L}+) (?:aucune?|pas|rien|projets?)|aucune?|нет|ни одного|пуст\\p{L}+|без (?:проектов|событий|мероприятий)",
);

/** Those that have so many: « exactement deux projets », «ровно по два проекта». */
export const EXACTLY =
  /(?<=^| )(?:exactement|justement|pile|(?:n ont|n a) qu|seulement|ровно|только|всего|лишь)(?: по)? (\d+|une?|deux|trois|quatre|cinq|один|одному|одного|два|две|три|четыре|пять)(?= (?:seule?s? )?(?:projets?|проект))/u;
