import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Regular expressions by how they are written, with a place where each stands or the question that it was tried on. */
export type Expressions = Map<string, { expression: RegExp; place: string }>;

/** Every regular expression that stands in the code below a folder. */
export function writtenExpressions(folder: string): Expressions {
  const found: Expressions = new Map();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  for (const name of files) {
    const file = join(folder, name);
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, pattern = "", flags = ""] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.set(node.text, { expression: new RegExp(pattern, flags), place: `${file}:${line + 1}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/**
 * Every regular expression that is tried while some work is done, those that are made of parts as the program runs among them.
 * @param place what is noted of where they come from
 */
export async function triedExpressions(place: string, work: () => Promise<unknown>): Promise<Expressions> {
  const found: Expressions = new Map();
  // Whatever tries an expression goes by this method once it is not the original.
  const { exec } = RegExp.prototype; // eslint-disable-line @typescript-eslint/unbound-method
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const key = `/${this.source}/${this.flags}`;
    if (!found.has(key)) found.set(key, { expression: new RegExp(this.source, this.flags), place });
    return exec.call(this, text);
  };
  try {
    await work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return found;
}

/** What any text may be made of. */
const COMMON = [
  " ",
  "a",
  "я",
  "A",
  "1",
  "-",
  "'",
  "’",
  ".",
  ",",
  "\n",
  "\t",
  "(",
  "«",
  "é",
  "a ",
  "я ",
  "1 ",
  "a-",
  "a'",
  "1.",
  "\u0301",
];
/** What no expression wants at the end of a text. */
const UNWANTED = "\u0000";
/** Words of an expression that are taken to make texts of. */
const WORDS = 6;

/** Texts of a length that are made to be almost, and again and again, what an expression looks for. */
export function* hostileTexts({ source }: RegExp, length: number): Generator<string> {
  const bare = source.replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\[a-zA-Z]/giu, " ");
  const words = [...new Set(bare.match(/[\p{L}\p{N}]+/gu) ?? [])];
  const signs = [...new Set(bare.match(/[^\p{L}\p{N}\s()[\]{}|?*+^$\\.]/gu) ?? [])].slice(0, WORDS);
  const some = words.slice(0, WORDS);
  const pieces = [...COMMON, ...signs, ...some, ...some.map((word) => `${word} `), some.join(" ")].filter(Boolean);
  for (const piece of new Set(pieces)) {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    yield text;
    yield `${text}${UNWANTED}`;
    for (const word of some.slice(0, 2)) yield `${word} ${text}${UNWANTED}`;
  }
}

/** What this process has computed so far, in milliseconds: on a busy machine the clock tells of others. */
function computedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What it costs to go through a text by an expression, in milliseconds of computing: the least of some tries. */
export function costOf(expression: RegExp, text: string, tries = 3): number {
  let least = Infinity;
  for (let left = tries; left > 0; left -= 1) {
    const startedMs = computedMs();
    expression.lastIndex = 0;
    expression.exec(text);
    least = Math.min(least, computedMs() - startedMs);
  }
  return least;
}
