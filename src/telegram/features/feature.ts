import { Composer } from "grammy";
import type { CommandName } from "../../i18n/telegram/commands.ts";
import type { ButtonKind } from "../links/callback-data.ts";
import { COMMANDS } from "../commands.ts";
import type { BotContext, FeatureDeps, TypedCommand } from "../context.ts";
import { acknowledge } from "../message/reply.ts";

/** One ability of the bot: its handlers on a composer of their own. */
export type Feature = (deps: FeatureDeps) => Composer<BotContext>;

/** Handles a command under all its aliases. */
export function onCommand(
  composer: Composer<BotContext>,
  name: CommandName,
  handle: (ctx: BotContext, command: TypedCommand) => Promise<void>,
): void {
  const names: readonly string[] = [name, ...COMMANDS[name].aliases];
  composer.use(async (ctx, next) => {
    if (ctx.command === undefined || !names.includes(ctx.command.name)) return next();
    await handle(ctx, ctx.command);
  });
}

/**
 * Handles one kind of button. The press is acknowledged before the handler runs, so that the button stops spinning. A
 * handler that acknowledges with a text of its own sets `acknowledges`.
 */
export function onButton<Values>(
  composer: Composer<BotContext>,
  kind: ButtonKind<Values>,
  handle: (ctx: BotContext, values: Values) => Promise<void>,
  { acknowledges = false }: { acknowledges?: boolean } = {},
): void {
  composer.on("callback_query:data", async (ctx, next) => {
    const values = kind.read(ctx.callbackQuery.data);
    if (values === undefined) return next();
    if (!acknowledges) await acknowledge(ctx);
    await handle(ctx, values);
  });
}

/** A new composer for a feature. */
export function createComposer(): Composer<BotContext> {
  return new Composer<BotContext>();
}
