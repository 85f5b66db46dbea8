import { describe, expect, it } from "vitest";
import { lexicalAssistant } from "../../support/telegram-harness.ts";

/** A Tuesday after the programme: on Sunday a tie has its anniversary. */
const TODAY = "2026-12-01";

async function ask(question: string, today = TODAY) {
  const { assistant } = await lexicalAssistant();
  const now = new Date(`${today}T09:00:00Z`);
  const { answer } = await assistant.ask(question, { now, today });
  return { ...answer, reply: answer.reply?.replaceAll(/[\u00a0\u202f]/gu, " ") };
}

describe("Days around today, once the programme is over", () => {
  it.each([
    [
      "Qu’est-ce qu’il y a ce week-end ?",
      "Dimanche 6 décembre : Strasbourg – Vologda, 17 ans. Aux mêmes dates de 2021, le programme prévoyait quatre projets.",
    ],
    [
      "Что есть на этих выходных?",
      "Воскресенье, 6 декабря: Страсбург — Вологда, 17 лет. В программе на те же дни 2021 года — четыре проекта.",
    ],
    [
      "Que faire demain ?",
      "Demain, aucun anniversaire ; le prochain : Strasbourg – Vologda, le 6 décembre 2026 (17 ans). Le même jour de 2021, le programme prévoyait quatre projets.",
    ],
    [
      "А сегодня?",
      "Сегодня годовщин нет; ближайшая: Страсбург — Вологда, 6 декабря 2026 года (17 лет). В программе на тот же день 2021 года — четыре проекта.",
    ],
  ])("are told with their anniversaries first: %s", async (question, reply) => {
    const answer = await ask(question);
    expect(answer.reply).toBe(reply);
    expect(answer.kind).toBe("anniversaries");
    expect(answer.twinnings.map(({ id }) => id)).toEqual(["strasbourg-vologda"]);
    expect(answer.events).toHaveLength(4);
  });

  it("list what had a day or a month of its own then, and not what lasted a year", async () => {
    const { events } = await ask("Que se passe-t-il ce mois-ci ?");
    expect(events.map(({ dates }) => dates.precision)).not.toContain("half-year");
    expect(events.map(({ id }) => id)).toContain("bordeaux-semaine-france-russie");
  });

  it("name several anniversaries in the list below", async () => {
    const october = await ask("Qu’y a-t-il ce mois-ci ?", "2026-10-02");
    expect(october.reply).toMatch(/^En octobre, 3 anniversaires de jumelage\./u);
    expect(october.twinnings).toHaveLength(3);
  });

  it("of a place are those of its ties and projects, and refused where it has neither", async () => {
    expect((await ask("Qu’y a-t-il à Strasbourg ce week-end ?")).reply).toMatch(/^Dimanche 6 décembre/u);
    expect(await ask("Qu’y a-t-il à Perm demain ?")).toMatchObject({ kind: "refusal", reason: "other-year" });
  });

  it("ask for a subject as before, and a longer time is no matter of today", async () => {
    expect(await ask("Des concerts ce week-end ?")).toMatchObject({ kind: "refusal", reason: "other-year" });
    expect((await ask("Que se passe-t-il en 2027 ?")).kind).not.toBe("anniversaries");
  });
});
