import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { answerContract } from "../answer/contract.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { linesOf, runAsk } from "./ask-process.ts";

const MODEL = fileURLToPath(new URL("../../embeddings/model", import.meta.url));
const NOW = ["--now", "2021-03-20T12:00+01:00"];

/** An index of its own for the whole file: that of the repository, copied. */
const indexDir = await mkdtemp(join(tmpdir(), "jumelages-index-"));
await cp(fileURLToPath(new URL("../../embeddings/index", import.meta.url)), indexDir, { recursive: true });
afterAll(() => rm(indexDir, { recursive: true, force: true }));
const env = { INDEX_DIR: indexDir };

const parse = (line: string | undefined) => answerContract.parse(JSON.parse(line ?? ""));
const rows = (line: string | undefined) =>
  parse(line)
    .events.map(({ source }) => source.row)
    .sort((a, b) => a - b);

// A machine may be busy with other things.
describe("Questions a line each", { timeout: 180_000 }, () => {
  /** What people and machines send by mistake, with what it must become. */
  const bad: [name: string, line: string | Buffer, kinds: string[]][] = [
    ["an empty line", "", ["refusal"]],
    ["spaces", "   ", ["refusal"]],
    ["10,000 characters", "dentelle ".repeat(1_111), ["events", "refusal", "help"]],
    ["10,000 characters without a space", "x".repeat(10_000), ["refusal"]],
    ["emoji only", "🎉🎊🪆", ["help"]],
    ["control characters", "\u0000\u0001\u0007\u001b[31m", ["refusal"]],
    ["half a surrogate pair, in bytes", Buffer.from([0xed, 0xa0, 0xbd]), ["refusal"]],
    ["bytes that are not UTF-8", Buffer.from([0xff, 0xfe, 0xc3, 0x28]), ["refusal", "events"]],
    ["HTML", "<script>alert('Nice')</script><b>&amp;</b>", ["refusal", "events"]],
    ["SQL", "'; DROP TABLE events; --", ["refusal", "events"]],
    ["a format string", "%s %n ${process.exit()}", ["refusal", "help"]],
    ["a line separator of Unicode inside the line", "Que se passe-t-il\u2028à Nice ?", ["events"]],
  ];
  const questions = [
    "Que se passe-t-il à Nice ?",
    "Что запланировано в Авиньоне?",
    "Où voir de la dentelle ?",
    "Где посмотреть кружево?",
    "et en décembre ?",
    "Que se passe-t-il à Nice ?",
  ];

  test("bad input gets an answer or a refusal, good input its answer, one line of JSON each, in order", async () => {
    const input = [...questions, ...bad.map(([, line]) => line)];
    const stdin = Buffer.concat(input.flatMap((line) => [Buffer.from(line), Buffer.from("\n")]));
    const { code, stdout, stderr } = await runAsk([...NOW, "--jsonl"], { stdin, env });
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(code).toBe(0);
    const lines = linesOf(stdout);
    expect(lines).toHaveLength(input.length);

    for (const line of lines) {
      const answer = parse(line);
      expect(answer.mode).toBe("hybrid");
      expect(answer.milliseconds.total).toBeGreaterThanOrEqual(answer.milliseconds.embedding);
    }
    expect(lines.slice(0, questions.length).map((line) => parse(line).question)).toEqual(questions);
    expect(rows(lines[0])).toEqual([21, 30, 33, 42, 43, 44, 63, 64]);
    expect(rows(lines[1])).toEqual([41, 49]);
    expect(parse(lines[2]).events[0]?.source.row).toBe(7);
    expect(parse(lines[3]).events[0]?.source.row).toBe(7);
    // Each line stands alone: December is not December in Nice.
    expect(parse(lines[4]).understood.places).toEqual([]);
    expect(rows(lines[5])).toEqual(rows(lines[0]));
    expect(parse(lines[0]).milliseconds.embedding).toBe(0);
    expect(parse(lines[2]).milliseconds.embedding).toBeGreaterThan(0);

    const kinds = lines.slice(questions.length).map((line) => parse(line).kind);
    bad.forEach(([name, , expected], index) => {
      expect(expected, name).toContain(kinds[index]);
    });
  });

  test("a question as it is typed with --json: one line and nothing else; the index is found", async () => {
    const { code, stdout, stderr } = await runAsk([...NOW, "--json", "Какие концерты будут в Ницце?"], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(linesOf(stdout)).toHaveLength(1);
    expect(parse(stdout)).toMatchObject({ language: "ru", mode: "hybrid", kind: "events" });
    expect(rows(stdout)).toContain(43);
  });

  test("a conversation: each line sees the ones before", async () => {
    const stdin = "Que se passe-t-il à Nice ?\nа в декабре?\nseulement la culture\r\n\nla suite";
    const { code, stdout } = await runAsk([...NOW, "--jsonl", "--session", "--lexical"], { stdin, env });
    expect(code).toBe(0);
    const lines = linesOf(stdout);
    expect(lines.map((line) => parse(line).language)).toEqual(["fr", "ru", "fr", "fr", "fr"]);
    expect(lines.slice(0, 3).map(rows)).toEqual([[21, 30, 33, 42, 43, 44, 63, 64], [21, 42], [42]]);
    expect(parse(lines[3])).toMatchObject({ kind: "refusal", reason: "empty" });
    expect(parse(lines[4])).toMatchObject({ kind: "refusal", reason: "no-such-item" });
  });
});

describe("Without the embedding model", { timeout: 120_000 }, () => {
  test("a missing model: one sentence that says what to do, exit code 1; --lexical answers and says so", async () => {
    const missing = { ...env, EMBEDDING_MODEL_DIR: join(indexDir, "no-such-model") };
    const [refused, answered] = await Promise.all([
      runAsk(["la dentelle"], { env: missing }),
      runAsk(["--lexical", "la dentelle"], { env: missing }),
    ]);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toBe("");
    expect(linesOf(refused.stderr)).toHaveLength(1);
    expect(refused.stderr).toMatch(/no-such-model/);
    expect(refused.stderr).toMatch(/--lexical|EMBEDDING_MODEL_DIR|git/);

    expect(answered).toMatchObject({ code: 0, stderr: "" });
    expect(answered.stdout).toContain("1. Caudry – Vologda");
    expect(answered.stdout).toContain("Réponse trouvée par les mots seuls");
  });

  test("a damaged model is noticed by its checksum and not used", async () => {
    const folder = await temporaryDirectory();
    await cp(MODEL, folder, { recursive: true });
    const tokenizer = join(folder, "tokenizer.json");
    const bytes = await readFile(tokenizer);
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    await writeFile(tokenizer, bytes);
    const { code, stdout, stderr } = await runAsk(["la dentelle"], { env: { ...env, EMBEDDING_MODEL_DIR: folder } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toContain("tokenizer.json");
  });
});

test("A reader that has heard enough ends the command quietly", { timeout: 60_000 }, async () => {
  const { code, stderr } = await runAsk([...NOW, "--lexical", "--jsonl"], {
    stdin: "Que se passe-t-il à Nice ?\n".repeat(500),
    closesAfter: 1,
    env,
  });
  expect({ code, stderr: stderr.replace(/^.*words alone.*\n/mu, "") }).toEqual({ code: 0, stderr: "" });
});

describe("What keeps the command from answering", () => {
  test("wrong flags: the reason, the usage, exit code 2", async () => {
    const { code, stdout, stderr } = await runAsk(["--langage", "fr", "Nice"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const [reason, usage] = linesOf(stderr);
    expect(reason).toContain("--langage");
    expect(usage).toMatch(/^Usage: /);
  });

  test("a broken corpus: all its problems with file, entry and field, exit code 1", async () => {
    const folder = await temporaryDirectory();
    const corpus = join(folder, "corpus");
    await cp(CORPUS_FOLDER, corpus, { recursive: true });
    const events = await readFile(join(corpus, "events.json"), "utf8");
    await writeFile(join(corpus, "events.json"), events.replace('"2021-12-09"', '"2021-12-32"'));
    const places = await readFile(join(corpus, "places.json"), "utf8");
    await writeFile(join(corpus, "places.json"), places.replace('"latitude": 47.322', '"latitude": 473.22'));
    const { code, stdout, stderr } = await runAsk(["--lexical", "Nice"], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/events\.json › bordeaux-semaine-france-russie › dates\.start: /);
    expect(stderr).toMatch(/places\.json › dijon › latitude: /);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});
