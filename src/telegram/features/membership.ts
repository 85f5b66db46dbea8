import type { ChatMemberUpdated } from "grammy/types";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Whether the bot may now write in a chat. In a channel only administrators can, and even they may lack the right. */
function mayWrite({ chat, new_chat_member: member }: Pick<ChatMemberUpdated, "chat" | "new_chat_member">): boolean {
  if (member.status === "left" || member.status === "kicked") return false;
  if (member.status === "restricted" && !member.can_send_messages) return false;
  if (chat.type !== "channel") return true;
  return member.status === "administrator" && member.can_post_messages === true;
}

/** Follows changes of the chats: the bot is blocked or unblocked, may write or not, a group becomes a supergroup. */
export const membership: Feature = ({ store, conversations }) => {
  const composer = createComposer();
  composer.on("my_chat_member", async (ctx) => {
    await store.setBlocked(ctx.chat.id, !mayWrite(ctx.myChatMember));
  });
  composer.on("message:migrate_to_chat_id", async (ctx) => {
    await conversations.forget(ctx.chat.id);
    await store.migrateChat(ctx.chat.id, ctx.message.migrate_to_chat_id);
  });
  return composer;
};
