import { describe, expect, test } from "vitest";
import { createAsking } from "../../asking.ts";

const { ask } = createAsking();
const said = async (question: string) => (await ask(question)).reply?.replaceAll(/[\u00a0\u202f]/gu, " ");

describe("For whom a programme does not say that something is", () => {
  test("what comes near is said to do so, what is for them first", async () => {
    const answer = await ask("Il y a quoi pour les enfants ?");
    expect(answer.reply?.replaceAll(/[\u00a0\u202f]/gu, " ")).toBe(
      "Deux projets sont annoncés pour les enfants ; deux autres peuvent convenir.",
    );
    expect(await said("Что есть для детей?")).toBe(
      "Специально для детей запланированы два проекта; ещё два могут подойти.",
    );
    expect(["montpellier-obninsk-dictee", "etretat-stavropol-monet"]).toContain(answer.events[0]?.id);
    expect(await said("Что-нибудь для новичков в Ницце")).toBe("Для начинающих ничего не запланировано; вот что есть.");
  });
});

describe("What no programme is about", () => {
  test.each([
    ["Quel temps fera-t-il demain ?", "Le programme ne dit rien de la météo."],
    ["J’ai faim", "Le programme n’indique pas où manger."],
    ["Хочу есть", "Где поесть, в программе не сказано."],
  ])("gets one neutral line and one way on: “%s”", async (question, reply) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ kind: "refusal", total: 0 });
    expect(await said(question)).toBe(reply);
    expect(answer.suggestions).toHaveLength(1);
  });
});
