import type { Need } from "../../corpus/event/event-facts.ts";
import { WHICH_ARE_FULL } from "./kinds/afterwards.ts";
import { UNDATED } from "./kinds/count.ts";
import { word } from "./pattern.ts";

const SUITED = "(?:accessibles?|adaptee?s?|ouvert(?:e?s?)?|доступн\\p{L}+|приспособлен\\p{L}+|подход\\p{L}+)";
/** « Accessible aux … », « pour les … ou … », «доступно для …». */
const suitedTo = (whom: string) =>
  `(?:${SUITED}|pour|для)(?: (?:a|au|aux|pour|en|les|des|personnes?|publics?|для|людей|людям|лиц)){0,4} (?:${whom})(?: (?:ou|et|или|и) (?:${whom}))*`;

const DEAF = "sourde?s?|malentendant\\p{L}*|глух\\p{L}+|слабослышащ\\p{L}+";
const BLIND = "aveugles?|malvoyant\\p{L}*|non voyant\\p{L}*|слеп\\p{L}+|незряч\\p{L}+|слабовидящ\\p{L}+";

/** Needs for accessibility. « Langue des signes » is a subject. */
export const NEED_WORDS: readonly (readonly [Need, RegExp])[] = [
  [
    "mi",
    word(
      `(?:${SUITED} )?(?:en |aux |a un |pour (?:un |les )?|avec (?:un |mon |ma )?|для )?(?:fauteuils?(?: roulants?)?|pmr|(?:personnes? )?(?:a )?mobilite reduite|(?:людей )?на (?:инвалидн\\p{L}+ )?(?:коляск\\p{L}+|кресл\\p{L}+)|маломобильн\\p{L}+|инвалидн\\p{L}+ коляск\\p{L}+)|${suitedTo("handicap\\p{L}*(?: moteurs?)?|инвалид\\p{L}*")}`,
    ),
  ],
  ["hi", word(suitedTo(DEAF))],
  ["vi", word(suitedTo(BLIND))],
];

/** What somebody says of those who come, where the need is the whole of it: « je suis malentendant », «муж слепой». */
export const NEED_TOLD: typeof NEED_WORDS = [
  ["hi", word(`(?:personnes? )?(?:${DEAF})`)],
  ["vi", word(`(?:personnes? )?(?:${BLIND})`)],
];

/** Other conditions, over folded words. */
export const FILTER_WORDS: readonly (readonly ["open" | "full" | "held" | "indoors" | "undated", RegExp])[] = [
  [
    "open",
    word(
      "(?:ou )?(?:il reste|reste t il) (?:encore )?(?:de la |des )?places?|(?:avec )?(?:des )?places? (?:disponibles?|libres?)|(?:qui (?:n est|ne sont) )?pas (?:encore )?complet(?:e?s?)?|non complet(?:e?s?)?|(?:где )?(?:еще )?(?:есть|остал(?:ись|ось)) (?:свободн\\p{L}+ )?мест[ао]?|(?:со )?свободн\\p{L}+ мест\\p{L}+|на что (?:еще )?(?:есть|остались) (?:еще )?билеты|(?:еще )?не распродан\\p{L}*",
    ),
  ],
  ["full", WHICH_ARE_FULL],
  [
    "held",
    word(
      "(?:qui (?:n est|ne sont|n a|n ont) )?pas (?:ete )?(?:annulee?s?|reportee?s?)|non annulee?s?|(?:которые )?не отмен(?:ен\\p{L}*|или)",
    ),
  ],
  ["undated", UNDATED],
  [
    "indoors",
    word(
      "en interieur|a l interieur|a l abri(?: de la pluie)?|au sec|sous abri|s il pleut|en cas de pluie|в помещени\\p{L}+|под крышей|если (?:будет |пойдет )?дождь",
    ),
  ],
];

/** « À moins de 10 euros », «не дороже 500 рублей»; the currency may also be a sign behind the number. */
export const AT_MOST = word(
  "(?:(?:a|pour|qui coutent?) )?(?:moins de|moins chers? que|jusqu a|pas plus de|(?:au )?max(?:imum)?|до|не дороже|дешевле|не больше|не более)(?: чем)? (?<most>\\d+)(?: (?<unit>euros?|eur|roubles?|евро|руб\\p{L}*))?(?!\\d)|(?:a |pour )?(?<least>\\d+) (?<same>euros?|eur|roubles?|евро|руб\\p{L}*) (?:(?:au )?max(?:imum)?|au plus|максимум)",
);

