import { describe, expect, test } from "vitest";
import { followTurn } from "../../src/conversation/follow-turn.ts";
import type { FollowedReading } from "../../src/conversation/follow-turn.ts";
import type { Turn } from "../../src/conversation/turn.ts";
import type { Filter } from "../../src/corpus/event/filters.ts";
import { createGeography } from "../../src/corpus/places/geography.ts";
import type { Asking } from "../../src/reading/asking.ts";
import { asksFor, factsOf, PLACES, questionAsked } from "../reading/reader.ts";

const geography = createGeography(PLACES, []);

async function turn(question: string, ...eventIds: string[]): Promise<Turn> {
  return { question: await questionAsked(question), eventIds, shown: eventIds.length, at: 0 };
}

/** What the sentences of some rules ask for, given by hand: the rules hold whether or not the model tells it of each text. */
const LIST = asksFor("list");
const OF_PROJECT = asksFor("whether", { of: "project" });
const OF_VISIT = asksFor("whether", { of: "visit" });
const PRICE = asksFor("practical", { matter: "price" });

/** The readings of a question, in the order in which they are tried; `asking` is what it asks for, by default what the model tells. */
async function follow(
  question: string,
  previous: Turn,
  asking?: Asking,
): Promise<readonly [FollowedReading, ...FollowedReading[]]> {
  return followTurn(await questionAsked(question, { asking }), previous, geography);
}

/** The first of them, with what it says. */
async function meantBy(question: string, previous: Turn, asking?: Asking) {
  const [meant] = await follow(question, previous, asking);
  return { ...meant, question: factsOf(meant.question), carried: factsOf(meant.carried) };
}

const waysOf = async (question: string, previous: Turn, asking?: Asking) =>
  (await follow(question, previous, asking)).map(({ way }) => way);

const FRENCH = await turn("des expositions à Nice en décembre", "a", "b");
const RUSSIAN = await turn("выставки в Ницце в декабре", "a", "b");
const DECEMBER = [{ from: "2021-12-01", to: "2021-12-31" }];

describe("A question that stands by itself starts afresh, whatever was before", () => {
  test.each([
    "Que se passe-t-il à Toulouse ?",
    "Que fait Toulouse ?",
    "Et quels projets y a-t-il à Lille ?",
    "des concerts à Toulouse",
    "Toulouse en mars",
    "Existe-t-il un projet autour de la médecine ?",
    "Y a-t-il du théâtre ?",
    "Est-ce qu’il y a quelque chose en octobre ?",
    "С какого года Дижон и Волгоград — побратимы?",
    "dis-moi plutôt ce qu’il y a à Nantes",
    "Что запланировано в Париже?",
    "А какие проекты есть у Дижона?",
    "концерты в Тулузе",
    "Есть ли проекты о медицине?",
    "сколько проектов в программе?",
  ])("“%s”", async (question) => {
    const [meant, ...others] = await follow(question, FRENCH);
    expect(others).toEqual([]);
    expect(meant).toMatchObject({ way: "fresh", question: await questionAsked(question), kept: [], dropped: [] });
  });
});

describe("After a list of which one is clearly meant, what is asked of one is asked of that one", () => {
  const scopeOf = async (question: string, previous: Turn) => {
    const [meant] = await follow(question, { ...previous, clearest: "b" });
    return meant.question.scope;
  };
  test.each([
    ["c’est combien ?", FRENCH],
    ["quel jour ?", FRENCH],
    ["avec qui ?", FRENCH],
    ["это платно?", RUSSIAN],
    ["а где это?", RUSSIAN],
  ])("“%s”", async (question, previous) => {
    expect(await scopeOf(question, previous)).toEqual({ kind: "item", item: 2, isInView: true });
  });
  test.each([
    ["ils sont où ?", FRENCH],
    ["c’est quand tout ça ?", FRENCH],
    ["lesquels ?", FRENCH],
    ["а где они?", RUSSIAN],
    ["когда всё это?", RUSSIAN],
  ])("“%s” is asked of all", async (question, previous) => {
    expect(await scopeOf(question, previous)).toMatchObject({ kind: "more" });
  });
  test("whichever was told in detail since is the one", async () => {
    const [meant] = await follow("c’est combien ?", { ...FRENCH, clearest: "b", detailed: "a" });
    expect(meant.question.scope).toEqual({ kind: "item", item: 1, isInView: true });
  });
});

