import { readFile } from "node:fs/promises";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { CONFIG_KEYS, ConfigError, readConfig } from "../src/config.ts";

const TOKEN = "42000:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems;
  }
}

describe("The configuration", () => {
  it("is local without a token, with a default for everything", () => {
    const expected = {
      mode: "local",
      corpusDir: "corpus",
      dataDir: "data",
      databaseUrl: null,
      indexDir: "embeddings/index",
      modelDir: "embeddings/model",
      searchMode: "hybrid",
      logLevel: "info",
      reminderDelivery: "at-least-once",
      localPort: 8021,
      startsAt: null,
    };
    expect(readConfig({})).toEqual(expected);
    expect(readConfig({ BOT_TOKEN: " ", LOG_LEVEL: "" })).toEqual(expected);
  });

  it("keeps the data of another corpus in a folder of its own, unless told where", () => {
    expect(readConfig({ CORPUS_DIR: "/srv/season" }).dataDir).toMatch(/^data\/season-[0-9a-f]{8}$/);
    expect(readConfig({ CORPUS_DIR: "/srv/season", DATA_DIR: "data" }).dataDir).toBe("data");
  });

  it("polls with a token", () => {
    const config = readConfig({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: "http://127.0.0.1:8081/",
      LOCAL_PORT: "nonsense",
    });
    expect(config).toMatchObject({ mode: "polling", botToken: TOKEN, apiRoot: "http://127.0.0.1:8081" });
  });

  it("keeps the store in a database whose address it is given, and takes nothing else for one", () => {
    const url = "postgresql://bot:p%40ss@db.example:5433/jumelages?sslmode=verify-full";
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
    for (const DATABASE_URL of [
      "db.example",
      "postgresql://bot:12/3@db.example/jumelages",
      "postgresql://bot:%zz@db",
    ]) {
      expect(problemsOf({ DATABASE_URL })).toHaveLength(1);
    }
  });

  it("names every problem at once, and the value of none", () => {
    const wrong = {
      BOT_TOKEN: "s3cret token",
      TELEGRAM_API_ROOT: "ftp://s3cret",
      SEARCH_MODE: "s3cret",
      LOG_LEVEL: "s3cret",
      REMINDER_DELIVERY: "s3cret",
      DATABASE_URL: "mysql://bot:s3cret@db.example/jumelages",
    };
    const problems = problemsOf(wrong);
    expect(problems.map((problem) => problem.split(":")[0]).sort()).toEqual(Object.keys(wrong).sort());
    expect(problems.join("\n")).not.toContain("s3cret");
    expect(problemsOf({ LOCAL_PORT: "65536", LOG_LEVEL: "loud" })).toEqual([
      "LOG_LEVEL: must be one of debug, info, warn, error, silent",
      "LOCAL_PORT: must be a port: a whole number from 0 to 65535, 0 for any free one",
    ]);
  });

  it("has an example with every key, that is valid and changes nothing", async () => {
    const example = parseEnv(await readFile(".env.example", "utf8"));
    expect(Object.keys(example).sort()).toEqual([...CONFIG_KEYS].sort());
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});
