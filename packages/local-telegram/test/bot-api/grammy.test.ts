import { Bot, GrammyError, HttpError, InlineKeyboard, InputFile } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { startBench, token, type Bench } from "./harness.ts";
import { PICTURES } from "../pictures.ts";

let bench: Bench;
let bot: Bot;
beforeEach(async () => {
  bench = await startBench();
  bot = new Bot(token, { client: { apiRoot: bench.listening.apiRoot } });
});
afterEach(async () => {
  await bot.stop();
  await bench.close();
});

/** Runs the bot until the test ends. */
async function run(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    bot
      .start({
        onStart: () => {
          resolve();
        },
      })
      .catch(reject);
  });
}

describe("A real grammY bot", () => {
  it("answers a command, and its message turns the page when a button is pressed", async () => {
    bot.command("start", async (ctx) => {
      const reply_markup = new InlineKeyboard().text("→", "p:2");
      await ctx.reply(`<b>${ctx.match}</b>, page 1`, { parse_mode: "HTML", reply_markup });
    });
    bot.callbackQuery("p:2", async (ctx) => {
      await ctx.answerCallbackQuery("Page 2");
      await ctx.editMessageText("page 2");
    });
    await run();
    const { world } = bench.telegram;
    world.start(bench.anna.id, "nice");
    await expect.poll(() => world.history(bench.anna.id).at(-1)?.text).toBe("nice, page 1");
    const page = world.history(bench.anna.id).at(-1);
    const answer = await world.pressButton(bench.anna.id, bench.anna.id, page?.message_id ?? 0, "p:2");
    expect(answer).toEqual({ text: "Page 2", show_alert: false });
    await expect.poll(() => world.history(bench.anna.id).at(-1)?.text).toBe("page 2");
  });

  it("answers an inline query", async () => {
    bot.on("inline_query", (ctx) =>
      ctx.answerInlineQuery([
        { type: "article", id: "1", title: ctx.inlineQuery.query, input_message_content: { message_text: "Nice" } },
      ]),
    );
    await run();
    const answer = await bench.telegram.world.inlineQuery(bench.anna.id, "Ницца");
    expect(answer?.results.map(({ title }) => title)).toEqual(["Ницца"]);
  });

  it("sends a file with a name in any language, which comes back whole", async () => {
    const content = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    const file = new InputFile(Buffer.from(content), "événements июля.ics");
    const caption = "<i>juillet</i>";
    const message = await bot.api.sendDocument(bench.anna.id, file, { caption, parse_mode: "HTML" });
    expect(message).toMatchObject({
      document: { file_name: "événements июля.ics", mime_type: "text/calendar", file_size: content.length },
      caption: "juillet",
      caption_entities: [{ type: "italic", offset: 0, length: 7 }],
    });
    const { file_path } = await bot.api.getFile(message.document.file_id);
    const response = await fetch(`${bench.listening.apiRoot}/file/bot${token}/${file_path ?? ""}`);
    expect(await response.text()).toBe(content);
    const again = await bot.api.sendDocument(bench.anna.id, message.document.file_id);
    expect(again.document.file_name).toBe("événements июля.ics");
  });

  it("is refused a caption of 1,025, an empty file, a file of nobody's and none at all", async () => {
    const refusal = (send: Promise<unknown>) =>
      send.then(
        () => "sent",
        (error: unknown) => (error instanceof GrammyError ? error.description : String(error)),
      );
    const { id } = bench.anna;
    const file = () => new InputFile(Buffer.from("x"), "x.txt");
    expect(await refusal(bot.api.sendDocument(id, file(), { caption: "я".repeat(1025) }))).toBe(
      "Bad Request: message caption is too long",
    );
    expect(await refusal(bot.api.sendDocument(id, new InputFile(Buffer.from(""), "x.txt")))).toBe(
      "Bad Request: file must be non-empty",
    );
    expect(await refusal(bot.api.sendDocument(id, "nonsense"))).toBe(
      "Bad Request: wrong file identifier/HTTP URL specified",
    );
    expect(await refusal(bot.api.sendDocument(id, ""))).toBe("Bad Request: there is no document in the request");
  });

  it("sends a picture, which has its size, and comes back whole", async () => {
    const png = PICTURES["3×2"];
    const file = new InputFile(png, "carte.png");
    const { photo, caption } = await bot.api.sendPhoto(bench.anna.id, file, { caption: "Carte" });
    expect([photo, caption]).toMatchObject([[{ width: 3, height: 2, file_size: png.length }], "Carte"]);
    const { file_path } = await bot.api.getFile(photo[0]?.file_id ?? "");
    const response = await fetch(`${bench.listening.apiRoot}/file/bot${token}/${file_path ?? ""}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(png)).toBe(true);
    const again = await bot.api.sendPhoto(bench.anna.id, photo[0]?.file_id ?? "");
    expect(again.photo).toMatchObject([{ width: 3, height: 2 }]);
  });

  it("is refused a picture that is none, one that is all too long, and none at all", async () => {
    const refused = (photo: InputFile | string) =>
      expect(bot.api.sendPhoto(bench.anna.id, photo).catch((error: unknown) => (error as GrammyError).description));
    await refused(new InputFile(Buffer.from("BEGIN:VCALENDAR"), "carte.png")).resolves.toBe(
      "Bad Request: IMAGE_PROCESS_FAILED",
    );
    await refused(new InputFile(PICTURES["21×1"], "carte.png")).resolves.toBe("Bad Request: PHOTO_INVALID_DIMENSIONS");
    await refused("").resolves.toBe("Bad Request: there is no photo in the request");
  });

  it("sees refusals and broken connections as those of the real Telegram", async () => {
    bench.telegram.faults.failNext({ method: "sendMessage", with: { status: 429, retry_after: 7 } });
    const busy = await bot.api.sendMessage(bench.anna.id, "x").catch((error: unknown) => error);
    expect(busy).toBeInstanceOf(GrammyError);
    expect(busy).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
    bench.telegram.faults.failNext({ method: "sendMessage", with: "drop-before" });
    expect(await bot.api.sendMessage(bench.anna.id, "x").catch((error: unknown) => error)).toBeInstanceOf(HttpError);
  });
});
