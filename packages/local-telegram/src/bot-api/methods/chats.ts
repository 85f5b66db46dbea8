import { badRequest } from "../errors.ts";
import { integerOf, textOf } from "./arguments.ts";
import type { Methods } from "./method.ts";

/** The methods about chats and who is in them. */
export const chatMethods: Methods = {
  getChat({ chats }, args) {
    const { chat } = chats.forBot(textOf(args, "chat_id"));
    const gifts = { unlimited_gifts: false, limited_gifts: false, unique_gifts: false, premium_subscription: false };
    return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: gifts };
  },

  getChatMember({ chats }, args) {
    const record = chats.forBot(textOf(args, "chat_id"));
    return chats.member(record, integerOf(args, "user_id", 0));
  },

  getChatAdministrators({ chats }, args) {
    const record = chats.writableForBot(textOf(args, "chat_id"));
    if (record.chat.type === "private") throw badRequest("there are no administrators in the private chat");
    const ids = Object.keys(record.members).map(Number);
    const members = ids.map((id) => chats.member(record, id));
    return members.filter(({ status }) => status === "creator" || status === "administrator");
  },

  leaveChat({ chats, membership }, args) {
    const record = chats.writableForBot(textOf(args, "chat_id"));
    if (record.chat.type === "private") throw badRequest("chat member status can't be changed in private chats");
    membership.leaveAsBot(record);
    return true;
  },
};
