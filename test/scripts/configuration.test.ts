import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { configurationPage } from "../../scripts/configuration.ts";
import { settings } from "../../src/config.ts";

const example = await readFile(".env.example", "utf8");

describe("The page of settings", () => {
  it("is that of the schema and the example as they are: npm run docs writes it", async () => {
    expect(await readFile("docs/configuration.md", "utf8")).toBe(configurationPage(example));
  });

  it("says what a setting may be, what it is by default, and with which mode it goes", () => {
    const page = configurationPage(example);
    expect(page).toContain("## `VECTOR_STORE`\n\nOne of `hnsw`, `exact`, `pgvector`; default `hnsw`\n");
    expect(page).toContain("## `LOCAL_PORT`\n\nDefault `8021`; only without `BOT_TOKEN`\n");
    expect(page).toContain("## `BOT_TOKEN`\n\nThe token that");
    expect(page).toContain("- `WEBHOOK_URL`: Only with `BOT_TOKEN`\n");
    expect(settings().find(({ key }) => key === "JUMELAGES_NOW")?.when).toBe("without-token");
  });

  it("cannot leave a setting out, nor have one that is none", () => {
    expect(() => configurationPage(example.replace("LOCAL_PORT=8021", ""))).toThrow(
      ".env.example does not tell of LOCAL_PORT: add a line there.",
    );
    expect(() => configurationPage(`${example}\n# What?\nNONSENSE=1\n`)).toThrow(
      ".env.example has NONSENSE, which is no setting: take it out.",
    );
  });
});
