import { foldText } from "../../../language/fold.ts";
import { word } from "../pattern.ts";

/** What asks or wants something before a question word, which then only begins a subordinate clause: « que voir quand … ». */
export const ASKS_BEFORE = word(
  "que|qu(?! est ce)|quoi|quels?|quelles?|combien|pourquoi|montre[rz]?|donne[rz]?|cherche|voudrais|aimerais|veux|что|чего|чем|какие|какой|какая|какое|сколько|почему|покажи(?:те)?|дай(?:те)?|ищу|хочу|нужн\\p{L}+|все",
);
/** What asks for no more than the answer to the question word that follows: « savez-vous quand … », «подскажите, где …». */
export const WANTS_TO_KNOW = word(
  "savoir|dire|dis|dites|sait|sais|savez|connaitre|demande|rappele[rz]?|rappelle[rz]?|precise[rz]?|знать|узнать|скаж\\p{L}+|подскаж\\p{L}+|знаете|знаешь|понять|напомни\\p{L}*|интересно",
);
/** What puts a question beside another one: « … et où ? ». */
export const JOINS = /^(?:et|mais|alors|donc|и|а|но)(?= |$)/u;
/** What compares or ranks: which of several it is, and not who or where something is planned. */
export const COMPARES = word(
  "(?:le|la|les) (?:plus|moins) (?:de|d|actif|active|actifs|actives|presente?s?|charge\\p{L}*|a voir|souvent)|devant|(?:по)?больше|(?:по)?меньше|(?:по)?чаще|всех|остальных|активнее|впереди",
);

const DETAIL = word(
  "combien|comment|pourquoi|(?<!n importe )quel(?:le)?s?|qui|quand|quoi|que|qu|ou|faut(?: il)?|(?:je|on|nous|il|elle) (?:doi[ts]|devons|peu[txt]|pouvons|pourra)|peut (?:on|il|elle)|сколько|как|какой|какая|какое|какие|каком|почему|зачем|кто|кого|кем|когда|что|чем|где|куда|нужн\\p{L}+|надо|можно|ли",
);

/** Whether something is put as a question, with a question word or mark, and not only named. */
export function asksForDetail(typed: string): boolean {
  return typed.includes("?") || DETAIL.test(foldText(typed));
}
