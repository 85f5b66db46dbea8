import type { BotTopic } from "../../asks.ts";
import { word } from "../pattern.ts";

/** Questions about the programme as a whole and about the bot: patterns over folded words. */

/** Names the programme itself: its year, its document, its own terms. */
export const ITSELF = word(
  [
    "annee (?:croisee|officielle|de la cooperation(?: decentralisee)?|des collectivites|franco russe|france russie|russie france)(?: (?:franco russe|de la cooperation(?: decentralisee)?|des (?:collectivites|regions)))*|annees? croisees?|cette annee (?:croisee|de la)|le programme|ce programme|du programme|programme officiel|au programme|(?:votre|ton|leur) programme",
    "(?:le|ce|du|votre|ton|un|quel) document|documents? officiels?|(?:la|cette|votre) liste publiee|(?:la|cette|votre) brochure|l introduction|titre de l annee|cadre de l annee|(?<=(?:cloture|but|objectifs?|dates?|duree|lancement|label|ouverture officielle) de l )annee",
    "rencontres? (?:(?:[\\p{L}\\p{N}]+ ){0,4})?(?:collectivites|cloture)|rencontres? franco russes?|(?<=(?:cinquieme|derniere|prochaine|precedente|\\d+e|\\d+eme) )rencontre|label|labell?is\\p{L}+|cooperation decentralisee",
    "перекрестн\\p{L}* год\\p{L}*|год\\p{L}* (?:российско французск|франко российск|межрегиональн|регионального|децентрализованн|сотрудничества|побратимов)\\p{L}*(?: (?:межрегиональн|региональн|сотрудничеств|децентрализованн)\\p{L}*)*|(?:эта|этой|эту|ваша|вашей|вашу|сама|самой|саму) программ\\p{L}*|программ(?:а|ы|е|у|ой)|(?:этот|этом|этого|ваш|вашем|вашего|сам|данный|официальн\\p{L}*|какой) документ\\p{L}*|документ|вступлени\\p{L}*",
    "(?<=(?:этот|это за|что за|самого) )год|(?<=(?:закрыти|старт|открыти|цел|смысл|задач|запуск|логотип|лейбл|идея|иде|итог|мероприяти|област|тем|срок|дат)\\p{L}* )год(?:а|у)|под эгидой год\\p{L}*|в рамках год\\p{L}*|встреч\\p{L}* (?:(?:[\\p{L}\\p{N}]+ ){0,4})?(?:регион|власт|муниципал|город|территори)\\p{L}*|российско французск\\p{L}* встреч\\p{L}*|(?<=(?:пят|последн|предыдущ|прошл|четверт)\\p{L}* (?:(?:[\\p{L}\\p{N}]+ ){0,4})?)встреч\\p{L}*|лейбл\\p{L}*|межрегиональн\\p{L}* сотрудничеств\\p{L}*|децентрализованн\\p{L}*",
  ].join("|"),
);

/** Asks about the printed document, which has dates of its own. */
export const OF_PRINT = word(
  "documents?|liste publiee|brochure|programme (?:a t il|est il|publie|paru|imprime)|publi\\p{L}+|edition|документ\\p{L}*|опублик\\p{L}+|издан\\p{L}*|редакци\\p{L}+|\\d+ (?:mars|марта)",
);

/** « L’Année », «Год»: with a capital inside a sentence it means the programme. */
export const YEAR_ITSELF = /^(?:Ann[ée]e|Год(?:а|у|ом|е)?)$/u;

/** Asks for projects, or their number, although it names the programme. */
export const ASKS_FOR_PROJECTS = word(
  "(?:quels|quelles|combien de|combien d|liste des|tous les|toutes les|des) (?:sont les )?(?:projets?|evenements?|concerts?|expositions?|activites?|actions?|villes?|regions?|rendez vous)(?! (?:peuvent|doivent|labell?is\\p{L}*))|(?:какие|сколько|список|все|есть ли|назови\\p{L}*|покажи\\p{L}*) (?:[\\p{L}\\p{N}]+ ){0,2}(?:проект\\p{L}*|мероприяти\\p{L}*|событи\\p{L}*|концерт\\p{L}*|выставк\\p{L}*|город\\p{L}*|регион\\p{L}*)|combien(?! de temps)|сколько(?! (?:длится|продлится))",
);

