import type { EventDetails } from "../../answer/answer-event.ts";
import { bookingLink, wayLink } from "../../answer/ways.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import type { PageContext } from "./layout.ts";
import { markup } from "./markup.ts";
import type { Part } from "./markup.ts";

/** The picture of a project with whose it is; nothing where there is none. */
export function eventPicture({ image }: EventDetails, title: string, { language }: PageContext): Part {
  if (!image) return null;
  const { credits } = siteMessages(language);
  return markup`<figure class="event"><img src="${image.url}" alt="${image.alt ?? title}" loading="lazy" decoding="async" referrerpolicy="no-referrer">${image.credits === undefined ? null : markup`<figcaption class="quiet">${credits(image.credits)}</figcaption>`}</figure>`;
}

/** Where one books and how one gets there, as links. */
export function eventWays(details: EventDetails, { language }: PageContext): Part {
  const { book, goThere } = catalogueOf(language).telegram.event;
  const ways: readonly (readonly [string, string | null])[] = [
    [book, bookingLink(details)],
    [goThere, wayLink(details)],
  ];
  const links = ways.flatMap(([text, link]) =>
    link === null ? [] : [markup`<li><a href="${link}" rel="external">${text}</a></li>`],
  );
  return links.length === 0 ? null : markup`<ul class="menu">${links}</ul>`;
}

/** Ways to book that are written out: links, telephones, addresses. */
export function registrationLinks({ registration = {} }: EventDetails): Part {
  const { links = [], telephones = [], emails = [] } = registration;
  const ways = [
    ...links.map((link) => markup`<a href="${link}" rel="external">${link}</a>`),
    ...telephones.map((number) => markup`<a href="tel:${number.replace(/[^\d+]/gu, "")}">${number}</a>`),
    ...emails.map((address) => markup`<a href="mailto:${address}">${address}</a>`),
  ];
  return ways.length === 0 ? null : ways.map((way, index) => (index === 0 ? way : [", ", way]));
}
