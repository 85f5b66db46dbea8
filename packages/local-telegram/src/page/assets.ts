import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { bundleClient } from "./bundle-client.ts";
import type { ClientBundle } from "./bundle-client.ts";
import type { PageData } from "./protocol.ts";
import { textsIn } from "./texts.ts";
import type { Language, PageContent } from "./texts.ts";

/** Something the server gives out as it is. */
export interface Asset {
  type: string;
  body: string | Uint8Array;
}

/** How a page looks, and what it is made of. */
export interface PageLook {
  /**
   * CSS that is put after the page's own, to give it the colours and type of its bot: `:root { --accent: #1f4e8c; }`, with
   * another such rule for dark screens. The names are in `client/styles/look.css`.
   */
  look?: string;
  /** The bot's mark, as SVG. */
  icon?: string;
  /** The client as `bundleClient` made it; bundled when the page starts unless given. */
  client?: ClientBundle;
}

/** The page's files, and what they say. */
export interface Assets {
  content: PageContent;
  /** By path. */
  files: ReadonlyMap<string, Asset>;
  /** The document with its first texts in a language, which are there before any script runs. */
  document: (language: Language) => string;
}

const clientFile = (name: string) => fileURLToPath(new URL(`./client/${name}`, import.meta.url));

/**
 * Bundles the client, if that is not done, and fills in what it shows.
 * @param pagesUrl where the bot's own pages are; empty where it has none
 */
export async function buildAssets(data: PageData, pagesUrl: string, given: PageLook = {}): Promise<Assets> {
  const [{ script, style }, template, icon] = await Promise.all([
    given.client ?? bundleClient(),
    readFile(clientFile("index.html"), "utf8"),
    given.icon ?? readFile(clientFile("icon.svg"), "utf8"),
  ]);
  const css = Buffer.concat([style, Buffer.from(given.look ?? "")]);
  return {
    content: data,
    files: new Map([
      ["/app.js", { type: "text/javascript; charset=utf-8", body: script }],
      ["/app.css", { type: "text/css; charset=utf-8", body: css }],
      ["/icon.svg", { type: "image/svg+xml", body: icon }],
      ["/page.json", { type: "application/json; charset=utf-8", body: JSON.stringify(data) }],
    ]),
    document: (language) => fill(template, language, data, pagesUrl),
  };
}

/** `{{a.b}}` becomes the text at that path; `{{language}}` and `{{bot}}` are known too. */
function fill(template: string, language: Language, data: PageData, pagesUrl: string): string {
  const values: Record<string, unknown> = { ...textsIn(language, data), language, pagesUrl, bot: data.bot.name };
  return template.replace(/\{\{([\w.]+)\}\}/g, (_, path: string) => {
    const found = path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], values);
    return escapeHtml(String(found));
  });
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
