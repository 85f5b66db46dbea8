import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createFaultyWorld, TIMEOUT, untilReady, untilSays } from "./world.ts";

vi.setConfig({ testTimeout: 400_000 });

/** A copy of a folder, with one file as a bad disk would leave it: its second half is noise. */
async function withDamage(folder: string, file: RegExp): Promise<string> {
  const copy = join(await temporaryDirectory(), "copy");
  cpSync(folder, copy, { recursive: true });
  const names = readdirSync(copy, { recursive: true, encoding: "utf8" });
  const path = join(copy, names.find((name) => file.test(name)) ?? "");
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xff, bytes.length / 2));
  return copy;
}

describe("Files that are damaged are named in a sentence, and none is taken for whole:", () => {
  test("a corpus, before anything starts", async () => {
    const { start } = await createFaultyWorld();
    const folder = join(await temporaryDirectory(), "corpus");
    cpSync("corpus", folder, { recursive: true });
    const events = readFileSync(join(folder, "events.json"), "utf8");
    writeFileSync(join(folder, "events.json"), events.slice(0, events.length / 2));
    const { exit, output } = await start({ CORPUS_DIR: folder });
    expect(await exit).toBe(1);
    expect(output()).toContain("The corpus has 1 problem(s); correct the files of the corpus folder");
  });

  test("a model, before anything starts", async () => {
    const { start } = await createFaultyWorld();
    const folder = await withDamage("embeddings/model", /\.onnx$/u);
    const { exit, output } = await start({ EMBEDDING_MODEL_DIR: folder, SEARCH_MODE: "hybrid" });
    expect(await exit).toBe(1);
    expect(output()).toContain(`The embedding model in ${folder} cannot be used: `);
  });

  test("a store, before anything starts, with the way to bring a copy back", async () => {
    const { start } = await createFaultyWorld();
    const folder = await temporaryDirectory();
    writeFileSync(join(folder, "jumelages.db"), Buffer.alloc(16_384, "SQLite format 3\0"), { mode: 0o600 });
    const { exit, output } = await start({ DATA_DIR: folder });
    expect(await exit).toBe(1);
    expect(output()).toMatch(/The store .*jumelages\.db is .*backup/u);
  });

  test("an index, which is built again while questions are answered by words", async () => {
    const { start, ask, answered } = await createFaultyWorld();
    const folder = await withDamage("embeddings/index", /^vectors-/u);
    const program = await start({ INDEX_DIR: folder, SEARCH_MODE: "hybrid" });
    await untilSays(program, "Building the index of");
    await answered([ask()]);
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
  });
});

/** The smallest limit on the size of files with which a store can be made, in KiB, and some more for what comes first. */
const ROOM_KIB = 300;

test.skipIf(process.platform !== "linux")(
  "On a full disk questions are answered, health says so, and all goes on when there is room",
  async () => {
    const { start, ask, answered } = await createFaultyWorld();
    const limited = `ulimit -S -f ${ROOM_KIB}; exec "$0" scripts/run.js main`;
    const program = await start({}, { command: "bash", parameters: ["-c", limited, process.execPath] });
    await untilReady(program);
    const isFull = async () => JSON.stringify((await program.readiness())?.checks["store"]).includes("(full)");
    for (let asked = 0; !(await isFull()) && asked < 400; asked += 20) {
      await answered(Array.from({ length: 20 }, () => ask()));
    }
    await expect.poll(isFull, TIMEOUT).toBe(true);
    await answered([ask(), ask(), ask()]);

    execFileSync("prlimit", [`--pid=${program.child.pid ?? 0}`, "--fsize=unlimited"]);
    await untilReady(program);
    await answered([ask(), ask()]);
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
  },
);

test.skipIf(process.platform !== "linux")(
  "A start on a disk that is full waits until there is room, and says so once",
  async () => {
    const { start, ask, answered } = await createFaultyWorld();
    const limited = `ulimit -S -f 8; exec "$0" scripts/run.js main`;
    const program = await start({}, { command: "bash", parameters: ["-c", limited, process.execPath] });
    const sentence = "no room is left";
    await untilSays(program, sentence);
    const asked = [ask(), ask()];
    expect((await program.readiness())?.checks).toMatchObject({
      assistant: { detail: "it is being started" },
      store: { detail: "it cannot be opened yet (full)" },
    });

    execFileSync("prlimit", [`--pid=${program.child.pid ?? 0}`, "--fsize=unlimited"]);
    await untilReady(program);
    await answered(asked);
    expect(program.output().split(sentence)).toHaveLength(2);
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
  },
);
