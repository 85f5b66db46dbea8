import { WHEN } from "../words/kinds/when.ts";
import type { KindReader } from "./kind.ts";

/** « Quand … ? », «какого числа …?»: asks for dates. Its words are stop words: none has to be taken. */
export const when: KindReader = {
  kind: "when",
  read: ({ core }) => (WHEN.test(core) ? { kind: "when" } : null),
};
