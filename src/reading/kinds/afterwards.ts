import { ASKS_DETAIL, BECAME, CAME_ABOUT } from "../words/kinds/afterwards.ts";
import { takeAll } from "./kind.ts";
import type { KindReader } from "./kind.ts";

/** « Est-ce que ça a eu lieu ? », «чем закончилось?»: asks what became of what was planned. */
export const afterwards: KindReader = {
  kind: "afterwards",
  read({ words, whole, core }) {
    const became = BECAME.test(core);
    if (!became && (!CAME_ABOUT.test(core) || ASKS_DETAIL.test(whole))) return null;
    takeAll(words, BECAME);
    takeAll(words, CAME_ABOUT);
    return { kind: "afterwards" };
  },
};
