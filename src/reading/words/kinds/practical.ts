import type { Matter } from "../../asks.ts";
import { word } from "../pattern.ts";

const RAIN =
  "s il (?:pleut|fait mauvais)|en cas de (?:pluie|mauvais temps|intemperies)|если (?:\\p{L}+ )?(?:дождь|непогода)|в случае (?:дождя|непогоды)|при плохой погоде";

/** Asks for something free. */
export const FREE = word(
  "gratuite?s?|gratuitement|gratos|(?:entree|acces) (?:libre|gratuite?)|sans payer|cout(?:e|ent|era|eront) rien|ничего не сто(?:ит|ят|ило|или)|бесплатн\\p{L}+|вход свободн\\p{L}+|свободн\\p{L}+ вход\\p{L}*|даром",
);

/** Beside « gratuit », asks which things are free. */
export const WHICH_OF_ALL = word(
  "qu est ce qui|que|quoi|quel(?:le)?s|ou|quelque chose|un truc|что|что нибудь|чего|куда|где|какие|чем",
);

/** The matters of visitors; the first pattern that matches wins. */
export const PRACTICAL: readonly [Matter, RegExp][] = [
  [
    "mayor",
    word(
      "(?:qui (?:est|etait|serait) |nom d(?:e|u) |s appelle |c est qui |quel(?:le)? est )(?:[\\p{L}•]+ )?(?:l |le |la |du )?maire|maire actuel(?:le)?|(?:как зовут|кто|фамили\\p{L}+|имя) (?:[\\p{L}•]+ ){0,2}(?:мэр(?:а|ом)?|градоначальник\\p{L}*|глав\\p{L} города|бургомистр\\p{L}*)|мэр\\p{L}{0,2} (?:кто|как зовут)",
    ),
  ],
  [
    "price",
    word(
      [
        "combien (?:d argent |ca |cela |est ce que ca |il )?(?:cout\\p{L}*|vaut|(?:paie|paye)(?:nt|r|ra|ront)?|payer|faut (?:il )?payer|on paie|d euros|de roubles)|(?:coute\\p{L}*|c est|est|sont|(?<!y en )a|faut payer|paie) (?:a )?combien(?! de| d)|combien (?:(?:pour|par)(?: \\p{L}+)?|l entree|la place|le billet|le ticket)|cout(?:e|ent|er|era|s)?",
        "(?:quels? (?:est|sont) (?:le |les )?)?(?:(?<!(?:aura|recoit|recevra|gagn\\p{L}+|remport\\p{L}+|decern\\p{L}+|obtien\\p{L}+) (?:le |un |ce )?)prix(?! (?:du meilleur|decerne|remis|est (?:decerne|remis)|recompense|litteraire))|tarifs?|tarification)(?: (?:d entree|de l entree|des places|des? billets?))?|payante?s?|gratuite?s?|gratuitement|gratos|billets?|billetterie|tickets?|entree (?:libre|payante|gratuite)|(?:faut|dois|doit|doivent|devra)(?: (?:il|je|on|ils))? payer|l entree|frais d(?:e|inscription)?|reductions?",
        "(?:сколько|во сколько|в какую сумму) (?:\\p{L}+ ){0,2}(?:выйдет|обойдется|встанет|влетит)|ca (?:me |nous )?revient a combien|ca (?:me |nous )?(?:reviendra|couterait) (?:a )?combien|(?:сколько|почем)(?! времени) (?:\\p{L}+ ){0,2}(?:стоит|стоят|стоить|плат(?:ить|ят|ит|им|ите|ишь)|заплатить|отдать)|почем|стоимост\\p{L}+|цен[аыеу]|платн\\p{L}+|бесплатн\\p{L}+|билет\\p{L}*|сколько (?:за|с) (?:\\p{L}+ )?(?:челове\\p{L}+|дет\\p{L}+|реб\\p{L}+|взросл\\p{L}+|школьник\\p{L}*|студент\\p{L}*|пенсионер\\p{L}*|семь\\p{L}+|двоих|троих|всех)|вход(?: (?:туда|свободн\\p{L}+|по билетам|сколько))?|сколько (?:за )?(?:вход|билет)|ничего не сто(?:ит|ят|ило|или)|взнос\\p{L}*|скидк\\p{L}+|за деньги|(?:надо|нужно) (?:ли )?(?:за это )?платить",
      ].join("|"),
    ),
  ],
  [
    "hour",
    word(
      "(?:a |vers |des |jusqu a |de )?quelles? heures?(?: (?:ouvr|ferm|commenc|debut)\\p{L}+)?|horaires?|heures? (?:d ouverture|de (?:debut|depart|fin|visite)|du debut|exacte?s?)|во сколько(?! дней| проект| город| раз| обойдет)(?: (?:начин|откры|закры|стартует|начало)\\p{L}*)?|в котором часу|котор\\p{L}+ час\\p{L}*|(?:к|до|со|с) скольки|в какое время(?! года)|(?:в )?какие часы|(?:часы|время|график|режим) (?:работы|начала|открытия|посещени\\p{L}+)|расписани\\p{L}+|начало во сколько|какое время начала",
    ),
  ],
  [
    "booking",
    word(
      [
        "(?:comment |ou |peut on |puis je |peut on encore |faut il |pour |on peut |est ce qu on peut ){0,4}(?:m |s |nous |vous )?(?:inscrire|inscrit|inscrivent|reserver|accrediter|preinscrire)|inscriptions?(?! (?:a l|au|sur|de la|unesco))|reservations?|reserver|accreditations?|badges?(?: visiteur)?|comment (?:puis je |peut on |on peut |on fait pour |faire pour |je peux |je fais pour |on ){0,4}(?:y )?(?:participer|assister|s y prendre|candidater|postuler|faire partie)|candidater|postuler|candidatures?|date limite",
        "(?:как|где|куда|можно|нужно|надо|кому)(?: ли)? (?:\\p{L}+ ){0,2}(?:записа\\p{L}+|зарегистрир\\p{L}+|принять участие|поучаствовать|участвовать|попасть|забронир\\p{L}+|подать (?:заявк\\p{L}+|документы)|стать (?:слушател\\p{L}+|участни\\p{L}+|волонтер\\p{L}+))|регистраци\\p{L}+|регистрир\\p{L}+|зарегистрир\\p{L}+|запис(?:ь|и|аться|аны)|заявк\\p{L}+|аккредитаци\\p{L}+|бронь|брон(?:и|ь)\\p{L}*|забронир\\p{L}+",
      ].join("|"),
    ),
  ],
  [
    "contact",
    word(
      [
        "(?:(?:un|une|le|les|des) )?contacts?|contacter|telephon\\p{L}+|(?:a )?qui (?:appeler|ecrire|s adresser|contacter|joindre|demander)|(?:a )?qui (?:dois|puis|doit|peut|faut)(?: je| on| il)? (?:appeler|ecrire|m adresser|s adresser|contacter|joindre|demander)|appeler|joindre|(?:(?:un|une|le|l|adresse) )?(?:e )?mails?|courriels?|adresse (?:mail|e mail|electronique|email)|emails?|numero(?: de (?:telephone|tel|portable))|coordonnees|site (?:web|internet|officiel)|lien (?:internet|web|d inscription|de connexion|zoom|zoom)|page facebook|reseaux sociaux",
        "контакт\\p{L}*|(?:номер )?телефон\\p{L}*|(?:кому|куда) (?:\\p{L}+ )?(?:звонить|позвонить|писать|написать|обра\\p{L}+)|(?:по|за)?звонить|(?:электронн\\p{L}+ )?почт[аыуе]|электронн\\p{L}+ адрес\\p{L}*|емейл|имейл|мейл|e ?mail|(?:официальн\\p{L}+ )?сайт\\p{L}*|ссылк\\p{L}+|с кем (?:\\p{L}+ )?связаться|связаться",
      ].join("|"),
    ),
  ],
  [
    "address",
    word(
      "(?:(?:quelle est |donnez moi |c est quoi )?(?:l |une )?)adresses?(?: (?:exacte|postale|precise))?|(?:dans |a )?quelle rue|code postal|plan d acces|(?:по )?(?:какому |какой )?(?:точн\\p{L}+ )?адрес(?:у|а|ом)?|на какой улице",
    ),
  ],
  [
    "language",
    word(
      "(?:(?:un |le )?(?:moindre |seul )?mot de|(?:ne |n )?(?:parl|compren|connai)\\p{L}+ (?:pas|rien a?|mal)(?: (?:bien|un mot de|du tout))?(?: le| l)?) (?:russe|francais)|faut(?: il)? (?:savoir |bien )?(?:parler|comprendre|connaitre|savoir)(?: le| l)? (?:russe|francais)|(?:не (?:говор|зна|понима)\\p{L}+|ни слова)(?: ни слова)? (?:по )?(?:русски|французски|русского|французского)|(?:надо|нужно|обязательно)(?: ли)? (?:знать|понимать|говорить)(?: по)? (?:русски|французски|русский|французский)|(?:c est|ce sera|ca sera|ca se passe|est ce(?: que c est)?|doublee?s?|parle\\p{L}*|il|elle)(?: (?:en|tout|entierement|aussi))* en (?:francais|russe)(?: ou (?:en )?(?:francais|russe))?|(?:это|все|будет|идет|пройдет|проходит|показывают|ведут|говор\\p{L}+)(?: все)? (?:на|по) (?:русск|французск)\\p{L}+(?: языке)?(?: или (?:на |по )?(?:русск|французск)\\p{L}+)?|(?:en|dans|de) quelles? langues?|quelle (?:est|sera) la langue|langues? (?:de travail|des debats|du spectacle|parlee|utilisee)|sous titr\\p{L}*|traduits?|traduites?|traduction(?: simultanee)?|interpretes?|interpretariat|на как(?:ом|их) язык(?:е|ах)|язык (?:мероприяти\\p{L}+|проведения|выступлени\\p{L}+|преподавания)|перевод(?:чик\\p{L}*|а|ом)?|субтитр\\p{L}*|синхрон\\p{L}*",
    ),
  ],
  [
    "access",
    word(
      "(?:accessible\\p{L}* (?:aux?|en|a) )?(?:fauteuils?(?: roulants?)?|handicap\\p{L}*|pmr|mobilite reduite|personnes a mobilite)|malvoyants?|malentendants?|инвалид\\p{L}*|(?:инвалидн\\p{L}+ )?коляск\\p{L}+|доступн\\p{L}+ сред\\p{L}+|маломобильн\\p{L}+|пандус\\p{L}*",
    ),
  ],
  [
    "journey",
    word(
      [
        "comment (?:y |on |peut on |puis je |s y |me |se |je |vais |faire pour ){0,6}(?:va t on|aller|vais|rendre|acceder|arriver|rejoindre|venir)|(?:se )?garer|parkings?|stationn\\p{L}+|quel(?:le)? (?:bus|train|tram|metro|vol|ligne|gare|arret)|navettes?|transports? en commun|itineraire",
        "как (?:\\p{L}+ ){0,2}(?:доехать|добраться|проехать|дойти|доберемся|ехать)|добраться|доехать|(?:при)?парк(?:овк|овать|уем)\\p{L}*|стоянк\\p{L}+|на чем (?:\\p{L}+ )?(?:ехать|доехать|добраться)|как(?:ой|им) (?:автобус\\p{L}*|поезд\\p{L}*|транспорт\\p{L}*|рейс\\p{L}*)|трансфер\\p{L}*|автобус\\p{L}*",
      ].join("|"),
    ),
  ],
  [
    "stay",
    word(
      "(?:ou |se |me |nous |on peut |peut on ){0,4}(?:loger|dormir|etre heberge\\p{L}*)|hotels?|hebergements?|logements?|camping|где (?:\\p{L}+ ){0,2}(?:остановиться|жить|ночевать|переночевать|разместиться|поселиться)|гостиниц\\p{L}+|отел(?:ь|я|е|и|ей)|жиль[еяю]|проживани\\p{L}+|хостел\\p{L}*",
    ),
  ],
  ["visa", word("visas?|passeports?|pass sanitaire|test pcr|виз[аыуе]|загранпаспорт\\p{L}*|qr код\\p{L}*|пцр")],
  [
    "age",
    word(
      "(?:a partir de |des |de |pour |jusqu a |c est pour )?quel(?:s)? ages?(?= (?:peut|puis|on|faut|est|minimum|pour|les|admis|l|le|la)(?= |$)|$| ,)|age (?:minimum|requis|limite|minimal)|limite d age|(?:interdit|deconseille|ouvert) aux (?:enfants|mineurs)|enfants (?:sont (?:ils )?)?(?:admis|acceptes|bienvenus)|(?:с|до|со) как(?:ого|их) (?:возраст\\p{L}+|лет)|со? скольк\\p{L}+ лет|возраст\\p{L}*|(?:можно|пускают|пустят)(?: ли)? (?:\\p{L}+ )?(?:с детьми|с ребенком|детей)|(?:с детьми|с ребенком|детей) (?:[\\p{L}•]+ ){0,2}(?:можно|пускают|пустят)|рассчитан\\p{L} на детей",
    ),
  ],
  [
    "capacity",
    word(
      "combien de (?:places|spectateurs|visiteurs)|nombre de places|capacite d accueil|jauge|places? (?:disponibles?|restantes?|limitees?|reste|libres?)|reste t il des places|сколько (?:\\p{L}+ )?мест|вместимост\\p{L}+|количество мест|(?:есть ли|остались|свободные) (?:\\p{L}+ )?мест\\p{L}|мест(?:а|о)? (?:\\p{L}+ )?(?:остал|закончил|хват)\\p{L}+|вмеща\\p{L}+|вместит\\p{L}*",
    ),
  ],
  [
    "dress",
    word(
      "dress code|tenue (?:exigee|correcte|de soiree|vestimentaire|obligatoire|conseillee)|quelle tenue|comment (?:s |m |faut il s |dois je m )*habiller|дресс ?код\\p{L}*|что надеть|как одет\\p{L}+|форма одежды",
    ),
  ],
  ["weather", word(`${RAIN}|meteo|quel temps (?:fera|fait|va)|quelle temperature|погод[аеуы]|температур[аеу]`)],
];
