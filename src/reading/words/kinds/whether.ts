import { word } from "../pattern.ts";

/** Requests that are put as questions, and what only leads on: « pouvez-vous me dire si … », «не подскажете ли, …». */
export const LEADS_ON = word(
  "(?:est ce que |est ce qu )?(?:(?:pou(?:vez|rriez|rrions)|peux|pourrais|sau(?:riez|rais)|savez|sais) (?:vous|tu)|(?:tu|vous) (?:peux|pouvez|pourr\\p{L}+|sais|savez)|puis je|je peux)(?: (?:me|m|nous|moi|donc|bien|svp|s il vous plait))*(?: (?:dire|montrer|donner|indiquer|preciser|confirmer|renseigner|lister|envoyer|faire|trouver|parler|rappeler|savoir|voir|avoir|expliquer|afficher|proposer|chercher|aider))?|(?:je (?:voudrais|veux|souhaite|souhaiterais|aimerais)|j aimerais|dites|dis)(?: (?:moi|nous|bien))* ?(?:savoir)?|(?:не )?(?:подска(?:жете|жешь)|могли бы|можете|можешь|мог бы)(?: (?:ли|вы|ты|мне|нам))*(?: (?:сказать|подсказать|показать|рассказать|узнать|уточнить|посмотреть|дать|найти|напомнить|прислать|перечислить))?|(?:нельзя|можно) ли (?:узнать|увидеть|посмотреть список|получить)|(?:скажи|подскажи|сообщи|уточни)(?:те)?|пожалуйста|(?:хотел\\p{L}*|хочу|интересно)(?: бы)? (?:знать|узнать)|интересно|знаете ли(?: вы)?",
);

/** What asks for something else than yes or no. */
export const OTHER_WORD = word(
  "quand|combien|comment|pourquoi|(?<!n importe )quel(?:le)?s?(?! que)|lesquel(?:le)?s?|lequel|laquelle|quoi|ce qu[ie]?|qu est ce qu[ie]?|^qu \\p{L}+|^(?:(?:et|mais|alors) )?que(?= \\p{L}+ (?:t )?(?:il|elle|on|ils|elles|vous|nous|tu)(?: |$))|que (?:se|s|fait|font|faire|y|voir|prevoi\\p{L}+|propos\\p{L}+|peut|pouv\\p{L}+|sai[st]|savez|contien\\p{L}+|signifie|devien\\p{L}+)|qu (?:y|a|avez|en|organis\\p{L}+|offr\\p{L}+|est ce)|(?<!(?:un|une|des|chose|projets?|evenements?|de|rencontres?)(?: \\p{L}+){0,2} )qui|^(?:(?:et|mais|alors|d|jusqu) )?ou(?! bien| plutot| alors| sinon)|ou (?:se|est|a|aura|ont|sont|va|vont|puis|peut|trouver|y|loger)|^c est ou|ou(?: exactement| ca| ce)?$|когда|сколько|сколькими|чьей|чьем|чьих|чьими|где|куда|откуда|как(?!ой нибудь)(?= )|почему|зачем|какие(?! нибудь| то)|какой(?! нибудь| то)|какая(?! нибудь| то)|какое(?! нибудь| то)|каких(?! нибудь| то)|каким(?! нибудь| то)|какими(?! нибудь| то)|какую(?! нибудь| то)|каком(?! нибудь| то)|какого(?! нибудь| то)|кто(?! нибудь| то)|кого(?! нибудь| то)|кем(?! нибудь| то)|чем(?! нибудь| то)|чего(?! нибудь| то)|что(?! нибудь| то| либо)|чей|чья|чье|который|которая",
);
const DOUBTING =
  "(?:vous etes|etes vous|tu es|t es|es tu)(?: (?:bien|vraiment))? sure?s?(?: qu[e]?)?|(?:вы|ты) (?:точно )?уверен\\p{L}*|уверены ли вы";
/** What doubts what was told: « vous êtes sûr que … », «вы уверены, что …». */
export const DOUBTS = word(DOUBTING);

/** «Правда ли, что …», « est-ce vrai que … »: what follows is said, and is it so? */
export const IS_IT_SO = word(
  `(?:правда|верно|правильно|точно|действительно) (?:ли|что)|правильно ли я понимаю|разве|неужели|(?:est il|est ce|c est|il est) (?:bien )?(?:vrai|exact|correct|juste|sur) qu[e]?|(?:vrai|exact) qu[e]?|${DOUBTING}`,
);
/** At the end of what is said: « …, c’est ça ? », «…, да?». */
export const TAG =
  /(?:^| )(?:c est (?:bien )?(?:ca|vrai|exact|correct|cela)|n est ce pas|(?:pas )?vrai|(?:ou )?(?:non|pas)|exact|hein|или нет|si je ne me trompe|je me trompe|да|верно|так|правда|правильно|не так ли|так ведь|точно)$/u;

