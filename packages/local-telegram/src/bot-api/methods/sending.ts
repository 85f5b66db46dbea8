import { badRequest } from "../errors.ts";
import { limits } from "../limits.ts";
import { omit } from "../omit.ts";
import { formatCaption, formatMessageText } from "../text/formatted.ts";
import { parseReplyMarkup } from "../text/keyboard.ts";
import type { Document, Location, Message, PhotoSize, ReplyKeyboard, TelegramFile } from "../types.ts";
import { asDocument, sizeOfPng } from "../world/files.ts";
import type { Upload } from "../world/files.ts";
import type { ChatRecord } from "../world/ground.ts";
import { signature } from "../world/messages.ts";
import type { Draft } from "../world/messages.ts";
import type { Parts } from "../world/world.ts";
import { decimalOf, flagOf, integerOf, jsonOf, textOf, uploadOf, type Arguments } from "./arguments.ts";
import type { Methods } from "./method.ts";
import { readRichMessage } from "./rich-message.ts";
import { rawText, readLinkPreview, replyParameters } from "./shapes.ts";

/** The methods that send messages. */
export const sending: Methods = {
  sendMessage(parts, args) {
    const { text, entities } = formatMessageText(rawText(args, "text"), parts.chats.user);
    const preview = readLinkPreview(jsonOf(args, "link_preview_options", "link preview options"));
    return send(parts, args, {
      text,
      ...(entities.length > 0 && { entities }),
      ...(preview && { link_preview_options: preview }),
    });
  },

  sendRichMessage(parts, args) {
    return send(parts, args, { rich_message: readRichMessage(jsonOf(args, "rich_message", "rich message")) });
  },

  async sendDocument(parts, args) {
    const { text, entities } = formatCaption(rawText(args, "caption"), parts.chats.user);
    // Check before storing the file: nothing is kept for a chat that cannot be written to.
    parts.chats.writableForBot(textOf(args, "chat_id"));
    const document = await documentOf(parts, args);
    return send(parts, args, {
      document,
      ...(text !== "" && { caption: text }),
      ...(entities.length > 0 && { caption_entities: entities }),
    });
  },

  async sendPhoto(parts, args) {
    const { text, entities } = formatCaption(rawText(args, "caption"), parts.chats.user);
    parts.chats.writableForBot(textOf(args, "chat_id"));
    const photo = await photoOf(parts, args);
    return send(parts, args, {
      photo: [photo],
      ...(text !== "" && { caption: text }),
      ...(entities.length > 0 && { caption_entities: entities }),
    });
  },

  sendLocation: (parts, args) => send(parts, args, { location: locationOf(args) }),

  sendVenue(parts, args) {
    const location = locationOf(args);
    const title = textOf(args, "title").trim();
    const address = textOf(args, "address").trim();
    if (title === "") throw badRequest("VENUE_TITLE_EMPTY");
    if (address === "") throw badRequest("VENUE_ADDRESS_EMPTY");
    return send(parts, args, { location, venue: { location, title, address } });
  },

  sendChatAction(parts, args) {
    const action = textOf(args, "action");
    if (!chatActions.has(action)) throw badRequest("wrong parameter action in request");
    const { chat } = parts.chats.writableForBot(textOf(args, "chat_id"));
    parts.ground.emit({ type: "action", chatId: chat.id, action });
    return true;
  },
};

const chatActions = new Set([
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
]);

function send(parts: Parts, args: Arguments, content: Omit<Draft, "from">): Message {
  const { ground, chats, messages } = parts;
  const record = chats.writableForBot(textOf(args, "chat_id"));
  const markup = parseReplyMarkup(jsonOf(args, "reply_markup", "reply keyboard markup"), record.chat.type);
  const draft: Draft = {
    ...signature(record, ground.botUser),
    ...content,
    ...(flagOf(args, "protect_content") && { has_protected_content: true }),
    ...(markup.kind === "inline" && { reply_markup: markup.markup }),
  };
  const message = messages.post(record, draft, {
    replyTo: replyTarget(parts, args, record.chat.id),
    authorId: ground.bot.id,
  });
  if (markup.kind === "keyboard") showKeyboard(parts, record, markup.keyboard);
  if (markup.kind === "remove") showKeyboard(parts, record, null);
  return message;
}

