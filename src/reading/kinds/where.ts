import { WHERE, WHERE_WORD } from "../words/kinds/where.ts";
import { COMPARES } from "../words/kinds/interrogative.ts";
import { isAsked } from "./interrogative.ts";
import type { KindReader } from "./kind.ts";

/** « Où … ? », «где …?», « dans quelle ville … ? »: asks for the place. */
export const where: KindReader = {
  kind: "where",
  read: ({ clauses }) => {
    if (COMPARES.test(clauses)) return null;
    return WHERE.test(clauses) || isAsked(clauses, WHERE_WORD) ? { kind: "where" } : null;
  },
};
