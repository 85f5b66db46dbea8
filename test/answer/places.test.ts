import { describe, expect, test } from "vitest";
import { createAsking, rowsOf } from "./asking.ts";

const { ask } = createAsking();
const firstLine = (text: string) => text.split("\n")[0];

describe("A federal district is known by its name and by its initials", () => {
  test.each([
    ["проекты в СКФО", [37, 45, 63, 77]],
    ["что есть в Северо-Кавказском федеральном округе?", [37, 45, 63, 77]],
    ["проекты в скфо", [37, 45, 63, 77]],
    ["ЮФО", [2, 4, 30, 31, 32, 35, 63, 72, 73, 75]],
    ["проекты Южного федерального округа", [2, 4, 30, 31, 32, 35, 63, 72, 73, 75]],
    ["УФО", [38, 61, 63]],
    ["проекты в Уральском федеральном округе", [38, 61, 63]],
    ["ПФО", [6, 15, 18, 29, 33, 41, 46, 50, 52, 53, 55, 60, 63, 68]],
    ["СФО", [1, 24, 27, 28, 36, 63]],
    ["ДФО", [13, 25, 63, 71]],
    ["projets du district fédéral du Sud", [2, 4, 30, 31, 32, 35, 63, 72, 73, 75]],
  ])("“%s” has rows %j", async (question, rows) => {
    const answer = await ask(question);
    expect(answer.understood.corrected).toEqual([]);
    expect(rowsOf(answer)).toEqual(rows);
  });

  test("initials that nobody knows are not taken for others, a misspelt town in capitals is", async () => {
    expect((await ask("проекты в СКФУ")).understood).toMatchObject({ places: [], corrected: [] });
    expect((await ask("проекты в ВЗФО")).understood).toMatchObject({ places: [], corrected: [] });
    expect((await ask("ЧТО БУДЕТ В НИЦЕ")).understood.places).toEqual(["nice"]);
  });
});

describe("What people call a stretch of land is known", () => {
  test.each([
    ["projets du Grand Paris", [31, 40, 47, 51, 62, 76]],
    ["Quels projets dans le Sud-Ouest ?", [13, 15, 16, 17, 18, 28, 52]],
    ["проекты на юго-западе Франции", [13, 15, 16, 17, 18, 28, 52]],
    ["Ouest de la France", [3, 14, 24, 29, 38, 56, 75]],
    ["что запланировано на западе Франции?", [3, 14, 24, 29, 38, 56, 75]],
    ["Владикавказ", [63, 77]],
    ["проекты в Алании", [63, 77]],
    ["Долгопрудный", [23]],
    ["Dolgoproudny", [23]],
  ])("“%s” has rows %j", async (question, rows) => {
    expect(rowsOf(await ask(question))).toEqual(rows);
  });

  test.each(["villes de la Volga", "города на Волге"])(
    "“%s” lie on the river: Iaroslavl, not Ijevsk",
    async (question) => {
      const rows = rowsOf(await ask(question));
      expect(rows).toEqual(expect.arrayContaining([14, 65]));
      expect(rows).not.toContain(55);
    },
  );

  test.each(["jumelages de la mer Noire", "побратимы на Черноморском побережье"])(
    "“%s” are three",
    async (question) => {
      const { twinnings } = await ask(question);
      expect(twinnings.map(({ id }) => id).sort()).toEqual(["agen-touapse", "angouleme-guelendjik", "menton-sotchi"]);
    },
  );

  test.each(["проекты на Азовском море", "projets sur la mer d’Azov"])(
    "“%s” does not ask for the town of Azov",
    async (question) => {
      expect(await ask(question)).toMatchObject({ kind: "refusal", understood: { places: [] } });
    },
  );
});

describe("Twinnings of a place whose projects stand under other headings", () => {
  test("are shown first, under a heading that says so", async () => {
    const answer = await ask("jumelages russes de Paris");
    expect(answer.kind).toBe("anniversaries");
    expect(answer.twinnings.map(({ id }) => id)).toEqual(["paris-moscou", "paris-saint-petersbourg"]);
    expect(rowsOf(answer)).toEqual([31, 40, 51, 62, 76]);
    expect(firstLine(answer.text)).toBe(
      "Paris n’a pas de jumelage connu, mais deux accords de coopération avec Saint-Pétersbourg (1997) et Moscou.",
    );
  });

  test.each([
    [
      "jumelages à Nantes",
      "Je ne connais à Nantes aucun jumelage ni partenariat avec une ville russe. Le programme prévoit toutefois la Folle Journée d’Ekaterinbourg.",
    ],
    ["побратимские проекты Анже", "Анже — один проект"],
  ])("“%s”: there are none, and the list does not pretend to be of any", async (question, first) => {
    const { kind, text } = await ask(question);
    expect(kind).toBe("events");
    expect(firstLine(text)).toBe(first);
  });

  test.each([
    [
      "Clermont-Ferrand est-elle jumelée avec une ville russe ?",
      "Je ne connais à Clermont-Ferrand aucun jumelage ni partenariat avec une ville russe.",
    ],
    ["есть ли побратимы у Клермон-Феррана?", "У Клермон-Феррана нет известных побратимов и партнёров в России."],
  ])("“%s” is refused as what it asks", async (question, sentence) => {
    expect((await ask(question)).text).toContain(sentence);
  });
});

describe("The names that the programme translates", () => {
  test.each(["фестиваль «Ключ от дверей»", "Ключ от дверей", "festival La Clé des Portes"])(
    "“%s” is row 58",
    async (question) => {
      const answer = await ask(question);
      expect(rowsOf(answer)).toEqual([58]);
      expect(answer.text).toContain(
        /\p{Script=Cyrillic}/u.test(question) ? "«Ключ от дверей» впервые" : "La Clé des Portes",
      );
    },
  );

  test("French departments are partners of three rows", async () => {
    expect(rowsOf(await ask("départements français"))).toEqual([3, 9, 74]);
  });

  test("housing is in no row", async () => {
    expect((await ask("logement")).kind).toBe("refusal");
    expect((await ask("жильё")).kind).toBe("refusal");
  });

  test("a refusal in Russian names no word of the request, which would stand in a case of its own", async () => {
    expect(firstLine((await ask("покажите бокс для «чайников»")).text)).toBe(
      "В программе 2021 года об этом ничего нет.",
    );
  });
});
