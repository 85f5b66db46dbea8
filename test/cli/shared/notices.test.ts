import { describe, expect, test } from "vitest";
import { AskOptionsError } from "../../../src/cli/ask-options.ts";
import { exitCodeOf, sentenceOf } from "../../../src/cli/shared/failures.ts";
import { noticeText } from "../../../src/cli/shared/notices.ts";

describe("What the person at the terminal is told", () => {
  test("wrong flags are exit code 2, everything else is 1", () => {
    expect(exitCodeOf(new AskOptionsError("There is no question."))).toBe(2);
    expect(exitCodeOf(new Error("The model is missing."))).toBe(1);
    expect(exitCodeOf("something thrown")).toBe(1);
  });

  test("an error is its sentence, without a stack", () => {
    expect(sentenceOf(new Error("The model is missing."))).toBe("The model is missing.");
    expect(sentenceOf("something thrown")).toBe("something thrown");
  });

  test("each notice is one line that gives the reason", () => {
    const cause = new Error("EROFS: read-only file system\nwith more lines");
    const texts = [
      noticeText({ code: "index-build", passages: 154, reason: "passages-changed" }),
      noticeText({ code: "graph-build", passages: 154, reason: "file-missing" }),
      noticeText({ code: "index-in-memory", indexDir: "/srv/index", cause: new Error("EROFS") }),
      noticeText({ code: "addon-missing", cause }),
      noticeText({ code: "words-meanwhile" }),
      noticeText({ code: "index-ready" }),
      noticeText({ code: "index-failed", cause }),
    ];
    const ofCorpus = [
      noticeText({ code: "corpus-narrowed", missing: ["twinnings.json", "source.json"] }),
      noticeText({ code: "labels-passed-over", because: "programme" }),
    ];
    expect(ofCorpus).toEqual([
      "The corpus has no twinnings.json, source.json: no ties between towns are known; nothing is said of the document behind it.",
      "What labelled questions taught belongs to another programme: it is passed over, and the thesaurus votes.",
    ]);
    for (const text of texts) expect(text).not.toContain("\n");
    expect(texts[0]).toContain("154 passages");
    expect(texts[0]).toContain("the texts of the programme have changed");
    expect(texts[1]).toContain("a file is missing");
    expect(texts[2]).toContain("/srv/index");
    expect(texts[2]).toContain("INDEX_DIR");
    expect(texts[3]).toContain("EROFS: read-only file system");
    expect(texts[4]).toBe("Questions are answered by words alone until the index is ready.");
    expect(texts[5]).toBe("The index is ready: questions are answered by words and meaning.");
    expect(texts[6]).toBe(
      "The index could not be built (EROFS: read-only file system): questions are answered by words alone until the next start.",
    );
  });
});
