import type { Passage } from "../../../src/retrieval/passages.ts";

/** So many passages, each with a text of its own. */
export function numberedPassages(count: number): Passage[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    eventId: `e${index}`,
    language: "fr",
    text: `Projet numéro ${index}`,
  }));
}
