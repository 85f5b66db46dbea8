import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { onTestFinished } from "vitest";
import { serveHttp } from "../../src/http/server.ts";
import { mcpPart } from "../../src/mcp/http.ts";
import type { McpPartOptions } from "../../src/mcp/http.ts";
import { assembledFor } from "../support/assembled.ts";

/** The assistant of the facts that are shipped, by words alone. */
export const brain = await assembledFor();

/** What was logged of failures. */
export const failures: object[] = [];

/** `/mcp` on a server of its own; resolves with its address. */
export async function serveMcp(options: Partial<McpPartOptions> = {}): Promise<URL> {
  const logger = { debug: () => undefined, error: (fields: object) => void failures.push(fields) };
  const own = { now: () => new Date("2021-03-20T12:00:00Z"), questions: () => undefined, logger };
  const part = mcpPart({ brain: () => brain, ...own, ...options });
  const { url, close } = await serveHttp({ host: "127.0.0.1", port: 0 }, { parts: [part], logger });
  onTestFinished(close);
  return new URL("mcp", url);
}

/** What a tool said: its structured content, or the sentence of its refusal. */
export interface Said {
  [field: string]: unknown;
  events: { id: string; title: string; source: { lines: [number, number]; row: number } }[];
  twinnings: { names: [string, string]; next: string | null; status: string }[];
  refused?: string;
}

/** A client of the protocol's own; `era` is the revision that it speaks. */
export async function connect(url: URL, era: "legacy" | "auto" = "auto") {
  const client = new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode: era } });
  await client.connect(new StreamableHTTPClientTransport(url));
  onTestFinished(() => client.close());
  const call = async (name: string, given: Record<string, unknown> = {}): Promise<Said> => {
    const { isError, content, structuredContent } = await client.callTool({ name, arguments: given });
    const [text] = content;
    if (isError === true) return { refused: text?.type === "text" ? text.text : "", events: [], twinnings: [] };
    return structuredContent as Said;
  };
  return { client, call };
}