describe("The time beside that in view is counted from it, and not from today", async () => {
  const SATURDAY = await turn("que faire à Nice le 8 mai", "a", "b");
  const MAY = await turn("что будет в Ницце в мае", "a", "b");
  const MARCH = await turn("que faire à Nice en mars", "a", "b");
  const WEEK = await turn("que faire à Nice du 3 au 9 mai", "a", "b");
  test.each([
    ["et le lendemain ?", SATURDAY, "2021-05-09", "2021-05-09"],
    ["la veille ?", SATURDAY, "2021-05-07", "2021-05-07"],
    ["et le week-end d’après ?", SATURDAY, "2021-05-15", "2021-05-16"],
    ["le week-end d’avant ?", SATURDAY, "2021-05-01", "2021-05-02"],
    ["la semaine suivante ?", SATURDAY, "2021-05-10", "2021-05-16"],
    ["et une semaine plus tôt ?", SATURDAY, "2021-04-26", "2021-05-02"],
    ["et le mois suivant ?", SATURDAY, "2021-06-01", "2021-06-30"],
    ["а на следующий день?", SATURDAY, "2021-05-09", "2021-05-09"],
    ["а месяцем позже?", MAY, "2021-06-01", "2021-06-30"],
    ["месяцем раньше?", MAY, "2021-04-01", "2021-04-30"],
    ["et le suivant ?", MARCH, "2021-04-01", "2021-04-30"],
    ["et celui d’après ?", await turn("que faire à Nice le week-end du 8 mai", "a", "b"), "2021-05-15", "2021-05-16"],
    ["et la suivante ?", WEEK, "2021-05-10", "2021-05-16"],
    ["et celle d’après ?", WEEK, "2021-05-10", "2021-05-16"],
    ["et celle d’avant ?", WEEK, "2021-04-26", "2021-05-02"],
    ["а на следующей?", WEEK, "2021-05-10", "2021-05-16"],
    ["а через неделю?", WEEK, "2021-05-10", "2021-05-16"],
    ["а в следующем?", MAY, "2021-06-01", "2021-06-30"],
    ["а в следующем?", await turn("что будет в Ницце в первом квартале", "a", "b"), "2021-04-01", "2021-06-30"],
  ])("“%s”", async (question, previous, from, to) => {
    expect((await meantBy(question, previous, LIST)).question).toMatchObject({
      places: ["nice"],
      ranges: [{ from, to }],
      words: "",
    });
  });
  test.each([["rappelle-moi la veille"], ["напомни накануне"], ["on peut s’inscrire la veille ?"]])(
    "“%s” is asked of what is in view, and of no other day",
    async (question) => {
      const one: Turn = { ...(await turn("les vins à Nice", "a")), days: { from: "2021-05-08", to: "2021-05-08" } };
      expect((await meantBy(question, one)).question.ranges).toEqual([]);
    },
  );
  test("where the last question named no time, it is counted from that which was asked for before", async () => {
    const previous = {
      ...(await turn("comment participer au concours ?", "a", "b")),
      time: { from: "2021-05-08", to: "2021-05-09" },
    };
    expect((await meantBy("et le week-end d’après ?", previous)).question.ranges).toEqual([
      { from: "2021-05-15", to: "2021-05-16" },
    ]);
  });
  test("« le suivant » after one that was told in detail is none", async () => {
    expect((await meantBy("et le suivant ?", { ...MARCH, detailed: "a" })).question.ranges).toEqual([]);
  });
  test("what is asked to begin then is asked so of the time beside it too", async () => {
    const [meant] = await follow("et le lendemain ?", await turn("qu’est-ce qui commence le 8 mai à Nice ?", "a"));
    expect(meant.question.when).toMatchObject({ edge: "start", ranges: [{ from: "2021-05-09", to: "2021-05-09" }] });
  });
  test("what is named beside it is meant", async () => {
    const { ranges } = (await meantBy("et le lendemain, le 20 mai ?", SATURDAY)).question;
    expect(ranges).toEqual([{ from: "2021-05-20", to: "2021-05-20" }]);
  });
});

