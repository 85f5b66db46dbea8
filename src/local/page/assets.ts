import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { compiledFile } from "../../disk/compiled.ts";
import { readMark } from "../../look/look.ts";
import { bundleClient } from "./bundle-client.ts";
import type { ClientBundle } from "./bundle-client.ts";
import type { PageData } from "./protocol.ts";
import type { Language } from "./texts.ts";

/** Something the server gives out as it is. */
export interface Asset {
  type: string;
  body: string | Uint8Array;
}

/** The page's files: as they were compiled with the program, or bundled when the server starts. */
export interface Assets {
  /** By path. */
  files: ReadonlyMap<string, Asset>;
  /** The document with its first texts in a language, which are there before any script runs. */
  document: (language: Language) => string;
}

const clientFile = (name: string) => fileURLToPath(new URL(`./client/${name}`, import.meta.url));

/** The client as it was compiled with the program, else bundled now. */
async function findClient(): Promise<ClientBundle> {
  const [script, style] = [compiledFile("page.js"), compiledFile("page.css")];
  if (!script || !style) return bundleClient();
  return { script: await readFile(script), style: await readFile(style) };
}

/**
 * Finds the client and fills in what it shows.
 * @param pagesUrl where the pages of the same programme are
 */
export async function buildAssets(data: PageData, pagesUrl: string): Promise<Assets> {
  const [{ script, style }, template, icon] = await Promise.all([
    findClient(),
    readFile(clientFile("index.html"), "utf8"),
    readMark(),
  ]);
  return {
    files: new Map([
      ["/app.js", { type: "text/javascript; charset=utf-8", body: script }],
      ["/app.css", { type: "text/css; charset=utf-8", body: style }],
      ["/icon.svg", { type: "image/svg+xml", body: icon }],
      ["/page.json", { type: "application/json; charset=utf-8", body: JSON.stringify(data) }],
    ]),
    document: (language) => fill(template, language, data, pagesUrl),
  };
}

/** `{{a.b}}` becomes the text at that path; `{{language}}` and `{{bot}}` are known too. */
function fill(template: string, language: Language, { texts, bot }: PageData, pagesUrl: string): string {
  const values: Record<string, unknown> = { ...texts[language], language, pagesUrl, bot: bot.name };
  return template.replace(/\{\{([\w.]+)\}\}/g, (_, path: string) => {
    const found = path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], values);
    return escapeHtml(String(found));
  });
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
