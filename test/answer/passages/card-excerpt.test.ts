import { describe, expect, it } from "vitest";
import { createExcerptOf } from "../../../src/answer/passages/card-excerpt.ts";
import { createExcerpts } from "../../../src/answer/passages/excerpt.ts";
import { createStem } from "../../../src/language/stem.ts";
import { createIsStopWord } from "../../../src/language/stop-words.ts";
import { questionOf } from "../../../src/reading/question.ts";

const excerpts = createExcerpts({ stem: createStem(), isStopWord: createIsStopWord() });
const only = { said: "", isOnly: true };

describe("What the card of the only project quotes", () => {
  it.each([
    [
      "fr",
      "Bressuire et la région de Riazan prévoient un Forum des villes anciennes du 21 au 25 septembre 2021.",
      "Forum des villes anciennes 21–25 septembre 2021 · Bressuire ⇄ région de Riazan",
    ],
    [
      "ru",
      "На февраль 2021 года запланирован экономический вебинар с Московской областью.",
      "Экономический вебинар с Московской областью февраль 2021 · Татарстан +1",
    ],
  ] as const)("is nothing that its other lines have: %s", (language, description, shown) => {
    expect(createExcerptOf(questionOf(language, {}), only, excerpts)({ description }, shown)).toBe("");
  });

  it("is the sentence that says more", () => {
    const description = "Une table ronde sur les géoparcs est prévue à Nice, avec des lycéens. Elle dure un jour.";
    const excerptOf = createExcerptOf(questionOf("fr", {}), only, excerpts);
    expect(excerptOf({ description }, "Table ronde sur les géoparcs · Nice")).toBe(
      "Une table ronde sur les géoparcs est prévue à Nice, avec des lycéens.",
    );
  });
});
