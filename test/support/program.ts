import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { keepOutput } from "./logs.ts";

export interface Program {
  child: ChildProcess;
  /** Everything printed so far. */
  output: () => string;
  /** The exit code; null if a signal ended it. */
  exit: Promise<unknown>;
}

/** Starts the program like `npm start`, with its own environment. */
export function startProgram(
  environment: Record<string, string>,
  { command = process.execPath, parameters = ["scripts/run.js", "main"] } = {},
): Program {
  const child = spawn(command, parameters, { env: { PATH: process.env["PATH"] ?? "", ...environment } });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  keepOutput(() => text);
  return { child, output: () => text, exit: once(child, "exit").then(([code]: unknown[]) => code) };
}

/** A port that is free right now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
