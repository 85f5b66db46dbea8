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
      backupCommand: null,
      indexDir: "embeddings/index",
      modelDir: "embeddings/model",
      searchMode: "hybrid",
      vectorStore: "hnsw",
      logLevel: "info",
      richMessages: true,
      reminderDelivery: "at-least-once",
      http: { host: "127.0.0.1", port: 8080, canMove: true },
      health: null,
      trustedProxies: [],
      publicUrl: null,
      embedOrigins: [],
      syncEveryMs: 3_600_000,
      keepUnansweredDays: null,
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

  it.each(["2026-09-05T08:59+02:00", "2026-09-05T06:59:00Z"])(
    "starts at the moment %s, with seconds or without",
    (text) => {
      expect(readConfig({ JUMELAGES_NOW: text })).toMatchObject({ startsAt: new Date("2026-09-05T06:59:00Z") });
    },
  );

  it("polls with a token", () => {
    const config = readConfig({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: "http://127.0.0.1:8081/",
      LOCAL_PORT: "nonsense",
    });
    expect(config).toMatchObject({ mode: "polling", botToken: TOKEN, apiRoot: "http://127.0.0.1:8081" });
  });

  it("keeps vectors in the database only where there is one", () => {
    const DATABASE_URL = "postgresql://bot@db.example/jumelages";
    expect(readConfig({ VECTOR_STORE: "pgvector", DATABASE_URL }).vectorStore).toBe("pgvector");
    const problems = ["VECTOR_STORE: pgvector works only with DATABASE_URL: set that, or leave it out"];
    expect(problemsOf({ VECTOR_STORE: "pgvector" })).toEqual(problems);
    expect(problemsOf({ VECTOR_STORE: "pgvector", BOT_TOKEN: TOKEN })).toEqual(problems);
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

  it("is pushed to with the address of a webhook, and serves where it is told, or on loopback", () => {
    const webhook = { WEBHOOK_URL: "https://bot.example.org/telegram", WEBHOOK_SECRET: "a-secret-of-some-length" };
    const expected = { url: webhook.WEBHOOK_URL, secret: webhook.WEBHOOK_SECRET };
    expect(readConfig({ BOT_TOKEN: TOKEN, ...webhook })).toMatchObject({
      mode: "webhook",
      webhook: expected,
      http: { host: "127.0.0.1", port: 8080 },
    });
    const http = { HTTP_HOST: "0.0.0.0", HTTP_PORT: "9000" };
    expect(readConfig({ BOT_TOKEN: TOKEN, ...webhook, ...http }).http).toEqual({ host: "0.0.0.0", port: 9000 });
    expect(readConfig({ BOT_TOKEN: TOKEN }).http).toBeNull();
    expect(readConfig({ HTTP_PORT: "0" }).http).toEqual({ host: "127.0.0.1", port: 0 });
  });

  it.each([
    ["http://bot.example.org/telegram", "must be an https address"],
    ["https://bot.example.org/", "must be an https address with a path"],
    ["https://bot.example.org", "must be an https address with a path"],
    ["https://anna:s3cret@bot.example.org/telegram", "must be an https address"],
    ["https://bot.example.org/:token", "must be an https address with a path of plain letters"],
    ["bot.example.org/telegram", "must be a web address"],
  ])("does not take %s for a webhook", (url, problem) => {
    const secret = { WEBHOOK_SECRET: "a-secret-of-some-length" };
    const problems = problemsOf({ BOT_TOKEN: TOKEN, WEBHOOK_URL: url, ...secret });
    expect(problems).toEqual([expect.stringContaining(`WEBHOOK_URL: ${problem}`)]);
  });

  it("serves health and metrics apart where there are public pages, or where a port is set for them", () => {
    const open = { PUBLIC_URL: "https://jumelages.example.org" };
    expect(readConfig(open).health).toEqual({ host: "127.0.0.1", port: 8090 });
    const apart = readConfig({ BOT_TOKEN: TOKEN, HEALTH_PORT: "9090", HEALTH_HOST: "0.0.0.0" });
    expect([apart.health, apart.http]).toEqual([{ host: "0.0.0.0", port: 9090 }, null]);
    expect(readConfig({ HTTP_PORT: "8080" }).health).toBeNull();
    expect(readConfig({ HTTP_PORT: "0", HEALTH_PORT: "0" }).health).toEqual({ host: "127.0.0.1", port: 0 });
    const same = "HEALTH_PORT: must be another port than HTTP_PORT";
    expect(() => readConfig({ HTTP_PORT: "9000", HEALTH_PORT: "9000" })).toThrow(same);
    expect(() => readConfig({ BOT_TOKEN: TOKEN, ...open, HTTP_PORT: "8090" })).toThrow(same);
  });

  it("asks sources every so many minutes, or never", () => {
    const every = (minutes: string) => readConfig({ SYNC_EVERY_MINUTES: minutes }).syncEveryMs;
    expect([every("15"), every("0")]).toEqual([900_000, null]);
    expect(() => every("1h")).toThrow("SYNC_EVERY_MINUTES: must be a whole number from 0 to 10080");
    expect(() => every("20000")).toThrow("SYNC_EVERY_MINUTES: must be a whole number from 0 to 10080");
  });

  it("keeps questions that nothing was found for only for as many days as it is told", () => {
    const kept = (span: string) => readConfig({ KEEP_UNANSWERED: span }).keepUnansweredDays;
    expect([kept(""), kept("1d"), kept("365d")]).toEqual([null, 1, 365]);
    for (const wrong of ["30", "0d", "366d", "1m", "yes"]) {
      expect(() => kept(wrong)).toThrow(
        "KEEP_UNANSWERED: must be a number of days with a d behind it, from 1d to 365d",
      );
    }
  });

  it("believes the proxies that it is told of, by address or by network, and no others", () => {
    const { trustedProxies } = readConfig({ TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8, fd00::/8" });
    expect(trustedProxies).toEqual(["127.0.0.1", "10.0.0.0/8", "fd00::/8"]);
    expect(() => readConfig({ TRUSTED_PROXIES: "loopback" })).toThrow(
      "TRUSTED_PROXIES: must be addresses or networks with commas between, such as 127.0.0.1, 10.0.0.0/24, fd00::/8",
    );
  });

  it("takes a webhook on this machine over plain HTTP, and none without its secret or without a token", () => {
    const local = { WEBHOOK_URL: "http://127.0.0.1:8080/telegram" };
    const secret = { WEBHOOK_SECRET: "a-secret-of-some-length" };
    expect(readConfig({ BOT_TOKEN: TOKEN, ...local, ...secret }).mode).toBe("webhook");
    const together = "WEBHOOK_SECRET: must be set together with WEBHOOK_URL, or not at all";
    expect(problemsOf({ BOT_TOKEN: TOKEN, ...local })).toEqual([together]);
    expect(problemsOf({ BOT_TOKEN: TOKEN, ...secret })).toEqual([together]);
    expect(problemsOf({ BOT_TOKEN: TOKEN, ...local, WEBHOOK_SECRET: "short" })).toEqual([
      "WEBHOOK_SECRET: must be 16 to 256 letters, digits, _ or -",
    ]);
    expect(problemsOf(local)).toEqual(["WEBHOOK_URL: works only with BOT_TOKEN: leave it out, or set that"]);
  });

  it("lets those sites show parts of the pages that are named, each as an origin", () => {
    const read = readConfig({ EMBED_ORIGINS: "https://www.example.org, http://localhost:3000" });
    expect(read.embedOrigins).toEqual(["https://www.example.org", "http://localhost:3000"]);
    for (const wrong of [
      "*",
      "example.org",
      "https://example.org/",
      "https://a.example,https://b.example/x",
      "'self'",
    ]) {
      expect(problemsOf({ EMBED_ORIGINS: wrong })).toEqual([
        expect.stringContaining("EMBED_ORIGINS: must be addresses"),
      ]);
    }
  });

  it("serves public pages where it is told, or on loopback, and takes only an address without a path for them", () => {
    expect(readConfig({ PUBLIC_URL: "https://jumelages.example.org/" })).toMatchObject({
      publicUrl: "https://jumelages.example.org",
      http: { host: "127.0.0.1", port: 8080 },
    });
    expect(readConfig({ PUBLIC_URL: "http://localhost:9000", HTTP_PORT: "9000" }).publicUrl).toBe(
      "http://localhost:9000",
    );
    for (const address of [
      "http://example.org",
      "https://example.org/a",
      "https://a:b@example.org",
      "https://example.org/?a",
    ]) {
      expect(problemsOf({ PUBLIC_URL: address })).toEqual([
        "PUBLIC_URL: must be an https address without a path, and nothing secret in it",
      ]);
    }
    expect(problemsOf({ PUBLIC_URL: "example.org" })).toEqual([
      "PUBLIC_URL: must be a web address, such as https://example.org",
    ]);
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

  it("needs a token where it runs unattended, so that a service without one does not look well", () => {
    const problem = "BOT_TOKEN: must be set where NODE_ENV is production, which the service and the image set";
    expect(problemsOf({ NODE_ENV: "production" })).toEqual([problem]);
    expect(readConfig({ NODE_ENV: "production", BOT_TOKEN: "42:abc" }).mode).toBe("polling");
    expect(readConfig({ NODE_ENV: "development" }).mode).toBe("local");
  });

  it("has an example with every key, that is valid and changes nothing", async () => {
    const example = parseEnv(await readFile(".env.example", "utf8"));
    expect(Object.keys(example).sort()).toEqual([...CONFIG_KEYS].sort());
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});
