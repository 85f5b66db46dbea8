import type { fr } from "./fr.ts";
import { answerRu } from "./answer/ru.ts";
import { pictureRu } from "./picture/ru.ts";
import { remindersRu } from "./reminders/ru.ts";
import { telegramRu } from "./telegram/ru.ts";

/** Everything that a reader of Russian sees. */
export const ru: typeof fr = { answer: answerRu, picture: pictureRu, telegram: telegramRu, reminders: remindersRu };
