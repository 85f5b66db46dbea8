import { InputFile } from "grammy";
import { describe, expect, it } from "vitest";
import { laneOf, readPayload, requestKind, writePayload } from "../../../src/telegram/outgoing/requests.ts";

describe("A request that has to wait", () => {
  it("is written down with its file and read again", async () => {
    const payload = {
      chat_id: 7,
      document: new InputFile(Buffer.from("BEGIN:VCALENDAR"), "nice.ics"),
      caption: "Dates",
    };
    const read = readPayload(await writePayload(payload));
    expect(read).toMatchObject({ chat_id: 7, caption: "Dates" });
    const file = read["document"] as InputFile;
    expect(file).toBeInstanceOf(InputFile);
    expect(file.filename).toBe("nice.ics");
    expect(Buffer.from((await file.toRaw()) as Uint8Array).toString()).toBe("BEGIN:VCALENDAR");
  });

  it("is worth waiting for when it is an answer, and not when it says that the bot is typing", () => {
    expect(["sendMessage", "sendDocument", "editMessageText"].map(requestKind)).toEqual(["answer", "answer", "answer"]);
    expect(requestKind("answerCallbackQuery")).toBe("acknowledgement");
    expect(requestKind("sendChatAction")).toBe("hint");
    expect(requestKind("getChatMember")).toBe("question");
  });

  it("stands in the line of its chat; the answer to a press stands by itself", () => {
    expect(laneOf({ chat_id: 7, message_id: 3 })).toBe("chat_id:7");
    expect(laneOf({ callback_query_id: "9" })).toBe("callback_query_id:9");
    expect(laneOf({ inline_message_id: "ab" })).toBe("inline_message_id:ab");
  });
});
