import { sentenceOf } from "../src/cli/shared/failures.ts";

/** Reads the flags of a program in this folder. If `read` throws, the program ends with that sentence. */
export function readFlags<Flags>(read: (args: string[]) => Flags): Flags {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(2);
  }
}

/**
 * The value of a flag with a fixed set of words.
 * @throws with a sentence that lists them
 */
export function oneOf<Word extends string>(flag: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Error(`${flag} wants ${words.join(" or ")}, and got "${value}".`);
  return found;
}
