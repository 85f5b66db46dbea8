/** Set by `scripts/build.ts`: the location of the compiled program. */
declare const BUNDLE_URL: string | undefined;

/** A file next to the compiled program; null when running from the sources. */
export function compiledFile(name: string): URL | null {
  return typeof BUNDLE_URL === "undefined" ? null : new URL(name, BUNDLE_URL);
}
