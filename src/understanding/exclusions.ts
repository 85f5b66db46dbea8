import type { MarkedTokens } from "./marked-tokens.ts";
import {
  EMPHASIS,
  EXCEPTION,
  JOINING_WORDS,
  NEGATION_AFTER,
  NEGATION_BEFORE,
  NEGATIONS,
  PLACE_PREPOSITIONS,
  RELATIVE,
  RELATIVE_WORDS,
  SUBJECT_EXCEPTION,
  SUBJECT_LINK,
} from "./words/grammar.ts";

/** Where a place is named in a question; `to` is exclusive. */
interface Named {
  from: number;
  to: number;
}

/** Whether the words before a place say "not there": directly, or through a list that began so («кроме Ниццы и Арля»). */
function isExcluded(marked: MarkedTokens, found: Named, excludedBefore: Named | undefined): boolean {
  let index = found.from - 1;
  const word = (at: number) => marked.tokens[at]?.folded ?? "";
  while (index >= 0 && marked.isFree(index) && (PLACE_PREPOSITIONS.has(word(index)) || EMPHASIS.test(word(index))))
    index -= 1;
  const isApart = word(index) === "part" && word(index - 1) === "a" && index > 1;
  // « Ce qu’Évreux prévoit » leaves nothing out.
  const isObject = word(index) === "qu" && word(index - 1) === "ce";
  let relative = index;
  while (relative >= 0 && index - relative < RELATIVE_WORDS && RELATIVE.test(word(relative))) relative -= 1;
  if (relative < index && EXCEPTION.test(word(relative))) index = relative;
  if ((NEGATIONS.has(word(index)) && !isObject) || isApart) {
    marked.take(index, index + 1);
    return true;
  }
  if (!excludedBefore) return false;
  if (index === excludedBefore.to - 1) return true;
  return JOINING_WORDS.has(word(index)) && index === excludedBefore.to;
}

/** Whether the words after a place say so (« Strasbourg mis à part »); takes them. */
function isExcludedAfter(marked: MarkedTokens, { to }: Named): boolean {
  const after = NEGATION_AFTER.exec(marked.text().split(" ").slice(to).join(" "));
  if (after) marked.take(to, to + after[0].split(" ").length);
  return after !== null;
}

/** Whether a conjunction, with nothing but little words, joins two places. */
function areListed(marked: MarkedTokens, first: Named, second: Named): boolean {
  const between = marked.tokens.slice(first.to, second.from).map(({ folded }) => folded);
  return (
    between.some((word) => JOINING_WORDS.has(word)) &&
    between.every((word) => JOINING_WORDS.has(word) || PLACE_PREPOSITIONS.has(word))
  );
}

/** Puts one word for a turn of phrase that leaves out the place after it. */
export function respellNegations(marked: MarkedTokens): void {
  const text = marked.text();
  for (const match of text.matchAll(NEGATION_BEFORE)) {
    const from = text.slice(0, match.index).split(" ").length - 1;
    const last = from + match[0].split(" ").length - 1;
    marked.take(from, last);
    marked.respell(last, "sauf");
  }
}

/**
 * The places, in the order of the question, that are to be left out: because of the words before or after them, or as one of
 * a list of such. Takes the words that say so.
 */
export function findExcluded<Place extends Named>(marked: MarkedTokens, places: readonly Place[]): ReadonlySet<Place> {
  const excluded = new Set<Place>();
  [...places].reverse().forEach((place, index, reversed) => {
    const next = reversed[index - 1];
    const isJoined = next && excluded.has(next) && areListed(marked, place, next);
    if (isJoined || isExcludedAfter(marked, place)) excluded.add(place);
  });
  let before: Place | undefined;
  for (const place of places) {
    if (isExcluded(marked, place, before)) excluded.add(place);
    before = excluded.has(place) ? place : undefined;
  }
  return excluded;
}

/** Most words between an exception and the subject that it leaves out: « hormis celle de la dentelle ». */
const SUBJECT_REACH = 4;

/**
 * Where the words begin that leave a subject out: « sauf », «кроме», or a negation that corrects what was said before it
 * (« …, mais pas de dentelle », «только не лошади»); null where none does.
 * @param index of the subject's first word
 */
export function exceptionBefore(marked: MarkedTokens, index: number): number | null {
  const word = (at: number) => marked.tokens[at]?.folded ?? "";
  let before = index - 1;
  while (before > 0 && index - before <= SUBJECT_REACH && SUBJECT_LINK.test(word(before))) before -= 1;
  if (SUBJECT_EXCEPTION.always.test(word(before))) return before;
  if (before < 1 || !SUBJECT_EXCEPTION.corrected.test(word(before))) return null;
  if (SUBJECT_EXCEPTION.correcting.test(word(before - 1))) return before - 1;
  const gap = marked.typed(before - 1, before + 1).slice(0, -word(before).length);
  return /[,;:–—]\s*$/u.test(gap) ? before : null;
}
