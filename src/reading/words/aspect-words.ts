import { foldText } from "../../language/fold.ts";
import { PRACTICAL } from "./kinds/practical.ts";
import { MATTER_TEXT, matterText } from "./matter-words.ts";
import { word, written } from "./pattern.ts";

/** What those ask of who come to something, by the words of the question, folded, and of a sentence that tells it, as it is written. */
interface Aspect {
  asked: RegExp;
  told: RegExp;
}

/** How long something takes within a day. */
export const DURATION_TEXT = written(
  "(?:\\d+|un|une|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|quarante-cinq|cinquante)(?: \\p{L}+)? ?(?:minutes?|min|heures?(?! (?:du|de l))|h(?: ?\\d\\d)?)(?! \\p{L}*soir)|demi-heure|demi-journée|(?:\\d+|пол|одн|дв|тр|четыр|пят|шест|десят|двадцат|тридцат|сорок|полтор)\\p{L}*[- ]?(?:\\p{L}+ )?(?:минут\\p{L}*|час(?:а|ов|овой|овая)?)|(?:полу|двух|трёх|четырёх|пятидесяти|сорока)\\p{L}*час\\p{L}*|\\p{L}*минутн\\p{L}+",
);

const WEEKDAYS =
  "lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|понедельник\\p{L}*|вторник\\p{L}*|сред[аыуе]м?|средам|четверг\\p{L}*|пятниц\\p{L}+|суббот\\p{L}+|воскресень\\p{L}+";

/** On which days of the week something is. */
export const DAYS_TEXT = written(`${WEEKDAYS}|tous les jours|chaque jour|ежедневно|каждый день`);

