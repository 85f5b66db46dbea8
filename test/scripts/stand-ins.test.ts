import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { FakeListChatModel } from "@langchain/core/utils/testing";
import { describe, expect, it, onTestFinished, vi } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
/** What begins to work when it is imported. */
const STARTS = /^(?:main|cli\/(?:ask|corpus|index|mcp|state)|embeddings\/worker)\.ts$/u;

describe("Packages that nothing loads", () => {
  it.each([
    ["sharp", "@xenova/transformers"],
    ["onnxruntime-web", "@xenova/transformers"],
    ["js-tiktoken/lite", "@langchain/core/documents"],
  ])("are not installed: for %s, %s finds a few lines of ours", (name, asking) => {
    const resolveFrom = createRequire(createRequire(import.meta.url).resolve(asking)).resolve;
    expect(resolveFrom(name)).toContain(join(ROOT, "stand-ins"));
  });

  it("are missed by nothing of ours, nor by what our packages load for it", { timeout: 120_000 }, async () => {
    const all = await readdir(join(ROOT, "src"), { recursive: true });
    const files = all.map((file) => file.replaceAll("\\", "/"));
    const modules = files.filter((file) => /(?<!\.d)\.ts$/u.test(file) && !STARTS.test(file));
    expect(modules.length).toBeGreaterThan(250);
    for (const file of modules) await expect(import(join(ROOT, "src", file)), file).resolves.toBeTypeOf("object");
    await expect(import("@xenova/transformers")).resolves.toHaveProperty("pipeline");
  });

  it("are missed by no chain either: LangChain estimates the number of tokens, and says so", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    onTestFinished(() => {
      warn.mockRestore();
    });
    const model = new FakeListChatModel({ responses: ["oui"] });
    expect(await model.getNumTokens("une question de quelques mots")).toBeGreaterThan(3);
  });
});
