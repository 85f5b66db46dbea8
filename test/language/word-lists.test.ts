import { describe, expect, test } from "vitest";
import { createIsStopWord } from "../../src/language/stop-words.ts";
import { createWordLists, WORD_LISTS } from "../../src/language/word-lists.ts";

describe("The lists of words", () => {
  const lists = createWordLists();
  const places = lists.placesElsewhere();

  test("name towns, lands and countries in both languages", () => {
    expect(places).toContainEqual({ fr: "Lyon", ru: "Лион", forms: [] });
    expect(places).toContainEqual({ fr: "Tcherepovets", ru: "Череповец", forms: ["Череповце"] });
    expect(places).toContainEqual({ fr: "Scandinavie", ru: "Скандинавия", forms: [], isLand: true });
    expect(places).toContainEqual({ fr: "Japon", ru: "Япония", forms: [], isLand: true });
  });

  test("know countries by their short names too, and nothing that is no country", () => {
    expect(places).toContainEqual({ fr: "Hong Kong", ru: "Гонконг", forms: [], isLand: true });
    expect(places.map(({ fr }) => fr)).not.toContain("Nations Unies");
    expect(places.map(({ fr }) => fr)).not.toContain("région inconnue");
  });

  test("hold words and no comments", () => {
    const { words, forms } = lists.stopWords();
    const all = [...words, ...forms, ...lists.likeNames()];
    expect(all.filter((word) => !/^[\p{Ll}\p{N}]+$/u.test(word))).toEqual([]);
  });

  test("tell of a subject's words which are vague, and which name a kind of happening", () => {
    const concepts = new Map(lists.concepts().map((concept) => [concept.id, concept]));
    const fair = concepts.get("fair");
    expect(fair?.fr).toContain("marché");
    expect([...(fair?.vague ?? [])]).toContain("marché");
    expect(fair?.kindNames).toEqual(["foire", "marché", "ярмарка"]);
    expect(concepts.get("ants")?.kindNames).toEqual([]);
    const words = [...concepts.values()].flatMap(({ fr, ru }) => [...fr, ...ru]);
    expect(words.filter((word) => /[~^]/u.test(word))).toEqual([]);
  });

  test("name each subject by one word", () => {
    expect(
      lists
        .concepts()
        .map(({ id }) => id)
        .filter((id) => !/^[\da-z-]+$/u.test(id)),
    ).toEqual([]);
  });

  test("tell what is asked of each subject, two questions in each language", () => {
    const concepts = lists.concepts();
    expect(concepts.find(({ id }) => id === "academic-conference")?.asked).toEqual([
      "j'aimerais entendre de vrais chercheurs débattre, pas des vulgarisateurs",
      "une leçon inaugurale ouverte au public à la fac",
      "хочется послушать, о чём спорят учёные между собой",
      "пускают ли посторонних на научный семинар в университете",
    ]);
    // A kind of happening is asked for by its name, and its subject by more.
    const subjects = concepts.filter(({ id }) => !id.endsWith("-form"));
    const isRussian = subjects.map(({ asked }) => asked.map((text) => /\p{Script=Cyrillic}/u.test(text)).join(" "));
    expect([...new Set(isRussian)]).toEqual(["false false true true"]);
  });

  test("can each be left empty", () => {
    const none = createWordLists({ without: WORD_LISTS });
    expect(none.stopWords()).toEqual({ words: [], forms: [] });
    expect(none.likeNames().size + none.namesLikeWords().size).toBe(0);
    expect(none.placesElsewhere()).toEqual([]);
  });

  test("stay whole where another one is left empty", () => {
    const some = createWordLists({ without: ["countries"] }).placesElsewhere();
    expect(some).toContainEqual({ fr: "Lyon", ru: "Лион", forms: [] });
    expect(some).not.toContainEqual({ fr: "Japon", ru: "Япония", forms: [] });
  });
});

describe("A stop word", () => {
  const isStopWord = createIsStopWord();

  test.each(["les", "и", "42", "montrez", "participent", "collaborent", "annoncee", "расскажите", "самом"])(
    "is “%s”, which names no subject",
    (word) => {
      expect(isStopWord(word)).toBe(true);
    },
  );

  test.each(["dentelle", "musees", "хоккей", "tour eiffel", "1812"])("is not “%s”", (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  test("is none where the list is left empty", () => {
    const isListed = createIsStopWord(createWordLists({ without: ["stop-words"] }));
    expect(isListed("les")).toBe(false);
  });
});
