import { describe, expect, it } from "vitest";
import { assembleAssistant } from "../../../src/answer/brain/assemble.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import type { Chat, Message, User } from "@jumelages/local-telegram";
import { SUBSCRIPTIONS_PER_CHAT } from "../../../src/state/store.ts";
import { buttonsOf, labelsOf } from "../../support/telegram-harness.ts";
import { ownReminderBench, plain } from "./reminder-bench.ts";
import type { ReminderBench } from "./reminder-bench.ts";

const START = "2026-08-01T10:00:00Z";
/** Nine in Paris on the anniversary of Dijon and Volgograd, a Saturday. */
const SEPTEMBER = "2026-09-05T07:00:00Z";
const OF_DIJON = "Samedi 5 septembre 2026\n• Dijon – Volgograd : les 67 ans du jumelage, signé le 5 septembre 1959.";
const OF_VOLGOGRAD =
  "Суббота, 5 сентября 2026 года\n• Дижон — Волгоград: 67 лет побратимства (документ подписан 5 сентября 1959 года).";
const REFUSED = "Seuls les administrateurs peuvent changer ce réglage.";

const lastIn = (bench: ReminderBench, chatId: number) => plain(bench.saidIn(chatId).at(-1));
const targetsOf = async ({ store }: ReminderBench, chatId: number) =>
  (await store.subscriptions(chatId)).map(({ target }) => target);

/** A group or channel with who made it, who is in it, and the bot. */
function chatOf(bench: ReminderBench, type: "group" | "supergroup" | "channel") {
  const [admin, reader] = [bench.person("fr"), bench.person("fr")];
  const chat = bench.world.createGroup({ title: "Dijon", creatorId: admin.id, type, memberIds: [reader.id] });
  bench.world.addBotToGroup(admin.id, chat.id);
  return { admin, reader, chat };
}

/** Chooses the digest of each day in a chat. */
async function chooseDaily(bench: ReminderBench, person: User, chat: Pick<Chat, "id">): Promise<Message> {
  return bench.press(person, await bench.ask(person, "/digest", chat.id), "· Chaque jour");
}

