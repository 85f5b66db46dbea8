import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SUBSCRIPTIONS_PER_CHAT } from "../../../src/state/store.ts";
import { labelsOf } from "../../support/telegram-harness.ts";
import { plain, startReminderBench } from "./reminder-bench.ts";
import type { ReminderBench } from "./reminder-bench.ts";

let bench: ReminderBench;
beforeAll(async () => {
  bench = await startReminderBench("2026-08-01T10:00:00Z");
});
afterAll(() => bench.close());

const leadsOf = async (chatId: number) =>
  (await bench.store.subscriptions(chatId)).map(({ leads }) => leads.map(({ days }) => days));

describe("Subscribing", () => {
  it("from a card says when, at what hour, in which zone, and what comes next, in French", async () => {
    const anna = bench.person("fr");
    const made = await bench.subscribe(anna, "dijon-volgograd");
    expect(plain(made.text)).toBe(
      "C’est noté.\nRappel : Dijon – Volgograd\n\nQuand : le jour même et 7 jours avant, à 9 h.\n" +
        "Fuseau horaire : Paris (Europe/Paris, UTC+2).\n" +
        "Prochain rappel : le 29 août 2026 à 9 h, pour l’anniversaire du 5 septembre 2026 (Dijon – Volgograd, 67 ans).",
    );
    expect(await bench.store.preferences(anna.id)).toMatchObject({ language: "fr", timeZone: "Europe/Paris" });
    expect(await leadsOf(anna.id)).toEqual([[0, 7]]);
  });

  it("from a card says the same in Russian, in Moscow time", async () => {
    const ivan = bench.person("ru");
    const made = await bench.subscribe(ivan, "tulle-smolensk");
    expect(made.text).toBe(
      "Готово.\nНапоминание: Тюль — Смоленск\n\nКогда: в тот же день и за 7 дней, в 9:00.\n" +
        "Часовой пояс: Москва (Europe/Moscow, UTC+3).\n" +
        "Ближайшее напоминание: 23\u00a0мая 2027 года в 9:00 — о годовщине 30\u00a0мая 2027 года (Тюль — Смоленск, 46 лет).",
    );
    expect(await bench.store.preferences(ivan.id)).toMatchObject({ language: "ru", timeZone: "Europe/Moscow" });
  });

  it("keeps the language of the card, whatever the language of the app", async () => {
    const john = bench.person("en");
    const answer = await bench.ask(john, "годовщина Дижона");
    const card = await bench.press(john, answer, "Дижон — Волгоград");
    expect((await bench.press(john, card, "Напомнить")).text).toMatch(/^Готово\./u);
    expect((await bench.store.preferences(john.id)).language).toBe("ru");
  });

  it("to a town names the ties of which no day is known", async () => {
    const anna = bench.person("fr");
    const town = await bench.press(anna, await bench.ask(anna, "/start t_strasbourg-vologda"), "Strasbourg : 3 liens");
    const made = plain((await bench.press(anna, town, "Me rappeler ces anniversaires : Strasbourg")).text);
    expect(made).toContain("Rappel : tous les jumelages et partenariats (Strasbourg)");
    expect(made).toContain(
      "le 29 novembre 2026 à 9 h, pour l’anniversaire du 6 décembre 2026 (Strasbourg – Vologda, 17 ans)",
    );
    expect(made).toContain("pas assez sûr : Strasbourg – Moscou, Strasbourg – Veliki Novgorod.");
  });

  it("to all ties gives the number of those without a day", async () => {
    const ivan = bench.person("ru");
    const all = await bench.press(ivan, await bench.ask(ivan, "/godovshchiny"), "Напоминать обо всех");
    expect(all.text).toContain("Напоминание: все побратимские и партнёрские связи");
    expect(all.text).toContain("Без напоминаний остаются ещё 39 связей");
    expect((await bench.store.subscriptions(ivan.id)).map(({ target }) => target)).toEqual([{ kind: "all" }]);
  });

  it("twice to the same changes nothing and says so", async () => {
    const anna = bench.person("fr");
    const made = await bench.subscribe(anna, "arles-pskov");
    await bench.press(anna, made, "· 30 jours avant");
    expect(plain((await bench.subscribe(anna, "arles-pskov")).text)).toContain(
      "Ce rappel existe déjà ; vous pouvez le modifier.",
    );
    expect(await leadsOf(anna.id)).toEqual([[0, 7, 30]]);
  });

  it("ends at the limit of a chat, with a sentence", async () => {
    const ivan = bench.person("ru");
    for (let index = 0; index < SUBSCRIPTIONS_PER_CHAT; index += 1) {
      await bench.store.subscribe(ivan.id, { kind: "place", id: `town-${index}` }, [0]);
    }
    expect((await bench.subscribe(ivan, "arles-pskov")).text).toMatch(
      /^В этом чате уже 50 напоминаний, больше нельзя/u,
    );
  });
});

