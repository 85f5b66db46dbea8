import { languageOf } from "../../../language/script.ts";
import type { Texts } from "./plain-text.ts";

export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value == null ? [] : [value];
export const firstNode = (value: unknown): Node => listOf(value).find(isNode) ?? {};

/** A value as text: the value of a literal, or the name of a thing. */
export function textOf(value: unknown): string {
  const [first] = listOf(value);
  if (typeof first === "string" || typeof first === "number") return String(first);
  if (!isNode(first)) return "";
  return textOf(first["@value"] ?? first["name"] ?? first["url"] ?? first["@id"]);
}

/** A value by language. If it has no language tag, its letters decide. Repairs line breaks that were escaped twice. */
export function textsIn(value: unknown): Texts {
  const texts: Texts = {};
  for (const one of listOf(value)) {
    const text = textOf(one).replace(/\\r\\n|\\n/gu, "\n");
    const named = isNode(one) && typeof one["@language"] === "string" ? one["@language"].slice(0, 2).toLowerCase() : "";
    const language = named === "" ? languageOf(text) : named;
    if (text !== "" && (language === "fr" || language === "ru")) texts[language] ??= text;
  }
  return texts;
}
