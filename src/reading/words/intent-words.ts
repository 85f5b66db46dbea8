import { COUNT, LIST_ITEM } from "../dates/number-words.ts";
import { overFolded, word } from "./pattern.ts";
import { SOMEBODY_FR } from "./people-words.ts";

/** How people ask for something other than a list: patterns over the folded words of a question. */

export const ANNIVERSARY = word(
  `anniv(?:s|ersaires?)?|jubiles?|(?:trent|quarant|cinquant|soixant)enaires?|кругл(?:ая|ую|ой) дат\\p{L}+|годовщин\\p{L}*|юбиле\\p{L}*|\\d+ ?летие\\p{L}*|\\d+ ?лети(?:е|я|ю|ем|и)|летие|летия|\\d+ (?:ans|an)(?= de (?:jumelage|partenariat|relations|cooperation|l amitie))|\\d+ (?:лет|года?)(?= (?:побратим|партнер|дружб|породн|сотруднич)\\p{L}*)|(?<!(?:^| )(?:${SOMEBODY_FR}) )(?:fetent?|fete|feter|celebrent?|a|ont|aura|auront) (?:ses |leurs |les |deja )?\\d+ ans|(?:les|ses|leurs) \\d+ ans|отмеча\\p{L}+ \\d+ (?:лет|года?)|(?:сколько (?:\\p{L}+ )?лет|как давно|давно ли|с какого (?:года|времени)|с каких пор) (?:\\p{L}+ ){0,6}друж(?:ит|ат|им|ите)|исполн\\p{L}+ \\d+ (?:лет|года?)|\\d+ (?:лет|года?) исполн\\p{L}+`,
);
/** A tie between towns; then what makes a question one about its date or state, and not about projects. */
export const TIE = word("jumel\\p{L}+|побрат\\p{L}+|породн\\p{L}+");
export const TIE_QUESTION = word(
  "depuis quand|depuis combien|как(?:ой|ого|ая) (?:дат|числ)\\p{L}*|dat(?:e|ent) d\\p{L}+|remont(?:e|ent)|combien de temps|bougies?|в каком году|в какой год|combien d an\\p{L}+|quelle annee|avec (?:quelle|quelles|quel|qui)|a (?:quelle|quelles)|quelle(?:s)? (?:est|sont) (?:la|les) villes?|jumelee?s? (?:a|avec) (?:quoi|qui)|с (?:каким|какой|какими|кем)|чей побратим|quand|date|signee?s?|conclue?s?|quel age|toujours|liste|quelles villes sont|когда|с какого|сколько (?:\\p{L}+ )?лет|какого года|до сих пор|дата|подписан\\p{L}*|сколько лет|давно|список|какие города",
);
/** Asks whether two towns are twinned: « Arles et Pskov sont-elles jumelées ? », «Арль и Псков — побратимы?». */
export const TIE_OF_TWO = word(
  "(?:sont|est)(?: (?:elles?|ils?|bien|deja|villes?|deux|toujours|la|une|ville)){0,3} (?:jumel\\p{L}+|soeurs?)|depuis (?:quand|combien) (?:\\p{L}+ ){0,6}(?:liee?s?|partenaires?|amies?)|(?:quand|quelle annee|quel jour|quelle date) (?:\\p{L}+ ){0,6}(?:ont|a) (?:ete )?sign\\p{L}+|побратимы?|породнен\\p{L}+|(?:когда|каком году|какого года) (?:\\p{L}+ ){0,4}подписа[лн]\\p{L}*|(?:quand|quelle annee|quel jour|quelle date) (?:\\p{L}+ ){0,4}(?:accord|convention)s? (?:de|d) (?:cooperation|partenariat|amitie)|(?:когда|каком году|какого года) (?:\\p{L}+ ){0,4}соглашени\\p{L}+ о (?:сотруднич|партнерств|дружб)\\p{L}+|(?:quel age|сколько (?:\\p{L}+ )?лет) (?:\\p{L}+ ){0,4}(?:amitie|lien|дружб|партнерств|союз|соглашени|связ)\\p{L}*",
);
const TIE_NOUN = "(?:jumelages?|villes? jumel\\p{L}+|jumelees?|liens?|(?:город\\p{L}* )?побрат\\p{L}+|породнен\\p{L}+)";
/** The twin of a town; alone beside the town it asks which one that is (« la jumelle de Menton », «побратим Сочи»). */
export const TWIN = word(
  "(?:villes? |communes? |cites? )?(?:jumelles?|jumelee?s?)|(?:villes?|communes?|cites?) soeurs?|soeurs? (?:russes?|francaises?)|(?:город\\p{L}* )?побратим(?:а|у|ы|ов|ом|ами)?|породненн\\p{L}+|(?:русск|российск|французск)\\p{L}+ сестр\\p{L}+",
);
/** Asks what twin towns do, not which town it is. */
export const ACTIVITY = word(
  "fait|font|faire|fera|feront|prevoi\\p{L}+|prevues?|prevus?|projets?|programmes?|organis\\p{L}+|propos\\p{L}+|evenements?|ensemble|prepar\\p{L}+|дела\\p{L}+|готов\\p{L}+|планиру\\p{L}+|запланир\\p{L}+|проект\\p{L}*|событи\\p{L}*|мероприяти\\p{L}*|вместе|придума\\p{L}+|устраива\\p{L}+",
);
/** The oldest and the newest, of a kind named before: « et le plus récent ? », «а самое новое?». */
export const OLDEST = word(
  "(?:le|la|les) plus (?:ancien(?:ne)?s?|vieux|vieilles?|vieil)|сам\\p{L}+ (?:стар|давн|древн|долг)\\p{L}+|старейш\\p{L}+",
);
export const NEWEST = word(
  "(?:le|la|les) plus (?:recente?s?|jeunes?|nouve\\p{L}+)|сам\\p{L}+ (?:молод|свеж|нов|недавн|последн)\\p{L}+",
);
/** Asks for more than one of them. */
export const SEVERAL_ENDS = word(
  `les (?:(?<count>${COUNT}) )?(?:\\p{L}+ )?plus \\p{L}+|(?:(?<russian>${COUNT}) )?сам(?:ые|ых) \\p{L}+|старейши[ех]`,
);
/** The oldest tie, and the newest. */
export const OLDEST_TIE = word(
  `(?:doyen(?:ne)?|plus (?:ancien(?:ne)?s?|vieux|vieille|vieil|longs?)|premiere?s?) (?:de |des |du |tous |les |nos |vos |ces |la ){0,3}${TIE_NOUN}|${TIE_NOUN} (?:\\p{L}+ ){0,3}(?:le|la|les) plus (?:ancien(?:ne)?s?|vieux|vieille|vieil)|(?:сам\\p{L}+ (?:стар|давн|древн|долг|перв)\\p{L}+|старейш\\p{L}+|перв(?:ое|ый|ые)) (?:из |французск\\p{L}+ |российск\\p{L}+ |русск\\p{L}+ )?${TIE_NOUN}|${TIE_NOUN} (?:\\p{L}+ ){0,3}(?:сам\\p{L}+ (?:стар|давн|древн|долг)\\p{L}+|старше всех|больше всех лет|дольше всех)`,
);
export const NEWEST_TIE = word(
  `(?:plus (?:recente?s?|jeunes?|nouve\\p{L}+)|dernier) (?:de |des |du |tous |les |nos |vos |ces |la ){0,3}${TIE_NOUN}(?: signe| conclu)?|${TIE_NOUN} (?:\\p{L}+ ){0,3}(?:le|la|les) plus (?:recente?s?|jeunes?)|(?:сам\\p{L}+ (?:молод|свеж|нов|недавн|последн)\\p{L}+) ${TIE_NOUN}|${TIE_NOUN} (?:\\p{L}+ ){0,3}(?:сам\\p{L}+ (?:молод|свеж|нов|недавн)\\p{L}+|моложе всех)`,
);
/** How long the towns before have been tied: « depuis quand sont-ils partenaires ? », «сколько лет их партнёрству?». */
export const TIE_OF_BOTH = word(
  "depuis (?:quand|combien de temps|quelle annee) (?:\\p{L}+ ){0,3}(?:ils|elles) (?:\\p{L}+ ){0,3}(?:partenaires?|liee?s?|amie?s?|cooperent|collaborent|signe)|(?:ils|elles) (?:sont|ont|cooperent|collaborent) (?:\\p{L}+ ){0,3}depuis (?:quand|combien|quelle annee)|(?:с каких пор|с какого (?:года|времени)|сколько лет|как давно|давно ли) (?:(?:они|их|у|них|уже|это|эти|этому|города|между|ними|действует|длится|дружат|связывает) ){0,5}(?:партнер\\p{L}*|соглашени\\p{L}+|дружб\\p{L}*|дружат|сотрудничают|связ\\p{L}+)",
);
/** The age of a tie, with its two words possibly in different clauses: « c’est de quelle année, ce jumelage ? ». */
export const TIE_DATED = word(
  "(?:jumelages?|partenariats?|liens?|amitie|cooperation) (?:[\\p{L}\\p{N}]+ ){0,8}(?:dat(?:e|ent) d\\p{L}*|remont(?:e|ent) a|depuis quand|quelle annee|quel age)|jumelages? (?:[\\p{L}\\p{N}]+ ){0,4}quel(?:le)? (?:jour|date)|quel age (?:[\\p{L}\\p{N}]+ ){0,4}(?:amitie|jumelages?|partenariats?|liens?)|depuis (?:quelle annee|quand)$|с какого года$|quelle annee (?:[\\p{L}\\p{N}]+ ){0,8}(?:jumelages?|partenariats?|liens?|signee?s?|conclue?s?)|(?:какого числа|каком году|какого года) (?:[\\p{L}\\p{N}]+ ){0,6}подписал[аи]?|(?:побратим|партнерств|дружб|связ)\\p{L}* (?:[\\p{L}\\p{N}]+ ){0,8}(?:с )?(?:какого года|каких пор)|(?:какого года|каких пор) (?:[\\p{L}\\p{N}]+ ){0,6}(?:побратим|партнерств|дружб|дружим|связ)\\p{L}*",
);
export const YEARS = overFolded(
  /(?<=^| )(\d{1,3})(?:e|eme)? ?(?:ans?|anniversaire|летие\p{L}*|лети[еяюи]м?|лет|года?|й|ая|ую|ой|годовщин\p{L}*|юбиле\p{L}*)(?= |$)/u,
);
/** The next ones, in the plural: not a single one. */
export const NEXT_ONES = word("prochain(?:e)?s|ближайши(?:е|х|ми)|следующи(?:е|х|ми)");
export const NEXT = word("prochaine?s?|plus proche|suivante?s?|ближайш\\p{L}+|следующ\\p{L}+");

