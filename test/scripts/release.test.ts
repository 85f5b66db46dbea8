import { describe, expect, it } from "vitest";
import { isAfter, releaseChangelog } from "../../scripts/changelog.ts";

const HEAD = "# Changelog\n\n";
const UNRELEASED = "## [Unreleased]\n\n### Upgrading\n\n- Nothing.\n\n### Added\n\n- A thing.\n";
const release = { version: "1.1.0", date: "2027-02-03", schema: 9 };

describe("A release", () => {
  it("comes after the version before, by numbers", () => {
    expect(isAfter("1.10.0", "1.9.9")).toBe(true);
    expect(isAfter("1.0.0", "1.0.0")).toBe(false);
    expect(isAfter("1.0.9", "1.1.0")).toBe(false);
    expect(() => isAfter("v1", "1.0.0")).toThrow("v1 is no version: give three numbers, such as 1.2.3.");
  });

  it("makes a section with the schema of the store beside that of before, and an empty one for what comes", () => {
    const first = releaseChangelog(HEAD + UNRELEASED, { ...release, version: "1.0.0", schema: 8 });
    const section = "\n### Upgrading\n\n- Nothing.\n\n### Added\n\n- A thing.\n";
    expect(first).toBe(`${HEAD}## [Unreleased]\n\n## [1.0.0] - 2027-02-03\n\nSchema of the store: 8.\n${section}`);
    const grown = first.replace("## [Unreleased]\n", UNRELEASED);
    const second = releaseChangelog(grown, release);
    expect(second.slice(0, second.indexOf("## [1.0.0]"))).toBe(
      `${HEAD}## [Unreleased]\n\n## [1.1.0] - 2027-02-03\n\n` +
        `Schema of the store: 9 (before: 8). The first start changes it; the way back is a copy from before.\n${section}\n`,
    );
    expect(releaseChangelog(grown, { ...release, schema: 8 })).toContain("Schema of the store: 8, as before.\n");
  });

  it("is refused where nothing says what an upgrade needs, or more than ten lines do", () => {
    const without = HEAD + UNRELEASED.replace("- Nothing.\n", "");
    expect(() => releaseChangelog(without, release)).toThrow('CHANGELOG.md has no "### Upgrading"');
    const long = HEAD + UNRELEASED.replace("- Nothing.\n", "- Do this.\n".repeat(11));
    expect(() => releaseChangelog(long, release)).toThrow('"### Upgrading" has 11 lines: 10 at most are read.');
    expect(() => releaseChangelog(HEAD, release)).toThrow('CHANGELOG.md has no line "## [Unreleased]".');
  });
});
