import { describe, expect, test } from "vitest";
import { buildOn, dayOfMonth, ordinalPeriod } from "../../src/conversation/build-on.ts";
import { followTurn } from "../../src/conversation/follow-turn.ts";
import { createGeography } from "../../src/corpus/places/geography.ts";
import { factsOf, PLACES, questionAsked } from "../reading/reader.ts";

const geography = createGeography(PLACES, []);

/** What the last line of a conversation says in the light of those before. */
async function conversation(...lines: string[]) {
  const [first = "", ...rest] = lines;
  let last = await questionAsked(first);
  for (const line of rest) {
    const [meant] = followTurn(await questionAsked(line), { question: last, eventIds: [], shown: 0, at: 0 }, geography);
    last = meant.carried;
  }
  return factsOf(last);
}

const DECEMBER = [{ from: "2021-12-01", to: "2021-12-31" }];
const NOVEMBER = [{ from: "2021-11-01", to: "2021-11-30" }];

describe("The next question builds on the one before", () => {
  test("a month is added to the town", async () => {
    expect(await conversation("Que se passe-t-il à Nice ?", "et en décembre ?")).toMatchObject({
      places: ["nice"],
      ranges: DECEMBER,
    });
    expect(await conversation("Что запланировано в Ницце?", "а в декабре?")).toMatchObject({
      places: ["nice"],
      ranges: DECEMBER,
    });
  });

  test("another month replaces the month", async () => {
    expect(await conversation("Nice en décembre", "et en novembre ?")).toMatchObject({
      places: ["nice"],
      ranges: NOVEMBER,
    });
  });

  test("a weekday is of the week in view", async () => {
    const NICE = { places: ["nice"], ranges: [{ from: "2021-11-14", to: "2021-11-14" }] };
    expect(await conversation("Nice le samedi 13 novembre 2021", "et dimanche ?")).toMatchObject(NICE);
    expect(await conversation("Ницца в субботу 13 ноября 2021", "а в воскресенье?")).toMatchObject(NICE);
  });

  test("a month is corrected, or let go", async () => {
    expect(await conversation("Nice en décembre", "pas en décembre, en novembre")).toMatchObject({ ranges: NOVEMBER });
    expect(await conversation("Ницца в декабре", "не в декабре, а в ноябре")).toMatchObject({ ranges: NOVEMBER });
    expect(await conversation("Nice en décembre", "enlève décembre")).toMatchObject({ places: ["nice"], ranges: [] });
    expect(await conversation("Ницца в декабре", "убери декабрь")).toMatchObject({ places: ["nice"], ranges: [] });
  });

  test("a subject is taken back", async () => {
    const NICE = { places: ["nice"], headings: [], terms: [], excludedSubjects: [] };
    expect(await conversation("culture à Nice", "enlève la culture")).toMatchObject(NICE);
    expect(await conversation("выставки в Ницце", "убери выставки")).toMatchObject(NICE);
  });

  test("after a tie its towns can be asked for their projects", async () => {
    const NANCY = { asks: "list", places: ["nancy"], headings: [], terms: [] };
    expect(await conversation("anniversaires de Nancy", "et ses projets ?")).toMatchObject(NANCY);
    expect(await conversation("годовщины Нанси", "а проекты?")).toMatchObject(NANCY);
    expect(await conversation("de la dentelle à Nancy", "d’autres projets dans cette ville ?")).toMatchObject(NANCY);
  });

  test("a town of the same country that it joins is added", async () => {
    expect((await conversation("Avignon", "avec Marseille")).places).toEqual(["avignon", "marseille"]);
    expect((await conversation("Nice", "avec Volgograd")).places).toEqual(["nice", "volgograd"]);
  });

  test("another town that is asked for with « et avec » is not, nor one after a list that was narrowed", async () => {
    expect((await conversation("Avignon", "et avec Marseille ?")).places).toEqual(["marseille"]);
    expect((await conversation("Пермь", "а с Самарой?")).places).toEqual(["samara"]);
    expect((await conversation("avec Samara", "pour les lycéens ?", "avec Perm")).places).toEqual(["perm"]);
    expect((await conversation("Nice", "et avec Volgograd ?")).places).toEqual(["nice", "volgograd"]);
  });

  test("another town replaces the town and keeps the rest", async () => {
    expect(await conversation("des expositions à Nice en décembre", "et Toulouse ?")).toMatchObject({
      places: ["toulouse"],
      ranges: DECEMBER,
      words: "expositions",
    });
    expect(await conversation("выставки в Авиньоне", "а в Ницце?")).toMatchObject({
      places: ["nice"],
      words: "выставки",
    });
  });

  test("a theme narrows what was asked", async () => {
    expect(await conversation("Que se passe-t-il à Nice en décembre ?", "seulement la culture")).toMatchObject({
      places: ["nice"],
      ranges: DECEMBER,
      headings: ["culture"],
    });
    expect(await conversation("Что запланировано в Ницце?", "только экономика")).toMatchObject({
      places: ["nice"],
      headings: ["economy"],
    });
  });

  test("another subject replaces the subject", async () => {
    expect(await conversation("des concerts à Nice", "et des expositions ?")).toMatchObject({
      places: ["nice"],
      words: "expositions",
      headings: [],
    });
    expect(await conversation("le sport à Nice", "et la culture ?")).toMatchObject({
      places: ["nice"],
      headings: ["culture"],
    });
  });

  test("a place to leave out is added", async () => {
    expect(await conversation("en Normandie", "mais pas au Havre")).toMatchObject({
      places: ["normandie"],
      excluded: ["le-havre"],
    });
    expect(await conversation("Ницца и Арль", "кроме Арля")).toMatchObject({ places: ["nice"], excluded: ["arles"] });
  });

  test("several turns keep what none of them replaced", async () => {
    expect(
      await conversation("Que se passe-t-il à Nice ?", "seulement la culture", "et en décembre ?", "et Avignon ?"),
    ).toMatchObject({ places: ["avignon"], headings: ["culture"], ranges: DECEMBER });
  });

  test("how many, after a list, is of that list", async () => {
    expect(await conversation("Que se passe-t-il à Nice en décembre ?", "combien ?")).toMatchObject({
      asks: "count",
      places: ["nice"],
      ranges: DECEMBER,
    });
    expect(await conversation("Что запланировано в Ницце?", "сколько?")).toMatchObject({
      asks: "count",
      places: ["nice"],
    });
  });

  test("an anniversary question goes on with another town", async () => {
    expect(await conversation("Quel est l’anniversaire du jumelage de Dijon ?", "et Arles ?")).toMatchObject({
      scope: "ties",
      places: ["arles"],
    });
  });

  test("a change of language changes the language and nothing else", async () => {
    expect(await conversation("Que se passe-t-il à Nice ?", "а в декабре?")).toMatchObject({
      language: "ru",
      places: ["nice"],
      ranges: DECEMBER,
    });
  });
});

