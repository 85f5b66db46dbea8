import { describe, expect, test } from "vitest";
import { shortTitleSchema } from "../../../src/corpus/event/short-title.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { endsLeaning } from "../../../src/language/leaning-words.ts";
import { createProjects } from "../../../src/retrieval/projects.ts";
import { CORPUS_FOLDER } from "../corpus-folder.ts";

const { events } = await loadCorpus(CORPUS_FOLDER);
const projects = createProjects(events);

describe.each(["fr", "ru"] as const)("Short titles of the shipped programme in %s", (language) => {
  const named = events.map(({ id, shortTitle }) => [id, shortTitle?.[language] ?? ""] as const);

  test("are there for each event, short and complete", () => {
    expect(named).toHaveLength(77);
    for (const [id, name] of named) {
      expect([id, name.length >= 15 && name.length <= 52]).toEqual([id, true]);
      expect([name, /…|[.,:;–—]$/u.test(name) || endsLeaning(name)]).toEqual([name, false]);
      expect(name.split("«").length).toBe(name.split("»").length);
    }
  });

  test("begin with a capital letter and, in French, without an article", () => {
    for (const [, name] of named) expect(name).toMatch(/^(?:«\u202F?)?\p{Lu}/u);
    expect(named.filter(([, name]) => /^(?:Les? |La |L’|Une? |Des )/u.test(name))).toEqual([]);
  });

  test("are those of one project each, and both printings of a project have the same", () => {
    const own = new Map(named.map(([id, name]) => [projects.projectOf(id), name]));
    expect(own.size).toBe(73);
    expect(new Set(own.values()).size).toBe(73);
    for (const [id, name] of named) expect(name).toBe(own.get(projects.projectOf(id)));
  });
});

describe("A short title", () => {
  test("may be given in one language, and has two lines of a telephone at most", () => {
    expect(shortTitleSchema.safeParse({ fr: "Dictée croisée" }).success).toBe(true);
    expect(shortTitleSchema.safeParse({ ru: "Диктант" }).success).toBe(true);
    expect(shortTitleSchema.safeParse({ fr: "a".repeat(59) }).success).toBe(false);
    expect(shortTitleSchema.safeParse({ fr: " " }).success).toBe(false);
  });
});
