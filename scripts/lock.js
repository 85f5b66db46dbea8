// Writes package-lock.json so that it serves wherever packages come from; run after each `npm install` that changed it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./bundle.js";

/** No registry has this host (RFC 2606): `.npmrc` has npm put the configured one in its place. With an address npm asks for a package alone, without one for its description too. */
const HOST = "packages.invalid";
const FILE = join(ROOT, "package-lock.json");

const { allowScripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const lock = JSON.parse(readFileSync(FILE, "utf8"));

/** `integrity` is of what came from a registry; what stands in for a package is a folder of this repository. */
function entryOf(path, { name: alias, version, resolved, hasInstallScript, ...rest }) {
  const name = alias ?? path.split("node_modules/").at(-1);
  const address = `https://${HOST}/${name}/-/${name.split("/").at(-1)}-${version}.tgz`;
  return {
    ...(alias !== undefined && { name: alias }),
    ...(version !== undefined && { version }),
    ...(rest.integrity === undefined ? resolved !== undefined && { resolved } : { resolved: address }),
    // npm 10 runs what is marked here, whatever `allowScripts` says.
    ...(hasInstallScript === true && allowScripts[name] !== false && { hasInstallScript }),
    ...rest,
  };
}

const packages = Object.entries(lock.packages).map(([path, entry]) => [
  path,
  path === "" ? entry : entryOf(path, entry),
]);
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