/** Asks what something is. */
export const WHAT_IS = word(
  "qu est ce que?|c est quoi|kesako|qu appelle t on|que veut dire|que signifie|definition|definir|explique\\p{L}*|parle\\p{L}* moi de|dis moi (?:ce qu est|en plus sur)|presente\\p{L}*|что такое|что (?:это )?(?:(?:\\p{L}+ ){0,2})?за|что значит|что означает|расскажи\\p{L}*|объясни\\p{L}*|поясни\\p{L}*|определение",
);

/** How something should be explained; it names no subject. */
export const IN_PLAIN_WORDS = word(
  "(?:en|avec des?|par des) (?:termes|mots) simples|simplement|en clair|concretement|au juste|(?:простыми|понятными|своими|обычными) словами|(?:простым|понятным) языком|по простому|попросту|понятно|для чайников",
);

/** This year; it means the programme's year when the programme is meant. */
export const THIS_YEAR = word("cette annee|этот год");

/** Topics of the bot, recognised whatever else is said. */
export const OF_BOT: readonly (readonly [BotTopic, RegExp])[] = [
  [
    "keeps",
    word(
      [
        "(?:mes|nos|vos|les) (?:donnees|messages?|questions?|conversations?|informations?|echanges|historique)(?: personnelles?)? (?:[\\p{L}\\p{N}]+ ){0,4}(?:enregistr|conserv|stock|gard|partag|vend|transm|lue?s|revend|utilis|proteg|securis|archiv|sauvegard|memoris)\\p{L}*",
        "(?:enregistr|conserv|stock|gard|memoris|collect|partag|revend|transm|espionn|surveill|archiv|sauvegard|retien|retenez|note)\\p{L}* (?:[\\p{L}\\p{N}]+ ){0,4}(?:donnees|messages?|questions?|conversations?|informations?|historique|vie privee|adresse ip|(?:mon|le) numero|ce que (?:je|j|on))",
        "(?:effac|supprim|oubli|detrui|nettoy|vid)\\p{L}* (?:[\\p{L}\\p{N}]+ ){0,4}(?:donnees|moi|messages?|historique|conversations?|compte|traces?|infos personnelles|informations|sai[st] de moi|savez de moi)",
        "(?:sais|savez|sait|connais|connaissez) (?:\\p{L}+ ){0,2}(?:sur|de) (?:moi|nous)|(?:donnees|informations?) personnelles|mes donnees|rgpd|(?:gard|enregistr|conserv|stock|sais|savez|sait)\\p{L}* (?:\\p{L}+ ){0,3}(?:sur (?:moi|nous)|me concernant)|vie privee|confidentialite|confidentiel\\p{L}*|anonymat|anonymement|(?:suis|est ce|c est|reste\\p{L}*) anonyme|(?:qui|quelqu un|on) (?:peut |va |pourra )?(?:lit|lire|voit|voir|consult\\p{L}*) (?:mes|nos|ce que j)|(?:te|vous) (?:souvien\\p{L}*|souvenez|rappelles|rappelez) (?:de |d )?(?:moi|ce que|notre|mes)|cookies|trac(?:e|es|ez|er) (?:moi|les utilisateurs)",
        "(?:персональн|личн)\\p{L}* (?:данн|информаци|сведени)\\p{L}*|конфиденциальн\\p{L}*|приватност\\p{L}*|анонимно|анонимност\\p{L}*|(?:мои|моих|моими|наши|наших|мою|моя|мой|мое|этот|наш) (?:(?:\\p{L}+ ){0,2})?(?:данн|сообщени|вопрос|переписк|истори|запрос|информаци|сведени|чат|разговор)\\p{L}* (?:[\\p{L}\\p{N}]+ ){0,4}(?:хран|сохран|запомин|запис|собира|удал|стер|стир|чита|вид|переда|слеж|остан|попад|использу)\\p{L}+",
        "(?:хран|сохран|запомин|помни|запис|собира|удал|стер|стир|чита|переда|очист|забудь|забыть|использу|знае|остае)\\p{L}+ (?:[\\p{L}\\p{N}]+ ){0,4}(?:(?:мои|моих|мою|моя|наши|наших|мо[ейю]) (?:(?:\\p{L}+ ){0,2})?(?:данн|сообщени|вопрос|переписк|истори|информаци|запрос)\\p{L}*|переписк\\p{L}*|что (?:я|мы) (?:пиш|спрашив|говор)\\p{L}+|обо мне|о нас|про меня|данные пользовател\\p{L}*|истори(?:ю|и|я) (?:чат|переписк|запрос|сообщени)\\p{L}*)|(?:обо мне|про меня|о нас) (?:[\\p{L}\\p{N}]+ ){0,4}(?:хран|сохран|запомин|помн|знае|собира|удал|стер|извест|забуд|забыть)\\p{L}*|данные обо мне|мои данные|(?:чита|увид|вид)\\p{L}+ (?:\\p{L}+ ){0,2}(?:мои|наши) (?:сообщени|вопрос|переписк)\\p{L}*|слежк\\p{L}*|следи\\p{L}* за (?:мной|нами|пользовател\\p{L}*)",
      ].join("|"),
    ),
  ],
  [
    "reminders",
    word(
      [
        "(?:comment|a quelle heure|quel\\p{L}* (?:heure|fuseau|jour)|quand|arret\\p{L}*|supprim\\p{L}*|desactiv\\p{L}*|stopp\\p{L}*|annul\\p{L}*|ger(?:e|er|ez)|modifi\\p{L}*|regl\\p{L}*|chang\\p{L}*|plus (?:de|recevoir|envoyer|aucun)|ne veux plus|combien de (?:temps|jours)|c est quoi|a quoi|existe t il|quels?|delai\\p{L}*|couper|enlev\\p{L}*|retir\\p{L}*|suspend\\p{L}*) (?:[\\p{L}\\p{N}]+ ){0,8}(?:rappels?|notifications?|alertes?)(?: (?:[\\p{L}\\p{N}]+ ){0,4}fuseau\\p{L}*)?",
        "(?:rappels?|notifications?|alertes?) (?:[\\p{L}\\p{N}]+ ){0,8}(?:fonctionn\\p{L}*|march\\p{L}*|arret\\p{L}*|supprim\\p{L}*|desactiv\\p{L}*|stopp\\p{L}*|annul\\p{L}*|modifi\\p{L}*|regl\\p{L}*|fuseau\\p{L}*|heures?|envoy\\p{L}*|arriv\\p{L}*|tomb\\p{L}*|combien|comment|c est quoi|quand)|(?:comment|quand|combien de (?:temps|jours)|a quelle heure) (?:[\\p{L}\\p{N}]+ ){0,6}(?:prev(?:en|ien)|avert|notifi|alert)\\p{L}+|desabonn\\p{L}+|desinscri\\p{L}+ de (?:tes|vos|ces|ce bot)|me desinscrire",
        "(?:как|когда|во сколько|в какое время|отключ\\p{L}*|выключ\\p{L}*|удал\\p{L}*|отмен\\p{L}*|убра\\p{L}*|убер\\p{L}*|останов\\p{L}*|измен\\p{L}*|настро\\p{L}*|поменя\\p{L}*|больше не|не хоч\\p{L}*|прекрат\\p{L}*|за (?:какой|сколько)|что за|какие|надоел\\p{L}*|по какому|сколько|зачем) (?:[\\p{L}\\p{N}]+ ){0,8}(?:напоминани|уведомлени|оповещени)\\p{L}*(?: (?:[\\p{L}\\p{N}]+ ){0,4}(?:московск|парижск|местн)\\p{L}+)?",
        "(?:напоминани|уведомлени|оповещени)\\p{L}* (?:[\\p{L}\\p{N}]+ ){0,8}(?:работа\\p{L}*|устроен\\p{L}*|приход\\p{L}*|присыла\\p{L}*|отключ\\p{L}*|выключ\\p{L}*|удал\\p{L}*|отмен\\p{L}*|убра\\p{L}*|останов\\p{L}*|измен\\p{L}*|настро\\p{L}*|поменя\\p{L}*|отпис\\p{L}*|за сколько|пояс\\p{L}*|когда|варианты)|(?:как|когда|за сколько|за какое время|во сколько) (?:[\\p{L}\\p{N}]+ ){0,6}(?:предупре|уведом|опове|напом)\\p{L}+|отписаться|отпишите|отписка|отпиши",
      ].join("|"),
    ),
  ],
  [
    "languages",
    word(
      [
        "(?:quelles?|combien de|plusieurs|autres?) langues? (?:[\\p{L}\\p{N}]+ ){0,4}(?:parl\\p{L}+|compren\\p{L}+|repon\\p{L}+|ecri\\p{L}+|utilis\\p{L}+|connai\\p{L}+|maitris\\p{L}+|disponibles?|vous|toi|tu|te|sais|savez)|(?<!(?:faut(?: il)?|doit on|on doit|besoin de|oblige\\p{L}* de|sans|capable de) (?:savoir |bien )?)(?:parl(?:e|es|ez|er)|compren(?:ds|ez|d|dre)|repon(?:ds|dez|dre)|ecri(?:re|s|vez)|tradui(?:s|re|sez)|communiqu\\p{L}*|sais|savez) (?:(?:tu|vous|t il|en|l|le|aussi|bien|te|d|des|pas|parler|moi|a|que|qu|un peu) )*(?:anglais|allemand|espagnol|italien|chinois|arabe|ukrainien|polonais|portugais|francais|russe|english|langues?)|(?:vous|te|tu|je peux) (?:[\\p{L}\\p{N}]+ ){0,4}(?:en (?:anglais|allemand|espagnol|italien|russe)|d autres langues)|chang(?:er|e|ez) (?:de|la) langue|(?:passer|passe|passez) (?:au|en) (?:russe|francais|anglais)",
        "(?:каких|каком|какие|каким|скольких|других|другом|сколько) (?:еще )?язык\\p{L}* (?:[\\p{L}\\p{N}]+ ){0,4}(?:тобой|вами|ты|вы|говор\\p{L}+|отвеча\\p{L}+|понима\\p{L}+|писать|общат\\p{L}+|спрашивать|задавать|бот\\p{L}*|тебе|вам|знае\\p{L}+|владее\\p{L}+)|(?<!(?:нужно|надо|обязательно) (?:ли )?(?:уметь |хорошо )?)(?:говор(?!ят)|понима(?!ют)|пойм|знае|отвеча|ответ|пиш|умее|може|владее|перевод|перевед)\\p{L}+ (?:[\\p{L}\\p{N}]+ ){0,4}(?:по (?:английски|немецки|французски|русски|испански|итальянски|китайски|украински)|(?:английск|немецк|испанск|итальянск|китайск)\\p{L}+|(?:других|разных|иностранных) языках|языках)|на (?:английск|немецк|испанск|итальянск|русск|французск)\\p{L}+ (?:языке )?(?:отвеча|понима|говор|мож|пиш|умее)\\p{L}*|по (?:английски|немецки|испански|итальянски|китайски|французски|русски) (?:\\p{L}+ ){0,2}(?:пойм|понима|мож|умее|говор|отвеча|ответ)\\p{L}*|(?:смени|поменя|измени|переключ|смен)\\p{L}* язык\\p{L}*|язык (?:бота|интерфейса|общения)",
      ].join("|"),
    ),
  ],
  [
    "offline",
    word(
      [
        "(?:tu|t|toi|te|vous|bot|robot|chatbot|assistant|es tu|etes vous) (?:[\\p{L}\\p{N}]+ ){0,4}(?:ia|intelligence artificielle|chatgpt|chat gpt|gpt|openai|claude|mistral|gemini|llm|modele de langage|humaine?s?|machine|robot|automate|une (?:vraie )?personne|ordinateur|algorithme|logiciel)|parle (?:(?:[\\p{L}\\p{N}]+ ){0,4})?(?:humain\\p{L}*|machine|robot|vraie? \\p{L}+|une personne|ordinateur|ia|quelqu un)|(?:humain|machine|robot|personne|ia) ou|(?:humain|personne|quelqu un|gens) (?:qui repond|derriere|me repond)|c est (?:une ia|un robot|un humain|une machine|chatgpt|de l ia|une intelligence artificielle)|(?:reponses?|textes?) (?:[\\p{L}\\p{N}]+ ){0,4}(?:genere|invent|redige)\\p{L}* par",
        "(?:ты|вы|тебя|вас|бот) (?:[\\p{L}\\p{N}]+ ){0,4}(?:ии|нейросет\\p{L}+|искусственн\\p{L}+|gpt|чатгпт|chatgpt|гпт|джипити|робот\\p{L}*|машин\\p{L}+|человек\\p{L}*|жив(?:ой|ая|ым)|алгоритм\\p{L}*|сочиняе\\p{L}*|придумыва\\p{L}*|выдумыва\\p{L}*|генериру\\p{L}*)|(?:человек|живой|робот|машина|нейросеть|ии) (?:или|отвечает|ли|ты|вы|там|тут|здесь|на связи|пишет)|(?:человеком|роботом|машиной|ботом|нейросетью) (?:\\p{L}+ ){0,2}(?:говорю|общаюсь|разговариваю|переписываюсь)|(?:говорю|общаюсь|разговариваю|переписываюсь) (?:\\p{L}+ ){0,2}с (?:(?:\\p{L}+ ){0,2})?(?:человеком|роботом|машиной|ботом|нейросетью|живым)|(?:это|тут|здесь) (?:(?:\\p{L}+ ){0,2})?(?:нейросеть|ии|чатгпт|chatgpt|искусственный интеллект)",
      ].join("|"),
    ),
  ],
  [
    "mistakes",
    word(
      [
        "(?:te|vous|t) tromp\\p{L}+|(?:tu|vous|bot) (?:[\\p{L}\\p{N}]+ ){0,4}(?:erreurs?|fautes?|fiables?|tromp\\p{L}+|mens|mentez|inventes?|inventez|sure?s? (?:de|a)(?! (?:l |la )?(?:heure|date|jour|prix|tarif|lieu|adresse|horaire)s?(?: |$)))|fiabilite|(?:te|vous|lui|bot|reponses?) (?:\\p{L}+ ){0,2}(?:faire )?(?:confiance|croire|fier)|(?:faire|avoir) confiance|fie(?:r|z)? a (?:tes|vos|toi|vous|ce)|(?:reponses?|informations?|infos?|ce que (?:tu|vous) (?:dis|dites)) (?:[\\p{L}\\p{N}]+ ){0,4}(?:fiables?|exactes?|justes|sures?|correctes?|vraies?|vrai|verifie\\p{L}*|garanti\\p{L}*|parole d evangile)|erreurs? (?:\\p{L}+ ){0,2}(?:tes|vos|les|la) reponses?|(?:es tu|etes vous) (?:\\p{L}+ )?(?:sure?(?! de l)|certaine?|fiable|infaillible)|peux tu te tromper|infaillible",
        "(?:ты|вы|бот|тебе|вам|тебя|вас|часто|можешь|можете|может|не) (?:(?:[\\p{L}\\p{N}]+ ){0,4})?ошиб(?:а|и|ё|е|к)\\p{L}+|ошиба(?:ешься|етесь|ется)|ошибк\\p{L}* (?:в|у|бывают) (?:\\p{L}+ ){0,2}(?:ответ|теб|вас|бот)\\p{L}*|(?:теб|вам|вас|бот|ответам)\\p{L}* (?:[\\p{L}\\p{N}]+ ){0,4}(?:верить|доверять|полагаться)|(?:верить|доверять|полагаться) (?:[\\p{L}\\p{N}]+ ){0,4}(?:тебе|вам|боту|ответ\\p{L}*|тебя|вас|информаци\\p{L}*)|(?:ответ|информаци|сведени|данн)\\p{L}* (?:[\\p{L}\\p{N}]+ ){0,4}(?:точн|достоверн|верн|надежн|проверен|правильн|актуальн)\\p{L}+|насколько (?:[\\p{L}\\p{N}]+ ){0,4}(?:точн|достоверн|верн|надежн|правильн)\\p{L}+|(?:ты|вы) (?:\\p{L}+ ){0,2}уверен\\p{L}*|гаранти\\p{L}+",
      ].join("|"),
    ),
  ],
  [
    "whoMadeIt",
    word(
      [
        "qui (?:l|le) (?:a )?(?:cre|fait|developp|programm|conc|cod|invent|fabriqu|ecrit|construi|realis)\\p{L}*|qui (?:t|vous|te|vous a|est ce qui (?:t|vous)) (?:\\p{L}+ ){0,2}(?:cre|fait|developp|programm|conc|cod|invent|fabriqu|ecrit|construi|realis|gere|finance|paye|heberge|dirige|commande)\\p{L}*|qui (?:[\\p{L}\\p{N}]+ ){0,4}(?:cre|fait|developp|programm|conc|cod|invent|fabriqu|ecrit|construi|realis|gere|finance|heberge|edite|est derriere|derriere|s occupe|responsable)\\p{L}* (?:\\p{L}+ ){0,2}(?:ce|le|cet|du|de) (?:bot|robot|chatbot|assistant|service|outil)|(?:createur|auteur|developpeur|concepteur|editeur|proprietaire|responsable)\\p{L}* (?:de ce|du|de cet) (?:bot|robot|chatbot|assistant|service|outil)|(?:ton|tes|votre|vos) (?:createur|auteur|developpeur|concepteur|editeur|proprietaire|maitre|patron)\\p{L}*|(?:es tu|etes vous|tu es|vous etes|ce bot|le bot|bot|compte|service|ce service|tu|vous) (?:[\\p{L}\\p{N}]+ ){0,4}(?:officiel\\p{L}*|ambassade|gouvernement|ministere|mairie|independant\\p{L}*|quai d orsay|consulat)(?: (?:de |du |d |l |la |le ){1,2}(?:ambassade|consulat|gouvernement|ministere|etat|mairie))?|(?:bot|service|canal|compte|site) officiel|(?:officiel\\p{L}*|au service) (?:de |du |d |l |la ){1,2}(?:ambassade|consulat|gouvernement|ministere|etat|mairie)|officiel ou (?:pas|non)|open source|code source|sous quelle licence|pour qui (?:tu |vous )?travaill\\p{L}+|(?:tu|vous) travaill\\p{L}+ pour|(?:au nom|de la part) de qui|qui est derriere (?:toi|vous)|(?:tu es|t es|vous etes|es tu|etes vous) (?:\\p{L}+ ){0,2}(?:cod|cre|fait|developp|programm|concu)\\p{L}* par|(?:ton|votre) code",
        "кто (?:тебя|вас|этого бота|бота|его|тебе) (?:\\p{L}+ ){0,2}(?:созда|сдела|разработа|написа|придума|запрограммир|программир|финансир|содерж|управля|веде)\\p{L}+|кто (?:\\p{L}+ ){0,2}(?:созда|сдела|разработа|написа|придума|автор|разработчик|владел|создател|стоит|хозяин|ведет|управля)\\p{L}* (?:\\p{L}+ ){0,2}(?:тебя|вас|бот\\p{L}*|сервис\\p{L}*|тобой|вами|чат бот\\p{L}*)|(?:автор|создател|разработчик|владел)\\p{L}* (?:\\p{L}+ ){0,2}бот\\p{L}*|чей (?:ты|это|этот)(?: бот)?|(?:твой|ваш|твои|ваши) (?:создател|автор|разработчик|хозяин|хозяева)\\p{L}*|официальн\\p{L}+ (?:канал|бот|сервис|источник|аккаунт|представител|ресурс|страниц)\\p{L}*(?: (?:мид|посольств|правительств|министерств)\\p{L}*)?(?: или \\p{L}+)?|(?:ты|вы|бот|этот бот) (?:[\\p{L}\\p{N}]+ ){0,4}(?:официальн\\p{L}+|мид|мида|правительств\\p{L}*|посольств\\p{L}*|министерств\\p{L}*|чиновник\\p{L}*|властей)|(?:от|из) (?:мида?|посольства|правительства|министерства)|(?:открыт|исходн)\\p{L}+ код\\p{L}*|лицензи(?:я|и|ю|ей)|на кого (?:\\p{L}+ ){0,2}работа\\p{L}+|кто за (?:тобой|вами|этим) стоит|кто стоит за",
      ].join("|"),
    ),
  ],
];

