import { foldText } from "../../../language/fold.ts";
import { word } from "../pattern.ts";

/** Asks or requests before a question word, which then begins a subordinate clause: « que voir quand … ». */
export const ASKS_BEFORE = word(
  "que|qu(?! est ce)|quoi|quels?|quelles?|combien|pourquoi|montre[rz]?|donne[rz]?|cherche|voudrais|aimerais|veux|что|чего|чем|какие|какой|какая|какое|сколько|почему|покажи(?:те)?|дай(?:те)?|ищу|хочу|нужн\\p{L}+|все",
);
/** Only introduces the question word that follows: « savez-vous quand … », «подскажите, где …». */
export const WANTS_TO_KNOW = word(
  "savoir|dire|dis|dites|sait|sais|savez|connaitre|demande|rappele[rz]?|rappelle[rz]?|precise[rz]?|знать|узнать|скаж\\p{L}+|подскаж\\p{L}+|знаете|знаешь|понять|напомни\\p{L}*|интересно",
);
/** Joins a question to another: « … et où ? ». */
export const JOINS = /^(?:et|mais|alors|donc|и|а|но)(?= |$)/u;
/** Compares or ranks: asks which of several, not who or where. */
export const COMPARES = word(
  "(?:le|la|les) (?:plus|moins) (?:de|d|actif|active|actifs|actives|presente?s?|charge\\p{L}*|a voir|souvent)|devant|(?:по)?больше|(?:по)?меньше|(?:по)?чаще|всех|остальных|активнее|впереди",
);

const DETAIL = word(
  "combien|comment|pourquoi|(?<!n importe )quel(?:le)?s?|qui|quand|quoi|que|qu|ou|faut(?: il)?|(?:je|on|nous|il|elle) (?:doi[ts]|devons|peu[txt]|pouvons|pourra)|peut (?:on|il|elle)|сколько|как|какой|какая|какое|какие|каком|почему|зачем|кто|кого|кем|когда|что|чем|где|куда|нужн\\p{L}+|надо|можно|ли",
);

/** Whether a text asks something, by a question word or mark, and does not only name it. */
export function asksForDetail(typed: string): boolean {
  return typed.includes("?") || DETAIL.test(foldText(typed));
}
