import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { keepOutput } from "../../support/logs.ts";
import { createTestTelegram } from "../../support/test-telegram.ts";
import { TOKEN, buttonsOf } from "../../support/telegram-harness.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";
import { plain } from "./reminder-bench.ts";

const SCRIPT = fileURLToPath(new URL("children/bot.ts", import.meta.url));

/** A way to Telegram on which a request can be held back: it arrives here, and no further. */
async function createGate(apiRoot: string) {
  let held: { method: string; arrived: () => void } | undefined;
  const server = createServer((incoming, outgoing) => {
    if (held !== undefined && incoming.url?.endsWith(held.method) === true) {
      held.arrived();
      return;
    }
    const { method, headers } = incoming;
    const onward = request(`${apiRoot}${incoming.url ?? ""}`, { method, headers }, (answer) => {
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
    /** Resolves when the next request of a method has come and waits in vain. */
    hold: (method: string) => new Promise<void>((arrived) => (held = { method, arrived })),
    open: () => {
      held = undefined;
    },
  };
}

const TIMEOUT = { timeout: 120_000 };

test(
  "a bot that is killed between claiming a reminder and sending it sends it after its restart, once, and says that it may be a repeat",
  TIMEOUT,
  async () => {
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
    const anna = world.createUser({ first_name: "Anna", language_code: "fr" });
    const nextMessage = (action: () => unknown) =>
      new Promise<string>((resolve) => {
        const stop = world.subscribe((event) => {
          if (event.type !== "message" || event.message.from?.id !== world.bot.id) return;
          stop();
          resolve(plain(event.message.text));
        });
        action();
      });

    const first = await startBot("2026-08-01T12:00:00+02:00");
    await nextMessage(() => world.start(anna.id, "t_dijon-volgograd"));
    const card = world.history(anna.id).at(-1);
    const remind = card && buttonsOf(card).find(({ text }) => text === "Me le rappeler")?.callback_data;
    const made = await nextMessage(() => world.pressButton(anna.id, anna.id, card?.message_id ?? 0, remind ?? "x"));
    expect(made).toContain("Prochain rappel : le 29 août 2026 à 9 h");
    // A moment later the press is struck off; a kill before would have it answered again.
    await delay(1000);
    await kill(first);

    const claimed = gate.hold("/sendMessage");
    const second = await startBot("2026-08-29T09:00:30+02:00");
    await claimed;
    await kill(second);
    expect(world.history(anna.id).some(({ text }) => text?.includes("Dans 7 jours"))).toBe(false);

    // A minute and a half later the lease has run out.
    gate.open();
    const arrived = nextMessage(() => undefined);
    await startBot("2026-08-29T09:02:00+02:00");
    expect(await arrived).toMatch(
      /Dans 7 jours, le 5 septembre 2026 : les 67 ans[^]*Vous avez peut-être déjà reçu ce rappel/u,
    );
    expect(world.history(anna.id).filter(({ text }) => text?.includes("Dans 7 jours"))).toHaveLength(1);
  },
);
