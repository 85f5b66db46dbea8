import { about } from "./about.ts";
import { answers } from "./answers.ts";
import { calendar } from "./calendar.ts";
import type { Feature } from "./feature.ts";
import { inline } from "./inline.ts";
import { language } from "./language.ts";
import { location } from "./location.ts";
import { menus } from "./menus.ts";
import { placesAndTimes } from "./places-and-times.ts";
import { privacy } from "./privacy.ts";
import { question } from "./question.ts";
import { start } from "./start.ts";
import { unhandled } from "./unhandled.ts";

/** Everything that the bot can do, in the order in which an update meets it. A new feature goes before `question`. */
export const FEATURES: readonly Feature[] = [
  start,
  menus,
  language,
  privacy,
  about,
  answers,
  placesAndTimes,
  calendar,
  inline,
  location,
  question,
  unhandled,
];
