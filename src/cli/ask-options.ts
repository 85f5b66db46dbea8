import { parseArgs } from "node:util";
import { SHIPPED_CORPUS } from "../corpus/folder.ts";
import type { Language } from "../language/languages.ts";

export interface AskOptions {
  /** Undefined: questions come from standard input, one per line. */
  question: string | undefined;
  format: "text" | "json";
  /** Whether each line continues the conversation. */
  session: boolean;
  /** Whether to explain how each answer was chosen, instead of answering. */
  explain: boolean;
  lexical: boolean;
  language: Language | undefined;
  /** The time to assume, and the asker's day at that time. Undefined: the machine's time. */
  now: { at: Date; today: string } | undefined;
  corpusDir: string;
  modelDir: string;
  indexDir: string;
}

export const USAGE = `Usage: npm run ask -- [options] "question"
       npm run --silent ask -- --jsonl < questions.txt

  --json             one line of JSON instead of text
  --jsonl            one question a line from standard input, one line of JSON each
  --session          a conversation: one question a line, each sees the ones before
  --explain          instead of the answer, how it was chosen or why it was refused
  --lexical          words only, without the embedding model
  --language fr|ru   the chosen language, where the question has no letters
  --now TIME         the clock, such as 2026-05-01T09:00+02:00`;

/** The command line is invalid; the message says why. */
export class AskOptionsError extends Error {
  override readonly name = "AskOptionsError";
}

/** Reads the time given with `--now`, an ISO time with an offset. The asker's day is the one written in it. */
function readNow(text: string): AskOptions["now"] {
  const at = new Date(text);
  const hasOffset = text.includes("T") && /(?:Z|[+-]\d{2}:?\d{2})$/u.test(text);
  if (Number.isNaN(at.getTime()) || !hasOffset) {
    throw new AskOptionsError(`--now wants a time with its offset, such as 2026-05-01T09:00+02:00, and got "${text}".`);
  }
  return { at, today: text.slice(0, 10) };
}

function readLanguage(text: string): Language {
  if (text === "fr" || text === "ru") return text;
  throw new AskOptionsError(`--language wants fr or ru, and got "${text}".`);
}

/**
 * Reads the command line, and the folders from the environment (`CORPUS_DIR`, `EMBEDDING_MODEL_DIR`, `INDEX_DIR`).
 * @throws {AskOptionsError} with one sentence
 */
export function readAskOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): AskOptions {
  const parsed = parseFlags(args);
  const { values, positionals } = parsed;
  const fromLines = values.jsonl || values.session;
  if (!fromLines && positionals.length === 0) throw new AskOptionsError("There is no question.");
  if (fromLines && positionals.length > 0) {
    throw new AskOptionsError("With --jsonl or --session the questions come from standard input, one a line.");
  }
  const isJson = values.json || values.jsonl;
  if (values.explain && isJson) {
    throw new AskOptionsError("--explain is for people and has no JSON: leave one of them out.");
  }
  return {
    question: fromLines ? undefined : positionals.join(" "),
    format: isJson ? "json" : "text",
    session: values.session,
    explain: values.explain,
    lexical: values.lexical,
    language: values.language === undefined ? undefined : readLanguage(values.language),
    now: values.now === undefined ? undefined : readNow(values.now),
    corpusDir: env["CORPUS_DIR"]?.trim() || SHIPPED_CORPUS,
    modelDir: env["EMBEDDING_MODEL_DIR"] ?? "embeddings/model",
    indexDir: env["INDEX_DIR"] ?? "embeddings/index",
  };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        jsonl: { type: "boolean", default: false },
        session: { type: "boolean", default: false },
        explain: { type: "boolean", default: false },
        lexical: { type: "boolean", default: false },
        language: { type: "string" },
        now: { type: "string" },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AskOptionsError(reason.split("\n")[0]?.replace(/\.? To specify a positional.*$/u, ".") ?? reason, {
      cause,
    });
  }
}
