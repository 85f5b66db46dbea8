import { exampleQuestions, projectsInAll } from "../../answer/wording/introduction.ts";
import { daysToCome } from "../../corpus/days/event-days.ts";
import type { Twinning } from "../../corpus/schema.ts";
import { monthText } from "../../i18n/dates.ts";
import { presentationOf, programmeWords } from "../../i18n/programme.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import { siteName } from "./parts/brand.ts";
import { placeLinks, projectCards, tieCards } from "./cards.ts";
import { linkTo, questionBox } from "./parts/layout.ts";
import type { Page, PageContext } from "./parts/page.ts";
import { mapFigure, pageMap } from "./maps.ts";
import type { PageMap } from "./parts/page.ts";
import { markup } from "./parts/markup.ts";
import type { Part } from "./parts/markup.ts";
import { EARLIER, pathIn, paths } from "./parts/paths.ts";
import { placesByCount, tiesInOrder } from "./parts/site.ts";
import type { Site } from "./parts/site.ts";

/** Number of towns on the front page: few enough to see at a glance. The list of all towns has its own page. */
const FRONT_TOWNS = 24;
/** Upcoming entries and sample questions on the front page, at most. */
const [FRONT_NEXT, FRONT_EXAMPLES] = [3, 3] as const;

/**
 * A row of questions, each a link that asks it.
 * @param earlier the questions that they follow up on, oldest first
 */
export function questionLinks(
  questions: readonly string[],
  { language }: PageContext,
  earlier: readonly string[] = [],
): Part {
  const address = (question: string) => {
    const query = new URLSearchParams([["q", question], ...earlier.map((one): [string, string] => [EARLIER, one])]);
    return `${pathIn(language, paths.question)}?${query.toString()}`;
  };
  return markup`<ul class="chips">${questions.map((question) => markup`<li><a href="${address(question)}">${question}</a></li>`)}</ul>`;
}

/** A tile of a menu: a link and its number of projects. */
function tile(context: PageContext, path: string, text: string, count: number): Part {
  return markup`<li><a href="${pathIn(context.language, path)}"><b>${text}</b> <span>${siteMessages(context.language, context.programme?.things).projects(count)}</span></a></li>`;
}

function monthTiles({ months }: Site, context: PageContext): Part {
  const label = (id: string) => capitalized(monthText(context.language, `${id}-01`));
  const counted = [...months.values()]
    .map(({ id, exact, within, longer }) => ({ id, count: exact.length + within.length + longer.length }))
    .filter(({ count }) => count > 0);
  return markup`<ul class="tiles small">${counted.map(({ id, count }) => tile(context, paths.month(id), label(id), count))}</ul>`;
}

function themeTiles({ themes }: Site, context: PageContext): Part {
  const { language } = context;
  return markup`<ul class="tiles">${[...themes.values()].map(({ heading, projects }) => tile(context, paths.theme(heading.id), capitalized(heading.name[language]), projects.length))}</ul>`;
}

/** The next of some projects and ties: projects with days to come, or else anniversaries. Null if there are none. */
export function nextOf(
  { projects, ties: some }: { projects: Site["projects"]; ties: readonly Twinning[] },
  site: Site,
  context: PageContext,
): Part {
  const { next, allTies } = siteMessages(context.language);
  const first = (event: Site["projects"][number]) => daysToCome(event, context.today)[0]?.start ?? "";
  const events = projects
    .filter((event) => first(event) !== "")
    .sort((a, b) => first(a).localeCompare(first(b)))
    .slice(0, FRONT_NEXT);
  if (events.length > 0) return markup`<h2>${next.events}</h2>${projectCards(events, context)}`;
  const ties = tiesInOrder(
    some.filter(({ remindable }) => remindable),
    context.today,
  );
  if (ties.length === 0) return null;
  return markup`<h2>${next.anniversaries}</h2>${tieCards(ties.slice(0, FRONT_NEXT), site, context)}<p>${linkTo(context, paths.ties, allTies)}</p>`;
}

/** The map of everything: of all ties or, without ties, of all projects. */
export function wholeMap(site: Site, context: Pick<PageContext, "language">): PageMap | null {
  const ties = [...site.ties.values()];
  return pageMap(ties.length > 0 ? { twinnings: ties } : { events: site.projects }, site, context);
}

/** The front page: the programme, the question box, the map, what is next, the menus of themes, months and towns. */
export function frontPage(site: Site, context: PageContext): Page {
  const { language, origin } = context;
  const { programme } = site.facts.corpus;
  const messages = siteMessages(language, context.programme?.things);
  const { lists, search } = messages;
  const towns = placesByCount([...site.places.values()].filter(({ projects }) => projects.length > 0));
  const examples = exampleQuestions(language, site.facts).slice(0, FRONT_EXAMPLES);
  const map = wholeMap(site, context);
  return {
    title: programme.title[language],
    path: paths.front,
    description: messages.about(programmeWords(language, programme).full.itself),
    data: {
      "@context": "https://schema.org",
      "@type": "WebSite",
      name: siteName(context),
      inLanguage: language,
      url: origin + pathIn(language, paths.front),
      potentialAction: {
        "@type": "SearchAction",
        target: `${origin}${pathIn(language, paths.question)}?q={search_term_string}`,
        "query-input": "required name=search_term_string",
      },
    },
    map,
    look: "front",
    isWithoutBox: true,
    body: [
      markup`<p class="lead">${capitalized(presentationOf(language, programme))}.</p>`,
      questionBox(context),
      markup`<div class="examples"><p class="chips-label">${search.examples}</p>${questionLinks(examples, context)}</div>`,
      markup`<div class="soon">${nextOf({ projects: site.projects, ties: [...site.ties.values()] }, site, context)}</div>`,
      mapFigure(map, site, context),
      markup`<h2>${lists.themes}</h2>${themeTiles(site, context)}<p>${linkTo(context, paths.projects, messages.inAll(projectsInAll(site.facts)))}</p>`,
      site.months.size === 0 ? null : markup`<h2>${lists.months}</h2>${monthTiles(site, context)}`,
      markup`<h2>${lists.towns}</h2>${placeLinks(towns.slice(0, FRONT_TOWNS), context)}<p>${linkTo(context, paths.towns, messages.allTowns)}</p>`,
    ],
  };
}
