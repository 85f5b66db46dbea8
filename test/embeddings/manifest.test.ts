import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ModelError } from "../../src/embeddings/errors.ts";
import { verifyModel } from "../../src/embeddings/manifest.ts";

const CONTENTS = {
  "config.json": "{}",
  "tokenizer.json": "{ }",
  "tokenizer_config.json": "{  }",
  "onnx/model_int8.onnx": "weights",
};

let modelDir: string;

beforeEach(async () => {
  modelDir = await mkdtemp(join(tmpdir(), "model-"));
  await mkdir(join(modelDir, "onnx"));
  for (const [path, content] of Object.entries(CONTENTS)) await writeFile(join(modelDir, path), content);
  await writeManifest({});
});

afterEach(() => rm(modelDir, { recursive: true }));

function files(paths = Object.entries(CONTENTS)) {
  return paths.map(([path, content]) => ({
    path,
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  }));
}

async function writeManifest(changes: object) {
  const manifest = {
    schema: 1,
    model: "somebody/some-model",
    licence: "MIT",
    dtype: "int8",
    dimension: 384,
    prefixes: { query: "query: ", passage: "passage: " },
    pooling: "mean",
    files: files(),
    ...changes,
  };
  await writeFile(join(modelDir, "manifest.json"), JSON.stringify(manifest));
}

async function problem(): Promise<string> {
  const error: unknown = await verifyModel(modelDir).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ModelError);
  return (error as ModelError).message;
}

describe("the manifest of the model", () => {
  it("is returned when every file is the one it describes", async () => {
    const model = await verifyModel(modelDir);
    expect(model.model).toBe("somebody/some-model");
    expect(model.prefixes.query).toBe("query: ");
  });

  it("tells where the model was sought, what is wrong and the three ways on", async () => {
    await rm(join(modelDir, "manifest.json"));
    const message = await problem();
    expect(message).toContain(modelDir);
    expect(message).toContain("manifest.json is missing");
    expect(message).toContain('"git checkout -- embeddings/model"');
    expect(message).toContain("EMBEDDING_MODEL_DIR");
    expect(message).toContain("--lexical");
  });

  it("names a file that is missing", async () => {
    await rm(join(modelDir, "tokenizer.json"));
    expect(await problem()).toContain("tokenizer.json is missing");
  });

  it("names a file of which one byte differs", async () => {
    await writeFile(join(modelDir, "onnx/model_int8.onnx"), "weightz");
    expect(await problem()).toContain("onnx/model_int8.onnx is not the file that its manifest describes");
  });

  it("names a file that was cut short", async () => {
    const path = join(modelDir, "onnx/model_int8.onnx");
    await writeFile(path, (await readFile(path)).subarray(0, 3));
    expect(await problem()).toContain("onnx/model_int8.onnx");
  });

  it("must be JSON", async () => {
    await writeFile(join(modelDir, "manifest.json"), "version https://git-lfs.github.com/spec/v1");
    expect(await problem()).toContain("manifest.json is not JSON");
  });

  it("must name the dimension", async () => {
    await writeManifest({ dimension: "many" });
    expect(await problem()).toContain("manifest.json: dimension");
  });

  it("must list every file that is loaded, so that none goes unchecked", async () => {
    await writeManifest({ files: files().filter(({ path }) => path !== "tokenizer.json") });
    expect(await problem()).toContain("must list config.json, tokenizer.json");
  });

  it.each(["../secret", "/etc/passwd", "onnx/../../secret"])("must not point outside its folder: %s", async (path) => {
    await writeManifest({ files: [...files(), { path, bytes: 1, sha256: "0".repeat(64) }] });
    expect(await problem()).toContain("must be a relative path inside the folder");
  });
});
