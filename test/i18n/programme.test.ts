import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { programmeOf } from "../../src/corpus/programme.ts";
import type { ProgrammeSource } from "../../src/corpus/schema.ts";
import { editionText, presentationOf, programmeWords } from "../../src/i18n/programme.ts";
import { catalogueOf } from "../../src/i18n/catalogues.ts";
import { capitalized } from "../../src/language/capitalized.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";

const { telegram: telegramFr } = catalogueOf("fr");
const { telegram: telegramRu } = catalogueOf("ru");
const { programme } = await loadCorpus(CORPUS_FOLDER);
const source = { title: { fr: "Saison de la danse", ru: "Сезон танца" } } as ProgrammeSource;
const nameless = programmeOf({ start: "2027-09-01", end: "2028-06-30" }, { events: [], source });

describe("A programme is called", () => {
  it("by its name, in the form that the sentence needs", () => {
    expect(programmeWords("ru", programme).short).toEqual({
      itself: "российско-французская программа 2021 года",
      about: "российско-французской программе 2021 года",
    });
    expect(programmeWords("fr", programme)).toMatchObject({
      short: { itself: "le programme franco-russe de 2021" },
      ofYears: "de 2021",
      forYears: "de l’année 2021",
    });
  });

  it("by its title, and in short by its years, where it has no name", () => {
    expect(programmeWords("fr", nameless)).toEqual({
      full: {
        itself: "le programme «\u202fSaison de la danse\u202f»",
        about: "le programme «\u202fSaison de la danse\u202f»",
      },
      short: { itself: "le programme de 2027-2028", about: "le programme de 2027-2028" },
      ofYears: "de 2027-2028",
      forYears: "des années 2027-2028",
    });
    expect(programmeWords("ru", nameless)).toEqual({
      full: { itself: "программа «Сезон танца»", about: "программе «Сезон танца»" },
      short: { itself: "программа 2027–2028 годов", about: "программе 2027–2028 годов" },
      ofYears: "2027–2028 годов",
      forYears: "2027–2028 годы",
    });
  });
});

describe("The bot presents a programme", () => {
  it("with the day of its edition", () => {
    const sentence = telegramFr.start.archive(editionText("fr", programme));
    expect(sentence).toBe("Le programme date du 19\u00a0mars 2021. Il dit ce qui était prévu, pas ce qui a eu lieu.");
    expect(telegramRu.about.archive(presentationOf("ru", programme))).toBe(
      "Бот отвечает по архивному документу: это официальная программа Года российско-французского межрегионального сотрудничества в том виде, в каком она была на 19 марта 2021 года. Что из запланированного состоялось, он не знает.",
    );
  });

  it("without what it does not tell", () => {
    expect(editionText("fr", nameless)).toBeNull();
    expect(telegramFr.start.archive(null)).toBe("Le programme dit ce qui était prévu, pas ce qui a eu lieu.");
    expect(telegramRu.description("программе", null, false)).toBe(
      "Спросите о программе: о городе, месяце, теме или побратимстве. В программе сказано, что было запланировано. Ваши вопросы не хранятся.",
    );
    expect(presentationOf("ru", nameless)).toBe("программа «Сезон танца»");
  });

  it("within what Telegram allows", () => {
    for (const [messages, language] of [
      [telegramFr, "fr"],
      [telegramRu, "ru"],
    ] as const) {
      const { full, short } = programmeWords(language, programme);
      const edition = editionText(language, programme);
      expect(messages.description(full.about, edition, true).length).toBeLessThanOrEqual(512);
      expect(messages.shortDescription(capitalized(short.itself)).length).toBeLessThanOrEqual(120);
    }
  });
});
