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
    ["concerts à Gelos en juillet", "J’ai trouvé un projet à Gelos."],
    ["концерты классической музыки в Москве", "Нашёлся один проект в Москве."],
    ["Проекты об экологии и воде", "Нашлось восемь проектов."],
    ["équitation en Russie", "J’ai trouvé un projet."],
  ])("does not say the words of the question again: %s", async (question, line) => {
    expect(await heading(question)).toBe(line);
  });

  it("says what the programme itself calls so", async () => {
    expect(await heading("Nice en décembre")).toBe("Nice · décembre 2021 – 2 projets");
    expect(await heading("Спорт")).toBe("Спорт — 3 проекта; ещё один касается этой темы");
  });

  it("says which words still hold where it goes on from another list", async () => {
    const [, next] = await converse("des expositions", "et à Nice ?");
    expect(firstLine(next?.text ?? "")).toBe("Expositions à Nice – 2 projets");
  });
});

describe("What askers tell of themselves", () => {
  it("is not said to be missing", async () => {
    const { text } = await ask("Je suis prof de français à Voronej. Quels projets concernent notre région ?");
    expect(text).not.toContain("prof de français");
  });
});