describe("The lead times", () => {
  it("are switched on and off one by one, and the last one stays", async () => {
    const anna = bench.person("fr");
    const made = await bench.subscribe(anna, "arles-pskov");
    const monthly = await bench.press(anna, made, "· 30 jours avant");
    expect(plain(monthly.text)).toContain("Quand : le jour même, 7 jours avant et 30 jours avant");
    expect(plain(monthly.text)).toContain("Prochain rappel : le 8 septembre 2026");
    const weekly = await bench.press(anna, monthly, "✓ 30 jours avant");
    expect(plain(weekly.text)).toContain("Quand : le jour même et 7 jours avant, à 9 h.");
    const left = await bench.press(anna, weekly, "✓ 7 jours avant");
    expect(await leadsOf(anna.id)).toEqual([[0]]);
    const [data = ""] = (left.reply_markup?.inline_keyboard.flat() ?? []).map(
      ({ callback_data }) => callback_data ?? "",
    );
    const answer = await bench.world.pressButton(anna.id, anna.id, left.message_id, data);
    expect(answer?.text).toContain("Gardez au moins un moment.");
    expect(await leadsOf(anna.id)).toEqual([[0]]);
  });
});

describe("The hour and the zone", () => {
  it("are chosen from lists, and the next reminder is shown anew", async () => {
    const ivan = bench.person("ru");
    const made = await bench.subscribe(ivan, "dijon-volgograd");
    const hours = await bench.press(ivan, made, "Время: 9:00");
    expect((await bench.press(ivan, hours, "21:00")).text).toContain(
      "Ближайшее напоминание: 29\u00a0августа 2026 года в 21:00",
    );
    const zones = await bench.press(ivan, made, "Пояс: Москва");
    expect(labelsOf(zones)).toContain("Екатеринбург (UTC+5)");
    expect((await bench.press(ivan, zones, "Екатеринбург")).text).toContain(
      "Часовой пояс: Екатеринбург (Asia/Yekaterinburg, UTC+5). Напоминания приходят в 21:00 по местному времени.",
    );
    expect(await bench.store.preferences(ivan.id)).toMatchObject({ timeZone: "Asia/Yekaterinburg", reminderHour: 21 });
  });

  it.each([
    ["fr", "Irkoutsk", "Irkoutsk (Asia/Irkutsk, UTC+8)"],
    ["fr", "à Nice", "Paris (Europe/Paris, UTC+2)"],
    ["fr", "Fort-de-France", "Martinique (America/Martinique, UTC−4)"],
    ["fr", "Tokyo", "Japon (Asia/Tokyo, UTC+9)"],
    ["fr", "Asia/Tokyo", "Japon (Asia/Tokyo, UTC+9)"],
    ["ru", "в Новосибирске", "Новосибирск (Asia/Novosibirsk, UTC+7)"],
    ["ru", "Хабаровск", "Владивосток (Asia/Vladivostok, UTC+10)"],
    ["ru", "Брюссель", "Бельгия (Europe/Brussels, UTC+2)"],
    ["ru", "Казань", "Москва (Europe/Moscow, UTC+3)"],
    ["ru", "Австралия", null],
  ])("the zone is found by a town that is typed: %s %s", async (language, town, zone) => {
    const person = bench.person(language);
    const label = language === "fr" ? "Fuseau" : "Пояс";
    await bench.press(person, await bench.subscribe(person, "dijon-volgograd"), label);
    const answer = await bench.ask(person, town);
    if (zone === null) expect(answer.text).toMatch(/^Я не знаю, где это: «Австралия»/u);
    else expect(plain(answer.text)).toContain(zone);
  });

  it("the zone is found by a position; without the question a position asks for towns nearby", async () => {
    const anna = bench.person("fr");
    const petropavlovsk = { latitude: 53.02, longitude: 158.65 };
    await bench.ask(anna, "/fuseau");
    const answer = await bench.next(anna.id, () => bench.world.sendLocation(anna.id, anna.id, petropavlovsk));
    expect(plain(answer.text)).toContain("Fuseau horaire : Kamtchatka (Asia/Kamchatka, UTC+12).");
    const nearby = await bench.next(anna.id, () => bench.world.sendLocation(anna.id, anna.id, petropavlovsk));
    expect(plain(nearby.text)).toContain("les plus proches de vous");
  });

  it("is set by /fuseau with a town, before any reminder", async () => {
    expect(plain((await bench.ask(bench.person("fr"), "/fuseau Nouméa")).text)).toContain(
      "Fuseau horaire : Nouméa (Pacific/Noumea, UTC+11). Les rappels arrivent à 9 h, heure locale.",
    );
    expect((await bench.ask(bench.person("ru"), "/poyas Омск")).text).toContain("Омск (Asia/Omsk, UTC+6)");
  });

  it("a question after the question about the zone is a question", async () => {
    const anna = bench.person("fr");
    await bench.ask(anna, "/fuseau");
    expect((await bench.ask(anna, "Que se passe-t-il à Nice ?")).text).toMatch(/^Nice/u);
    await bench.ask(anna, "/fuseau");
    await bench.ask(anna, "/themes");
    expect((await bench.ask(anna, "Nice")).text).toMatch(/^Nice/u);
    expect((await bench.store.preferences(anna.id)).timeZone).toBeNull();
  });
});

