/** Set by `scripts/build.ts`: where the compiled program lies. */
declare const BUNDLE_URL: string | undefined;

/** A file beside the compiled program; null where the program runs from its sources. */
export function compiledFile(name: string): URL | null {
  return typeof BUNDLE_URL === "undefined" ? null : new URL(name, BUNDLE_URL);
}
