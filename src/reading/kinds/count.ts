import { COUNT } from "../words/kinds/count.ts";
import type { KindReader } from "./kind.ts";

/** « Combien … ? », «сколько …?»: asks for a number. */
export const count: KindReader = {
  kind: "count",
  read: ({ whole }) => (COUNT.test(whole) ? { kind: "count", of: { thing: "projects", country: null } } : null),
};
