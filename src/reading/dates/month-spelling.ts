import { distance } from "fastest-levenshtein";
import type { Stem } from "../../language/stem.ts";
import { MONTH_WORDS, isDateWord } from "./date-words.ts";
import { respellHolidays } from "./holidays.ts";
import { isCapitalized } from "../recognisers/marked-tokens.ts";
import type { MarkedTokens } from "../recognisers/marked-tokens.ts";
import type { IsKnownWord } from "../programme/programme-words.ts";

/** Shortest word in which a typing error is corrected. */
const SHORTEST = 5;

/** Abbreviations that mean something else too: a number, a town. */
const AMBIGUOUS: ReadonlyMap<string, string> = new Map([
  ["sept", "septembre"],
  ["сент", "сентября"],
]);

/** Month names that replace numbers, in both languages. */
const NAMES = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" ");
/** A numeric date: « 26/11/2021 », «26.11», « 5/6 ». A year of two digits is read only after a slash: « 26/11/21 ». */
const FIGURES = /^(?<day>\d{1,2})([./])(?<month>\d{1,2})(?:\2(?<year>20\d\d|(?<=\/)\d\d))?$/u;
/** Words before a date; they tell it from « 24/7 ». */
const LEAD = /^(?:le|du|au|с|со|по|до|после)$/u;
/** Words after an age: « 10/12 ans ». */
const AGE = /^(?:ans|лет)$/u;

/** Normalises months and holidays, so that dates have one form only. */
export function respellMonths(marked: MarkedTokens, isKnownWord: IsKnownWord, stem: Stem): void {
  mendMonths(marked, isKnownWord, stem);
  writeOutAbbreviations(marked);
  writeOutFigures(marked);
  respellHolidays(marked);
}

/** Corrects one typing error in a month's name («декобре», « setembre »). */
function mendMonths(marked: MarkedTokens, isKnownWord: IsKnownWord, stem: Stem): void {
  marked.tokens.forEach(({ folded }, index) => {
    if (folded.length < SHORTEST || isDateWord(folded)) return;
    const meant = MONTH_WORDS.find(
      (word) => Math.abs(word.length - folded.length) <= 1 && distance(word, folded) === 1,
    );
    if (meant === undefined) return;
    // A known word stays as it is, unless only the month's ending is missing: « decembr ».
    if (isKnownWord(folded) && stem(folded) !== stem(meant)) return;
    marked.respell(index, meant);
  });
}

/** « 5 sept », « sept. à Moscou », «сент. 2021»; but not « ils sont sept. » nor the town «Сент». */
function writeOutAbbreviations(marked: MarkedTokens): void {
  marked.tokens.forEach(({ raw, folded }, index) => {
    const meant = AMBIGUOUS.get(folded);
    if (meant === undefined) return;
    const [before, after] = [marked.tokens[index - 1]?.folded ?? "", marked.tokens[index + 1]];
    const isDated = /^\d{1,2}$/u.test(before) || /^20\d\d$/u.test(after?.folded ?? "");
    const goesOn = after ? !isCapitalized(after.raw) : /^(?:en|в|)$/u.test(before);
    const isCut = /^\.\s*$/u.test(marked.gapBefore(index + 1)) && goesOn && !isCapitalized(raw);
    if (isDated || isCut) marked.respell(index, meant);
  });
}

/** « 26/11/21 » becomes « 26 novembre 2021 ». */
function writeOutFigures(marked: MarkedTokens): void {
  const isFigure = (index: number) => /^\d+$/u.test(marked.tokens[index]?.folded ?? "");
  for (let from = 0, to = 0; from < marked.tokens.length; from = to) {
    to = from + 1;
    while (isFigure(to - 1) && isFigure(to) && /^[./]$/u.test(marked.gapBefore(to))) to += 1;
    const { day = "", month = "", year } = FIGURES.exec(marked.typed(from, to))?.groups ?? {};
    const name = NAMES[Number(month) - 1];
    const isLed = year !== undefined || LEAD.test(marked.tokens[from - 1]?.folded ?? "");
    const isWritten = month.length === 2 && Number(day) >= 1 && Number(day) <= 31;
    if (name === undefined || !(isLed || isWritten) || AGE.test(marked.tokens[to]?.folded ?? "")) continue;
    marked.respell(from + 1, name);
    if (year !== undefined) marked.respell(from + 2, String(2000 + (Number(year) % 100)));
  }
}
