/** A pattern that matches whole words only, over folded words joined by single spaces. */
export function word(source: string): RegExp {
  return new RegExp(`(?<=^| )(?:${source})(?= |$)`, "u");
}
