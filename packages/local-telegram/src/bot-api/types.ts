/**
 * The objects of the Bot API, as far as they are supported, written from https://core.telegram.org/bots/api. Field
 * names are those of the API.
 */

import type { RichMessage } from "./rich.ts";

/** A person or the bot. */
export interface User {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string;
  username?: string;
  /** IETF tag of the app's language; may be missing. */
  language_code?: string;
}

/** The bot, as getMe gives it. */
export interface BotUser extends User {
  is_bot: true;
  username: string;
  can_join_groups: boolean;
  /** False means privacy mode: in groups the bot only receives commands, mentions, replies and service messages. */
  can_read_all_group_messages: boolean;
  supports_inline_queries: boolean;
  /** Whether people can use the bot as a guest in chats that it is not a member of. */
  supports_guest_queries: boolean;
}

export type ChatType = "private" | "group" | "supergroup" | "channel";

export interface Chat {
  id: number;
  type: ChatType;
  title?: string;
  username?: string;
  first_name?: string;
  last_name?: string;
}

export type MemberStatus = "creator" | "administrator" | "member" | "left" | "kicked";

export interface ChatMember {
  status: MemberStatus;
  user: User;
  [permission: string]: unknown;
}

/** The formatting that a bot can use. */
export type FormattingType =
  | "bold"
  | "italic"
  | "underline"
  | "strikethrough"
  | "spoiler"
  | "code"
  | "pre"
  | "text_link"
  | "text_mention"
  | "blockquote"
  | "expandable_blockquote";

/** The entities that Telegram detects itself. */
export type FoundType = "url" | "email" | "bot_command" | "mention" | "hashtag";

export interface MessageEntity {
  type: FormattingType | FoundType;
  /** UTF-16 code units from the start of the text. */
  offset: number;
  /** UTF-16 code units. */
  length: number;
  url?: string;
  user?: User;
  language?: string;
}

export interface InlineButton {
  text: string;
  url?: string;
  callback_data?: string;
  switch_inline_query?: string;
  switch_inline_query_current_chat?: string;
  switch_inline_query_chosen_chat?: object;
  copy_text?: { text: string };
  web_app?: { url: string };
}

export interface InlineKeyboard {
  inline_keyboard: InlineButton[][];
}

/** A custom keyboard; the person's app shows it, and no message contains it. */
export interface ReplyKeyboard {
  keyboard: { text: string; request_location?: boolean; request_contact?: boolean }[][];
  resize_keyboard?: boolean;
  one_time_keyboard?: boolean;
  is_persistent?: boolean;
  input_field_placeholder?: string;
}

export interface Location {
  latitude: number;
  longitude: number;
  horizontal_accuracy?: number;
}

export interface Venue {
  location: Location;
  title: string;
  address: string;
}

export interface TelegramFile {
  file_id: string;
  file_unique_id: string;
  file_size: number;
}

export interface Document extends TelegramFile {
  file_name?: string;
  mime_type?: string;
}

/** One size of a picture, in pixels. */
export interface PhotoSize extends TelegramFile {
  width: number;
  height: number;
}

export interface Sticker extends TelegramFile {
  type: "regular";
  width: number;
  height: number;
  is_animated: boolean;
  is_video: boolean;
  emoji: string;
}

export interface Voice extends TelegramFile {
  duration: number;
  mime_type: string;
}

export interface LinkPreviewOptions {
  is_disabled?: boolean;
  url?: string;
  prefer_small_media?: boolean;
  prefer_large_media?: boolean;
  show_above_text?: boolean;
}

/** The origin of a forwarded channel post. */
export interface ChannelOrigin {
  type: "channel";
  date: number;
  chat: Chat;
  message_id: number;
}

export interface Message {
  message_id: number;
  from?: User;
  /** The channel in whose name a post is written; such a post has no `from`. */
  sender_chat?: Chat;
  /** Unix time in seconds. */
  date: number;
  chat: Chat;
  edit_date?: number;
  forward_origin?: ChannelOrigin;
  reply_to_message?: Message;
  via_bot?: User;
  /** In updates only: the id of the guest query, used to answer it. */
  guest_query_id?: string;
  /** On the answer to a guest query: the person who asked. */
  guest_bot_caller_user?: User;
  has_protected_content?: true;
  text?: string;
  entities?: MessageEntity[];
  link_preview_options?: LinkPreviewOptions;
  rich_message?: RichMessage;
  caption?: string;
  caption_entities?: MessageEntity[];
  document?: Document;
  /** Telegram makes several sizes; here there is only the original. */
  photo?: PhotoSize[];
  sticker?: Sticker;
  voice?: Voice;
  location?: Location;
  venue?: Venue;
  new_chat_members?: User[];
  left_chat_member?: User;
  group_chat_created?: true;
  supergroup_chat_created?: true;
  migrate_to_chat_id?: number;
  migrate_from_chat_id?: number;
  reply_markup?: InlineKeyboard;
}

/** A deleted message; its date is 0. */
export interface InaccessibleMessage extends Pick<Message, "chat" | "message_id"> {
  date: 0;
}

export interface CallbackQuery {
  id: string;
  from: User;
  message?: Message | InaccessibleMessage;
  inline_message_id?: string;
  chat_instance: string;
  data: string;
}

export interface InlineQuery {
  id: string;
  from: User;
  query: string;
  offset: string;
  chat_type?: "sender" | "private" | "group" | "supergroup" | "channel";
}

export interface ChosenInlineResult {
  result_id: string;
  from: User;
  inline_message_id?: string;
  query: string;
}

export interface ChatMemberUpdated {
  chat: Chat;
  from: User;
  date: number;
  old_chat_member: ChatMember;
  new_chat_member: ChatMember;
}

/** The supported kinds of update, with their content. */
export interface UpdateContents {
  message: Message;
  edited_message: Message;
  channel_post: Message;
  callback_query: CallbackQuery;
  inline_query: InlineQuery;
  guest_message: Message;
  chosen_inline_result: ChosenInlineResult;
  my_chat_member: ChatMemberUpdated;
  chat_member: ChatMemberUpdated;
}

export type UpdateType = keyof UpdateContents;

export interface Update extends Partial<UpdateContents> {
  update_id: number;
}

export interface BotCommand {
  command: string;
  description: string;
}