describe("A question whether what is in view is so is asked of the list first", () => {
  test.each([
    ["c’est du théâtre ?", FRENCH],
    ["il s’agit de théâtre, c’est ça ?", FRENCH],
    ["это театр?", RUSSIAN],
  ])("“%s”", async (question, previous) => {
    expect(await waysOf(question, previous)).toEqual(["choose", "lean", "fresh"]);
  });

  test("unless it names a place or a time of its own", async () => {
    expect(await waysOf("c’est du théâtre à Toulouse ?", FRENCH)).not.toContain("choose");
  });
});

describe("Words that lean build on what was before", () => {
  test.each([
    "en mai",
    "et en mai ?",
    "le théâtre",
    "du cinéma ?",
    "et le sport ?",
    "sans la musique",
    "pas à Nice",
    "enlève Nice",
    "y a-t-il du théâtre dans cette ville ?",
    "et là-bas, du théâtre ?",
    "pardon, à Angers plutôt",
    "non, en mars",
    "в мае",
    "а в мае?",
    "театр",
    "без музыки",
    "не в Ницце",
    "уберите Ниццу",
    "там есть театр?",
    "нет, в Лилле",
    "combien ?",
    "сколько?",
    "tous domaines confondus",
  ])("“%s”", async (question) => {
    expect((await waysOf(question, FRENCH))[0]).toBe("lean");
  });

  test("what is named replaces its like, the rest is kept, and what was kept is told", async () => {
    const meant = await meantBy("et en mai ?", FRENCH);
    expect(meant.question).toMatchObject({ places: ["nice"], words: "expositions", isBuiltOn: true });
    expect(meant.question.ranges).toEqual([{ from: "2021-05-01", to: "2021-05-31" }]);
    expect(meant.kept).toEqual(["place", "subject"]);
    expect(await meantBy("а в Перми?", RUSSIAN)).toMatchObject({
      question: { places: ["perm"] },
      kept: ["time", "subject"],
    });
  });

  test("a correction replaces what it corrects", async () => {
    expect((await meantBy("pardon, à Angers plutôt", await turn("Angoulême"))).question.places).toEqual(["angers"]);
    expect((await meantBy("нет, в Лилле", await turn("Нант"))).question.places).toEqual(["lille"]);
  });
});

