import { word } from "../pattern.ts";
import { ANY_NOUN, PROJECT_NOUN } from "./things.ts";

/** What may stand between « quelles » and the noun; not another noun that is asked for (« quels projets des musées »). */
const BETWEEN = `(?:(?!(?:de|du|des|d|l|a|au|aux|en|et|entre|dans|pour|по|в|во|на|и|между|для|из|дн\\p{L}+|числ\\p{L}+|дат\\p{L}+|${PROJECT_NOUN}) )[\\p{L}•]+ ){0,3}?`;
const LISTED_RU =
  "(?:городов|регионов|областей|вузов|университетов|партнеров|участников|музеев|школ|тем|разделов|рубрик|стран|месяцев|коммун|мест)";

/**
 * Asks for names: « quelles villes », « la liste des régions », «назовите города». Always in the plural, since where,
 * who and rank ask for one.
 */
export const NAMES = word(
  // Each list of nouns occurs as rarely as possible: compiling a pattern takes time at its first use.
  `(?:(?:quel(?:le)?s|lesquel(?:le)?s) (?:sont (?:les |ces |tou\\p{L}+ les )?)?|(?:как(?:ие|их|ими)|назови(?:те)?|перечисл\\p{L}+|укажи(?:те)?|названия) )${BETWEEN}(?:${ANY_NOUN})|(?:(?:liste|noms?|enumeration) (?:complete )?(?:de toutes les|de tous les|des)|(?:enumere[rz]?|cite[rz]?|nomme[rz]?|donne[rz]?|indique[rz]?) (?:moi |nous )?(?:les|toutes les|tous les|des|deux|trois)) (?:\\p{L}+ )?(?:${ANY_NOUN})|список (?:всех )?(?:[\\p{L}•]+ )?${LISTED_RU}|^(?:et |а |и )?(?:les |toutes les |tous les |все )?(?:${ANY_NOUN}) (?:russes |francais\\p{L}* )?(?:participant\\p{L}*|concerne\\p{L}*|implique\\p{L}*|участвующ\\p{L}+)|(?:${ANY_NOUN}) (?:(?:•|\\p{L}+) ){0,3}(?:перечисл\\p{L}+|назови(?:те)?|списком|поименно|(?:en|la) liste)$|^(?:et |а |и )?(?:les |toutes les |tous les |все )?(?:• (?:villes|communes|regions|universites|partenaires|города|регионы|области|вузы|университеты|партнеры)|(?:villes|communes|regions|universites|partenaires|города|регионы|области|вузы|университеты|партнеры)(?: partenaires)?(?: (?:partenaires )?(?:de|du|des|d|avec|у) (?:la |le |l )?)? ?•)(?: •)*$`,
);

/** Words of questions for names that name no subject. */
export const NAMES_WORDS = word(
  "participant\\p{L}*|participe\\p{L}*|concerne\\p{L}*|implique\\p{L}*|situe\\p{L}*|associe\\p{L}*|accueill\\p{L}+|heberge\\p{L}*|engage\\p{L}*|mobilise\\p{L}*|represente\\p{L}*|cite\\p{L}*|mentionne\\p{L}*|figure\\p{L}*|bosse\\p{L}*|travaille\\p{L}*|collabore\\p{L}*|coopere\\p{L}*|annonce\\p{L}*|partie|(?:en |un |des )?liens?|relations?|dans le coup|peut on voir|intervien\\p{L}+|retrouve\\p{L}*|date\\p{L}* precisement|grandes?|участву\\p{L}+|задействован\\p{L}*|фигуриру\\p{L}+|связан\\p{L}*|представлен\\p{L}*|упомянут\\p{L}*|указан\\p{L}*|перечислен\\p{L}*|заявлен\\p{L}*|вовлечен\\p{L}*|сотруднича\\p{L}+|работа(?:ет|ют)|назови(?:те)?|перечисл\\p{L}+|ровно|участник\\p{L}*|партнер(?!ств)\\p{L}*|partenaires?",
);

/** Names without projects: « quels mois n’ont aucun projet », «в каких городах нет проектов». */
export const WITHOUT_PROJECTS = word(
  "(?:n ont|n a|sans|ne (?:compte|compren)\\p{L}+) (?:aucune?|pas|rien|projets?)|aucune?|нет|ни одного|пуст\\p{L}+|без (?:проектов|событий|мероприятий)",
);

/** Names with an exact number of projects: « exactement deux projets », «ровно по два проекта». */
export const EXACTLY =
  /(?<=^| )(?:exactement|justement|pile|(?:n ont|n a) qu|seulement|ровно|только|всего|лишь)(?: по)? (\d+|une?|deux|trois|quatre|cinq|один|одному|одного|два|две|три|четыре|пять)(?= (?:seule?s? )?(?:projets?|проект))/u;
