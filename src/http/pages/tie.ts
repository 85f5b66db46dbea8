import { toAnswerTwinning } from "../../answer/answer-twinning.ts";
import { twinningFacts } from "../../answer/wording/plain-text.ts";
import type { Twinning } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import { placeLink, projectCards, subscription, tieName } from "./cards.ts";
import { dateBlock } from "./parts/date-block.ts";
import type { Page, PageContext } from "./parts/page.ts";
import { mapFigure, pageMap } from "./maps.ts";
import { markup } from "./parts/markup.ts";
import { feedPaths, paths } from "./parts/paths.ts";
import { factList, joined } from "./project.ts";
import type { Site } from "./parts/site.ts";

/** A tie of two towns: what it is, since when, its next anniversary, its sources, its projects. */
export function tiePage(tie: Twinning, site: Site, context: PageContext): Page {
  const { language, today } = context;
  const { geography, projects } = site.facts;
  const { tie: labels, facts, calendars } = siteMessages(language);
  const shown = toAnswerTwinning(tie, language, today, geography);
  const known = twinningFacts(shown, catalogueOf(language).answer, language).map(capitalized);
  const places = tie.places.flatMap((id) => geography.place(id) ?? []);
  const events = [...new Set(tie.events.map((id) => projects.projectOf(id)))].flatMap((id) => projects.event(id) ?? []);
  const [town] = tie.places;
  const map = pageMap({ twinnings: [tie] }, site, context);
  const { lists } = siteMessages(language, context.programme?.things);
  const { next } = shown;
  return {
    title: tieName(tie, site.facts, context),
    path: paths.tie(tie.id),
    crumbs: [[paths.ties, lists.ties]],
    description: `${known.join(". ")}.`,
    data: null,
    map,
    type: "article",
    body: [
      markup`<div class="next">${next === null ? null : dateBlock({ start: next, end: next, precision: "day" }, language)}<ul>${known.map((fact) => markup`<li>${fact}</li>`)}</ul></div>`,
      tie.remindable ? subscription(feedPaths.anniversariesOf(town), calendars.anniversariesHere, context) : null,
      factList([
        [facts.places, joined(places.map((place) => placeLink(place, site, context)))],
        [labels.note, tie.note && keepDatesTogether(tie.note[language])],
      ]),
      mapFigure(map, site, context),
      tie.sources.length === 0
        ? null
        : markup`<h2>${labels.sources}</h2><ul>${tie.sources.map(({ title, address }) => markup`<li><a href="${address}" rel="external">${title}</a></li>`)}</ul>`,
      events.length === 0 ? null : [markup`<h2>${labels.projects}</h2>`, projectCards(events, context)],
    ],
  };
}
