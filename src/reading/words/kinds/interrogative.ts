import { foldText } from "../../../language/fold.ts";
import { word } from "../pattern.ts";

const DETAIL = word(
  "combien|comment|pourquoi|(?<!n importe )quel(?:le)?s?|qui|quand|quoi|que|qu|ou|faut(?: il)?|(?:je|on|nous|il|elle) (?:doi[ts]|devons|peu[txt]|pouvons|pourra)|peut (?:on|il|elle)|сколько|как|какой|какая|какое|какие|каком|почему|зачем|кто|кого|кем|когда|что|чем|где|куда|нужн\\p{L}+|надо|можно|ли",
);

/** Whether something is put as a question, with a question word or mark, and not only named. */
export function asksForDetail(typed: string): boolean {
  return typed.includes("?") || DETAIL.test(foldText(typed));
}
