import { describe, expect, it } from "vitest";
import { createAsking } from "../asking.ts";

const { ask, converse } = createAsking();

const firstLine = (text: string) => (text.split("\n")[0] ?? "").replace(/[\u202f\u00a0]/gu, " ");

/** The first line of an answer, with plain spaces. */
async function heading(question: string): Promise<string> {
  return firstLine((await ask(question)).text);
}

describe("What heads a list", () => {
  it.each([
    ["Santé et médecine", "J’ai trouvé quatre projets."],
    ["Je cherche des concerts", "J’ai trouvé six projets."],
    ["Какие концерты запланированы?", "Нашлось шесть проектов."],
    ["Здоровье и медицина", "Нашлись четыре проекта."],
    ["Что есть для подростков?", "Нашлись четыре проекта."],
    ["Проекты об экологии и воде", "Нашлось 12 проектов."],
  ])("does not say the words of the question again: %s", async (question, line) => {
    expect(await heading(question)).toBe(line);
  });

  it.each(["concerts à Gelos en juillet", "концерты классической музыки в Москве", "équitation en Russie"])(
    "is nothing where the card of one project says all: %s",
    async (question) => {
      expect(await heading(question)).toMatch(/^1\. /u);
    },
  );

  it("says what the programme itself calls so", async () => {
    expect(await heading("Nice en décembre")).toBe("Nice · décembre 2021 – 2 projets");
    expect(await heading("Спорт")).toBe("Спорт — 3 проекта; ещё один близок к теме");
  });

  it("names no place or time of what words found that is not true of all of it", async () => {
    expect(await heading("Ницца музей Толстого")).toBe("В Ницце — два проекта.");
  });

  it("names several places as a sentence does", async () => {
    expect(await heading("Пуасси и Калуга")).toBe("Пуасси и Калуга — один проект");
  });

  it("says of a project that is open to all that it is so", async () => {
    expect(await heading("Псков")).toBe("Псков — один проект; ещё один открыт для всех регионов России");
  });

  it("is no yes to what asks for no yes", async () => {
    expect(await heading("Il y a quoi à Nice ?")).toBe("Nice – 8 projets");
    const [, next, corrected] = await converse("Y a-t-il des projets à Nice ?", "et en novembre ?", "non, en mai");
    expect(firstLine(next?.text ?? "")).toBe("Nice · novembre 2021 – 2 projets");
    expect(firstLine(corrected?.text ?? "")).toMatch(/^Nice · mai 2021 – /u);
  });

  it("names the subject of another list in Russian by the word of the corpus, whatever the case it was typed in", async () => {
    const [, next] = await converse("выставки", "а в Ницце?");
    expect(firstLine(next?.text ?? "")).toBe("Выставка · Ницца — 2 проекта");
    const [, music] = await converse("что есть в сентябре?", "а про музыку?");
    expect(firstLine(music?.text ?? "")).toBe("Музыка · сентябрь 2021 года — 6 проектов");
  });

  it("says which words still hold where it goes on from another list", async () => {
    const [, next] = await converse("des expositions", "et à Nice ?");
    expect(firstLine(next?.text ?? "")).toBe("Expositions · Nice – 2 projets");
  });
});

describe("What is said of a misspelt name", () => {
  it("comes before the answer, in the case that the sentence needs", async () => {
    expect(await heading("Что запланировано в Нице?")).toBe("Вероятно, вы имели в виду Ниццу.");
    expect(await heading("Сколько проектов в Нице?")).toBe("Вероятно, вы имели в виду Ниццу.");
  });
});

describe("What askers tell of themselves", () => {
  it("is not said to be missing", async () => {
    const { text } = await ask("Je suis prof de français à Voronej. Quels projets concernent notre région ?");
    expect(text).not.toContain("prof de français");
  });
});
