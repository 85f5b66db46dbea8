import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** What becomes of the chats themselves: somebody blocks the bot or comes back, a group becomes a supergroup. */
export const membership: Feature = ({ store, conversations }) => {
  const composer = createComposer();
  composer.on("my_chat_member", async (ctx) => {
    const { status } = ctx.myChatMember.new_chat_member;
    await store.setBlocked(ctx.chat.id, status === "kicked" || status === "left");
  });
  composer.on("message:migrate_to_chat_id", async (ctx) => {
    await conversations.forget(ctx.chat.id);
    await store.migrateChat(ctx.chat.id, ctx.message.migrate_to_chat_id);
  });
  return composer;
};
