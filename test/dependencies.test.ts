import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

interface Manifest {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Lock {
  packages: Record<string, { license?: string; hasInstallScript?: true; integrity?: string; resolved?: string }>;
}

const REGISTRY = "https://registry.npmjs.org/";
const read = async (file: string) => JSON.parse(await readFile(file, "utf8")) as unknown;
const manifest = (await read("package.json")) as Manifest;
const lock = (await read("package-lock.json")) as Lock;
/** The rows of the tables, each as its cells. */
const rows = (await readFile("docs/dependencies.md", "utf8"))
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

const direct = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies };
const folderOf = (name: string) => `node_modules/${name}`;
const withScripts = Object.keys(lock.packages).filter((path) => lock.packages[path]?.hasInstallScript === true);

describe("The dependencies", () => {
  it("are those of the table, with their licences and install scripts", () => {
    const told = rows
      .filter(([, name = ""]) => name in direct)
      .map(([, name, , licence, script]) => ({
        name,
        licence,
        runs: script !== "none",
      }));
    const installed = Object.keys(direct).map((name) => ({
      name,
      licence: lock.packages[folderOf(name)]?.license,
      runs: lock.packages[folderOf(name)]?.hasInstallScript === true && manifest.allowScripts[name] === true,
    }));
    const byName = (one: { name?: string | undefined }, other: { name?: string | undefined }) =>
      (one.name ?? "").localeCompare(other.name ?? "");
    expect(told.sort(byName)).toEqual(installed.sort(byName));
  });

  it("have exact versions, and a hash each, whether direct or not", () => {
    expect(
      Object.entries(direct).filter(([, version]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
    ).toEqual([]);
    // Without an address of its own a package comes from the registry.
    const isSure = ({ integrity, resolved = REGISTRY }: Lock["packages"][string]) =>
      integrity?.startsWith("sha512-") === true && resolved.startsWith(REGISTRY);
    const unsure = Object.entries(lock.packages).filter(([path, entry]) => path !== "" && !isSure(entry));
    expect(unsure.map(([path]) => path)).toEqual([]);
  });

  it("that are installed and have an install script are decided about, and those that are shut out are told", () => {
    const names = withScripts.filter((path) => existsSync(path)).map((path) => path.slice(folderOf("").length));
    expect(names.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
    const shutOut = names.filter((name) => manifest.allowScripts[name] === false);
    const told = rows.map(([, name]) => name).filter((name) => name !== undefined && !(name in direct));
    expect(told).toEqual(expect.arrayContaining(shutOut));
  });
});
