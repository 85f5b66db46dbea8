import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "@jumelages/local-telegram";
import { labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

/** Width and height of the picture of a message, and how many bytes it has. */
async function pictureOf({ photo = [] }: Message, { world }: Bench) {
  const [only] = photo;
  const bytes = await world.fileContent(only?.file_id ?? "");
  return { width: only?.width, height: only?.height ?? 0, bytes: bytes?.byteLength ?? 0 };
}

describe("A picture", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  it.each([
    [
      "fr",
      "/carte",
      /^Sur la carte, reliés par un trait\u202f: Dijon – Volgograd\u202f; .*…\n\d+ lieux ne sont marqués que d’un point/u,
    ],
    ["fr", "/karta", /^Sur la carte/u],
    ["ru", "/karta", /^На карте линиями соединены: Дижон — Волгоград; .*…\n.*без подписи/u],
  ])("of all ties is sent to a reader of %s by %s, in words too", async (language, command, words) => {
    const sent = await bench.ask(bench.person(language), command);
    expect(sent.caption).toMatch(words);
    const { width, height, bytes } = await pictureOf(sent, bench);
    expect([(width ?? 0) > 800, height > 1000 && height <= 1401, bytes < 200_000]).toEqual([true, true, true]);
  });

  it("comes below an answer, which stays as it is", async () => {
    const anna = bench.person("fr");
    const answer = await bench.ask(anna, "Nice");
    const sent = await bench.press(anna, answer, "Carte");
    expect(sent.message_id).toBeGreaterThan(answer.message_id);
    expect(sent.caption).toContain("Nice – ");
    expect(sent.caption?.split("\n")).toHaveLength(2);
    expect((await bench.press(anna, answer, "Suivants")).text).toContain("6–8 sur 8");
  });

  it("is that of one tie under its card, in the language of the card", async () => {
    const ivan = bench.person("ru");
    const card = await bench.press(ivan, await bench.ask(ivan, "/pobratimy"), "1");
    const sent = await bench.press(ivan, card, "Карта");
    expect(sent.caption).toMatch(/^На карте линиями соединены: [^;]+ — [^;]+\.$/u);
  });

  it("is not offered where nothing is answered", async () => {
    expect(labelsOf(await bench.ask(bench.person("fr"), "/aide"))).not.toContain("Carte");
  });
});

describe("Where no picture can be made", () => {
  it("the bot says so in a sentence, and the answer stays", async () => {
    const painter = { paint: () => Promise.reject(new Error("no native library")) };
    const bench = await startBench({ settings: { painter } });
    const anna = bench.person("fr");
    expect((await bench.ask(anna, "/carte")).text).toMatch(/^La carte ne peut pas être dessinée/u);
    const answer = await bench.ask(anna, "Nice");
    const press = () => bench.world.pressButton(anna.id, anna.id, answer.message_id, dataOf(answer));
    expect(await press()).toMatchObject({
      text: "La carte ne peut pas être dessinée pour le moment. La réponse reste entière dans le message.",
      show_alert: true,
    });
    expect(bench.world.history(anna.id).at(-1)).toEqual(answer);
    await bench.close();
  });
});

/** The data of the button to the map. */
function dataOf({ reply_markup: markup }: Message): string {
  const found = markup?.inline_keyboard.flat().find(({ text }) => text === "Carte");
  return found?.callback_data ?? "";
}
