import { describe, expect, test } from "vitest";
import { plainReading } from "../../../src/answer/turns/plain-reading.ts";
import { read } from "../../reading/reader.ts";

describe("The words of a question alone tell", () => {
  test.each([
    ["Que se passe-t-il à Nice ?", "combien de projets dans tout le programme ?", "fresh"],
    ["Combien de projets à Nice ?", "lesquels ?", "list"],
    ["Сколько проектов в Ницце?", "покажи их", "list"],
    ["Que se passe-t-il à Nice ?", "sauf la musique", "lean"],
    ["Nice en décembre", "pas en décembre, en novembre", "lean"],
    ["de la musique à Nice", "tous les thèmes", "lean"],
    ["музыка в Ницце", "все темы", "lean"],
    ["anniversaires de Nancy", "et ses projets ?", "lean"],
    ["Toulouse et Samara", "depuis quand sont-ils partenaires ?", "lean"],
    ["Тулуза и Самара", "с каких пор они партнёры?", "lean"],
  ])("after “%s”, “%s” is read as %s", (before, question, kind) => {
    expect(plainReading(read(question), read(before))).toBe(kind);
  });

  test.each([
    ["Que se passe-t-il à Nice ?", "et en décembre ?"],
    ["музыка в Ницце", "во всех городах, все темы"],
    ["Nice en mai", "tous mois confondus"],
    ["Que se passe-t-il à Nice ?", "Que se passe-t-il à Arles ?"],
  ])("or leave it open: after “%s”, “%s”", (before, question) => {
    expect(plainReading(read(question), read(before))).toBeNull();
  });
});
