import { createHash } from "node:crypto";
import { PASSAGE_MAX_CHARACTERS, prepareText } from "../../../embeddings/text.ts";
import type { IndexContents } from "./index-manifest.ts";

/** Bytes of the hash that identifies the vector of a text. */
export const HASH_BYTES = 16;

/** The hash of a text as it is embedded. */
export function textHash(text: string): Buffer {
  return createHash("sha256").update(prepareText(text, PASSAGE_MAX_CHARACTERS)).digest().subarray(0, HASH_BYTES);
}

/** Hash of all that may change a model's vectors, as 16 hexadecimal digits. */
export function modelHash({ model, prefixes }: Pick<IndexContents, "model" | "prefixes">): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([model, prefixes]))
    .digest("hex");
  return hash.slice(0, 16);
}
