import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

/** What each file imports, read once while the linter runs. */
const importsByFile = new Map();

/** The files that a file imports by a relative path, types included; imports of packages lead to no circle. */
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

/** The way from one file to another over imports, both included; null where there is none. */
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
 * An ESLint rule: no file may import itself by way of others. `import-x/no-cycle` passes over `import type`; this rule does
 * not, since types that need each other belong together as much as code does.
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
