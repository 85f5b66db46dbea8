import { describe, expect, test } from "vitest";
import { areHeadings, needSorting, SORTS, sortEvents } from "../../../../src/corpus/import/fields/sorting.ts";

const events = (count: number, categoriesOf: (index: number) => string[]) =>
  Array.from({ length: count }, (_, index) => ({ categories: categoriesOf(index) }));

describe("Categories of a file", () => {
  test("are headings where there are few, under which most events stand", () => {
    expect(areHeadings([["Musique"], ["Sport"], ["Musique", "Jazz"], []])).toBe(true);
    expect(areHeadings([["Musique"], [], []])).toBe(false);
    expect(areHeadings(Array.from({ length: 21 }, (_, index) => [`mot ${index}`]))).toBe(false);
    expect(areHeadings([])).toBe(true);
  });

  test("are no headings otherwise, and many events are sorted, unless somebody has written headings", () => {
    const keywords = events(30, (index) => [`mot ${index}`]);
    expect(needSorting(keywords, undefined)).toBe(true);
    expect(needSorting(keywords, SORTS.slice(0, 3))).toBe(true);
    expect(needSorting(keywords, [{ id: "nos-rubriques" }])).toBe(false);
    expect(needSorting(keywords.slice(0, 10), undefined)).toBe(false);
    expect(
      needSorting(
        events(30, () => ["Sport"]),
        undefined,
      ),
    ).toBe(false);
    expect(
      needSorting(
        events(30, () => []),
        undefined,
      ),
    ).toBe(true);
  });
});

test("Headings have a name in both languages, no words and distinct ids", () => {
  expect(new Set(SORTS.map(({ id }) => id)).size).toBe(15);
  for (const { name, words } of SORTS) {
    expect(name.fr).toMatch(/\S/u);
    expect(name.ru).toMatch(/\S/u);
    expect(words).toBeUndefined();
  }
});

test("An event stands under the heading whose sentences mean most nearly what it says, with its lead over the next", async () => {
  const words = ["concert", "exposition", "film", "match"];
  // Each text points where it has one of the words, and a little everywhere.
  const vectorOf = (text: string) => {
    const raw = words.map((word) => (text.toLowerCase().includes(word) ? 1 : 0.1));
    const length = Math.hypot(...raw);
    return raw.map((value) => value / length);
  };
  const told = (title: string) => ({ title: { fr: title }, description: {}, categories: [] });
  const embed = (texts: string[]) => Promise.resolve(texts.map(vectorOf));
  const sorted = await sortEvents(
    [told("Concert de jazz"), told("Exposition de peinture"), told("Match amical")],
    embed,
  );
  expect(sorted.map(({ id }) => id)).toEqual(["musique", "exposition", "sport"]);
  for (const { lead } of sorted) expect(lead).toBeGreaterThanOrEqual(0);
});
