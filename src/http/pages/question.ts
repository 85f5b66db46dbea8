import { exampleQuestions } from "../../answer/wording/introduction.ts";
import type { Reply } from "../../answer/ports.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { PAGE_SIZE, projectCards, tieCards } from "./cards.ts";
import { questionLinks } from "./front.ts";
import { questionBox } from "./parts/layout.ts";
import type { Page, PageContext } from "./parts/page.ts";
import { markup } from "./parts/markup.ts";
import type { Part } from "./parts/markup.ts";
import { paths } from "./parts/paths.ts";
import type { Site } from "./parts/site.ts";

/** The page of the question box, with sample questions. */
export function askingPage(site: Site, context: PageContext): Page {
  const { search } = siteMessages(context.language);
  return {
    title: search.title,
    path: paths.question,
    description: search.label,
    data: null,
    isPrivate: true,
    isWithoutBox: true,
    body: [
      questionBox(context),
      markup`<p class="chips-label">${search.examples}</p>${questionLinks(exampleQuestions(context.language, site.facts), context)}`,
    ],
  };
}

/** An answered question, and the questions before it, oldest first. */
export interface AskedOnPage {
  question: string;
  reply: Reply;
  earlier: readonly string[];
}

/** The assistant's answer: sentences, then ties and projects, in the language of the question. */
export function replyPage({ question, reply, earlier }: AskedOnPage, site: Site, context: PageContext): Page {
  const { answer, sentences } = reply;
  const { search, shown } = siteMessages(context.language);
  const inAnswer = { ...context, language: answer.language };
  const { projects } = site.facts;
  const listed = sentences.isListed ? answer.events : [];
  const offered = answer.events.length > 0 ? listed.map(({ id }) => id) : answer.alternatives;
  const events = [...new Set(offered.map((id) => projects.projectOf(id)))].flatMap((id) => projects.event(id) ?? []);
  const ties = answer.twinnings.slice(0, PAGE_SIZE).flatMap(({ id }) => site.ties.get(id) ?? []);
  const rest: Part =
    events.length > PAGE_SIZE ? markup`<p class="quiet">${shown(1, PAGE_SIZE, events.length)}</p>` : null;
  return {
    title: question,
    // No address in the other language: the same question would get the same language again.
    path: null,
    crumbs: [[paths.question, search.title]],
    description: search.label,
    data: null,
    isPrivate: true,
    isWithoutBox: true,
    body: [
      markup`<div class="answer" lang="${answer.language}">${[
        [sentences.heading, ...sentences.notices]
          .filter((text) => text !== "")
          .map((text) => markup`<p class="reply">${text}</p>`),
        tieCards(ties, site, inAnswer),
        answer.kind === "anniversaries" && events.length > 0 && sentences.inProgramme !== null
          ? markup`<h2>${sentences.inProgramme}</h2>`
          : null,
        projectCards(events.slice(0, PAGE_SIZE), inAnswer),
        rest,
        sentences.remarks.map((text) => markup`<p class="quiet">${text}</p>`),
      ]}</div>`,
      markup`<div class="going-on">${questionBox(context, { question, earlier })}${earlier.length > 0 ? markup`<p class="quiet">${search.goOn}</p>` : null}</div>`,
      answer.suggestions.length === 0
        ? null
        : markup`<div lang="${answer.language}"><p class="chips-label">${siteMessages(answer.language).search.another}</p>${questionLinks(answer.suggestions, inAnswer, earlier)}</div>`,
    ],
  };
}
