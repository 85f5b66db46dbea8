import { WHOM } from "../asks.ts";
import { ITSELF } from "../words/kinds/when.ts";
import { introducedTo } from "./about.ts";
import { beside } from "./cover.ts";
import type { Asked, ReadKind } from "./kind.ts";

/** Whether nothing but the programme itself is named: « qui organise l’Année ? ». */
function isOfItself({ words, whole, where, isSubject }: Asked): boolean {
  const isPlaced = where.places.length + where.unknown.length > 0;
  return ITSELF.test(whole) && !isPlaced && !beside(words, whole, [ITSELF]).some(isSubject);
}

/** « Avec qui ? », « qui joue ? », «для кого?»: asks for partners, unless the classifier says whom else it asks for. */
export const who: ReadKind = (asked, more) => {
  const entries = isOfItself(asked) ? introducedTo(asked, "propose") : [];
  if (entries.length > 0) return { kind: "about", entries, bot: [], topic: "propose" };
  return { kind: "who", whom: WHOM.find((value) => value === more["whom"]) ?? "partners" };
};
