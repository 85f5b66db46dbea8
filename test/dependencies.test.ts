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

const read = async (file: string) => JSON.parse(await readFile(file, "utf8")) as unknown;
const manifest = (await read("package.json")) as Manifest;
const lock = (await read("package-lock.json")) as Lock;
/** The rows of the tables, each as its cells. */
const rows = (await readFile("docs/dependencies.md", "utf8"))
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

const all = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies };
/** Where packages of this repository lie: our own, and what only stands in for others. */
const isOurs = (path = "") => /^(?:packages|stand-ins)\//u.test(path);
/** Those that come from elsewhere. */
const direct = Object.fromEntries(Object.entries(all).filter(([, version]) => !version.startsWith("file:stand-ins/")));
/** Licences of the tree: none asks more than to be named, but for the files of MPL-2.0, which are passed on as they are. */
const LICENCES: ReadonlySet<string> = new Set([
  "MIT",
  "Apache-2.0",
  "BSD-3-Clause",
  "BSD-2-Clause",
  "BlueOak-1.0.0",
  "MPL-2.0",
  "ISC",
  "0BSD",
  "CC0-1.0",
  "(MIT OR CC0-1.0)",
]);
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

  it("have licences, down to the last of the tree, that let anybody run and pass on this program", () => {
    const others = Object.entries(lock.packages).filter(([path, { resolved = "" }]) => {
      return path !== "" && !isOurs(path) && !isOurs(resolved);
    });
    expect(others.length).toBeGreaterThan(500);
    expect(others.filter(([, { license = "none" }]) => !LICENCES.has(license)).map(([path]) => path)).toEqual([]);
  });

  it("have exact versions, and a hash each, whether direct or not", () => {
    expect(
      Object.entries(direct).filter(([, version]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
    ).toEqual([]);
    const isSure = ({ integrity, resolved = "" }: Lock["packages"][string]) =>
      integrity?.startsWith("sha512-") === true || isOurs(resolved);
    const others = Object.entries(lock.packages).filter(([path]) => path !== "" && !isOurs(path));
    const unsure = others.filter(([, entry]) => !isSure(entry));
    expect(unsure.map(([path]) => path)).toEqual([]);
  });

  it("have addresses, so that npm asks for nothing else, and of no registry, so that each machine's own serves", () => {
    const addresses = Object.values(lock.packages).flatMap(({ integrity, resolved }) =>
      integrity === undefined ? [] : [resolved ?? "none"],
    );
    expect(addresses.filter((address) => !address.startsWith("https://packages.invalid/"))).toEqual([]);
  });

  it("have an install script for npm 10, which runs all that it knows of, only where npm 11 may run it", () => {
    const allowed = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name] === true);
    expect(withScripts.sort()).toEqual(allowed.map(folderOf).sort());
  });

  it("whose install scripts are shut out are told", () => {
    const shutOut = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name] === false);
    const told = rows.map(([, name]) => name);
    expect(shutOut.filter((name) => !told.includes(name) && !(name in all))).toEqual([]);
  });
});
