import { spawn } from "node:child_process";
import { once } from "node:events";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { describe, expect, it, onTestFinished, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000 });

const COMMAND = ["scripts/run.js", "cli/mcp"];
const BY_WORDS = { PATH: process.env["PATH"] ?? "", SEARCH_MODE: "lexical" };

describe("npm run mcp", () => {
  it("answers a client over standard input and output, by words and meaning", async () => {
    const client = new Client({ name: "test", version: "1.0.0" });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: COMMAND, stderr: "ignore" }));
    onTestFinished(() => client.close());
    const { structuredContent } = await client.callTool({ name: "ask", arguments: { question: "выставка кружева" } });
    expect(structuredContent).toMatchObject({ language: "ru", events: [{ id: "caudry-vologda-dentelle" }] });
  });

  it("writes nothing but the protocol to standard output, and ends with its input", async () => {
    const child = spawn(process.execPath, COMMAND, { env: BY_WORDS, stdio: ["pipe", "pipe", "ignore"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    const ended = once(child, "exit");
    const clientInfo = { name: "test", version: "1.0.0" };
    const initialize = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
    const requests = [
      { jsonrpc: "2.0", id: 1, method: "initialize", params: initialize },
      { jsonrpc: "2.0", method: "notifications/initialized" },
      { jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "ask", arguments: { question: "" } } },
    ];
    child.stdin.write(`no JSON\n${requests.map((request) => JSON.stringify(request)).join("\n")}\n`);
    await expect.poll(() => output, { timeout: 60_000 }).toContain('"id":2');
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
    const messages = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { jsonrpc: string; id?: number });
    expect(messages.map(({ jsonrpc }) => jsonrpc)).toEqual(messages.map(() => "2.0"));
    expect(output).toContain("question must be a question in French or Russian");
  });

  it("says in a sentence that the corpus is not there", async () => {
    const env = { ...BY_WORDS, CORPUS_DIR: "no-such-folder" };
    const child = spawn(process.execPath, COMMAND, { env, stdio: ["ignore", "pipe", "pipe"] });
    let [output, said] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (output += text.toString()));
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    expect(await once(child, "close")).toEqual([1, null]);
    expect(output).toBe("");
    expect(said).toContain("The corpus has");
    expect(said).not.toMatch(/^\s+at /mu);
  });
});
