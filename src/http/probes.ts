import type { Brain } from "../answer/brain/brain.ts";
import { StoreError } from "../state/store-error.ts";
import type { Store } from "../state/store.ts";
import type { Finding, Probes } from "./health.ts";

/** What the probes check. A part that has not started is undefined, or is the error that keeps it from starting. */
export interface Looked {
  brain: () => Pick<Brain, "deps"> | undefined;
  /** Whether questions should be answered by meaning as well as by words. */
  wantsMeaning: boolean;
  store: () => Pick<Store, "tryWriting"> | StoreError | undefined;
  telegram: () => Finding;
  isEnding: () => boolean;
}

const STARTING: Finding = { ok: false, detail: "it is being started" };

/** The probes of `/readyz`. */
export function createProbes({ brain, wantsMeaning, store, telegram, isEnding }: Looked): Probes {
  return {
    process: () => (isEnding() ? { ok: false, detail: "it ends" } : { ok: true, detail: "it runs" }),
    assistant() {
      const mode = brain()?.deps.mode;
      if (mode === undefined) return STARTING;
      if (mode === "hybrid") return { ok: true, detail: "questions are answered by words and meaning" };
      const byWords = "questions are answered by words alone";
      return wantsMeaning
        ? { ok: false, detail: `${byWords}: the index is being built, or could not be` }
        : { ok: true, detail: byWords };
    },
    async store() {
      const opened = store();
      if (opened === undefined) return STARTING;
      if (opened instanceof StoreError) return { ok: false, detail: `it cannot be opened yet (${opened.code})` };
      try {
        await opened.tryWriting();
        return { ok: true, detail: "it can be written" };
      } catch (error) {
        return { ok: false, detail: `it cannot be written (${error instanceof StoreError ? error.code : "failed"})` };
      }
    },
    telegram,
  };
}
