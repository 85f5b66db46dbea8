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
    ["Santé et médecine", "J’ai trouvé 4 projets :"],
    ["Je cherche des concerts", "J’ai trouvé 6 projets :"],
    ["Какие концерты запланированы?", "Нашлось 6 проектов:"],
    ["Здоровье и медицина", "Нашлись 4 проекта:"],
    ["Что есть для подростков?", "Нашлись 4 проекта:"],
    ["concerts à Gelos en juillet", "J’ai trouvé un projet à Gelos en juillet 2021 :"],
    ["концерты классической музыки в Москве", "Нашёлся один проект в Москве:"],
    ["Проекты об экологии и воде", "Нашлось 8 проектов (экология):"],
    ["équitation en Russie", "J’ai trouvé un projet (Russie) :"],
  ])("does not say the words of the question again: %s", async (question, line) => {
    expect(await heading(question)).toBe(line);
  });

  it("says what the programme itself calls so", async () => {
    expect(await heading("Nice en décembre")).toBe("Nice · décembre 2021 – 2 projets");
    expect(await heading("Спорт")).toBe("Спорт — 3 проекта в разделе, ещё один касается этой темы");
  });

  it("says which words still hold where it goes on from another list", async () => {
    const [, next] = await converse("des expositions", "et à Nice ?");
    expect(firstLine(next?.text ?? "")).toMatch(/^Nice · « expositions » – \d projets$/u);
  });
});

describe("What askers tell of themselves", () => {
  it("is not said to be missing", async () => {
    const { text } = await ask("Je suis prof de français à Voronej. Quels projets concernent notre région ?");
    expect(text).not.toContain("prof de français");
  });
});
