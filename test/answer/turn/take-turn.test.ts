import { describe, expect, test } from "vitest";
import { createTakeTurn } from "../../../src/answer/turn/take-turn.ts";
import type { TakenTurn } from "../../../src/answer/turn/take-turn.ts";
import { FOLLOW_UP_EXPIRY_MS } from "../../../src/conversation/turn.ts";
import type { Turn } from "../../../src/conversation/turn.ts";
import { createGeography } from "../../../src/corpus/places/geography.ts";
import { wordsOf } from "../../../src/reading/question.ts";
import type { Question } from "../../../src/reading/question.ts";
import { NOTHING, refusal } from "../../../src/retrieval/found.ts";
import { sketch } from "../../retrieval/event-sketch.ts";
import { factsOf, PLACES, question as read, questionAsked } from "../../reading/reader.ts";

const now = new Date("2021-05-01T12:00:00Z");

/**
 * Takes a turn after « des expositions à Nice » where a search finds only what `finds` says, in 7 milliseconds; it may say how probably
 * that is meant.
 */
async function take(
  question: string,
  finds: (asked: Question, among?: ReadonlySet<string>) => boolean | number,
  ageMs = 0,
  before: Partial<Turn> = {},
): Promise<TakenTurn> {
  const takeTurn = createTakeTurn({
    geography: createGeography(PLACES, []),
    days: { start: "2021-01-01", end: "2021-12-31" },
    find(asked, { among }) {
      const score = Number(finds(asked, among));
      if (score === 0) return Promise.resolve(refusal("nothing-close", { embeddingMs: 7 }));
      return Promise.resolve({
        ...NOTHING,
        kind: "events",
        events: [{ event: sketch(asked.scope.kind === "item" ? "a" : "found", 1), score }],
        embeddingMs: 7,
      });
    },
  });
  const previous = {
    question: read("des expositions à Nice"),
    eventIds: ["a"],
    ...before,
    shown: 1,
    at: now.getTime() - ageMs,
  };
  return takeTurn(await questionAsked(question), { now, today: "2021-05-01", previous });
}

test("What names nothing has all that is still to come while the programme is on, whatever is like its words", async () => {
  const { question } = await take("que faire ?", () => true, FOLLOW_UP_EXPIRY_MS + 1);
  expect(question.when.ranges).toEqual([{ from: "2021-05-01", to: "2021-12-31" }]);
});

test("What there is for another age only is listed, and said to be nothing for theirs", async () => {
  const asked = "un atelier de cuisine pour mon fils de quatre ans";
  const taken = await take(asked, ({ about }) => about.ages.length === 0, FOLLOW_UP_EXPIRY_MS + 1);
  expect(taken).toMatchObject({ found: { kind: "events" }, insteadOf: { about: { ages: [4] } } });
  expect(taken.question.about.ages).toEqual([]);
});

describe("Of the readings of a turn", () => {
  test("the first one is taken, with what it kept", async () => {
    const { question, ...taken } = await take("et à Rennes ?", (asked) => wordsOf(asked) === "expositions");
    expect(factsOf(question)).toMatchObject({ places: ["rennes"], words: "expositions" });
    expect(taken).toMatchObject({ found: { kind: "events" }, kept: ["subject"], dropped: [], insteadOf: null });
  });

  test("another one is taken where that finds nothing, and what was let go of is told", async () => {
    const lists: (ReadonlySet<string> | undefined)[] = [];
    const taken = await take("la musique, c’est quand ?", (_, among) => {
      lists.push(among);
      return among === undefined;
    });
    expect(lists).toEqual([new Set(["a"]), undefined]);
    expect(taken).toMatchObject({ found: { kind: "events", embeddingMs: 14 }, kept: [], dropped: ["list"] });
  });

  test("what was told before is taken where it is more than probable, and else the one in view is asked of", async () => {
    const asked = "au théâtre, on peut manger ?";
    const keptAt = async (chance: number) => {
      const finds = ({ scope }: Question, among?: ReadonlySet<string>) =>
        scope.kind === "item" || (among?.has("found") === true && chance);
      const { found, question } = await take(asked, finds, 0, { earlier: ["a", "found"] });
      return [question.scope.kind, found.events.length];
    };
    expect(await keptAt(0.95)).toEqual(["projects", 1]);
    expect(await keptAt(0.85)).toEqual(["item", 1]);
  });

  test("what is found beside the one in view is taken where it is as good as certain, or else that is asked", async () => {
    const wayTo = async (question: string, chance: number, ofOne = 0) => {
      const { kept, found } = await take(question, (_, among) => (among === undefined ? chance : ofOne));
      return [kept, found.embeddingMs];
    };
    expect(await wayTo("la musique, c’est quand ?", 0.96)).toEqual([[], 14]);
    expect(await wayTo("la musique, c’est quand ?", 0.96, 0.6)).toEqual([[], 14]);
    expect(await wayTo("la musique, c’est quand ?", 0.9, 0.6)).toEqual([["list"], 14]);
    expect(await wayTo("la musique, c’est quand ?", 0.9)).toEqual([["list"], 21]);
    expect(await wayTo("et la musique, c’est quand ?", 0.9)).toEqual([[], 14]);
  });

  test("more of a subject is meant where the place before has it, if that is likely and no less than anything else", async () => {
    const placesOf = async (there: number, anywhere: number) => {
      const chance = ({ where }: Question) => (where.places.length > 0 ? there : anywhere);
      const { question, dropped } = await take("parlez-moi de la musique", chance);
      return [factsOf(question).places, dropped];
    };
    expect(await placesOf(0.85, 0.7)).toEqual([["nice"], []]);
    expect(await placesOf(0.7, 0.6)).toEqual([[], []]);
    expect(await placesOf(0.85, 0.9)).toEqual([[], []]);
    expect(await placesOf(0, 0)).toEqual([[], []]);
  });

  test("what was kept is let go of where nothing is found with it, and it is known instead of what", async () => {
    const { question, found, insteadOf, dropped } = await take("et à Rennes ?", (asked) => wordsOf(asked) === "");
    expect(found.kind).toBe("events");
    expect(factsOf(question)).toMatchObject({ places: ["rennes"], words: "" });
    expect(insteadOf && factsOf(insteadOf)).toMatchObject({ places: ["rennes"], words: "expositions" });
    expect(dropped).toEqual(["subject"]);
  });

  test("a place that was let go of is still where the next question asks", async () => {
    const taken = await take("et en mars ?", ({ where }) => where.places.length === 0);
    expect(factsOf(taken.question)).toMatchObject({ places: [] });
    expect(factsOf(taken.carried)).toMatchObject({ places: ["nice"] });
  });

  test("nothing is the answer to how many there are, and where there is nothing by itself either", async () => {
    const refused = await take("et combien en mars ?", ({ where }) => where.places.length === 0);
    expect(refused).toMatchObject({ found: { kind: "refusal" }, insteadOf: null });
    const { question, found } = await take("et à Rennes ?", () => false);
    expect(found.kind).toBe("refusal");
    expect(factsOf(question)).toMatchObject({ places: ["rennes"], words: "expositions" });
  });

  test("none builds on a turn that is too long ago", async () => {
    const { question } = await take("et à Rennes ?", () => true, FOLLOW_UP_EXPIRY_MS + 1);
    expect(wordsOf(question)).toBe("");
  });

  test("« que faire ? » asks for what is still to come while the programme is on, and for nothing once it is over", async () => {
    const takeTurn = createTakeTurn({
      geography: createGeography(PLACES, []),
      days: { start: "2021-01-01", end: "2021-12-31" },
      find: ({ when }) => Promise.resolve(when.ranges.length > 0 ? { ...NOTHING, kind: "events" } : refusal("empty")),
    });
    const on = await takeTurn(read("que faire ?"), { now, today: "2021-05-01" });
    expect(factsOf(on.question).ranges).toEqual([{ from: "2021-05-01", to: "2021-12-31" }]);
    expect(on.found.kind).toBe("events");
    const over = await takeTurn(read("que faire ?"), { now, today: "2026-11-27" });
    expect(over.found).toMatchObject({ kind: "refusal", reason: "empty" });
    const thanks = await takeTurn(read("merci"), { now, today: "2021-05-01" });
    expect(thanks.found.kind).toBe("refusal");
  });
});

