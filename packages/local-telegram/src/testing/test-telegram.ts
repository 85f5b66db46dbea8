import { createLocalTelegram } from "../bot-api/index.ts";
import type { LocalTelegram, LocalTelegramOptions, UpdateType } from "../bot-api/index.ts";
import { createDeeds, type Deeds } from "./deeds.ts";
import { createFaults, type Faults } from "./faults.ts";

/** A local Telegram with more actions for people, and with connections that break on command. */
export interface TestTelegram extends LocalTelegram {
  world: LocalTelegram["world"] & Deeds;
  faults: Faults;
  /** Sends the bot an update that no Telegram would produce. */
  deliver: (type: UpdateType, content: unknown) => void;
}

/** Makes a local Telegram for the tests of a bot. */
export async function createTestTelegram(options: LocalTelegramOptions): Promise<TestTelegram> {
  const { faults, intercept } = createFaults();
  const telegram = await createLocalTelegram({ ...options, intercept });
  return {
    ...telegram,
    world: { ...telegram.world, ...createDeeds(telegram.world, telegram.parts) },
    faults,
    deliver(type, content) {
      telegram.parts.updates.push(type, content as never);
    },
  };
}