export const ALL = word(
  "tout(?:e)?|tous|toutes|liste complete|ensemble|complet|integralite|все|весь|всю|целиком|полный|полностью|полный список",
);
/** Words that ask about the programme as a whole. */
export const PROGRAMME = word(
  "programme|(?:quelles|liste des) (?:villes|communes)(?: (?:francaises|russes|participantes|participent|sont concernees)){0,2}|какие города(?: участвуют)?|список городов|projets?|evenements?|manifestations?|activites?|initiatives?|rendez vous|que se passe t il|qu est ce qui se passe|quoi de neuf|программ\\p{L}*|проект\\p{L}*|событи\\p{L}*|мероприяти\\p{L}*|что (?:происходит|запланировано|будет|планируется|намечено|проходит|пройдет|есть)|chto",
);
/** «Ещё», « la suite »: only as the whole question. */
export const MORE =
  /^(?:et |а |ну а )?(?:encore|la suite|suite|suivants?|continue[rz]?|plus|d autres|c est tout|ce sera tout|rien d autre|это все|на этом все|больше ничего(?: нет)?|en voir plus|voir plus|les autres|autres|et apres|encore plus|en voir d autres|montre[rz]? la suite|quoi d autre|еще|а еще|дальше|далее|следующие|продолжай(?:те)?|покажи(?:те)? еще|еще (?:покажи(?:те)?|есть|события|мероприятия|проекты)|что еще|а дальше|остальн(?:ые|ое)|(?:покажи(?:те)?|давай(?:те)?) (?:остальн(?:ые|ое)|дальше|еще))(?: s il (?:vous|te) plait| svp| пожалуйста)?$/u;
