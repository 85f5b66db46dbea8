import { createTestTelegram as createTelegram } from "@jumelages/local-telegram";
import type { LocalTelegramOptions, TestTelegram } from "@jumelages/local-telegram";
import { expectNothingOfAnybody } from "./logs.ts";

/** A local Telegram for tests of the bot. When it ends, the logs of all started programs are searched for secrets. */
export async function createTestTelegram(options: LocalTelegramOptions): Promise<TestTelegram> {
  const telegram = await createTelegram(options);
  return {
    ...telegram,
    async close() {
      await telegram.close();
      expectNothingOfAnybody(telegram, options.botToken);
    },
  };
}
