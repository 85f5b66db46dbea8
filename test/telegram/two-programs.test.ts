import { describe, expect, it, onTestFinished } from "vitest";
import { freePort, startProgram } from "../support/program.ts";
import { startPostgres } from "../support/postgres.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { TOKEN } from "../support/telegram-harness.ts";
import { createTestTelegram } from "../support/test-telegram.ts";

const server = await startPostgres();
const TIMEOUT = { timeout: 60_000, interval: 100 };

describe.skipIf(server === null)("Two programs on one database", () => {
  it("are both ready, and the one that stands by polls when the other ends", { timeout: 180_000 }, async () => {
    const telegram = await createTestTelegram({
      directory: null,
      clock: { now: () => new Date() },
      botToken: TOKEN,
      botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
    });
    onTestFinished(() => telegram.close());
    const { apiRoot } = await telegram.listen(0);
    const common = {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
      DATABASE_URL: (await server?.createDatabase()) ?? "",
      DATA_DIR: await temporaryDirectory(),
      SEARCH_MODE: "lexical",
    };
    const start = async () => {
      const port = String(await freePort());
      const program = startProgram({ ...common, HTTP_PORT: port });
      onTestFinished(() => void program.child.kill("SIGKILL"));
      const readiness = () => fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
      await expect.poll(async () => (await readiness())?.status, TIMEOUT).toBe(200);
      return { ...program, isStanding: async () => (await (await readiness())?.text())?.includes("stands by") };
    };
    const first = await start();
    await expect.poll(first.isStanding, TIMEOUT).toBe(false);
    const second = await start();
    await expect.poll(second.isStanding, TIMEOUT).toBe(true);

    first.child.kill("SIGTERM");
    expect(await first.exit).toBe(0);
    const person = telegram.world.createUser({ first_name: "Anna", language_code: "fr" });
    telegram.world.sendText(person.id, person.id, "Nice");
    await expect.poll(() => telegram.world.history(person.id).length, TIMEOUT).toBe(2);
    await expect.poll(second.isStanding, TIMEOUT).toBe(false);
  });
});
