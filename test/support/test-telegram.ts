import { createLocalTelegram } from "../../src/local/bot-api/index.ts";
import type { LocalTelegram, LocalTelegramOptions, UpdateType } from "../../src/local/bot-api/index.ts";
import { createDeeds } from "./deeds.ts";
import type { Deeds } from "./deeds.ts";
import { createFaults } from "./faults.ts";
import type { Faults } from "./faults.ts";
import { expectNothingOfAnybody } from "./logs.ts";

/** A local Telegram whose people do more than the page lets them, and whose connections break on command. */
export interface TestTelegram extends LocalTelegram {
  world: LocalTelegram["world"] & Deeds;
  faults: Faults;
  /** Gives the bot an update as no Telegram would make it. */
  deliver: (type: UpdateType, content: unknown) => void;
}

/** The local Telegram, with all that tests do to it. Its end looks through the logs of all programs that were started. */
export async function createTestTelegram(options: LocalTelegramOptions): Promise<TestTelegram> {
  const { faults, intercept } = createFaults();
  const telegram = await createLocalTelegram({ ...options, intercept });
  return {
    ...telegram,
    world: { ...telegram.world, ...createDeeds(telegram.world, telegram.parts) },
    faults,
    async close() {
      await telegram.close();
      expectNothingOfAnybody(telegram, options.botToken);
    },
    deliver(type, content) {
      telegram.parts.updates.push(type, content as never);
    },
  };
}
