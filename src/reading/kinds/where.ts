import { WHERE } from "../words/kinds/where.ts";
import type { KindReader } from "./kind.ts";

/** « Où … ? », «где …?»: asks for the place. */
export const where: KindReader = {
  kind: "where",
  read: ({ core }) => (WHERE.test(core) ? { kind: "where" } : null),
};
