import { execFile, spawn } from "node:child_process";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { superviseProcess } from "../src/supervision.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

/** What is sent to systemd, and what is warned of. */
function listen() {
  const [sent, warnings] = [[] as string[][], [] as string[]];
  const answers: (Error | null)[] = [];
  return {
    sent,
    warnings,
    answers,
    logger: { warn: (_: object, message: string) => void warnings.push(message) },
    notify: (...variables: string[]) => {
      sent.push(variables);
      const answer = answers.shift() ?? null;
      return answer === null ? Promise.resolve() : Promise.reject(answer);
    },
  };
}

test("systemd hears that the start goes on, that the bot is ready, that it lives and that it stops", async () => {
  const { sent, logger, notify } = listen();
  const environment = { NOTIFY_SOCKET: "/run/systemd/notify", WATCHDOG_USEC: "100000" };
  const { ready, stopping } = superviseProcess({ environment, logger, notify });
  await expect.poll(() => sent.length).toBeGreaterThan(1);
  expect(new Set(sent.flat())).toEqual(new Set(["EXTEND_TIMEOUT_USEC=100000"]));
  ready("@bot is ready");
  const [first, ...rest] = sent.splice(0);
  expect([first, rest.length > 0]).toEqual([["EXTEND_TIMEOUT_USEC=100000"], true]);
  await expect.poll(() => sent.length).toBeGreaterThan(2);
  const isSaid = sent.findIndex(([variable]) => variable === "READY=1");
  expect(sent[isSaid]).toEqual(["READY=1", "STATUS=@bot is ready", "WATCHDOG=1"]);
  expect(new Set(sent.slice(isSaid + 1).flat())).toEqual(new Set(["WATCHDOG=1"]));
  stopping();
  await expect.poll(() => sent.flat()).toContain("STOPPING=1");
});

test("a systemd that cannot be told is warned of once, until it can", async () => {
  const { sent, warnings, answers, logger, notify } = listen();
  const away = new Error("away");
  answers.push(away, away, null, away);
  const environment = { NOTIFY_SOCKET: "/run/systemd/notify", WATCHDOG_USEC: "40000" };
  const { stopping } = superviseProcess({ environment, logger, notify });
  await expect.poll(() => sent.length).toBeGreaterThan(5);
  stopping();
  expect(warnings).toEqual(Array(2).fill("systemd could not be told that this process lives"));
});

test("it is told by systemd's own command", async () => {
  const folder = await temporaryDirectory();
  await writeFile(join(folder, "systemd-notify"), `#!/bin/sh\necho "$@" >> ${folder}/sent\n`);
  await chmod(join(folder, "systemd-notify"), 0o755);
  const path = process.env["PATH"] ?? "";
  process.env["PATH"] = `${folder}:${path}`;
  onTestFinished(() => {
    process.env["PATH"] = path;
  });
  const { warnings, logger } = listen();
  const { ready, stopping } = superviseProcess({ environment: { NOTIFY_SOCKET: "x" }, logger });
  ready("well");
  const sent = () => readFile(join(folder, "sent"), "utf8").catch(() => "");
  await expect.poll(sent).toBe("EXTEND_TIMEOUT_USEC=120000000\nREADY=1 STATUS=well WATCHDOG=1\n");
  stopping();
  await expect.poll(sent).toContain("STOPPING=1");
  expect(warnings).toEqual([]);
});

test("in production without systemd a thread watches, and nothing at a desk", () => {
  const { logger } = listen();
  const limits: number[] = [];
  const watch = (limitMs: number) => {
    limits.push(limitMs);
    return () => Promise.resolve();
  };
  superviseProcess({ environment: {}, logger, watch });
  superviseProcess({ environment: { NODE_ENV: "production" }, logger, watch });
  expect(limits).toEqual([120_000]);
});

/** A process that is watched, and then does something. */
const watched = (limitMs: number, then: string) => [
  ...["--import", "tsx", "--input-type=module", "-e"],
  `import { watchEventLoop } from "./src/event-loop/watchdog.ts";
   const stop = watchEventLoop(${limitMs}, (error) => { throw error; });
   ${then}`,
];

test("a process whose event loop stands still ends itself, and says why", { timeout: 30_000 }, async () => {
  const still = promisify(execFile)(process.execPath, watched(400, "setTimeout(() => { for (;;); }, 200);"));
  await expect(still).rejects.toMatchObject({
    signal: "SIGKILL",
    stderr: "The event loop has not turned for 0.4 s: the process ends itself to be started anew.\n",
  });
});

test(
  "a process that turns, or was only suspended, goes on and ends when it wants to",
  { timeout: 30_000 },
  async () => {
    const script = 'process.stdout.write("up\\n"); setTimeout(() => { process.stdout.write("well\\n"); }, 3000);';
    const child = spawn(process.execPath, watched(1500, script), { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    await expect.poll(() => output, { timeout: 10_000 }).toBe("up\n");
    child.kill("SIGSTOP");
    setTimeout(() => child.kill("SIGCONT"), 2500);
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect([code, output]).toEqual([0, "up\nwell\n"]);
  },
);

test("watching can end", { timeout: 30_000 }, async () => {
  const script = 'await stop(); const end = Date.now() + 1500; while (Date.now() < end); process.stdout.write("well");';
  const { stdout } = await promisify(execFile)(process.execPath, watched(400, script));
  expect(stdout).toBe("well");
});
