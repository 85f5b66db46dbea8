import { describe, expect, it } from "vitest";
import { prepareText } from "../../src/embeddings/text.ts";

describe("a text before it is tokenized", () => {
  it("keeps a short text as it is", () => {
    expect(prepareText("Что происходит в Ницце?", 256)).toBe("Что происходит в Ницце?");
  });

  it("cuts a long text at the last space that fits", () => {
    expect(prepareText("Nice et Saint-Pétersbourg", 10)).toBe("Nice et");
    expect(prepareText("Nice et Saint-Pétersbourg", 7)).toBe("Nice et");
  });

  it("cuts one long word where it must, but never inside a character of two units", () => {
    expect(prepareText("aaaaaaaaaa", 4)).toBe("aaaa");
    expect(prepareText("aaa😀😀", 4)).toBe("aaa");
    expect(prepareText("aa😀😀", 4)).toBe("aa😀");
  });

  it("does not cut at a space so early that most of the text would go", () => {
    expect(prepareText("à Saintpétersbourg", 12)).toBe("à Saintpéter");
  });

  it("makes lone surrogates and control characters harmless", () => {
    expect(prepareText("Ni\uD83Dce\u0000\u001B[2J", 256)).toBe("Ni\uFFFDce [2J");
    expect(prepareText("\tопера\r\n\u0085 балет ", 256)).toBe("опера балет");
  });

  it("reads an accent typed apart like the composed letter", () => {
    expect(prepareText("Orle\u0301ans, и\u0306од", 256)).toBe("Orléans, йод");
  });

  it("changes nothing the second time", () => {
    const once = prepareText("  mot\u0007 ".repeat(100), 256);
    expect(prepareText(once, 256)).toBe(once);
  });

  it("leaves nothing of a text without letters", () => {
    expect(prepareText(" \n\u0000 ", 256)).toBe("");
  });
});
