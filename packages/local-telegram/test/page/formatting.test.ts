import { describe, expect, it } from "vitest";

import type { MessageEntity } from "../../src/bot-api/index.ts";
import { piecesOf, type Piece } from "../../src/page/client/model/format.ts";
import { targetOf } from "../../src/page/client/model/links.ts";

const entity = (type: MessageEntity["type"], offset: number, length: number): MessageEntity => ({
  type,
  offset,
  length,
});

/** Pieces as nested lists: the type first, then what is inside. */
function shape(pieces: readonly Piece[]): unknown[] {
  return pieces.map((piece) => (typeof piece === "string" ? piece : [piece.entity.type, ...shape(piece.pieces)]));
}

describe("A text with entities", () => {
  it("is one piece without any", () => {
    expect(shape(piecesOf("Ницца", []))).toEqual(["Ницца"]);
    expect(shape(piecesOf("", []))).toEqual([]);
  });

  it("is cut where they begin and end", () => {
    expect(shape(piecesOf("a b c", [entity("bold", 2, 1)]))).toEqual(["a ", ["bold", "b"], " c"]);
  });

  it("counts UTF-16 code units, so that emoji count twice", () => {
    expect(shape(piecesOf("🎭 Nice", [entity("bold", 3, 4)]))).toEqual(["🎭 ", ["bold", "Nice"]]);
  });

  it("nests, whatever the order they came in", () => {
    const inner = [entity("italic", 2, 2), entity("bold", 0, 6), entity("code", 7, 1)];
    expect(shape(piecesOf("abcdef g", inner))).toEqual([["bold", "ab", ["italic", "cd"], "ef"], " ", ["code", "g"]]);
    const same = [entity("bold", 0, 2), entity("italic", 0, 2)];
    expect(shape(piecesOf("ab", same))).toEqual([["bold", ["italic", "ab"]]]);
  });

  it("loses no letter when entities cross or reach beyond its end", () => {
    const crossing = [entity("bold", 0, 4), entity("italic", 2, 4)];
    expect(shape(piecesOf("abcdef", crossing))).toEqual([["bold", "ab", ["italic", "cd"]], "ef"]);
    expect(shape(piecesOf("ab", [entity("bold", 1, 40)]))).toEqual(["a", ["bold", "b"]]);
    expect(shape(piecesOf("ab", [entity("bold", 9, 1), entity("bold", 0, 0)]))).toEqual(["ab"]);
  });
});

describe("A link", () => {
  const target = (link: string) => targetOf(link, "Jumelages_bot");

  it("opens over https only", () => {
    expect(target("https://example.org/a?b=1")).toEqual({ kind: "site", url: "https://example.org/a?b=1" });
    for (const link of [
      "http://example.org",
      "javascript:alert(1)",
      "data:text/html,x",
      "tg://user?id=1",
      "file:///etc",
      "",
    ]) {
      expect(target(link)).toEqual({ kind: "none" });
    }
  });

  it("to the bot runs inside the page", () => {
    expect(target("https://t.me/jumelages_bot?start=e_nice")).toEqual({ kind: "start", payload: "e_nice" });
    expect(target("https://t.me/jumelages_bot")).toEqual({ kind: "start", payload: undefined });
    expect(target("https://t.me/other_bot?start=x").kind).toBe("site");
    expect(target("https://t.me.example.org/jumelages_bot?start=x").kind).toBe("site");
  });
});
