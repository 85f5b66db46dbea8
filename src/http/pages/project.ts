import { detailsOf } from "../../answer/answer-event.ts";
import { linesText, onlineLine, saysPrice, venueLine, whenLine } from "../../answer/wording/event-lines.ts";
import { sentencesOf } from "../../answer/passages/excerpt.ts";
import { themeName } from "../../corpus/programme.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether, weekdayAndYearText } from "../../i18n/dates.ts";
import { hoursText } from "../../i18n/sessions.ts";
import { accessText, agesText } from "../../i18n/facts.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { statusMark, placeLink, tieCards } from "./cards.ts";
import { dateBlock, stretchesOf } from "./parts/date-block.ts";
import { eventDeeds, eventPicture, registrationLinks } from "./parts/event-extras.ts";
import { linkTo, told } from "./parts/layout.ts";
import type { Page, PageContext } from "./parts/page.ts";
import { mapFigure, pageMap } from "./maps.ts";
import { markup } from "./parts/markup.ts";
import type { Part } from "./parts/markup.ts";
import { paths } from "./parts/paths.ts";
import { eventData } from "./parts/schema-org.ts";
import type { Site } from "./parts/site.ts";

type Fact = readonly [label: string, value: Part];

/** Labelled facts; empty ones are left out. */
export function factList(facts: readonly Fact[]): Part {
  const known = facts.filter(([, value]) => value !== null && value !== "");
  return markup`<dl>${known.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
}

/** The parts, separated by commas. */
export function joined(parts: readonly Part[]): Part {
  return parts.length === 0 ? null : parts.map((part, index) => (index === 0 ? part : [", ", part]));
}

function partnerFacts(event: ProgrammeEvent, { language }: PageContext): Fact[] {
  const { facts } = siteMessages(language);
  const { noPartner } = catalogueOf(language).answer;
  const names = (partners: readonly Partner[]) => partners.map(({ name }) => name[language]).join(", ");
  const { french, russian, others, isOneSided } = event;
  // A missing side is mentioned only if the project belongs to the two usual sides.
  const isOfTwo = !isOneSided && others.length === 0 && french.length + russian.length > 0;
  const side = (partners: readonly Partner[]) => names(partners) || (isOfTwo ? noPartner : "");
  return [
    [facts.french, side(french)],
    [facts.russian, side(russian)],
    [facts.others, names(others)],
  ];
}

/** Date blocks of a project; more dates are given in words only. */
const MOST_BLOCKS = 8;
/** Sentences of the description that come before everything else. */
const LEAD_SENTENCES = 2;

/** Splits a description into its first sentences, and the rest by paragraphs. */
function leadOf(description: string, language: Language): { lead: string; rest: readonly string[] } {
  const [first = "", ...others] = description.split(/\n+/u).filter((text) => text !== "");
  const sentences = sentencesOf(first, language);
  const rest = sentences.slice(LEAD_SENTENCES).join(" ");
  return { lead: sentences.slice(0, LEAD_SENTENCES).join(" "), rest: rest === "" ? others : [rest, ...others] };
}

/** The most sessions listed one by one. */
const MOST_SESSIONS = 200;

/**
 * All upcoming sessions with their hours, collapsed, if there are more than the blocks show. Past sessions are left
 * out.
 */
function sessionList({ dates }: ProgrammeEvent, { language, today }: PageContext): Part {
  const toCome = (dates.sessions ?? []).filter(({ day }) => day >= today);
  if (toCome.length < 2) return null;
  const lines = toCome
    .slice(0, MOST_SESSIONS)
    .map(
      ({ day, from, to }) =>
        markup`<li>${keepDatesTogether(weekdayAndYearText(language, day))}, ${hoursText(language, { from, to })}</li>`,
    );
  return markup`<details class="sessions"><summary>${siteMessages(language).allDates(toCome.length)}</summary><ul>${lines}</ul></details>`;
}

/** The dates, in blocks and in words. */
function datesOf(event: ProgrammeEvent, context: PageContext): Part {
  const { language, today } = context;
  const { status, ...details } = detailsOf(event, language);
  const blocks = stretchesOf(event, today).map((one) =>
    one.end < today ? markup`<div class="over">${dateBlock(one, language)}</div>` : dateBlock(one, language),
  );
  return markup`<h2>${siteMessages(language).facts.when}</h2><div class="days">${blocks.slice(0, MOST_BLOCKS)}</div><p>${status ? statusMark(status, context) : null}${whenLine(event.dates.text[language], details, language)}</p>${sessionList(event, context)}`;
}

function factsOf(event: ProgrammeEvent, site: Site, context: PageContext): Part {
  const { language } = context;
  const { facts } = siteMessages(language);
  const { corpus, geography } = site.facts;
  const details = detailsOf(event, language);
  const places = event.places.flatMap(({ id }) => geography.place(id) ?? []).filter(({ everywhere }) => !everywhere);
  const { link, price, textIn } = details;
  return factList([
    ...partnerFacts(event, context),
    [facts.places, joined(places.map((place) => placeLink(place, site, context)))],
    [facts.venue, venueLine(details)],
    [facts.district, details.venue?.district ?? null],
    [facts.journey, details.venue?.access ?? null],
    [facts.online, onlineLine(details, language)],
    [facts.ages, details.ages ? agesText(language, details.ages) : null],
    [facts.access, details.accessibility ? capitalized(accessText(language, details.accessibility)) : null],
    [saysPrice(price) ? facts.price : facts.conditions, price === undefined ? null : told(price, textIn)],
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

/** A project: what, when, where, and the action buttons; then who, and all other facts. */
export function projectPage(event: ProgrammeEvent, site: Site, context: PageContext): Page {
  const { language, today } = context;
  const { corpus } = site.facts;
  const { notes, tiesOfProject, lists } = siteMessages(language, context.programme?.things);
  const { archived } = catalogueOf(language).telegram.event;
  const details = detailsOf(event, language);
  const { textIn } = details;
  const description = event.description[language];
  const { lead, rest } = leadOf(description, language);
  const when = whenLine(event.dates.text[language], details, language);
  const isOver = today > corpus.programme.end && (event.dates.end ?? "") < today;
  const ties = site.tiesOf(event.id);
  const map = pageMap({ events: [event] }, site, context);
  const theme = capitalized(themeName(corpus.programme, event.theme, language));
  return {
    title: keepDatesTogether(event.title[language]),
    path: paths.project(event.id),
    crumbs: [
      [paths.projects, lists.projects],
      [paths.theme(event.theme), theme],
    ],
    description: [when, description].filter((text) => text !== "").join(". "),
    data: eventData(event, site.facts, context, map !== null),
    map,
    type: "article",
    body: markup`<div class="project"><div>${[
      eventPicture(details, event.title[language], context),
      lead === "" ? null : markup`<p class="lead">${told(lead, textIn)}</p>`,
      rest.map((text) => markup`<p>${told(text, textIn)}</p>`),
      isOver ? markup`<p class="quiet">${archived}</p>` : null,
    ]}</div><aside><div class="box">${[datesOf(event, context), eventDeeds(event, isOver, context)]}</div>${mapFigure(map, site, context, true)}</aside><div class="told">${[
      factsOf(event, site, context),
      event.errata.length === 0
        ? null
        : markup`<h2>${notes}</h2><ul>${event.errata.map(({ reason }) => markup`<li>${keepDatesTogether(reason[language])}</li>`)}</ul>`,
      ties.length === 0 ? null : [markup`<h2>${tiesOfProject}</h2>`, tieCards(ties, site, context)],
    ]}</div></div>`,
  };
}
