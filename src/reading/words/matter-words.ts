import type { AmountKind } from "../../corpus/event/event-facts.ts";
import type { Matter } from "../asks.ts";
import { written } from "./pattern.ts";

const SOMETHING_FREE =
  "(?<!\\p{L})(?:gratuit(?:e?s?|ement)|(?:entrée|accès) libre|бесплатн\\p{L}*|вход свободный|свободный вход)(?!\\p{L})";
/** A text says that something is free. */
export const FREE_TEXT = new RegExp(SOMETHING_FREE, "iu");
/** A part of a text that mentions a price. */
const PRICED = written("prix|tarif\\p{L}*|payante?s?|цен[аы]|стоимост\\p{L}*|платн\\p{L}*");
const BETWEEN_PARTS = /[,;.!?…/\n]|\s(?:et|и|\+|&)\s/u;
/** « Billet d’entrée et audioguide gratuit » */
const BESIDE_TICKET = new RegExp(
  `(?<!\\p{L})(?:billet|билет)(?:(?!${SOMETHING_FREE})[^,;.!?…/\\n])*?\\s(?:et|и|\\+|&)\\s[^,;.!?…/\\n]*${SOMETHING_FREE}`,
  "iu",
);

/** A text has an amount of money. */
export const AMOUNT_TEXT = /\d\s*(?:€|euros?|евро|₽|руб)/iu;

/**
 * Returns what a text says about the cost of an event; null when it says nothing. A text with “free” and an amount means free in part,
 * or for some people. With “free” and a price or a ticket in another part, something else is free (« prix du billet et lunettes gratuites »).
 */
export function costSaid(text: string): AmountKind | null {
  const hasAmount = AMOUNT_TEXT.test(text);
  if (!FREE_TEXT.test(text)) return hasAmount ? "paid" : null;
  if (hasAmount) return "free-for-some";
  const isPriced = text.split(BETWEEN_PARTS).some((part) => PRICED.test(part) && !FREE_TEXT.test(part));
  return isPriced || BESIDE_TICKET.test(text) ? "paid" : "free";
}

/** Amounts of money in a text, with their currency; one sign stands for all of « 15/13/10 € ». */
export const AMOUNTS_TEXT =
  /(?<amounts>\d+(?:[.,]\d+)?(?:\s*[/–-]\s*\d+(?:[.,]\d+)?)*)\s*(?<unit>€|euros?|евро|₽|руб)/giu;

/** An amount with its currency, or a bare number. */
const AMOUNT =
  "\\d[.,\\d\\s]*(?:[€$£₽]|(?:eur(?:os?)?|e|chf|usd|rub|евро|р(?:уб\\p{L}*)?\\.?)(?!\\p{L}))|^[\\d.,\\s–-]+$";
const PRICE_WORDS =
  "gratuit\\p{L}*|(?:entrée|accès|participation|prix) libres?|libre (?:accès|participation|d[’']accès)|offerte?s?|tarif\\p{L}*|prix|payante?s?|billets?|consommations?|au chapeau|бесплатн\\p{L}*|свободн(?:ый|о)|платн\\p{L}*|цен[аы]\\p{L}*|стоимост\\p{L}*|билет\\p{L}*|пожертвовани\\p{L}*";
/** A text says what something costs. A price field that does not may say how one gets in. */
export const SAYS_PRICE = new RegExp(`${AMOUNT}|(?<!\\p{L})(?:${PRICE_WORDS})(?!\\p{L})`, "iu");

/** A number in digits, or in words up to a hundred. */
const NUMBER =
  "\\d+|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)(?:[- ](?:et[- ])?\\p{L}+)?|(?:дв|тр|четыр|пят|шест|сем|восьм|восем|девят|десят|одиннадцат|двенадцат|пятнадцат|двадцат|тридцат|сорок|пятьдесят|шестьдесят|ст)\\p{L}*(?: (?:один|одного|дв|тр|четыр|пят|шест|сем|восьм|восем|девят)\\p{L}*)?";
const PLACES_FR =
  "places|participante?s?|personnes|inscrite?s?|élèves|stagiaires|spectateurs|convives|couverts|équipes|joueurs";
const PLACES_RU = "мест\\p{L}{0,2}|участник\\p{L}+|человек\\p{L}*|учеников|зрител\\p{L}+|гост\\p{L}+|команд\\p{L}*";

/** A text has a number. */
export const NUMBER_TEXT = written(NUMBER);

