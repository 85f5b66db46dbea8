import type { MarkedTokens } from "./marked-tokens.ts";
import { GENERIC_OBJECT, REQUEST, SELF_CLAUSE } from "./words/clause-words.ts";

/** What of a question is its subject, where the asker also tells of themselves. */
export interface Asides {
  /** Whether a word stands in a clause in which the asker tells of themselves (« je suis retraitée et j’habite Arles, … »). */
  isAside: (index: number) => boolean;
  /** The question asks for anything at all (« qu’avez-vous », «что-нибудь») and names no subject with "about". */
  generic: boolean;
}

const CLAUSE_END = /[.,;:!?…()\n–—]/u;
/** What introduces a subject. */
const ABOUT = new Set(["sur", "concernant", "propos", "о", "об", "обо", "про", "насчет"]);

/** Splits a question into clauses at its punctuation and tells those that are asides. `text` is what was tokenized. */
export function findAsides(marked: MarkedTokens, text: string): Asides {
  const { tokens } = marked;
  const clauses: number[][] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const gap = before ? text.slice(before.end, token.start) : "";
    const last = clauses.at(-1);
    if (!last || CLAUSE_END.test(gap)) clauses.push([index]);
    else last.push(index);
  });
  const asides = new Set<number>();
  for (const clause of clauses) {
    const words = clause.map((index) => tokens[index]?.folded ?? "").join(" ");
    if (SELF_CLAUSE.test(words) && !REQUEST.test(words)) for (const index of clause) asides.add(index);
  }
  const whole = tokens.map((token) => token.folded).join(" ");
  const namesSubject = tokens.some(({ folded }, index) => ABOUT.has(folded) && marked.isFree(index + 1));
  return { isAside: (index) => asides.has(index), generic: GENERIC_OBJECT.test(whole) && !namesSubject };
}
