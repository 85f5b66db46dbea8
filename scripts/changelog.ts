/** Turns the unreleased part of the changelog into a release, and checks it. Pure: `release.ts` reads and writes. */

/** The most lines that may describe an upgrade. */
const UPGRADING_LINES = 10;
const VERSION = /^(\d+)\.(\d+)\.(\d+)$/u;
const UNRELEASED = "## [Unreleased]";
/** The line below each version's heading, for those who upgrade. */
const SCHEMA = /^Schema of the store: (\d+)/mu;

export interface Release {
  /** "1.2.3". */
  version: string;
  /** "2026-12-01". */
  date: string;
  /** The version of the store's schema. */
  schema: number;
}

/** Whether a version is later than another. @throws if one of them is not a version */
export function isAfter(version: string, earlier: string): boolean {
  const [one, other] = [version, earlier].map((text) => {
    const parts = VERSION.exec(text);
    if (parts === null) throw new Error(`${text} is no version: give three numbers, such as 1.2.3.`);
    return parts.slice(1).map(Number);
  });
  const difference = one?.map((part, index) => part - (other?.[index] ?? 0)).find((part) => part !== 0) ?? 0;
  return difference > 0;
}

/** The line about the schema, which also says whether the previous version had the same. */
function schemaLine(schema: number, before: string): string {
  const earlier = SCHEMA.exec(before)?.[1];
  if (earlier === undefined) return `Schema of the store: ${schema}.`;
  if (Number(earlier) === schema) return `Schema of the store: ${schema}, as before.`;
  return `Schema of the store: ${schema} (before: ${earlier}). The first start changes it; the way back is a copy from before.`;
}

/** Checks what the changelog says about the upgrade. @throws if it says nothing, or too much to read in a hurry */
function assertUpgrading(unreleased: string): void {
  const [, text = ""] = /^### Upgrading\n([\s\S]*?)(?=^### |(?![\s\S]))/mu.exec(unreleased) ?? [];
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) {
    throw new Error(
      'CHANGELOG.md has no "### Upgrading" below "## [Unreleased]": say what an upgrade needs, or "Nothing."',
    );
  }
  if (lines.length > UPGRADING_LINES) {
    throw new Error(`"### Upgrading" has ${lines.length} lines: ${UPGRADING_LINES} at most are read.`);
  }
}

/**
 * Turns the unreleased changes into a version.
 * @param changelog the whole text
 * @returns the new text, with an empty section for the next changes
 * @throws if it does not say what an upgrade needs
 */
export function releaseChangelog(changelog: string, { version, date, schema }: Release): string {
  const start = changelog.indexOf(`${UNRELEASED}\n`);
  if (start === -1) throw new Error(`CHANGELOG.md has no line "${UNRELEASED}".`);
  const after = start + UNRELEASED.length + 1;
  const next = changelog.indexOf("\n## ", after);
  const end = next === -1 ? changelog.length : next + 1;
  const unreleased = changelog.slice(after, end);
  assertUpgrading(unreleased);
  const heading = `## [${version}] - ${date}\n\n${schemaLine(schema, changelog.slice(end))}\n`;
  return `${changelog.slice(0, start)}${UNRELEASED}\n\n${heading}${unreleased}${changelog.slice(end)}`;
}
