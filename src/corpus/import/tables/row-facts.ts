import type { EventFacts } from "../../event/event-facts.ts";
import { readNumber } from "./cells.ts";
import { agesIn, readAges, readImage, readNeeds, readWays, webLink, webLinks } from "../fields/facts.ts";
import type { Texts, VenueMore } from "../plan/imported.ts";
import { plainText } from "../formats/plain-text.ts";
import type { Cell, RowReader } from "./row-cells.ts";
import { saysMore, statusOf } from "../fields/status.ts";

/** Splits cells with several values. */
function partsOf(cells: readonly Cell[]): string[] {
  return cells.flatMap(({ text }) => text.split(/(?<!\s)\s*[;,|\n]\s*/u)).filter((part) => part !== "");
}

/** The facts in a row, and the cells with other wording, which become sentences. */
export function factsOfRow({ filled, text }: RowReader): { facts: EventFacts; inWords: Cell[] } {
  const statuses = filled("status").map((cell) => ({ cell, status: statusOf(cell.text) }));
  const status = statuses.map(({ status: told }) => told).find((told) => told !== "usual" && told !== "unknown");
  const ages = filled("ages").map((cell) => ({ cell, read: agesIn(cell.text) }));
  const { registration, unread } = readWays(partsOf(filled("registration")));
  const needs = readNeeds(partsOf(filled("accessibility")));
  const [from, to] = [readNumber(text("amountFrom")), readNumber(text("amountTo"))];
  const currency = text("currency");
  const online = webLink(text("online"));
  const links = webLinks(partsOf(filled("links")), [text("link")]);
  const facts: EventFacts = {
    ...(status !== undefined && { status }),
    ...((from ?? to) !== null && {
      amounts: { ...(from !== null && { from }), ...(to !== null && { to }), ...(currency !== "" && { currency }) },
    }),
    ...ages.map(({ read }) => read).find((read) => read !== null),
    ...((text("ageMin") || text("ageMax")) && readAges(readNumber(text("ageMin")), readNumber(text("ageMax")))),
    ...needs,
    ...(online !== null && { online: { link: online } }),
    ...(registration && { registration }),
    ...readImage(text("image"), text("imageCredits")),
    ...(text("organizer") !== "" && {
      organizer: filled("organizer")
        .map((cell) => plainText(cell.text))
        .join(", "),
    }),
    ...(links.length > 0 && { links }),
  };
  const inWords = [
    ...statuses.filter(({ cell, status: told }) => told === status && told !== "cancelled" && saysMore(cell.text)),
    ...(needs.accessibility ? [] : filled("accessibility").map((cell) => ({ cell }))),
    ...(online === null ? filled("online").map((cell) => ({ cell })) : []),
    ...(unread.length > 0 ? filled("registration").map((cell) => ({ cell })) : []),
  ].map(({ cell }) => cell);
  return { facts, inWords };
}

export function venueOfRow({ text, texts }: RowReader): VenueMore {
  const access: Texts = texts("venueAccess");
  const link = webLink(text("venueLink"));
  return {
    ...(text("district") !== "" && { district: text("district") }),
    ...(Object.keys(access).length > 0 && { access }),
    ...(text("venueTelephone") !== "" && { telephone: text("venueTelephone") }),
    ...(link !== null && { link }),
  };
}
