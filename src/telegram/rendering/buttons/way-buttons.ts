import type { InlineKeyboard } from "grammy";
import type { EventDetails } from "../../../answer/answer-event.ts";
import { bookingLink, wayLink } from "../../../answer/offers/ways.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import type { Language } from "../../../language/languages.ts";

/** « Réserver » and « Y aller » in a row of their own, if the event has such links. */
export function addWayButtons(keyboard: InlineKeyboard, details: EventDetails, language: Language): void {
  const { book, goThere } = catalogueOf(language).telegram.event;
  const [booking, way] = [bookingLink(details), wayLink(details)];
  if (booking !== null) keyboard.url(book, booking);
  if (way !== null) keyboard.url(goThere, way);
  keyboard.row();
}
