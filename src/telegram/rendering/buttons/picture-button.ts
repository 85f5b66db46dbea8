import type { InlineKeyboard } from "grammy";
import { hasSpots } from "../../../answer/pictured.ts";
import type { Subject } from "../../../answer/pictured.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import type { Language } from "../../../language/languages.ts";
import { buttons } from "../../links/callback-data.ts";
import type { FeatureDeps } from "../../context.ts";
import type { RememberedAnswer } from "../../memory/conversations.ts";

type Facts = FeatureDeps["facts"];

/** Characters of a heading that can be the title of a picture. */
const TITLE_LIMIT = 60;

/** What the picture of an answer shows. Only a short heading becomes its title. */
export function subjectOfAnswer({ answer, sentences }: RememberedAnswer, { projects }: Facts): Subject {
  const { heading, isHeading } = sentences;
  return {
    title: isHeading && heading.length <= TITLE_LIMIT ? heading : "",
    events: answer.events.flatMap(({ id }) => projects.event(id) ?? []),
    twinnings: answer.twinnings,
  };
}

/** Adds the picture button of an answer to the last row, unless no place of it has coordinates. */
export function addPictureButton(keyboard: InlineKeyboard, remembered: RememberedAnswer, facts: Facts): InlineKeyboard {
  const { key, question } = remembered;
  if (!hasSpots(subjectOfAnswer(remembered, facts), facts)) return keyboard;
  return keyboard.text(catalogueOf(question.language).picture.button, buttons.picture.data({ answer: key }));
}

/** Adds the picture button of one event, one tie, or all ties, under the same condition. */
export function addPictureOfButton(
  keyboard: InlineKeyboard,
  kind: "event" | "twinning" | "all",
  id: string,
  language: Language,
  { corpus, projects, geography }: Facts,
): InlineKeyboard {
  const event = kind === "event" ? projects.event(id) : undefined;
  const subject = {
    events: event ? [event] : [],
    twinnings: corpus.twinnings.filter((tie) => kind === "all" || (kind === "twinning" && tie.id === id)),
  };
  if (!hasSpots(subject, { corpus, geography })) return keyboard;
  return keyboard.text(catalogueOf(language).picture.button, buttons.pictureOf.data({ kind, id, language }));
}
