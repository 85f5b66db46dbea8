/** Lookup of the words of the programme. */
export interface ProgrammeWords {
  /** Whether a folded word or phrase names one of its subjects, after correcting a typing error in a long word. */
  speaksOfSubject: (foldedTerm: string) => boolean;
  /** Whether a folded word is a name in the programme's texts and no ordinary word: « Abba », «Абба». */
  isName: (foldedWord: string) => boolean;
  /** Whether a folded word occurs in the programme or names one of its subjects. */
  has: (foldedWord: string) => boolean;
  /** Length of the phrase for a subject that begins at `from`; 0 for none. */
  phraseAt: (foldedWords: readonly string[], from: number) => number;
}

/** Whether a word is ordinary or occurs in the programme, and so is no misspelt town. */
export type IsKnownWord = (foldedWord: string) => boolean;
