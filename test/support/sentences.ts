import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";

/** The placeholder for a value in a text. */
export const GAP = "…";
/** Files whose messages are for the operator. */
const FOR_OPERATORS =
  /^(?:[^/]+\.ts|cli\/(?:state|shared\/(?:notices|vectors))\.ts|http\/server\.ts|(?:disk|embeddings|event-loop|retrieval\/vectors|state)\/.*|telegram\/(?:connection\.ts|intake\/.*))$/u;
/** Errors that only a mistake in the code can cause. */
const OF_PROGRAMMERS: ReadonlySet<string> = new Set(["RangeError", "TypeError"]);
/** Texts with fewer words are fragments. */
const LEAST_WORDS = 5;

export interface Sentence {
  file: string;
  /** With {@link GAP} for values. */
  text: string;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => GAP + literal.text).join("");
}

/** Whether it is the message of a log entry with the level warn or error. */
function isWarning(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.arguments[1] !== node) return false;
  const { expression } = parent;
  return ts.isPropertyAccessExpression(expression) && ["warn", "error"].includes(expression.name.text);
}

function isForProgrammers({ parent }: ts.Node): boolean {
  return ts.isNewExpression(parent) && ts.isIdentifier(parent.expression) && OF_PROGRAMMERS.has(parent.expression.text);
}

/** Whether a text is a sentence, or the part of one that says what to do. */
function isSentence(text: string): boolean {
  const isWhole = /^[A-Z…]/u.test(text) && /[.:](?:\s*…)?$/u.test(text.trim());
  return (
    text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length >= LEAST_WORDS &&
    (isWhole || /^[a-z].*[a-z]: [a-z]/u.test(text))
  );
}

/** All texts in the code, and those that tell the operator that something is wrong. */
export async function readSentences(folder = "src"): Promise<{ all: string[]; faults: Sentence[] }> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const [all, faults] = [[] as string[], [] as Sentence[]];
  for (const name of names) {
    const file = name.replaceAll("\\", "/");
    const source = ts.createSourceFile(file, await readFile(join(folder, name), "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const text = textOf(node);
      if (text !== null) {
        all.push(text);
        const isTold = FOR_OPERATORS.test(file) && isSentence(text) && !isForProgrammers(node);
        if (isTold || (isWarning(node) && /\p{L}/u.test(text))) faults.push({ file, text });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { all, faults };
}
