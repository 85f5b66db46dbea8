/** What the words of the programme are. */
export interface ProgrammeWords {
  /** Whether a folded word names one of its subjects. */
  namesSubject: (foldedWord: string) => boolean;
  /** Whether a folded word or phrase does, through a typing error in a long word. */
  speaksOfSubject: (foldedTerm: string) => boolean;
  /** Whether a folded word is a name in the texts of the programme that no word of the language is: « Abba », «Абба». */
  isName: (foldedWord: string) => boolean;
  /** Whether a folded word stands in the programme or names one of its subjects. */
  has: (foldedWord: string) => boolean;
  /** How many of these folded words, from one on, make up a phrase that names a subject; 0 for none. */
  phraseAt: (foldedWords: readonly string[], from: number) => number;
}

/** Knows which words are ordinary or stand in the programme, and so are no misspelt towns. */
export type IsKnownWord = (foldedWord: string) => boolean;