const INVERSION =
  "(?:a|aura|aurait|y a|va|\\p{L}+e|\\p{L}+a) t (?:il|elle|on)|(?:est|sont|ont|vont|auront|seront|serait|seraient|sera|peut|doit|\\p{L}+(?:ent|it|ait|ient)) (?:il|elle|ils|elles|on|ce)|(?:avez|auriez|proposez|prevoyez|connaissez) vous|(?:as|aurais|proposes|connais) tu";
/** French: a verb before its subject, « est-ce que ». */
export const ASKS_FR = word(`est ce qu[e]?|est ce(?= (?:a|au|en|bien|avec|le|la|l|un|dans|pour) )|${INVERSION}`);
/** Russian: «ли» after what is asked. */
export const ASKS_RU = word("ли");

/** Verbs that say of something that it is there, is planned or takes part; with a question mark they ask. */
export const SAID = word(
  "откры(?:т[аоы]?|вается|ваются)|закры(?:т[аоы]?)|ouverte?s?|fermee?s?|\\p{L}{3,}(?:ен|ан)[аоы]? (?:на|в|во|к|до)|(?:fixe|cale|programme)e?s?|ведь|вроде|кажется|якобы|собира\\p{L}+ся|встреча\\p{L}+ся|соберутся|se (?:reuni|retrouv|rencontr)\\p{L}+|est|sont|c est|ca existe|existe(?:nt)?|(?:il )?y (?:en )?a(?:ura)?|a lieu|ont lieu|aura lieu|auront lieu|aura|(?:n )?aurai(?:t|ent)|a (?:un|une|des)|se (?:tient|passe|deroule|tiendra|deroulera)|participe(?:nt)?|figure(?:nt)?|tombe(?:nt)?|commence(?:nt)?|debute(?:nt)?|finit|dure|va|vont|vient|fait|font|concerne|accueille|organise|prevoit|propose|vous avez|t as|tu as|on trouve|prevue?s?|monte|presente|joue|signe|travaille(?:nt)?|collabore(?:nt)?|есть|будет|будут|бывает|имеется|имеются|существу\\p{L}+|участву\\p{L}+|проходит|проходят|пройдет|пройдут|состоится|состоятся|провод\\p{L}+|план\\p{L}+|запланирован\\p{L}*|намечен\\p{L}*|намечается|предусмотрен\\p{L}*|назначен\\p{L}*|числится|числятся|значится|входит|входят|найдется|найдутся|ожидается|это|относится|связан\\p{L}*|посвящен\\p{L}*|устраива\\p{L}+|организу\\p{L}+|праздну\\p{L}+|начина\\p{L}+|начнется|заканчива\\p{L}+|закончится|длится|продлится|делает|делают|готовит|готовят|сотруднича\\p{L}+|приедет|приедут|приезжа\\p{L}+|выступ\\p{L}+|покажут|откроется|проведут|примет|принимает|упоминается|упомянут\\p{L}*",
);
/** What asks whether there is something even without a question mark. */
export const SAYS_ENOUGH =
  /^(?:(?:bonjour|salut|et|mais|dites|alors|привет|здравствуйте|добрый день|а|и|ну|у вас|там) )*(?:(?:il )?y (?:a|aura|aurait) (?:t il )?(?:un|une|des|du|de|quelque|qqch|qq|quelques|aussi)|(?:vous avez|t as|tu as|on a|vous auriez) (?:un|une|des|du|de|quelque|qqch)|(?:есть|будет|будут|имеется|имеются|планируется|намечается)(?= (?!что |сколько )))(?= |$)|(?:что|чего|какие|какой|какая|какое|кто) нибудь.* (?:есть|будет|намечено|запланировано|планируется)(?: |$)|(?:есть|будет|намечено|запланировано|планируется).* (?:что|чего|какие|какой|какая|какое) (?:нибудь|то)(?: |$)|хоть (?:один|одна|одно|что)/u;

