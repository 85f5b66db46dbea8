import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { Message } from "@jumelages/local-telegram";
import { authorOf } from "@jumelages/local-telegram";
import { keepOutput } from "../../support/logs.ts";
import { createTestTelegram } from "../../support/test-telegram.ts";
import { TOKEN, buttonsOf } from "../../support/telegram-harness.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";
import { plain } from "./reminder-bench.ts";

const SCRIPT = fileURLToPath(new URL("children/bot.ts", import.meta.url));

/** A way to Telegram on which a request can be held back: it arrives here, and no further; or its answer does not get back. */
async function createGate(apiRoot: string) {
  let held: { method: string; what: "request" | "answer"; arrived: () => void } | undefined;
  const server = createServer((incoming, outgoing) => {
    const holding = held !== undefined && incoming.url?.endsWith(held.method) === true ? held : undefined;
    if (holding?.what === "request") {
      holding.arrived();
      return;
    }
    const { method, headers } = incoming;
    const onward = request(`${apiRoot}${incoming.url ?? ""}`, { method, headers }, (answer) => {
      if (holding !== undefined) {
        answer.resume();
        holding.arrived();
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    outgoing.on("close", () => onward.destroy());
    incoming.pipe(onward);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Resolves when the next request of a method has come, or was done, and waits in vain. */
    hold: (method: string, what: "request" | "answer") =>
      new Promise<void>((arrived) => (held = { method, what, arrived })),
    open: () => {
      held = undefined;
    },
  };
}

const TIMEOUT = { timeout: 120_000 };

/** A Telegram with a gate before it, and a bot that can be started at any moment and killed. */
async function setUp() {
  const telegram = await createTestTelegram({
    directory: null,
    clock: { now: () => new Date() },
    botToken: TOKEN,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
  });
  onTestFinished(() => telegram.close());
  const { world } = telegram;
  const gate = await createGate((await telegram.listen(0)).apiRoot);
  const directory = await temporaryDirectory();

  const children: ChildProcess[] = [];
  onTestFinished(() => {
    for (const child of children) child.kill("SIGKILL");
  });
  const startBot = async (startsAt: string): Promise<ChildProcess> => {
    const parameters = ["--import", "tsx", SCRIPT, TOKEN, gate.apiRoot, directory, startsAt];
    const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "pipe"] });
    children.push(child);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    keepOutput(() => said);
    await once(child.stdout, "data");
    return child;
  };
  const kill = async (child: ChildProcess) => {
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  /** The next that the bot says or changes. */
  const next = (action: () => unknown) =>
    new Promise<Message>((resolve) => {
      const stop = world.subscribe((event) => {
        if (event.type !== "message" && event.type !== "edit") return;
        const record = telegram.parts.messages.find(event.chatId, event.message.message_id);
        if (record === undefined || authorOf(record) !== world.bot.id) return;
        stop();
        resolve(event.message);
      });
      action();
    });
  return { world, gate, startBot, kill, next };
}

test(
  "a bot that is killed between claiming a reminder and sending it sends it after its restart, once, and says that it may be a repeat",
  TIMEOUT,
  async () => {
    const { world, gate, startBot, kill, next } = await setUp();
    const anna = world.createUser({ first_name: "Anna", language_code: "fr" });

    const first = await startBot("2026-08-01T12:00:00+02:00");
    const card = await next(() => world.start(anna.id, "t_dijon-volgograd"));
    const remind = buttonsOf(card).find(({ text }) => text === "Me le rappeler")?.callback_data;
    const made = await next(() => world.pressButton(anna.id, anna.id, card.message_id, remind ?? "x"));
    expect(plain(made.text)).toContain("Prochain rappel : le 29 août 2026 à 9 h");
    // A moment later the press is struck off; a kill before would have it answered again.
    await delay(1000);
    await kill(first);

    const claimed = gate.hold("/sendMessage", "request");
    const second = await startBot("2026-08-29T09:00:30+02:00");
    await claimed;
    await kill(second);
    expect(world.history(anna.id).some(({ text }) => text?.includes("Dans 7 jours"))).toBe(false);

    // A minute and a half later the lease has run out.
    gate.open();
    const arrived = next(() => undefined);
    await startBot("2026-08-29T09:02:00+02:00");
    expect(plain((await arrived).text)).toMatch(
      /Dans 7 jours, le 5 septembre 2026 : les 67 ans[^]*Vous avez peut-être déjà reçu ce rappel/u,
    );
    expect(world.history(anna.id).filter(({ text }) => text?.includes("Dans 7 jours"))).toHaveLength(1);
  },
);

test(
  "a bot that is killed between sending a digest to a channel and marking it sends it again after its restart, and says so",
  TIMEOUT,
  async () => {
    const { world, gate, startBot, kill, next } = await setUp();
    const anna = world.createUser({ first_name: "Anna", language_code: "fr" });
    const channel = world.createGroup({ title: "Dijon", creatorId: anna.id, type: "channel" });
    world.addBotToGroup(anna.id, channel.id);

    const first = await startBot("2026-08-01T12:00:00+02:00");
    const settings = await next(() => world.sendText(anna.id, channel.id, "/digest"));
    const daily = buttonsOf(settings).find(({ text }) => text === "· Chaque jour")?.callback_data;
    const made = await next(() => world.pressButton(anna.id, channel.id, settings.message_id, daily ?? "x"));
    expect(plain(made.text)).toContain("Prochain envoi : le 5 septembre 2026 à 9 h");
    await delay(1000);
    await kill(first);

    const posts = () =>
      world
        .history(channel.id)
        .map(({ text }) => plain(text))
        .filter((text) => text.includes("67 ans"));
    const sent = gate.hold("/sendMessage", "answer");
    const second = await startBot("2026-09-05T09:00:30+02:00");
    await sent;
    await kill(second);
    expect(posts()).toHaveLength(1);

    gate.open();
    const again = next(() => undefined);
    const third = await startBot("2026-09-05T09:02:00+02:00");
    expect(plain((await again).text)).toMatch(/les 67 ans[^]*Ce message a peut-être déjà été envoyé/u);
    await delay(1000);
    await kill(third);

    // What is marked stays where it is.
    await startBot("2026-09-05T09:05:00+02:00");
    await delay(3000);
    expect(posts()).toHaveLength(2);
  },
);