describe("Choosing words choose from the list", () => {
  test.each(["lesquels sont en mars ?", "seulement la musique", "только музыка", "из них музыка", "celui de Dijon"])(
    "“%s”",
    async (question) => {
      const [chosen, ...others] = await follow(question, FRENCH);
      expect(chosen).toMatchObject({ way: "choose", among: new Set(["a", "b"]), kept: ["list"] });
      expect(others.map(({ way }) => way)).toEqual(["lean", "fresh"]);
    },
  );

  test("in the time asked for there; the next question builds on what was asked, narrowed", async () => {
    const chosen = await meantBy("lesquelles avec de la musique ?", await turn("Nice en décembre", "a", "b"));
    expect(chosen.question).toMatchObject({ places: [], ranges: DECEMBER });
    expect(chosen.carried).toMatchObject({ places: ["nice"], ranges: DECEMBER });
  });

  test("where nothing of the list is chosen, the list is let go of", async () => {
    const [, lean, fresh] = await follow("seulement la musique", FRENCH);
    expect(lean?.dropped).toEqual(["list"]);
    expect(fresh?.dropped).toEqual(["list"]);
  });

  test("with no list before they build on the question", async () => {
    expect(await waysOf("seulement la musique", await turn("Nice"))).toEqual(["lean", "fresh"]);
  });

  test("a detail is looked for in the list, and everywhere where it has none", async () => {
    expect(await waysOf("la musique, c’est quand ?", FRENCH)).toEqual(["choose", "fresh"]);
    expect(await waysOf("концерт — это когда?", RUSSIAN)).toEqual(["choose", "fresh"]);
    expect(await waysOf("когда концерт?", RUSSIAN)).toEqual(["choose", "fresh"]);
    // What is called by its name is meant, whatever is in view.
    expect(await waysOf("Quand se tient le Forum des villes anciennes ?", FRENCH)).toEqual(["fresh"]);
    expect((await follow("la musique, c’est quand ?", FRENCH))[1]?.dropped).toEqual(["list"]);
  });

  test.each([
    ["parlez-moi de la musique", FRENCH],
    ["en octobre, il y a quelque chose ?", FRENCH],
    ["в феврале что-нибудь есть?", RUSSIAN],
    ["про музыку расскажите", RUSSIAN],
  ])("“%s” asks of what the place and the time have, where that is likely", async (question, previous) => {
    const [lean, fresh] = await follow(question, previous);
    expect(lean).toMatchObject({ way: "lean", leastChance: 0.8 });
    expect(lean.kept).toContain("place");
    // What was not likely is not said to be let go of.
    expect(fresh).toMatchObject({ way: "fresh", kept: [], dropped: [], leastChance: 0 });
  });

  test.each([
    ["y a-t-il de la musique ?", FRENCH],
    ["que faire en octobre ?", FRENCH],
    ["что будет в феврале?", RUSSIAN],
    ["quelles expositions sont prévues ?", FRENCH],
    ["какие выставки запланированы?", RUSSIAN],
  ])("“%s” asks of the whole programme", async (question, previous) => {
    expect(await waysOf(question, previous)).toEqual(["fresh"]);
  });

  test("a detail of the only one is its own, unless something else is as good as certain", async () => {
    const one = await turn("des expositions à Nice", "a");
    const readings = async (question: string) =>
      (await follow(question, one)).map(({ way, leastChance }) => [way, leastChance]);
    expect(await readings("la musique, c’est quand ?")).toEqual([
      ["choose", 0],
      ["fresh", 0.95],
      ["list", 0],
    ]);
    expect(await readings("сколько стоит музыка?")).toEqual(await readings("la musique, c’est quand ?"));
    expect((await follow("et la musique, c’est quand ?", one))[1]?.leastChance).toBe(0);
  });
});

describe("A question that names nothing is about the list or the project in view", () => {
  test.each([
    ["avec qui ?", "who"],
    ["c’est où ?", "where"],
    ["c’est où en France ?", "where"],
    ["quand ?", "when"],
    ["lesquels ?", "list"],
    ["а когда?", "when"],
    ["с кем?", "who"],
    ["какие?", "list"],
  ] as const)("“%s”", async (question, kind) => {
    expect(await waysOf(question, FRENCH, asksFor(kind))).toEqual(["list"]);
  });

  test("the only project is told whole, as is the one told last; several are listed again from the first on", async () => {
    const asksFor = async (previous: Turn) => (await follow("avec qui ?", previous))[0].question.scope;
    expect(await asksFor(await turn("Nice", "a"))).toEqual({ kind: "item", item: 1, isInView: true });
    const told: Turn = { ...FRENCH, detailed: "b" };
    expect(await asksFor(told)).toEqual({ kind: "item", item: 2, isInView: true });
    expect(await asksFor(FRENCH)).toEqual({ kind: "more", from: 1 });
  });

  test("a country by itself is one side of the projects, no question of the list", async () => {
    expect((await waysOf("et avec toute la France ?", await turn("Samara", "a")))[0]).toBe("lean");
  });
});

describe("What those ask who would come is asked of what is in view", async () => {
  const ONE_FRENCH = await turn("des expositions à Nice", "a");
  const ONE_RUSSIAN = await turn("выставки в Ницце", "a");

  test.each([
    ["mon chien peut venir ?", OF_VISIT],
    ["mes enfants ont huit ans, ils peuvent venir ?", OF_VISIT],
    ["et moi, la grand-mère, j’ai le droit de venir ?", OF_VISIT],
    ["on peut louer sur place ?", OF_VISIT],
    ["on peut donner des jouets ?", OF_VISIT],
    ["j’ai droit à un chapeau ?", OF_VISIT],
    ["je n’ai pas de matériel", OF_VISIT],
    ["combien pour deux enfants ?", PRICE],
  ])("“%s”", async (question, asking) => {
    expect(await waysOf(question, ONE_FRENCH, asking)).toEqual(["list"]);
  });

  test.each([
    ["а ребёнка десяти лет возьмут?", OF_VISIT],
    ["мне семнадцать, не откажут?", OF_VISIT],
    ["сколько за ребёнка?", PRICE],
    ["у меня нет лыж", OF_VISIT],
  ])("“%s”", async (question, asking) => {
    expect(await waysOf(question, ONE_RUSSIAN, asking)).toEqual(["list"]);
  });

  test("of several it is asked of those that are for whom it names, or else of all", async () => {
    expect(await waysOf("с собакой пустят?", RUSSIAN)).toEqual(["choose", "list"]);
  });

  test("a detail beside words that nobody knows is one of the project in view, unless something else is found", async () => {
    expect(await waysOf("où faut-il aller pour zigzaguer ?", ONE_FRENCH)).toEqual(["choose", "fresh", "list"]);
    expect(await waysOf("un zigzag pas trop cher ?", ONE_FRENCH)).not.toContain("list");
  });
});

