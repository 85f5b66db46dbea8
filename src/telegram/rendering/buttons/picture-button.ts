import type { InlineKeyboard } from "grammy";
import { hasSpots } from "../../../answer/pictured.ts";
import type { Subject } from "../../../answer/pictured.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import type { Language } from "../../../language/languages.ts";
import { buttons } from "../../links/callback-data.ts";
import type { FeatureDeps } from "../../context.ts";
import type { RememberedAnswer } from "../../memory/conversations.ts";

type Facts = FeatureDeps["facts"];

/** Characters of a heading that a picture has for its title. */
const TITLE_LIMIT = 60;

/** What the picture of an answer shows; a heading that says more than what the list is about is no title. */
export function subjectOfAnswer({ answer, sentences }: RememberedAnswer, { projects }: Facts): Subject {
  const { heading, isHeading } = sentences;
  return {
    title: isHeading && heading.length <= TITLE_LIMIT ? heading : "",
    events: answer.events.flatMap(({ id }) => projects.event(id) ?? []),
    twinnings: answer.twinnings,
  };
}

/** Adds the button to the picture of an answer to the last row; none where no place of it is known. */
export function addPictureButton(keyboard: InlineKeyboard, remembered: RememberedAnswer, facts: Facts): InlineKeyboard {
  const { key, question } = remembered;
  if (!hasSpots(subjectOfAnswer(remembered, facts), facts)) return keyboard;
  return keyboard.text(catalogueOf(question.language).picture.button, buttons.picture.data({ answer: key }));
}

/** Adds the button to the picture of one event, of one tie, or of all ties, likewise. */
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
