import { BECAME, CAME_ABOUT, OF_CANCELLATION, SOLD_OUT, WHAT_IS_CANCELLED } from "../words/kinds/afterwards.ts";
import { introduced } from "./about.ts";
import { takeAll } from "./kind.ts";
import type { ReadKind } from "./kind.ts";

/** « Est-ce que ça a eu lieu ? », «чем закончилось?», « c’est annulé ? »: asks what became of a plan. */
export const afterwards: ReadKind = (asked) => {
  const { words, core } = asked;
  // The introduction knows what came before the programme.
  const entries = introduced(asked);
  if (entries.length > 0) return { kind: "about", entries, bot: [] };
  if (SOLD_OUT.test(core)) {
    takeAll(words, SOLD_OUT);
    return { kind: "practical", matter: "capacity" };
  }
  const asksWhich = WHAT_IS_CANCELLED.test(core);
  const isOfCancellation = asksWhich || OF_CANCELLATION.test(core);
  for (const pattern of [OF_CANCELLATION, BECAME, CAME_ABOUT]) takeAll(words, pattern);
  return { kind: "afterwards", ...(isOfCancellation && { cancelled: asksWhich ? "any" : "this" }) };
};
