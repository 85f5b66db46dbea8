/**
 * Writes docs/configuration.md, which describes every setting: `npm run docs`. Types come from the schema in
 * `src/config.ts`; purposes and defaults from `.env.example`, which a test compares with the schema.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { settings } from "../src/config.ts";
import type { Setting } from "../src/config.ts";

const EXAMPLE = ".env.example";
const PAGE = "docs/configuration.md";
const HEAD = `# What can be set?

<!-- Written by \`npm run docs\` from src/config.ts and .env.example: change those. -->

Settings are variables of the environment, or lines of a file \`.env\` in the folder of the program: \`cp .env.example .env\`. Each
is optional; an empty one has its default. A start says all that is wrong with them at once, and
\`npm start -- --check\` tries them and starts nothing.
`;
const WHEN: Readonly<Record<Setting["when"], string | null>> = {
  always: null,
  "with-token": "only with `BOT_TOKEN`",
  "without-token": "only without `BOT_TOKEN`",
};

/** A block of the example file: a comment, and the settings below it with their values. */
interface Told {
  text: string;
  values: Map<string, string>;
}

/** The blocks of the example file, in order. */
function blocksOf(example: string): Told[] {
  return example
    .split(/\n{2,}/u)
    .map((block) => block.trim().split("\n"))
    .map((lines) => {
      const isComment = (line: string) => line.startsWith("#");
      const pairs = lines.filter((line) => !isComment(line)).map((line) => line.split(/=(.*)/su, 2));
      return {
        text: lines
          .filter(isComment)
          .map((line) => line.replace(/^# ?/u, ""))
          .join("\n"),
        values: new Map(pairs.map(([key = "", value = ""]): [string, string] => [key, value])),
      };
    })
    .filter(({ values }) => values.size > 0);
}

function factsOf({ key, choices, when }: Setting, value: string): string {
  const facts = [
    choices && `one of ${choices.map((choice) => `\`${choice}\``).join(", ")}`,
    value === "" ? null : `default \`${value}\``,
    // WHEN says whether a setting matters with or without BOT_TOKEN, so it does not apply to BOT_TOKEN itself.
    key === "BOT_TOKEN" ? null : WHEN[when],
  ].filter((fact) => fact !== null);
  const said = facts.join("; ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The page of all settings. @throws if a setting is not described */
export function configurationPage(example: string): string {
  const byKey = new Map(settings().map((setting) => [setting.key, setting]));
  const sections = blocksOf(example).map(({ text, values }) => {
    const facts = [...values].map(([key, value]) => {
      const setting = byKey.get(key);
      if (setting === undefined) throw new Error(`${EXAMPLE} has ${key}, which is no setting: take it out.`);
      byKey.delete(key);
      return [key, factsOf(setting, value)] as const;
    });
    const title = [...values.keys()].map((key) => `\`${key}\``).join(", ");
    // A single setting is named in the heading already.
    const lines = facts.map(([key, said]) => (facts.length === 1 ? said : `- \`${key}\`${said && `: ${said}`}`));
    return [`## ${title}`, lines.join("\n"), text].filter((part) => part !== "").join("\n\n") + "\n";
  });
  if (byKey.size > 0) throw new Error(`${EXAMPLE} does not tell of ${[...byKey.keys()].join(", ")}: add a line there.`);
  return [HEAD, ...sections].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(PAGE, configurationPage(readFileSync(EXAMPLE, "utf8")));
}
