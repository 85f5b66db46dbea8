import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

/** The imports of each file, read once per lint run. */
const importsByFile = new Map();

/** The files that a file imports by relative path, types included; packages cannot lead to a cycle. */
function importsOf(file) {
  let imports = importsByFile.get(file);
  if (!imports) {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
    const names = importedFiles.map(({ fileName }) => fileName).filter((name) => /^\.\.?\/.*\.[jt]s$/.test(name));
    imports = names.map((name) => resolve(dirname(file), name)).filter((path) => !path.endsWith(".d.ts"));
    importsByFile.set(file, imports);
  }
  return imports;
}

/** The path from one file to another along imports, both included; null if there is none. */
function wayBetween(from, to) {
  const cameFrom = new Map([[from, null]]);
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const way = [];
      for (let step = to; step !== null; step = cameFrom.get(step)) way.unshift(step);
      return way;
    }
    for (const next of importsOf(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return null;
}

/**
 * An ESLint rule against import cycles. Unlike `import-x/no-cycle`, it also follows `import type`, because types that
 * need each other belong together as much as code does.
 */
export const noCircles = {
  meta: { type: "problem", schema: [], messages: { circle: "Files import each other in a circle: {{way}}." } },
  create(context) {
    const { filename } = context;
    const check = (node) => {
      if (!node.source || !/^\.\.?\//.test(node.source.value)) return;
      const way = wayBetween(resolve(dirname(filename), node.source.value), filename);
      if (!way) return;
      const names = way.map((path) => path.slice(context.cwd.length + 1)).join(" → ");
      context.report({ node, messageId: "circle", data: { way: names } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
