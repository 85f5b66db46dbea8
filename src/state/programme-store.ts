/** The state of a programme that was fetched from its sources, for all processes that answer by it. */
export interface ProgrammeState {
  /** SHA-256 of what it says. */
  sha256: string;
  /** What it says, as the one who keeps it writes it. */
  content: string;
}

/** What processes on one database hand to each other of a programme. All methods reject with a {@link StoreError}. */
export interface ProgrammeStore {
  /** The hash of the state that was kept last; null where there is none. */
  programmeHash(name: string): Promise<string | null>;
  programmeState(name: string): Promise<ProgrammeState | null>;
  /**
   * Keeps a state in place of the one that was seen before.
   * @param before the hash of that; null for none
   * @returns false where another process has put another one there meanwhile: nothing is kept then
   */
  keepProgrammeState(name: string, state: ProgrammeState, before: string | null): Promise<boolean>;
}
