import { describe, expect, test } from "vitest";
import { createAsking } from "../asking.ts";

const { ask, converse } = createAsking();
const NOW = { now: "2026-11-24T12:00:00Z" };

describe("What is to be kept is told with its day", () => {
  test.each([
    [
      "rappelle-moi l’anniversaire de Dijon–Volgograd",
      "Prochain anniversaire : Dijon – Volgograd, le 5 septembre 2027 (68 ans). Le rappel se met avec le bouton de la fiche : le jour même, la veille, 7 ou 30 jours avant.",
    ],
    [
      "добавь в календарь Псков и Арль",
      "Ближайшая годовщина: Арль — Псков, 8 октября 2027 года (50 лет). Кнопка «Добавить в календарь» в карточке даёт файл .ics: годовщина будет повторяться в календаре каждый год.",
    ],
    [
      "Préviens-moi des jumelages de Nice",
      "Pas de rappel pour Nice – Saint-Pétersbourg : le jour exact n’est pas connu. Pas de rappel pour Nice – Moscou : le jour n’est pas assez sûr.",
    ],
  ])("“%s”", async (question, reply) => {
    const answer = await ask(question, NOW);
    expect([answer.kind, answer.reply]).toEqual(["anniversaries", reply]);
  });
});

describe("What cannot be kept", () => {
  test("is a project that is past", async () => {
    const { reply, events } = await ask("Ajoute la Semaine France-Russie de Bordeaux à mon agenda", NOW);
    expect(reply).toMatch(/était prévu du 9 au 19 décembre 2021 : c’est passé/u);
    expect(events.map(({ id }) => id)).toContain("bordeaux-semaine-france-russie");
  });

  test("but one whose days are to come can", async () => {
    const { reply } = await ask("Ajoute la Semaine France-Russie de Bordeaux à mon agenda", {
      now: "2021-11-01T12:00:00Z",
    });
    expect(reply).toMatch(/est prévu du 9 au 19 décembre 2021\. Le bouton « Ajouter à l’agenda »/u);
  });

  test("is whatever is no anniversary", async () => {
    const { kind, reply } = await ask("Напомни позвонить маме в восемь вечера", NOW);
    expect(kind).toBe("refusal");
    expect(reply).toMatch(/^Напоминания бывают только о годовщинах побратимства и партнёрства\. Напишите, о какой/u);
  });
});

test("The tie in view is what one wants to be reminded of", async () => {
  const [, reminded] = await converse("jumelage Arles – Pskov", "rappelle-moi");
  expect(reminded?.twinnings.map(({ id }) => id)).toEqual(["arles-pskov"]);
});
