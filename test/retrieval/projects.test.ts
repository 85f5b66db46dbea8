import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { passagesOf } from "../../src/retrieval/passages.ts";
import { createProjects } from "../../src/retrieval/projects.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";

const { events } = await loadCorpus(CORPUS_FOLDER);
const projects = createProjects(events);

describe("A project that is printed twice is one project", () => {
  test("77 rows are 73 projects", () => {
    expect(new Set(events.map(({ id }) => projects.projectOf(id))).size).toBe(73);
  });

  test("its first printing stands for both", () => {
    expect(projects.projectOf("avignon-saisons-russes-2")).toBe("avignon-saisons-russes-1");
    expect(projects.projectOf("avignon-saisons-russes-1")).toBe("avignon-saisons-russes-1");
    expect(projects.printings("evreux-kashira-chantier-2").map(({ source }) => source.row)).toEqual([11, 70]);
    expect(projects.printings("arles-pskov-45-ans").map(({ source }) => source.row)).toEqual([22]);
  });

  test("an id that does not exist is no project", () => {
    expect(projects.event("atlantis")).toBeUndefined();
    expect(projects.printings("atlantis")).toEqual([]);
  });
});

describe("Passages", () => {
  test("each event has its title and description, in French and in Russian", () => {
    const passages = passagesOf(events);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    expect(passages).toHaveLength(154);
    const [french, russian] = passages.filter(({ id }) => /^ossetie-du-nord-lutte#..$/u.test(id));
    expect(french?.language).toBe("fr");
    expect(french?.text.startsWith("Ossétie du Nord\u202f: lutte libre.")).toBe(true);
    expect(russian?.language).toBe("ru");
    expect(russian?.text.startsWith("Северная Осетия: вольная борьба.")).toBe(true);
  });
});
