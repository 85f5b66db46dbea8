import { tokenize } from "./fold.ts";

/** How people without a Cyrillic keyboard spell Russian in Latin letters; longest spellings first. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["shch", "щ"],
  ["tsya", "тся"],
  ["iya", "ия"],
  ["iia", "ия"],
  ["iyu", "ию"],
  ["iiu", "ию"],
  ["iye", "ие"],
  ["yye", "ые"],
  // Words: «Монпелье», «Безье», but «новые».
  ["elye", "елье"],
  ["zye", "зье"],
  // Word: «Авиньон».
  ["nyo", "ньо"],
  // Word: «Великий», but «в Нормандии».
  ["kii", "кий"],
  ["sch", "щ"],
  ["zh", "ж"],
  ["kh", "х"],
  ["ts", "ц"],
  ["ch", "ч"],
  ["sh", "ш"],
  ["yu", "ю"],
  ["iu", "ю"],
  ["ju", "ю"],
  ["ya", "я"],
  ["ia", "я"],
  ["ja", "я"],
  ["yo", "е"],
  ["jo", "е"],
  ["ye", "е"],
  ["je", "е"],
  ["ii", "ии"],
  ["iy", "ий"],
  ["yy", "ый"],
  ["yi", "ый"],
  ["a", "а"],
  ["b", "б"],
  ["c", "ц"],
  ["d", "д"],
  ["e", "е"],
  ["f", "ф"],
  ["g", "г"],
  ["h", "х"],
  ["i", "и"],
  ["j", "й"],
  ["k", "к"],
  ["l", "л"],
  ["m", "м"],
  ["n", "н"],
  ["o", "о"],
  ["p", "п"],
  ["q", "к"],
  ["r", "р"],
  ["s", "с"],
  ["t", "т"],
  ["u", "у"],
  ["v", "в"],
  ["w", "в"],
  ["x", "кс"],
  ["z", "з"],
];

/** The spellings, grouped by first letter. */
const BY_LETTER = new Map(
  SPELLINGS.map(([latin]) => [latin[0], SPELLINGS.filter((other) => other[0][0] === latin[0])] as const),
);

/** Russian words in Latin letters that are neither French nor English. */
const MARKERS = new Set(
  (
    "proekt proekty proektov proekta chto gde kogda kto kakie kakoi kakoy kakaya kakoe kakiye skolko yest budet budut pokazhi pokazhite rasskazhi rasskazhite " +
    "naidi naydi naidite naydite proidet proydet proidut proydut proiskhodit proishodit goroda gorod gorodov gorode goroda " +
    "pobratim pobratimy pobratimov meropriyatiya meropriyatie meropriyatii vystavka vystavki vystavku vystavok kontserty koncerty " +
    "kontsert koncert kontsertov festivali rossii rossiya frantsii francii frantsiya spasibo privet zdravstvuite zdravstvuyte " +
    "pozhaluista pozhaluysta yanvare fevrale marte aprele mae iyune iyule avguste sentyabre oktyabre noyabre dekabre " +
    "universitety universitet sportivnye ekologiya godovshchina godovschina godovshina programma prazdnik prazdniki " +
    "zaplanirovano planiruetsya napomni napomnite izvestno svyazi mezhdu"
  ).split(" "),
);
/** Short words that count only together. */
const WEAK_MARKERS = new Set([
  "v",
  "vo",
  "na",
  "i",
  "po",
  "iz",
  "ot",
  "ne",
  "dlya",
  "pro",
  "vse",
  "eto",
  "tam",
  "li",
  "ob",
  "nas",
]);

/**
 * Whether a Latin text is transliterated Russian («chto v Nicce»): it has one unmistakable word, or at least two short
 * ones that make up half of it.
 */
export function isTransliteratedRussian(text: string): boolean {
  const words = tokenize(text).map((token) => token.folded);
  if (words.some((word) => MARKERS.has(word))) return true;
  const weak = words.filter((word) => WEAK_MARKERS.has(word)).length;
  return weak >= 2 && weak * 2 >= words.length;
}

/** Converts transliterated Russian to Cyrillic; other characters stay. */
export function toCyrillic(text: string): string {
  // «Есть» is often typed as « est ».
  const lower = text.toLowerCase().replace(/\best\b/gu, "est'");
  let result = "";
  let at = 0;
  while (at < lower.length) {
    const spelling = BY_LETTER.get(lower[at])?.find(([latin]) => lower.startsWith(latin, at));
    if (spelling) {
      result += spelling[1];
      at += spelling[0].length;
    } else {
      const character = lower.charAt(at);
      // After a vowel "y" is «й» ("novyy", "Tolstoy"), elsewhere «ы».
      if (character === "y") result += /[аеиоуыюя]$/u.test(result) ? "й" : "ы";
      else if (character === "'" || character === "’") result += /\p{L}$/u.test(result) ? "ь" : character;
      else result += character;
      at += 1;
    }
  }
  return result;
}
