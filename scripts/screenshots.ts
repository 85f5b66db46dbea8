/**
 * Makes the pictures for the README: `node --import tsx scripts/screenshots.ts`. It starts the product like `npm
 * start`, with an empty data folder, and writes WebP files to docs/screenshots. Look at them before you commit them.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { openBrowser } from "@jumelages/test-browser";
import { startProduct } from "../test/support/product.ts";

const folder = "docs/screenshots";
const wide = { width: 1240, height: 800 };
const phone = { width: 390, height: 780 };

interface Picture {
  name: string;
  options: BrowserContextOptions;
  prepare?: (page: Page) => Promise<void>;
}

/** Asks a question, and waits until the answer stops changing. */
async function ask(page: Page, question: string): Promise<void> {
  const before = await page.locator(".message").count();
  await page.locator("#draft").fill(question);
  await page.locator("#draft").press("Enter");
  await page
    .locator(".message:not(.typing)")
    .nth(before + 1)
    .waitFor();
  await page.waitForTimeout(300);
}

const pictures: Picture[] = [
  { name: "start-fr", options: { locale: "fr-FR", viewport: wide } },
  { name: "start-ru", options: { locale: "ru-RU", viewport: wide } },
  { name: "start-fr-dark", options: { locale: "fr-FR", viewport: wide, colorScheme: "dark" } },
  { name: "start-ru-dark", options: { locale: "ru-RU", viewport: wide, colorScheme: "dark" } },
  {
    name: "conversation-fr",
    options: { locale: "fr-FR", viewport: { ...wide, height: 880 } },
    prepare: (page) => ask(page, "Que prévoit le programme pour le climat ?"),
  },
  {
    name: "conversation-ru",
    options: { locale: "ru-RU", viewport: phone, colorScheme: "dark", deviceScaleFactor: 2 },
    prepare: (page) => ask(page, "Что будет в декабре в Петербурге?"),
  },
];

/** Converts a picture to WebP, with the browser. */
async function asWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const source = `data:image/png;base64,${png.toString("base64")}`;
  const dataUrl = await page.evaluate<string>(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(source)};
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.86);
  })()`);
  await page.close();
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64");
}

async function take(browser: Browser, url: string, { name, options, prepare }: Picture): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", timezoneId: "Europe/Paris", ...options });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(".example").first().waitFor();
  await page.evaluate("Promise.all([...document.images].map((image) => image.decode()))");
  await prepare?.(page);
  const file = path.join(folder, `${name}.webp`);
  const picture = await asWebp(browser, await page.screenshot());
  await writeFile(file, picture);
  console.log(`${file}: ${Math.round(picture.length / 1024)} kB`);
  await context.close();
}

const browser = await openBrowser();
if (!browser) throw new Error("Pictures need a browser: on Linux x64 npm brings one, elsewhere install Chrome.");
const dataDir = await mkdtemp(path.join(tmpdir(), "screenshots-"));
const product = await startProduct({ dataDir });
try {
  await mkdir(folder, { recursive: true });
  for (const picture of pictures) await take(browser, product.url, picture);
} finally {
  await product.stop();
  await browser.close();
  await rm(dataDir, { recursive: true });
}
