import { nounForms } from "../../language/noun-forms.ts";
import { tokenize } from "../../language/fold.ts";
import type { Stem } from "../../language/stem.ts";
import type { Concept } from "../../language/word-lists.ts";
import type { Term } from "../../reading/question.ts";
import { BEFORE_PEOPLE } from "../../reading/words/people-words.ts";

/** Returns the concept of the kind of event that the words name; null when they name none, or something else too. */
export type KindNamed = (terms: readonly Pick<Term, "folded">[]) => string | null;

/** The old instrumental plural, which the stemmer leaves as it is: «с детьми», «с лошадьми». */
const OLD_INSTRUMENTAL = /ьми$/u;

/** Builds the lookup of the kind names in a thesaurus, in all forms of their stems. */
export function createKindNamed(concepts: readonly Pick<Concept, "id" | "kindNames">[], stem: Stem): KindNamed {
  const keyOf = (text: string) =>
    tokenize(text)
      .map(({ folded }) => stem(folded.replace(OLD_INSTRUMENTAL, "и")))
      .join(" ");
  const kindOf = new Map<string, string>();
  for (const { id, kindNames } of concepts) {
    for (const name of kindNames) {
      const tokens = tokenize(name);
      const [only] = tokens;
      const forms = only && tokens.length === 1 ? nounForms(only.folded) : [name];
      for (const form of forms) kindOf.set(keyOf(form), id);
    }
  }
  return (terms) => {
    const [kind, ...others] = new Set(terms.map(({ folded }) => kindOf.get(keyOf(folded.replace(BEFORE_PEOPLE, "")))));
    return kind === undefined || others.length > 0 ? null : kind;
  };
}
