import { expect, onTestFinished, test } from "vitest";
import { expectNothingOfAnybody } from "./support/logs.ts";
import { TOKEN } from "./support/telegram-harness.ts";
import { createTestTelegram } from "./support/test-telegram.ts";

/** A Telegram in which Anna has asked the bot something, in two lines. */
async function asked() {
  const telegram = await createTestTelegram({
    directory: null,
    clock: { now: () => new Date() },
    botToken: TOKEN,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
  });
  onTestFinished(() => telegram.close());
  const { id } = telegram.world.createUser({ first_name: "Anna", language_code: "fr" });
  void telegram.world.sendText(id, id, "Que voir à Nice\net à « Arles » ?");
  return telegram;
}

test("What ends every test with a bot finds a token and a question in what the bot has said", async () => {
  const telegram = await asked();
  const look = (...logs: string[]) => {
    expectNothingOfAnybody(telegram, TOKEN, logs);
  };
  const secret = TOKEN.slice(TOKEN.indexOf(":") + 1);
  const question = "Que voir à Nice\net à « Arles » ?";
  expect(() => {
    look("well", `{"msg":"asked ${secret}"}`);
  }).toThrow(secret);
  expect(() => {
    look(`somebody wrote ${question}`);
  }).toThrow("Nice");
  expect(() => {
    look(JSON.stringify({ msg: question }));
  }).toThrow("Nice");
  look("well", '{"updateId":7,"msg":"an update has come"}');
});
