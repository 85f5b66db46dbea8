import { describe, expect, it } from "vitest";
import { briefLine } from "../../../src/answer/wording/brief-line.ts";
import { briefDatesText } from "../../../src/i18n/dates.ts";
import { lexicalAssistant } from "../../support/telegram-harness.ts";

describe("The dates of a project in a list", () => {
  it.each([
    ["fr", "du 11 au 15 mai 2021", "11–15 mai 2021"],
    ["fr", "du 1er au 28 février 2021", "1er–28 février 2021"],
    [
      "fr",
      "du 13 novembre au 23 décembre 2021 ; spectacle musical le 26 novembre 2021",
      "13 novembre – 23 décembre 2021",
    ],
    ["fr", "toute l’année 2021, dont début juillet (festival de musique de Gelos)", "toute l’année 2021"],
    ["fr", "d’avril à septembre 2021", "d’avril à septembre 2021"],
    ["fr", "5 mai 2027, 7 mai 2027", "5 mai 2027, 7 mai 2027"],
    ["fr", "3 mars et du 19 au 23 avril 2021", "3 mars et 19–23 avril 2021"],
    ["ru", "3 марта и с 19 по 23 апреля 2021 года", "3 марта и 19–23 апреля 2021"],
    [
      "ru",
      "с 13 ноября по 23 декабря 2021 года; музыкальный спектакль — 26 ноября 2021 года",
      "13 ноября — 23 декабря 2021",
    ],
    ["ru", "второе полугодие 2021 года, дата уточняется", "второе полугодие 2021"],
    ["ru", "весь 2021 год", "весь 2021 год"],
    ["ru", "с апреля по сентябрь 2021 года", "с апреля по сентябрь 2021"],
  ] as const)("are brief: %s, %s", (language, text, brief) => {
    expect(briefDatesText(language, text)).toBe(brief);
  });
});

describe("A project in one line", () => {
  it.each([
    ["fr", "nice-nijni-novgorod-medecine", "11–15 mai 2021 · Nice +1 ⇄ Nijni Novgorod +1"],
    ["fr", "bordeaux-semaine-france-russie", "9–19 décembre 2021 · Bordeaux +1 ⇄ Saint-Pétersbourg"],
    // The name has both.
    ["fr", "dijon-volgograd-partenariat", "toute l’année 2021"],
    ["ru", "arles-pskov-45-ans", "второе полугодие 2021"],
    // A place that has a common noun begins with a small letter.
    ["fr", "angers-samara-journees-france", "sans date · Angers ⇄ région de Samara +1"],
    ["fr", "nice-french-tech-regions-russes", "sans date · Nice ⇄ toutes les régions russes"],
    ["ru", "nice-french-tech-regions-russes", "без даты · Ницца ⇄ все регионы России"],
    // The seat of a body tells more than the name of another.
    ["fr", "theatre-lyceen-saint-petersbourg", "sans date · Saint-Pétersbourg +2"],
    // A body without a place makes the line too long, and is left to the card.
    ["fr", "forum-climatique-moscou", "fin août ou début septembre 2021 · Moscou"],
    ["ru", "forum-villes-universitaires", "без даты · Томск +1"],
    ["fr", "arts-martiaux-bercy", "sans date"],
  ] as const)("names in %s the places of the sides of %s, unless its name has", async (language, id, line) => {
    const { deps } = await lexicalAssistant();
    const event = deps.projects.event(id);
    if (!event) throw new Error(`no event ${id}`);
    const named = event.shortTitle?.[language] ?? "";
    const said = briefLine(event, language, deps.geography, { named, limit: 68 });
    expect(said.replaceAll("\u00a0", " ")).toBe(line);
  });
});

describe("A project of several periods in a list of a time", () => {
  it.each([
    ["fr", "limoges-oulianovsk", "2021-05", "mai 2021 · Limoges +1 ⇄ Oulianovsk"],
    ["ru", "limoges-oulianovsk", "2021-09", "второе полугодие 2021 · Лимож +1 ⇄ Ульяновск"],
    ["fr", "auvergne-rhone-alpes-webinaire", "2021-06", "premier semestre 2021 · Auvergne-Rhône-Alpes ⇄ Tatarstan +1"],
    ["fr", "nice-saint-petersbourg-annee", "2021-02", "5 février 2021 · Nice ⇄ Saint-Pétersbourg"],
    ["ru", "nice-saint-petersbourg-annee", "2021-10", "осень 2021 · Ницца ⇄ Санкт-Петербург"],
    ["fr", "nice-saint-petersbourg-annee", "2021-06", "toute l’année 2021 · Nice ⇄ Saint-Pétersbourg"],
  ] as const)("has that of the time asked for: %s, %s, %s", async (language, id, month, line) => {
    const { deps } = await lexicalAssistant();
    const event = deps.projects.event(id);
    if (!event) throw new Error(`no event ${id}`);
    const named = event.shortTitle?.[language] ?? "";
    const ranges = [{ from: `${month}-01`, to: `${month}-28` }];
    const said = briefLine(event, language, deps.geography, { named, limit: 68, ranges });
    expect(said.replaceAll("\u00a0", " ")).toBe(line);
  });

  it("has all dates where the time asked for has them all", async () => {
    const { deps } = await lexicalAssistant();
    const event = deps.projects.event("limoges-oulianovsk");
    if (!event) throw new Error("no event");
    const ranges = [{ from: "2021-01-01", to: "2021-12-31" }];
    const said = briefLine(event, "fr", deps.geography, { named: "", limit: 68, ranges });
    expect(said.replaceAll("\u00a0", " ")).toBe("second semestre 2021 · Limoges +1 ⇄ Oulianovsk");
  });
});
