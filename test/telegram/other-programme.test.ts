import { createChatPage, startLocalTelegram } from "@jumelages/local-telegram";
import { Api } from "grammy";
import { describe, expect, it } from "vitest";
import { assembleAssistant } from "../../src/answer/brain/assemble.ts";
import { pageContent } from "../../src/answer/page-content.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { createLogger } from "../../src/telegram/logger.ts";
import { publishProfile } from "../../src/telegram/profile.ts";
import { eventView } from "../../src/telegram/rendering/event-view.ts";
import { countriesView, regionsView, themesView } from "../../src/telegram/rendering/lists/menus.ts";
import { countMonths, monthsOf, monthsToChoose, monthsView } from "../../src/telegram/rendering/lists/months.ts";
import { commandsView, startView } from "../../src/telegram/rendering/start-view.ts";
import { corpusFolder, FIVE, SEASON, TOWNS } from "../support/small-corpus.ts";
import { openAsking } from "../support/asking.ts";

const NOW = new Date("2027-10-10T08:00:00Z");

/** The assistant over the files of a corpus, by words alone. */
async function load(files: Record<string, unknown>) {
  const corpus = await loadCorpus(await corpusFolder({ "events.json": FIVE, "places.json": TOWNS, ...files }));
  const { assistant, deps: facts } = assembleAssistant(corpus, {
    dense: null,
    asking: await openAsking(),
    elapsedMs: () => 0,
  });
  const ask = async (text: string) => {
    const { answer } = await assistant.ask(text, { now: NOW, today: "2027-10-10" });
    return answer.text;
  };
  return { assistant, facts, ask };
}
type Loaded = Awaited<ReturnType<typeof load>>;

const SAID = [
  "bonjour",
  "привет",
  "aide",
  "что ты умеешь?",
  "merci",
  "Tokyo",
  "en juillet 2026",
  "что было в 2019 году?",
  "un tournoi de poker",
  "турнир по покеру",
  "???",
  "les jumelages de Grenoble",
  "la suite",
  "qui es-tu ?",
];

/** What a bot publishes of itself. */
async function profileOf({ facts }: Loaded): Promise<string> {
  const published: unknown[] = [];
  const api = new Api("42000:none");
  api.config.use((_, method, payload) => {
    published.push(method, payload);
    return Promise.resolve({ ok: true, result: true } as never);
  });
  const logger = createLogger("silent", process.stdout, (text) => text);
  await publishProfile(api, facts.corpus, { logger, signal: new AbortController().signal });
  return JSON.stringify(published);
}

/** The chat page as a browser gets it. */
async function pageOf({ facts }: Loaded): Promise<string> {
  const telegram = await startLocalTelegram({ botProfile: { firstName: "Jumelages", username: "jumelages_bot" } });
  const page = await createChatPage({ ...pageContent(facts), world: telegram.world }).listen(0);
  const read = async (path: string, language: string = LANGUAGES[0]) =>
    (await fetch(new URL(path, page.url), { headers: { "accept-language": language } })).text();
  const documents = await Promise.all(LANGUAGES.map((language) => read("/", language)));
  const said = [...documents, await read("/page.json")].join("\n");
  await page.close();
  await telegram.close();
  return said;
}

/** Everything that is said before anybody asked for something of the programme. */
async function everythingSaid(loaded: Loaded): Promise<string> {
  const { facts, ask } = loaded;
  const answers: string[] = [];
  for (const text of SAID) answers.push(await ask(text));
  const views = LANGUAGES.flatMap((language) => [
    startView({ language: language, today: "2026-12-01" }, facts),
    commandsView(language, { username: "jumelages_bot", supports_guest_queries: true }, facts),
    countriesView(language, facts),
    themesView(language, facts),
  ]);
  const shown = views.map(({ text, keyboard }) => `${text}\n${JSON.stringify(keyboard)}`);
  return [...answers, ...shown, await profileOf(loaded), await pageOf(loaded)].join("\n");
}

/** Year, towns, counts and days of the programme that is shipped. */
const OF_THE_SHIPPED =
  /(?<!\d)(?:2021|73|77)(?!\d)|19\s(?:mars|марта)|(?<!\p{L})(?:Nice|Ницц\p{L}+|Dijon|Дижон\p{L}*)(?!\p{L})/u;

describe("With another programme nothing is said of the one that is shipped", () => {
  it.each([
    ["of events and places alone", {}],
    ["that tells what it is", { "programme.json": SEASON }],
    ["of one event", { "events.json": FIVE.slice(0, 1) }],
  ])("%s", async (_, files) => {
    const said = await everythingSaid(await load(files));
    expect(said).toContain("Grenoble");
    expect(OF_THE_SHIPPED.exec(said)).toBeNull();
    expect(said).not.toMatch(/undefined|null,? projets|\bNaN\b|0000|9999/u);
  });

  it("it is called as its file says, or by its years", async () => {
    const season = await load({ "programme.json": SEASON });
    expect(await season.ask("aide")).toContain("le programme «\u202fSaison des rivières\u202f»\u202f: cinq projets");
    expect(await season.ask("привет")).toContain("программе 2027–2028 годов");
    expect(await (await load({})).ask("aide")).toContain("le programme de 2027-2028\u202f: cinq projets");
    expect(await (await load({ "events.json": FIVE.slice(0, 1) })).ask("aide")).toContain("de 2027\u202f: un projet.");
  });

  it("what lies outside its days is refused by them", async () => {
    const season = await load({ "programme.json": SEASON });
    expect(await season.ask("en juillet")).toMatch(
      /^Le programme va du 1er\u00a0septembre 2027 au 30\u00a0juin 2028\u202f; il ne prévoit rien en juillet 2028/u,
    );
    expect(await season.ask("в августе")).toMatch(/^Программа охватывает время с 1\u00a0сентября 2027 года/u);
    expect(await season.ask("en mars")).toContain("Semaine du ski");
  });
});