const ASPECTS: readonly Aspect[] = [
  {
    asked: word(
      `quels? jours?(?! de)|(?:ouvert|ferme)\\p{L}* (?:le |les )?(?:${WEEKDAYS})|как(?:им|ие|ой) д(?:ням|ни|ень)|(?:открыт|закрыт|работ)\\p{L}* (?:\\p{L}+ )?(?:${WEEKDAYS})|(?:${WEEKDAYS}) (?:открыт|закрыт|работа)\\p{L}*|выходн(?:ой|ые)`,
    ),
    told: DAYS_TEXT,
  },
  {
    asked: word("chere?s?|couteux|дорого\\p{L}*|дешев\\p{L}+"),
    told: MATTER_TEXT.price,
  },
  {
    asked: word(
      "rendez vous|rdv|(?:[smt]|nous|vous) inscri\\p{L}+|inscri(?:re|ption|ptions)|reserv\\p{L}+|запис\\p{L}+|зарегистрир\\p{L}+|брон\\p{L}+",
    ),
    told: MATTER_TEXT.booking,
  },
  {
    asked: word(
      "chauss\\p{L}+|habill\\p{L}+|(?:aux|les) pieds|tenue|vetements?|обув\\p{L}+|обут\\p{L}*|одет\\p{L}*|одева\\p{L}+|надеть|одежд\\p{L}+",
    ),
    told: MATTER_TEXT.dress,
  },
  {
    // What to bring, and what is lent.
    asked: word(
      "(?:apport|emport|ramen|amen|prevoi|munir|prendr)\\p{L}*(?! (?:les enfants|mon|ma) )|(?:pret|fourni|lou)(?:e|es|ent|er|te|ez|s|t|ee|ees|nis?|nie|nies)?|equipement|materiel|(?:взять|брать|принести|приносить|захватить|прихватить|нести|с собой)|выда(?:ют|дут)|дадут|прокат\\p{L}*|арендовать|снаряжени\\p{L}+|инвентар\\p{L}+|(?:je n ai|j ai|on n a|on a) (?:pas|aucun)|у меня нет|у нас нет|сво(?:й|я|е|ю|и|его)",
    ),
    told: written(
      "apport\\p{L}+|emport\\p{L}+|prév(?:oir|oyez|us?)|mun(?:ir|issez)[^.]*|prêt(?:e|és?|ée|ées|ent)|fourni\\p{L}*|location|lou\\p{L}{1,3}|matériel[^.]*|équipement[^.]*|venez avec|obligatoires?|conseillé\\p{L}*|compris\\p{L}*|взять|возьмите|бер(?:ите|ут)|принести|прин(?:осите|есите|ести)|захватите|с собой|сво(?:й|я|е|ю|и|его|ими)|нужн\\p{L}+|понадоб\\p{L}+|выда(?:ют|дут|ются|ётся)|предоставля\\p{L}+|прокат\\p{L}*|обязател\\p{L}+|включен\\p{L}*|бесплатно да\\p{L}+|дадут",
    ),
  },
  {
    asked: word(
      "mang\\p{L}+|boire|repas|dejeuner|diner|gouter|restaur\\p{L}+|buvette|nourri\\p{L}+|cafe|collation|pique nique|поесть|перекус\\p{L}*|(?:на|по)кормят|кормить|кормят|угоща\\p{L}+|угощени\\p{L}+|еда|еду|еды|едой|обед\\p{L}*|буфет\\p{L}*|попить|чай|кофе|напит\\p{L}+|boissons?|vegetarien\\p{L}*|вегетариан\\p{L}+",
    ),
    told: written(
      "repas|déjeuner|dîner|goûter|buvette|restauration|buffet|soupe|café|thé|vin|boissons?|collation|crêpes|gâteaux?|pique-niques?|traiteur|food[- ]trucks?|mang\\p{L}+|à table|végétarien\\p{L}*|угоща\\p{L}+|угощени\\p{L}+|обед\\p{L}*|буфет\\p{L}*|суп\\p{L}{0,2}|чай\\p{L}*|кофе|блин\\p{L}+|пирог\\p{L}*|пирож\\p{L}+|напит\\p{L}+|пикник\\p{L}*|еда|еду|едой|еды|корм\\p{L}+|пицц\\p{L}+|вегетариан\\p{L}+|квас\\p{L}*|пряник\\p{L}*|завтрак\\p{L}*",
    ),
  },
  {
    asked: word("chien(?:ne)?s?|chats?|animaux|animal|собак\\p{L}*|пес|псом|животн\\p{L}+|питомц\\p{L}+"),
    told: written("chiens?|animaux|собак\\p{L}*|животн\\p{L}+"),
  },
  {
    asked: word(
      "niveaux?|debut\\p{L}+|experience|experimente\\p{L}*|debrouill\\p{L}+|savoir (?!nager)\\p{L}+|jamais (?:fait|joue|chante|danse|couru)|amateurs?|уров(?:ень|ня|нь)\\p{L}*|новичк\\p{L}+|начина(?:ет|ю|ющ)\\p{L}*|опыт\\p{L}*|подготовк\\p{L}+|уметь|никогда не \\p{L}+|любител\\p{L}+",
    ),
    told: written(
      "niveaux?|début(?:ant|ants|ante|antes|er)|expérience|expérimenté\\p{L}*|débrouill\\p{L}+|confirmé\\p{L}*|initié\\p{L}*|savoir|professionnels?|amateurs?|tous niveaux|уров(?:ень|ня|нь)\\p{L}*|новичк\\p{L}+|начинающ\\p{L}+|опыт\\p{L}*|подготовк\\p{L}+|уме(?:ть|ет|ющ)\\p{L}*|с нуля|знани\\p{L}+|любител\\p{L}+|специалист\\p{L}*|профессионал\\p{L}*",
    ),
  },
  {
    asked: word(
      "(?:combien de temps|dure(?:e|nt|ra)?|longtemps|combien d heures|сколько (?:времени|длится|идет|продлится|часов|минут|по времени)|длится|продолжительность|долго|надолго)",
    ),
    told: DURATION_TEXT,
  },
  {
    asked: word(
      "pleut|pluie|vent|orage|mauvais temps|meteo|дожд\\p{L}+|ветер|ветр\\p{L}+|непогод\\p{L}+|погод\\p{L}+|гроз\\p{L}+",
    ),
    told: written(
      "pluie|pleut|vent|orage|mauvais temps|intempéries|météo|дожд\\p{L}+|ветер|ветр\\p{L}+|непогод\\p{L}+|погод\\p{L}+|гроз\\p{L}+",
    ),
  },
  {
    asked: word(
      "(?:paye|regle|payer|regler|paiement) (?:\\p{L}+ ){0,2}(?:carte|especes|cheque)|par carte|картой|наличн\\p{L}+",
    ),
    told: written("carte bancaire|par carte|espèces|chèques?|картой|карт[аеу]|наличн\\p{L}+"),
  },
  {
    asked: word("photo(?:s|graphi\\p{L}+)?|filmer|фото\\p{L}*|снимать"),
    told: written("photo(?:s|graphi\\p{L}+)?|film\\p{L}+|фото\\p{L}*|снима\\p{L}+|съёмк\\p{L}+"),
  },
  {
    asked: word(
      "(?:en ligne|a distance|internet|visio|zoom|retransmi\\p{L}+|онлайн|по сети|по видео\\p{L}*|трансляц\\p{L}+|удаленно)",
    ),
    told: written(
      "en ligne|à distance|internet|visio\\p{L}*|retransmi\\p{L}+|direct|онлайн|по сети|видео\\p{L}*|трансл\\p{L}+|удалённо|дистанционн\\p{L}*",
    ),
  },
  {
    asked: word("(?:en|le) (?:russe|francais)|(?:на|по) (?:русск|французск)\\p{L}+"),
    told: MATTER_TEXT.language,
  },
];

/** What a sentence has that tells what is asked, by what the question is about; null where it is about nothing that is known to be told so. */
export function aspectOf(typed: string): RegExp | null {
  const folded = foldText(typed);
  const aspect = ASPECTS.find(({ asked }) => asked.test(folded));
  if (aspect) return aspect.told;
  const [matter] = PRACTICAL.find(([, asked]) => asked.test(folded)) ?? [];
  return (matter && matterText(matter)) ?? null;
}