describe("A question that stands on its own is not guessed at", () => {
  test("a new town in a whole sentence starts afresh", async () => {
    expect(await conversation("des expositions à Nice en décembre", "Que se passe-t-il à Toulouse ?")).toMatchObject({
      places: ["toulouse"],
      ranges: [],
      words: "",
    });
    expect(await conversation("выставки в Ницце в декабре", "Что запланировано в Тулузе?")).toMatchObject({
      places: ["toulouse"],
      ranges: [],
      words: "",
    });
  });

  test("a town that the programme does not have takes nothing from before", async () => {
    const understood = await conversation("Que se passe-t-il à Nice ?", "et Tokyo ?");
    expect(understood).toMatchObject({ unknown: ["Tokyo"], places: [] });
  });

  test("a date that does not exist takes nothing from before", async () => {
    expect(await conversation("Que se passe-t-il à Nice ?", "et le 31 février ?")).toMatchObject({
      places: [],
      impossible: "le 31 février",
    });
  });

  test("« la suite » and details stay what they are", async () => {
    expect((await conversation("Que se passe-t-il à Nice ?", "la suite")).scope).toBe("more");
    expect(await conversation("Que se passe-t-il à Nice ?", "plus de détails sur le deuxième")).toMatchObject({
      scope: "item",
      item: 2,
    });
  });

  test("a town that the programme does not have takes nothing but the town away", async () => {
    expect(await conversation("des expositions en mai", "et à Tokyo ?")).toMatchObject({
      places: [],
      unknown: ["Tokyo"],
      coreTerms: ["expositions"],
    });
    expect(await conversation("des expositions à Nice", "et à Tokyo ?", "et à Avignon ?")).toMatchObject({
      places: ["avignon"],
      unknown: [],
      coreTerms: ["expositions"],
    });
  });

  test("a whole country stands for the other side of a town’s projects", async () => {
    expect((await conversation("Samara", "avec Angers", "et avec toute la France ?")).places).toEqual([
      "samara",
      "france",
    ]);
  });

  test("a time that is left out is taken from the one asked for", async () => {
    expect((await conversation("Nice en été", "sauf en juillet")).ranges).toEqual([
      { from: "2021-06-01", to: "2021-06-30" },
      { from: "2021-08-01", to: "2021-08-31" },
    ]);
    expect((await conversation("Екатеринбург", "только не в июле")).ranges).toEqual([
      { from: "2021-01-01", to: "2021-06-30" },
      { from: "2021-08-01", to: "2021-12-31" },
    ]);
  });

  test("nothing is changed in what was understood before", async () => {
    const previous = await questionAsked("des expositions à Nice en décembre");
    const before = structuredClone(previous);
    buildOn(previous, await questionAsked("et Toulouse ?"), geography);
    expect(previous).toEqual(before);
  });
});

