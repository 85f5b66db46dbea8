import type { Talk } from "../../asks.ts";
import { word } from "../pattern.ts";

/** Small talk: patterns over the folded words of a message with nothing else in it. */

const VERY =
  "(?:(?:tres|trop|vraiment|si|tellement|bien|assez|tout|le|la|un|une|pas|очень|такой|такая|просто|самый|самая|реально|правда|действительно|совсем|полный|полная|же|какой то|какая то) )*";
const GOOD_FR =
  "gentil\\p{L}*|sympa\\p{L}*|genial\\p{L}*|super|top|cool|forte?|intelligent\\p{L}*|malin|efficaces?|utiles?|adorables?|parfaite?|incroyables?|formidables?|excellent\\p{L}*|meilleure?|chouette|mignon\\p{L}*|bon(?:ne)?|doue\\p{L}*|brillant\\p{L}*|aimables?|drole|rapides?|pratiques?|patient\\p{L}*|competent\\p{L}*|chou|ange|amour|champion\\p{L}*|as";
const GOOD_RU =
  "классн\\p{L}+|умн\\p{L}+|умниц\\p{L}|молод(?:ец|цы)|хорош\\p{L}*|отличн\\p{L}+|лучш\\p{L}+|прекрасн\\p{L}+|крут\\p{L}+|супер|мил\\p{L}+|добр\\p{L}+|полезн\\p{L}+|замечательн\\p{L}+|чудо|прелесть|гений|гениальн\\p{L}+|красав\\p{L}+|золот\\p{L}+|быстр\\p{L}+|толков\\p{L}+";
const BOT =
  "(?:bot|robot|assistant|service|outil|reponses?|бот|робот|помощник|сервис|ответ\\p{L}*|работ\\p{L}+|программа)";