/** More about the list before: « lesquels ? » after a number. */
export const DETAIL = word(
  "details?|detaille[rz]?|developpe[rz]?|decri(?:s|vez)|precise[rz]?|explique[rz]?|fiche|en savoir plus|plus d infos?|plus d informations?|davantage|precisions?|dis m en plus|dites? (?:m |moi )en plus|parle moi|parlez moi|raconte(?:z)?|подробн\\p{L}+|детал\\p{L}+|расскажи(?:те)?|раскрой(?:те)?|опиши(?:те)?|поясни(?:те)?|поподробн\\p{L}+|больше (?:подробн\\p{L}+|информации|сведений|деталей|о|об|про)|c est quoi|что за",
);
/** An item of the list before. */
export const ITEM = word(LIST_ITEM);
/** Before a place: it joins the places of the other country asked for before (« avec Volgograd », «с Волгоградом»). */
export const JOINED_PLACE = /(?:^| )(?:avec|с|со) •(?= |$)/u;
/** Adds places to those asked for before. */
export const ADDED_PLACE = word(
  "ajoute[rz]?|rajoute[rz]?|aussi|egalement|en plus|ainsi que|добав(?:ь|ьте|им)|прибав(?:ь|ьте)|также|тоже|еще и|заодно|плюс",
);
