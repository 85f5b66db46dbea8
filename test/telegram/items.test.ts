import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** The title that has a number in a list, as far as the list gives it. */
const titled = (list: string | undefined, number: number) =>
  new RegExp(`^${number}\\. (.+?)…?$`, "mu").exec(list ?? "")?.[1] ?? "no such number";

/** The title of a card, as far as a list gives it. */
const headOf = (card: string | undefined, asLongAs: string) => card?.split("\n")[0]?.slice(0, asLongAs.length);

describe("A number opens the project that has it on the screen", () => {
  it.each([
    ["fr", "Que se passe-t-il à Nice ?", "la suite", ["détails sur le 7", "le 7", "numéro 7", "le septième"]],
    ["ru", "Что происходит в Ницце?", "ещё", ["подробнее о седьмом", "седьмой", "номер 7", "7-й"]],
  ])("after the list went on with words (%s)", async (language, question, more, requests) => {
    const person = bench.person(language);
    await bench.ask(person, question);
    const { text } = await bench.ask(person, more);
    for (const request of requests) {
      expect(headOf((await bench.ask(person, request)).text, titled(text, 7))).toBe(titled(text, 7));
    }
  });

  it("on the first page, on the second, and after its buttons were pressed", async () => {
    const person = bench.person("fr");
    const first = await bench.ask(person, "Nice");
    expect(headOf((await bench.ask(person, "le premier")).text, titled(first.text, 1))).toBe(titled(first.text, 1));
    expect(headOf((await bench.ask(person, "détails sur le 4")).text, titled(first.text, 4))).toBe(
      titled(first.text, 4),
    );
    const second = await bench.press(person, first, "Suivants");
    expect(headOf((await bench.ask(person, "détails sur le 6")).text, titled(second.text, 6))).toBe(
      titled(second.text, 6),
    );
    await bench.press(person, second, "‹ Précédents");
    expect((await bench.ask(person, "второй")).text?.split("\n")[0]).toMatch(/^Ницца: выставка/u);
  });

  it("of a longer list, up to its twelfth and twentieth", async () => {
    const person = bench.person("fr");
    let page = await bench.ask(person, "qu'est-ce qui est prévu en décembre ?");
    page = await bench.press(person, page, "Suivants");
    page = await bench.press(person, page, "Suivants");
    expect(headOf((await bench.ask(person, "détails sur le 12")).text, titled(page.text, 12))).toBe(
      titled(page.text, 12),
    );
    page = await bench.press(person, page, "Suivants");
    expect(headOf((await bench.ask(person, "le vingtième")).text, titled(page.text, 20))).toBe(titled(page.text, 20));
  });

  it("and the way back leads to the page where it stands", async () => {
    const person = bench.person("fr");
    const first = await bench.ask(person, "Nice");
    const seventh = await bench.ask(person, "détails sur le 7");
    const back = await bench.press(person, seventh, "‹ Retour");
    expect(back.text).toContain("6–8 sur 8");
    expect(titled(back.text, 7)).toBe(headOf(seventh.text, titled(back.text, 7)));
    expect(back.text).not.toBe(first.text);
  });

  it("of an earlier list, once the reader has turned its pages again", async () => {
    const person = bench.person("fr");
    const nice = await bench.ask(person, "Nice");
    await bench.ask(person, "Bordeaux");
    const second = await bench.press(person, nice, "Suivants");
    expect(headOf((await bench.ask(person, "le 8")).text, titled(second.text, 8))).toBe(titled(second.text, 8));
  });
});

describe("A number that the list does not have", () => {
  it.each([
    [
      "fr",
      "Nice",
      "détails sur le 12",
      "Il n’y a pas de numéro 12\u202f: la liste va de 1 à 8.",
      "‹ Retour à la liste",
    ],
    ["ru", "Ницца", "подробнее о двенадцатом", "Номера 12 нет: в списке номера от 1 до 8.", "‹ К списку"],
  ])("opens nothing, and the list stays (%s)", async (language, question, request, refusal, back) => {
    const person = bench.person(language);
    const list = await bench.ask(person, question);
    const answer = await bench.ask(person, request);
    expect(answer.text).toBe(refusal);
    expect(labelsOf(answer)).toEqual([back]);
    expect((await bench.press(person, answer, back)).text).toBe(list.text);
    expect(headOf((await bench.ask(person, "2")).text, titled(list.text, 2))).toBe(titled(list.text, 2));
  });

  it("is told apart from one that no list came before", async () => {
    const answer = await bench.ask(bench.person("fr"), "détails sur le 3");
    expect(answer.text).toMatch(/^Je n’ai pas de liste de projets où chercher ce numéro\./u);
  });
});

describe("The list once more", () => {
  it("is shown from its beginning, whichever page was on the screen", async () => {
    const person = bench.person("fr");
    const first = await bench.ask(person, "Nice");
    await bench.ask(person, "la suite");
    const again = await bench.ask(person, "lesquels ?");
    // What is said once of the whole programme is not said again.
    expect(first.text).toContain("C’est le programme de 2021");
    expect(again.text?.split("\n\n")).toEqual(first.text?.split("\n\n").slice(0, -1));
    const next = await bench.ask(person, "la suite");
    expect(headOf((await bench.ask(person, "le 7")).text, titled(next.text, 7))).toBe(titled(next.text, 7));
  });

  it("has numbers of its own where it is that of the other projects", async () => {
    const person = bench.person("fr");
    await bench.ask(person, "Avignon en mai");
    await bench.ask(person, "le premier");
    const others = await bench.ask(person, "les autres");
    expect(headOf((await bench.ask(person, "le premier")).text, titled(others.text, 1))).toBe(titled(others.text, 1));
  });
});