function replyTarget({ messages }: Parts, args: Arguments, chatId: number): number | undefined {
  const reply = replyParameters(args);
  const legacyId = integerOf(args, "reply_to_message_id", 0);
  const messageId = reply?.message_id ?? (legacyId === 0 ? undefined : legacyId);
  if (messageId === undefined) return undefined;
  if (reply?.chat_id !== undefined && String(reply.chat_id) !== String(chatId)) {
    throw badRequest("this local Telegram has no replies to messages of other chats");
  }
  if (messages.find(chatId, messageId)) return messageId;
  if (reply?.allow_sending_without_reply === true || flagOf(args, "allow_sending_without_reply")) return undefined;
  throw badRequest("message to be replied not found");
}

function showKeyboard({ ground, chats }: Parts, record: ChatRecord, keyboard: ReplyKeyboard | null): void {
  const bare = omit(chats.record(record.chat.id), "keyboard");
  chats.save(keyboard ? { ...bare, keyboard } : bare);
  ground.emit({ type: "keyboard", chatId: record.chat.id, keyboard });
}

/** A file uploaded with the request; undefined if the request names one instead. */
function newFileOf(args: Arguments, part: "document" | "photo"): Upload | undefined {
  const upload = uploadOf(args, part);
  if (upload?.bytes.byteLength === 0) throw badRequest("file must be non-empty");
  return upload;
}

/** A file that the request names by its id. */
function knownFileOf({ files }: Parts, args: Arguments, part: "document" | "photo"): TelegramFile & { name: string } {
  const reference = textOf(args, part);
  if (reference === "") throw badRequest(`there is no ${part} in the request`);
  if (/^https?:\/\//i.test(reference)) throw badRequest("failed to get HTTP URL content");
  const known = files.byId(reference);
  if (!known) throw badRequest("wrong file identifier/HTTP URL specified");
  const { fileId, uniqueId, size, name } = known;
  return { file_id: fileId, file_unique_id: uniqueId, file_size: size, name };
}

async function documentOf(parts: Parts, args: Arguments): Promise<Document> {
  const upload = newFileOf(args, "document");
  if (upload) return asDocument(await parts.files.add(upload, "documents"), upload.name);
  const { name, ...file } = knownFileOf(parts, args, "document");
  return asDocument(file, name);
}

async function photoOf(parts: Parts, args: Arguments): Promise<PhotoSize> {
  const upload = newFileOf(args, "photo");
  if (upload) {
    const size = checkedSize(upload.bytes);
    return { ...(await parts.files.add(upload, "photos")), ...size };
  }
  const { file_id, file_unique_id, file_size } = knownFileOf(parts, args, "photo");
  const size = checkedSize((await parts.files.content(file_id)) ?? new Uint8Array());
  return { file_id, file_unique_id, file_size, ...size };
}

/** The width and height of a picture; throws if Telegram would refuse it. */
function checkedSize(bytes: Uint8Array): { width: number; height: number } {
  const most = limits.photo;
  if (bytes.byteLength > most.bytes) {
    throw badRequest(
      `file of size ${bytes.byteLength} bytes is too big for a photo; the maximum size is ${most.bytes} bytes`,
    );
  }
  const size = sizeOfPng(bytes);
  if (size === null) throw badRequest("IMAGE_PROCESS_FAILED");
  const { width, height } = size;
  const isSound = width + height <= most.sides && Math.max(width, height) <= most.ratio * Math.min(width, height);
  if (!isSound) throw badRequest("PHOTO_INVALID_DIMENSIONS");
  return size;
}

function locationOf(args: Arguments): Location {
  for (const name of ["latitude", "longitude"]) {
    if (textOf(args, name).trim() === "") throw badRequest(`${name} is empty`);
  }
  const latitude = decimalOf(args, "latitude") ?? Number.NaN;
  const longitude = decimalOf(args, "longitude") ?? Number.NaN;
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!isOnEarth) throw badRequest("invalid location specified");
  const accuracy = decimalOf(args, "horizontal_accuracy");
  return { latitude, longitude, ...(accuracy !== null && accuracy > 0 && { horizontal_accuracy: accuracy }) };
}

/** The method getFile: it returns a path for downloading. */
export const downloads: Methods = {
  getFile({ files }, args) {
    const fileId = textOf(args, "file_id");
    if (fileId === "") throw badRequest("file_id not specified");
    const file = files.byId(fileId);
    if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
    if (file.size > limits.downloadBytes) throw badRequest("file is too big");
    return { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path };
  },
};
