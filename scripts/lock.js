// Rewrites package-lock.json so that it works with any registry; run it after each `npm install` that changed it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./bundle.js";

/**
 * No registry has this host (RFC 2606); `.npmrc` makes npm replace it with the configured one. With an address, npm
 * fetches only the package, not its metadata too.
 */
const HOST = "packages.invalid";
const FILE = join(ROOT, "package-lock.json");

const { allowScripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const lock = JSON.parse(readFileSync(FILE, "utf8"));

/** The entry to write. Only a package from a registry has `integrity`; the others are folders of this repository. */
function entryOf(path, { name: alias, version, resolved, hasInstallScript, ...rest }) {
  const name = alias ?? path.split("node_modules/").at(-1);
  const address = `https://${HOST}/${name}/-/${name.split("/").at(-1)}-${version}.tgz`;
  return {
    ...(alias !== undefined && { name: alias }),
    ...(version !== undefined && { version }),
    ...(rest.integrity === undefined ? resolved !== undefined && { resolved } : { resolved: address }),
    // npm 10 runs the scripts marked here, even if `allowScripts` forbids them.
    ...(hasInstallScript === true && allowScripts[name] !== false && { hasInstallScript }),
    ...rest,
  };
}

const packages = Object.entries(lock.packages).map(([path, entry]) => [
  path,
  path === "" ? entry : entryOf(path, entry),
]);
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
