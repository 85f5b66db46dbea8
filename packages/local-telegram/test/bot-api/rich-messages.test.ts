import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startBench, type Bench } from "./harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const cell = (text: unknown) => ({ text, align: "left", valign: "top" });
const paragraph = { type: "paragraph", text: "Ницца" };
const table = {
  type: "table",
  cells: [
    [cell("Ville"), cell("Partenaire")],
    [cell("Nice"), cell({ type: "bold", text: "Yalta" })],
  ],
};
const send = (rich: object) => bench.callAnyhow("sendRichMessage", { chat_id: bench.anna.id, rich_message: rich });

describe("A rich message", () => {
  it("is sent as blocks, shown, and changed into a text and back", async () => {
    const blocks = [
      { type: "heading", text: "Villes", size: 3 },
      paragraph,
      table,
      { type: "footer", text: "1–2 sur 2" },
    ];
    const { result } = (await send({ blocks })) as { result: { message_id: number } };
    expect(result).toMatchObject({ rich_message: { blocks } });
    expect(result).not.toHaveProperty("text");
    const place = { chat_id: bench.anna.id, message_id: result.message_id };
    const edited = await bench.callAnyhow("editMessageText", { ...place, text: "Ницца" });
    expect(edited.result).toMatchObject({ text: "Ницца" });
    expect(edited.result).not.toHaveProperty("rich_message");
    const again = await bench.callAnyhow("editMessageText", { ...place, rich_message: { blocks: [paragraph] } });
    expect(again.result).toMatchObject({ rich_message: { blocks: [paragraph] } });
    const same = await bench.callAnyhow("editMessageText", { ...place, rich_message: { blocks: [paragraph] } });
    expect(same.description).toMatch(/message is not modified/);
  });

  it("keeps no link to nowhere", async () => {
    const link = (url: string) => ({ type: "url", url, text: "a" });
    const { result } = await send({
      blocks: [{ type: "paragraph", text: [link("https://example.org/"), link("javascript:a")] }],
    });
    expect(result).toMatchObject({ rich_message: { blocks: [{ text: [link("https://example.org/"), "a"] }] } });
  });

  it.each<[string, object, RegExp]>([
    ["nothing", {}, /exactly one of the fields/],
    ["two forms", { blocks: [paragraph], html: "a" }, /exactly one of the fields/],
    ["HTML", { html: "<p>a</p>" }, /blocks only/],
    ["no words", { blocks: [{ type: "divider" }] }, /message text is empty/],
    ["an unknown kind of block", { blocks: [{ type: "dream" }] }, /no rich blocks of type "dream"/],
    ["an unknown field", { blocks: [{ ...paragraph, size: 1 }] }, /can't parse rich block of type "paragraph"/],
    ["a heading of size 7", { blocks: [{ type: "heading", text: "a", size: 7 }] }, /wrong field "size"/],
    [
      "a cell without its alignment",
      { blocks: [{ type: "table", cells: [[{ text: "a" }]] }] },
      /wrong field "cells\.0\.0\.align"/,
    ],
    [
      "21 columns",
      { blocks: [{ type: "table", cells: [Array.from({ length: 21 }, () => cell("a"))] }] },
      /too many columns/,
    ],
    ["501 blocks", { blocks: Array.from({ length: 501 }, () => paragraph) }, /too many blocks/],
    ["32,769 characters", { blocks: [{ type: "paragraph", text: "я".repeat(32_769) }] }, /too long/],
  ])("with %s is refused", async (_what, rich, reason) => {
    const { status, description } = await send(rich);
    expect(status).toBe(400);
    expect(description).toMatch(reason);
  });

  it("cannot be beside a text", async () => {
    const { result } = (await send({ blocks: [paragraph] })) as { result: { message_id: number } };
    const both = {
      chat_id: bench.anna.id,
      message_id: result.message_id,
      text: "a",
      rich_message: { blocks: [paragraph] },
    };
    expect((await bench.callAnyhow("editMessageText", both)).status).toBe(400);
  });
});