describe("Other things than those before are of any subject", () => {
  test.each(["et autre chose à Toulouse ?", "d’autres activités à Toulouse", "чем ещё порадует Тулуза?"])(
    "“%s”",
    async (question) => {
      expect((await meantBy(question, FRENCH)).question).toMatchObject({ places: ["toulouse"], words: "" });
    },
  );

  test("there, where a town was asked for, is in that town", async () => {
    expect((await meantBy("а что там ещё есть?", RUSSIAN)).question).toMatchObject({ places: ["nice"], words: "" });
    expect((await meantBy("et là-bas, quoi d’autre ?", FRENCH)).question).toMatchObject({
      places: ["nice"],
      words: "",
    });
  });

  test("there, where no town was asked for, is in the town of what is in view", async () => {
    const previous = { ...(await turn("des expositions", "a")), town: "nice" };
    expect((await meantBy("et dans cette ville, quoi d’autre ?", previous)).question.places).toEqual(["nice"]);
    expect((await meantBy("а что там ещё будет?", previous)).question.places).toEqual(["nice"]);
    expect(
      (await meantBy("et dans cette ville, quoi d’autre ?", { ...previous, town: undefined })).question.places,
    ).toEqual([]);
  });

  test("the same elsewhere keeps the subject, and nothing less is wanted", async () => {
    const [same, ...less] = await follow("il y a la même chose à Toulouse ?", FRENCH);
    expect(factsOf(same.question)).toMatchObject({ places: ["toulouse"], words: "expositions" });
    expect(less).toEqual([]);
  });
});

test("The time of what is in view can be pointed to: the month of it, or its days", async () => {
  const days = { from: "2021-12-18", to: "2021-12-31" };
  const previous = { ...(await turn("des expositions à Nice", "a")), days };
  expect((await meantBy("et autre chose ce mois-là ?", previous)).question).toMatchObject({
    ranges: DECEMBER,
    words: "",
  });
  expect((await meantBy("а что ещё в те же дни?", previous)).question).toMatchObject({ ranges: [days], words: "" });
  expect((await meantBy("et autre chose ce mois-là ?", FRENCH)).question).toMatchObject({
    ranges: DECEMBER,
    words: "",
  });
  expect((await meantBy("и в этом же городе что ещё?", { ...FRENCH, town: "lille" })).question.places).toEqual([
    "nice",
  ]);
});

test("Of others of a kind those that were shown are none", async () => {
  expect((await follow("d’autres expositions ?", FRENCH))[0].beside).toEqual(new Set(["a", "b"]));
  expect((await follow("а другие выставки?", RUSSIAN))[0].beside).toEqual(new Set(["a", "b"]));
  expect((await follow("des expositions ?", FRENCH))[0].beside).toEqual(new Set());
});

test("What others there are is looked for in the programme, not among those in view", async () => {
  expect((await waysOf("а что ещё есть про музыку?", RUSSIAN))[0]).toBe("lean");
  expect(await waysOf("а что ещё есть про музыку?", RUSSIAN)).not.toContain("choose");
  expect((await follow("а что ещё есть про музыку?", RUSSIAN))[0].beside).toEqual(new Set(["a", "b"]));
});

