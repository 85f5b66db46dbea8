import { OVERVIEW, OVERVIEW_WORDS } from "../words/kinds/overview.ts";
import { takeAll } from "./kind.ts";
import type { KindReader } from "./kind.ts";

/** « Résume le programme », «Ницца вкратце»: asks for a short account of the programme or of a part of it. */
export const overview: KindReader = {
  kind: "overview",
  read({ words }) {
    if (!OVERVIEW.test(words.text())) return null;
    takeAll(words, OVERVIEW);
    takeAll(words, OVERVIEW_WORDS);
    return { kind: "overview" };
  },
};
