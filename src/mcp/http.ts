import { createMcpHandler, localhostAllowedOrigins, validateOriginHeader } from "@modelcontextprotocol/server";
import type { FastifyRequest } from "fastify";
import { BusyError } from "../answer/brain/turns.ts";
import type { HttpPart, Logger } from "../http/server.ts";
import { createMcpServer } from "./server.ts";
import type { ToolDeps } from "./tool.ts";

/** Options of the HTTP endpoint; there is no brain while it is loading. */
export interface McpPartOptions extends Pick<ToolDeps, "now"> {
  brain: () => ToolDeps["brain"] | undefined;
  /** The rate limit for calls, per address; returns the seconds to wait if it is exceeded. */
  questions: (address: string, count: number) => number | undefined;
  /** Logs internal failures, never the content of a question. */
  logger: Pick<Logger, "error">;
}

const PATH = "/mcp";
/** Maximum size of a request in bytes; a question has a few hundred. */
const BODY_BYTES = 64 * 1024;
/** The most requests in progress or waiting. */
const IN_HAND = 8;
/** The retry-after in seconds, while the assistant is loading and while it is busy. */
const [STARTING_SECONDS, BUSY_SECONDS] = [5, 3];

function problem(code: number, message: string) {
  return { jsonrpc: "2.0", id: null, error: { code, message } };
}

/** A request in the form that the protocol's handler takes. */
function asWebRequest({ method, headers, body }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const asked = { method, headers: given, ...(body instanceof Uint8Array && { body }) };
  return new Request(new URL(PATH, "http://localhost"), asked);
}

/** How many tool calls a body contains; a batch has several. */
function callsIn(body: unknown): number {
  if (!(body instanceof Uint8Array)) return 0;
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(body));
    const messages: unknown[] = Array.isArray(read) ? read : [read];
    return messages.filter((message) => (message as { method?: unknown } | null)?.method === "tools/call").length;
  } catch {
    // Invalid JSON contains no calls; the handler reports it.
    return 0;
  }
}

/**
 * `/mcp`: the tools over HTTP; requests are independent of each other. A request from a web page of another site gets a
 * 403, so that the site cannot send questions through its reader's browser. 429 means too many calls from one address,
 * and 503 that the assistant is loading or busy.
 */
export function mcpPart({ brain, now, questions, logger }: McpPartOptions): HttpPart {
  const onFailure = (err: unknown) => {
    logger.error({ err }, "a tool failed");
  };
  const handler = createMcpHandler(
    () => {
      const made = brain();
      if (!made) throw new Error("The assistant is being made.");
      return createMcpServer({ brain: made, now, onFailure });
    },
    { maxRequestBodySize: BODY_BYTES, onerror: () => undefined },
  );
  let inHand = 0;
  return (scope) => {
    scope.addHook("onClose", () => handler.close());
    // The protocol's handler reads the body, so that it can report invalid JSON.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: BODY_BYTES }, (_request, body, done) => {
      done(null, body);
    });
    scope.route({
      method: ["GET", "POST", "DELETE"],
      url: PATH,
      onRequest: async (request, reply) => {
        const origin = validateOriginHeader(request.headers.origin, localhostAllowedOrigins());
        if (!origin.ok) await reply.code(403).send(problem(-32000, "Web pages of other machines may not ask here."));
        else if (!brain()) {
          const wait = problem(-32000, "The assistant is being made: try again in a few seconds.");
          await reply.code(503).header("retry-after", STARTING_SECONDS).send(wait);
        }
      },
      handler: async (request, reply) => {
        const refuse = (status: number, seconds: number, sentence: string) =>
          reply.code(status).header("retry-after", seconds).send(problem(-32000, sentence));
        const calls = callsIn(request.body);
        const waitSeconds = calls === 0 ? undefined : questions(request.ip, calls);
        if (waitSeconds !== undefined) {
          return refuse(429, waitSeconds, `Too many calls at once: call one tool, again in ${waitSeconds} seconds.`);
        }
        if (inHand >= IN_HAND) return refuse(503, BUSY_SECONDS, new BusyError().message);
        inHand += 1;
        try {
          const answered = await handler.fetch(asWebRequest(request));
          // Buffer the whole answer, so that a slow reader blocks nobody.
          const body = Buffer.from(await answered.arrayBuffer());
          return await reply.code(answered.status).headers(Object.fromEntries(answered.headers)).send(body);
        } finally {
          inHand -= 1;
        }
      },
    });
  };
}
