import { describe, expect, test } from "vitest";
import { passagesOf } from "../../src/retrieval/passages.ts";
import { sketch } from "./event-sketch.ts";

const CHOIR = sketch("choir", 3, {
  title: { fr: "Chœur", ru: "Хор" },
  description: { fr: "Au parc.", ru: "В парке." },
});

describe("The passages of an event", () => {
  test("are its title and description, in French and in Russian", () => {
    expect(passagesOf([CHOIR]).map(({ id, language, text }) => [id, language, text])).toEqual([
      ["choir#fr", "fr", "Chœur. Au parc."],
      ["choir#ru", "ru", "Хор. В парке."],
    ]);
  });

  test("are its names too, where it has a venue or keywords", () => {
    const concert = sketch("concert", 1, {
      title: { fr: "Concert de Noël", ru: "Concert de Noël" },
      description: { fr: "Entrée libre.", ru: "Entrée libre." },
      borrowed: ["ru"],
      venue: { name: { fr: "Cinéma Le Rex", ru: "Cinéma Le Rex" } },
      keywords: { fr: ["musique", "famille"], ru: [] },
    });
    expect(passagesOf([concert]).map(({ id, text }) => [id, text])).toEqual([
      ["concert#fr", "Concert de Noël. Entrée libre."],
      ["concert#fr#names", "Concert de Noël. Cinéma Le Rex. musique. famille"],
    ]);
  });

  test("are one where it is told in one language alone, whichever that is", () => {
    const french = { title: { fr: "Bal", ru: "Bal" }, borrowed: ["ru"] as const };
    const russian = { title: { fr: "Бал", ru: "Бал" }, borrowed: ["fr"] as const };
    expect(passagesOf([sketch("bal", 1, french)]).map(({ id }) => id)).toEqual(["bal#fr"]);
    expect(passagesOf([sketch("bal", 1, russian)]).map(({ id }) => id)).toEqual(["bal#ru"]);
  });

  test("are two where a part of what is told has both languages", () => {
    const event = sketch("bal", 1, {
      title: { fr: "Bal", ru: "Бал" },
      description: { fr: "Au parc.", ru: "Au parc." },
      borrowed: ["ru"],
    });
    expect(passagesOf([event]).map(({ text }) => text)).toEqual(["Bal. Au parc.", "Бал. Au parc."]);
  });
});
