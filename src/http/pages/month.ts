import { addDays } from "../../corpus/days/days.ts";
import { exactDays } from "../../corpus/days/event-days.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { monthText, weekdayText, whenText } from "../../i18n/dates.ts";
import { programmeWords } from "../../i18n/programme.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import { PAGE_SIZE, pagePath, pagesNav, projectCards, sliceOf } from "./cards.ts";
import { linkTo } from "./parts/layout.ts";
import type { Page, PageContext } from "./parts/page.ts";
import { mapFigure, pageMap } from "./maps.ts";
import { dayFormat } from "./parts/intl-formats.ts";
import { markup } from "./parts/markup.ts";
import type { Part } from "./parts/markup.ts";
import { pathIn, paths } from "./parts/paths.ts";
import { itemListData } from "./parts/schema-org.ts";
import type { Site, SiteMonth } from "./parts/site.ts";

/** Weeks begin on Monday in both languages; any Monday will do. */
const MONDAY = "2024-01-01";
const WEEK = 7;

/** The weekday, 0 for Monday. */
const weekdayOf = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % WEEK;

/** How many projects with known days take place on a day. */
function countOn(day: string, events: readonly ProgrammeEvent[]): number {
  return events.filter((event) => exactDays(event).some(({ start, end }) => start <= day && day <= end)).length;
}

/** A project's first day within a month. */
function firstDayIn({ range }: SiteMonth, event: ProgrammeEvent): string {
  const inMonth = exactDays(event).filter(({ start, end }) => start <= range.to && end >= range.from);
  const [first = range.from] = inMonth.map(({ start }) => (start < range.from ? range.from : start)).sort();
  return first;
}

/** The projects of a month with their first day in it, in order. */
function agendaOf(month: SiteMonth): { day: string; event: ProgrammeEvent }[] {
  return month.exact
    .map((event) => ({ day: firstDayIn(month, event), event }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

const anchorOf = (day: string) => `j${Number(day.slice(8))}`;

/** A month as a wall calendar; days with events link to the entries below. */
function wall(month: SiteMonth, context: PageContext): Part {
  const { language } = context;
  const { id, range, exact } = month;
  const agenda = agendaOf(month);
  // A day on which a project only continues links to the day where that project is listed.
  const addressOf = (day: string) => {
    const index = agenda.findLastIndex(({ day: first, event }) => first <= day && countOn(day, [event]) > 0);
    const page = pagePath(
      paths.month(id),
      Math.floor(agenda.findIndex((one) => one.day === agenda[index]?.day) / PAGE_SIZE) + 1,
    );
    return `${pathIn(language, page)}#${anchorOf(agenda[index]?.day ?? day)}`;
  };
  const heads = Array.from({ length: WEEK }, (_, index) => {
    const day = addDays(MONDAY, index);
    const name = (weekday: "long" | "short") => dayFormat(language, { weekday }).format(new Date(day));
    return markup`<th scope="col"><abbr title="${name("long")}">${name("short")}</abbr></th>`;
  });
  const cells: Part[] = Array.from({ length: weekdayOf(range.from) }, () => markup`<td></td>`);
  for (let day = range.from; day <= range.to; day = addDays(day, 1)) {
    const count = countOn(day, exact);
    const number = Number(day.slice(8));
    cells.push(
      count === 0
        ? markup`<td>${number}</td>`
        : markup`<td class="has"><a href="${addressOf(day)}"><span aria-hidden="true">${number}<small>${count}</small></span><span class="unseen">${dayLabel(day, count, context)}</span></a></td>`,
    );
  }
  while (cells.length % WEEK > 0) cells.push(markup`<td></td>`);
  const weeks = Array.from({ length: cells.length / WEEK }, (_, week) => cells.slice(week * WEEK, (week + 1) * WEEK));
  return markup`<table class="wall"><caption>${capitalized(monthText(language, range.from))}</caption><thead><tr>${heads}</tr></thead><tbody>${weeks.map((week) => markup`<tr>${week}</tr>`)}</tbody></table>`;
}

function dayLabel(day: string, count: number, { language, programme }: PageContext): string {
  return siteMessages(language, programme?.things).onDay(weekdayText(language, day), count);
}

/** Links to the previous and the next month. */
function neighbours(month: SiteMonth, { months }: Site, context: PageContext): Part {
  const { language } = context;
  const all = [...months.values()];
  const at = all.indexOf(month);
  const link = (one: SiteMonth | undefined, rel: string) =>
    one
      ? markup`<li>${linkTo(context, paths.month(one.id), capitalized(monthText(language, one.range.from)), markup` rel="${rel}"`)}</li>`
      : null;
  return markup`<nav class="pages" aria-label="${siteMessages(language).lists.months}"><ul>${link(all[at - 1], "prev")}${link(all[at + 1], "next")}</ul></nav>`;
}

/**
 * A month: a calendar, the projects with known days, those planned for the month, then those planned for longer
 * periods.
 */
export function monthPage(month: SiteMonth, site: Site, number: number, context: PageContext): Page | null {
  const { language } = context;
  const { id, range, exact, within, longer } = month;
  const events = [...exact, ...within, ...longer];
  const agenda = agendaOf(month);
  const slice = sliceOf([...agenda.map(({ event }) => event), ...within, ...longer], number);
  if (!slice) return null;
  const messages = siteMessages(language, context.programme?.things);
  const planned = capitalized(messages.plannedWhen(whenText(language, range), events.length));
  const map = number === 1 ? pageMap({ events }, site, context) : null;
  const onMap = mapFigure(map, site, context);
  const title = capitalized(monthText(language, range.from));
  const shown = new Set(slice.entries);
  const onPage = agenda.filter(({ event }) => shown.has(event));
  const days = [...new Set(onPage.map(({ day }) => day))];
  const [ofMonth, ofLonger] = [within, longer].map((some) => some.filter((event) => shown.has(event)));
  const section = (heading: string, some: readonly ProgrammeEvent[] = []) =>
    some.length === 0 ? null : [markup`<h2>${heading}</h2>`, projectCards(some, context)];
  return {
    title,
    path: pagePath(paths.month(id), number),
    description: `${planned}. ${capitalized(programmeWords(language, site.facts.corpus.programme).full.itself)}.`,
    data: itemListData(events, context),
    map,
    body: [
      markup`<p class="lead">${planned}.</p>`,
      number === 1 && agenda.length > 0 ? wall(month, context) : null,
      days.length === 0
        ? null
        : [
            markup`<h2>${messages.exactly}</h2>`,
            days.map(
              (day) =>
                markup`<h3 id="${anchorOf(day)}">${capitalized(weekdayText(language, day))}</h3>${projectCards(
                  onPage.filter((one) => one.day === day).map(({ event }) => event),
                  context,
                )}`,
            ),
          ],
      section(messages.withinMonth, ofMonth),
      section(messages.longer, ofLonger),
      pagesNav(paths.month(id), slice, context),
      onMap === null ? null : [markup`<h2>${messages.map.heading}</h2>`, onMap],
      neighbours(month, site, context),
    ],
  };
}