test("Whether the one in view has something is looked for in it, and then in its town", async () => {
  expect(await waysOf("музыка там бывает?", await turn("выставки в Ницце", "a"))).toEqual(["choose", "lean", "list"]);
  expect((await waysOf("музыка там бывает?", RUSSIAN))[0]).toBe("lean");
  expect((await waysOf("там же музыка бывает?", await turn("выставки в Ницце", "a")))[0]).toBe("lean");
});

describe("What is found nowhere is asked of the one in view", async () => {
  const ONE = await turn("des expositions à Nice", "a");
  test.each(["le zigzag est compris ?", "С зигзагом?", "зигзаг есть?"])("“%s”", async (question) => {
    const last = (await follow(question, ONE, OF_PROJECT)).at(-1);
    expect(last).toMatchObject({ way: "list", question: { asks: { kind: "whether", of: "visit" } } });
  });

  test.each(["et le zigzag ?", "а зигзаг?", "un zigzag ?", "le zigzag à Lille ?"])(
    "but not what is a new matter: “%s”",
    async (question) => {
      expect(await waysOf(question, ONE)).not.toContain("list");
    },
  );

  test("nor of one among several", async () => {
    expect(await waysOf("С зигзагом?", RUSSIAN)).not.toContain("list");
  });
});

test("Whether the one in view is then or there is answered by when and where it is, where it is not so", async () => {
  const ONE = await turn("des expositions à Nice", "a");
  const asksOf = async (question: string) =>
    (await follow(question, ONE, OF_PROJECT)).map(({ way, question: { asks } }) => [way, asks.kind]);
  expect(await asksOf("vous êtes sûr que c’est en mai ?")).toEqual([
    ["choose", "whether"],
    ["list", "when"],
  ]);
  expect(await asksOf("c’est à Lille ?")).toEqual([
    ["choose", "whether"],
    ["list", "where"],
  ]);
  expect((await asksOf("это точно в мае?")).at(-1)).toEqual(["list", "when"]);
  // Whatever else is said of it.
  for (const question of ["Le 11 mai, vous êtes sûrs ? Il y a du théâtre.", "вы уверены, что выставка в мае?"])
    expect(await asksOf(question)).toEqual(await asksOf("vous êtes sûr que c’est en mai ?"));
  expect(await waysOf("c’est en mai ?", FRENCH, OF_PROJECT)).not.toContain("list");
});

test("« Celui sur … » is one of the list, the best", async () => {
  expect((await follow("celui sur la musique", FRENCH)).map(({ way, isOfOne }) => [way, isOfOne])).toEqual([
    ["choose", true],
    ["lean", false],
    ["fresh", false],
  ]);
  expect((await follow("тот, что про музыку", RUSSIAN))[0].isOfOne).toBe(true);
  expect((await follow("ceux sur la musique", FRENCH))[0].isOfOne).toBe(false);
  expect((await follow("celui de Dijon", FRENCH))[0].isOfOne).toBe(false);
});

test("Days of the week are said of the time before", async () => {
  expect((await meantBy("seulement les week-ends", FRENCH)).question).toMatchObject({
    ranges: DECEMBER,
    weekdays: [5, 6],
  });
  expect((await meantBy("а по средам?", RUSSIAN)).question).toMatchObject({ ranges: DECEMBER, weekdays: [2] });
  expect((await meantBy("et en mai ?", await turn("Nice, le mercredi", "a"))).question.weekdays).toEqual([]);
});

test("A town takes the place of its country", async () => {
  expect((await meantBy("et avec Nice ?", await turn("des expositions en France", "a"))).question.places).toEqual([
    "nice",
  ]);
});

describe("Some words open a condition", () => {
  test.each(["et partout ailleurs ?", "n’importe où", "а в других городах?", "где угодно", "а ещё где?"])(
    "“%s”: any place",
    async (question) => {
      const meant = await meantBy(question, FRENCH);
      expect(meant).toMatchObject({ way: "everywhere", dropped: ["place"], kept: ["time", "subject"] });
      expect(meant.question).toMatchObject({ places: [], ranges: DECEMBER, words: "expositions" });
    },
  );

  test.each(["n’importe quand", "peu importe le mois", "когда угодно", "неважно когда", "за весь год"])(
    "“%s”: any time",
    async (question) => {
      const meant = await meantBy(question, FRENCH);
      expect(meant).toMatchObject({ way: "anytime", dropped: ["time"], kept: ["place", "subject"] });
      expect(meant.question).toMatchObject({ places: ["nice"], ranges: [], words: "expositions" });
    },
  );
});

