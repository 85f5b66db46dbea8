import type { Matter } from "../asks.ts";

/** What is said of something that costs nothing. */
export const FREE_TEXT =
  /(?<!\p{L})(?:gratuit(?:e?s?|ement)|(?:entrée|accès) libre|бесплатн\p{L}*|вход свободный|свободный вход)(?!\p{L})/iu;

/** That it costs something, to some at least. */
export const AMOUNT_TEXT = /\d\s*(?:€|euros?|евро|₽|руб)/iu;

/** What a sentence of a description has that does tell what somebody who wants to go there has to know. */
export const MATTER_TEXT: { [Kind in Matter]?: RegExp } = {
  price:
    /(?<!\p{L})(?:gratuit\p{L}*|payante?s?|entrée libre|tarifs?|euros?|бесплатн\p{L}*|платн\p{L}*|цен[аыу]|рубл\p{L}*|евро)(?!\p{L})/iu,
  hour: /(?<!\p{N})\d{1,2}(?: ?h(?:eures?)?(?:\d\d)?(?!\p{L})|:\d\d| час\p{L}* (?:утра|дня|вечера))/iu,
  booking:
    /(?<!\p{L})(?:s’inscrire|inscriptions? (?:est|sont|ouvert)\p{L}*|sur réservation|записаться|регистрац\p{L}*)(?!\p{L})/iu,
  contact: /@|https?:|(?<!\p{L})(?:téléphone|телефон)/iu,
  address: /(?<!\p{L})(?:rue|avenue|boulevard|quai|улиц[аеы]|проспект\p{L}*|набережн\p{L}+)(?!\p{L})/iu,
  language:
    /(?<!\p{L})(?:francophones?|bilingues?|en français|en russe|(?:sous|sur)-?titr\p{L}+|version originale|traduit\p{L}*|traductions?|interprètes?|на (?:французском|русском|двух|языке оригинала)|двуязычн\p{L}*|субтитр\p{L}+|перевод\p{L}*)(?!\p{L})/iu,
  age: /(?<!\p{L})(?:enfants|étudiants|jeunes|lycéens|élèves|дет(?:и|ей|ям)|студент\p{L}+|школьник\p{L}*|молод[её]жь?|старшеклассник\p{L}*)(?!\p{L})/iu,
  access:
    /(?<!\p{L})(?:fauteuils? roulants?|en fauteuil|mobilité réduite|PMR|handicapée?s?|langue des signes|boucle magnétique|audiodescription|инвалид\p{L}*|коляс\p{L}+|маломобильн\p{L}+|жестов\p{L}+ язык\p{L}*|тифлокомментари\p{L}+|пандус\p{L}*)(?!\p{L})/iu,
  capacity:
    /(?<!\p{L})(?:(?:\d+|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|limite des|nombre de) places|places (?:limitées|comptées)|(?:\d+|число|количество) мест)(?!\p{L})/iu,
  weather:
    /(?<!\p{L})(?:pluie|pleut|mauvais temps|intempéries|météo|дожд\p{L}+|непогод\p{L}+|плох\p{L}+ погод\p{L}+)(?!\p{L})/iu,
  mayor: /(?<!\p{L})(?:maire|мэр(?:а|у|ом|е)?)(?!\p{L})/iu,
};
