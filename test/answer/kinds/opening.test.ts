import { describe, expect, test } from "vitest";
import { assembledFor } from "../../support/assembled.ts";

const { assistant } = await assembledFor("test/programmes/kostroma");

/** What is said in January 2027, with plain spaces. */
async function said(question: string) {
  const { answer } = await assistant.ask(question, { now: new Date("2027-01-10T10:00:00Z"), today: "2027-01-10" });
  return { asks: answer.asks, reply: answer.reply?.replaceAll(/[\u00a0\u202f]/gu, " ") ?? "" };
}

describe("Whether something is open on a day of the week is told in the words of the programme", () => {
  test.each([
    [
      "L’exposition « Rouge de Cholet » est-elle ouverte le lundi ?",
      /^Non\. .* le programme indique : « Fermé le lundi »\.$/u,
    ],
    ["L’exposition « Rouge de Cholet » est-elle fermée le lundi ?", /^Oui\. .* « Fermé le lundi »\.$/u],
    ["L’exposition « Rouge de Cholet » est-elle ouverte le dimanche ?", /^Oui\. .* « Fermé le lundi »\.$/u],
    ["Выставка о красных платках Шоле закрыта по понедельникам?", /^Да\. .* сказано: «Понедельник — выходной»\.$/u],
  ])("“%s”", async (question, reply) => {
    const { asks, reply: told } = await said(question);
    expect(asks).toBe("whether");
    expect(told).toMatch(reply);
  });

  test("or the programme does not tell it", async () => {
    const { reply } = await said("Le marché des artisans sous les arcades est-il ouvert le lundi ?");
    expect(reply).toMatch(/; le programme n’en donne pas les jours d’ouverture\.$/u);
  });
});

test("« Est-elle ouverte ? » asks of nothing that is past", async () => {
  expect((await said("La piscine de Kostroma est-elle ouverte ?")).asks).toBe("whether");
});
