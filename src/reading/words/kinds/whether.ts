import { word } from "../pattern.ts";
const DOUBTING =
  "(?:vous etes|etes vous|tu es|t es|es tu)(?: (?:bien|vraiment))? sure?s?(?: qu[e]?)?|(?:вы|ты) (?:точно )?уверен\\p{L}*|уверены ли вы";
/** Doubts an answer: « vous êtes sûr que … », «вы уверены, что …». */
export const DOUBTS = word(DOUBTING);

/** Asks what there is, with any verb: « il y a quoi à Nice ? », « qu’est-ce qu’il y a ? », «а в мае что?». */
export const ASKS_WHAT = word("(?<!n importe )quoi|qu est ce qu[e]?|что(?= (?:в|во|на|для|про|с|со)(?: |$)|$)");
/** A verb that asks whether there is something, or whether something does something. */
export const ASKS_BY_VERB = word(
  "est ce qu[e]?|y a|a t (?:il|elle|on)|avez|auriez|est|sont|sera|seront|aura|participe\\p{L}*|existe\\p{L}*|есть|будет|будут|бывает|ли|участву\\p{L}+|проход\\p{L}+|планиру\\p{L}+",
);

/** Verbs and tags that name no subject. */
export const ASKING_WORDS = word(
  "открыт[аоы]?(?= |$)(?! (?:урок|двер|площад|микрофон))|закрыт[аоы]?|c est (?:bien )?(?:ca|vrai|exact|cela)|n est ce pas|(?:fixe|cale)e?s?|(?:поставлен|назначен|приурочен)[аоы]?|имеют?ся|имеются|найд(?:ется|утся)|числ(?:ится|ятся)|значится|существу(?:ет|ют)|правда|верно|неужели|разве|не так ли|participe\\p{L}*|concernee?s?|figure(?:nt|ra)?|existe(?:nt)?|comporte|contient|inclut|участву(?:ет|ют)|фигуриру(?:ет|ют)|qqch|qq chose|quelque chose|un truc|des trucs|trucs?",
);

const COMING_FR =
  "venir|entrer|participer|assister|acceder|rejoindre|apporter|amener|emmener|prendre|louer|acheter|vendre|donner|rester|dormir|manger|monter|filmer|photographier|parler|arriver|partir|repartir";
const COMING_RU =
  "прийти|придти|приходить|приехать|участвовать|поучаствовать|взять|брать|привести|приводить|привезти|записать\\p{L}*|попасть|зайти|войти|остаться|присоединиться|помочь|купить|арендовать|поесть|перекусить|переночевать";

/** The visitor lacks something: « je n’ai pas de matériel », «у меня нет лыж». */
const LACK =
  "(?<=^|^(?:mais|et|si) |^(?:mais|et) si )(?:je|on|nous) (?:n )?(?:ai|a|avons) (?:pas|aucun) (?:de|d|le|la|l)|(?<=^|^а |^а если )у (?:меня|нас) нет";

/**
 * Conditions for visitors to the event in view; nobody asks them of a whole programme: « faut-il savoir nager ? », « on
 * peut y manger ? », « mon chien peut venir ? », «новичкам можно?», «нужен ли опыт?».
 */
export const OF_VISIT = word(
  [
    "(?<!(?:^| )(?:ou|comment|quand|combien|que|qu|quoi|qui|pourquoi) )(?:(?:il )?(?:ne )?faut(?: t)?(?: il)?|faudra(?: t)?(?: il)?|(?:dois|doit|devons|doivent|devra) (?:je|on|nous|ils|elles)|(?:est ce qu[e]? )?(?:je|on|nous|ils|elles) (?:dois|doit|devons|doivent))",
    "(?:on peut|on pourra|peut on|pourra t on) (?:aussi )?y",
    `(?<!(?:^| )ou )(?:peu(?:t|x|vent)|pouvons|puis|pourr\\p{L}+)(?: (?:t|je|j|il|elle|ils|elles|on|nous|y|lui|leur|leurs|aussi|quand|meme|bien|en|des|du|de|d|l|le|la|les)){0,3} (?:${COMING_FR})`,
    "(?:ai|a|as|avons|ont|avoir)(?: (?:t|je|on|il|nous|ils))* (?:le droit(?: d[e]?)?|droit (?:a|au|aux))",
    "(?:acceptee?s?|admise?s?|autorisee?s?|interdite?s?|bienvenue?s?|obligatoires?|necessaires?|exigee?s?|requis(?:es?)?|indispensables?)",
    "trop (?:tard|tot|jeunes?|petite?s?|vieux|vieilles?|agee?s?|dure?s?|difficiles?)",
    "(?<=^|^а |^и )нуж(?:ен|на|но|ны)|нуж(?:ен|на|но|ны) ли|надо|обязател\\p{L}+|требу(?:ется|ются)|понадоб\\p{L}+|потребуется",
    "(?<!(?:^| )(?:где|куда|что|чем|как|когда|кого) )можно(?: ли)? (?:с|со|без|приходить|прийти|придти|взять|брать|привести|приводить|одному|одной|вместе)|(?<!(?:подробн|показать|посмотреть|узнать|еще)\\p{L}* )можно(?= ли$|$)",
    `(?<!(?:^| )(?:где|куда|что|чем|как|когда|кого) )можно(?: ли)?(?: там| тут)? (?:${COMING_RU})|(?:${COMING_RU})(?: там| тут)? можно`,
    `(?:могу|можем|смогу|сможем|может|могут|сможет|смогут)(?: ли)?(?: (?:я|мы|он|она|они|с|там|туда|\\p{L}+)){0,2} (?:${COMING_RU})`,
    "(?:est|sont)(?: (?:il|elle|ils|elles|bien|aussi))? (?:fourni|compri|inclu|prete)(?:e|s|es|se|ses)?|(?:compris|inclus)e?s?(?: ou (?:pas|non)| dedans)?$",
    "(?:je|on|nous) (?:apporte|amene|ramene|emporte|prend|prendr)(?:s|ons|e)? (?:nos|notre|mon|ma|mes|ses|son|un|une|des)",
    "(?:выда(?:ют|дут)|дадут|предоставля\\p{L}+|предостав(?:ят|ите)|входит в (?:цену|стоимость)|вход(?:ит|ят)$|включен[аоы]?)",
    "(?:сво(?:й|я|е|ю|и|его)|свою|с собой) (?:\\p{L}+ )?(?:нести|принести|приносить|брать|взять|везти|привезти|захватить)|(?:нести|принести|приносить|брать|взять|захватить) (?:сво(?:й|я|е|ю|и)|с собой)|сво(?:й|я|е|ю|и) нести",
    "не (?:поздно|рано|сложно|трудно|страшно|слишком \\p{L}+)",
    LACK,
    "(?:возьмут|возьмете|берут|берете|пустят|пустите|пускают|впустят|откажут|отказывают|прогонят|разрешат|разрешают|допускают\\p{L}*|(?:принимают|примут|примете)(?! участи))(?: ли)?",
  ].join("|"),
);
