import { BECAME, CAME_ABOUT, OF_CANCELLATION, SOLD_OUT, WHAT_IS_CANCELLED } from "../words/kinds/afterwards.ts";
import { takeAll } from "./kind.ts";
import type { ReadKind } from "./kind.ts";

/** « Est-ce que ça a eu lieu ? », «чем закончилось?», « c’est annulé ? »: asks what became of a plan. */
export const afterwards: ReadKind = ({ words, core }) => {
  if (SOLD_OUT.test(core)) {
    takeAll(words, SOLD_OUT);
    return { kind: "practical", matter: "capacity" };
  }
  const asksWhich = WHAT_IS_CANCELLED.test(core);
  const isOfCancellation = asksWhich || OF_CANCELLATION.test(core);
  for (const pattern of [OF_CANCELLATION, BECAME, CAME_ABOUT]) takeAll(words, pattern);
  return { kind: "afterwards", ...(isOfCancellation && { cancelled: asksWhich ? "any" : "this" }) };
};