describe("A digest in private", () => {
  it("is chosen with buttons, which say when it comes next and that a day without anything is passed over", async () => {
    const bench = await ownReminderBench(START);
    const anna = bench.person("fr");
    const none = await bench.ask(anna, "/digest");
    expect(plain(none.text)).toBe(
      "Anniversaires et projets, chaque jour ou chaque semaine\n\n" +
        "Je peux annoncer ici les anniversaires de jumelages et de partenariats, ainsi que le début des projets du programme quand le jour en est connu.\n\n" +
        "Rien n’est envoyé pour le moment.",
    );
    expect(labelsOf(none)).toEqual(["· Chaque jour", "· Chaque semaine"]);

    const daily = await bench.press(anna, none, "· Chaque jour");
    expect(plain(daily.text)).toContain(
      "Envoi : chaque jour à 9 h, pour le jour même.\nFuseau horaire : Paris (Europe/Paris, UTC+2).\n" +
        "S’il n’y a ni anniversaire ni projet, rien n’est envoyé ce jour-là.\nProchain envoi : le 5 septembre 2026 à 9 h.",
    );
    expect(await bench.at("2026-09-04T07:00:00Z")).toMatchObject({ sent: 0 });
    expect(await bench.at(SEPTEMBER)).toMatchObject({ sent: 1 });
    expect(lastIn(bench, anna.id)).toBe(OF_DIJON);
    expect(await bench.at("2026-09-05T07:01:00Z")).toMatchObject({ sent: 0 });
  });

  it("comes on a day of the week, for seven days, each under its own heading", async () => {
    const bench = await ownReminderBench(START);
    const anna = bench.person("fr");
    const weekly = await bench.press(anna, await bench.ask(anna, "/digest"), "· Chaque semaine");
    expect(plain(weekly.text)).toContain("Envoi : chaque lundi à 9 h, pour ce jour et les six suivants.\n");
    expect(plain(weekly.text)).toContain("S’il n’y a ni anniversaire ni projet, rien n’est envoyé cette semaine-là.\n");
    const friday = await bench.press(anna, weekly, "ven.");
    expect(labelsOf(friday).slice(2, 9)).toEqual(["lun.", "mar.", "mer.", "jeu.", "✓ ven.", "sam.", "dim."]);
    // 4 September is a Friday.
    expect(await bench.at("2026-09-04T07:00:00Z")).toMatchObject({ sent: 1 });
    expect(lastIn(bench, anna.id)).toBe(
      "La semaine du 4 au 10 septembre 2026\n\n" +
        "Samedi 5 septembre\n• Dijon – Volgograd : les 67 ans du jumelage, signé le 5 septembre 1959.\n\n" +
        "Dimanche 6 septembre\n• Moscou : première édition russe du festival de musique classique « La Clé des Portes » – c’était prévu du 6 au 9 septembre 2021.\n\n" +
        "C’est ce qui était prévu ; le programme ne dit pas ce qui a eu lieu.",
    );
  });

  it("comes in both languages, that of the chat first, and once however often that is changed", async () => {
    const bench = await ownReminderBench(START);
    const ivan = bench.person("ru");
    const daily = await bench.press(ivan, await bench.ask(ivan, "/svodka"), "· Каждый день");
    const both = await bench.press(ivan, daily, "· и по-французски");
    expect(both.text).toContain("По-русски, затем по-французски.\n");
    expect(await bench.at("2026-09-05T06:00:00Z")).toMatchObject({ sent: 1 });
    expect(lastIn(bench, ivan.id)).toBe(`${plain(OF_VOLGOGRAD)}\n\n${OF_DIJON}`);
    await bench.press(ivan, both, "✓ и по-французски");
    expect(await bench.at("2026-09-05T06:01:00Z")).toMatchObject({ sent: 0 });
  });

  it("leads to the cards of what it names", async () => {
    const bench = await ownReminderBench(START);
    const anna = bench.person("fr");
    await chooseDaily(bench, anna, anna);
    await bench.at(SEPTEMBER);
    const links = bench
      .messagesIn(anna.id)
      .at(-1)
      ?.entities?.filter(({ type }) => type === "text_link");
    expect(links?.map(({ url }) => url)).toEqual(["https://t.me/jumelages_bot?start=t_dijon-volgograd"]);
    expect(plain((await bench.ask(anna, "/start t_dijon-volgograd")).text)).toContain("Dijon – Volgograd");
  });

  it("follows the hour and the zone of the chat, and goes back to its own settings from theirs", async () => {
    const bench = await ownReminderBench(START);
    const anna = bench.person("fr");
    const daily = await chooseDaily(bench, anna, anna);
    const hours = await bench.press(anna, daily, "Heure");
    const back = await bench.press(anna, hours, "‹ Retour");
    expect(plain(back.text)).toContain("Envoi : chaque jour à 9 h");
    const at18 = await bench.press(anna, await bench.press(anna, back, "Heure"), "18");
    expect(plain(at18.text)).toContain("Envoi : chaque jour à 18 h, pour le jour même.");
    await bench.press(anna, at18, "Fuseau");
    await bench.ask(anna, "Irkoutsk");
    expect(await bench.at("2026-09-05T09:59:00Z")).toMatchObject({ sent: 0 });
    expect(await bench.at("2026-09-05T10:00:00Z")).toMatchObject({ sent: 1 });
  });

  it("stands in the list of reminders, ends with them, and comes back with them", async () => {
    const bench = await ownReminderBench(START);
    const anna = bench.person("fr");
    await bench.press(anna, await chooseDaily(bench, anna, anna), "· aussi en russe");
    expect(plain((await bench.ask(anna, "/rappels")).text)).toContain(
      "1. anniversaires et projets du jour\nchaque jour · prochain : le 5 septembre 2026",
    );
    const stopped = await bench.ask(anna, "/stop");
    expect(plain(stopped.text)).toBe("Rappel supprimé : anniversaires et projets du jour.");
    expect(await targetsOf(bench, anna.id)).toEqual([]);
    const restored = await bench.press(anna, stopped, "Rétablir");
    expect(plain(restored.text)).toMatch(/^C’est rétabli\.\nAnniversaires et projets, chaque jour ou chaque semaine/u);
    expect(await targetsOf(bench, anna.id)).toEqual([{ kind: "digest", id: "day-both" }]);
  });

  it("is one: another takes its place, and a press that is handled twice changes nothing", async () => {
    const bench = await ownReminderBench(START);
    const anna = bench.person("fr");
    const none = await bench.ask(anna, "/digest");
    for (const label of ["· Chaque jour", "· Chaque semaine"]) {
      const data = buttonsOf(none).find(({ text }) => text === label)?.callback_data ?? "";
      for (let time = 0; time < 2; time += 1) {
        await bench.world.pressButton(anna.id, anna.id, none.message_id, data);
        await bench.idle();
      }
    }
    expect(await targetsOf(bench, anna.id)).toEqual([{ kind: "digest", id: "week-1" }]);
    const off = await bench.press(anna, bench.messagesIn(anna.id).at(-1) ?? none, "Ne plus rien envoyer");
    expect(plain(off.text)).toContain("Rien n’est envoyé pour le moment.");
    expect(await targetsOf(bench, anna.id)).toEqual([]);
  });

  it("is refused where there are as many reminders as may be, with the way out", async () => {
    const bench = await ownReminderBench(START);
    const anna = bench.person("fr");
    for (let index = 0; index < SUBSCRIPTIONS_PER_CHAT; index += 1) {
      await bench.store.subscribe(anna.id, { kind: "place", id: `town-${index}` }, [0]);
    }
    const none = await bench.ask(anna, "/digest");
    const data = buttonsOf(none)[0]?.callback_data ?? "";
    const answer = await bench.world.pressButton(anna.id, anna.id, none.message_id, data);
    expect(plain(answer?.text)).toContain("a déjà 50 rappels, le maximum");
  });

  it("says when it is late, and when it may be a repeat", async () => {
    const bench = await ownReminderBench(START);
    const anna = bench.person("fr");
    await chooseDaily(bench, anna, anna);
    const { faults } = bench.telegram;
    faults.failNext({ method: "sendMessage", chatId: anna.id, with: "drop-after" });
    expect(await bench.at("2026-09-06T05:00:00Z")).toMatchObject({ sent: 0, ambiguous: 1 });
    expect(await bench.at("2026-09-06T06:30:00Z")).toMatchObject({ sent: 1, maybeRepeats: 1, late: 1 });
    expect(lastIn(bench, anna.id)).toMatch(
      /\n\nCe message, prévu le 5 septembre 2026, arrive en retard\.\nCe message a peut-être déjà été envoyé : l’envoi précédent a été interrompu\.$/u,
    );
  });
});

