/** A programme fetched from its sources, shared by all processes. */
export interface ProgrammeState {
  /** SHA-256 of the content. */
  sha256: string;
  /** The content, in the format of its writer. */
  content: string;
}

/** How processes on one database share a programme. All methods reject with a {@link StoreError}. */
export interface ProgrammeStore {
  /** The hash of the last stored state; null for none. */
  programmeHash(name: string): Promise<string | null>;
  programmeState(name: string): Promise<ProgrammeState | null>;
  /**
   * Replaces the state that was seen before (compare and swap).
   * @param before its hash; null for none
   * @returns false when another process has replaced it meanwhile; nothing is stored then
   */
  keepProgrammeState(name: string, state: ProgrammeState, before: string | null): Promise<boolean>;
}
