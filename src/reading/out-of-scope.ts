import type { Stem } from "../language/stem.ts";
import type { WordLists } from "../language/word-lists.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import type { Question } from "./question.ts";

/** Whether a folded word names a subject that people ask about and that the programme does not have. */
export type IsOutOfScope = (foldedWord: string) => boolean;

/** Shortest stem by which other forms of a word that is out of scope are so too. */
const STEM_LENGTH = 3;

/** Builds the test; `namesSubject` tells the words of the programme's own subjects, which a common stem does not put out of scope. */
export function createIsOutOfScope(
  lists: Pick<WordLists, "outOfScopeWords">,
  stem: Stem,
  namesSubject: (foldedWord: string) => boolean,
): IsOutOfScope {
  const { words, forms } = lists.outOfScopeWords();
  const inThisForm = new Set(forms);
  const stems = new Set(words.map(stem).filter((own) => own.length >= STEM_LENGTH));
  return (word) => inThisForm.has(word) || (stems.has(stem(word)) && !namesSubject(word));
}

/** The orders to a machine and the subjects of several words in a question that the programme does not have, as typed. */
export type FindOutOfScope = (marked: MarkedTokens) => string[];

/** What may stand before an order. */
const COURTESY = "s il te plait|svp|stp|пожалуйста|alexa|siri|алиса|ok google|окей гугл";

/** Builds the search for what needs several words to be named. */
export function createFindOutOfScope(lists: Pick<WordLists, "outOfScopePhrases">): FindOutOfScope {
  const { subjects, orders } = lists.outOfScopePhrases();
  const sources = [
    ...(orders.length > 0 ? [`^(?:(?:${COURTESY}) )?(?:${orders.join("|")})(?= )`] : []),
    ...(subjects.length > 0 ? [`(?<=^| )(?:${subjects.join("|")})(?= |$)`] : []),
  ];
  const patterns = sources.map((source) => new RegExp(source, "u"));
  return (marked) => {
    const text = marked.tokens.map(({ folded }) => folded).join(" ");
    return patterns.flatMap((pattern) => {
      const match = pattern.exec(text);
      if (!match) return [];
      const { from, to } = marked.spanOf(match);
      return [marked.typed(from, to)];
    });
  };
}

/** How many subjects of the programme outweigh a word that is out of its scope. */
const OUTWEIGHING_TERMS = 2;

/** Whether a question is about what the programme does not have. */
export function asksOutOfScope({
  commands,
  foreignTerms,
  knownTerms,
}: Pick<Question, "commands" | "foreignTerms" | "knownTerms">): boolean {
  return (
    commands.length > 0 || (foreignTerms.length > 0 && knownTerms.length < OUTWEIGHING_TERMS * foreignTerms.length)
  );
}

/** How far a question lies out of the programme's scope, as evidence beside other evidence. */
export function scopeEvidence(understood: Pick<Question, "commands" | "foreignTerms" | "knownTerms" | "coreTerms">): {
  foreignShare: number;
  isForeign: boolean;
} {
  const { foreignTerms, coreTerms } = understood;
  return { foreignShare: foreignTerms.length / Math.max(1, coreTerms.length), isForeign: asksOutOfScope(understood) };
}
