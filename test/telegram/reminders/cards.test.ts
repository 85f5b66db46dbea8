import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labelsOf } from "../../support/telegram-harness.ts";
import { plain, startReminderBench } from "./reminder-bench.ts";
import type { ReminderBench } from "./reminder-bench.ts";

let bench: ReminderBench;
beforeAll(async () => {
  bench = await startReminderBench("2026-08-01T10:00:00Z");
});
afterAll(() => bench.close());

describe("The ties between towns", () => {
  it("are listed by town, in the alphabet of the reader, a page at a time, for either country", async () => {
    const anna = bench.person("fr");
    const first = await bench.ask(anna, "/jumelages");
    expect(plain(first.text)).toContain("Agen\n1. Touapsé · jumelage · signalé comme terminé\nAmnéville\n2. Perm");
    expect(plain(first.text)).toContain("1–6 sur 48");
    const last = [2, 3, 4, 5, 6, 7, 8].reduce(
      (page) => page.then((message) => bench.press(anna, message, "Suivants")),
      Promise.resolve(first),
    );
    expect(plain((await last).text)).toContain("43–48 sur 48");
    expect(labelsOf(await last)).not.toContain("Suivants ›");
    expect(plain((await bench.press(anna, first, "Par ville russe")).text)).toMatch(
      /^Jumelages et partenariats, par ville russe\n\nAzov\n1\. Courbevoie/u,
    );
    const ivan = bench.person("ru");
    const russian = await bench.ask(ivan, "/pobratimy");
    const next = await bench.press(ivan, russian, "Следующие");
    expect(next.text).toContain("Вологда\n7. Кодри · партнёрство · дата неизвестна\n8. Страсбург");
    expect(next.text).toContain("с 6\u00a0декабря 2009 года");
  });

  it("have cards that say what, since when, what the date stands for, in which state, what comes next, and who says so", async () => {
    const card = await bench.ask(bench.person("fr"), "/start t_dijon-volgograd");
    expect(plain(card.text)).toBe(
      [
        "Dijon – Volgograd\nJumelage · depuis le 5 septembre 1959",
        "Le chanoine Kir, maire de Dijon, et le président du conseil de Stalingrad ont signé le protocole d’amitié dans cette ville, le 5 septembre 1959 ; Volgograd s’appelait alors Stalingrad.",
        "Les sources consultées ne disent pas ce qu’il en est aujourd’hui.\nProchain anniversaire : le 5 septembre 2026 (67 ans).",
        "Sources :\n• VLGMedia, Бесплатные музеи в Дижоне, городе-побратиме Волгограда\n• Pervoïe sentiabria, « L’amitié sans frontières » (2009)\n• CCI France Russie, Accord de partenariat Volgograd – Dijon 2016–2020",
      ].join("\n\n"),
    );
    expect(card.entities?.filter(({ type }) => type === "text_link").map(({ url }) => url)[1]).toBe(
      "http://fra.1sept.ru/view_article.php?ID=200901003",
    );
    expect(labelsOf(card).slice(0, 2)).toEqual(["Me le rappeler", "Ajouter à l’agenda"]);
  });

  it("are shown at once to whoever wants to be reminded of one, or to have it in a calendar", async () => {
    const reminded = await bench.ask(bench.person("fr"), "rappelle-moi l’anniversaire de Dijon–Volgograd");
    expect(plain(reminded.text)).toMatch(
      /^Pour recevoir un rappel, touchez « Me le rappeler »\.\n\nDijon – Volgograd\n/u,
    );
    expect(labelsOf(reminded).slice(0, 2)).toEqual(["Me le rappeler", "Ajouter à l’agenda"]);
    const dated = await bench.ask(bench.person("ru"), "добавь в календарь Псков и Арль");
    expect(labelsOf(dated).slice(0, 2)).toEqual(["Напомнить", "Добавить в календарь"]);
    const undated = await bench.ask(bench.person("fr"), "rappelle-moi le jumelage de Besançon");
    expect(labelsOf(undated)).not.toContain("Me le rappeler");
  });

  it.each([
    ["tulle-smolensk", "Suspendu, d’après les sources.\nProchain anniversaire : le 30 mai 2027 (46 ans).", true],
    ["agen-touapse", "Terminé, d’après les sources (28 mars 2022).\nLe jour exact n’est pas connu", false],
    [
      "bordeaux-saint-petersbourg",
      "Toujours actif, d’après les sources (29 mars 2022).\nEn 2026 : 34 ans.\nLe jour exact",
      false,
    ],
    ["saintes-vladimir", "le 14 juillet 2027 (39 ans).\nCe jour n’est pas assez sûr pour un rappel.", false],
    ["beziers-stavropol", "Partenariat · date inconnue|Jumelage · date inconnue", false],
    ["poitiers-iaroslavl", "Prochain anniversaire : le 19 juillet 2027 (56 ans).", true],
  ])(
    "say so neutrally, and offer a reminder only where the day can be relied on: %s",
    async (tie, words, remindable) => {
      const card = await bench.ask(bench.person("fr"), `/start t_${tie}`);
      expect(words.split("|").some((one) => plain(card.text).includes(one))).toBe(true);
      expect(labelsOf(card).includes("Me le rappeler")).toBe(remindable);
      expect(labelsOf(card).includes("Ajouter à l’agenda")).toBe(remindable);
    },
  );

  it("are reached from an answer about anniversaries, and lead back to it", async () => {
    const ivan = bench.person("ru");
    const answer = await bench.ask(ivan, "годовщина Арля и Пскова");
    const card = await bench.press(ivan, answer, "Арль — Псков");
    expect(card.text).toContain("Побратимство · с 8\u00a0октября 1977 года");
    expect(card.text).toContain("Ближайшая годовщина: 8\u00a0октября 2026 года (49 лет).");
    expect((await bench.press(ivan, card, "‹ К списку")).text).toBe(answer.text);
  });

  it("are reached from a town that was asked for, with the others of that town", async () => {
    const anna = bench.person("fr");
    const answer = await bench.ask(anna, "/start c_vologda");
    const town = await bench.press(anna, answer, "Vologda : 3 liens");
    expect(plain(town.text)).toBe(
      "Jumelages et partenariats : Vologda\n\n1. Strasbourg · accord de coopération · depuis le 6 décembre 2009\n" +
        "2. Caudry · partenariat · date inconnue\n3. Élancourt · jumelage · date inconnue",
    );
    const card = await bench.press(anna, town, "1");
    expect(plain(card.text)).toContain("Strasbourg – Vologda\nAccord de coopération");
  });

  it("answer words after the command as a question", async () => {
    expect(plain((await bench.ask(bench.person("fr"), "/jumelages Dijon")).text)).toContain("Dijon – Volgograd");
    expect((await bench.ask(bench.person("ru"), "/godovshchiny октябрь")).text).toContain("Арль — Псков");
  });

  it("are not there for links and buttons that name none", async () => {
    const anna = bench.person("fr");
    expect((await bench.ask(anna, "/start t_paris-oulan-bator")).text).toMatch(/^Ce lien ne mène à rien/u);
    const card = await bench.ask(anna, "/start t_arles-pskov");
    const press = (data: string) => bench.world.pressButton(anna.id, anna.id, card.message_id, data);
    expect((await press("1:j:nowhere:o::0"))?.text).toBe(
      "Cette fiche n’existe pas ou n’existe plus dans le programme.",
    );
    expect((await press("1:s:twinning:nowhere:fr"))?.text).toBe(
      "Cette fiche n’existe pas ou n’existe plus dans le programme.",
    );
    expect((await press("1:s:twinning:saintes-vladimir:fr"))?.text).toContain("pas de rappel possible");
    expect(plain((await press("1:s:place:caudry:fr"))?.text)).toContain(
      "Caudry : aucun anniversaire n’a de jour assez sûr",
    );
    expect(await bench.store.subscriptions(anna.id)).toEqual([]);
  });
});

