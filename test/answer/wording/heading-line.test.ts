import { describe, expect, it } from "vitest";
import { createAsking } from "../asking.ts";

const { ask } = createAsking();

/** The first line of an answer, with plain spaces. */
async function heading(question: string): Promise<string> {
  const [first = ""] = (await ask(question)).text.split("\n");
  return first.replace(/[\u202f\u00a0]/gu, " ");
}

describe("What heads a list", () => {
  it.each([
    ["Santé et médecine", /^« Santé et médecine » – /u],
    ["Je cherche des concerts", /^« concerts » – /u],
    ["Какие концерты запланированы?", /^«концерты» — /u],
    ["Здоровье и медицина", /^«Здоровье и медицина» — /u],
  ])("is the subject in the words of the question: %s", async (question, line) => {
    expect(await heading(question)).toMatch(line);
  });

  it("is no Russian word in a case that nothing governs", async () => {
    expect(await heading("Что есть для подростков?")).toMatch(/^По вашему вопросу — 4 проекта$/u);
    expect(await heading("Проекты об экологии и воде")).toMatch(/^Экология — /u);
  });
});
