import type { Parts } from "../world/world.ts";
import type { Arguments } from "./arguments.ts";

/**
 * A method of the Bot API: what it returns becomes `result`, a BotApiError that it throws becomes the answer.
 * @param hangUp aborts when the bot hangs up
 */
export type Method = (parts: Parts, args: Arguments, hangUp: AbortSignal) => unknown;

/** Methods by name as the reference writes them; requests may write them in any case. */
export type Methods = Readonly<Record<string, Method>>;
