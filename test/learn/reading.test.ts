import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { readingFiles } from "../../learn/reading.ts";
import { HEADS_DIR } from "../../src/answer/brain/brain.ts";

it("Which sentence answers is learned from the examples that are here", async () => {
  const manifest = JSON.parse(await readFile(`${HEADS_DIR}/pairs.json`, "utf8")) as {
    taughtBy: Record<string, string>;
  };
  const files = (await readingFiles()).filter((file) => !file.includes("measured-"));
  const hashes = await Promise.all(
    files.map(async (file) => [
      file,
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex"),
    ]),
  );
  expect(manifest.taughtBy).toEqual(Object.fromEntries(hashes));
  expect(files.length).toBeGreaterThan(10);
});
