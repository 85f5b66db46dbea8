import { tokenize } from "./fold.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Grammatical words of other languages in Latin script, folded; none is a French word in any form. */
const OTHER = words(`
  what which where when why how the is are was were this that these those there with about from and of to in at for you your
  does do did can could would should will have has any some show find tell give me my happening happens happened events
  city cities town towns french russian please thanks hello
  und der die das ist sind was wo wann wie welche welches veranstaltungen gibt es im mit fur nicht ich
  el los las que donde cuando como hay eventos ciudad quiero sobre para por
  il gli che dove quando come sono eventi citta della nel quali cosa
`);

/** A single one of these words decides for another language, when the text has no grammatical word of French. */
const UNMISTAKABLE = words(`
  what which where when how happening happens events cities towns gibt welche veranstaltungen wann eventos donde cuando eventi dove cosa
`);

/** Words that occur in French questions too and decide nothing. */
const SHARED = words(
  "die das was es me que is on est in et la le les un une de du des a o il come show are sobre sont son",
);

/** Grammatical words of French, folded. */
export const FRENCH = words(`
  le la les l un une des du de d et est sont ou que qu qui quoi quel quelle quels quelles quand comment combien dans en sur avec
  pour par pas y a t il elle se ce cette ces au aux mon ma mes votre vos prevu prevus prevue prevues projets villes jumelages
`);

/**
 * Whether a Latin text is clearly neither French nor Russian: it has at least two grammatical words of another language
 * and more of them than of French, or an unmistakable one and none of French. In doubt, false.
 */
export function isOtherLanguage(text: string): boolean {
  const folded = tokenize(text).map((token) => token.folded);
  const other = folded.filter((word) => OTHER.has(word) && !SHARED.has(word)).length;
  const french = folded.filter((word) => FRENCH.has(word) && !SHARED.has(word)).length;
  return (other >= 2 && other > french) || (french === 0 && folded.some((word) => UNMISTAKABLE.has(word)));
}
