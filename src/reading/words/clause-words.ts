import { overFolded, word } from "./pattern.ts";

/** How people speak of themselves and make requests: patterns over the folded words of a clause. */

/** Two words that begin a clause without a comma: « … et je cherche … », «еду в Нант что там будет». */
export const CLAUSE_START = overFolded(
  /^(?:et|mais|car|donc|alors) (?:je|j|on|nous|il|elle|ils|elles|c|ca)$|^(?:и|а|но) (?:я|мы|он|она|они|мне|нам|хочу|хотим|хотел\p{L}*|ищу)$|^c est pour$|^(?:qu est|que se|que faire|y a|ya quoi|il y|t as|vous avez|avez vous|que propose|что там|что у|что будет|что есть|что запланировано|что планируется|есть ли|какие мероприятия|какие проекты|какие события)$/u,
);

/** The asker speaks of themselves or their family. */
export const SELF = word(
  "je|j|m|me|nous|on|mes|mon|ma|nos|notre|moi|ayant|etant|en tant que|я|мы|мои|моя|мое|мой|моей|моего|моему|наш|наша|наши|меня|мне|мной|нас|нам|у меня|у нас|себя|живу|живем|учусь|учимся|работаю|еду|едем|летим|лечу|буду|будем|гощу|гостим|приехал[аи]?|сижу|дежурю|провожаю|собираюсь|собираемся|хочу|хотим",
);

/** A Russian clause with a verb in the first person, or in the past. */
export const FIRST_PERSON =
  /^(?:(?:уже|тут|сейчас|давно|здравствуйте|привет|добрый день) )?(?:\p{Script=Cyrillic}{2,}(?:аю|яю|ую|юю|ею|шу|жу|чу|щу|лю|рю|дю|тю|ню|бу|ду|гу|ку|су|аем|яем|уем|юем|еем|аемся|яемся|усь|юсь|имся|емся)|сравниваю|пишу|веду|устал[аи]?|соскучил(?:ся|ась|ись)|заканчиваю)(?= |$)/u;

/** A profession before a sentence: « Enseignante, je suis libre en juin », «Пенсионерка, ищу…». */
export const PROFESSION = overFolded(
  /^(?:\p{L}+(?:eurs?|euses?|rices?|istes?|ie(?:n|nne)s?|ee(?:n|nne)s?|iante?s?|nante?s?|aires?|philes?|тель(?:ница)?|(?:ль|сен|дож|тв)ник|(?:ль|сен|дож|тв)ница|ист(?:ка)?|нер(?:ка)?|ент(?:ка)?)|retraitee?s?|profs?|maires?|elue?s?|parents?|maman|papa|учитель|мама|папа|бабушка|дедушка)(?= |$)/u,
);

