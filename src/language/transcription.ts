import { capitalized } from "./capitalized.ts";

/** Transcription rules; the first rule that matches at a position applies. */
type Rules = readonly (readonly [RegExp, string])[];

const rules = (...pairs: [string, string][]): Rules => pairs.map(([from, to]) => [new RegExp(from, "yu"), to] as const);

/** French names in Russian letters, by sound. Rough: for names that have no Russian spelling yet. */
const FRENCH: Rules = rules(
  ["saint(?![a-z])", "сен"],
  ["sainte(?![a-z])", "сент"],
  ["les(?![a-z])|lès(?![a-z])", "ле"],
  ["(?<![a-z])en(?![a-z])", "ан"],
  ["(?<=[a-z]{2})ienne(?![a-z])", "ьен"],
  ["(?<=[a-z])ien(?![a-z])", "ьен"],
  ["(?<=[a-z])ières?(?![a-z])", "ьер"],
  ["(?<=[a-z])iers?(?![a-z])", "ье"],
  ["villes?(?![a-z])", "виль"],
  ["ueil(?![a-z])", "юэй"],
  ["aill(?:es?(?![a-z]))?|ail(?![a-z])", "ай"],
  ["eill(?:es?(?![a-z]))?|eil(?![a-z])", "ей"],
  ["(?:ll|(?<=[bcdfgkpt])l)es?(?![a-zà-ÿ])", "ль"],
  ["(?<=[a-z]{2})(?:ez|et|ets|ay|ays|ey)(?![a-zé])", "е"],
  ["eaux?|aux(?![a-z])|au|ô", "о"],
  ["ouill?(?=[aeéè])", "уй"],
  ["ou|oû|où", "у"],
  ["oi[xst]?(?![a-z])|oy(?![a-z])", "уа"],
  ["oi|oî", "уа"],
  ["oy", "уай"],
  ["(?<=[bcdfghjklmnpqrstxz]{2})illes?(?![a-z])", "ий"],
  ["illers?(?![a-z])", "ийе"],
  ["ain(?![aeiouyéèn])|ein(?![aeiouyéèn])|in(?![aeiouyéèn])|yn(?![aeiouyéèn])", "ен"],
  ["(?:[ae]i|[iy])m(?=[bp])", "ем"],
  ["ai|aî|ei|aie", "е"],
  ["en(?=[bcdfghjklpqrstvxz])|en(?![a-z])", "ан"],
  ["em(?=[bp])", "ам"],
  ["un(?![a-zé])", "ен"],
  ["ieux?", "ьё"],
  ["œu|eu", "ё"],
  ["gn", "нь"],
  ["tion", "сьон"],
  ["sch|ch", "ш"],
  ["ph", "ф"],
  ["th", "т"],
  ["qu", "к"],
  ["gu(?=[eiéèy])", "г"],
  ["ge(?=[aou])", "ж"],
  ["g(?=[eiéèêy])|j", "ж"],
  ["c(?=[eiéèêy])|ç", "с"],
  ["ck|cq|c|k|q", "к"],
  ["(?<=[aeiouyéèê])s(?=[aeiouyéèê])", "з"],
  ["x(?![a-z])", ""],
  ["(?<=[a-zà-ÿ]{2})ées?(?![a-z])", "е"],
  ["(?<=[a-zà-ÿ][bcdfghjklmnpqrstvxz])es?(?![a-zà-ÿ])|(?<=[iuy])es?(?![a-z])", ""],
  ["(?<=[aeiouyéèêrn])[tdpsz]s?(?![a-z])", ""],
  ["l(?![aeiouyéèêâîôûl])", "ль"],
  ["(?<![a-zà-ÿ]|[a-zà-ÿ]h)[eéèê]|(?<=(?<![a-z])h)[eéèê]", "э"],
  ["(?<=[aoué])[eéèê]", "э"],
  ["[eéèêë]", "е"],
  ["[uûü]", "ю"],
  ["[iîïy]", "и"],
  ["[aâà]", "а"],
  ["o", "о"],
  ["x", "кс"],
  ["h", ""],
  ["b", "б"],
  ["d", "д"],
  ["f", "ф"],
  ["g", "г"],
  ["l", "л"],
  ["m", "м"],
  ["n", "н"],
  ["p", "п"],
  ["r", "р"],
  ["s", "с"],
  ["t", "т"],
  ["v|w", "в"],
  ["z", "з"],
);

/** Russian names in the usual French transcription: Воронеж, Voronej. */
const RUSSIAN: Rules = rules(
  ["ий(?![а-яё])", "i"],
  ["ый(?![а-яё])", "y"],
  ["(?<=[бвгджзклмнпрстфхц])ин(?![а-яё])", "ine"],
  ["(?<=[аоу])е", "ïe"],
  ["(?<=[аоуе])я", "ïa"],
  ["(?<![а-яё])е|(?<=[еыэюяьъ])е", "ie"],
  ["(?<=[аеиоуыэюя])с(?=[аеёиоуыэюя])", "ss"],
  ["г(?=[еиёэ])", "gu"],
  ["кс(?!к)", "x"],
  ["щ", "chtch"],
  ["ч", "tch"],
  ["ш", "ch"],
  ["ж", "j"],
  ["х", "kh"],
  ["ц", "ts"],
  ["ю", "iou"],
  ["я", "ia"],
  ["ё", "io"],
  ["й", "ï"],
  ["у", "ou"],
  ["ы", "y"],
  ["[ьъ]", ""],
  ["а", "a"],
  ["б", "b"],
  ["в", "v"],
  ["г", "g"],
  ["д", "d"],
  ["[еэ]", "e"],
  ["з", "z"],
  ["и", "i"],
  ["к", "k"],
  ["л", "l"],
  ["м", "m"],
  ["н", "n"],
  ["о", "o"],
  ["п", "p"],
  ["р", "r"],
  ["с", "s"],
  ["т", "t"],
  ["ф", "f"],
);

function transcribe(name: string, table: Rules): string {
  const lower = name.normalize("NFC").toLowerCase();
  let result = "";
  let at = 0;
  while (at < lower.length) {
    const found = table.find(([pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(lower) && pattern.lastIndex > at;
    });
    result += found ? found[1] : lower.charAt(at);
    at = found ? found[0].lastIndex : at + 1;
  }
  return result;
}

/** Short words in lower case inside a name: «Семюр-ан-Брионне», « Rostov-na-Donou ». */
const SMALL = /^(?:ан|де|дю|ла|ле|сюр|су|э|о|л|д|на|na)$/u;

function capitalize(name: string): string {
  const isHyphenated = name.includes("-");
  return name.replace(/\p{L}+/gu, (word: string, at: number) => {
    const isSmall = at > 0 && isHyphenated && SMALL.test(word);
    return isSmall ? word : capitalized(word);
  });
}

/** A French name in Russian letters, by sound: «Крест» for Crest. Rough: a person has to check it. */
export function frenchInRussian(name: string): string {
  const joined = transcribe(name, FRENCH).replace(/[’']/gu, "-").replace(/\s+/gu, "-");
  return capitalize(joined.replace(/\p{Script=Latin}/gu, ""));
}

/** A Russian name in the usual French transcription: Voronej for Воронеж. */
export function russianInFrench(name: string): string {
  return capitalize(transcribe(name, RUSSIAN));
}
