import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../src/corpus/load.ts";
import { foldText } from "../src/language/fold.ts";
import { createProjects } from "../src/retrieval/projects.ts";
import { CORPUS_FOLDER } from "./corpus/corpus-folder.ts";

const SOURCE_FOLDER = "src";
/** Data of tests, which no code may import. */
const EXAMPLES = /^reading[\\/]examples[\\/]/u;
/** Gazetteers of the world around any programme, and word lists of the languages. */
const GENERAL = [/^reading\/elsewhere/u, /^i18n\/reminders\/zone-(?:names|towns)\.ts$/u];
/** Shorter names, in small letters, are parts of words in patterns. */
const LEAST_FOLDED_LENGTH = 5;

interface Literal {
  file: string;
  line: number;
  text: string;
}

/** Whether a node is a text of the program: a string, a part of a template, a regular expression. */
function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isLiteralExpression(node)
    ? !ts.isNumericLiteral(node)
    : ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** Every text in the code, comments and imports left out. */
async function literals(): Promise<Literal[]> {
  const all = await readdir(SOURCE_FOLDER, { recursive: true });
  const files = all.filter((file) => file.endsWith(".ts") && !EXAMPLES.test(file));
  const found: Literal[] = [];
  for (const file of files) {
    const source = ts.createSourceFile(file, await readFile(join(SOURCE_FOLDER, file), "utf8"), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
      if (isText(node)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        found.push({ file: file.replaceAll("\\", "/"), line, text: node.text });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const corpus = await loadCorpus(CORPUS_FOLDER);
const texts = await literals();
const { programme, events, places, twinnings } = corpus;

/** Where a text of the code has one of some words as a whole word. */
function withWords(words: readonly string[], among: readonly Literal[] = texts): string[] {
  const escaped = [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "u");
  return among.filter(({ text }) => pattern.test(text)).map(({ file, line, text }) => `${file}:${line} ${text}`);
}

describe("Nothing of the one programme stands in the code", () => {
  it("the texts of the code are found", () => {
    expect(texts.length).toBeGreaterThan(5000);
    expect(withWords(["Bonjour"]).join()).toContain("i18n/");
  });

  it("no year of it", () => {
    expect(withWords([programme.start, programme.end].map((day) => day.slice(0, 4)))).toEqual([]);
  });

  it("no number of its projects or of its printed rows", () => {
    const all = createProjects(events);
    const projects = new Set(events.map(({ id }) => all.projectOf(id))).size;
    expect([projects, events.length]).toEqual([73, 77]);
    expect(withWords([String(projects), String(events.length)])).toEqual([]);
  });

  it("no place of it, by name or by id", () => {
    const isZone = (text: string) => /^[A-Z][a-z]+\/[A-Z][A-Za-z_]+$/u.test(text);
    const own = texts.filter(({ file, text }) => !GENERAL.some((general) => general.test(file)) && !isZone(text));
    const names = places
      .filter(({ kind }) => kind !== "country")
      .flatMap(({ id, fr, ru, aliases, demonyms }) => [
        id,
        fr.name,
        ...Object.values(ru),
        ...[aliases, demonyms].flatMap((spellings) => [...spellings.fr, ...spellings.ru]),
      ]);
    expect(withWords(names, own)).toEqual([]);
    const folded = names.map(foldText).filter((name) => name.length >= LEAST_FOLDED_LENGTH);
    const small = own.map((literal) => ({ ...literal, text: literal.text.split("\\").map(foldText).join(" \\ ") }));
    expect(withWords(folded, small)).toEqual([]);
  });

  it("no heading of it, by id or by name", () => {
    // A kind of tie has a name of its own.
    const kinds: ReadonlySet<string> = new Set(twinnings.map(({ kind }) => kind));
    const names = programme.headings.flatMap(({ id, name }) => [id, name.fr, name.ru]);
    const headings = new Set(names.filter((name) => !kinds.has(name)));
    expect(texts.filter(({ text }) => headings.has(text))).toEqual([]);
  });
});

/** The files of TypeScript in a folder, by their paths. */
async function sourcesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true });
  return all.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name));
}

/** What a file imports, as it is written there. */
async function importsOf(file: string): Promise<string[]> {
  return ts.preProcessFile(await readFile(file, "utf8")).importedFiles.map(({ fileName }) => fileName);
}

interface PackageManifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

describe("The packages of this repository", async () => {
  const folders = (await readdir("packages")).map((name) => join("packages", name));

  it.each(folders)("%s imports nothing of the program, and only what its manifest names", async (folder) => {
    const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as PackageManifest;
    const own = Object.keys(manifest.dependencies ?? {});
    const inTests = [manifest.name, ...own, ...Object.keys(manifest.devDependencies ?? {})];
    const isWithin = (file: string, name: string) => !relative(folder, resolve(file, "..", name)).startsWith("..");
    const files = await sourcesIn(folder);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      // What serves tests alone may import what only tests need.
      const named = own.length > 0 && file.startsWith(join(folder, "src")) ? own : inTests;
      const foreign = (await importsOf(file)).filter((name) =>
        name.startsWith(".") ? !isWithin(file, name) : !name.startsWith("node:") && !named.includes(name),
      );
      expect(foreign, file).toEqual([]);
    }
  });

  it("are imported by the program by their names, and by nothing else", async () => {
    const inside = resolve("packages") + sep;
    for (const folder of ["bench", "learn", "scripts", "src", "test"]) {
      for (const file of await sourcesIn(folder)) {
        const wrong = (await importsOf(file)).filter((name) =>
          name.startsWith(".")
            ? resolve(file, "..", name).startsWith(inside)
            : name.startsWith("@jumelages/") && name.split("/").length > 2,
        );
        expect(wrong, file).toEqual([]);
      }
    }
  });
});
