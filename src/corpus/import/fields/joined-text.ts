import { stopped } from "../report/remarks.ts";

/**
 * A short text counts as the beginning of the long one if at least this share of its characters is equal. A mirror cuts
 * the text and drops words at the cut.
 */
const SHARE_OF_BEGINNING = 0.9;

function isBeginning(short: string, long: string): boolean {
  const [cut, whole] = [short, long].map((text) => text.replace(/\s+/gu, " ")) as [string, string];
  if (whole.startsWith(cut.replace(/[.…\s]+$/u, ""))) return true;
  if (!/(?:…|\.\.\.)$/u.test(cut)) return false;
  let same = 0;
  while (same < cut.length && cut[same] === whole[same]) same += 1;
  return same >= SHARE_OF_BEGINNING * cut.length;
}

/** A short text and the longer one, without markup, as paragraphs; only the longer one if it begins with the short one. */
export function joinedText(first: string, second: string): string {
  if (first === "" || (second !== "" && isBeginning(first, second))) return second;
  return second === "" ? first : `${stopped(first)}\n\n${second}`;
}
