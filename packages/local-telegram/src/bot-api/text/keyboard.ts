import { badRequest } from "../errors.ts";
import { limits } from "../limits.ts";
import type { ChatType, InlineButton, InlineKeyboard, ReplyKeyboard } from "../types.ts";
import { checkedUrl } from "./urls.ts";

/** The parsed `reply_markup`. */
export type ReplyMarkup =
  | { kind: "none" }
  | { kind: "inline"; markup: InlineKeyboard }
  | { kind: "keyboard"; keyboard: ReplyKeyboard }
  | { kind: "remove" }
  | { kind: "force-reply" };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a reply markup; `undefined` and empty keyboards mean none. */
export function parseReplyMarkup(value: unknown, chatType: ChatType): ReplyMarkup {
  if (value === undefined) return { kind: "none" };
  if (!isObject(value)) throw badRequest("object expected as reply markup");
  if (rowsOf(value, "keyboard").length > 0) return { kind: "keyboard", keyboard: parseReplyKeyboard(value, chatType) };
  const markup = parseInlineKeyboard(value);
  if (markup) return { kind: "inline", markup };
  if (value["remove_keyboard"] === true) return { kind: "remove" };
  if (value["force_reply"] === true) return { kind: "force-reply" };
  return { kind: "none" };
}

/** Reads an inline keyboard; null if it has no buttons. */
export function parseInlineKeyboard(value: unknown): InlineKeyboard | null {
  if (value === undefined) return null;
  if (!isObject(value)) throw badRequest("object expected as reply markup");
  const rows = rowsOf(value, "inline_keyboard").map((row) => row.map(parseInlineButton));
  const filled = rows.filter((row) => row.length > 0);
  const count = filled.reduce((sum, row) => sum + row.length, 0);
  if (count > limits.inlineButtons) throw badRequest("reply markup is too long");
  return count === 0 ? null : { inline_keyboard: filled };
}

function rowsOf(value: Json, field: "keyboard" | "inline_keyboard"): unknown[][] {
  const rows = value[field];
  if (rows === undefined || rows === null) return [];
  if (!Array.isArray(rows)) throw badRequest(`field "${field}" must be of type Array`);
  const owner = field === "keyboard" ? "" : " of the InlineKeyboardMarkup";
  return rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest(`field "${field}"${owner} must be an Array of Arrays`);
    return row as unknown[];
  });
}

function cannotParse(reason: string): Error {
  return badRequest(`can't parse inline keyboard button: ${reason}`);
}

/**
 * Reads a button. Telegram's server uses the first of several actions; here such a button is refused, because the
 * reference requires exactly one.
 */
function parseInlineButton(value: unknown): InlineButton {
  if (!isObject(value)) throw cannotParse("InlineKeyboardButton must be an Object");
  const text = buttonText(value, cannotParse);
  const actions = buttonActions.filter((action) => value[action] !== undefined && value[action] !== "");
  // An empty query is an action; an empty link or empty data is not.
  const emptyQueries = switchActions.filter((action) => value[action] === "");
  const [action, second] = [...actions, ...emptyQueries];
  if (action === undefined) throw cannotParse("Text buttons are unallowed in the inline keyboard");
  if (second !== undefined) throw cannotParse(`exactly one action is allowed, found "${action}" and "${second}"`);
  if (text === "") throw badRequest("inline keyboard button text must be non-empty");
  return { text, ...readAction(action, value[action]) };
}

const switchActions = ["switch_inline_query", "switch_inline_query_current_chat"] as const;
const buttonActions = [
  "url",
  "callback_data",
  ...switchActions,
  "switch_inline_query_chosen_chat",
  "copy_text",
  "web_app",
  "login_url",
  "callback_game",
  "pay",
] as const;

function readAction(action: (typeof buttonActions)[number], value: unknown): Omit<InlineButton, "text"> {
  switch (action) {
    case "url": {
      const link = stringField(action, value);
      const url = checkedUrl(link);
      if (url === null) throw badRequest(`inline keyboard button URL '${link}' is invalid: Wrong HTTP URL`);
      return { url };
    }
    case "callback_data": {
      const data = stringField(action, value);
      if (Buffer.byteLength(data) > limits.callbackDataBytes) throw badRequest("BUTTON_DATA_INVALID");
      return { callback_data: data };
    }
    case "switch_inline_query":
    case "switch_inline_query_current_chat": {
      const query = stringField(action, value);
      // A longer query could not be typed.
      if (query.length > limits.inlineQueryUnits) throw cannotParse(`the query of "${action}" is too long`);
      return { [action]: query };
    }
    case "switch_inline_query_chosen_chat":
      if (!isObject(value)) throw cannotParse(`Field "${action}" must be of type Object`);
      return { switch_inline_query_chosen_chat: { ...value } };
    case "copy_text": {
      if (!isObject(value)) throw cannotParse(`Field "${action}" must be of type Object`);
      const text = stringField("text", value["text"]);
      if (text === "" || text.length > 256) throw badRequest("BUTTON_COPY_TEXT_INVALID");
      return { copy_text: { text } };
    }
    default:
      throw badRequest(`this local Telegram has no buttons with ${action}`);
  }
}

function parseReplyKeyboard(value: Json, chatType: ChatType): ReplyKeyboard {
  const keyboard = rowsOf(value, "keyboard").map((row) => row.map((button) => parseKeyboardButton(button, chatType)));
  return {
    keyboard: keyboard.filter((row) => row.length > 0),
    ...(value["resize_keyboard"] === true && { resize_keyboard: true }),
    ...(value["one_time_keyboard"] === true && { one_time_keyboard: true }),
    ...(value["is_persistent"] === true && { is_persistent: true }),
    ...(typeof value["input_field_placeholder"] === "string" && {
      input_field_placeholder: value["input_field_placeholder"],
    }),
  };
}

function parseKeyboardButton(value: unknown, chatType: ChatType): ReplyKeyboard["keyboard"][number][number] {
  if (typeof value === "string") return parseKeyboardButton({ text: value }, chatType);
  const failure = (reason: string) => badRequest(`can't parse keyboard button: ${reason}`);
  if (!isObject(value)) throw failure("KeyboardButton must be a String or an Object");
  const text = buttonText(value, failure);
  if (text === "") throw badRequest("keyboard button text must be non-empty");
  const location = value["request_location"] === true;
  const contact = value["request_contact"] === true;
  if (location && chatType !== "private") throw badRequest("location can be requested in private chats only");
  if (contact && chatType !== "private") throw badRequest("phone number can be requested in private chats only");
  return { text, ...(location && { request_location: true }), ...(contact && { request_contact: true }) };
}

function buttonText(value: Json, failure: (reason: string) => Error): string {
  const text = value["text"];
  if (text === undefined) throw failure('Can\'t find field "text"');
  if (typeof text !== "string") throw failure('Field "text" must be of type String');
  return text.trim();
}

function stringField(name: string, value: unknown): string {
  if (typeof value !== "string") throw cannotParse(`Field "${name}" must be of type String`);
  return value;
}
