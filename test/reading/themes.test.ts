import { describe, expect, test } from "vitest";
import { read } from "./reader.ts";

describe("Themes are read from the words that the programme's headings use", () => {
  test.each([
    ["les jumelages", ["twinning"]],
    ["villes jumelées", ["twinning"]],
    ["города-побратимы", ["twinning"]],
    ["партнёрства", ["twinning"]],
    ["coopération universitaire", ["university"]],
    ["les universités", ["university"]],
    ["университетов", ["university"]],
    ["вузы", ["university"]],
    ["la culture", ["culture"]],
    ["культурные проекты", ["culture"]],
    ["économie", ["economy"]],
    ["экономика", ["economy"]],
    ["le tourisme", ["tourism"]],
    ["туристические проекты", ["tourism"]],
    ["l’environnement", ["environment"]],
    ["écologie", ["environment"]],
    ["экологические проекты", ["environment"]],
    ["seulement le sport", ["sport"]],
    ["спорт", ["sport"]],
    ["спортивные события", ["sport"]],
    ["sport et culture", ["sport", "culture"]],
    ["туризм и экономика", ["tourism", "economy"]],
  ])("“%s” → %j", (question, themes) => {
    expect([...read(question).headings].sort()).toEqual([...themes].sort());
  });

  test.each([
    "une exposition",
    "des concerts",
    "транспорт",
    "паспорт",
    "un festival de cinéma",
    "hippisme",
    "agriculture",
  ])("“%s” is a subject of its own, no theme", (question) => {
    expect(read(question).headings).toEqual([]);
    expect(read(question).words).not.toBe("");
  });

  test("a theme leaves the other words free", () => {
    expect(read("des projets sportifs avec des chevaux à Saumur")).toMatchObject({
      headings: ["sport"],
      places: ["saumur"],
      words: "chevaux",
    });
    expect(read("университетские конференции в Ницце")).toMatchObject({
      headings: ["university"],
      places: ["nice"],
      words: "конференции",
    });
  });
});

describe("Ordinary words say nothing about the subject", () => {
  test.each([
    "Que se passe-t-il ?",
    "Bonjour, je voudrais savoir quels projets sont prévus, s’il vous plaît",
    "Y a-t-il quelque chose d’intéressant dans le programme ?",
    "Что интересного запланировано?",
    "Здравствуйте, подскажите, пожалуйста, какие мероприятия будут проходить",
    "Расскажите о проектах российско-французского сотрудничества",
  ])("“%s” has no subject", (question) => {
    expect(read(question)).toMatchObject({ words: "", terms: [] });
  });

  test.each([
    ["Je cherche une exposition de dentelle", "exposition dentelle"],
    ["Y aura-t-il des cours de phonétique ?", "phonétique"],
    ["Кто-нибудь занимается нанотехнологиями?", "нанотехнологиями"],
    ["Есть ли что-нибудь про космонавтику?", "космонавтику"],
    ["un tournoi d’échecs", "tournoi d’échecs"],
    ["Где будет хакатон?", "хакатон"],
  ])("of “%s” remains “%s”", (question, words) => {
    expect(read(question).words).toBe(words);
  });
});
