import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readMarkOf } from "../../../src/corpus/brand/mark.ts";
import { brandSchema } from "../../../src/corpus/brand/brand.ts";

const folder = await mkdtemp(join(tmpdir(), "marks-"));
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Buffer) {
  await writeFile(join(folder, name), content);
  return readMarkOf(folder, name);
}

describe("The mark of a publisher", () => {
  it("is an SVG or PNG beside the programme", async () => {
    expect(await read("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')).toMatchObject({ type: "image/svg+xml" });
    const png = Buffer.from("89504e470d0a1a0a0000", "hex");
    expect(await read("a.png", png)).toEqual({ type: "image/png", content: png });
  });

  it("is refused where it is none, too great or not there, each with what to do", async () => {
    expect(await read("b.svg", "<html></html>")).toMatch(/SVG or PNG/u);
    expect(await read("b.png", "no picture")).toMatch(/SVG or PNG/u);
    expect(await read("c.svg", `<svg>${" ".repeat(60_000)}</svg>`)).toMatch(/has 60011 bytes/u);
    expect(await readMarkOf(folder, "d.svg")).toMatch(/put it into the folder/u);
  });

  it("is never sought elsewhere than there", () => {
    for (const mark of ["../mark.svg", "https://example.org/mark.svg", "mark.gif", ".svg"]) {
      expect([mark, brandSchema.safeParse({ mark }).success]).toEqual([mark, false]);
    }
  });
});
