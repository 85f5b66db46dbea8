import { OF_THE_BOT, PRACTICAL } from "../words/kinds/practical.ts";
import { takeAll } from "./kind.ts";
import type { KindReader } from "./kind.ts";

/**
 * « Combien coûte … ? », «как записаться …?»: asks for what somebody who wants to go there has to know. Its words are taken: no
 * project is about them.
 */
export const practical: KindReader = {
  kind: "practical",
  read: ({ words, whole }) => {
    if (OF_THE_BOT.test(whole)) return null;
    const free = words.text();
    const asked = PRACTICAL.filter(([, pattern]) => pattern.test(free));
    const [first] = asked;
    if (!first) return null;
    for (const [, pattern] of asked) takeAll(words, pattern);
    return { kind: "practical", matter: first[0] };
  },
};
