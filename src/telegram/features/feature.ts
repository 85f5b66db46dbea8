import { Composer } from "grammy";
import type { CommandName } from "../../i18n/telegram/commands.ts";
import type { ButtonKind } from "../links/callback-data.ts";
import { COMMANDS } from "../commands.ts";
import type { BotContext, FeatureDeps, TypedCommand } from "../context.ts";
import { acknowledge } from "../message/reply.ts";

/** Something that the bot can do: handlers on a composer of its own. */
export type Feature = (deps: FeatureDeps) => Composer<BotContext>;

/** Handles a command under all its names. */
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

/** Handles a kind of button whose handler answers the press itself, since it may have something to say in that answer. */
export function onPress<Values>(
  composer: Composer<BotContext>,
  kind: ButtonKind<Values>,
  handle: (ctx: BotContext, values: Values) => Promise<void>,
): void {
  composer.on("callback_query:data", async (ctx, next) => {
    const values = kind.read(ctx.callbackQuery.data);
    if (values === undefined) return next();
    await handle(ctx, values);
  });
}

/** Handles a kind of button. The press is answered first, so that nobody waits. */
export function onButton<Values>(
  composer: Composer<BotContext>,
  kind: ButtonKind<Values>,
  handle: (ctx: BotContext, values: Values) => Promise<void>,
): void {
  onPress(composer, kind, async (ctx, values) => {
    await acknowledge(ctx);
    await handle(ctx, values);
  });
}

/** A composer for a feature. */
export function createComposer(): Composer<BotContext> {
  return new Composer<BotContext>();
}
