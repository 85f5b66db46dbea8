import type { Talk } from "../../asks.ts";
import { word } from "../pattern.ts";

/** Small talk: patterns over the folded words of a message with nothing else in it. */

const VERY =
  "(?:(?:tres|trop|vraiment|si|tellement|bien|assez|tout|le|la|un|une|pas|очень|такой|такая|просто|самый|самая|реально|правда|действительно|совсем|полный|полная|же|какой то|какая то) )*";
const GOOD_FR =
  "gentil\\p{L}*|sympa\\p{L}*|genial\\p{L}*|super|top|cool|forte?|intelligent\\p{L}*|malin|efficaces?|utiles?|adorables?|parfaite?|incroyables?|formidables?|excellent\\p{L}*|meilleure?|chouette|mignon\\p{L}*|bon(?:ne)?|doue\\p{L}*|brillant\\p{L}*|aimables?|drole|rapides?|pratiques?|patient\\p{L}*|competent\\p{L}*|chou|ange|amour|champion\\p{L}*|as";
const BAD_FR =
  "nul\\p{L}*|betes?|stupides?|idiot\\p{L}*|con(?:ne)?s?|debiles?|mauvais\\p{L}*|inutiles?|pourri\\p{L}*|lente?|naze|incompetent\\p{L}*|ridicules?|decevant\\p{L}*|imbeciles?|cretin\\p{L}*|abruti\\p{L}*|penibles?|chiant\\p{L}*|agacant\\p{L}*|faux|fausse|n importe quoi|catastroph\\p{L}+|horrible|honte";
const GOOD_RU =
  "классн\\p{L}+|умн\\p{L}+|умниц\\p{L}|молод(?:ец|цы)|хорош\\p{L}*|отличн\\p{L}+|лучш\\p{L}+|прекрасн\\p{L}+|крут\\p{L}+|супер|мил\\p{L}+|добр\\p{L}+|полезн\\p{L}+|замечательн\\p{L}+|чудо|прелесть|гений|гениальн\\p{L}+|красав\\p{L}+|золот\\p{L}+|быстр\\p{L}+|толков\\p{L}+";
