import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const ROOT = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);
/** What a chain ends with: it says what it was given. */
const ECHO = `
import { AIMessage } from "@langchain/core/messages";
import type { BaseMessage } from "@langchain/core/messages";
const model = RunnableLambda.from((value: { toChatMessages(): BaseMessage[] }) =>
  new AIMessage(String(value.toChatMessages()[0]?.content)));
`;
/** The chain of docs/library.md. */
const CHAIN = `import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { RunnableLambda, RunnablePassthrough, RunnableSequence } from "@langchain/core/runnables";
import { openLibrary } from "jumelages";

const { retriever, dispose } = await openLibrary();
const cited = RunnableLambda.from((found: Awaited<ReturnType<typeof retriever.invoke>>) =>
  found.map(({ metadata, pageContent }) => \`[\${metadata.row}] \${pageContent}\`).join("\\n"),
);
const prompt = ChatPromptTemplate.fromTemplate("{sources}\\n\\nAnswer by these alone, with their numbers: {question}");
const given = { sources: retriever.pipe(cited), question: new RunnablePassthrough<string>() };
const chain = RunnableSequence.from([given, prompt, model, new StringOutputParser()]);
console.log(await chain.invoke("Où voir de la dentelle ?"));
await dispose();
`;
const STRICT = {
  compilerOptions: {
    strict: true,
    module: "nodenext",
    target: "es2023",
    types: ["node"],
    outDir: "out",
    skipLibCheck: true,
  },
  include: ["*.ts"],
};

let project: string;
let packed: string[];

/** An empty project into which the package is installed, with the packages that are installed here. */
async function install(): Promise<void> {
  const pack = ["pack", "--ignore-scripts", "--json", "--pack-destination", project];
  const { stdout } = await run("npm", pack, { cwd: ROOT, maxBuffer: 16 * 1024 * 1024 });
  const [made] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
  packed = made?.files.map(({ path }) => path) ?? [];
  const installed = join(project, "node_modules");
  await mkdir(join(installed, "jumelages"), { recursive: true });
  const archive = join(project, made?.filename ?? "");
  await run("tar", ["-xzf", archive, "-C", join(installed, "jumelages"), "--strip-components=1"]);
  for (const name of await readdir(join(ROOT, "node_modules"))) {
    if (!name.startsWith(".")) await symlink(join(ROOT, "node_modules", name), join(installed, name), "junction");
  }
  await writeFile(join(project, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(project, "tsconfig.json"), JSON.stringify(STRICT));
}

const PARTS = `
import type { VectorStore } from "@langchain/core/vectorstores";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { BaseRetriever } from "@langchain/core/retrievers";
import { openLibrary } from "jumelages";
const notices: string[] = [];
const library = await openLibrary({ notice: ({ code }) => notices.push(code) });
const store: VectorStore = await library.openStore();
const [embeddings, retriever]: [EmbeddingsInterface, BaseRetriever] = [library.embeddings, library.retriever];
const [nearest] = await store.similaritySearch("выставка кружева", 1);
const vector = await embeddings.embedQuery("кружево");
const { answer } = await library.brain.assistant.ask("кружево", { now: new Date(), today: "2021-03-20" });
// @ts-expect-error: types are those of the library, and not any
void answer.nonsense;
const found = await retriever.invoke("кружево");
console.log(JSON.stringify([nearest?.metadata["eventId"], vector.length, answer.total, found[0]?.id, notices]));
await library.dispose();
`;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "jumelages-package-"));
  await run(process.execPath, ["--import", "tsx", "scripts/library.ts"], { cwd: ROOT });
  await install();
  await writeFile(join(project, "chain.ts"), CHAIN.replace("\n\n", `\n${ECHO}\n`));
  await writeFile(join(project, "parts.ts"), PARTS);
});
afterAll(() => rm(project, { recursive: true, force: true }));

async function runFile(name: string): Promise<string> {
  return (await run(process.execPath, [join("out", `${name}.js`)], { cwd: project })).stdout;
}

describe("The package", () => {
  it("holds the corpus, the model, what belongs to it, and the library: no sources, no tests, nothing of one machine", () => {
    const folders = new Set(packed.map((path) => path.split("/").slice(0, 2).join("/")));
    expect([...folders].filter((path) => !path.startsWith("corpus/")).sort()).toEqual([
      "LICENSE",
      "README.md",
      "dist/library",
      "embeddings/heads",
      "embeddings/index",
      "embeddings/labelled",
      "embeddings/model",
      "embeddings/thesaurus",
      "package.json",
    ]);
    expect(packed.filter((path) => path.startsWith("embeddings/index/")).map((path) => path.split(".").pop())).toEqual(
      expect.arrayContaining(["hnsw", "json", "f32"]),
    );
    expect(packed.filter((path) => /derived\.json|\.test\.|(?<!\.d)\.ts$/u.test(path))).toEqual([]);
  });

  it("has types that a strict project compiles with", async () => {
    const compiled = run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc")], { cwd: project });
    const problems = await compiled.then(
      () => "",
      (error: unknown) => (error as { stdout: string }).stdout,
    );
    expect(problems).toBe("");
  });

  it("runs the chain that its page shows, without building anything", async () => {
    expect(await readFile(join(ROOT, "docs", "library.md"), "utf8")).toContain(CHAIN);
    const said = await runFile("chain");
    expect(said).toMatch(/^\[7\] Caudry – Vologda/u);
    expect(said).toContain("with their numbers: Où voir de la dentelle ?");
  });

  it("gives embeddings, a vector store and the assistant", async () => {
    const id = "caudry-vologda-dentelle";
    expect(JSON.parse(await runFile("parts"))).toEqual([id, 384, 1, id, []]);
  });
});
