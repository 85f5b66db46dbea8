import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startBench, type Bench } from "./harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const sendHtml = (text: string) => bench.call("sendMessage", { chat_id: bench.anna.id, text, parse_mode: "HTML" });

describe("A text that a bot sends", () => {
  it("comes back with a number, a time, its chat and its sender", async () => {
    const { status, result } = await bench.call("sendMessage", { chat_id: bench.anna.id, text: "Bonjour" });
    expect(status).toBe(200);
    expect(result).toMatchObject({
      date: 1619859600,
      chat: { id: bench.anna.id, type: "private", first_name: "Анна", username: "anna_k" },
      from: { id: 42000, is_bot: true, first_name: "Jumelages", username: "jumelages_bot" },
      text: "Bonjour",
    });
    expect(result.message_id).toBeGreaterThan(0);
  });

  it("may hold 4,096 UTF-16 code units and not one more, tags not counted", async () => {
    expect((await sendHtml(`<b>${"я".repeat(4096)}</b>`)).ok).toBe(true);
    expect((await sendHtml(`<b>${"😀".repeat(2048)}</b>`)).ok).toBe(true);
    for (const text of ["я".repeat(4097), `${"😀".repeat(2048)}!`]) {
      expect(await sendHtml(text)).toMatchObject({ error_code: 400, description: "Bad Request: message is too long" });
    }
  });

  it("may not be empty, missing, blank or made of tags only", async () => {
    for (const params of [{ text: "" }, {}]) {
      const { description } = await bench.callAnyhow("sendMessage", { chat_id: bench.anna.id, ...params });
      expect(description).toBe("Bad Request: message text is empty");
    }
    for (const text of [" \n ", "<b></b>"]) {
      expect((await sendHtml(text)).description).toBe("Bad Request: text must be non-empty");
    }
  });

  it("loses the blanks at its ends and carriage returns", async () => {
    expect((await sendHtml(" \n Nice\r\n<b>Paris</b> \n")).result).toMatchObject({
      text: "Nice\nParis",
      entities: [{ type: "bold", offset: 5, length: 5 }],
    });
  });

  it("shows what Telegram finds in it by itself", async () => {
    const text = "/help@jumelages_bot ou @anna_k : https://example.org/a?b=1, #jumelage, info@example.org";
    const { result } = await bench.call("sendMessage", { chat_id: bench.anna.id, text });
    expect(result.entities).toEqual([
      { type: "bot_command", offset: 0, length: 19 },
      { type: "mention", offset: 23, length: 7 },
      { type: "url", offset: 33, length: 25 },
      { type: "hashtag", offset: 60, length: 9 },
      { type: "email", offset: 71, length: 16 },
    ]);
  });

  it("may carry entities instead of HTML", async () => {
    const bold = { type: "bold" as const, offset: 0, length: 4 };
    const mention = { type: "text_mention" as const, offset: 6, length: 5, user: bench.anna };
    const entities = [bold, mention];
    const { result } = await bench.call("sendMessage", { chat_id: bench.anna.id, text: "Nice, Ницца", entities });
    expect(result.entities).toEqual(entities);
  });

  it("is refused in Markdown, in words that say why", async () => {
    const { status, description } = await bench.call("sendMessage", {
      chat_id: bench.anna.id,
      text: "*x*",
      parse_mode: "MarkdownV2",
    });
    expect(status).toBe(400);
    expect(description).toContain("does not speak Markdown");
  });
});

describe("HTML", () => {
  it.each([
    ["<b>a</b>", [{ type: "bold", offset: 0, length: 1 }]],
    ["é<i>é</i>", [{ type: "italic", offset: 1, length: 1 }]],
    ["😀<u>x</u>", [{ type: "underline", offset: 2, length: 1 }]],
    ["<tg-spoiler>x</tg-spoiler>", [{ type: "spoiler", offset: 0, length: 1 }]],
    ['<span class="tg-spoiler">x</span>', [{ type: "spoiler", offset: 0, length: 1 }]],
    ["<blockquote expandable>x</blockquote>", [{ type: "expandable_blockquote", offset: 0, length: 1 }]],
    ['<pre><code class="language-js">x</code></pre>', [{ type: "pre", offset: 0, length: 1, language: "js" }]],
    [
      '<a href="https://example.org/?a=1&amp;b=2">x</a>',
      [{ type: "text_link", offset: 0, length: 1, url: "https://example.org/?a=1&b=2" }],
    ],
    [
      "<b>a<i>b</i></b>",
      [
        { type: "bold", offset: 0, length: 2 },
        { type: "italic", offset: 1, length: 1 },
      ],
    ],
    ["<B>a</B>", [{ type: "bold", offset: 0, length: 1 }]],
  ])("%s is understood", async (text, entities) => {
    expect((await sendHtml(text)).result.entities).toEqual(entities);
  });

  it("decodes the four named references and numeric ones, and leaves others alone", async () => {
    const { result } = await sendHtml("&lt;&gt;&amp;&quot;&#233;&#x44f; &nbsp; &eacute; A&B");
    expect(result.text).toBe('<>&"éя &nbsp; &eacute; A&B');
  });

  it.each([
    ["<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'],
    ["é <br>", 'Unsupported start tag "br" at byte offset 3'],
    ["a < b", 'Unsupported start tag "" at byte offset 2'],
    ["я<b", "Unclosed start tag at byte offset 2"],
    ["<b>x", 'Can\'t find end tag corresponding to start tag "b"'],
    ["x</b>", "Unexpected end tag at byte offset 1"],
    ["<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href="https://example.org>x</a>', "Unclosed start tag at byte offset 0"],
    ["<a href=https://example.org>x</a>", "Unexpected end of name token at byte offset 8"],
  ])("%s is refused with Telegram's words", async (text, reason) => {
    const { status, description } = await sendHtml(text);
    expect(status).toBe(400);
    expect(description).toBe(`Bad Request: can't parse entities: ${reason}`);
  });

  it("drops without an error what may not lie in code, in a quotation, or lead nowhere", async () => {
    expect((await sendHtml("<code>a<b>b</b></code>")).result.entities).toEqual([
      { type: "code", offset: 0, length: 2 },
    ]);
    expect((await sendHtml("<blockquote>a<blockquote>b</blockquote></blockquote>")).result.entities).toEqual([
      { type: "blockquote", offset: 0, length: 2 },
    ]);
    expect((await sendHtml('<a href="http://localhost/x">x</a>')).result.entities).toBeUndefined();
  });

  it("mentions people by their id", async () => {
    const { result } = await sendHtml(`<a href="tg://user?id=${bench.anna.id}">Анна</a>`);
    expect(result.entities).toMatchObject([
      { type: "text_mention", offset: 0, length: 4, user: { id: bench.anna.id } },
    ]);
  });

  it("keeps a hundred entities and no more", async () => {
    const { result } = await sendHtml("<b>x</b> ".repeat(101));
    expect(result.entities).toHaveLength(100);
  });
});
