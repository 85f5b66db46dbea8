import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { afterAll, expect, it } from "vitest";
import { PAGES_OF_SEASON, serveSite } from "../site.ts";

const site = await serveSite({ corpus: "test/season", origin: "https://example.org" });
afterAll(() => site.close());

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:recommended", "html-validate:a11y"],
    // The title of a project is as long as the programme has it.
    rules: { "long-title": "off" },
  }),
);

it("A page of each kind is valid HTML, in both languages", async () => {
  const problems: unknown[] = [];
  for (const path of PAGES_OF_SEASON.flatMap((one) => [`/fr${one}`, `/ru${one}`])) {
    const { results } = await validator.validateString((await site.get(path)).text);
    problems.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [path, ruleId, message])));
  }
  expect(problems).toEqual([]);
}, 120_000);