const BAD_RU =
  "туп\\p{L}+|глуп\\p{L}+|дура\\p{L}*|идиот\\p{L}*|плох\\p{L}+|бесполезн\\p{L}+|бестолков\\p{L}+|ужасн\\p{L}+|отстой|болван|кретин|ноль|никчемн\\p{L}+|слаб\\p{L}+|достал\\p{L}*|надоел\\p{L}*";
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
    "complaint",
    word(
      [
        `(?:tu|t|vous) (?:n )?(?:es|est|etes) (?:pas )?${VERY}(?:${BAD_FR})|t as rien compris|(?:c|ce|cela) (?:n )?(?:est|etait) ${VERY}(?:${BAD_FR})|(?:c est|ce n est|n est) pas (?:ca|vrai|bon|bien|ce que (?:\\p{L}+ ){1,4}(?:demande|demandais|voulais|veux|cherche))|${BOT} (?:de merde|${BAD_FR})|quel(?:le)? (?:bot )?${VERY}(?:${BAD_FR})(?: bot)?|espece d\\p{L}* \\p{L}+`,
        "(?:tu|vous) (?:ne |n |m )?(?:comprends|comprenez|sers|servez|sais|savez|reponds|repondez|racontes|racontez|dis|dites|as|avez) (?:a |compris |pas )*(?:rien|pas|mal|n importe quoi|compris|des betises)|n importe quoi|(?:mauvaise|fausse) reponse|ca (?:ne )?(?:marche|fonctionne|sert|va) (?:pas|a rien)|idiot\\p{L}*|imbecile|cretin|abruti|connard|merde|putain|ta gueule|la ferme|tais toi|nul|zut|t es \\p{L}+ ou quoi|menteur|tu mens|va te faire \\p{L}+|degage",
        `(?:ты|вы|бот) ${VERY}(?:${BAD_RU})|(?:${BAD_RU}) ${BOT}|${BOT} (?:${BAD_RU})|какой (?:ты|вы) ${VERY}(?:${BAD_RU})|дурак|дура|идиот|тупица|болван|придурок|кретин|балда|(?:какой|какая) то (?:бред|чушь|ерунда|фигня|ужас|кошмар)|чушь|бред|ерунда|фигня|отстой|кошмар|позор|неправильно|неверно|неправда|(?:это )?не (?:то|так|верно|правильно)(?: что (?:я )?(?:спрашивал\\p{L}*|просил\\p{L}*|нужно|искал\\p{L}*))?|(?:ничего|совсем) не (?:понял\\p{L}*|понима\\p{L}+|умеешь|умеете|знаешь|знаете)|(?:ты|вы) (?:меня )?не (?:понял\\p{L}*|понима\\p{L}+|помог\\p{L}*|отвеча\\p{L}+)|заткнись|замолчи|отстань(?:те)?|отвали|пошел (?:ты|вон)|иди ты|иди (?:в|на|к) \\p{L}+|бесишь|врешь|врете|ничего не работает|не работает|тупость|глупость`,
      ].join("|"),
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
    "joke",
    word(
      "(?:raconte|racontez|dis|dites|fais|faites|connais tu|tu connais|chante|recite|ecris|invente)(?: (?:moi|nous))? (?:une |des |un |la )?(?:blagues?|histoires? droles?|devinettes?|poemes?|chansons?|truc)|(?:une |des )?blagues?|fai(?:s|tes) (?:moi|nous) rire|(?:расскажи(?:те)?|рассказыва\\p{L}+|знаешь|давай(?:те)?|сочини|прочитай|спой)(?: (?:мне|нам))? (?:анекдот\\p{L}*|шутк\\p{L}+|сказк\\p{L}+|стих\\p{L}*|стишок|песн\\p{L}+|загадк\\p{L}+)|анекдот\\p{L}*|шутк[ауи]|пошути(?:те)?|спой(?:те)?|рассмеши(?:те)?|развлеки(?:те)?",
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
    "greeting",
    word(
      "(?:(?:est ce que |dis )?(?:tu|t|vous) (?:es|est|etes)|es tu|etes vous) (?:encore |toujours |bien )?(?:la|en ligne|present\\p{L}*|dispo\\p{L}*)|(?:il )?y a (?:t il )?quelqu un|quelqu un(?: est la)?$|(?:tu m|vous m|m) ente?nd(?:s|ez)(?: tu| vous)?|(?:ты|вы) (?:еще |все еще |вообще )?(?:тут|здесь|там|на связи|живой|в сети)|(?:тут|здесь|там) (?:ты|вы|есть кто|кто)(?: нибудь)?|есть кто(?: (?:нибудь|живой|дома|тут|здесь|там))*|кто нибудь (?:есть|тут|здесь)|ау|але|прием|(?:bonjour|bonsoir|salut) (?:a (?:tous|toutes|vous tous)|tout le monde)|bonjour|bonsoir|bjr|bsr|slt|salut|salutations|coucou|cc|hello|hi|hey|yo|allo|enchantee?|bien le bonjour|привет\\p{L}*|здравствуй(?:те)?|здрасьте|здрасте|здаров\\p{L}*|хай|алло|приветик\\p{L}*|добр(?:ый|ого|ое) (?:день|дня|вечер|вечера|утро|утра|времени суток)|доброго времени|доброе|мое почтение|рад\\p{L}? (?:знакомству|видеть)",
    ),
  ],
  [
    "no",
    word(
      "non(?: non)*|nan|nope|pas (?:du tout|la peine|besoin|maintenant|vraiment|interesse\\p{L}*)|rien|sans facon|ca (?:ira|suffit)|c est tout|ce sera tout|нет(?: нет)*|неа|не$|не (?:надо|нужно|хочу|хочется|сейчас|интересно|стоит)|неинтересно|ничего|больше ничего|достаточно|это все|на этом все",
    ),
  ],
  [
    "yes",
    word(
      "oui(?: oui)*|ouais|ouaip|yes|bien sur|volontiers|avec plaisir|absolument|exactement|tout a fait|evidemment|vas y|allez y|allez|allons y|carrement|je (?:le )?veux bien|(?<=^)si$|да(?: да)*|конечно|давай(?:те)?|разумеется|безусловно|естественно|пожалуй|(?<=^)(?:хочу|верно|именно|точно|можно)$|валяй(?:те)?|угадал\\p{L}*",
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