describe("A digest of a programme that is to come", () => {
  it("says what is planned, with hours, in the zone of the programme where that is another", async () => {
    const season = await loadCorpus("test/season");
    const bench = await ownReminderBench(
      "2027-09-20T10:00:00Z",
      assembleAssistant(season, { dense: null, elapsedMs: () => 0 }),
    );
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    await chooseDaily(bench, anna, anna);
    await bench.store.savePreferences(ivan.id, { language: "ru", timeZone: "Asia/Vladivostok" });
    await bench.press(ivan, await bench.ask(ivan, "/svodka"), "· Каждый день");
    await bench.at("2027-10-08T23:00:00Z");
    expect(lastIn(bench, ivan.id)).toBe(
      "Суббота, 9 октября 2027 года\n• «Голоса открытого моря»: песни моряков двух океанов — запланировано на 9 октября 2027 года, 20:00–22:00 (часовой пояс: Париж, UTC+2).",
    );
    await bench.at("2027-10-09T07:00:00Z");
    expect(lastIn(bench, anna.id)).toBe(
      "Samedi 9 octobre 2027\n• Les voix du large : chants de marins de deux océans – prévu le 9 octobre 2027, de 20 h à 22 h.",
    );
  });
});

describe("A digest in a group", () => {
  it("is for administrators to choose, anonymous ones too; everybody may look", async () => {
    const bench = await ownReminderBench(START);
    const { admin, reader, chat } = chatOf(bench, "supergroup");
    const looked = await bench.ask(reader, "/digest", chat.id);
    const data = buttonsOf(looked)[0]?.callback_data ?? "";
    expect((await bench.world.pressButton(reader.id, chat.id, looked.message_id, data))?.text).toBe(REFUSED);
    expect(await targetsOf(bench, chat.id)).toEqual([]);
    await bench.press(admin, looked, "· Chaque jour");
    expect(await targetsOf(bench, chat.id)).toEqual([{ kind: "digest", id: "day" }]);
    expect(await bench.at(SEPTEMBER)).toMatchObject({ sent: 1 });
    expect(lastIn(bench, chat.id)).toBe(OF_DIJON);

    const anonymous = {
      message_id: 900,
      date: 1_790_000_000,
      chat,
      from: { id: 1_087_968_824, is_bot: true, first_name: "Group", username: "GroupAnonymousBot" },
      sender_chat: chat,
      text: "/stop",
    };
    await bench.next(chat.id, () => {
      bench.telegram.deliver("message", anonymous);
    });
    expect(await targetsOf(bench, chat.id)).toEqual([]);
  });

  it("goes with the group when that becomes a supergroup, and rests while the bot is put out", async () => {
    const bench = await ownReminderBench(START);
    const { admin, chat } = chatOf(bench, "group");
    await chooseDaily(bench, admin, chat);
    const supergroup = bench.world.migrateGroup(admin.id, chat.id);
    await bench.idle();
    bench.world.removeBot(admin.id, supergroup.id);
    await bench.idle();
    expect(await bench.at(SEPTEMBER)).toMatchObject({ due: 0 });
    bench.world.addBotToGroup(admin.id, supergroup.id);
    await bench.idle();
    expect(await bench.at("2026-09-05T07:01:00Z")).toMatchObject({ sent: 1 });
    expect(lastIn(bench, supergroup.id)).toBe(OF_DIJON);
  });
});