describe("Some turns mean the same whatever came before", () => {
  test.each(["la suite", "merci", "bonjour", "plus de détails sur le deuxième", "le 31 février", "", "🎉"])(
    "“%s”",
    async (question) => {
      expect(await follow(question, FRENCH)).toMatchObject([
        { way: "fresh", question: await questionAsked(question), kept: [] },
      ]);
    },
  );

  test("a question with no turn before means what it says", async () => {
    expect(followTurn(await questionAsked("et en mai ?"), undefined, geography)).toMatchObject([
      { way: "fresh", kept: [] },
    ]);
  });
});

describe("Two that were told are asked of together", async () => {
  const AFTER = { ...(await turn("des expositions à Nice", "b")), earlier: ["b", "a", "z"] };
  const listOf = async (question: string, previous: Turn) => {
    const [{ list, question: meant }] = await follow(question, previous);
    return [list?.eventIds, meant.asks.kind];
  };

  test.each([
    ["lequel des deux est le moins cher ?", "practical"],
    ["les deux, c’est à quelle heure ?", "practical"],
    ["laquelle vient en premier ?", "compare"],
    ["что из них раньше?", "compare"],
    ["какая из них дешевле?", "practical"],
    ["обе платные?", "practical"],
  ])("“%s” of the one in view and the one before it", async (question, asks) => {
    expect(await listOf(question, AFTER)).toEqual([["b", "a"], asks]);
  });

  test("or of the only two of a list", async () => {
    expect(await listOf("lequel est le moins cher ?", FRENCH)).toEqual([["a", "b"], "practical"]);
    expect(await listOf("что раньше?", RUSSIAN)).toEqual([["a", "b"], "compare"]);
  });

  test("but a condition chooses one of them", async () => {
    expect(await waysOf("laquelle des deux est en mai ?", FRENCH)).toContain("choose");
    expect(await waysOf("laquelle des deux est en mai ?", FRENCH)).not.toContain("both");
  });

  test("and where nothing else was told nothing is compared", async () => {
    expect(await waysOf("что из них раньше?", await turn("выставки в Ницце", "a"))).not.toContain("both");
  });

  test.each(["et l’autre ?", "а другая?", "revenons à l’autre", "давайте вернёмся, где это?"])(
    "“%s” is the other one",
    async (question) => {
      expect((await listOf(question, AFTER))[0]).toEqual(["a"]);
      expect((await listOf(question, { ...FRENCH, detailed: "b" }))[0]).toEqual(["a"]);
      expect((await listOf(question, FRENCH))[0]).toEqual(["a", "b"]);
    },
  );
});

describe("What was told before is asked of again", async () => {
  const AFTER = { ...(await turn("des expositions à Nice", "b")), earlier: ["b", "a"] };

  test.each(["revenons au théâtre, c’est combien ?", "вернёмся к театру: где это?"])(
    "by name: “%s”",
    async (question) => {
      expect((await follow(question, AFTER))[0]).toMatchObject({
        way: "earlier",
        among: new Set(["b", "a"]),
        isOfOne: true,
      });
    },
  );

  test("or where it is as good as certain, beside the one in view", async () => {
    const [first, second] = await follow("au théâtre, on peut manger ?", AFTER);
    expect(first.way).toBe("list");
    expect(first.givesWay).toBe(0.9);
    expect(second).toMatchObject({ way: "earlier", leastChance: 0.9 });
  });

  test("but others of a kind are none of them", async () => {
    expect(await waysOf("et d’autres spectacles de théâtre ?", AFTER)).not.toContain("earlier");
  });
});