/** Topics of the bot, recognised only when nothing else is said: « aide » is a subject beside « startups ». */
export const OF_BOT_ALONE: readonly (readonly [BotTopic, RegExp])[] = [
  ["whatItCan", word("(?:que|qu est ce que) (?:peux tu|tu peux|pouvez vous|vous pouvez|sais tu|savez vous) faire")],
  [
    "whatItIs",
    word(
      [
        "qui (?:es tu|etes vous|est tu)|(?:tu es|t es|vous etes) (?:qui|quoi)|(?:c est quoi|qu est ce que(?: c est)?|c est quoi exactement) (?:ce|le|que ce) (?:bot|robot|chatbot|service|truc)|presente\\p{L}* (?:toi|vous)|comment (?:tu t appelles|t appelles tu|vous appelez vous|vous vous appelez|te nommes tu)|(?:quel est )?(?:ton|votre) (?:nom|prenom|age)|quel age (?:as tu|avez vous)|кто (?:ты|вы)(?: так(?:ой|ая|ие|ое))?|(?:ты|вы) кто(?: так(?:ой|ая|ие))?|что (?:ты|это) (?:так(?:ое|ой)|за (?:бот|сервис|чат|штука))|что за бот|что это за (?:бот|сервис|чат)|представь(?:ся|тесь)|как (?:тебя|вас) зовут|расскажи\\p{L}* о себе|твое имя|сколько тебе лет|parle\\p{L}* (?:moi )?de (?:toi|vous)",
      ].join("|"),
    ),
  ],
  [
    "howToAsk",
    word(
      [
        "aide(?! (?:aux|sociale|alimentaire|menagere|humanitaire|juridique|numerique|a domicile|d urgence)(?: |$))|aidez moi|aide moi|help|mode d emploi|tuto|tutoriel|comment (?:ca |cela |ceci )?(?:marche|fonctionne|t utiliser|vous utiliser|utiliser|on utilise|on t utilise|on vous utilise|se servir de)(?: ce bot| le bot| ici)?|comment (?:tu |vous )?(?:marches|marchez|fonctionnes|fonctionnez|fonctionnez vous|fonctionnes tu)|(?:je suis|je me sens) (?:\\p{L}+ ){0,2}perdue?s?|(?:je )?(?:ne |n )?(?:comprends|sais) (?:pas|rien)(?: comment faire)?|(?:m |nous )?expliqu\\p{L}* (?:\\p{L}+ ){0,2}comment (?:[\\p{L}\\p{N}]+ ){0,4}|comment (?:est ce que |dois je |puis je |je dois |je |on |peut on |faut il )?(?:te |vous |t |m y )?(?:pos|formul|demand|interrog|prend|parl|cherch|ecri|faire une recherche)\\p{L}+(?: (?:te|vous|une|des|ma|mes|les|question|questions|ici|bot))*|quelles? questions? (?:[\\p{L}\\p{N}]+ ){0,4}|exemples?(?: de questions?)?|par (?:ou|quoi) (?:je |on )?commenc\\p{L}+|(?:liste des|quels (?:sont )?(?:les )?)themes$|помощь|помоги(?:те)?|^справка$|инструкци\\p{L}*|как (?:это|ты|вы|бот|этим|тобой|вами|здесь|тут|все|с тобой|с вами|этим ботом|ботом) (?:все |это |бот )?(?:работа\\p{L}*|пользоваться|устроен\\p{L}*|действу\\p{L}*)|как (?:ботом |тут |здесь )?пользоваться(?: ботом)?|как (?:(?:\\p{L}+ ){0,2})?(?:спрашивать|спросить|задать|задавать|искать|формулировать|написать|писать|обращаться)(?: (?:вопрос|вопросы|тебе|вам|тебя|вас|правильно|запрос))*|с чего начать|какие вопросы (?:[\\p{L}\\p{N}]+ ){0,4}|(?:пример|примеры)(?: (?:вопросов|запросов|вопроса))?|(?:я )?(?:запутал|растерял|не понима|не поня)\\p{L}+(?: как)?|(?:какие|список) (?:есть )?тем(?:ы)?$|объясни\\p{L}* как (?:[\\p{L}\\p{N}]+ ){0,4}",
      ].join("|"),
    ),
  ],
];
