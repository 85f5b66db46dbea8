import { createMcpHandler, localhostAllowedOrigins, validateOriginHeader } from "@modelcontextprotocol/server";
import type { HttpPart, Logger } from "../http/server.ts";
import { createMcpServer } from "./server.ts";
import type { ToolDeps } from "./tool.ts";

/** What is served over HTTP; there is no brain while it is being made. */
export interface McpPartOptions extends Pick<ToolDeps, "now"> {
  brain: () => ToolDeps["brain"] | undefined;
  /** Hears of failures inside, never of what was asked. */
  logger: Pick<Logger, "error">;
}

const PATH = "/mcp";
/** Bytes of a request: a question has a few hundred. */
const BODY_BYTES = 64 * 1024;
const RETRY_AFTER_SECONDS = 5;

function problem(code: number, message: string) {
  return { jsonrpc: "2.0", id: null, error: { code, message } };
}

/**
 * `/mcp`: the tools over HTTP, each request by itself. A web page of another machine is turned away (403), so that it cannot ask
 * through its reader's browser; 503 while the assistant is being made.
 */
export function mcpPart({ brain, now, logger }: McpPartOptions): HttpPart {
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
          await reply.code(503).header("retry-after", RETRY_AFTER_SECONDS).send(wait);
        }
      },
      handler: async (request, reply) => {
        const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
          value === undefined ? [] : [[name, String(value)]],
        );
        const { method, body } = request;
        const asked = new Request(new URL(PATH, "http://localhost"), {
          method,
          headers,
          ...(body instanceof Uint8Array && { body }),
        });
        return reply.send(await handler.fetch(asked));
      },
    });
  };
}
