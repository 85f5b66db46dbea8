import { foldText } from "../../../language/fold.ts";
import { word } from "../pattern.ts";

const DETAIL = word(
  "combien|comment|pourquoi|(?<!n importe )quel(?:le)?s?|qui|quand|quoi|que|qu|ou|faut(?: il)?|(?:je|on|nous|il|elle) (?:doi[ts]|devons|peu[txt]|pouvons|pourra)|peut (?:on|il|elle)|сколько|как|какой|какая|какое|какие|каком|почему|зачем|кто|кого|кем|когда|что|чем|где|куда|нужн\\p{L}+|надо|можно|ли",
);

/** Whether a text asks something, by a question word or mark, and does not only name it. */
export function asksForDetail(typed: string): boolean {
  return typed.includes("?") || DETAIL.test(foldText(typed));
}