describe("A digest in a channel", () => {
  it("is chosen by whoever may post there, in the language of the command, and posted at its hour", async () => {
    const bench = await ownReminderBench(START);
    const { admin, chat } = chatOf(bench, "channel");
    const settings = await bench.ask(admin, "/svodka", chat.id);
    expect(labelsOf(settings)).toEqual(["· Каждый день", "· Каждую неделю", "Закрыть"]);
    await bench.press(admin, settings, "· Каждый день");
    expect(await bench.store.preferences(chat.id)).toMatchObject({ language: "ru", timeZone: "Europe/Moscow" });
    expect(await bench.at("2026-09-05T06:00:00Z")).toMatchObject({ sent: 1 });
    expect(lastIn(bench, chat.id)).toBe(plain(OF_VOLGOGRAD));
    expect(bench.messagesIn(chat.id).at(-1)?.reply_markup).toBeUndefined();
  });

  it("cannot be touched by its readers, who cannot turn its settings over either", async () => {
    const bench = await ownReminderBench(START);
    const { admin, reader, chat } = chatOf(bench, "channel");
    const daily = await chooseDaily(bench, admin, chat);
    for (const { callback_data: data = "" } of buttonsOf(daily)) {
      expect((await bench.world.pressButton(reader.id, chat.id, daily.message_id, data))?.text, data).toBe(REFUSED);
    }
    await bench.idle();
    expect(bench.messagesIn(chat.id).map(({ text }) => text)).toEqual([daily.text]);
    expect(await targetsOf(bench, chat.id)).toEqual([{ kind: "digest", id: "day" }]);
  });

  it("has settings that can be closed: nobody but the administrators needs them", async () => {
    const bench = await ownReminderBench(START);
    const { admin, chat } = chatOf(bench, "channel");
    const daily = await chooseDaily(bench, admin, chat);
    await bench.world.pressButton(admin.id, chat.id, daily.message_id, "1:dx");
    await bench.idle();
    expect(bench.messagesIn(chat.id)).toEqual([]);
    expect(await targetsOf(bench, chat.id)).toEqual([{ kind: "digest", id: "day" }]);
  });

  it("has its zone set by a town after the command", async () => {
    const bench = await ownReminderBench(START);
    const { admin, chat } = chatOf(bench, "channel");
    const daily = await chooseDaily(bench, admin, chat);
    const zones = await bench.press(admin, daily, "Fuseau");
    expect(plain(zones.text)).toContain("Dans un canal, publiez /fuseau suivi du nom de la ville.");
    await bench.ask(admin, "/fuseau Irkoutsk", chat.id);
    expect((await bench.store.preferences(chat.id)).timeZone).toBe("Asia/Irkutsk");
  });

  it("hears nothing else: neither posts nor commands that ask", async () => {
    const bench = await ownReminderBench(START);
    const { admin, chat } = chatOf(bench, "channel");
    for (const text of ["Que se passe-t-il à Nice ?", "/villes", "/digest@other_bot", "@jumelages_bot Nice"]) {
      expect(await bench.silent(chat.id, () => bench.world.sendText(admin.id, chat.id, text)), text).toBe(true);
    }
  });

  it("is not answered again where a post is carried over into the group for comments", async () => {
    const bench = await ownReminderBench(START);
    const { chat } = chatOf(bench, "supergroup");
    const post = {
      message_id: 900,
      date: 1_790_000_000,
      chat,
      from: { id: 777_000, is_bot: false, first_name: "Telegram" },
      sender_chat: { id: -1_002_000_000_009, type: "channel", title: "Dijon" },
      is_automatic_forward: true,
      text: "/digest",
    };
    expect(
      await bench.silent(chat.id, () => {
        bench.telegram.deliver("message", post);
      }),
    ).toBe(true);
  });

  it("rests while the bot may not post there, and comes when it may again", async () => {
    const bench = await ownReminderBench(START);
    const { admin, chat } = chatOf(bench, "channel");
    await chooseDaily(bench, admin, chat);
    bench.world.setBotMayPost(admin.id, chat.id, false);
    await bench.idle();
    expect(await bench.at(SEPTEMBER)).toMatchObject({ due: 0 });
    bench.world.setBotMayPost(admin.id, chat.id, true);
    await bench.idle();
    expect(await bench.at("2026-09-05T07:05:00Z")).toMatchObject({ sent: 1, late: 0 });
  });

  it("rests where Telegram says that the bot is no administrator any more, whoever failed to say so before", async () => {
    const bench = await ownReminderBench(START);
    const { admin, chat } = chatOf(bench, "channel");
    await chooseDaily(bench, admin, chat);
    bench.telegram.faults.failNext({
      method: "sendMessage",
      chatId: chat.id,
      with: { status: 400, description: "Bad Request: need administrator rights in the channel chat" },
    });
    expect(await bench.at(SEPTEMBER)).toMatchObject({ sent: 0, blocked: 1 });
    expect((await bench.store.preferences(chat.id)).blocked).toBe(true);
  });

  it("is forgotten with all that is kept of the channel", async () => {
    const bench = await ownReminderBench(START);
    const { admin, chat } = chatOf(bench, "channel");
    await chooseDaily(bench, admin, chat);
    await bench.ask(admin, "/oublier", chat.id);
    expect(await bench.store.exportChat(chat.id)).toBeNull();
    expect(await bench.at(SEPTEMBER)).toMatchObject({ due: 0 });
  });
});
