import { execFile } from "node:child_process";
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createTestTelegram } from "../../src/index.ts";
import { createHandClock, startBench, token } from "./harness.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "local-telegram-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe("After a restart", () => {
  it("people, chats, messages, menus, files and waiting updates are there, and numbers go on", async () => {
    const before = await startBench({ directory });
    const { anna } = before;
    const { result } = await before.call("sendMessage", { chat_id: anna.id, text: "Bonjour" });
    await before.call("setMyCommands", { commands: [{ command: "aide", description: "Aide" }] });
    before.telegram.world.blockBot(before.telegram.world.createUser({ first_name: "Иван" }).id);
    const sent = await before.telegram.world.sendDocument(anna.id, anna.id, {
      name: "a.txt",
      bytes: Buffer.from("abc"),
    });
    const pending = (await before.call("getUpdates")).result;
    await before.close();

    const after = await startBench({ directory });
    const { world } = after.telegram;
    const [first, second, third] = world.users();
    expect(first).toEqual(anna);
    expect(world.hasBlockedBot(second?.id ?? 0)).toBe(true);
    expect(third?.id).toBe(anna.id + 2);
    expect(world.history(anna.id).map(({ text }) => text)).toEqual(["/start", "Bonjour", undefined]);
    expect(world.commandsFor(anna.id, anna.id)).toHaveLength(1);
    expect(Buffer.from((await world.fileContent(sent.document?.file_id ?? "")) ?? []).toString()).toBe("abc");
    expect((await after.call("sendMessage", { chat_id: anna.id, text: "x" })).result.message_id).toBe(
      result.message_id + 2,
    );
    const updates = pending.map(({ update_id }) => update_id);
    expect(updates).toHaveLength(2);
    await after.close();
  });

  it("a pressed button can still be answered", async () => {
    const clock = createHandClock();
    const before = await startBench({ directory, clock });
    void before.telegram.world.pressButton(before.anna.id, before.anna.id, 1, "a");
    const query = (await before.takeUpdates()).at(-1)?.callback_query;
    await before.close();
    const after = await startBench({ directory, clock });
    expect((await after.call("answerCallbackQuery", { callback_query_id: query?.id ?? "" })).ok).toBe(true);
    await after.close();
  });
});

describe("A journal", () => {
  const open = (notices: string[] = []) =>
    createTestTelegram({
      directory,
      clock: createHandClock(),
      botToken: token,
      botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
      logger: { warn: (sentence) => notices.push(sentence) },
    });
  const file = () => path.join(directory, "journal.jsonl");

  it("loses nothing that was answered when its process is killed", async () => {
    const script = path.join(directory, "killed.mts");
    const module = JSON.stringify(new URL("../../src/bot-api/index.ts", import.meta.url).href);
    await writeFile(
      script,
      `import { writeSync } from "node:fs";
       import { createLocalTelegram } from ${module};
       const telegram = await createLocalTelegram({
         directory: ${JSON.stringify(directory)}, clock: { now: () => new Date() }, botToken: "${token}",
         botProfile: { firstName: "J", username: "jumelages_bot" },
       });
       const user = telegram.world.createUser({ first_name: "A" });
       telegram.world.start(user.id);
       const { apiRoot } = await telegram.listen(0);
       let answers = 0;
       for (let i = 0; i < 100; i += 1) {
         void fetch(apiRoot + "/bot${token}/sendMessage?chat_id=" + user.id + "&text=n" + i)
           .then((response) => response.json())
           .then(({ result }) => {
             writeSync(1, result.message_id + "\\n");
             answers += 1;
             if (answers === 50) process.kill(process.pid, "SIGKILL");
           });
       }`,
    );
    const { signal, answered } = await new Promise<{ signal: unknown; answered: number[] }>((resolve) => {
      execFile(process.execPath, ["--import", "tsx", script], (error, output) => {
        resolve({ signal: error?.signal, answered: output.trim().split("\n").map(Number) });
      });
    });
    expect(signal).toBe("SIGKILL");
    expect(answered).toHaveLength(50);
    const telegram = await open();
    const [user] = telegram.world.users();
    const kept = telegram.world.history(user?.id ?? 0).map(({ message_id }) => message_id);
    expect(kept).toEqual(expect.arrayContaining(answered));
    await telegram.close();
  });

  it("with half a line at its end is read without it", async () => {
    const before = await open();
    before.world.createUser({ first_name: "Анна" });
    await before.close();
    await appendFile(file(), '["people","7000000002",{"us');
    const notices: string[] = [];
    const after = await open(notices);
    expect(after.world.users()).toHaveLength(1);
    expect(notices).toEqual([]);
    await after.close();
  });

  it("that is damaged is set aside with a word, and a fresh one starts", async () => {
    const before = await open();
    before.world.createUser({ first_name: "Анна" });
    await before.close();
    await writeFile(file(), (await readFile(file(), "utf8")).replace('"people"', '"peo\u0000'));
    const notices: string[] = [];
    const after = await open(notices);
    expect(after.world.users()).toEqual([]);
    expect(notices.join()).toMatch(/damaged: it was set aside as .*journal\.damaged-/);
    await after.close();
    expect((await readdir(directory)).filter((name) => name.includes("damaged"))).toHaveLength(1);
  });

  it("is rewritten when most of it is history", async () => {
    const telegram = await open();
    const user = telegram.world.createUser({ first_name: "Анна" });
    for (let i = 0; i < 1500; i += 1) {
      telegram.world.blockBot(user.id);
      telegram.world.unblockBot(user.id);
      if (i % 100 === 0) await telegram.world.saved();
    }
    await telegram.close();
    const grown = (await readFile(file(), "utf8")).split("\n").length;
    const again = await open();
    expect(again.world.users()).toHaveLength(1);
    await again.close();
    expect((await readFile(file(), "utf8")).split("\n").length).toBeLessThan(grown);
  });
});
