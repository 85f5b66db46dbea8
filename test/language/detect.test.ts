import { describe, expect, test } from "vitest";
import { detectLanguage, preferredLanguage } from "../../src/language/detect.ts";

describe("The language of an answer", () => {
  test.each([
    ["Que se passe-t-il à Nice ?", "fr"],
    ["Что происходит в Ницце?", "ru"],
    ["Nice", "fr"],
    ["Ницца", "ru"],
    ["Что такое INALCO и где оно находится?", "ru"],
    ["IFTM Top Resa в Париже", "fr"],
    ["Que veut dire « Зеркала » ?", "fr"],
    ["What happens in Nice?", "fr"],
    ["Где проходит Bordeaux fête le chocolat?", "ru"],
    ["Что идёт в «Théâtre du Pont Tournant» в январе?", "ru"],
    ["Qui a peint « Девочка с персиками » ?", "fr"],
    ["« Лебединое озеро », c’est à quelle heure et dans quelle salle ?", "fr"],
    ["Достоевский à Paris, c’est quand ?", "fr"],
  ])("“%s” is answered in %s", (text, language) => {
    expect(detectLanguage(text)).toEqual({ language, transliterated: false });
  });

  test("the script of the message wins over what was chosen and over the app's language", () => {
    expect(detectLanguage("Ницца", { chosen: "fr", languageCode: "fr" }).language).toBe("ru");
    expect(detectLanguage("Nice", { chosen: "ru", languageCode: "ru" }).language).toBe("fr");
  });

  test.each(["", "2021", "?!", "🎉"])("“%s” has no letters: chosen, then the app's language, then French", (text) => {
    expect(detectLanguage(text, { chosen: "ru", languageCode: "fr" }).language).toBe("ru");
    expect(detectLanguage(text, { languageCode: "ru-RU" }).language).toBe("ru");
    expect(detectLanguage(text, { languageCode: "de" }).language).toBe("fr");
    expect(detectLanguage(text).language).toBe("fr");
  });

  test("without a text: chosen, then the app's language, then French", () => {
    expect(preferredLanguage({ chosen: "fr", languageCode: "ru" })).toBe("fr");
    expect(preferredLanguage({ languageCode: "RU" })).toBe("ru");
    expect(preferredLanguage({})).toBe("fr");
  });
});
