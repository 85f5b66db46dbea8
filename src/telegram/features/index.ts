import { about } from "./about.ts";
import { answers } from "./answers.ts";
import { calendar } from "./calendar.ts";
import { channels } from "./channels.ts";
import { digest } from "./digest.ts";
import type { Feature } from "./feature.ts";
import { inline } from "./inline.ts";
import { language } from "./language.ts";
import { location } from "./location.ts";
import { menus } from "./menus.ts";
import { more } from "./more.ts";
import { pictures } from "./pictures.ts";
import { placesAndTimes } from "./places-and-times.ts";
import { privacy } from "./privacy.ts";
import { question } from "./question.ts";
import { reminderRemoval } from "./reminder-removal.ts";
import { reminders } from "./reminders.ts";
import { reminderTimes } from "./reminder-times.ts";
import { start } from "./start.ts";
import { twinnings } from "./twinnings.ts";
import { unhandled } from "./unhandled.ts";
import { votes } from "./votes.ts";

/** All features, in the order in which an update meets them. A new feature goes before `question`. */
export const FEATURES: readonly Feature[] = [
  channels,
  // Before the features that answer: it must notice that somebody does something else instead of naming a time zone.
  reminderTimes,
  start,
  menus,
  language,
  privacy,
  about,
  answers,
  more,
  votes,
  placesAndTimes,
  twinnings,
  pictures,
  reminders,
  reminderRemoval,
  digest,
  calendar,
  inline,
  location,
  question,
  unhandled,
];
