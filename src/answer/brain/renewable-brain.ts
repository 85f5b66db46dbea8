import { createEmbedder } from "../../embeddings/embedder.ts";
import type { Embedder } from "../../embeddings/embedder.ts";
import { createWordLists } from "../../language/word-lists.ts";
import { createBrain } from "./brain.ts";
import type { Brain, BrainOptions } from "./brain.ts";

/** A brain that can be replaced when the folder of its programme has changed. */
export interface RenewableBrain {
  /** The brain that answers now. A question that began with it ends with it, even if another takes its place meanwhile. */
  current: () => Brain;
  /**
   * Builds a brain from the folder as it is now, while the current one goes on answering, and then puts it in its place. If it cannot be
   * built, the current one stays. Several renewals run one after the other.
   * @throws what {@link createBrain} throws
   */
  renew: () => Promise<Brain>;
  /** Stops a build under way, and resolves when nothing runs any more. */
  dispose: () => Promise<void>;
}

/** All brains share one loaded model, so disposing of a brain leaves it loaded. */
const lent = (embedder: Embedder): Embedder => ({ ...embedder, dispose: () => Promise.resolve() });

/**
 * Creates the first brain, as {@link createBrain} does.
 * @throws what that throws
 */
export async function createRenewableBrain(
  options: Omit<BrainOptions, "embedder" | "lists" | "stems">,
): Promise<RenewableBrain> {
  const model = options.lexicalOnly === true ? null : createEmbedder({ modelDir: options.modelDir });
  // Shared by all brains: most words are those of the thesaurus, the same for every programme, and stemming them takes seconds.
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
    // Two builds at once would overwrite each other’s index.
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
