import { answerFr } from "./answer/fr.ts";
import { pictureFr } from "./picture/fr.ts";
import { remindersFr } from "./reminders/fr.ts";
import { telegramFr } from "./telegram/fr.ts";
import type { NounFr } from "./things.ts";

/** Every sentence in French; `thing` is the programme's noun for its events. */
export const fr = (thing: NounFr) => ({
  answer: answerFr(thing),
  picture: pictureFr(thing),
  telegram: telegramFr(thing),
  reminders: remindersFr(thing),
});
