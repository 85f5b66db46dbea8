import { describe, expect, test } from "vitest";
import { asksOutOfScope } from "../../src/reading/out-of-scope.ts";
import { read } from "./reader.ts";

describe("What the programme does not have", () => {
  test.each([
    "Quelle est la météo à Nice ?",
    "какая погода в Ницце",
    "un tournoi de poker",
    "нужна ли виза во Францию",
    "écris-moi un poème sur la dentelle",
    "напиши сочинение про Наполеона",
    "un festival de bande dessinée",
    "турнир по компьютерным играм",
  ])("“%s” is about something else", (question) => {
    expect(asksOutOfScope(read(question))).toBe(true);
  });

  test.each([
    "Un tournoi d’échecs à Bordeaux ?",
    "выставка кружева",
    "Le Chat botté, joué par une troupe russe",
    "J’ai un chien et un chat. Que se passe-t-il à Nice ?",
    "Я слесарь. Что есть в Казани?",
    "Y a-t-il un concours et une exposition pour les écoliers dans le zoo ?",
  ])("“%s” is not", (question) => {
    expect(asksOutOfScope(read(question))).toBe(false);
  });
});