/** The pattern of each kind of talk; the first match wins. */
export const TALK: readonly (readonly [Talk, RegExp])[] = [
  ["ok", word("^c est (?:bon|parfait|bien)$")],
  ["no", word("non merci|merci non|нет спасибо|спасибо (?:нет|не (?:надо|нужно))")],
  [
    "goodbye",
    word(
      "au revoir|(?<!(?:^| )y )a (?:bientot|plus(?: tard)?|demain|la prochaine)|bonne (?:journee|soiree|nuit|continuation|fin de (?:journee|semaine)|semaine|apres midi)|bon (?:week end|weekend|courage|apres midi)|adieu|bye(?: bye)?|ciao|tchao|je (?:te|vous) laisse|je (?:m en vais|dois y aller)|до (?:свидания|встречи|скорого|завтра|связи)|пока(?: пока)?(?! (?:не|нет|что|еще))|всего (?:доброго|хорошего|наилучшего)|(?:спокойной|доброй) ночи|(?:хорошего|приятного|доброго|удачного) (?:(?:вам|тебе|всем) )?(?:дня|вечера|выходных|отдыха)|хороших (?:вам |тебе )?выходных|прощай(?:те)?|бывай(?:те)?|увидимся|удачи|(?:потом|позже|попозже) (?:договорим|поговорим|напишу|вернусь|спрошу|зайду)|мне пора",
    ),
  ],
  [
    "thanks",
    word(
      "(?:merci|mercy|remerci\\p{L}+) quand meme|merci\\p{L}*|mercy|mci|remerci\\p{L}+|спасиб\\p{L}*|пасиб\\p{L}*|спс|благодар\\p{L}+|признател\\p{L}+|выручил\\p{L}+|(?:очень )?помог(?:ли|ла|ло)?|(?:c est|c etait) (?:tres )?gentil",
    ),
  ],
  [
    "sorry",
    word(
      "pardon\\p{L}*|desole\\p{L}*|excuse[sz]?|je m excuse|oups|(?:mauvais|mauvaise|erreur de|trompe\\p{L}* de) (?:chat|conversation|fenetre|numero|groupe)|(?:je )?me suis (?:\\p{L}+ )?trompe\\p{L}*(?: de \\p{L}+)?|(?:fausse|mauvaise) (?:manip\\p{L}*|manoeuvre|touche)|извин\\p{L}+|прост(?:и|ите)|прошу прощения|сорри|ошиб(?:ся|лась|лись|очка)(?: (?:чатом|номером|окном|адресом))?|не туда|не сюда|не (?:тебе|вам)|виноват\\p{L}*",
    ),
  ],
  [
    "congratulation",
    word(
      "bonne annee|joyeux noel|joyeuses fetes|bonnes fetes|bon anniversaire|joyeux anniversaire|с (?:праздник\\p{L}+|(?:наступающим|прошедшим|новым годом|рождеством|днем \\p{L}+|8 марта|днюхой))|с наступающим|поздравля\\p{L}+",
    ),
  ],
  [
    "praise",
    word(
      [
        `(?:tu|t|vous) (?:es|est|etes) ${VERY}(?:${GOOD_FR})|(?:c|ce|cela|ca) (?:est|etait) ${VERY}(?:${GOOD_FR}|interessant|impressionnant|magnifique|clair et precis)|quel(?:le)? (?:bot |reponse )?${VERY}(?:${GOOD_FR})(?: bot| reponse)?|(?:bon|bonne|beau|super|excellent|joli|tres bon)(?:ne|te)? (?:travail|boulot|bot|job|reponse|outil)|${BOT} (?:tres |vraiment |super )?(?:${GOOD_FR})`,
        "bravo|chapeau|felicitations?|bien (?:joue|fait|vu)|formidable|magnifique|impressionnant|excellent|trop (?:bien|fort|cool)|j (?:aime|adore)|(?:je|j) (?:t|te|vous) (?:aime|adore|kiffe)|tu me plais|epatant|cool",
        `(?:ты|вы|бот) ${VERY}(?:${GOOD_RU})|(?:${GOOD_RU}) ${BOT}|${BOT} (?:${GOOD_RU})|какой (?:ты|вы) ${VERY}(?:${GOOD_RU})|какая (?:ты|вы) ${VERY}(?:${GOOD_RU})|(?:ты|вы) да(?:ешь|ете)|молод(?:ец|цы|чина|чинка)|умни(?:ца|чка)|(?:я )?(?:тебя|вас) (?:люблю|обожаю)|люблю тебя|(?:ты|вы) мне нрав\\p{L}+|мне нравится|нравишься|круто|класс|классно|здорово|браво|респект|лайк|красав\\p{L}+|шикарно|великолепно|восхитительно|потрясающе|бомба|прелесть|приятно (?:иметь дело|общаться|познакомиться)|поразительно`,
      ].join("|"),
    ),
  ],
  [
    "well-being",
    word(
      "^как ты$|(?:comment )?ca (?:va|roule|gaze|baigne|se passe pour (?:toi|vous))(?: (?:bien|toi|vous))?|comment (?:allez vous|vas tu|vous allez|tu vas|vous portez vous|te portes tu|te sens tu|vous sentez vous|va)|(?:tu vas|vous allez|vas tu|allez vous) bien|en forme|la forme|bien dormi|как (?:(?:у|твои|ваши|твое|ваше|идут|тебе|вам|тебя|вас|сами|там|вообще) )*(?:дела|делишки|жизнь|настроение|настрой|здоровье|самочувствие|успехи|сам|сама|живете|живешь|поживае\\p{L}+|(?:себя )?чувствуе\\p{L}+|день (?:прошел|проходит)|спалось|оно)|чем занима(?:ешься|етесь)|что делаешь|скучал\\p{L}*|все (?:хорошо|в порядке|нормально)",
    ),
  ],
  [
    "laugh",
    word(
      "mdr+|lol|ptdr|xd|(?:a?ha){2,}h?|(?:ah){2,}a?|ha ha(?: ha)*|(?:hi){2,}|hi hi|(?:а?ха){2,}х?|ха ха(?: ха)*|ахах\\p{L}*|хах\\p{L}*|хех\\p{L}*|(?:хи){2,}|хи хи|лол|ржу|смешно|c est drole|marrant",
    ),
  ],
  [
    "restart",
    word(
      "recommenc\\p{L}+|repart\\p{L}+(?: de| a)?(?: zero)?|reprenons|reprends|remets? a zero|reinitialis\\p{L}+|(?:depuis|du|au) (?:le )?debut|a zero|de zero|annul(?:e|er|ez|ation)|laisse[rz]? (?:tomber|beton)|laissons tomber|oublie[zr]?(?: ca| tout)?|stop|arrete[zrs]?|efface[zr]? tout|nouvelle (?:question|recherche|demande)|autre question|on change(?: de sujet)?|changeons(?: de sujet)?|peu importe|(?:c est |ce n est )?pas grave|reset|отмен(?:а|и|ить|ите|яй|яйте|яю)|сначала|с начала|заново|с нуля|по новой|сброс\\p{L}*|начн(?:ем|и|ите)|начать|стоп|хватит|забудь(?:те)?|забей(?:те)?|проехали|(?:новый|другой) вопрос|другая тема|перезапус\\p{L}+|перезагруз\\p{L}+|неважно|не важно",
    ),
  ],
  [
    "back",
    word(
      "retour(?: (?:en arriere|au debut|a la liste|au menu|a l accueil))?|retourne[rzs]?(?: en arriere)?|reven(?:ir|ons|ez)(?: en arriere)?|reviens(?: en arriere)?|en arriere|precedente?|menu|accueil(?! (?:de|des|du|d|en|chez|au|aux|collectif|periscolaire)(?: |$))|назад|верни(?:сь|тесь|те)?|вернуться|вернемся|обратно|меню|на главную|в начало",
    ),
  ],
  [
    "ok",
    word(
      "ok|okay|oki|okey|oke|k|d accord|dac|daccord|dacodac|entendu|compris|ca (?:marche|roule|me va)|c est (?:clair|note|bon|compris|parfait|bien|vu)|parfait|tres bien|super|genial|nickel|impec\\p{L}*|note|bien(?! (?:etre|vieillir|vivre|manger)(?: |$))|bon|je (?:vois|comprends|sais)|tant (?:pis|mieux)|dommage|hm+|mouais|bof|top|ah|oh|wow|waouh|interessant|bien recu|vu|ок|окей|оки|ладно|ладненько|хорошо|понятно|понял\\p{L}*|ясно|принято|угу|ага|отлично|супер|прекрасно|замечательно|чудесно|договорились|жаль|эх|хм+|мда|так|ой|вот как|ничего себе|вау|ого|интересно|норм|нормально|учту|ну и ладно",
    ),
  ],
];

/** An emoji: a message of emoji alone is a smile. */
export const PICTURE = /\p{Extended_Pictographic}/u;
