import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { argumentsOf, languageInput, pageInput, questionInput } from "../input.ts";
import { eventOutput, eventsOf, saidOf, saidOutput, totalOutput, twinningOutput } from "../output.ts";
import { addTool } from "../tool.ts";
import type { ToolDeps } from "../tool.ts";
import { contextOf } from "./context.ts";

const ASK = {
  name: "ask",
  title: "Ask the programme",
  description:
    "Answers a question in French or Russian about the programme, its places and its twinnings: what, where, when, who, how many, " +
    "yes or no, and says so where it has no answer. Nothing is remembered: ask whole questions.",
  input: argumentsOf({ question: questionInput, language: languageInput, ...pageInput }),
  output: z.object({
    ...saidOutput,
    total: totalOutput,
    events: z.array(eventOutput),
    twinnings: z.array(twinningOutput),
  }),
};

/** `ask`: a question in natural language. */
export function addAsk(server: McpServer, deps: ToolDeps): void {
  addTool(server, ASK, {
    async run({ question, language, ...page }) {
      const context = { ...contextOf(deps), answerIn: language, chosen: language };
      const reply = await deps.brain.assistant.ask(question, context);
      const { offset, limit } = page;
      return {
        ...saidOf(reply),
        ...eventsOf(reply.answer, page),
        twinnings: reply.answer.twinnings.slice(offset, offset + limit),
      };
    },
    onFailure: deps.onFailure,
  });
}
