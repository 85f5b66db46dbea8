import { fileURLToPath } from "node:url";

const clientFile = (name: string) => fileURLToPath(new URL(`./client/${name}`, import.meta.url));

/** The page's script and style sheet, one file each. */
export interface ClientBundle {
  script: Uint8Array;
  style: Uint8Array;
}

/** Bundles the client; the bundler is imported only now. */
export async function bundleClient(): Promise<ClientBundle> {
  const { build, stop } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: { app: clientFile("main.ts"), style: clientFile("styles/main.css") },
    outdir: "/",
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    tsconfig: clientFile("tsconfig.json"),
  });
  // Otherwise the bundler's helper process stays and holds memory.
  await stop();
  const fileOf = (ending: string) => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending));
    if (!file) throw new Error(`The page was bundled without ${ending}.`);
    return file.contents;
  };
  return { script: fileOf("app.js"), style: fileOf("style.css") };
}
