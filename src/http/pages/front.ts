import { exampleQuestions, projectsInAll } from "../../answer/introduction.ts";
import { monthText } from "../../i18n/dates.ts";
import { presentationOf, programmeWords } from "../../i18n/programme.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import { placeLinks } from "./cards.ts";
import { linkTo } from "./layout.ts";
import type { Page, PageContext } from "./layout.ts";
import { markup } from "./markup.ts";
import type { Part } from "./markup.ts";
import { pathIn, paths } from "./paths.ts";
import { placesByCount } from "./site.ts";
import type { Site } from "./site.ts";

/** Towns on the front page: as many as one overlooks; all are on a page of their own. */
const FRONT_TOWNS = 40;

/** A row of questions, each as a link that asks it. */
export function questionLinks(questions: readonly string[], { language }: PageContext): Part {
  const address = (question: string) => `${pathIn(language, paths.question)}?q=${encodeURIComponent(question)}`;
  return markup`<ul>${questions.map((question) => markup`<li><a href="${address(question)}">${question}</a></li>`)}</ul>`;
}

/** The months of a programme as a row of links. */
function monthLinks({ months }: Site, context: PageContext): Part {
  const { counted } = siteMessages(context.language);
  const label = (id: string) => capitalized(monthText(context.language, `${id}-01`));
  return markup`<ul class="menu">${[...months.values()].map(({ id, dated, longer }) => markup`<li>${linkTo(context, paths.month(id), counted(label(id), dated.length + longer.length))}</li>`)}</ul>`;
}

function themeLinks({ themes }: Site, context: PageContext): Part {
  const { language } = context;
  const { counted } = siteMessages(language);
  return markup`<ul class="menu">${[...themes.values()].map(({ heading, projects }) => markup`<li>${linkTo(context, paths.theme(heading.id), counted(capitalized(heading.name[language]), projects.length))}</li>`)}</ul>`;
}

/** The front page: what the programme is, questions to begin with, the menus of themes, months and towns. */
export function frontPage(site: Site, context: PageContext): Page {
  const { language, origin } = context;
  const { programme } = site.facts.corpus;
  const messages = siteMessages(language);
  const { name, lists, search } = messages;
  const towns = placesByCount([...site.places.values()].filter(({ projects }) => projects.length > 0));
  return {
    title: programme.title[language],
    path: paths.front,
    description: messages.about(programmeWords(language, programme).full.itself),
    data: {
      "@context": "https://schema.org",
      "@type": "WebSite",
      name,
      inLanguage: language,
      url: origin + pathIn(language, paths.front),
      potentialAction: {
        "@type": "SearchAction",
        target: `${origin}${pathIn(language, paths.question)}?q={search_term_string}`,
        "query-input": "required name=search_term_string",
      },
    },
    body: [
      markup`<p>${capitalized(presentationOf(language, programme))}.</p>`,
      markup`<p>${linkTo(context, paths.projects, messages.inAll(projectsInAll(site.facts)))}.</p>`,
      markup`<p>${search.examples}</p>${questionLinks(exampleQuestions(language, site.facts), context)}`,
      markup`<h2>${lists.themes}</h2>${themeLinks(site, context)}`,
      site.months.size === 0 ? null : markup`<h2>${lists.months}</h2>${monthLinks(site, context)}`,
      markup`<h2>${lists.towns}</h2>${placeLinks(towns.slice(0, FRONT_TOWNS), context)}<p>${linkTo(context, paths.towns, messages.allTowns)}</p>`,
      site.ties.size === 0
        ? null
        : markup`<h2>${lists.ties}</h2><p>${linkTo(context, paths.ties, messages.allTies)}</p>`,
    ],
  };
}
