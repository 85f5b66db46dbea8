import type { Programme } from "../../corpus/programme.ts";
import { tokenize } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Stem } from "../../language/stem.ts";
import type { MarkedTokens } from "../recognisers/marked-tokens.ts";
import { KIND_OF_PROGRAMME } from "../words/grammar.ts";

/** The words for the programme itself; they are no subject. */
export interface ProgrammeName {
  /** Takes the programme's name (« Rives et Ponts ») and its kind (« la saison »). */
  takePhrases: (marked: MarkedTokens) => void;
}

const QUOTED = /«([^«»]+)»/u;

/** Builds it from the title of a programme. */
export function createProgrammeName(
  { title, shortName }: Pick<Programme, "title" | "shortName">,
  stem: Stem,
): ProgrammeName {
  const stemsOf = (text: string) => tokenize(text).map(({ folded }) => stem(folded));
  const titles = LANGUAGES.flatMap((language) => {
    const short = shortName?.[language];
    return [title[language], typeof short === "object" ? short.nominative : short].filter((text) => text !== undefined);
  });
  const names = titles.flatMap((text) => {
    const quoted = QUOTED.exec(text)?.[1];
    return quoted === undefined ? [] : [stemsOf(quoted)];
  });
  const kinds = titles.flatMap((text) => tokenize(text).filter(({ folded }) => KIND_OF_PROGRAMME.test(folded)));
  const phrases = [...names, ...kinds.map(({ folded }) => [stem(folded)])].filter((phrase) => phrase.length > 0);
  return {
    takePhrases(marked) {
      const stems = marked.tokens.map(({ folded }) => stem(folded));
      stems.forEach((_, from) => {
        for (const phrase of phrases) {
          if (phrase.every((own, index) => stems[from + index] === own)) marked.take(from, from + phrase.length);
        }
      });
    },
  };
}
