import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";
import { labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const { events } = await loadCorpus(CORPUS_FOLDER);
const names = new Map(
  events.flatMap(({ title, shortTitle }) => [
    [title.fr, shortTitle?.fr],
    [title.ru, shortTitle?.ru],
  ]),
);

/** The name that has a number in a list. */
const named = (list: string | undefined, number: number) =>
  new RegExp(`^${number}\\. (.+)$`, "mu").exec(list ?? "")?.[1] ?? "no such number";

/** The name in lists of the project that a card is of, by the title at its head. */
const nameOf = (card: string | undefined) => names.get(card?.split("\n")[0] ?? "");

describe("A number opens the project that has it on the screen", () => {
  it.each([
    ["fr", "Que se passe-t-il à Nice ?", "la suite", ["détails sur le 7", "le 7", "numéro 7", "le septième"]],
    ["ru", "Что происходит в Ницце?", "ещё", ["подробнее о седьмом", "седьмой", "номер 7", "7-й"]],
  ])("after the list went on with words (%s)", async (language, question, more, requests) => {
    const person = bench.person(language);
    await bench.ask(person, question);
    const { text } = await bench.ask(person, more);
    for (const request of requests) {
      expect(nameOf((await bench.ask(person, request)).text)).toBe(named(text, 7));
    }
  });

  it("on the first page, on the second, and after its buttons were pressed", async () => {
    const person = bench.person("fr");
    const first = await bench.ask(person, "Nice");
    expect(nameOf((await bench.ask(person, "le premier")).text)).toBe(named(first.text, 1));
    expect(nameOf((await bench.ask(person, "détails sur le 4")).text)).toBe(named(first.text, 4));
    const second = await bench.press(person, first, "Suivants");
    expect(nameOf((await bench.ask(person, "détails sur le 6")).text)).toBe(named(second.text, 6));
    await bench.press(person, second, "‹ Précédents");
    expect((await bench.ask(person, "второй")).text?.split("\n")[0]).toMatch(/^Ницца: выставка/u);
  });

  it("of a longer list, up to its twelfth and twentieth", async () => {
    const person = bench.person("fr");
    let page = await bench.ask(person, "qu'est-ce qui est prévu en décembre ?");
    page = await bench.press(person, page, "Suivants");
    page = await bench.press(person, page, "Suivants");
    expect(nameOf((await bench.ask(person, "détails sur le 12")).text)).toBe(named(page.text, 12));
    page = await bench.press(person, page, "Suivants");
    expect(nameOf((await bench.ask(person, "le vingtième")).text)).toBe(named(page.text, 20));
  });

  it("and the way back leads to the page where it stands", async () => {
    const person = bench.person("fr");
    const first = await bench.ask(person, "Nice");
    const seventh = await bench.ask(person, "détails sur le 7");
    const back = await bench.press(person, seventh, "‹ Retour");
    expect(back.text).toContain("6–8 sur 8");
    expect(named(back.text, 7)).toBe(nameOf(seventh.text));
    expect(back.text).not.toBe(first.text);
  });

  it("of an earlier list, once the reader has turned its pages again", async () => {
    const person = bench.person("fr");
    const nice = await bench.ask(person, "Nice");
    await bench.ask(person, "Bordeaux");
    const second = await bench.press(person, nice, "Suivants");
    expect(nameOf((await bench.ask(person, "le 8")).text)).toBe(named(second.text, 8));
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
    expect(nameOf((await bench.ask(person, "2")).text)).toBe(named(list.text, 2));
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
    expect(nameOf((await bench.ask(person, "le 7")).text)).toBe(named(next.text, 7));
  });

  it("has numbers of its own where it is that of the other projects", async () => {
    const person = bench.person("fr");
    await bench.ask(person, "Avignon en mai");
    await bench.ask(person, "le premier");
    const others = await bench.ask(person, "les autres");
    expect(nameOf((await bench.ask(person, "le premier")).text)).toBe(named(others.text, 1));
  });
});
