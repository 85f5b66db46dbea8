import { ASKING_WORDS, OF_VISIT } from "../words/kinds/whether.ts";
import { takeAll } from "./kind.ts";
import type { ReadKind } from "./kind.ts";

/** « Y a-t-il … ? », « … se tient-il … ? », «есть ли …?», «… — это в …?»: asks for yes or no. */
export const whether: ReadKind = ({ words }, more) => {
  const of = more["of"] ?? "";
  if (of === "visit") takeAll(words, OF_VISIT);
  takeAll(words, ASKING_WORDS);
  return { kind: "whether", of: of === "visit" || of === "part" || of === "existence" ? of : "project" };
};
