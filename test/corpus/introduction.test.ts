import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { CORPUS_FOLDER, readRaw } from "./corpus-folder.ts";

const { introduction } = (await loadCorpus(CORPUS_FOLDER)).programme;

type Entry = Record<string, unknown>;

/** The corpus with another introduction; undefined for none. */
async function withIntroduction(introduction: Entry[] | undefined): Promise<string> {
  const folder = await temporaryDirectory();
  await cp(CORPUS_FOLDER, folder, { recursive: true });
  const programme = (await readRaw("programme.json")) as Entry;
  await writeFile(join(folder, "programme.json"), JSON.stringify({ ...programme, introduction }));
  return folder;
}

describe("The printed introduction can be asked about", () => {
  const text = (language: "fr" | "ru") => introduction.map((entry) => entry.text[language]).join(" ");

  test("every printed line of it is told by an entry, and no entry tells other lines", () => {
    const told = new Set(
      introduction.flatMap(({ lines: [first, last] }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      ),
    );
    // Between two printed lines stands a blank one.
    const printed = Array.from({ length: 15 }, (_, index) => 2 * index + 1);
    expect(printed.filter((line) => !told.has(line))).toEqual([]);
    expect([...told].filter((line) => line > 29)).toEqual([]);
  });

  test.each([
    ["Les gouvernements français et russe ont décidé", "Правительства Франции и России решили"],
    ["un regard neuf", "по-новому взглянула"],
    ["un nouvel élan", "новый импульс"],
    ["resserrer les liens entre les citoyens", "укрепить связи между гражданами"],
    ["les atouts et la variété des territoires", "достоинствами и разнообразием территорий"],
    ["sur l’ensemble de 2021", "на весь 2021-й"],
    ["se clôturer en Russie, par la 5e Rencontre", "5-я Российско-французская встреча"],
    ["celle de Nice, en 2012", "в Ницце в 2012 году"],
    ["« labellisées »", "знак (лейбл)"],
    ["différentes parties du territoire", "в разных частях"],
    ["auxquels les collectivités peuvent s’associer", "могут к ним присоединиться"],
    [
      "la coopération linguistique, les échanges de jeunes, le sport",
      "языковое сотрудничество, молодёжные обмены, спорт",
    ],
    ["les entreprises, le tourisme, le développement durable", "бизнес, туризм, устойчивое развитие"],
    ["la coopération entre institutions", "сотрудничество между учреждениями"],
    ["l’ensemble des manifestations", "все мероприятия"],
    ["lancement officiel de l’Année, le 19 mars 2021", "официального старта Года, 19 марта 2021 года"],
    ["enrichi plus tard de nouvelles initiatives", "дополнить новыми инициативами"],
  ])("%s — %s", (french, russian) => {
    expect(text("fr").replaceAll("\u202f", " ")).toContain(french);
    expect(text("ru")).toContain(russian);
  });

  test("both languages give the same figures", () => {
    const figures = (sentence: string) => (sentence.match(/\d+/gu) ?? []).sort();
    for (const { id, text } of introduction) expect(figures(text.ru), id).toEqual(figures(text.fr));
  });

  test("each entry has words by which it is asked for, in both languages", () => {
    expect(introduction.filter(({ words }) => words.fr.length < 5 || words.ru.length < 5)).toEqual([]);
  });
});

describe("The introduction of a programme", () => {
  const entry = (more: Entry = {}) => ({ id: "aim", lines: [1, 2], text: { fr: "Le but.", ru: "Цель." }, ...more });

  test("may be left out, and so may the words that ask for it", async () => {
    expect((await loadCorpus(await withIntroduction(undefined))).programme.introduction).toEqual([]);
    expect((await loadCorpus(await withIntroduction([entry()]))).programme.introduction).toEqual([
      { ...entry(), topics: [], words: { fr: [], ru: [] } },
    ]);
  });

  test("tells the day of the opening, from which people count, and it lies in the programme", async () => {
    const opening = entry({ id: "opening", day: "2021-03-01" });
    const { programme } = await loadCorpus(await withIntroduction([opening]));
    expect(programme.opening).toBe("2021-03-01");
    expect((await loadCorpus(await withIntroduction([entry()]))).programme.opening).toBeUndefined();
    await expect(loadCorpus(await withIntroduction([{ ...opening, day: "2020-12-31" }]))).rejects.toThrow(
      "programme.json › opening › day: lies outside the programme, 2021-01-01 to 2021-12-31",
    );
  });

  test("is told where it is doubtful", async () => {
    const doubtful = await withIntroduction([
      entry({ lines: [1, 1310] }),
      entry({ text: { fr: "Le but : цель.", ru: "But." } }),
    ]);
    await expect(loadCorpus(doubtful)).rejects.toThrow(
      [
        "programme.json › aim › id: is used by two entries",
        "  programme.json › aim › lines: reach past the last line (1309)",
        "  programme.json › aim › text.ru: must be in Cyrillic",
        "  programme.json › aim › text.fr: has Cyrillic letters in a French text",
      ].join("\n"),
    );
    const misspelt = await withIntroduction([entry({ lines: [0, 1], text: {}, words: { fr: ["qu’est-ce"], ru: [] } })]);
    await expect(loadCorpus(misspelt)).rejects.toThrow(
      /introduction\.0\.lines\.0: .*\n.*introduction\.0\.text: needs a text .*\n.*introduction\.0\.words\.fr\.0: must be words with a space/,
    );
  });
});
