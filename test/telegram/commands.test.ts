import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "@jumelages/local-telegram";
import { labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

/** Each command under three of its names, and how its answer begins. */
const COMMANDS = [
  {
    names: ["/start", "/commencer", "/nachat"],
    fr: "Bonjour. Je réponds",
    ru: "Здравствуйте. Я отвечаю",
  },
  { names: ["/help", "/aide", "/pomosch"], fr: "Je réponds en français", ru: "Я отвечаю по-русски" },
  { names: ["/villes", "/cities", "/goroda"], fr: "Les villes et régions", ru: "Города и регионы" },
  { names: ["/themes", "/topics", "/temy"], fr: "Choisissez un thème", ru: "Выберите тему" },
  { names: ["/mois", "/months", "/mesyatsy"], fr: "L’année 2021, mois par mois", ru: "2021 год по месяцам" },
  {
    names: ["/jumelages", "/twinnings", "/pobratimy"],
    fr: "Jumelages et partenariats, par",
    ru: "Побратимские и партнёрские",
  },
  {
    names: ["/anniversaires", "/anniversaries", "/godovshchiny"],
    fr: "Prochains anniversaires",
    ru: "Ближайшие годовщины",
  },
  { names: ["/rappels", "/reminders", "/napominaniya"], fr: "Aucun rappel dans", ru: "В этом чате нет напоминаний" },
  { names: ["/digest", "/ephemeride", "/svodka"], fr: "Anniversaires et projets", ru: "Годовщины и проекты" },
  { names: ["/fuseau", "/timezone", "/poyas"], fr: "Fuseau horaire des rappels", ru: "Часовой пояс напоминаний" },
  { names: ["/stop", "/arreter", "/otpiska"], fr: "Il n’y a aucun rappel", ru: "В этом чате нет напоминаний" },
  { names: ["/langue", "/lang", "/yazyk"], fr: "Choisissez la langue", ru: "Выберите язык" },
  { names: ["/confidentialite", "/privacy", "/dannye"], fr: "Je ne conserve ni", ru: "Я не храню ни" },
  { names: ["/oublier", "/forget", "/zabyt"], fr: "Il n’y avait rien à effacer", ru: "Удалять было нечего" },
  { names: ["/apropos", "/about", "/o_programme"], fr: "À propos", ru: "О боте" },
] as const;
const CASES = COMMANDS.flatMap((command) =>
  (["fr", "ru"] as const).map((language) => ({
    names: command.names,
    name: command.names[0],
    language,
    begins: command[language],
  })),
);

const FAILURE = {
  fr: /^Une erreur m’empêche de répondre\. .* référence [0-9A-F]{6}\.$/u,
  ru: /^Из-за ошибки я не могу ответить\. .* код [0-9A-F]{6}\.$/u,
};

describe("Every command, in both languages", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  it.each(CASES)(
    "$name answers in $language under all its names, whatever the case of its letters",
    async (command) => {
      const person = bench.person(command.language);
      for (const name of [...command.names, command.name.toUpperCase()]) {
        const answer = await bench.ask(person, name);
        expect(answer.text).toMatch(new RegExp(`(?:^|\\n\\n)${command.begins}`, "u"));
      }
    },
  );

  it("waits when Telegram asks it to, and then answers (429)", async () => {
    const answers = await Promise.all(
      CASES.map(({ name, language }) => {
        const person = bench.person(language);
        const fault = { status: 429, retry_after: 1 };
        bench.telegram.faults.failNext({ method: "sendMessage", chatId: person.id, with: fault });
        return bench.ask(person, name);
      }),
    );
    for (const [index, { begins }] of CASES.entries()) expect(answers[index]?.text).toContain(begins);
    expect(bench.telegram.faults.remaining()).toBe(0);
  });

  it("tries again when Telegram itself has failed (500)", async () => {
    const answers = await Promise.all(
      CASES.map(({ name, language }) => {
        const person = bench.person(language);
        bench.telegram.faults.failNext({ method: "sendMessage", chatId: person.id, with: { status: 500 } });
        return bench.ask(person, name);
      }),
    );
    for (const [index, { begins }] of CASES.entries()) expect(answers[index]?.text).toContain(begins);
    expect(bench.telegram.faults.remaining()).toBe(0);
  });

  it("says so in the chat's language, with a reference that the log has too, when a handler throws", async () => {
    for (const { name, language } of CASES) {
      const person = bench.person(language);
      bench.telegram.faults.failNext({ method: "sendMessage", chatId: person.id, with: { status: 400 } });
      const { text = "" } = await bench.ask(person, name);
      expect(text).toMatch(FAILURE[language]);
      const reference = /[0-9A-F]{6}(?=\.$)/.exec(text)?.[0];
      expect(bench.log.some((line) => line["reference"] === reference && line["level"] === 50)).toBe(true);
    }
  });

  it("is silent where it is blocked, marks the chat so, and answers again when it is let back in (403)", async () => {
    for (const { name, language, begins } of CASES) {
      const person = bench.person(language);
      await bench.store.savePreferences(person.id, { timeZone: "Europe/Paris" });
      const { faults } = bench.telegram;
      faults.failNext({ method: "sendMessage", chatId: person.id, with: { status: 403 } });
      expect(await bench.silent(person.id, () => bench.world.sendText(person.id, person.id, name))).toBe(true);
      // What /oublier deletes is not kept as a blocked chat either.
      expect((await bench.store.preferences(person.id)).blocked).toBe(name !== "/oublier");
      expect((await bench.ask(person, name)).text).toContain(begins);
    }
  });
});

