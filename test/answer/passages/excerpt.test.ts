import { describe, expect, it } from "vitest";
import { createExcerpts, sentencesOf } from "../../../src/answer/passages/excerpt.ts";
import { createStem } from "../../../src/language/stem.ts";
import { createIsStopWord } from "../../../src/language/stop-words.ts";

const excerpts = createExcerpts({ stem: createStem(), isStopWord: createIsStopWord() });
const TEXT =
  "Une exposition est prévue à la bibliothèque. La conférence est donnée par la commissaire. Un spectacle a lieu au centre.";

describe("An excerpt", () => {
  it("is whole sentences that have what is asked, in the order of the text", () => {
    expect(excerpts.about(TEXT, ["spectacle"], "fr")).toBe("Un spectacle a lieu au centre.");
    expect(excerpts.about(TEXT, ["spectacles", "expositions"], "fr")).toBe(
      "Une exposition est prévue à la bibliothèque. Un spectacle a lieu au centre.",
    );
  });

  it("is empty where nothing is asked, or nothing of it is there", () => {
    expect(excerpts.about(TEXT, [], "fr")).toBe("");
    expect(excerpts.about(TEXT, ["patinoire"], "fr")).toBe("");
  });

  it("knows a name in another case", () => {
    expect(excerpts.about("Драма А. И. Фефилова. Лекция о Гончарове.", ["фефилов"], "ru")).toBe(
      "Драма А. И. Фефилова.",
    );
  });
});

describe("A sentence", () => {
  it("does not end at an initial, nor inside quotation marks", () => {
    expect(sentencesOf("Le drame d’A. I. Fefilov est prévu. Il est en vers.", "fr")).toEqual([
      "Le drame d’A. I. Fefilov est prévu.",
      "Il est en vers.",
    ]);
    expect(sentencesOf("Выставка «Сибирь. История» планируется. Даты нет.", "ru")).toEqual([
      "Выставка «Сибирь. История» планируется.",
      "Даты нет.",
    ]);
  });
});
