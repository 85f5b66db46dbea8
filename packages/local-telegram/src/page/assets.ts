import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { bundleClient } from "./bundle-client.ts";
import type { ClientBundle } from "./bundle-client.ts";
import type { PageData } from "./protocol.ts";
import { textsIn } from "./texts.ts";
import type { Language, PageContent } from "./texts.ts";

/** A static file. */
export interface Asset {
  type: string;
  body: string | Uint8Array;
}

/** The page's appearance. */
export interface PageLook {
  /**
   * CSS that follows the page's own, with the bot's colours and fonts: `:root { --accent: #1f4e8c; }`, and another such
   * rule for dark mode. `client/styles/look.css` lists the names.
   */
  look?: string;
  /** The bot's logo, as SVG. */
  icon?: string;
  /** The client as `bundleClient` makes it. Default: bundled when the page starts. */
  client?: ClientBundle;
}

/** The page's files, and their content. */
export interface Assets {
  content: PageContent;
  /** By path. */
  files: ReadonlyMap<string, Asset>;
  /** The document with its first texts in a language, readable before any script runs. */
  document: (language: Language) => string;
}

const clientFile = (name: string) => fileURLToPath(new URL(`./client/${name}`, import.meta.url));

/**
 * Bundles the client if necessary, and fills in the texts.
 * @param pagesUrl the address of the bot's public pages; empty if it has none
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

/** Replaces `{{a.b}}` by the text at that path, and also `{{language}}` and `{{bot}}`. */
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
