import path from "node:path";

import { diskFailureOf, type DiskFailure } from "../../../disk/failures.ts";

const sentences: Record<DiskFailure, (directory: string) => string> = {
  full: (directory) =>
    `The local Telegram could not write to ${directory} because no room is left: free space on its disk (or raise the limit on file sizes), then try again.`,
  "read-only": (directory) =>
    `The local Telegram cannot write to ${directory}: give the user that runs the bot the right to write this folder and the files in it, or point DATA_DIR to another folder.`,
};

/** Does something with the files of a folder; an error of the disk becomes one sentence that says what to do. */
export async function withAdvice<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failure = diskFailureOf(error);
    if (failure === null) throw error;
    throw new Error(sentences[failure](path.resolve(directory)), { cause: error });
  }
}
