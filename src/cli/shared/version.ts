import manifest from "../../../package.json" with { type: "json" };
import { KNOWN_VERSION } from "../../state/database/migrations.ts";

/** Which program this is. */
export const BUILD = { version: manifest.version, schema: KNOWN_VERSION } as const;

/** The first line of a start, and the output of `--version`. */
export function versionLine(): string {
  return `Jumelages ${BUILD.version}, schema ${BUILD.schema} of the store, Node ${process.versions.node}`;
}

/** Prints {@link versionLine} for `--version`. @returns whether it did */
export function printsVersion(parameters: readonly string[]): boolean {
  if (!parameters.includes("--version")) return false;
  process.stdout.write(`${versionLine()}\n`);
  return true;
}
