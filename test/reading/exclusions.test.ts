import { describe, expect, test } from "vitest";
import { question, read } from "./reader.ts";

const out = (text: string) => read(text).excludedSubjects;

describe("A subject is left out", () => {
  test.each([
    ["Les expositions, hormis celle de dentelle", "dentelle"],
    ["À Strasbourg, sauf le tourisme", "tourisme"],
    ["des expositions, mais pas de dentelle", "dentelle"],
    ["выставки, кроме кружева", "кружева"],
    ["Спорт, только не лошади", "лошади"],
    ["Выставки — только без рисунков", "рисунков"],
    ["Je ne veux pas entendre parler de sport. Qu’y a-t-il en juin ?", "sport"],
    ["Octobre, hormis ce qui relève des universités", "universites"],
    ["De la musique, oui, mais du théâtre, non", "theatre"],
    ["Février sans l’écologie", "ecologie"],
    ["L’économie mise de côté, que se passe-t-il en juin ?", "economie"],
    ["Dijon, autre chose que l’écologie ?", "ecologie"],
    ["Не про спорт! Что в мае?", "спорт"],
    ["Москва, но об университетах не надо", "университетах"],
    ["спорт без лошадей", "лошадей"],
    ["Январь без театра, не люблю", "театра"],
    ["pas de théâtre, de la musique", "theatre"],
    ["pas un concert mais une exposition", "concert"],
    ["не выставку, а концерт", "выставку"],
  ])("“%s”", (question, subject) => {
    expect(out(question)).toEqual([subject]);
    expect(read(question).coreTerms).not.toContain(subject);
    expect(read(question).meaning.toLowerCase()).not.toContain(subject);
  });

  test("and so is what is listed with it", () => {
    expect(out("En mai : ni médecins ni chevaux, merci")).toEqual(["medecins", "chevaux"]);
    expect(out("Что в Ницце, если отбросить искусство и культуру?")).toEqual(["искусство", "культуру"]);
    expect(out("Du sport sans chevaux et sans lutte")).toEqual(["chevaux", "lutte"]);
  });

  test("and shown as it was typed", () => {
    expect(question("Les expositions, sauf le Théâtre").about.excluded).toEqual([
      { folded: "theatre", typed: "Théâtre", heading: undefined },
    ]);
  });

  test.each([
    "y a-t-il pas un concert à Nice ?",
    "не только театр в Авиньоне",
    "un concert sans micro",
    "pas de concert à Nice ?",
    "Comment faire une grande fête populaire sans déchets ?",
    "шахмат нет?",
  ])("but not by what only sounds so: “%s”", (question) => {
    expect(out(question)).toEqual([]);
  });
});

describe("A town is left out", () => {
  test.each([
    ["Voronej, mais Lille ne m’intéresse pas", ["voronej"], ["lille"]],
    ["Bordeaux oui, Saint-Pétersbourg non", ["bordeaux"], ["saint-petersbourg"]],
    ["Toulouse : Samara, je connais déjà, quoi d’autre ?", ["toulouse"], ["samara"]],
    ["La Nouvelle-Aquitaine moins Bordeaux", ["nouvelle-aquitaine"], ["bordeaux"]],
    ["Что есть в Петербурге без участия Ниццы?", ["saint-petersbourg"], ["nice"]],
    ["Стартапы интересуют, а Ницца нет", [], ["nice"]],
    ["Август, не считая Монпелье", [], ["montpellier"]],
    ["la Normandie excepté Étretat", ["normandie"], ["etretat"]],
    ["décembre sans les villes de Normandie", [], ["normandie"]],
    ["Que fait Nice avec d’autres villes que Saint-Pétersbourg ?", ["nice"], ["saint-petersbourg"]],
    ["Strasbourg, mais épargnez-moi Vologda", ["strasbourg"], ["vologda"]],
    ["pas Nice, Arles", ["arles"], ["nice"]],
    ["не Ницца, Арль", ["arles"], ["nice"]],
    ["Non, Paris", ["paris"], []],
    ["Бизнес, минуя Москву и Казань", [], ["moscou", "kazan"]],
  ])("“%s”", (text, wanted, excluded) => {
    expect(read(text)).toMatchObject({ places: wanted, excluded });
    expect(question(text).typed).toBe(text);
  });
});

describe("A time is left out", () => {
  const months = (question: string) => read(question).ranges.map(({ from, to }) => `${from} ${to}`);

  test.each([
    ["Des concerts, mais pas en juillet", ["2021-01-01 2021-06-30", "2021-08-01 2021-12-31"]],
    ["Les universités, sauf en mai et en juin", ["2021-01-01 2021-04-30", "2021-07-01 2021-12-31"]],
    ["Какие выставки не летом?", ["2021-01-01 2021-05-31", "2021-09-01 2021-12-31"]],
    ["премьеры, кроме декабря", ["2021-01-01 2021-11-30"]],
  ])("of the whole year: “%s”", (question, ranges) => {
    expect(months(question)).toEqual(ranges);
  });

  test("of a time that is asked for", () => {
    expect(months("Premier trimestre en retirant février")).toEqual(["2021-01-01 2021-01-31", "2021-03-01 2021-03-31"]);
  });

  test("but not by a negative question", () => {
    expect(months("Il n’y a pas un concert en juillet ?")).toEqual(["2021-07-01 2021-07-31"]);
  });
});
