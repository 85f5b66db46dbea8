import { detailsOf } from "../../../answer/answer-event.ts";
import type { EventDetails } from "../../../answer/answer-event.ts";
import { bookingLink, wayLink } from "../../../answer/offers/ways.ts";
import { calendarDays } from "../../../corpus/days/event-days.ts";
import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { siteMessages } from "../../../i18n/site/index.ts";
import type { PageContext } from "./page.ts";
import { markup } from "./markup.ts";
import type { Part } from "./markup.ts";
import { feedPaths, pathIn } from "./paths.ts";

/** The picture of a project with its credits; null if there is none. */
export function eventPicture({ image }: EventDetails, title: string, { language }: PageContext): Part {
  if (!image) return null;
  const { credits } = siteMessages(language);
  return markup`<figure class="event"><img src="${image.url}" alt="${image.alt ?? title}" width="720" height="480" fetchpriority="high" decoding="async" referrerpolicy="no-referrer">${image.credits === undefined ? null : markup`<figcaption class="quiet">${credits(image.credits)}</figcaption>`}</figure>`;
}

/** A map search for the address of a venue without coordinates; null without an address. */
function searchLink({ venue }: EventDetails): string | null {
  if (venue?.address === undefined) return null;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(venue.address)}`;
}

/** The action buttons of a project, as far as they apply. */
export function eventDeeds(event: ProgrammeEvent, isOver: boolean, context: PageContext): Part {
  const { language, today, botName } = context;
  const { deeds } = siteMessages(language);
  const { book } = catalogueOf(language).telegram.event;
  const details = detailsOf(event, language);
  const { link } = event;
  const booking = isOver ? null : bookingLink(details);
  const isToCome = calendarDays(event, today).length > 0;
  const route = event.isCancelled || isOver ? null : (wayLink(details) ?? searchLink(details));
  const links = [
    isToCome
      ? markup`<a class="button first" href="${pathIn(language, feedPaths.ofProject(event.id))}" type="text/calendar">${deeds.calendar}</a>`
      : null,
    booking === null ? null : markup`<a class="button" href="${booking}" rel="external">${book}</a>`,
    route === null ? null : markup`<a class="button" href="${route}" rel="external">${deeds.route}</a>`,
    link === undefined || booking !== null
      ? null
      : markup`<a class="button" href="${link}" rel="external">${deeds.more}</a>`,
    isToCome && botName !== undefined
      ? markup`<a class="button" href="https://t.me/${botName}?start=e_${event.id}" rel="external">${deeds.remind}</a>`
      : null,
  ].filter((part) => part !== null);
  return links.length === 0 ? null : markup`<p class="deeds">${links}</p>`;
}

/** The ways to register, written out: links, telephones, e-mail addresses. */
export function registrationLinks({ registration = {} }: EventDetails): Part {
  const { links = [], telephones = [], emails = [] } = registration;
  const ways = [
    ...links.map((link) => markup`<a href="${link}" rel="external">${link}</a>`),
    ...telephones.map((number) => markup`<a href="tel:${number.replace(/[^\d+]/gu, "")}">${number}</a>`),
    ...emails.map((address) => markup`<a href="mailto:${address}">${address}</a>`),
  ];
  return ways.length === 0 ? null : ways.map((way, index) => (index === 0 ? way : [", ", way]));
}
