import { expect, it } from "vitest";

import { pageExamples, pageTexts } from "../../../src/i18n/page/index.ts";

const french = { ...pageTexts.fr, examples: pageExamples.fr };
const russian = { ...pageTexts.ru, examples: pageExamples.ru };

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
