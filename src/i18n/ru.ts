import type { fr } from "./fr.ts";
import { answerRu } from "./answer/ru.ts";
import { pictureRu } from "./picture/ru.ts";
import { remindersRu } from "./reminders/ru.ts";
import { telegramRu } from "./telegram/ru.ts";
import type { NounRu } from "./things.ts";

/** Every sentence in Russian; `thing` is the programme's noun for its events. */
export const ru = (thing: NounRu): ReturnType<typeof fr> => ({
  answer: answerRu(thing),
  picture: pictureRu(thing),
  telegram: telegramRu(thing),
  reminders: remindersRu(thing),
});
