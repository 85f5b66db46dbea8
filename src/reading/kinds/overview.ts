import { OVERVIEW, OVERVIEW_WORDS } from "../words/kinds/overview.ts";
import { takeAll } from "./kind.ts";
import type { ReadKind } from "./kind.ts";

/** « Résume le programme », «Ницца вкратце»: asks for an overview of the programme or a part of it. */
export const overview: ReadKind = ({ words }) => {
  takeAll(words, OVERVIEW);
  takeAll(words, OVERVIEW_WORDS);
  return { kind: "overview" };
};
