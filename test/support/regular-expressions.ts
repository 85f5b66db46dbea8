import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Regular expressions by their source, with the place where each was found or the question that used it. */
export type Expressions = Map<string, { expression: RegExp; place: string }>;

/** Every regular expression literal in the code below a folder. */
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
 * Every regular expression used during some work, including those assembled at run time.
 * @param place recorded for each of them
 */
export async function triedExpressions(place: string, work: () => Promise<unknown>): Promise<Expressions> {
  const found: Expressions = new Map();
  // With `exec` replaced, every use of an expression calls it.
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

/** Characters that occur in any text. */
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
/** A character that no expression matches at the end of a text. */
const UNWANTED = "\u0000";
/** How many words of an expression are used to make texts. */
const WORDS = 6;

/** Texts of a given length that nearly match an expression, many times over. */
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

/** The CPU time of this process in milliseconds, because elapsed time depends on other load. */
function computedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The CPU milliseconds for matching a text: the minimum of some tries. */
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
