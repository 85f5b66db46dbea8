import { programmeWords } from "../../i18n/programme.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { hasAnniversaries, hasToCome } from "./cards.ts";
import type { Page, PageContext } from "./parts/page.ts";
import { linkTo } from "./parts/layout.ts";
import { markup } from "./parts/markup.ts";
import { feedPaths, paths } from "./parts/paths.ts";
import type { Site } from "./parts/site.ts";

/** The calendars to subscribe to: all projects, anniversaries, each theme. A town's calendar is on the town's page. */
export function calendarsPage(site: Site, context: PageContext): Page {
  const { language } = context;
  const { calendars, lists, about, nothingToCome } = siteMessages(language, context.programme?.things);
  const files: readonly [string, string][] = [
    ...(hasToCome(site.projects, context) ? [[feedPaths.all, calendars.all] as const] : []),
    ...(hasAnniversaries(site.ties.values()) ? [[feedPaths.anniversaries, calendars.anniversaries] as const] : []),
    ...[...site.themes.values()]
      .filter(({ projects }) => hasToCome(projects, context))
      .map(({ heading }) => [feedPaths.ofTheme(heading.id), calendars.ofTheme(heading.name[language])] as const),
  ].map(([path, text]): [string, string] => [path, text]);
  const links = files.map(
    ([path, text]) => markup`<li>${linkTo(context, path, text, markup` type="text/calendar"`)}</li>`,
  );
  return {
    title: lists.calendars,
    path: paths.calendars,
    description: about(programmeWords(language, site.facts.corpus.programme).full.itself),
    data: null,
    body: [
      hasToCome(site.projects, context) ? null : markup`<p>${nothingToCome}</p>`,
      links.length === 0 ? null : markup`<p>${calendars.explained}</p><ul>${links}</ul>`,
      markup`<h2>${calendars.news}</h2><ul><li>${linkTo(context, feedPaths.atom, "Atom")}</li><li>${linkTo(context, feedPaths.json, "JSON Feed")}</li></ul>`,
    ],
  };
}
