import { detailsOf } from "../../answer/answer-event.ts";
import { linesText, onlineLine, venueLine, whenLine } from "../../answer/event-lines.ts";
import { exactDays } from "../../corpus/event-days.ts";
import { themeName } from "../../corpus/programme.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { accessText, agesText } from "../../i18n/facts.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import { statusMark, placeLink, subscription, tieCards } from "./cards.ts";
import { eventPicture, eventWays, registrationLinks } from "./event-extras.ts";
import { linkTo, told } from "./layout.ts";
import type { Page, PageContext } from "./layout.ts";
import { mapFigure, pageMap } from "./maps.ts";
import { markup } from "./markup.ts";
import type { Part } from "./markup.ts";
import { feedPaths, paths } from "./paths.ts";
import { eventData } from "./schema-org.ts";
import type { Site } from "./site.ts";

type Fact = readonly [label: string, value: Part];

/** What is told under a label each; what is not told has none. */
export function factList(facts: readonly Fact[]): Part {
  const known = facts.filter(([, value]) => value !== null && value !== "");
  return markup`<dl>${known.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
}

/** Things with a comma between. */
export function joined(parts: readonly Part[]): Part {
  return parts.length === 0 ? null : parts.map((part, index) => (index === 0 ? part : [", ", part]));
}

function partnerFacts(event: ProgrammeEvent, { language }: PageContext): Fact[] {
  const { facts } = siteMessages(language);
  const { noFrenchPartner, noRussianPartner } = catalogueOf(language).answer;
  const names = (partners: readonly Partner[]) => partners.map(({ name }) => name[language]).join(", ");
  const { french, russian, others, isOneSided } = event;
  // A side without partners is named where it is one of the two that are expected.
  const isOfTwo = !isOneSided && others.length === 0 && french.length + russian.length > 0;
  const side = (partners: readonly Partner[], missing: string) => names(partners) || (isOfTwo ? missing : "");
  return [
    [facts.french, side(french, noFrenchPartner)],
    [facts.russian, side(russian, noRussianPartner)],
    [facts.others, names(others)],
  ];
}

function factsOf(event: ProgrammeEvent, site: Site, context: PageContext): Part {
  const { language } = context;
  const { facts } = siteMessages(language);
  const { corpus, geography } = site.facts;
  const { status, ...details } = detailsOf(event, language);
  const places = event.places.flatMap(({ id }) => geography.place(id) ?? []).filter(({ everywhere }) => !everywhere);
  const { link, textIn } = details;
  return factList([
    [
      facts.when,
      [status ? statusMark(status, context) : null, whenLine(event.dates.text[language], details, language)],
    ],
    ...partnerFacts(event, context),
    [facts.places, joined(places.map((place) => placeLink(place, site, context)))],
    [facts.venue, venueLine(details)],
    [facts.district, details.venue?.district ?? null],
    [facts.journey, details.venue?.access ?? null],
    [facts.online, onlineLine(details, language)],
    [facts.ages, details.ages ? agesText(language, details.ages) : null],
    [facts.access, details.accessibility ? capitalized(accessText(language, details.accessibility)) : null],
    [facts.price, details.price === undefined ? null : told(details.price, textIn)],
    [facts.registration, registrationLinks(details)],
    [facts.organizer, details.organizer ?? null],
    [facts.contact, details.contact ?? null],
    [facts.link, link === undefined ? null : markup`<a href="${link}" rel="external">${link}</a>`],
    [
      facts.theme,
      linkTo(context, paths.theme(event.theme), capitalized(themeName(corpus.programme, event.theme, language))),
    ],
    [facts.source, linesText(event.source.lines, catalogueOf(language).answer)],
  ]);
}

/** A project: everything that is known of it. */
export function projectPage(event: ProgrammeEvent, site: Site, context: PageContext): Page {
  const { language, today } = context;
  const { corpus } = site.facts;
  const { description: heading, notes, tiesOfProject } = siteMessages(language);
  const { archived, calendar } = catalogueOf(language).telegram.event;
  const details = detailsOf(event, language);
  const { textIn } = details;
  const description = event.description[language];
  const when = whenLine(event.dates.text[language], detailsOf(event, language), language);
  const isOver = today > corpus.programme.end && (event.dates.end ?? "") < today;
  const ties = site.tiesOf(event.id);
  const map = pageMap({ events: [event] }, site, context);
  return {
    title: keepDatesTogether(event.title[language]),
    path: paths.project(event.id),
    description: [when, description].filter((text) => text !== "").join(". "),
    data: eventData(event, site.facts, context, map !== null),
    map,
    type: "article",
    body: [
      eventPicture(details, event.title[language], context),
      factsOf(event, site, context),
      isOver ? null : eventWays(details, context),
      mapFigure(map, paths.project(event.id), context),
      description === "" ? null : markup`<h2>${heading}</h2>`,
      description
        .split(/\n+/u)
        .filter((text) => text !== "")
        .map((text) => markup`<p>${told(text, textIn)}</p>`),
      isOver ? markup`<p class="quiet">${archived}</p>` : null,
      event.errata.length === 0
        ? null
        : markup`<h2>${notes}</h2><ul>${event.errata.map(({ reason }) => markup`<li>${keepDatesTogether(reason[language])}</li>`)}</ul>`,
      ties.length === 0 ? null : [markup`<h2>${tiesOfProject}</h2>`, tieCards(ties, site, context)],
      exactDays(event).length > 0 ? subscription(feedPaths.ofProject(event.id), calendar, context) : null,
    ],
  };
}
