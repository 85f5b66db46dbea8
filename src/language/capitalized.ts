/** A text fit to begin a line. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A text that begins a line, fit to go on in one. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
