import { WHO } from "../words/kinds/who.ts";
import type { KindReader } from "./kind.ts";

/** « Avec qui … ? », «кто …?»: asks for the partners. */
export const who: KindReader = {
  kind: "who",
  read: ({ core }) => (WHO.test(core) ? { kind: "who" } : null),
};
