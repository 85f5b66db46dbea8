import { createLocalTelegram, type World } from "../../src/bot-api/index.ts";
import { createChatPage, type PageContent, type ServedPage } from "../../src/page/index.ts";
import { startEchoBot, type EchoBot } from "./echo-bot.ts";
import texts from "./texts.json" with { type: "json" };

const token = "42000:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";

export const content: PageContent = {
  texts,
  examples: {
    fr: ["Que se passe-t-il à Nice ?", "Et à Dijon ?", "En mai ?", "La culture à Lyon ?", "Le sport ?", "Oufa ?"],
    ru: ["Что будет в Ницце?", "А в Дижоне?", "В мае?", "Культура в Лионе?", "Спорт?", "Уфа?"],
  },
  towns: [
    { name: { fr: "Nice", ru: "Ницца" }, latitude: 43.7034, longitude: 7.2663 },
    { name: { fr: "Oufa", ru: "Уфа" }, latitude: 54.7351, longitude: 55.9587 },
  ],
};

/** A page with a Telegram behind it and a bot that echoes. */
export interface Stage {
  page: ServedPage;
  world: World;
  bot: EchoBot;
  /** Notices that the server made. */
  notices: string[];
  close: () => Promise<void>;
}

/** Sets everything up; with a directory it remembers, with a port it comes back to the same place. */
export async function setStage({ directory = null as string | null, port = 0 } = {}): Promise<Stage> {
  const notices: string[] = [];
  const logger = { warn: (sentence: string) => void notices.push(sentence) };
  const telegram = await createLocalTelegram({
    directory,
    clock: { now: () => new Date() },
    botToken: token,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
    logger,
  });
  const { apiRoot } = await telegram.listen(0);
  const page = await createChatPage({
    pagesUrl: "http://127.0.0.1:8080/",
    world: telegram.world,
    ...content,
    logger,
  }).listen(port);
  const bot = await startEchoBot(apiRoot, token);
  return {
    page,
    world: telegram.world,
    bot,
    notices,
    async close() {
      await bot.stop();
      await page.close();
      await telegram.close();
    },
  };
}
