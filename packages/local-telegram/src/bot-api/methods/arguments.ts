import { badRequest } from "../errors.ts";
import type { Upload } from "../world/files.ts";

/** The arguments of a request: values as text, as Telegram's server keeps them, and files by the name of their part. */
export interface Arguments {
  values: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, Upload>;
}

/** A parameter as text, empty when it is missing. */
export function textOf({ values }: Arguments, name: string): string {
  return values.get(name) ?? "";
}

/** A whole number within bounds. Anything else becomes the fallback or the nearest bound, as in Telegram. */
export function integerOf(args: Arguments, name: string, fallback: number, min = -Infinity, max = Infinity): number {
  const text = textOf(args, name).trim();
  const number = /^[+-]?\d{1,15}$/.test(text) ? Number(text) : fallback;
  return Math.min(max, Math.max(min, number));
}

/** A decimal number; null if the parameter is not a number. */
export function decimalOf(args: Arguments, name: string): number | null {
  const text = textOf(args, name).trim();
  const number = Number(text);
  return text === "" || !Number.isFinite(number) ? null : number;
}

/** Whether a parameter is one of the words that Telegram takes for true. */
export function flagOf(args: Arguments, name: string): boolean {
  return ["true", "yes", "1"].includes(textOf(args, name).trim().toLowerCase());
}

/** A parameter that is JSON; undefined when it is missing. `what` names it in the error. */
export function jsonOf(args: Arguments, name: string, what: string): unknown {
  const text = textOf(args, name);
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest(`can't parse ${what} JSON object`);
  }
}

/** A file sent with the request, under its own name or by `attach://`. */
export function uploadOf(args: Arguments, name: string): Upload | undefined {
  const attached = /^attach:\/\/(.+)$/.exec(textOf(args, name))?.[1];
  return args.files.get(attached ?? name);
}