/** Asks which things meet a condition, not whether one thing does: « qu’y a-t-il d’accessible … ? », « des concerts … », «выставки, доступные …». */
export const WHICH_THERE_ARE =
  /^(?:(?:et|bonjour|bonsoir|dites|а|и|здравствуйте) )*(?:qu (?:y a t il|est ce (?:qui|qu il y a))|quel(?:le)?s|que (?:faire|voir)|quoi d|ou (?:aller|sortir|peut on)|des|une?|y a t il (?:des|quelque)|что|какие|куда|где)(?= )|(?:^| )(?:accessibles|adapte?es|доступны[ех]|приспособленны[ех])(?= |$)/u;

/** Asks whether there is something. */
export const THERE_IS =
  /(?:^| )(?:y a t il|il y a|ya|existe(?:nt)?(?: t (?:il|elles?|ils))?|есть|найд[ие]\p{L}+|буд[еу]т|бывают|проводят|идут)(?= |$)/u;

/** Begins a condition on each of several things: « où il reste des places », «которые не отменили». */
export const OF_EACH = /^(?:ou|avec|qui|non|где|со|на что|которые) /u;

/** A text says that an event is indoors. */
export const INDOORS_TEXT =
  /(?<!\p{L})(?:en intérieur|à l[’']intérieur|à l[’']abri|en salle|sous abri|sous chapiteau|couverte?|в помещении|в зале|под крышей)(?!\p{L})/iu;

/** A text says that an event is accessible, by need. */
export const ACCESS_TEXT: Readonly<Record<Need, RegExp>> = {
  mi: /(?<!\p{L})(?:fauteuils? roulants?|PMR|mobilité réduite|кресл\p{L}+-коляск\p{L}+|маломобильн\p{L}+|на коляск\p{L}+)(?!\p{L})/iu,
  hi: /(?<!\p{L})(?:LSF|langue des signes|sourde?s?|malentendant\p{L}*|жестов\p{L}+ язык\p{L}*|сурдоперевод\p{L}*)(?!\p{L})/iu,
  vi: /(?<!\p{L})(?:audiodescription|audiodécrit\p{L}*|aveugles?|malvoyant\p{L}*|незряч\p{L}+|слабовидящ\p{L}+|тифлокомментари\p{L}+)(?!\p{L})/iu,
  ii: /(?<!\p{L})(?:handicap (?:mental|intellectuel)|FALC|facile à lire)(?!\p{L})/iu,
  pi: /(?<!\p{L})handicap psychique(?!\p{L})/iu,
};

/** « Dans le 15e », « 15e arrondissement », «в 15-м округе»: the number of a district. */
export const NUMBERED_DISTRICT = word(
  "(?:(?:dans|sur|vers|du|au|le|l|et) ){0,3}(?<!(?:la|une|ma|sa|cette|sa) )(?<fr>\\d{1,2})(?:e|eme|er|ieme)(?<said> (?:arrondissement|arrdt|arr))?|(?:в |во |и )?(?<ru>\\d{1,2})(?: (?:м|й|го|ом|ый|ого))? (?:округ\\p{L}*|аррондисман\\p{L}*)",
);

/** « Près de chez moi », «рядом со мной»: near the asker. « Autour de nous » is missing: many titles have it. */
export const NEAR_ME_WORDS = word(
  "(?:tout |pas trop |juste )?(?:pres|proches?|a cote|autour|aux alentours|a proximite|(?:pas |non )?loin) (?:d[eu]? )?(?:(?:chez |ou )?moi|chez nous|ou (?:je suis|j habite)|ici|ma position|ma maison)|(?:tout )?(?:pres|a cote) de nous|dans (?:mon|notre) (?:quartier|coin|village)|(?:совсем )?(?:рядом|недалеко|неподалеку|поблизости|вблизи|возле|около|вокруг)(?: (?:со?|от|к))? (?:мной|мною|меня|моего дома|моим домом)|(?:рядом с нами|недалеко от нас|недалеко отсюда|рядом с домом(?! [a-zа-я]))|(?:поблизости|неподалеку)(?! от)|в (?:моем|нашем) районе",
);

/** Words before a venue that mean « around it ». */
export const NEAR_BEFORE =
  /(?:^| )(?:pres|proches?|a cote|autour|aux alentours|a proximite|pas loin|non loin|рядом с|рядом со|возле|около|вблизи|недалеко от|вокруг)(?: (?:de|du|des|d|la|le|l|les|от))*$/u;

/** Words before a venue that mean « in it »: « au Louvre », «в Лувре». */
export const INSIDE_BEFORE: ReadonlySet<string> = new Set("a au aux chez dans du devant sur в во на".split(" "));
/** Articles before a venue. */
export const ARTICLES: ReadonlySet<string> = new Set("le la les l un une de du des d".split(" "));