describe("Reminders that are there", () => {
  it("are listed, looked at, changed and removed with /rappels", async () => {
    const ivan = bench.person("ru");
    expect((await bench.ask(ivan, "/napominaniya")).text).toMatch(/^В этом чате нет напоминаний/u);
    await bench.subscribe(ivan, "dijon-volgograd");
    await bench.subscribe(ivan, "arles-pskov");
    const list = await bench.ask(ivan, "/rappels");
    expect(list.text).toContain(
      "Напоминания этого чата: 2\n\n1. Дижон — Волгоград\nв тот же день и за 7 дней · ближайшее: 29\u00a0августа 2026 года\n\n2. Арль — Псков",
    );
    expect(list.text).toContain("Время напоминаний: 9:00. Часовой пояс: Москва (Europe/Moscow, UTC+3).");
    const second = await bench.press(ivan, list, "2");
    const removed = await bench.press(ivan, second, "Удалить это напоминание");
    expect(removed.text).toBe("Напоминание удалено: Арль — Псков.");
    const rest = await bench.press(ivan, removed, "Все напоминания");
    expect(rest.text).toContain("Напоминания этого чата: 1");
    const asked = await bench.press(ivan, rest, "Удалить все напоминания");
    expect(asked.text).toBe("Удалить единственное напоминание этого чата?");
    expect((await bench.press(ivan, asked, "Оставить")).text).toBe(rest.text);
    await bench.press(ivan, rest, "Удалить все напоминания");
    expect((await bench.press(ivan, asked, "Удалить все напоминания")).text).toBe(
      "Напоминание удалено: Дижон — Волгоград.",
    );
    expect(await bench.store.subscriptions(ivan.id)).toEqual([]);
  });

  it.each([
    ["fr", "stop"],
    ["fr", "STOP."],
    ["fr", "Arrêtez les rappels"],
    ["fr", "arrête de me rappeler"],
    ["fr", "je ne veux plus de rappels"],
    ["fr", "Me désabonner, s’il vous plaît"],
    ["fr", "/stop"],
    ["ru", "Стоп"],
    ["ru", "отписаться"],
    ["ru", "Отпишите меня, пожалуйста"],
    ["ru", "хватит напоминаний"],
    ["ru", "Больше не напоминайте"],
    ["ru", "Отключи напоминания!"],
    ["ru", "Удали все мои напоминания"],
    ["ru", "/otpiska"],
  ])("stop in %s at «%s», with what was removed", async (language, words) => {
    const person = bench.person(language);
    await bench.store.savePreferences(person.id, { language: language === "fr" ? "fr" : "ru" });
    await bench.store.subscribe(person.id, { kind: "twinning", id: "dijon-volgograd" }, [0]);
    await bench.store.subscribe(person.id, { kind: "place", id: "vologda" }, [0]);
    expect(plain((await bench.ask(person, words)).text)).toBe(
      language === "fr"
        ? "2 rappels supprimés :\n• Dijon – Volgograd\n• tous les jumelages et partenariats (Vologda)"
        : "Удалены 2 напоминания:\n• Дижон — Волгоград\n• все побратимские и партнёрские связи (Вологда)",
    );
    expect(await bench.store.subscriptions(person.id)).toEqual([]);
    expect(plain((await bench.ask(person, words)).text)).toBe(
      language === "fr"
        ? "Il n’y a aucun rappel à arrêter dans cette conversation."
        : "В этом чате нет напоминаний, отключать нечего.",
    );
  });

  it.each(["Quand s’arrête le festival ?", "Что будет в стопе?", "supprime Nice"])(
    "do not stop at «%s»",
    async (words) => {
      const anna = bench.person("fr");
      await bench.store.subscribe(anna.id, { kind: "all" }, [0]);
      await bench.ask(anna, words);
      expect(await leadsOf(anna.id)).toEqual([[0]]);
    },
  );

  it("are deleted by /oublier, which says so", async () => {
    const anna = bench.person("fr");
    await bench.subscribe(anna, "dijon-volgograd");
    await bench.subscribe(anna, "arles-pskov");
    expect(plain((await bench.ask(anna, "/oublier")).text)).toMatch(/• vos réglages\n• 2 rappels/u);
    expect(await bench.store.exportChat(anna.id)).toBeNull();
  });

  it("of another chat cannot be reached with a forged button", async () => {
    const [anna, eve] = [bench.person("fr"), bench.person("fr")];
    await bench.subscribe(anna, "dijon-volgograd");
    const [hers] = await bench.store.subscriptions(anna.id);
    const own = await bench.subscribe(eve, "arles-pskov");
    for (const kind of ["sd", "sl"]) {
      const data = `1:${kind}:${hers?.id ?? 0}${kind === "sl" ? ":30:on" : ""}`;
      const answer = await bench.world.pressButton(eve.id, eve.id, own.message_id, data);
      expect(answer?.text).toContain("Ce rappel n’existe plus.");
    }
    expect(await leadsOf(anna.id)).toEqual([[0, 7]]);
  });
});

