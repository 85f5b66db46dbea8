import { basename, dirname, resolve } from "node:path";
import { AutoTokenizer, env } from "@xenova/transformers";
import { beforeAll, describe, expect, it } from "vitest";
import { createPieceSearch, slimTokenizer } from "../../src/embeddings/slim-tokenizer.ts";
import { loadCorpus } from "../../src/corpus/load.ts";

const MODEL_DIR = resolve("embeddings/model");

type Tokenizer = Awaited<ReturnType<typeof AutoTokenizer.from_pretrained>>;

function openTokenizer(): Promise<Tokenizer> {
  env.allowRemoteModels = false;
  env.localModelPath = dirname(MODEL_DIR);
  return AutoTokenizer.from_pretrained(basename(MODEL_DIR));
}

describe("The search for pieces", () => {
  const search = (pieces: readonly string[], text: string, start = 0) => [
    ...createPieceSearch(pieces).common_prefix_search(Array.from(text), start),
  ];

  it("finds those with which a text goes on, shortest first", () => {
    expect(search(["к", "кру", "кружево", "кружка", "руж"], "кружева и кружево")).toEqual(["к", "кру"]);
    expect(search(["к", "кру", "кружево", "кружка"], "кружева и кружево", 10)).toEqual(["к", "кру", "кружево"]);
  });

  it("counts characters, not units of their encoding", () => {
    expect(search(["😀", "😀😀😀😀"], "😀😀😀😀")).toEqual(["😀", "😀😀😀😀"]);
  });

  it("finds nothing where no piece begins", () => {
    expect(search(["abc", "abcd"], "abx")).toEqual([]);
    expect(search(["abc"], "")).toEqual([]);
  });
});

describe("A tokenizer made slim", () => {
  let plain: Tokenizer;
  let slim: Tokenizer;
  beforeAll(async () => {
    [plain, slim] = [await openTokenizer(), await openTokenizer()];
    slimTokenizer(slim);
  });

  it("gives every text of the programme the pieces that it had", async () => {
    const { events } = await loadCorpus("corpus");
    const texts = events.flatMap(({ title, description }) => [title.fr, title.ru, description.fr, description.ru]);
    const strange = ["", " ", "漢字かな", "😀😀", "<s> <mask>", "x".repeat(300), "Ёлка — №7 ½", "ﬁn œuvre", "\u0301é"];
    for (const text of [...texts, ...strange]) expect(slim.encode(text)).toEqual(plain.encode(text));
  });

  it("no longer has the tree of its letters", () => {
    const modelOf = (tokenizer: Tokenizer) =>
      (tokenizer as unknown as { _tokenizer: { model: object } })._tokenizer.model;
    expect(modelOf(plain)).toHaveProperty("trie.root");
    expect(modelOf(slim)).not.toHaveProperty("trie.root");
  });

  it("is left alone where it is of another kind", () => {
    const other = { _tokenizer: { model: { type: "BPE" } } };
    slimTokenizer(other);
    expect(other).toEqual({ _tokenizer: { model: { type: "BPE" } } });
  });
});
