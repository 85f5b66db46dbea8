import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { questionOf } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { argumentsOf, fromInput, languageInput, pageInput, placeInput, toInput } from "../input.ts";
import { saidOf, saidOutput, totalOutput, twinningOutput } from "../output.ts";
import { addTool } from "../tool.ts";
import type { ToolDeps } from "../tool.ts";
import { contextOf, daysOf, languageOf, placesOf } from "./context.ts";
import type { Asked } from "./context.ts";

const STATES = ["active", "suspended", "ended"] as const;

const FIND_TWINNINGS = {
  name: "find_twinnings",
  title: "Find twinnings",
  description:
    "Twinnings and partnerships between towns by place, by the days into which an anniversary falls, and by what sources report of " +
    "them; each with its next anniversary and its sources. Not all have a day that is known.",
  input: argumentsOf({
    place: placeInput,
    from: fromInput,
    to: toInput,
    state: z
      .enum(STATES, { error: `must be one of ${STATES.join(", ")}` })
      .optional()
      .describe("What sources report of it."),
    language: languageInput,
    ...pageInput,
  }),
  output: z.object({ ...saidOutput, total: totalOutput, twinnings: z.array(twinningOutput) }),
};

type AskedOfTies = Asked & { state?: (typeof STATES)[number] | undefined };

function questionFor({ state, ...asked }: AskedOfTies, tools: ToolDeps): Question {
  const { place } = asked;
  return questionOf(languageOf(asked), {
    scope: { kind: "ties", years: null, only: null, condition: state === undefined ? {} : { states: [state] } },
    where: place === undefined ? {} : placesOf(place, tools),
    when: { ranges: daysOf(asked, tools.brain) },
  });
}

/** `find_twinnings`: ties between towns. */
export function addFindTwinnings(server: McpServer, tools: ToolDeps): void {
  addTool(server, FIND_TWINNINGS, {
    async run({ limit, offset, ...asked }) {
      const reply = await tools.brain.assistant.answer(questionFor(asked, tools), contextOf(tools));
      const { twinnings } = reply.answer;
      return { ...saidOf(reply), total: twinnings.length, twinnings: twinnings.slice(offset, offset + limit) };
    },
    onFailure: tools.onFailure,
  });
}
