import { answerFr } from "./answer/fr.ts";
import { pictureFr } from "./picture/fr.ts";
import { remindersFr } from "./reminders/fr.ts";
import { telegramFr } from "./telegram/fr.ts";

/** Everything that a reader of French sees. */
export const fr = { answer: answerFr, picture: pictureFr, telegram: telegramFr, reminders: remindersFr };