/** Makes a clause a request: question words and verbs of asking. */
export const REQUEST = word(
  "il se passe|se passe|qu est ce|qu y a t il|qu avez|qu as|que (?:se|s|fait|font|faire|voir|propose\\p{L}*|prevoi\\p{L}+|prepare\\p{L}*|peut|peux|pouvez|pourr\\p{L}+|y|va|vont|sera|savez|sais|trouve\\p{L}*|reserve\\p{L}*|mene\\p{L}*)|qu (?:organise\\p{L}*|offre\\p{L}*)|quoi|quels?|quelles?|lesquel\\p{L}+|combien|y a t il|il y a|ya|y a|est ce qu\\p{L}*|ou (?:a|se|peut|y|est|sont|aura|trouver?|aller)|quand|comment|qui (?:va|vient|participe\\p{L}*|organise\\p{L}*|sont|est)|avez vous|auriez vous|vous (?:avez|auriez|proposez|connaissez)|t as|tu as|tu aurais|existe t il|peut on|pourrait on|va t on|fait on|ce qu|ce qui|depuis quand|ca donne|cherch\\p{L}+|recherche\\p{L}*|trouver|voudr\\p{L}+|veu[xt]|souhait\\p{L}+|besoin|les projets|les evenements|les manifestations|le programme|les rendez vous|demand\\p{L}+|dites|dis|donne[rz]?|montre[rz]?|indique[rz]?|liste[rz]?|renseigne[rz]?|parlez|parle|possible|что|чего|че|чо|шо|какие|какой|какая|какое|каких|каком|какими|каким|какую|какого|сколько|скольких|чем|где|куда|когда|проекты|мероприятия|события|программа|кто|кого|кому|есть ли|есть|будет ли|будут ли|можно|ищу|ищем|хочу|хочется|хотел\\p{L}*|нужен|нужна|нужно|нужны|подскаж\\p{L}+|посовету\\p{L}+|скаж\\p{L}+|расскаж\\p{L}+|покаж\\p{L}+|дайте|перечисл\\p{L}+|узнать|интересу\\p{L}+|проходит|пройдет|планируется|запланирован\\p{L}*",
);
/** Makes a clause about the asker a request: they say what they like. */
export const INTEREST = word(
  "aim\\p{L}+|ador\\p{L}+|passionn\\p{L}+|fan|fans|amateur\\p{L}*|amatrice\\p{L}*|amoureu\\p{L}+ d\\p{L}*|interess\\p{L}+|rev\\p{L}+|envie|raffol\\p{L}+|fana|mordu\\p{L}*|fou d\\p{L}*|folle d\\p{L}*|curieu\\p{L}+ d\\p{L}*|interet|люблю|любим|любит|обожа\\p{L}+|увлека\\p{L}+|увлечен\\p{L}*|интерес\\p{L}+|мечта\\p{L}+|фанат\\p{L}*|поклонни\\p{L}+|любител\\p{L}+|неравнодуш\\p{L}+|мне бы|нам бы|хочется|хотелось|без ума|занима\\p{L}+|(?:reportage|memoire|these|expose|article|papier|dossier|enquete|etude|recherches?|travaux|documentaire|livre) sur(?! (?:(?:la|le|les|l) )?•)|(?:диплом\\p{L}*|доклад\\p{L}*|стать[юяи]|реферат\\p{L}*|диссертаци\\p{L}+|исследовани\\p{L}+|материал\\p{L}*|репортаж\\p{L}*|книгу|курсов\\p{L}+) (?:о|об|про|по|на тему)",
);
/** The asker tells where and when they travel: their dates count. */
export const TRAVEL = word(
  "pars|part|partons|vais|va|allons|viens|vient|venons|serai|serons|sera|je (?:les )?passe|on passe|nous passons|arriv\\p{L}+|descend\\p{L}*|rends? visite|loue|louons|sejour\\p{L}*|voyage\\p{L}*|visite\\p{L}*|conges?|vacances|libere|libre|emmene|garde|offert|еду|едем|поеду|поедем|лечу|летим|буду|будем|приеду|приедем|приезжа\\p{L}+|собира\\p{L}+|собралась|собрался|зовет|отгул\\p{L}*|выходно[йм]|отпуск\\p{L}*|свобод\\p{L}+|решили|планиру\\p{L}+|снимаем",
);

/** Refers to what was just said. */
export const POINTING = word(
  "ca|ce(?! qu)|c|cela|lesquel\\p{L}+|qui propose|это|этому|этого|этим|такое|такого|подскажете|слышали|правда",
);

/** Asks for anything at all. */
export const GENERIC_OBJECT = overFolded(
  /(?<=^| )(?:quelque chose|qqch|kekchose|quelquechose|des trucs?|des choses|qu avez vous|vous avez quoi|t as quoi|qu y a t il|qu est ce qu il y a|il y a quoi|y a quoi|ya quoi|que (?:se|s y) (?:passe|prepare)|se passe quoi|quoi de|ca donne quoi|ce qu il y a|ce qu(?:i|il)? (?:se|s y|y a|y|concerne|est|nous|pourrait|touche|aura)|ce que (?:\p{L}+ ){1,3}(?:fait|font|prevoi\p{L}+|propose\p{L}*|prepare\p{L}*|organise\p{L}*)|совместн\p{L}+ дела|что (?:\p{L}+ ){1,3}(?:делает|делают|планирует|планируют|готовит|готовят)|ce que prevoi\p{L}+|qu est ce qui|que (?:faire|voir|fait on|font|prevoi\p{L}+|propose\p{L}*|savez)|font quoi|fait quoi|quoi (?:faire|voir)|les manifestations|des manifestations|(?:quels?|quelles?) (?:evenements?|projets?|manifestations?|activites?|actions?|rendez vous)|(?:des|les|un|combien de) (?:projets?|evenements?|actions?|activites?|rendez vous)|что нибудь|чего нибудь|че нибудь|что то|что (?:есть|будет|у вас|запланировано|происходит|планируется|намечается|намечено|известно|там|посмотреть|посетить|интересного|нас|предусмотрено|проходит|значится|дела\p{L}+|в|во|на|по|у|за|такого)|чего тут|какие (?:нибудь )?(?:мероприятия|события|проекты|планы)|сколько (?:\p{L}+ )?(?:проектов|мероприятий|событий)|скольких проектах|куда (?:сходить|пойти|поехать)|чем (?:заняться|занят\p{L}*|порадует|живет|интересен|интересна))(?= |$)/u,
);

/** Weekdays, which are filler unless they are part of a date. */
export const WEEKDAYS = overFolded(
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник\p{L}*|вторник\p{L}*|сред[аыу]|четверг\p{L}*|пятниц\p{L}+|суббот(?!ник)\p{L}+|воскресень\p{L}+)s?$/u,
);
