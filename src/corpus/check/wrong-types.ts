import type { z } from "zod";

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object, { … }",
  record: "an object, { … }",
  tuple: "a list",
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** Says in words what is wrong with a value. For a missing value or a wrong type, says what is expected instead. */
export function problemIn(data: unknown, issue: z.core.$ZodIssue): string {
  const wanted =
    issue.code === "invalid_type"
      ? (KINDS[issue.expected] ?? issue.expected)
      : issue.code === "invalid_value"
        ? (issue.values.length > 1 ? "one of " : "") + issue.values.map(String).join(", ")
        : null;
  if (wanted === null) return issue.message;
  const value = valueAt(data, issue.path);
  return value === undefined ? `is missing: it has to be ${wanted}` : `has to be ${wanted}`;
}
