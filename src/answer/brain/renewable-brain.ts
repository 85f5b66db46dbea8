import { createEmbedder } from "../../embeddings/embedder.ts";
import type { Embedder } from "../../embeddings/embedder.ts";
import { createWordLists } from "../../language/word-lists.ts";
import { createBrain } from "./brain.ts";
import type { Brain, BrainOptions } from "./brain.ts";

/** A brain that another one can take the place of, when the folder of its programme has changed. */
export interface RenewableBrain {
  /** What answers now. Whoever has begun with it ends with it, whatever takes its place meanwhile. */
  current: () => Brain;
  /**
   * Builds a brain of what the folder holds now, while the one before goes on to answer, and puts it in its place: as a whole, or,
   * where it cannot be built, not at all. One after the other.
   * @throws what {@link createBrain} throws
   */
  renew: () => Promise<Brain>;
  /** Ends what is being built, and resolves when nothing runs any more. */
  dispose: () => Promise<void>;
}

/** The model is loaded once for all brains, which let go of it without ending it. */
const lent = (embedder: Embedder): Embedder => ({ ...embedder, dispose: () => Promise.resolve() });

/**
 * Creates the first brain, as {@link createBrain} does.
 * @throws what that throws
 */
export async function createRenewableBrain(
  options: Omit<BrainOptions, "embedder" | "lists" | "stems">,
): Promise<RenewableBrain> {
  const model = options.lexicalOnly === true ? null : createEmbedder({ modelDir: options.modelDir });
  // Most words are those of the thesaurus, whatever the programme: to bring them to their stems takes seconds.
  const words = { lists: createWordLists(), stems: new Map<string, string>() };
  const shared = { ...options, ...words, ...(model && { embedder: lent(model) }) };
  let isDisposed = false;
  let current: Brain;
  try {
    current = await createBrain(shared);
  } catch (error) {
    await model?.dispose();
    throw error;
  }
  let renewing: Promise<unknown> = Promise.resolve();

  async function replace(): Promise<Brain> {
    // Two builds at once would put their indexes in each other's place.
    await current.settled;
    if (isDisposed) return current;
    const next = await createBrain({ ...shared, answerWhileBuilding: false });
    const before = current;
    current = next;
    await before.dispose();
    return next;
  }

  return {
    current: () => current,
    renew() {
      const renewed = renewing.then(replace);
      renewing = renewed.catch(() => undefined);
      return renewed;
    },
    async dispose() {
      isDisposed = true;
      await model?.dispose();
      await renewing;
      await current.dispose();
    },
  };
}
