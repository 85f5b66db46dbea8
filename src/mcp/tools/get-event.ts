import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { toAnswerEvent } from "../../answer/answer-event.ts";
import { toAnswerTwinning } from "../../answer/answer-twinning.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { argumentsOf, idInput, languageInput } from "../input.ts";
import { eventOutput, twinningOutput } from "../output.ts";
import { addTool, ToolRefusal } from "../tool.ts";
import type { ToolDeps } from "../tool.ts";
import { contextOf } from "./context.ts";

const GET_EVENT = {
  name: "get_event",
  title: "One project",
  description:
    "A project of the programme by its id, with the lines of the print that it comes from and the ties it is about.",
  input: argumentsOf({ id: idInput, language: languageInput }),
  output: z.object({ language: z.enum(LANGUAGES), event: eventOutput, twinnings: z.array(twinningOutput) }),
};

/** `get_event`: a project by its id. */
export function addGetEvent(server: McpServer, tools: ToolDeps): void {
  addTool(server, GET_EVENT, {
    run({ id, language = "fr" }) {
      const { corpus, projects, geography } = tools.brain.deps;
      const event = projects.event(id);
      if (!event) throw new ToolRefusal(`There is no project "${id}": take an id that find_events or ask gives.`);
      const { today } = contextOf(tools);
      const ties = corpus.twinnings.filter(({ events }) => events.includes(id));
      return Promise.resolve({
        language,
        event: toAnswerEvent({ event, score: 1 }, language, projects),
        twinnings: ties.map((tie) => toAnswerTwinning(tie, language, today, geography)),
      });
    },
    onFailure: tools.onFailure,
  });
}