/** What a sentence of a description must contain to answer a matter. */
export const MATTER_TEXT = {
  price: written(
    "gratuit\\p{L}*|payante?s?|entrée libre|tarifs?|euros?|бесплатн\\p{L}*|платн\\p{L}*|цен[аыу]|рубл\\p{L}*|евро",
  ),
  hour: /(?<!\p{N})\d{1,2}(?:\s?h(?:eures?)?(?:\s?\d\d)?(?!\p{L})|\sheures?|:\d\d|\sчас\p{L}*(?!\sв\s(?:день|недел))(?:\s(?:утра|дня|вечера))?)/iu,
  booking: written(
    "s[’']inscri\\p{L}+|inscri(?:ption|ptions|t|te|ts|tes|vez)|préinscri\\p{L}+|réserv(?:ation|ations|ez|er|ée?s?)|(?:sur|sans|avec|prendre) rendez-vous|billets? (?:à|en|au|auprès)|billetterie|candidatures?|dossiers? (?:à|de|doit|est)|запис(?:ь|и|аться|ывайтесь|ываться|аны)|регистрац\\p{L}*|зарегистрир\\p{L}+|бронир\\p{L}+|брони|заявк\\p{L}+|документы принима\\p{L}+|документы|билеты (?:прода|в|на|у|мож)\\p{L}*",
  ),
  contact:
    /@|https?:|(?<!\p{L})(?:téléphone|appel(?:er|ez)|телефон|звон)|(?<!\d)0\d(?:[\s.]?\d\d){4}|\+\d[\d\s()-]{8,}|8\s?\(\d{3,5}\)/iu,
  address: written("rue|avenue|boulevard|quai|улиц[аеы]|проспект\\p{L}*|набережн\\p{L}+"),
  language: written(
    "francophones?|bilingues?|en français|en russe|(?:sous|sur)-?titr\\p{L}+|version originale|traduit\\p{L}*|traductions?|interprètes?|(?:на|по)[ -](?:французск|русск)(?:ом|и)|на (?:двух|языке оригинала)|двуязычн\\p{L}*|озвуч\\p{L}+|субтитр\\p{L}+|перевод\\p{L}*",
  ),
  journey: written(
    "navettes?|parkings?|stationnement|garer|covoiturage|minibus|(?:départ|trajet|retour|aller)s? (?:en|du|de|des|depuis|à|organisé|commun)(?= \\p{L}+)[^.;]{0,30}(?:car|bus|train|gare|arrêt|place|mairie|parking)|(?:en|un|par|le) (?:car|bus|train|bateau|tramway|tram)(?! (?:scolaire|urbain))|arrêts? [^.]{0,20}(?:bus|tram)|à pied (?:de|depuis)|минут\\p{L}* (?:пешком|ходьбы)|автобус\\p{L}*|маршрутк\\p{L}+|парковк\\p{L}+|стоянк\\p{L}+|трансфер\\p{L}*|от вокзал\\p{L}+|сбор (?:у|на|в) \\p{L}+|электричк\\p{L}+|станци\\p{L}+ метро",
  ),
  stay: written(
    "hébergé\\p{L}*|hébergements?|logé\\p{L}*|logements?|nuitées?|dortoirs?|hôtels?|auberges?|chez l[’']habitant|familles? d[’']accueil|проживани\\p{L}+|ночлег\\p{L}*|гостиниц\\p{L}+|общежити\\p{L}+|в семь(?:е|ях)|размеща\\p{L}+",
  ),
  age: written(
    `(?:(?:dès|à partir de|de|entre|jusqu[’']à|moins de|plus de|pour les|âgée?s? de) )?(?:${NUMBER})(?:[ -](?:à|et|ou) ?(?:${NUMBER})|[-–]\\d+)? ans(?! (?:d[’'eu]|après|plus tard|de suite))|tout(?:e|es)?s? (?:public|âges?|les âges)|majeurs|mineurs|(?:CP|CM[12]|CE[12]|[3-6]e)(?: au? .{2,6})?|(?:с|от|до|старше|младше|моложе) (?:${NUMBER})(?: (?:до|и до|–|-) ?(?:${NUMBER}))? (?:лет|года|годов)|(?:${NUMBER})[–-]?(?:${NUMBER})? лет|для всех возрастов|любого возраста|совершеннолетн\\p{L}+|\\d{1,2}\\+`,
  ),
  access: written(
    "fauteuils? roulants?|en fauteuil|mobilité réduite|PMR|handicapée?s?|langue des signes|boucle magnétique|audiodescription|инвалид\\p{L}*|коляс\\p{L}+|маломобильн\\p{L}+|жестов\\p{L}+ язык\\p{L}*|тифлокомментари\\p{L}+|пандус\\p{L}*",
  ),
  capacity: written(
    `(?:(?:${NUMBER})|limite des|nombre de) (?:\\p{L}+ )?(?:${PLACES_FR})|(?:groupes?|équipes?|jusqu[’']à|limitée?s? à|au plus|maximum) (?:de |à |d[’'])?(?:${NUMBER})|places (?:limitées|comptées)|(?:${NUMBER}) (?:${PLACES_RU})|(?:число|количество) мест|мест\\p{L}{0,2} (?:\\p{L}+ )?(?:${NUMBER})`,
  ),
  dress: written(
    "habill\\p{L}+|tenues?|vêtements?|chauss\\p{L}+|bottes?|maillots?|bonnets?|gants?|chaud(?:ement)?|costum\\p{L}+ exigé\\p{L}*|одева\\p{L}+|одежд\\p{L}+|оденьтесь|обув\\p{L}+|сапог\\p{L}*|шапочк\\p{L}+|купальник\\p{L}*|перчатк\\p{L}+",
  ),
  weather: written("pluie|pleut|mauvais temps|intempéries|météo|дожд\\p{L}+|непогод\\p{L}+|плох\\p{L}+ погод\\p{L}+"),
  visa: written("visas?|passeports?|виз(?:а|ы|у|ой|е)|паспорт\\p{L}*"),
  mayor: written("maire|мэр(?:а|у|ом|е)?"),
} satisfies { [Kind in Matter]?: RegExp };

/** {@link MATTER_TEXT} of a matter; undefined when it has none. */
export function matterText(matter: Matter): RegExp | undefined {
  return (MATTER_TEXT as { [Kind in Matter]?: RegExp })[matter];
}
