import { createMcpHandler, localhostAllowedOrigins, validateOriginHeader } from "@modelcontextprotocol/server";
import type { FastifyRequest } from "fastify";
import { BusyError } from "../answer/brain/turns.ts";
import type { HttpPart, Logger } from "../http/server.ts";
import { createMcpServer } from "./server.ts";
import type { ToolDeps } from "./tool.ts";

/** What is served over HTTP; there is no brain while it is being made. */
export interface McpPartOptions extends Pick<ToolDeps, "now"> {
  brain: () => ToolDeps["brain"] | undefined;
  /** Counts calls of an address; returns the seconds to wait for where there are too many. */
  questions: (address: string, count: number) => number | undefined;
  /** Hears of failures inside, never of what was asked. */
  logger: Pick<Logger, "error">;
}

const PATH = "/mcp";
/** Bytes of a request: a question has a few hundred. */
const BODY_BYTES = 64 * 1024;
/** Requests that are answered, or wait for that, at a time. */
const IN_HAND = 8;
/** Seconds until another try is worth it: while the assistant is being made, and while others are answered. */
const [STARTING_SECONDS, BUSY_SECONDS] = [5, 3];

function problem(code: number, message: string) {
  return { jsonrpc: "2.0", id: null, error: { code, message } };
}

/** A request as the handler of the protocol takes it. */
function asWebRequest({ method, headers, body }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const asked = { method, headers: given, ...(body instanceof Uint8Array && { body }) };
  return new Request(new URL(PATH, "http://localhost"), asked);
}

/** How many calls of tools a body has; several come as a list. */
function callsIn(body: unknown): number {
  if (!(body instanceof Uint8Array)) return 0;
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(body));
    const messages: unknown[] = Array.isArray(read) ? read : [read];
    return messages.filter((message) => (message as { method?: unknown } | null)?.method === "tools/call").length;
  } catch {
    // What is no JSON calls nothing; the handler says so.
    return 0;
  }
}

/**
 * `/mcp`: the tools over HTTP, each request by itself. A web page of another machine is turned away (403), so that it cannot ask
 * through its reader's browser; 429 where an address calls too often, and 503 while the assistant is being made, or
 * others wait for it.
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
    // The body is read by the handler, which answers what is no JSON by the protocol.
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
          // Whoever reads slowly holds up nobody: the answer is whole before it is sent.
          const body = Buffer.from(await answered.arrayBuffer());
          return await reply.code(answered.status).headers(Object.fromEntries(answered.headers)).send(body);
        } finally {
          inHand -= 1;
        }
      },
    });
  };
}
