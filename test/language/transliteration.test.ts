import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language/detect.ts";
import { isTransliteratedRussian, toCyrillic } from "../../src/language/transliteration.ts";

describe("Russian typed in Latin letters", () => {
  test.each([
    "chto v Nicce",
    "kakie vystavki v Avignone",
    "kogda festival v Parizhe",
    "Privet, chto budet v dekabre?",
    "pokazhi meropriyatiya",
    "gde projdut koncerty",
  ])("“%s” is Russian", (text) => {
    expect(isTransliteratedRussian(text)).toBe(true);
    expect(detectLanguage(text)).toEqual({ language: "ru", transliterated: true });
  });

  test.each([
    "Que se passe-t-il à Nice ?",
    "Y a-t-il un festival sur la Volga ?",
    "v",
    "Tatarstan",
    "et le sport",
    "na",
    "Où est la rencontre de l'INALCO ?",
    "What is on in Nice in December?",
  ])("“%s” is not", (text) => {
    expect(isTransliteratedRussian(text)).toBe(false);
  });

  test.each([
    ["chto", "что"],
    ["Nicce", "ницце"],
    ["Moskva", "москва"],
    ["Parizh", "париж"],
    ["vystavka", "выставка"],
    ["yanvar", "январ"],
    ["iyun", "июн"],
    ["meropriyatiya", "мероприятия"],
    ["konferentsii", "конференции"],
    ["planiruetsya", "планируется"],
    ["krasivyye", "красивые"],
    ["v Normandii", "в нормандии"],
    ["Rossiya", "россия"],
    ["Velikii", "великий"],
    ["Nizhniy", "нижний"],
    ["Volgograd", "волгоград"],
    ["shchi", "щи"],
    ["Sankt-Peterburg", "санкт-петербург"],
    ["novyy", "новый"],
    ["Tolstoy", "толстой"],
    ["Perm'", "пермь"],
    ["Kazan’", "казань"],
  ])("%s means %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});
