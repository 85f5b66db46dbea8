import { describe, expect, test } from "vitest";
import type { DenseSearch } from "../../src/retrieval/dense-search.ts";
import { EventRetriever } from "../../src/retrieval/event-retriever.ts";
import type { LexicalIndex, LexicalMatch } from "../../src/retrieval/words/lexical.ts";
import { sketch } from "./event-sketch.ts";
import { dense, match, meaningOf, words } from "./evidence-sketch.ts";

const LACE = sketch("dentelle", 7, {
  source: { lines: [168, 187], row: 7 },
  title: { fr: "La dentelle", ru: "Кружево" },
  description: { fr: "Des expositions.", ru: "Выставки." },
});
const OTHERS = Array.from({ length: 40 }, (_, index) => sketch(`other-${String(index)}`, 10 + index));
const EVENTS = [sketch("lutte", 77), LACE, ...OTHERS];
const full = match(1);

function retriever(matches: Record<string, LexicalMatch>, search: DenseSearch | null = null): EventRetriever {
  return new EventRetriever({ events: EVENTS, lexical: words(matches), dense: search });
}
const foundBy = async (of: EventRetriever, query = "Où voir de la dentelle ?") =>
  (await of.invoke(query)).map(({ metadata }) => metadata.id);

/** What a model says whose cosines lie close together, but for those given. */
const similarTo = (own: Record<string, number>) =>
  meaningOf({ ...Object.fromEntries(EVENTS.map(({ id }, index) => [id, 0.76 + (index % 5) * 0.005])), ...own });

describe("In a LangChain chain", () => {
  test("documents are in the language of the question and say where they are printed", async () => {
    const [french, ...others] = await retriever({ dentelle: full }).invoke("Où voir de la dentelle ?");
    expect(others).toEqual([]);
    expect(french).toMatchObject({
      id: "dentelle",
      pageContent: "La dentelle\nDes expositions.",
      metadata: { id: "dentelle", row: 7, lines: [168, 187] },
    });
    const [russian] = await retriever({ dentelle: full }).invoke("Где посмотреть кружево?");
    expect(russian?.pageContent).toBe("Кружево\nВыставки.");
  });

  test("the best one comes first, and each says how probably it is meant", async () => {
    const found = await retriever({ lutte: match(0.9), dentelle: full }).invoke("dentelle");
    const scores = found.map(({ metadata }) => metadata.score);
    expect(found[0]?.id).toBe("dentelle");
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  test("what the words do not ask for is not there", async () => {
    expect(await foundBy(retriever({ dentelle: full, lutte: match(0.2) }))).toEqual(["dentelle"]);
    expect(await foundBy(retriever({}))).toEqual([]);
  });

  test("the query as it is asked is what is compared by meaning, once", async () => {
    const search = dense(similarTo({ dentelle: 0.88 }));
    expect(await foundBy(retriever({ dentelle: full }, search))).toEqual(["dentelle"]);
    expect(search.asked).toEqual(["Où voir de la dentelle ?"]);
  });

  test("what has neither the words nor a meaning above the others is not there", async () => {
    expect(await foundBy(retriever({}, dense(similarTo({ dentelle: 0.77 }))), "des pneus")).toEqual([]);
  });

  test("stop words are not looked up, unless they are told apart otherwise", async () => {
    const looked: string[][] = [];
    const lexical: LexicalIndex = {
      search(facets) {
        looked.push(facets.flat());
        return { matches: new Map(), absentShare: 0, unknownShare: 0 };
      },
    };
    await new EventRetriever({ events: EVENTS, lexical, dense: null }).invoke("les dentelles de la ville");
    await new EventRetriever({ events: EVENTS, lexical, dense: null, isStopWord: () => false }).invoke("les dentelles");
    expect(looked).toEqual([["dentelles"], ["les", "dentelles"]]);
  });

  test("a programme without events has nothing, and nothing breaks", async () => {
    const empty = new EventRetriever({ events: [], lexical: words({ a: full }), dense: dense(meaningOf({ a: 0.9 })) });
    expect(await empty.invoke("dentelle")).toEqual([]);
  });
});
