import { countOf } from "../number-words.ts";
import { TIE } from "../words/intent-words.ts";
import { WHOLE_PROGRAMME } from "../words/kinds/overview.ts";
import { EXACTLY, NAMES, NAMES_WORDS, PLANS, WITHOUT_PROJECTS } from "../words/kinds/names.ts";
import { takeAll } from "./kind.ts";
import type { KindReader } from "./kind.ts";
import { asksForPartners, countryIn, thingIn } from "./things.ts";

/** « Quelles villes … ? », «какие вузы …?»: asks for names, in the plural. */
export const names: KindReader = {
  kind: "names",
  read({ words, whole }) {
    const match = NAMES.exec(words.text()) ?? NAMES.exec(whole);
    // Which towns are twinned is asked of ties.
    if (!match || (TIE.test(whole) && !WHOLE_PROGRAMME.test(whole) && !PLANS.test(whole))) return null;
    const thing = thingIn(match[0]);
    if (thing === null) return null;
    const exactly = EXACTLY.exec(whole)?.[1];
    const having = exactly !== undefined ? countOf(exactly) : WITHOUT_PROJECTS.test(whole) ? 0 : null;
    takeAll(words, NAMES);
    takeAll(words, NAMES_WORDS);
    if (having !== null) takeAll(words, having === 0 ? WITHOUT_PROJECTS : EXACTLY);
    const partners = thing !== "partners" && asksForPartners(whole, words.text());
    return { kind: "names", of: { thing, country: countryIn(whole) }, ofPartners: partners, having };
  },
};
