import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/retrieval/candidates.ts";
import type { LexicalIndex, LexicalMatch } from "../../src/retrieval/lexical.ts";
import { EventRetriever } from "../../src/retrieval/event-retriever.ts";
import type { DenseSearch } from "../../src/retrieval/event-retriever.ts";
import { sketch } from "./event-sketch.ts";

function candidates(...ids: string[]): Candidate[] {
  return ids.map((id, index) => ({
    event: sketch(id, index + 1),
    missingPlaces: 0,
    closeness: 0,
    vagueness: 0,
  }));
}

/** A lexical index that answers with what it was given. */
function words(matches: Record<string, LexicalMatch>): LexicalIndex {
  return { search: () => ({ matches: new Map(Object.entries(matches)), unknownShare: 0 }) };
}

/** A dense search that answers with what it was given and remembers what it was asked. */
function dense(similarities: Record<string, number>): DenseSearch & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    prepare: () => undefined,
    search(text) {
      asked.push(text);
      return Promise.resolve({ similarities: new Map(Object.entries(similarities)), reading: null, embeddingMs: 7 });
    },
  };
}

/** A retriever over events that are only candidates: none of its own. */
function retriever(deps: { lexical: LexicalIndex; dense: DenseSearch | null }): EventRetriever {
  return new EventRetriever({ events: [], ...deps });
}

const match = (share: number, more: Partial<LexicalMatch> = {}): LexicalMatch => ({
  score: 9 * share,
  evidence: 4 * share,
  coverage: share,
  subjectCoverage: share,
  touchCoverage: share,
  titleCoverage: 0,
  narrowedCoverage: 0,
  narrowedEvidence: 0,
  ...more,
});
const full = match(1, { titleCoverage: 1 });
const half = match(0.5);
const ids = (list: { candidate: Candidate }[]) => list.map(({ candidate }) => candidate.event.id);

describe("Ranking", () => {
  test("words and meaning together decide the order; every candidate has its place", async () => {
    const ranked = retriever({
      lexical: words({ a: half, b: full }),
      dense: dense({ a: 0.8, b: 0.92, c: 0.85, d: 0.79 }),
    });
    const { all } = await ranked.rank({ candidates: candidates("a", "b", "c", "d"), facets: [["x"]], text: "x" });
    expect(ids(all)[0]).toBe("b");
    expect(ids(all).sort()).toEqual(["a", "b", "c", "d"]);
    expect(all[0]?.score).toBe(1);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((x, y) => y - x));
  });

  test("the question as asked is what is embedded, once, and its time is told", async () => {
    const search = dense({ a: 0.9 });
    const ranked = retriever({ lexical: words({}), dense: search });
    const { embeddingMs } = await ranked.rank({
      candidates: candidates("a"),
      facets: [["dentelle"]],
      text: "La dentelle ?",
    });
    expect(search.asked).toEqual(["La dentelle ?"]);
    expect(embeddingMs).toBe(7);
  });

  test("events that are no candidates do not push candidates down", async () => {
    const ranked = retriever({
      lexical: words({ other: full, a: half }),
      dense: dense({ other: 0.99, a: 0.9, b: 0.8 }),
    });
    const { all } = await ranked.rank({ candidates: candidates("a", "b"), facets: [["x"]], text: "x" });
    expect(ids(all)).toEqual(["a", "b"]);
    expect(all[0]?.score).toBe(1);
  });

  test("without a dense search words alone decide, and nothing is embedded", async () => {
    const ranked = retriever({ lexical: words({ a: half, b: full }), dense: null });
    const { all, relevant, embeddingMs } = await ranked.rank({
      candidates: candidates("a", "b", "c"),
      facets: [["x"]],
      text: "x",
    });
    expect(ids(all)[0]).toBe("b");
    expect(ids(relevant)).toContain("b");
    expect(ids(relevant)).not.toContain("c");
    expect(embeddingMs).toBe(0);
  });

  test("ties are ordered by structure, not by chance", async () => {
    const ranked = retriever({ lexical: words({}), dense: null });
    const { all } = await ranked.rank({ candidates: candidates("b", "a", "c").reverse(), facets: [["x"]], text: "x" });
    expect(ids(all)).toEqual(["b", "a", "c"]);
  });

  test("no candidates: nothing is found and nothing breaks", async () => {
    const ranked = retriever({ lexical: words({ a: full }), dense: dense({ a: 0.9 }) });
    await expect(ranked.rank({ candidates: [], facets: [["x"]], text: "x" })).resolves.toMatchObject({
      all: [],
      relevant: [],
    });
  });
});

describe("The floor", () => {
  const corpusOf = (own: Record<string, number>) => ({
    ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`rest-${index}`, 0.76 + (index % 5) * 0.005])),
    ...own,
  });

  test("what has neither the words nor a meaning above the others is not shown", async () => {
    const ranked = retriever({ lexical: words({}), dense: dense(corpusOf({ a: 0.77, b: 0.78 })) });
    const { relevant } = await ranked.rank({
      candidates: candidates("a", "b"),
      facets: [["pneus"]],
      text: "des pneus",
    });
    expect(relevant).toEqual([]);
  });

  test("what has all the words in its title is", async () => {
    const ranked = retriever({ lexical: words({ a: full }), dense: dense(corpusOf({ a: 0.88, b: 0.77 })) });
    const { relevant } = await ranked.rank({ candidates: candidates("a", "b"), facets: [["x"]], text: "x" });
    expect(ids(relevant)).toEqual(["a"]);
  });

  test("the list ends where relevance ends: half of the words beside all of them is not enough", async () => {
    const ranked = retriever({
      lexical: words({ a: full, b: match(0.2) }),
      dense: null,
    });
    const { relevant } = await ranked.rank({ candidates: candidates("a", "b"), facets: [["x"]], text: "x" });
    expect(ids(relevant)).toEqual(["a"]);
  });

  test("every event shown is at least as likely as those that are not", async () => {
    const ranked = retriever({
      lexical: words({ a: full, b: half, c: match(0.3) }),
      dense: dense(corpusOf({ a: 0.9, b: 0.87, c: 0.8, d: 0.77 })),
    });
    const { all, relevant } = await ranked.rank({
      candidates: candidates("a", "b", "c", "d"),
      facets: [["x"]],
      text: "x",
    });
    const hidden = all.filter((event) => !relevant.includes(event));
    expect(ids(relevant)).toEqual(["a"]);
    expect(ids(hidden)).toEqual(["b", "c", "d"]);
    const least = Math.min(...relevant.map((event) => event.relevance));
    for (const { relevance: probability } of hidden) expect(probability).toBeLessThanOrEqual(least);
  });
});

describe("In a LangChain chain", () => {
  const events = [
    sketch("dentelle", 7, {
      source: { lines: [168, 187], row: 7 },
      title: { fr: "La dentelle", ru: "Кружево" },
      description: { fr: "Des expositions.", ru: "Выставки." },
    }),
    sketch("lutte", 77),
  ];
  const asRetriever = new EventRetriever({ events, lexical: words({ dentelle: full }), dense: null });

  test("documents are in the language of the question and say where they are printed", async () => {
    const [french, ...others] = await asRetriever.invoke("Où voir de la dentelle ?");
    expect(others).toEqual([]);
    expect(french).toMatchObject({
      pageContent: "La dentelle\nDes expositions.",
      metadata: { id: "dentelle", row: 7, lines: [168, 187], score: 1 },
    });
    const [russian] = await asRetriever.invoke("Где посмотреть кружево?");
    expect(russian?.pageContent).toBe("Кружево\nВыставки.");
  });
});