describe("Words beside a place or a time that is kept", async () => {
  const ONE = await turn("Nice en décembre", "a");
  const known = (reading: FollowedReading | undefined) => reading?.question.about.terms.map(({ isKnown }) => isKnown);

  test("are what is asked, though nobody knows them", async () => {
    const [first] = await follow("et le zigzag ?", ONE);
    expect(first).toMatchObject({ way: "lean", kept: ["place", "time"] });
    expect(known(first)).toEqual([true]);
  });

  test("or chatter, where nothing is found by them", async () => {
    const last = (await follow("et le zigzag ?", ONE)).at(-1);
    expect(last).toMatchObject({ way: "lean", kept: ["place", "time"] });
    expect(known(last)).toEqual([false]);
  });
});

test.each(["а по понедельникам открыто?", "en mai elle est encore ouverte ?", "а в мае она ещё идёт?"])(
  "“%s” asks whether the one in view is then",
  async (question) => {
    const ONE = await turn("des expositions à Nice", "a");
    const readings = await follow(question, ONE, OF_PROJECT);
    expect(readings.map(({ way, question: { asks } }) => [way, asks.kind]).at(-1)).toEqual(["list", "when"]);
  },
);

describe("Of the one in view", async () => {
  const ONE = await turn("des expositions à Nice", "a");

  test.each(["samedi ou dimanche ?", "в субботу или в воскресенье?"])("“%s” asks when it is", async (question) => {
    const [meant] = await follow(question, ONE, asksFor("compare"));
    expect(meant).toMatchObject({ way: "list", question: { asks: { kind: "when" } } });
  });

  test.each(["ой, сыну только 13…", "mon fils n’a que cinq ans"])("“%s” asks from which age on", async (question) => {
    expect((await follow(question, ONE))[0]).toMatchObject({ way: "list", question: { asks: { matter: "age" } } });
  });

  test("but somebody else of an age is looked for", async () => {
    expect(await waysOf("et pour ma fille de cinq ans ?", ONE)).not.toContain("list");
  });
});

describe("After a comparison of two towns", async () => {
  const COMPARED = await turn("Comparez Nice et Toulouse", "a", "b", "c");
  const SIDES = await turn("Чем отличаются Ницца и Тулуза?", "a", "b", "c");
  test.each([
    ["et lequel a le plus de choses en octobre ?", COMPARED, [{ from: "2021-10-01", to: "2021-10-31" }]],
    ["où y en a-t-il le plus ?", COMPARED, []],
    ["где больше событий?", SIDES, []],
  ])("“%s” asks which of them", async (question, previous, ranges) => {
    const { places, asks, ranges: asked } = (await meantBy(question, previous)).question;
    expect({ places: [...places].sort(), asks, asked }).toEqual({
      places: ["nice", "toulouse"],
      asks: "compare",
      asked: ranges,
    });
  });
});

describe("The first ones of a list, and what costs least of it", async () => {
  const FOUR = await turn("que faire à Nice en avril", "a", "b", "c", "d");
  const listed = async (question: string) => (await follow(question, FOUR))[0].list?.eventIds;
  test.each(["les deux premiers, lequel est le moins cher ?", "из первых двух какой дешевле?"])(
    "“%s”",
    async (question) => {
      expect(await listed(question)).toEqual(["a", "b"]);
    },
  );
  test.each(["le moins cher ?", "qu’est-ce qui est le moins cher ?", "самое дешёвое?", "что дешевле?"])(
    "“%s”",
    async (question) => {
      const [meant] = await follow(question, FOUR);
      expect(meant.way).toBe("list");
      expect(meant.question.asks).toMatchObject({ kind: "rank", by: "price", end: "least" });
    },
  );
});

test.each([
  ["fr", "des expositions", "et dans le 15e ?"],
  ["ru", "выставки", "а в 15-м округе?"],
] as const)("Another district takes the place of the one before (%s)", async (_, first, second) => {
  const inDistrict = (key: string): Filter => ({ kind: "district", key, name: key });
  const before = { ...(await questionAsked(first)), filters: [inDistrict("13")] };
  const asked = { ...(await questionAsked(second)), scope: { kind: "projects" as const }, filters: [inDistrict("15")] };
  const previous: Turn = { question: before, eventIds: ["a", "b"], shown: 2, at: 0 };
  const [{ question }] = followTurn(asked, previous, geography);
  expect(question.filters).toEqual([inDistrict("15")]);
  expect(question.about.terms.map(({ typed }) => typed)).toEqual(before.about.terms.map(({ typed }) => typed));
});
