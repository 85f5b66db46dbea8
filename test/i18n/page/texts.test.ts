import { expect, it } from "vitest";

import { loadCorpus } from "../../../src/corpus/load.ts";
import { pageTexts } from "../../../src/i18n/page/index.ts";
import { CORPUS_FOLDER } from "../../corpus/corpus-folder.ts";

const { programme } = await loadCorpus(CORPUS_FOLDER);
const textsOf = (projects: number) => {
  const { fr, ru } = pageTexts(programme, projects);
  return {
    french: { ...fr, examples: programme.examples.questions.fr },
    russian: { ...ru, examples: programme.examples.questions.ru },
  };
};
const { french, russian } = textsOf(73);

/** Every text of a catalogue with the path to it. */
function textsIn(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] =>
    typeof inner === "string" ? [[`${path}${key}`, inner]] : textsIn(inner as object, `${path}${key}.`),
  );
}
const variables = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

it("The page says the same things in both languages, with the same variables", () => {
  const shape = (catalogue: object) => textsIn(catalogue).map(([path, text]) => [path, variables(text)]);
  expect(shape(russian)).toEqual(shape(french));
});

it("The page's texts keep their punctuation on the line, and shout at nobody", () => {
  for (const [path, text] of textsIn(french)) expect(text, path).not.toMatch(/[^\u202f][;:?»]|[^\u202f]!|« |!/u);
  for (const [path, text] of textsIn(russian)) expect(text, path).not.toMatch(/!|"/);
});

it("The page says what the programme is called and how many projects it has", () => {
  expect([french.tagline, russian.tagline]).toEqual([
    "Le programme de l’Année franco-russe de la coopération décentralisée 2021",
    "Программа Года российско-французского межрегионального сотрудничества (2021)",
  ]);
  const sayings = [1, 2, 5, 21, 73].map((projects) => {
    const { french, russian } = textsOf(projects);
    return [
      /dans (.*) du programme/u.exec(french.welcome.text)?.[1],
      /поищет (.*) программы/u.exec(russian.welcome.text)?.[1],
    ];
  });
  expect(sayings).toEqual([
    ["l’unique projet", "в единственном проекте"],
    ["les 2 projets", "среди 2 проектов"],
    ["les 5 projets", "среди 5 проектов"],
    ["les 21 projets", "среди 21 проекта"],
    ["les 73 projets", "среди 73 проектов"],
  ]);
});
