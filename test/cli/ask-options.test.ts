import { describe, expect, test } from "vitest";
import { AskOptionsError, readAskOptions, USAGE } from "../../src/cli/ask-options.ts";

describe("The flags of ask", () => {
  test("a question alone is answered as text, by the machine's clock", () => {
    expect(readAskOptions(["Que se passe-t-il à Nice ?"], {})).toEqual({
      question: "Que se passe-t-il à Nice ?",
      format: "text",
      session: false,
      explain: false,
      lexical: false,
      language: undefined,
      now: undefined,
      corpusDir: "corpus",
      modelDir: "embeddings/model",
      indexDir: "embeddings/index",
    });
  });

  test("words without quotation marks are one question", () => {
    expect(readAskOptions(["Что", "в", "Ницце?"], {}).question).toBe("Что в Ницце?");
  });

  test("an empty question is a question", () => {
    expect(readAskOptions(["--json", ""], {}).question).toBe("");
  });

  test("a question that begins with a dash comes after --", () => {
    expect(readAskOptions(["--json", "--", "--Nice"], {}).question).toBe("--Nice");
  });

  test("--jsonl and --session read lines", () => {
    expect(readAskOptions(["--jsonl"], {})).toMatchObject({ question: undefined, format: "json", session: false });
    expect(readAskOptions(["--session"], {})).toMatchObject({ question: undefined, format: "text", session: true });
    expect(readAskOptions(["--jsonl", "--session"], {})).toMatchObject({ format: "json", session: true });
  });

  test("--explain goes with a question or a conversation", () => {
    expect(readAskOptions(["--explain", "Nice"], {})).toMatchObject({ explain: true, format: "text" });
    expect(readAskOptions(["--explain", "--session"], {})).toMatchObject({ explain: true, session: true });
  });

  test("--now is a moment, and the day that it names is the asker's", () => {
    const { now } = readAskOptions(["--now", "2021-05-01T00:30+03:00", "Nice"], {});
    expect(now).toEqual({ at: new Date("2021-04-30T21:30:00Z"), today: "2021-05-01" });
  });

  test("the folders of model and index come from the environment", () => {
    const env = { CORPUS_DIR: "/srv/season", EMBEDDING_MODEL_DIR: "/models/e5", INDEX_DIR: "/tmp/index" };
    expect(readAskOptions(["Nice"], env)).toMatchObject({
      corpusDir: "/srv/season",
      modelDir: "/models/e5",
      indexDir: "/tmp/index",
    });
  });

  test.each([
    [[], /no question/],
    [["--json"], /no question/],
    [["--jsonl", "Nice"], /standard input/],
    [["--session", "Nice"], /standard input/],
    [["--explain", "--json", "Nice"], /--explain .* no JSON/],
    [["--explain", "--jsonl"], /--explain .* no JSON/],
    [["--verbose", "Nice"], /--verbose/],
    [["--language", "de", "Nice"], /wants fr or ru, and got "de"/],
    [["--now", "demain", "Nice"], /got "demain"/],
    [["--now", "2021-05-01", "Nice"], /offset/],
    [["--now", "2021-05-01T09:00", "Nice"], /offset/],
    [["--now", "2021-13-01T09:00Z", "Nice"], /offset/],
    [["--now"], /--now/],
  ])("%j is refused in one sentence", (args, message) => {
    const read = () => readAskOptions(args, {});
    expect(read).toThrow(AskOptionsError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/\n/);
  });

  test("the usage names every flag", () => {
    for (const flag of ["--json", "--jsonl", "--session", "--explain", "--lexical", "--language", "--now"]) {
      expect(USAGE).toContain(flag);
    }
  });
});