/** Whether there is something of a kind, rather than whether something is so of a thing that is known. */
export const EXISTENCE = word(
  "(?:il )?(?:n )?y (?:en )?(?:a|aura|aurait)|existe(?:nt)?|(?:avez|auriez|proposez|prevoyez|avons) (?:vous|nous)|(?:vous|tu) (?:avez|auriez|as|aurais|proposez)|on \\p{L}+|t as|as tu|\\p{L}+ (?:t )?on|(?:propose|prevoit|comporte|contient|comprend|inclut|offre|compte|reserve)(?: t (?:il|elle|on))? (?:un|une|des|du|de|quelque)|(?:est ce qu[e]? |^|^et |^mais |, )(?:un|une|des|quelque|quelques|aucune?)|quelque chose|qqch|qq chose|aucune?|есть(?! в )|есть ли|(?:имеется|имеются|найдется|найдутся|бывает|бывают|существует|существуют|будет|будут|планируется|планируются|намечается|намечен\\p{L}*|запланирован\\p{L}*|предусмотрен\\p{L}*|проводится|проводятся|ожидается|готовится|проходят|пройдут|пройдет|проходит|состоится)(?= ли)|(?:что|чего|чем|ком|кого|какой|какая|какие|какое|каких|кто) (?:нибудь|то|либо)|хоть (?:один|одна|одно|что)|ничего|ни одного",
);
/** Whether a place takes part. */
export const TAKES_PART = word(
  "participe\\p{L}*|prend(?:ra)? part|prennent part|figure\\p{L}*|fait partie|font partie|est(?: elle| il)? (?:\\p{L}+ )?(?:concernee?|impliquee?|associee?|representee?|citee?|mentionnee?|presente?|engagee?|dans (?:la liste|le programme)|au programme|(?:inscrite?|partenaire))|concernee?s?|impliquee?s?|участву\\p{L}+|участник|участница|принима\\p{L}+ участие|числ\\p{L}+|значится|входит|входят|представлен\\p{L}*|упомянут\\p{L}*|упоминается|фигуриру\\p{L}+|задействован\\p{L}*|есть в (?:программе|списке)|в (?:программе|списке) есть",
);

/** Verbs and tags that only ask and name no subject. */
export const ASKING_WORDS = word(
  "открыт[аоы]?(?= |$)(?! (?:урок|двер|площад|микрофон))|закрыт[аоы]?|c est (?:bien )?(?:ca|vrai|exact|cela)|n est ce pas|(?:fixe|cale)e?s?|(?:поставлен|назначен|приурочен)[аоы]?|имеют?ся|имеются|найд(?:ется|утся)|числ(?:ится|ятся)|значится|существу(?:ет|ют)|правда|верно|неужели|разве|не так ли|participe\\p{L}*|concernee?s?|figure(?:nt|ra)?|existe(?:nt)?|comporte|contient|inclut|участву(?:ет|ют)|фигуриру(?:ет|ют)|qqch|qq chose|quelque chose|un truc|des trucs|trucs?",
);

const COMING_FR =
  "venir|entrer|participer|assister|acceder|rejoindre|apporter|amener|emmener|prendre|louer|acheter|vendre|donner|rester|dormir|manger|monter|filmer|photographier|parler|arriver|partir|repartir";
const COMING_RU =
  "прийти|придти|приходить|приехать|участвовать|поучаствовать|взять|брать|привести|приводить|привезти|записать\\p{L}*|попасть|зайти|войти|остаться|присоединиться|помочь|купить|арендовать|поесть|перекусить|переночевать";

/** What asks what to bring, with whatever word: « je dois apporter quoi », «что взять с собой». */
export const BRINGS = word(
  "(?:apporte|amene|ramene|emporte)\\p{L}* quoi|(?:que|quoi|qu est ce qu[e]?|qu)(?: \\p{L}+){0,4} (?:apporter|amener|ramener|emporter|prendre avec (?:moi|nous|soi))|что (?:\\p{L}+ ){0,3}(?:взять|брать|принести|приносить|захватить|прихватить)(?: с собой)?",
);

/** What those say who miss what they may need: « je n’ai pas de matériel », «у меня нет лыж». */
const LACK =
  "(?<=^|^(?:mais|et|si) |^(?:mais|et) si )(?:je|on|nous) (?:n )?(?:ai|a|avons) (?:pas|aucun) (?:de|d|le|la|l)|(?<=^|^а |^а если )у (?:меня|нас) нет";
export const LACKS = word(LACK);

/**
 * What those ask who may come to what is in view, and whom nobody asks it of the programme: « faut-il savoir nager ? », « on peut y
 * manger ? », « mon chien peut venir ? », «новичкам можно?», «нужен ли опыт?».
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
