/** A Telegram on this computer: its Bot API, its people, the chat page, and tools for tests. */
export { startLocalTelegram } from "./start.ts";
export type { StartedTelegram, StartOptions } from "./start.ts";

export { createLocalTelegram, ImpossibleAction } from "./bot-api/index.ts";
export type * from "./bot-api/index.ts";
export { linesOf } from "./bot-api/rich.ts";
export { authorOf } from "./bot-api/world/messages.ts";

export { bundleClient, createChatPage, english, openInBrowser } from "./page/index.ts";
export type * from "./page/index.ts";

export { createTestTelegram } from "./testing/test-telegram.ts";
export type { TestTelegram } from "./testing/test-telegram.ts";
export type { Deeds } from "./testing/deeds.ts";
export type { Fault, FaultOrder, Faults } from "./testing/faults.ts";
