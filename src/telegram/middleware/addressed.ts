import { COMMANDS } from "../commands.ts";
import type { BotContext } from "../context.ts";
import { isGroup } from "../message/reply.ts";

const namesOf = ([name, { aliases }]: [string, { aliases: readonly string[] }]) => [name, ...aliases];
const KNOWN_COMMANDS: ReadonlySet<string> = new Set(Object.entries(COMMANDS).flatMap(namesOf));
const CHANNEL_COMMANDS: ReadonlySet<string> = new Set(
  Object.entries(COMMANDS)
    .filter(([, { inChannels }]) => inChannels)
    .flatMap(namesOf),
);

/** Whether a message comes from a bot, or was sent through this one. */
export function isOfBot(ctx: BotContext): boolean {
  const said = ctx.message ?? ctx.guestMessage;
  // An administrator who writes in the name of the group has a bot as the sender.
  const isTheGroup = said?.sender_chat !== undefined && said.sender_chat.id === ctx.chat?.id;
  return (ctx.from?.is_bot === true && !isTheGroup) || said?.via_bot?.id === ctx.me.id;
}

function mentions(ctx: BotContext): boolean {
  const { message, me } = ctx;
  const text = message?.text ?? message?.caption ?? "";
  return (message?.entities ?? message?.caption_entities ?? []).some((entity) => {
    // Unlike grammY's type says, the mention may lack its user: the door accepts that.
    if (entity.type === "text_mention") return (entity as { user?: { id: number } }).user?.id === me.id;
    const name = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    return entity.type === "mention" && name === `@${me.username.toLowerCase()}`;
  });
}

/**
 * Whether an update is for the bot. Callback and inline queries always are; in private, every message of a person; in a
 * group, known commands, replies and mentions; in a channel, the commands for settings. Messages from bots never are.
 */
export function isAddressed(ctx: BotContext): boolean {
  if (ctx.callbackQuery ?? ctx.inlineQuery) return true;
  const { message } = ctx;
  if (ctx.channelPost) return ctx.command !== undefined && CHANNEL_COMMANDS.has(ctx.command.name);
  // A channel's post, forwarded to its discussion group: the bot has handled it in the channel.
  if (message?.is_automatic_forward) return false;
  if (message === undefined || isOfBot(ctx)) return false;
  if (ctx.chat?.type === "private") return true;
  if (!isGroup(ctx)) return false;
  if (ctx.command !== undefined) return KNOWN_COMMANDS.has(ctx.command.name);
  if (message.text?.startsWith("/")) return false;
  return message.reply_to_message?.from?.id === ctx.me.id || mentions(ctx);
}
