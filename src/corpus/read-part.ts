import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { CorpusProblem } from "./corpus.ts";
import { fileFault } from "./check/file-faults.ts";
import { tooLarge } from "./check/file-size.ts";
import { problemIn } from "./check/wrong-types.ts";

/** A corpus file and its schema. */
export interface Part<Schema extends z.ZodType> {
  file: string;
  schema: Schema;
  /** A folder may lack it. */
  isOptional: boolean;
}

/** The content of a file; null for a missing optional file, undefined (with a problem reported) for an unusable one. */
export type Read<Schema extends z.ZodType> = z.output<Schema> | null | undefined;

function problemOf(file: string, data: unknown, issue: z.core.$ZodIssue): CorpusProblem {
  const path = [...issue.path];
  let entry: string | null = null;
  if (Array.isArray(data) && typeof path[0] === "number") {
    const index = path.shift() as number;
    const item: unknown = data[index];
    const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
    entry = typeof id === "string" ? id : `entry ${index + 1}`;
  }
  return { file, entry, field: path.length > 0 ? path.map(String).join(".") : null, problem: problemIn(data, issue) };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** The JSON of a file; null when it is missing, a description of the problem when it cannot be read. */
async function readJson(path: string): Promise<{ data: unknown } | string | null> {
  try {
    const problem = await tooLarge(path);
    if (problem !== null) return problem;
    return { data: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path))) };
  } catch (cause) {
    if (isMissing(cause)) return null;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return fileFault(cause) ?? `cannot be read as UTF-8 JSON (${reason})`;
  }
}

/**
 * Reads a corpus file and checks it against its schema; problems are added to the list.
 * @param amend changes the data before it is checked
 */
export async function readPart<Schema extends z.ZodType>(
  directory: string,
  { file, schema, isOptional }: Part<Schema>,
  problems: CorpusProblem[],
  amend: (data: unknown) => unknown = (data) => data,
): Promise<Read<Schema>> {
  const read = await readJson(join(directory, file));
  if (read === null && isOptional) return null;
  if (read === null || typeof read === "string") {
    problems.push({ file, entry: null, field: null, problem: read ?? `is missing from the folder ${directory}` });
    return undefined;
  }
  const data = amend(read.data);
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) problems.push(problemOf(file, data, issue));
  return undefined;
}
