import { describe, expect, test } from "vitest";
import { read } from "./reader.ts";

describe("Places that the programme does not have", () => {
  test.each([
    ["Que se passe-t-il à Tokyo ?", "Tokyo"],
    ["Что в Токио?", "Токио"],
    ["Что запланировано в Лионе?", "Лион"],
    ["à Lyon", "Lyon"],
    ["Aix-en-Provence", "Aix-en-Provence"],
    ["Нижний Тагил", "Нижний Тагил"],
    ["что будет в Берлине", "Берлин"],
    ["Rouen", "Rouen"],
    ["Saint-Étienne", "Saint-Étienne"],
    ["à Kiev", "Kiev"],
    ["Londres", "Londres"],
    ["Corée du Nord", "Corée du Nord"],
    ["Quelle est la capitale du Paraguay ?", "Paraguay"],
    ["в череповце", "череповце"],
    ["что-нибудь на кипре", "кипре"],
    ["в Бресте", "Брест"],
    ["Que se passe-t-il à Chamonix ?", "Chamonix"],
    ["Que se passe-t-il à Pontcarré ?", "Pontcarré"],
  ])("“%s” names %s and no place of ours", (question, name) => {
    const { places: found, unknown, corrected } = read(question);
    expect(found).toEqual([]);
    expect(corrected).toEqual([]);
    expect(unknown).toHaveLength(1);
    // As typed or in its first case: both begin with the same letters.
    expect(unknown[0]?.startsWith(name)).toBe(true);
  });

  test.each([
    "Мистраль сдувает панаму: где пишут с натуры?",
    "Про климат в самом конце августа",
    "Каков список городов по регионам?",
    "Qu’y a-t-il pour Dominique et Maurice ?",
  ])("“%s” names none", (question) => {
    expect(read(question).unknown).toEqual([]);
  });

  test("a known place beside it stays", () => {
    expect(read("à Nice et à Tokyo")).toMatchObject({ places: ["nice"], unknown: ["Tokyo"] });
    expect(read("Ницца и Берлин")).toMatchObject({ places: ["nice"], unknown: ["Берлин"] });
  });
});

describe("Names that are also everyday words", () => {
  test.each([
    ["au centre du projet", []],
    ["le nord de la ville", []],
    ["à midi", []],
    ["нижний этаж", []],
    ["Peter Pan", []],
    ["perm", ["perm"]],
    ["nice", ["nice"]],
    ["tulle", ["tulle"]],
    ["Что будет во Владимире?", ["vladimir"]],
    ["Расскажите про Владимир", ["vladimir"]],
    ["les projets de Vladimir", ["vladimir"]],
    ["Что запланировано в Гусеве?", ["goussev"]],
    ["Гусев", ["goussev"]],
    ["Владимир", ["vladimir"]],
    ["dans le Nord", ["nord"]],
    ["dans la Vienne", ["vienne"]],
  ])("“%s” → %j", (question, ids) => {
    expect(read(question).places).toEqual(ids);
    expect(read(question).corrected).toEqual([]);
  });
});
