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
  it("names the places of its sides with how many others there are, unless the title has", async () => {
    const { deps } = await lexicalAssistant();
    const lines = deps.corpus.events.map((event) => [
      event.title.fr.replaceAll(/[\u00a0\u202f]/gu, " "),
      briefLine(event, "fr", deps.geography).replaceAll("\u00a0", " "),
    ]);
    const lineOf = (title: string) => lines.find(([own]) => own?.startsWith(title))?.[1];
    expect(lineOf("Nice – Nijni Novgorod : conférence")).toBe("11–15 mai 2021");
    expect(lineOf("Semaine France-Russie à Bordeaux")).toBe("9–19 décembre 2021 · Bordeaux +1 ⇄ Saint-Pétersbourg");
    expect(lineOf("Pays de la Loire et Saumur")).toBe(
      "deuxième trimestre 2021 · Région Pays de la Loire +6 ⇄ Saint-Pétersbourg +3",
    );
    expect(lineOf("Nice – Astrakhan : conférences")).toBe("sans date");
  });
});