describe("An ordinal after a part of the year", () => {
  const after = async (first: string, second: string) =>
    factsOf(ordinalPeriod(await questionAsked(first), await questionAsked(second)));

  test("names another part of it, where a preposition says so", async () => {
    expect(await after("Nice au premier semestre", "et au second ?")).toMatchObject({
      asks: "list",
      ranges: [{ from: "2021-07-01", to: "2021-12-31" }],
    });
    expect((await after("Ницца в первом полугодии", "а во втором?")).ranges).toEqual([
      { from: "2021-07-01", to: "2021-12-31" },
    ]);
    expect((await after("Nice au premier trimestre", "au troisième")).ranges).toEqual([
      { from: "2021-07-01", to: "2021-09-30" },
    ]);
  });

  test("is else an item of the list", async () => {
    expect((await after("Nice au premier semestre", "le second")).scope).toBe("item");
    expect((await after("Nice en mai", "et au second ?")).scope).toBe("item");
  });
});

describe("A number after a month that was asked for", () => {
  const after = async (first: string, second: string, items: number) =>
    factsOf(dayOfMonth(await questionAsked(first), await questionAsked(second), items)).ranges;
  const DAY = [{ from: "2021-04-24", to: "2021-04-24" }];

  test("is a day of it, where the list has no such item", async () => {
    expect(await after("Nice en avril", "et le 24 précisément ?", 5)).toEqual(DAY);
    expect(await after("Ницца в апреле", "а номер 24?", 5)).toEqual(DAY);
  });

  test("is none where the list has it, the month has no such day, or more than a month was asked for", async () => {
    expect(await after("Nice en avril", "et le 24 ?", 24)).toEqual([]);
    expect(await after("Nice en avril", "et le 31 ?", 5)).toEqual([]);
    expect(await after("Nice au printemps", "et le 24 ?", 5)).toEqual([]);
    expect(await after("Nice en avril", "et la dernière ?", 5)).toEqual([]);
  });
});