describe("Of what only says who comes along", () => {
  const isForChildren = ({ about }: Question) => about.terms.length > 0;

  test("what is there at all is shown where nothing is for them, and it is known instead of what", async () => {
    const taken = await take(
      "des enfants à Rennes en juillet",
      (asked) => !isForChildren(asked),
      FOLLOW_UP_EXPIRY_MS + 1,
    );
    expect(factsOf(taken.question)).toMatchObject({ places: ["rennes"], words: "" });
    expect(factsOf(taken.insteadOf ?? taken.question)).toMatchObject({ places: ["rennes"], words: "enfants" });
  });

  test("what is for them is enough, and without a place or a time nothing else is meant", async () => {
    const taken = await take("des enfants à Rennes en juillet", isForChildren, FOLLOW_UP_EXPIRY_MS + 1);
    expect(taken).toMatchObject({ insteadOf: null, found: { kind: "events" } });
    const nowhere = await take("des enfants", (asked) => !isForChildren(asked), FOLLOW_UP_EXPIRY_MS + 1);
    expect(nowhere).toMatchObject({ insteadOf: null, found: { kind: "refusal" } });
  });
});

test("Of others of a kind what has been shown is left out; after the last there is nothing", async () => {
  const shown = { event: sketch("shown", 1), score: 2 };
  const other = { event: sketch("other", 2), score: 1 };
  const idsOf = async (...events: (typeof shown)[]) => {
    const takeTurn = createTakeTurn({
      geography: createGeography(PLACES, []),
      days: { start: "2021-01-01", end: "2021-12-31" },
      find: () => Promise.resolve({ ...NOTHING, kind: "events", events }),
    });
    const previous = { question: read("des expositions à Nice"), eventIds: ["shown"], shown: 1, at: now.getTime() };
    const taken = await takeTurn(read("d’autres expositions ?"), { now, today: "2021-05-01", previous });
    return taken.found.events.map(({ event }) => event.id);
  };
  expect(await idsOf(shown, other)).toEqual(["other"]);
  expect(await idsOf(shown)).toEqual([]);
});

test("Where one is chosen the best is meant, and no other", async () => {
  const found = [
    { event: sketch("best", 1), score: 2 },
    { event: sketch("other", 2), score: 1 },
  ];
  const takeTurn = createTakeTurn({
    geography: createGeography(PLACES, []),
    days: { start: "2021-01-01", end: "2021-12-31" },
    find: () => Promise.resolve({ ...NOTHING, kind: "events", events: found }),
  });
  const previous = { question: read("Nice"), eventIds: ["best", "other"], shown: 2, at: now.getTime() };
  const idsOf = async (text: string) => {
    const taken = await takeTurn(read(text), { now, today: "2021-05-01", previous });
    return taken.found.events.map(({ event }) => event.id);
  };
  expect(await idsOf("celui sur la musique")).toEqual(["best"]);
  expect(await idsOf("ceux sur la musique")).toEqual(["best", "other"]);
});
