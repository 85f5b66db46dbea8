import type { Sentences } from "../../../answer/wording/plain-text.ts";
import { footer, paragraph, table } from "../../message/rich.ts";
import type { RichBlocks } from "../../message/rich.ts";

/** A comparison with a table in place of its lines; undefined for any other answer. */
export function sideBySide({ heading, sideBySide: sides, notices, remarks }: Sentences): RichBlocks | undefined {
  if (!sides) return undefined;
  const lines = heading.split("\n");
  const [first, last] = [lines.indexOf(sides.lines[0] ?? ""), lines.indexOf(sides.lines.at(-1) ?? "")];
  const paragraphs = (texts: readonly string[]) => texts.filter((text) => text !== "").map(paragraph);
  return [
    ...paragraphs(lines.slice(0, first)),
    table([["", ...sides.sides], ...sides.rows.map(({ label, cells }) => [label, ...cells])], { hasLabels: true }),
    ...paragraphs(lines.slice(last + 1)),
    ...footer([...notices, ...remarks]),
  ];
}
