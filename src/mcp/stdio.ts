import { once } from "node:events";
import { Writable } from "node:stream";
import { serveStdio, StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import { createMcpServer } from "./server.ts";
import type { ToolDeps } from "./tool.ts";

/** Reserves standard output for the protocol: everything else written there goes to standard error from now on. */
export function reserveStdout(): Writable {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, _encoding, done) => void write(chunk, done),
  });
}

/** Serves one client over standard input and output. Resolves when it disconnects or a signal ends the process. */
export async function serveOverStdio(tools: ToolDeps, stdout: Writable): Promise<void> {
  const transport = new StdioServerTransport(process.stdin, stdout);
  const handle = serveStdio(() => createMcpServer(tools), { transport, onerror: tools.onFailure });
  await Promise.race([
    once(process.stdin, "end"),
    once(process.stdin, "close"),
    once(process, "SIGINT"),
    once(process, "SIGTERM"),
  ]);
  await handle.close();
}
