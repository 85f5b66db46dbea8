import { setTimeout as delay } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { howMany } from "../support/full.ts";
import { createFaultyWorld, TIMEOUT, untilReady, untilSays } from "./world.ts";

vi.setConfig({ testTimeout: 400_000 });

const STORM = howMany({ sample: 5, full: 40 });

test("While Telegram is down, slow or broken every question is answered, and once where that can be known", async () => {
  const { telegram, cable, start, ask, answered } = await createFaultyWorld();
  const program = await start();
  await untilReady(program);
  await answered([ask()]);

  // Down: the cable is cut, people go on writing, and it is there again.
  cable.cut();
  const whileDown = [ask(), ask("Arles")];
  await untilSays(program, "no updates could be taken from Telegram; trying again");
  cable.mend();
  await answered(whileDown.slice(0, 1));
  await answered(whileDown.slice(1), { town: "Arles" });

  // Slow: each piece takes a second.
  cable.slow(1000);
  await answered([ask()]);
  cable.mend();

  // It swallows what is sent: connections are there, and nothing comes back until they break.
  cable.freeze();
  const whileFrozen = ask();
  await delay(1500);
  cable.mend();
  await answered([whileFrozen], { most: 2 });

  // It fails for a while, in taking and in giving.
  telegram.faults.failNext({ method: "getUpdates", times: 2, with: { status: 502 } });
  telegram.faults.failNext({ method: "sendMessage", times: 3, with: { status: 500 } });
  await answered([ask()]);

  // Connections break again and again, at any moment.
  const whileBroken: number[] = [];
  for (let reset = 0; reset < 10; reset += 1) {
    whileBroken.push(ask());
    await delay(Math.random() * 200);
    cable.reset();
  }
  await answered(whileBroken, { most: Infinity });

  // It asks everybody for patience.
  telegram.faults.failNext({ method: "sendMessage", times: STORM, with: { status: 429, retry_after: 1 } });
  await answered(Array.from({ length: STORM }, () => ask()));
  await expect.poll(async () => (await program.readiness())?.ready, TIMEOUT).toBe(true);
  program.child.kill("SIGTERM");
  expect(await program.exit).toBe(0);
});

test("A token that is refused from now on ends the program with a sentence, and what was asked is answered by the next", async () => {
  const { telegram, start, ask, answered } = await createFaultyWorld();
  const program = await start();
  await untilReady(program);
  telegram.faults.failNext({ method: "sendMessage", times: 1000, with: { status: 401 } });
  const asked = ask();
  await untilSays(program, "an answer has to wait");
  telegram.faults.failNext({ method: "getUpdates", times: 1000, with: { status: 401 } });
  // The poll that waits at this moment is still answered.
  const askedLater = ask();
  expect(await program.exit).toBe(1);
  expect(program.output()).toContain(
    "Telegram refuses the token of this bot: check BOT_TOKEN, or have @BotFather make a new one (/revoke).\n",
  );
  telegram.faults.clear();
  await start();
  await answered([asked, askedLater]);
});

test("Another process with the token is borne for a while", async () => {
  const { telegram, start, ask, answered } = await createFaultyWorld();
  const program = await start();
  await untilReady(program);
  await answered([ask()]);
  const conflict = "Conflict: terminated by other getUpdates request";
  telegram.faults.failNext({ method: "getUpdates", times: 3, with: { status: 409, description: conflict } });
  await answered([ask(), ask()]);
  await expect.poll(() => telegram.faults.remaining(), TIMEOUT).toBe(0);
  await answered([ask()]);
  if (howMany({ sample: 0, full: 1 }) === 0) return;
  telegram.faults.failNext({ method: "getUpdates", times: 1000, with: { status: 409, description: conflict } });
  await answered([ask()]);
  expect(await program.exit).toBe(1);
  expect(program.output()).toContain("Another process has been taking this bot's updates for a minute and a half");
});
