import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/i18n/catalogues.ts";
import { countedText } from "../../src/i18n/replies/numbers.ts";
import { spokenOf } from "../../src/i18n/replies/spoken.ts";
import { siteMessages } from "../../src/i18n/site/index.ts";
import { EVENTS, nounFr, nounRu, PROJECTS } from "../../src/i18n/things.ts";
import type { Things } from "../../src/i18n/things.ts";

const COUNTS = [0, 1, 2, 5, 11, 21, 77];
/** A programme whose things are feminine in both languages. */
const MEETINGS: Things = {
  fr: { one: "rencontre", many: "rencontres", gender: "feminine" },
  ru: {
    ...{ one: "встреча", few: "встречи", many: "встреч", plural: "встречи" },
    ...{ dative: "встрече", accusative: "встречу", prepositional: "встрече", gender: "feminine" },
  },
};

describe("What a programme calls its events", () => {
  it.each([
    [PROJECTS, ["0 projet", "un projet", "2 projets", "5 projets", "11 projets", "21 projets", "77 projets"]],
    [
      EVENTS,
      [
        "0 événement",
        "un événement",
        "2 événements",
        "5 événements",
        "11 événements",
        "21 événements",
        "77 événements",
      ],
    ],
  ])("is counted in French as French counts", (things, counted) => {
    expect(COUNTS.map((count) => catalogueOf("fr", things).answer.projects(count))).toEqual(counted);
  });

  it.each([
    [PROJECTS, ["0 проектов", "один проект", "2 проекта", "5 проектов", "11 проектов", "21 проект", "77 проектов"]],
    [EVENTS, ["0 событий", "одно событие", "2 события", "5 событий", "11 событий", "21 событие", "77 событий"]],
  ])("is counted in Russian as Russian counts", (things, counted) => {
    expect(COUNTS.map((count) => catalogueOf("ru", things).answer.projects(count))).toEqual(counted);
  });

  it("has the words before it that go with its sound and its gender", () => {
    const told = (things: Things) => {
      const { none, a, the, ofMany, ofThe, toThe, which, all } = nounFr(things.fr);
      return [none, a, the, nounFr(things.fr).this, ofMany, ofThe, toThe, which, all];
    };
    expect(told(EVENTS)).toEqual([
      ...["aucun événement", "un événement", "l’événement", "cet événement", "d’événements"],
      ...["de l’événement", "à l’événement", "quels événements", "Tous les événements"],
    ]);
    expect(told(MEETINGS)).toEqual([
      ...["aucune rencontre", "une rencontre", "la rencontre", "cette rencontre", "de rencontres"],
      ...["de la rencontre", "à la rencontre", "quelles rencontres", "Toutes les rencontres"],
    ]);
    expect([EVENTS, MEETINGS].map(({ ru }) => [nounRu(ru).none, nounRu(ru).shown(1), nounRu(ru).shown(5)])).toEqual([
      ["ни одного события", "1 событие", "5 событий"],
      ["ни одной встречи", "1 встречу", "5 встреч"],
    ]);
  });

  it("stands in sentences, menus, cards and pages", () => {
    const { answer, telegram } = catalogueOf("fr", EVENTS);
    expect(answer.refusal.placeWithoutEvents("à Nice", "de 2027")).toBe(
      "Le programme de 2027 ne prévoit aucun événement à Nice.",
    );
    expect(answer.undated(1)).toBe("Un autre événement correspond, mais le programme n’en donne pas la date.");
    expect(telegram.answer.backToCard).toBe("‹ Retour à l’événement");
    expect(siteMessages("fr", EVENTS).onTheWeb).toBe("Page de l’événement");
    expect(siteMessages("ru", EVENTS).lists.projects).toBe("Все события");
    expect(catalogueOf("ru", EVENTS).answer.refusal.nothingTogether("Лион")).toBe(
      "Ни одно событие программы не отвечает всем условиям сразу (Лион).",
    );
    const numbers = { projects: 5, rows: 5, open: 0, underHeading: null, things: EVENTS };
    expect(countedText("ru", numbers, "")).toBe("5 событий");
    const choir = { title: { fr: "Le chœur", ru: "Хор" }, things: EVENTS };
    expect(spokenOf(choir)).toMatchObject({
      fr: { name: "l’événement «\u202fLe chœur\u202f»", gender: "masculine" },
      ru: { nominative: "событие «Хор»", genitive: "события «Хор»", prepositional: "событии «Хор»", gender: "neuter" },
    });
  });
});
