import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Programme } from "../../corpus/programme.ts";
import { questionOf } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { argumentsOf, fromInput, languageInput, pageInput, placeInput, toInput, wordsInput } from "../input.ts";
import { eventOutput, eventsOf, saidOf, saidOutput, totalOutput } from "../output.ts";
import { addTool } from "../tool.ts";
import type { ToolDeps } from "../tool.ts";
import { contextOf, daysOf, languageOf, placesOf } from "./context.ts";
import type { Asked } from "./context.ts";

function describe({ headings }: Programme) {
  const ids = headings.map(({ id }) => id);
  const named = headings.map(({ id, name }) => `${id} (${name.fr}, ${name.ru})`).join("; ");
  return {
    name: "find_events",
    title: "Find projects",
    description:
      "Projects of the programme by place, days, heading and words, all of which have to fit; without any of them, all projects. " +
      "The likeliest come first where words are given.",
    input: argumentsOf({
      place: placeInput,
      from: fromInput,
      to: toInput,
      theme: z
        .enum(ids, { error: `must be one of ${ids.join(", ")}` })
        .optional()
        .describe(`Heading under which it is printed: ${named}.`),
      words: wordsInput,
      language: languageInput,
      ...pageInput,
    }),
    output: z.object({ ...saidOutput, total: totalOutput, events: z.array(eventOutput) }),
  };
}

/** The question behind the arguments: first the words, then the other conditions. */
function questionFor({ theme, ...asked }: Asked & { theme?: string | undefined }, tools: ToolDeps): Question {
  const { place, words } = asked;
  const { today } = contextOf(tools);
  const { corpus, read } = tools.brain.deps;
  const language = languageOf(asked);
  const ranges = daysOf(asked, tools.brain);
  const said = words === undefined ? questionOf(language) : read(words, { today, season: corpus.programme });
  const isAll = [place, words, theme, ranges[0]].every((part) => part === undefined);
  return {
    ...said,
    language,
    isForeign: false,
    asks: { kind: "list" },
    scope: { kind: isAll ? "all" : "projects" },
    where: place === undefined ? said.where : placesOf(place, tools),
    when: ranges.length > 0 ? { ...said.when, ranges, impossible: null } : said.when,
    about: theme === undefined ? said.about : { ...said.about, headings: [theme], asksForHeading: true },
  };
}

/** `find_events`: searches projects by their properties. */
export function addFindEvents(server: McpServer, tools: ToolDeps): void {
  addTool(server, describe(tools.brain.deps.corpus.programme), {
    async run({ limit, offset, ...asked }) {
      const reply = await tools.brain.assistant.answer(questionFor(asked, tools), contextOf(tools), asked.words);
      return { ...saidOf(reply), ...eventsOf(reply.answer, { limit, offset }) };
    },
    onFailure: tools.onFailure,
  });
}
