import { describe, expect, test } from "vitest";
import { read } from "./reader.ts";

const intent = (question: string) => read(question).asks;

describe("What an asker wants", () => {
  test.each([
    ["Que se passe-t-il à Nice ?", "list"],
    ["des expositions", "list"],
    ["Что будет в Ницце?", "list"],
    ["Montre-moi tout le programme", "all"],
    ["Quels sont tous les projets ?", "all"],
    ["Покажите всю программу", "all"],
    ["все мероприятия", "all"],
    ["Combien de projets à Nice ?", "count"],
    ["combien de projets en tout ?", "count"],
    ["Сколько проектов в Ницце?", "count"],
    ["Quel est le nombre de rencontres en Normandie ?", "count"],
    ["Quels jumelages fêtent un anniversaire ?", "ties"],
    ["les 50 ans du jumelage Poitiers – Iaroslavl", "ties"],
    ["prochain anniversaire de jumelage", "ties"],
    ["У каких побратимов скоро годовщина?", "ties"],
    ["45-летие побратимства", "ties"],
    ["Bressuire et Riazan sont villes jumelles ?", "ties"],
    ["Depuis quand Strasbourg est-elle liée à Vologda ?", "ties"],
    ["Безье и Ставрополь — побратимы?", "ties"],
    ["Когда подписали соглашение Страсбурга с Вологдой?", "ties"],
    ["Le jumelage Arles – Pskov", "list"],
    ["Depuis quand Dijon et Volgograd sont-elles jumelées ?", "ties"],
    ["Когда Дижон и Волгоград стали побратимами?", "ties"],
    ["Menton et Sotchi, c’est de quelle année, ce jumelage ?", "ties"],
    ["Quel âge a l’amitié entre Hérouville et Tikhvine ?", "ties"],
    ["С какого года мы дружим с Пуатье?", "ties"],
    ["merci, c’est quand ?", "list"],
    ["aide", "help"],
    ["Que sais-tu faire ?", "help"],
    ["Comment ça marche ?", "help"],
    ["помощь", "help"],
    ["Что ты умеешь?", "help"],
    ["Кто вы?", "help"],
    ["Bonjour", "greeting"],
    ["Bonsoir !", "greeting"],
    ["Привет", "greeting"],
    ["Здравствуйте!", "greeting"],
    ["Merci", "thanks"],
    ["merci beaucoup", "thanks"],
    ["Спасибо", "thanks"],
    ["Спасибо большое", "thanks"],
    ["la suite", "more"],
    ["encore", "more"],
    ["ещё", "more"],
    ["Еще", "more"],
    ["дальше", "more"],
    ["plus de détails sur le deuxième", "item"],
    ["подробнее о втором", "item"],
    ["расскажите подробнее про третье", "item"],
  ])("“%s” → %s", (question, expected) => {
    expect(intent(question)).toBe(expected);
  });

  test.each([
    ["Bonjour, que se passe-t-il à Nice ?", "nice"],
    ["Merci, et à Nice ?", "nice"],
    ["Привет! Что будет в Ницце?", "nice"],
    ["Спасибо, а что в Ницце?", "nice"],
  ])("politeness before a question is not the question: “%s”", (question, place) => {
    expect(read(question)).toMatchObject({ asks: "list", places: [place] });
  });

  test.each([
    ["l’aide aux startups", "list"],
    ["La France aide les startups", "list"],
    ["помощь стартапам", "list"],
    ["Le jumelage de Nice", "list"],
    ["10 ans du festival de cinéma", "list"],
  ])("“%s” is about a subject", (question, expected) => {
    expect(intent(question)).toBe(expected);
    expect(read(question)).not.toMatchObject({ places: [], words: "", headings: [] });
  });

  test.each([
    ["plus de détails sur le premier", 1],
    ["plus d’infos sur le 2", 2],
    ["détails du troisième", 3],
    ["подробнее о первом", 1],
    ["детали четвёртого", 4],
    ["расскажите подробнее о последнем", -1],
    ["plus de détails", 1],
    ["détails sur le 7", 7],
    ["numéro 7", 7],
    ["n° 12", 12],
    ["le 17e", 17],
    ["le dix-septième", 17],
    ["le vingtième", 20],
    ["подробнее о седьмом", 7],
    ["№ 8", 8],
    ["7-й", 7],
    ["третий", 3],
    ["расскажи о двенадцатом", 12],
    ["двадцатый", 20],
  ])("“%s” means item %i", (question, item) => {
    expect(read(question)).toMatchObject({ asks: "item", item });
  });

  test.each(["50 ans", "20 heures", "12 projets", "le 14 juillet", "20 лет", "7 проектов"])(
    "what is counted in “%s” is no item",
    (question) => {
      expect(read(question).item).toBeNull();
    },
  );

  test.each([
    ["Quels jumelages fêtent leurs 50 ans ?", 50],
    ["45e anniversaire d’Arles et Pskov", 45],
    ["30-летие побратимства", 30],
    ["Кому исполняется 50 лет?", 50],
    ["anniversaires de jumelage", null],
  ])("“%s” asks for %s years", (question, years) => {
    expect(read(question)).toMatchObject({ asks: "ties", years });
  });

  test("the next anniversary is one, the next ones are asked by a month", () => {
    expect(read("Quel est le prochain anniversaire de jumelage ?").only).toBe("next");
    expect(read("Какая ближайшая годовщина?").only).toBe("next");
    expect(read("les anniversaires de jumelage en mars")).toMatchObject({
      only: null,
      ranges: [{ from: "2021-03-01", to: "2021-03-31" }],
    });
  });
});

describe("A question is read however it comes", () => {
  test("10,000 characters are read up to a border of words", () => {
    const { words, meaning } = read("dentelle ".repeat(1_200));
    expect(meaning.length).toBeLessThanOrEqual(1_000);
    expect(words).toMatch(/^dentelle(?: dentelle)*$/);
  });

  test("a pair of surrogates is not cut in two", () => {
    expect(read(`${"x".repeat(999)}🎉`).meaning.isWellFormed()).toBe(true);
  });

  test.each(["", "   ", "🎉🎊", "\u0000\u0001\u0007", "?!…", "\uD83D"])("%j has nothing to read", (question) => {
    expect(read(question)).toMatchObject({
      asks: "list",
      places: [],
      unknown: [],
      ranges: [],
      headings: [],
      words: "",
      terms: [],
    });
  });

  test("HTML and SQL are words", () => {
    expect(read("<script>alert(1)</script> à Nice").places).toEqual(["nice"]);
    expect(read("'; DROP TABLE events; -- Ницца").places).toEqual(["nice"]);
  });
});
