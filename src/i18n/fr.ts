import { answerFr } from "./answer/fr.ts";
import { pictureFr } from "./picture/fr.ts";
import { remindersFr } from "./reminders/fr.ts";
import { telegramFr } from "./telegram/fr.ts";
import type { NounFr } from "./things.ts";

/** Everything that a reader of French sees, of things that are called so. */
export const fr = (thing: NounFr) => ({
  answer: answerFr(thing),
  picture: pictureFr,
  telegram: telegramFr(thing),
  reminders: remindersFr,
});
