import path from "node:path";

/** Error codes that mean a lack of space. */
const full: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
/** Error codes that mean a lack of permission. With the last two, a file exists where a folder should be. */
const closed: ReadonlySet<unknown> = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"]);

function sentenceFor(code: unknown, directory: string): string | null {
  if (full.has(code)) {
    return `The local Telegram could not write to ${directory} because no room is left: free space on its disk (or raise the limit on file sizes), then try again.`;
  }
  if (closed.has(code)) {
    return `The local Telegram cannot write to ${directory}: give the user that runs the bot the right to write this folder and the files in it, or choose another folder.`;
  }
  return null;
}

/** Runs some work on the files of a folder; a disk error becomes one sentence that says what to do. */
export async function withAdvice<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const sentence = sentenceFor(code, path.resolve(directory));
    if (sentence === null) throw error;
    throw new Error(sentence, { cause: error });
  }
}
