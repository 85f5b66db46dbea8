import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { build, stop } from "esbuild";

import type { PageData } from "./protocol.ts";
import type { Language } from "./texts.ts";

/** Something the server gives out as it is. */
export interface Asset {
  type: string;
  body: string | Uint8Array;
}

/** The page's files: bundled once when the server starts, so that nothing built has to be kept. */
export interface Assets {
  /** By path. */
  files: ReadonlyMap<string, Asset>;
  /** The document with its first texts in a language, which are there before any script runs. */
  document: (language: Language) => string;
}

const clientFile = (name: string) => fileURLToPath(new URL(`./client/${name}`, import.meta.url));

/** Bundles the client and fills in what it shows. */
export async function buildAssets(data: PageData): Promise<Assets> {
  const [bundle, template, icon] = await Promise.all([
    build({
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
    }),
    readFile(clientFile("index.html"), "utf8"),
    readFile(clientFile("icon.svg")),
  ]);
  // Its helper process would stay and hold memory.
  await stop();
  const fileOf = (ending: string) => bundle.outputFiles.find((file) => file.path.endsWith(ending))?.contents ?? "";
  return {
    files: new Map([
      ["/app.js", { type: "text/javascript; charset=utf-8", body: fileOf("app.js") }],
      ["/app.css", { type: "text/css; charset=utf-8", body: fileOf("style.css") }],
      ["/icon.svg", { type: "image/svg+xml", body: icon }],
      ["/page.json", { type: "application/json; charset=utf-8", body: JSON.stringify(data) }],
    ]),
    document: (language) => fill(template, language, data),
  };
}

/** `{{a.b}}` becomes the text at that path; `{{language}}` and `{{bot}}` are known too. */
function fill(template: string, language: Language, { texts, bot }: PageData): string {
  const values: Record<string, unknown> = { ...texts[language], language, bot: bot.name };
  return template.replace(/\{\{([\w.]+)\}\}/g, (_, path: string) => {
    const found = path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], values);
    return escapeHtml(String(found));
  });
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
