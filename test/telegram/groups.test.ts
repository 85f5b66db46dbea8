import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Chat, User } from "@jumelages/local-telegram";
import { labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
let anna: User;
let ivan: User;
let group: Chat;
beforeAll(async () => {
  bench = await startBench();
  [anna, ivan] = [bench.person("fr"), bench.person("ru")];
  group = bench.world.createGroup({ title: "Nice – Saint-Pétersbourg", creatorId: anna.id, memberIds: [ivan.id] });
  bench.world.addBotToGroup(anna.id, group.id);
  // Without privacy mode the bot sees everything: its silence is its own.
  bench.world.setPrivacyMode(false);
});
afterAll(() => bench.close());

describe("In a group the bot", () => {
  it("answers commands, as replies to who asked", async () => {
    const answer = await bench.ask(anna, "/themes", group.id);
    expect(answer.text).toMatch(/^Choisissez un thème/u);
    expect(answer.reply_to_message?.text).toBe("/themes");
    expect((await bench.ask(ivan, "/themes@jumelages_bot", group.id)).text).toMatch(/^Выберите тему/u);
  });

  it("answers mentions and replies to it, in the language of the question", async () => {
    const answer = await bench.ask(ivan, "@Jumelages_Bot что в Ницце?", group.id);
    expect(answer.text).toMatch(/^Ницца — 8 проектов/u);
    expect(answer.reply_to_message?.text).toBe("@Jumelages_Bot что в Ницце?");
    const follow = await bench.next(group.id, () =>
      bench.world.sendText(anna.id, group.id, "et en décembre ?", { replyTo: answer.message_id }),
    );
    expect(follow.text).toMatch(/^Nice · décembre 2021/u);
  });

  it("keeps silent about everything else", async () => {
    const theirs = bench.world.sendText(ivan.id, group.id, "Пойдём в музей?");
    const say = (text: string) => () => bench.world.sendText(anna.id, group.id, text);
    expect(await bench.silent(group.id, say("Que se passe-t-il à Nice ?"))).toBe(true);
    expect(await bench.silent(group.id, say("/themes@other_bot"))).toBe(true);
    expect(await bench.silent(group.id, say("/unknown"))).toBe(true);
    expect(await bench.silent(group.id, say("@jumelages_bot_fan bonjour"))).toBe(true);
    expect(await bench.silent(group.id, () => bench.world.sendSticker(anna.id, group.id, "👋"))).toBe(true);
    expect(
      await bench.silent(group.id, () =>
        bench.world.sendText(anna.id, group.id, "bonjour", { replyTo: theirs.message_id }),
      ),
    ).toBe(true);
    expect(
      await bench.silent(group.id, () =>
        bench.world.forwardChannelPost(anna.id, group.id, { channelTitle: "Nice", text: "Nice" }),
      ),
    ).toBe(true);
  });

  it("welcomes whoever only says its name", async () => {
    expect((await bench.ask(anna, "@jumelages_bot", group.id)).text).toMatch(/^Ce message ne contient pas de texte/u);
  });

  it("lets only administrators choose the language and have everything deleted", async () => {
    const choice = await bench.ask(ivan, "/langue", group.id);
    const data = "1:l:ru";
    const refused = await bench.world.pressButton(ivan.id, group.id, choice.message_id, data);
    expect(refused).toEqual({ text: "Эту настройку могут менять только администраторы.", show_alert: true });
    expect((await bench.ask(ivan, "/oublier", group.id)).text).toBe(
      "Эту настройку могут менять только администраторы.",
    );
    expect((await bench.press(anna, choice, "Русский")).text).toBe("Буду отвечать по-русски.");
    expect((await bench.ask(anna, "/mois", group.id)).text).toMatch(/^2021 год/u);
    expect((await bench.ask(anna, "/oublier", group.id)).text).toMatch(/^C’est effacé|^Удалено/u);
  });

  it("turns pages for everybody", async () => {
    const answer = await bench.ask(anna, "@jumelages_bot Nice", group.id);
    expect(labelsOf(await bench.press(ivan, answer, "Suivants"))).toContain("6");
  });

  it("moves what it keeps when the group becomes a supergroup, and goes on there", async () => {
    await bench.store.savePreferences(group.id, { language: "ru" });
    const supergroup = bench.world.migrateGroup(anna.id, group.id);
    await bench.idle();
    expect((await bench.store.preferences(supergroup.id)).language).toBe("ru");
    expect((await bench.store.preferences(group.id)).language).toBeNull();
    expect((await bench.ask(anna, "/themes", supergroup.id)).text).toMatch(/^Выберите тему/u);
  });

  it("marks a group that puts it out", async () => {
    const other = bench.world.createGroup({ title: "Autre", creatorId: anna.id });
    bench.world.addBotToGroup(anna.id, other.id);
    await bench.store.savePreferences(other.id, { language: "fr" });
    bench.world.removeBot(anna.id, other.id);
    await bench.idle();
    expect((await bench.store.preferences(other.id)).blocked).toBe(true);
  });
});

describe("In private the bot", () => {
  it("marks who blocks it, and lets them back in", async () => {
    const person = bench.person("fr");
    await bench.ask(person, "/start");
    await bench.store.savePreferences(person.id, { language: "fr" });
    bench.world.blockBot(person.id);
    await bench.idle();
    expect((await bench.store.preferences(person.id)).blocked).toBe(true);
    await bench.next(person.id, () => bench.world.start(person.id));
    expect((await bench.store.preferences(person.id)).blocked).toBe(false);
  });
});
