import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, open, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openJournal } from "../../src/bot-api/storage/journal.ts";
import type { OpenFile } from "../../src/bot-api/storage/log-file.ts";
import { startBench, token } from "./harness.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "local-telegram-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const silent = () => undefined;
const script = fileURLToPath(new URL("children/telegram.ts", import.meta.url));

/** A disk that is full when it is told so: half of what it is given still fits, and cutting a file back may fail, too. */
function createDisk() {
  const disk = { isFull: false, cutsBack: true };
  const full = () => Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  const openFile: OpenFile = async (file, flags, mode) => {
    const handle = await open(file, flags, mode);
    const write = handle.appendFile.bind(handle);
    const truncate = handle.truncate.bind(handle);
    handle.appendFile = async (data) => {
      if (!disk.isFull) return write(data);
      await write(Buffer.from(data as Uint8Array).subarray(0, Math.ceil(data.length / 2)));
      throw full();
    };
    handle.truncate = async (bytes) => {
      if (!disk.cutsBack) throw full();
      return truncate(bytes);
    };
    return handle;
  };
  return { disk, openFile };
}

const journalFile = () => path.join(directory, "journal.jsonl");

async function kept(table: string): Promise<Record<string, string>> {
  const notices: string[] = [];
  const journal = await openJournal(directory, (sentence) => notices.push(sentence));
  await journal.close();
  expect(notices).toEqual([]);
  return Object.fromEntries(journal.loaded.get(table) ?? []);
}

describe("A journal on a full disk", () => {
  it.each([true, false])("says so, and writes what waits when there is room again (cut back: %s)", async (cutsBack) => {
    const { disk, openFile } = createDisk();
    const journal = await openJournal(directory, silent, openFile);
    journal.record("people", "1", { name: "Анна" });
    await journal.settled();
    disk.isFull = true;
    disk.cutsBack = cutsBack;
    for (const key of ["2", "3"]) {
      journal.record("people", key, { name: "Иван" });
      await expect(journal.settled()).rejects.toThrow(
        `The local Telegram could not write to ${directory} because no room is left: free space on its disk`,
      );
    }
    disk.isFull = false;
    disk.cutsBack = true;
    journal.record("people", "4", { name: "Paul" });
    await journal.settled();
    await journal.close();
    expect(await kept("people")).toEqual({
      "1": '{"name":"Анна"}',
      "2": '{"name":"Иван"}',
      "3": '{"name":"Иван"}',
      "4": '{"name":"Paul"}',
    });
  });

  it("does not keep in memory all that happens meanwhile", async () => {
    const { disk, openFile } = createDisk();
    const journal = await openJournal(directory, silent, openFile);
    disk.isFull = true;
    for (let count = 0; count < 9000; count += 1) journal.record("counters", "update", count);
    await expect(journal.settled()).rejects.toThrow("no room is left");
    expect(await readdir(directory)).toEqual(["journal.jsonl"]);
    disk.isFull = false;
    await journal.settled();
    await journal.close();
    expect((await readFile(journalFile(), "utf8")).split("\n")).toHaveLength(3);
    expect(await kept("counters")).toEqual({ update: "8999" });
  });

  it("does not start, and leaves the old file", async () => {
    const journal = await openJournal(directory, silent);
    journal.record("people", "1", { name: "Анна" });
    await journal.close();
    const { disk, openFile } = createDisk();
    disk.isFull = true;
    await expect(openJournal(directory, silent, openFile)).rejects.toThrow("no room is left");
    expect(await kept("people")).toEqual({ "1": '{"name":"Анна"}' });
  });
});

/** A local Telegram in a process of its own, which says where its Bot API is, or why it did not start. */
async function startProcess(folder: string, { fileBlocks = "unlimited", powerless = false } = {}) {
  const nobody = powerless && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const parameters = ["--import", "tsx", script, folder, token];
  const command = `umask 000; ulimit -S -f ${fileBlocks}; exec "$0" "$@"`;
  const child = spawn("bash", ["-c", command, process.execPath, ...parameters], {
    stdio: ["ignore", "pipe", "inherit"],
    ...nobody,
  });
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return { child, line };
}

describe("A local Telegram", () => {
  it("answers again when a full disk has room, and has kept what it answered", async () => {
    const { child, line: apiRoot } = await startProcess(directory, { fileBlocks: "64" });
    const call = async (method: string, parameters: object) => {
      const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(parameters),
      });
      return (await response.json()) as { ok: boolean; error_code?: number; result?: { message_id: number } };
    };
    const updates = (await (await fetch(`${apiRoot}/bot${token}/getUpdates`)).json()) as {
      result: { message: { chat: { id: number } } }[];
    };
    const chatId = updates.result[0]?.message.chat.id ?? 0;
    const answered: number[] = [];
    const send = () => call("sendMessage", { chat_id: chatId, text: "я".repeat(4000) });
    let answer = await send();
    for (; answer.ok; answer = await send()) answered.push(answer.result?.message_id ?? 0);
    expect(answer.error_code).toBe(500);
    expect((await send()).error_code).toBe(500);
    expect(answered.length).toBeGreaterThan(3);
    const document = new FormData();
    document.set("chat_id", String(chatId));
    document.set("document", new Blob(["x".repeat(100_000)]), "large.txt");
    const sent = await fetch(`${apiRoot}/bot${token}/sendDocument`, { method: "POST", body: document });
    expect(sent.status).toBe(500);
    expect((await readdir(directory, { recursive: true })).sort()).toEqual([
      "files",
      "files/1",
      "files/2",
      "journal.jsonl",
    ]);

    execFileSync("prlimit", [`--pid=${child.pid ?? 0}`, "--fsize=unlimited"]);
    for (let again = 0; again < 3; again += 1) {
      const { ok, result } = await send();
      expect(ok).toBe(true);
      answered.push(result?.message_id ?? 0);
    }
    child.kill("SIGKILL");
    await once(child, "exit");
    const after = await startBench({ directory });
    const ids = after.telegram.world.history(chatId).map(({ message_id }) => message_id);
    expect(ids).toEqual(expect.arrayContaining(answered));
    await after.close();
  });

  it("in a folder that it may not write says what to do", async () => {
    await chmod(directory, 0o755);
    const folder = path.join(directory, "read-only");
    await mkdir(folder);
    await chmod(folder, 0o555);
    const { line } = await startProcess(path.join(folder, "local"), { powerless: true });
    expect(line).toBe(
      `The local Telegram cannot write to ${folder}/local: give the user that runs the bot the right to write this folder and the files in it, or choose another folder.`,
    );
  });

  it("keeps what people wrote from everybody but its owner, whatever the umask and what was there before", async () => {
    const local = path.join(directory, "local");
    await mkdir(path.join(local, "files"), { recursive: true, mode: 0o777 });
    await writeFile(path.join(local, "files", "9"), "before");
    for (const name of ["", "files"]) await chmod(path.join(local, name), 0o777);
    await chmod(path.join(local, "files", "9"), 0o666);
    const { child } = await startProcess(local);
    child.kill();
    await once(child, "exit");
    const names = await readdir(local, { recursive: true });
    expect(names.sort()).toEqual(["files", "files/1", "files/2", "files/9", "journal.jsonl"]);
    const modes = await Promise.all(
      ["", ...names].map(async (name) => `${name} ${((await stat(path.join(local, name))).mode & 0o777).toString(8)}`),
    );
    expect(modes).toEqual([" 700", "files 700", "files/1 600", "files/2 600", "files/9 600", "journal.jsonl 600"]);
  });
});