describe("In a group", () => {
  it("a lead time is as the press wished, however often that is handled", async () => {
    const anna = bench.person("fr");
    const card = await bench.ask(anna, "/start t_dijon-volgograd");
    const made = await bench.press(anna, card, "Me le rappeler");
    const [subscription] = await bench.store.subscriptions(anna.id);
    const press = (to: string) =>
      bench.world.pressButton(anna.id, anna.id, made.message_id, `1:sl:${String(subscription?.id)}:30:${to}`);
    for (const to of ["on", "on"]) await press(to);
    await bench.idle();
    expect(await leadsOf(anna.id)).toEqual([[0, 7, 30]]);
    for (const to of ["off", "off"]) await press(to);
    await bench.idle();
    expect(await leadsOf(anna.id)).toEqual([[0, 7]]);
  });

  it("only administrators subscribe, change and stop; everybody may look", async () => {
    const [chief, member] = [bench.person("fr"), bench.person("fr")];
    const group = bench.world.createGroup({ title: "Dijon", creatorId: chief.id, memberIds: [member.id] });
    bench.world.addBotToGroup(chief.id, group.id);
    await bench.idle();
    const card = await bench.ask(member, "/start t_dijon-volgograd", group.id);
    const press = (userId: number, messageId: number, data: string) =>
      bench.world.pressButton(userId, group.id, messageId, data);
    const refusal = "Seuls les administrateurs peuvent changer ce réglage.";
    expect((await press(member.id, card.message_id, "1:s:twinning:dijon-volgograd:fr"))?.text).toBe(refusal);
    expect(await bench.store.exportChat(group.id)).toBeNull();

    const made = await bench.press(chief, card, "Me le rappeler");
    const [subscription] = await bench.store.subscriptions(group.id);
    const id = String(subscription?.id);
    for (const data of [
      `1:sl:${id}:30:on`,
      `1:sd:${id}`,
      `1:si:${id}:7`,
      `1:sy:${id}:Asia/Omsk`,
      "1:sx:do",
      "1:sq:dijon-volgograd",
    ]) {
      expect((await press(member.id, made.message_id, data))?.text, data).toBe(refusal);
    }
    expect(plain((await bench.ask(member, "/rappels", group.id)).text)).toContain("Rappels de cette conversation : 1");
    expect((await bench.ask(member, "/stop", group.id)).text).toBe(refusal);
    expect(await leadsOf(group.id)).toEqual([[0, 7]]);
    bench.world.setStatus(chief.id, group.id, member.id, "administrator");
    expect(plain((await bench.ask(member, "/stop", group.id)).text)).toBe("Rappel supprimé : Dijon – Volgograd.");
  });
});