describe("The next anniversaries", () => {
  it("come soonest first, with the years that they reach", async () => {
    const anna = bench.person("fr");
    const first = await bench.ask(anna, "/anniversaires");
    expect(plain((await bench.press(anna, first, "Suivants")).text)).toContain(
      "8. Tulle – Smolensk\nle 30 mai 2027 : 46 ans · signalé comme suspendu",
    );
    const { text } = first;
    const entries = plain(text)
      .split("\n\n")
      .filter((part) => /^\d+\. /u.test(part));
    expect(entries).toEqual([
      "1. Dijon – Volgograd\nle 5 septembre 2026 : 67 ans",
      "2. Montpellier – région de Kalouga\nle 5 octobre 2026 : 9 ans",
      "3. Arles – Pskov\nle 8 octobre 2026 : 49 ans",
      "4. Courbevoie – Azov\nle 24 octobre 2026 : 8 ans",
      "5. La Rochelle – Petrozavodsk\nle 6 novembre 2026 : 53 ans",
      "6. Strasbourg – Vologda\nle 6 décembre 2026 : 17 ans",
    ]);
    expect(plain(text)).toContain(
      "Pour 37 autres jumelages et partenariats, le jour n’est pas connu ; liste complète : /jumelages.",
    );
  });

  it("can be those of a month, and all of them again", async () => {
    const ivan = bench.person("ru");
    const all = await bench.ask(ivan, "/godovshchiny");
    const october = await bench.press(ivan, await bench.press(ivan, all, "По месяцам"), "Октябрь");
    expect(october.text).toContain("1. Монпелье — Калужская область\n5\u00a0октября 2026 года: 9 лет");
    expect(october.text).not.toContain("Дижон");
    const card = await bench.press(ivan, october, "2");
    expect(card.text).toContain("Арль — Псков");
    expect((await bench.press(ivan, card, "‹ К списку")).text).toBe(october.text);
    expect((await bench.press(ivan, october, "Весь год")).text).toBe(all.text);
  });

  it("go into a calendar, every year", async () => {
    const ivan = bench.person("ru");
    const card = await bench.ask(ivan, "/start t_arles-pskov");
    const { document, caption } = await bench.press(ivan, card, "Добавить в календарь");
    expect([document?.file_name, caption]).toEqual([
      "arles-pskov.ics",
      "Откройте файл в своём календаре: годовщина будет появляться в нём каждый год.",
    ]);
    const bytes = await bench.world.fileContent(document?.file_id ?? "");
    const file = Buffer.from(bytes ?? []).toString();
    expect(file).toContain("DTSTART;VALUE=DATE:20261008");
    expect(file).toContain("RRULE:FREQ=YEARLY\r\n");
  });
});
