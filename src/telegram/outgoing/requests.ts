import { InputFile } from "grammy";
import { chatLane } from "../../state/transit.ts";

/**
 * How to treat a request that fails.
 * - `answer`: a message or an edit; retried later, in the order of its chat
 * - `acknowledgement`: somebody sees a spinning button or an open list; retried as long as they may wait
 * - `hint`: useless later, never retried
 * - `question`: the bot needs the result before it goes on
 */
export type RequestKind = "answer" | "acknowledgement" | "hint" | "question";

/** The kind of a method of the Bot API. */
export function requestKind(method: string): RequestKind {
  if (method === "sendChatAction") return "hint";
  if (/^answer\w+Query$/.test(method)) return "acknowledgement";
  return /^(?:send|edit)/.test(method) ? "answer" : "question";
}

/** How long a request is worth retrying, in milliseconds. Telegram keeps updates for a day too. */
export function worthMs(method: string): number {
  if (method === "answerInlineQuery") return 15_000;
  return requestKind(method) === "acknowledgement" ? 60_000 : 24 * 60 * 60_000;
}

/** The lane of a request. Requests to one chat keep their order; others are independent. */
export function laneOf(payload: object): string {
  const values = payload as Record<string, unknown>;
  const { chat_id: chatId } = values;
  if (typeof chatId === "number" || typeof chatId === "string") return chatLane(chatId);
  for (const name of ["callback_query_id", "inline_query_id", "guest_query_id", "inline_message_id"]) {
    const value = values[name];
    if (typeof value === "number" || typeof value === "string") return `${name}:${value}`;
  }
  return "";
}

/** A file in the JSON of a request. */
interface WrittenFile {
  file: { name: string; base64: string };
}

function isWrittenFile(value: unknown): value is WrittenFile {
  return typeof value === "object" && value !== null && "file" in value && Object.keys(value).length === 1;
}

/** The parameters of a request as JSON, with files in base64; a file must be a buffer. */
export async function writePayload(payload: object): Promise<string> {
  const entries = Object.entries(payload).map(async ([name, value]: [string, unknown]) => {
    if (!(value instanceof InputFile)) return [name, value];
    const bytes = await value.toRaw();
    if (!(bytes instanceof Uint8Array)) throw new TypeError("A file goes up from memory: give InputFile its bytes.");
    return [name, { file: { name: value.filename ?? name, base64: Buffer.from(bytes).toString("base64") } }];
  });
  return JSON.stringify(Object.fromEntries(await Promise.all(entries)));
}

/** Reads what {@link writePayload} wrote. */
export function readPayload(json: string): Record<string, unknown> {
  const entries = Object.entries(JSON.parse(json) as Record<string, unknown>).map(([name, value]) =>
    isWrittenFile(value)
      ? [name, new InputFile(Buffer.from(value.file.base64, "base64"), value.file.name)]
      : [name, value],
  );
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** Turns an edit into a new message. */
export function asNewMessage({ payload }: { payload: string }): { method: "sendMessage"; payload: string } {
  const parameters = Object.entries(JSON.parse(payload) as object).filter(([name]) => name !== "message_id");
  return { method: "sendMessage", payload: JSON.stringify(Object.fromEntries(parameters)) };
}

/** An answer that comes later than this quotes the message that it answers, in milliseconds. */
const LATE_MS = 60_000;

/** The parameters of a message; a late one becomes a reply to the message that it answers. */
export function inTime<Payload extends object>(
  method: string,
  payload: Payload,
  { replyTo, askedAt }: { replyTo: number | null; askedAt: Date },
  now: Date,
): Payload {
  const isMessage = method.startsWith("send") && method !== "sendChatAction";
  if (!isMessage || replyTo === null || "reply_parameters" in payload) return payload;
  if (now.getTime() - askedAt.getTime() <= LATE_MS) return payload;
  return { ...payload, reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } };
}
