/** How people speak of themselves, ask, and ask for anything at all: patterns over the folded words of a clause. */

/** A clause in which the asker tells of themselves begins so. */
export const SELF_CLAUSE =
  /^(?:(?:bonjour|bonsoir|salut|madame|monsieur|alors|euh|здравствуйте|добрый день|добрый вечер|привет|извините|простите) )*(?:je|j|nous|on|mes|mon|ma|nos|notre|moi|ayant|etant|etudiante?|retraitee?|professeure?|enseignante?|en tant que|comme|c est pour|pour mon|pour ma|я|мы|мои|моя|мой|наш|наша|наши|у меня|у нас|живу|живем|учусь|учимся|работаю|еду|едем|буду|будем|гощу|гостим|приехал[аи]?|как)(?= |$)/u;

/** What makes a clause in the first person a request after all. */
export const REQUEST =
  /(?<=^| )(?:cherch\p{L}+|voudr\p{L}+|aimer\p{L}+|veu[xt]|voul\p{L}+|souhait\p{L}+|interess\p{L}+|rev\p{L}+|besoin|demand\p{L}+|ищ\p{L}+|хоч\p{L}*|хот\p{L}+|интерес\p{L}+|мечта\p{L}+|нуж\p{L}+|подскаж\p{L}+|посовету\p{L}+)(?= |$)/u;

/** The question is for anything at all. */
export const GENERIC_OBJECT =
  /(?<=^| )(?:quelque chose|qqch|kekchose|quelquechose|qu avez vous|vous avez quoi|qu y a t il|il y a quoi|y a quoi|ya quoi|que se passe|se passe quoi|quoi de|ce qui (?:se|concerne|est|nous|pourrait|touche)|que (?:faire|voir|prevoit|propose\p{L}*|savez)|quoi (?:faire|voir)|les manifestations|des manifestations|(?:quels?|quelles?) (?:evenements?|projets?|manifestations?|activites?|actions?)|что нибудь|чего нибудь|че нибудь|что то|что (?:есть|будет|у вас|запланировано|происходит|планируется|намечается|намечено|известно|там|посмотреть|посетить|интересного|нас)|какие (?:нибудь )?(?:мероприятия|события|проекты)|куда (?:сходить|пойти|поехать)|чем заняться)(?= |$)/u;

/** Days of the week, which the programme does not go by. */
export const WEEKDAYS =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник\p{L}*|вторник\p{L}*|сред[аыу]|четверг\p{L}*|пятниц\p{L}+|суббот\p{L}+|воскресень\p{L}+)s?$/u;
