import { ASKS_DETAIL, BECAME, CAME_ABOUT, IF, OF_CANCELLATION, WHAT_IS_CANCELLED } from "../words/kinds/afterwards.ts";
import { takeAll } from "./kind.ts";
import type { KindReader } from "./kind.ts";

/** « Est-ce que ça a eu lieu ? », «чем закончилось?», « c’est annulé ? »: asks what became of what was planned. */
export const afterwards: KindReader = {
  kind: "afterwards",
  read({ words, whole, core }) {
    const asksWhich = WHAT_IS_CANCELLED.test(core);
    const isOfCancellation = asksWhich || OF_CANCELLATION.test(core);
    if (isOfCancellation && IF.test(whole)) return null;
    const became = isOfCancellation || BECAME.test(core);
    if (!became && (!CAME_ABOUT.test(core) || ASKS_DETAIL.test(whole))) return null;
    for (const pattern of [OF_CANCELLATION, BECAME, CAME_ABOUT]) takeAll(words, pattern);
    return { kind: "afterwards", ...(isOfCancellation && { cancelled: asksWhich ? "any" : "this" }) };
  },
};
