import { McpServer } from "@modelcontextprotocol/server";
import manifest from "../../package.json" with { type: "json" };
import { isDated } from "../corpus/programme.ts";
import type { ToolDeps } from "./tool.ts";
import { addAsk } from "./tools/ask.ts";
import { addFindEvents } from "./tools/find-events.ts";
import { addFindTwinnings } from "./tools/find-twinnings.ts";
import { addGetEvent } from "./tools/get-event.ts";

/** An MCP server with the four tools, for one connection or one HTTP request. */
export function createMcpServer(tools: ToolDeps): McpServer {
  const { programme } = tools.brain.deps.corpus;
  const { title, start, end } = programme;
  const days = isDated(programme) ? ` (${start} – ${end})` : "";
  const instructions =
    `${title.fr} – ${title.ru}${days}: its projects, and twinnings of towns, in French and in Russian. ` +
    "The programme is a plan: what it has was planned, and nothing says that it took place. Cite source.lines, or source.row.";
  const server = new McpServer({ name: manifest.name, version: manifest.version }, { instructions });
  for (const add of [addAsk, addFindEvents, addGetEvent, addFindTwinnings]) add(server, tools);
  return server;
}
