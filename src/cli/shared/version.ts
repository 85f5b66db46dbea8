import manifest from "../../../package.json" with { type: "json" };
import { KNOWN_VERSION } from "../../state/database/migrations.ts";

/** The version of the program, and of its store's schema. */
export const BUILD = { version: manifest.version, schema: KNOWN_VERSION } as const;

/** The line that the program logs first, and prints for `--version`. */
export function versionLine(): string {
  return `Jumelages ${BUILD.version}, schema ${BUILD.schema} of the store, Node ${process.versions.node}`;
}

/** Prints {@link versionLine} for `--version`. @returns whether it did */
export function printsVersion(parameters: readonly string[]): boolean {
  if (!parameters.includes("--version")) return false;
  process.stdout.write(`${versionLine()}\n`);
  return true;
}
