import { foldText } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { coreTerms } from "../../reading/question.ts";
import type { Question, Term } from "../../reading/question.ts";
import type { Judged } from "./judge.ts";
import type { LexicalIndex } from "../words/lexical.ts";

const CAPITAL = /^\p{Lu}/u;

/** Whether a term is typed with a capital, and not only because it begins the question. */
const isName = ({ typed, isAlternative }: Term, question: string) =>
  CAPITAL.test(typed) && !isAlternative && !question.trimStart().startsWith(typed);

/** The names that a question is about. Empty when other words have capitals too: in « Un Concert De Jazz » capitals mark no names. */
function namesIn({ about, typed }: Question): readonly Term[] {
  const terms = coreTerms(about);
  const names = terms.filter((term) => isName(term, typed));
  return terms.some((term) => !names.includes(term) && CAPITAL.test(term.typed)) ? [] : names;
}

/** In letters. Articles and other function words in a title are at most this long. */
const SHORT_WORD = 3;

/** Whether a title consists of these names, apart from short words: « Les Frangines », « Cali ». */
function isWhole(title: string, names: readonly Term[]): boolean {
  const own = names.flatMap(({ folded }) => folded.split(" "));
  return foldText(title)
    .split(" ")
    .every((word) => word.length <= SHORT_WORD || own.includes(word));
}

/**
 * Corrects the judgement by the names in a question: « un concert de Stromae », « où joue Nada Surf ? ». When the names
 * stand in the title of an event, that event is shown. Other events are then shown only if their texts have the names
 * too. When neither programme nor thesaurus knows the names, nothing is shown, even if « concert » fits well. Known names
 * that stand in no title change nothing.
 * @param isSubject whether the thesaurus has a folded word. « Jazz » alone counts as a name only when it is a whole title
 * @returns null when the question has no names
 */
export function judgeByNames(
  question: Question,
  { lexical, isSubject }: { lexical: Pick<LexicalIndex, "search">; isSubject: (folded: string) => boolean },
): ((judged: readonly Judged[]) => Judged[]) | null {
  const names = namesIn(question);
  if (names.length === 0) return null;
  const found = names.map(({ folded }) => lexical.search([[folded]]));
  const isOfNames = names.some(({ folded }) => !isSubject(folded));
  const isUnknown = isOfNames && found.every(({ unknownShare }) => unknownShare === 1);
  const isTitled = ({ event }: Judged["candidate"]) =>
    found.every(({ matches }) => (matches.get(event.id)?.titleCoverage ?? 0) > 0) &&
    (isOfNames || names.length > 1 || LANGUAGES.some((own) => isWhole(event.title[own], names)));
  return (judged) => {
    const titled = new Set(judged.filter(({ candidate }) => isTitled(candidate)).map(({ candidate }) => candidate));
    if (!isUnknown && titled.size === 0) return [...judged];
    return judged.map((one) => {
      const hasNames = found.every(({ matches }) => matches.has(one.candidate.event.id));
      return { ...one, isShown: titled.has(one.candidate) || (one.isShown && hasNames) };
    });
  };
}
