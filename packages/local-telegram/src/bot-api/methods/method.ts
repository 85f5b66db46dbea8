import type { Parts } from "../world/world.ts";
import type { Arguments } from "./arguments.ts";

/**
 * A method of the Bot API. Its return value becomes `result`; a BotApiError that it throws becomes the answer.
 * @param hangUp aborts when the bot closes the connection
 */
export type Method = (parts: Parts, args: Arguments, hangUp: AbortSignal) => unknown;

/** Methods by the name in the reference; requests may use any case. */
export type Methods = Readonly<Record<string, Method>>;
