import { createChatPage, startLocalTelegram } from "@jumelages/local-telegram";
import { Bot } from "grammy";

const telegram = await startLocalTelegram({ botProfile: { firstName: "Echo", username: "echo_bot" } });

const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } });
bot.command("start", (context) => context.reply("Say something."));
bot.on("message:text", (context) => context.reply(context.message.text));
void bot.start();

const page = await createChatPage({ world: telegram.world }).listen(8081);
console.log(`The bot is at ${page.url}`);