describe("What an event of another programme tells", () => {
  it("stands in a list: hours, that it is cancelled, the place of what has no partners, the language of its text", async () => {
    const { ask } = await load({});
    expect(await ask("Что запланировано в Гренобле?")).toContain(
      [
        "Portes ouvertes de la mairie",
        "   Отменено · 12\u00a0ноября 2027 года, в 9:00",
        "   Мэрия, 11 boulevard Jean-Pain",
        "   (текст на французском языке)",
      ].join("\n"),
    );
    const inLeipzig = await ask("Que se passe-t-il à Leipzig ?");
    expect(inLeipzig).toContain("Grenoble ⇄ Omsk ⇄ Leipzig");
    expect(inLeipzig).toContain("   Omsk ⇄ Leipzig\n");
    expect(inLeipzig).toContain("2 projets");
  });

  it("stands in its card in full, each once", async () => {
    const { facts } = await load({});
    const card = (id: string, language: "fr" | "ru") => {
      const event = facts.corpus.events.find((other) => other.id === id);
      if (!event) throw new Error(`There is no event "${id}".`);
      const bot = { username: "bot", supports_inline_queries: true };
      const view = eventView(event, { language, today: "2027-10-10", bot, back: null }, facts);
      return String(view.text).replaceAll("\u00a0", " ");
    };
    expect(card("town-hall", "fr").split("\n\n").slice(0, 2)).toEqual([
      "<b>Portes ouvertes de la mairie</b>\nLa mairie ouvre ses portes.",
      "Annulé · 12 novembre 2027, à 9 h\nLieu\u202f: Hôtel de ville, 11 boulevard Jean-Pain\nTarif\u202f: gratuit\nContact\u202f: mairie@example.org\nEn savoir plus\u202f: https://example.org/mairie",
    ]);
    expect(card("town-hall", "ru").match(/текст на французском языке/giu)).toHaveLength(1);
    expect(card("ski", "ru")).toContain(
      "С французской стороны: Гренобль\nС российской стороны: Омск\nДругие партнёры: Лейпциг",
    );
    expect(card("choir", "fr")).toContain("5 octobre 2027, de 18 h 30 à 20 h");
  });
});

describe("The lists to choose from", () => {
  it("have the third country after the two, and the months of the season", async () => {
    const { facts, assistant } = await load({ "programme.json": SEASON });
    const labels = (view: { keyboard?: { inline_keyboard: { text: string }[][] } | undefined }) =>
      (view.keyboard?.inline_keyboard ?? []).flat().map(({ text }) => text);
    expect(labels(countriesView("fr", facts))).toEqual(["France (3)", "Russie (4)", "Allemagne (2)"]);
    expect(String(regionsView("de", 0, "ru", facts).text)).toMatch(/^Германия: выберите регион или город\./u);
    const season = facts.corpus.programme;
    const all = monthsToChoose(season, "2026-12-01");
    const months = monthsView("fr", {
      months: all,
      things: season.things,
      ...(await countMonths(assistant, { months: all, now: NOW })),
    });
    expect(labels(months).slice(0, 2)).toEqual(["Septembre 2027 (0)", "Octobre 2027 (1)"]);
    expect(labels(months)).toHaveLength(10);
    expect(monthsOf(season).map(({ number }) => number)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
    expect(String(months.text)).toMatch(/^Les années 2027-2028, mois par mois/u);
  });

  it("have the months from the present one on while the season lasts, and all of them afterwards", async () => {
    const { facts } = await load({ "programme.json": SEASON });
    const numbers = (today: string) => monthsToChoose(facts.corpus.programme, today).map(({ number }) => number);
    expect(numbers("2028-04-30")).toEqual([16, 17, 18]);
    expect(numbers("2028-05-01")).toEqual([17, 18]);
    expect(numbers("2028-07-01")).toHaveLength(10);
  });

  it("of a programme without ties have no commands for ties", async () => {
    const { facts } = await load({ "programme.json": SEASON });
    const told = (twinnings: typeof facts.corpus.twinnings) =>
      String(
        commandsView(
          "fr",
          { username: "jumelages_bot", supports_guest_queries: true },
          { ...facts, corpus: { ...facts.corpus, twinnings } },
        ).text,
      );
    const isTold = (text: string) =>
      ["/jumelages", "/anniversaires", "/carte", "/villes"].map((name) => text.includes(name));
    expect(isTold(told([]))).toEqual([false, false, false, true]);
    const { twinnings } = await loadCorpus("corpus");
    expect(isTold(told(twinnings))).toEqual([true, true, true, true]);
  });
});
