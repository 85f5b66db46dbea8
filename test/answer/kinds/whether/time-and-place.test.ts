import { expect, test } from "vitest";
import { createAsking } from "../../asking.ts";

const { converse } = createAsking();

test.each([
  [
    ["Forum climatique", "c’est en février ?"],
    "Non, le Forum climatique des villes russes est prévu fin août ou début septembre 2021.",
    "no",
  ],
  [["Forum climatique", "c’est à Moscou ?"], "Oui, à Moscou.", "yes"],
  [["Forum climatique", "c’est à Paris ?"], "Non, à Moscou.", "no"],
  [
    ["климатический форум", "это в марте?"],
    "Нет, климатический форум городов России запланирован на конец августа — начало сентября 2021 года.",
    "no",
  ],
  [
    ["dictée de Montpellier", "c’est à Paris ?"],
    "Le programme n’indique pas le lieu. Côté français, Montpellier\u202f; côté russe, Obninsk.",
    null,
  ],
])("what is in view is said to be then or there only where it is: %j", async (turns, reply, verdict) => {
  const last = (await converse(...turns)).at(-1);
  expect(last?.reply?.replaceAll("\u00a0", " ")).toBe(reply);
  expect(last?.verdict).toBe(verdict);
});