describe("Commands beside their answers", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({
      deps: (deps) => ({ ...deps, store: { ...deps.store, exportChat: fail, deleteChat: fail } }),
    });
  });
  afterAll(() => bench.close());
  const fail = () => Promise.reject(new Error("the disk of 42000:AAbbCCddEEffGGhh is full"));

  it("apologise when the store fails, and tell nothing of why; the log knows, without the token", async () => {
    for (const name of ["/privacy", "/forget"]) {
      expect((await bench.ask(bench.person("fr"), name)).text).toMatch(FAILURE.fr);
      expect((await bench.ask(bench.person("ru"), name)).text).toMatch(FAILURE.ru);
    }
    expect(bench.rawLog()).toContain("the disk of [token] is full");
    expect(bench.rawLog()).not.toContain("AAbbCCddEEffGGhh");
  });
});

describe("What /langue, /confidentialite and /oublier do", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  it("keeps the language that was chosen, over a restart too, and lets it go again", async () => {
    const person = bench.person("fr");
    const choice = await bench.ask(person, "/langue");
    expect(labelsOf(choice)).toEqual(["Français", "Русский", "Automatique"]);
    expect((await bench.press(person, choice, "Русский")).text).toBe("Буду отвечать по-русски.");
    await bench.stopBot();
    bench.startBot();
    expect((await bench.ask(person, "/themes")).text).toMatch(/^Выберите тему/u);
    const again = await bench.ask(person, "/lang");
    expect((await bench.press(person, again, "Автоматически")).text).toMatch(/^La langue suit désormais/u);
    expect((await bench.store.preferences(person.id)).language).toBeNull();
  });

  it("shows what is kept of a chat, deletes all of it, and says what", async () => {
    const person = bench.person("ru");
    await bench.store.savePreferences(person.id, { language: "ru", timeZone: "Asia/Irkutsk", reminderHour: 8 });
    await bench.store.subscribe(person.id, { kind: "all" }, [7]);
    await bench.ask(person, "Ницца");
    const { text: kept } = await bench.ask(person, "/privacy");
    expect(kept).toContain(
      "Сейчас хранится:\n• язык: русский\n• часовой пояс: Asia/Irkutsk\n• час напоминаний: 8:00\n• 1 напоминание",
    );
    expect(kept).toContain("из них удалённое исчезает обычно через неделю, самое позднее — через тридцать дней.");
    const { text: deleted } = await bench.ask(person, "/zabyt");
    expect(deleted).toBe(
      "Удалено:\n• ваши настройки\n• 1 напоминание\n• последний вопрос и ответы, которые были в памяти",
    );
    expect(await bench.store.exportChat(person.id)).toBeNull();
    expect((await bench.ask(person, "/forget")).text).toMatch(/^Удалять было нечего/u);
  });

  it("lists the towns of a country by region, the largest first, down to the answer about a town", async () => {
    const person = bench.person("fr");
    const countries = await bench.ask(person, "/villes");
    expect(labelsOf(countries)).toEqual([
      expect.stringMatching(/^France \(\d+\)$/),
      expect.stringMatching(/^Russie \(\d+\)$/),
    ]);
    const first = await bench.press(person, countries, "Russie");
    expect(first.text).toContain("Page 1 sur 2");
    expect(labelsOf(first).slice(0, 3)).toEqual(["Saint-Pétersbourg (10)", "Moscou (9)", "Région d’Oulianovsk (4)"]);
    const second = await bench.press(person, first, "Suivantes");
    expect(second.text).toContain("Page 2 sur 2");
    expect(second.message_id).toBe(countries.message_id);
    expect((await bench.press(person, second, "‹ Précédentes")).text).toContain("Page 1 sur 2");
    const regions = await bench.press(person, await bench.press(person, first, "‹ Retour"), "France");
    expect(regions.text).not.toContain("Page");
    expect(regions.text).toContain(
      "Entre parenthèses, le nombre de projets\u202f; un projet à plusieurs partenaires compte pour chacun d’eux.",
    );
    expect(labelsOf(regions).slice(0, 12)).toEqual([
      "Provence-Alpes-Côte d’Azur (12)",
      "Île-de-France (9)",
      "Nouvelle-Aquitaine (7)",
      "Auvergne-Rhône-Alpes (6)",
      "Grand Est (6)",
      "Occitanie (5)",
      "Bourgogne-Franche-Comté (4)",
      "Normandie (4)",
      "Hauts-de-France (3)",
      "Pays de la Loire (3)",
      "Bretagne (2)",
      "Centre-Val de Loire (1)",
    ]);
    const region = await bench.press(person, regions, "Bretagne");
    expect(region.text).toBe("Bretagne\u202f: choisissez une ville, ou toute la région.");
    expect(labelsOf(region)).toEqual([
      "Toute la région (2)",
      "Douarnenez (1)",
      "Finistère (1)",
      "Rennes (1)",
      "‹ Retour",
    ]);
    const answer = await bench.press(person, region, "Rennes");
    expect(answer.text).toMatch(/^Rennes – un projet\n/u);
    expect(answer.message_id).not.toBe(region.message_id);
  });

  it("shows the year as twelve buttons whose numbers are those of the answers", async () => {
    const person = bench.person("ru");
    const year = await bench.ask(person, "/mois");
    const labels = labelsOf(year);
    expect(labels).toHaveLength(12);
    expect(labels[0]).toMatch(/^Январь \(\d+\)$/u);
    for (const label of labels) {
      const answer = await bench.press(person, year, label);
      const count = /\((\d+)\)/.exec(label)?.[1] ?? "";
      expect(answer.text).toMatch(new RegExp(`2021 года — ${count} проект`, "u"));
    }
  });

  it("counts themes as their answers do", async () => {
    const person = bench.person("fr");
    const themes = await bench.ask(person, "/themes");
    expect(labelsOf(themes)).toHaveLength(7);
    const sport: Message = await bench.press(person, themes, "Sport (3)");
    expect(sport.text).toMatch(/^Sport – 3 projets/u);
  });

  it("takes the words after a command for a question", async () => {
    expect((await bench.ask(bench.person("fr"), "/villes Nice")).text).toMatch(/^Nice – 8 projets/u);
  });
});
