import type { Asks } from "../../reading/asks.ts";
import { about } from "./about.ts";
import type { Asked, Tell, Told } from "./kind.ts";
import { talk } from "./talk.ts";
import { when } from "./when.ts";

/** What tells each kind of question. */
const TELLERS: { [Kind in Asks["kind"]]?: Tell<Kind> } = { about, talk, when };

/** What an answer says first; null where the list, or the refusal, is the answer. Pure. */
export function tell<Kind extends Asks["kind"]>(asked: Asked<Kind>): Told | null {
  const teller: Tell<Kind> | undefined = TELLERS[asked.asks.kind];
  return teller ? teller(asked) : null;
}
