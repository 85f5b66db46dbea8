import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { comeIn, eventually, focused, openBrowser, type Reader } from "@jumelages/test-browser";
import { startProduct, type Product } from "../support/product.ts";

const browser = await openBrowser();

describe.skipIf(!browser)("npm start without a token, in a browser", () => {
  let dataDir: string;
  let product: Product;
  let readers: Reader[] = [];

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), "product-"));
    product = await startProduct({ dataDir });
  });
  afterEach(async () => {
    const troubles = readers.flatMap((reader) => reader.troubles);
    await Promise.all(readers.map((reader) => reader.leave()));
    readers = [];
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await product.stop();
    await rm(dataDir, { recursive: true });
  });

  async function reader(options: BrowserContextOptions = {}): Promise<Reader> {
    if (!browser) throw new Error("There is no browser.");
    const come = await comeIn(browser, product.url, options);
    readers.push(come);
    return come;
  }

  it("answers in French with dates and partners; details and further pages come and go in place", async () => {
    const { say, sees, log } = await reader();
    await say("Que se passe-t-il à Nice ?");
    await sees("11–15 mai 2021");
    await sees(/Nice ⇄ Moscou/);
    const button = (name: string) => log.getByRole("button", { name, exact: true });
    await button("1").click();
    await sees("Côté russe :");
    await button("‹ Retour à la liste").click();
    await sees("11–15 mai 2021");
    await button("Suivants ›").click();
    await sees(/6–\d+ sur \d+/);
    await button("‹ Précédents").click();
    await sees("11–15 mai 2021");
    expect(await log.locator(".message").count()).toBe(2);
  });

  it("leads to the pages of the same programme, which are served beside it", async () => {
    const { page } = await reader({ locale: "ru-RU" });
    await page.getByRole("link", { name: "Программа на веб-страницах" }).click();
    await page.waitForURL(`${product.pagesUrl}ru/`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("межрегионального сотрудничества");
  });

  it("answers in Russian with dates and partners, and keeps the thread", async () => {
    const { say, sees } = await reader({ locale: "ru-RU" });
    await say("Что запланировано в Ницце?");
    await sees("11–15 мая 2021");
    await sees(/Ницца ⇄ Москва/);
    await say("а в ноябре?");
    await sees(/Ницца · ноябрь 2021 года/);
  });

  it("answers each of the questions that it proposes", async () => {
    for (const locale of ["fr-FR", "ru-RU"]) {
      for (let index = 0; index < 6; index += 1) {
        const { page, sees } = await reader({ locale });
        await page.locator(".example").nth(index).click();
        await sees(/⇄|202\d/);
      }
    }
  });

  it("greets in the language of the person's application", async () => {
    const { page, say, sees } = await reader();
    await say("/start");
    await sees("Bonjour.");
    await page.getByRole("button", { name: "Русский" }).click();
    await say("/start");
    await sees("Здравствуйте");
    await page.getByRole("button", { name: "Команды" }).click();
    await page.getByRole("button", { name: /^\/pomoshch/ }).click();
    await sees("/pomoshch — ");
  });

  it("finds the towns near a place, and cards to share", async () => {
    const { page, sees } = await reader();
    await page.getByRole("button", { name: "Lieu" }).click();
    await page.getByRole("button", { name: "Nice", exact: true }).click();
    await sees("Marseille · 159 km");
    await page.getByRole("button", { name: "Partager" }).click();
    await page.keyboard.type("nice");
    await page.locator(".choice").first().waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.locator(".via").waitFor();
  });

  it("shares the card of a tie into another chat, where it is the one thing to choose", async () => {
    const { page, say, sees, log } = await reader();
    await say("jumelage Dijon Volgograd");
    await log.getByRole("button", { name: "Dijon – Volgograd", exact: true }).click();
    await sees("Sources :");
    await log.getByRole("button", { name: "Partager", exact: true }).click();
    await page.locator(".choice").nth(1).click();
    await page.locator(".choice", { hasText: "Jumelage · depuis" }).waitFor();
    expect(await page.locator(".choice").count()).toBe(1);
    await page.locator(".choice").click();
    await page.locator(".via").waitFor();
    await sees("Prochain anniversaire");
  });

  it("takes a vote on an answer, and thanks in its place", async () => {
    const { page, say, sees, log } = await reader();
    await say("Que se passe-t-il à Nice ?");
    await sees("11–15 mai 2021");
    await log.getByRole("button", { name: "⋯", exact: true }).click();
    await log.getByRole("button", { name: "👍", exact: true }).click();
    await log.getByRole("button", { name: "✓ Merci pour votre avis", exact: true }).waitFor();
    await page.getByText("Merci, c’est noté.").waitFor();
    expect(await log.getByRole("button", { name: "👎", exact: true }).count()).toBe(0);
  });

  it("answers a mention in a group with a quotation, in the language of the question", async () => {
    const { page, sees, log } = await reader();
    await page.locator(".chat-group").click();
    await page.getByRole("button", { name: /Nice/ }).click();
    await sees("11–15 mai 2021");
    expect(await log.locator(".quote-text").innerText()).toContain("Nice");
  });

  it("answers as a guest where it is no member, when it is named", async () => {
    const { page, sees, problems } = await reader();
    await page.locator(".chat-pair").click();
    await page.getByRole("heading", { name: "Le bot en invité" }).waitFor();
    await page.getByRole("button", { name: /Nice/ }).click();
    await sees("11–15 mai 2021");
    await page.locator("#speaker").getByRole("button", { name: "Женя" }).click();
    await page.keyboard.type("@jumelages_bot Что в Дижоне?");
    await page.keyboard.press("Enter");
    await sees(/^.*Дижон/u);
    expect(await problems()).toEqual([]);
  });

  it("shows the ties as a table, which keeps within a telephone", async () => {
    const { say, sees, log, problems, overflow } = await reader({ viewport: { width: 360, height: 740 } });
    await say("/jumelages");
    await log.getByRole("columnheader", { name: "Partenaire" }).waitFor();
    expect(await log.locator("tbody tr").count()).toBe(7);
    expect(await problems()).toEqual([]);
    expect(await overflow()).toBe(0);
    await say("Où y a-t-il plus de projets, à Moscou ou à Saint-Pétersbourg ?");
    await sees("Il y a plus de projets à Saint-Pétersbourg (10) qu’à Moscou (9)");
    expect(await overflow()).toBe(0);
  });

  it("shows what comes of a button that was pressed far above the end", async () => {
    const { page, say, sees, log } = await reader({ viewport: { width: 390, height: 844 } });
    await say("/start t_dijon-volgograd");
    await sees("Prochain anniversaire");
    await say("Que se passe-t-il à Nice ?");
    await sees("11–15 mai 2021");
    await page.evaluate("document.querySelector('#log').scrollTop = 0");
    await log.getByRole("button", { name: "Me le rappeler", exact: true }).click();
    await page.getByText(/^Rappel posé/u).waitFor();
    await expect.poll(() => log.getByText("C’est noté.").isVisible()).toBe(true);
    const end = await log.locator(".message").last().boundingBox();
    expect(end && end.y >= 0 && end.y < 844).toBe(true);
  });

  it("needs no pointer", async () => {
    const { page, sees } = await reader();
    await page.keyboard.type("Que prévoit le programme pour le climat ?");
    await page.keyboard.press("Enter");
    await sees("fin août ou début septembre 2021");
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe("⋯");
    for (const name of ["Partager", "Carte", "2", "1"]) {
      await page.keyboard.press("Shift+Tab");
      expect(await focused(page)).toBe(name);
    }
    await page.keyboard.press("Enter");
    await sees("Côté russe :");
  });

  it("fits a narrow screen and has no serious problem for those who use other senses", async () => {
    for (const locale of ["fr-FR", "ru-RU"]) {
      const { say, sees, overflow, problems } = await reader({ viewport: { width: 360, height: 640 }, locale });
      await say("/start");
      await say(locale === "fr-FR" ? "Nice" : "Ницца");
      await sees("⇄");
      await say("/mois");
      await sees("2021");
      expect(await overflow()).toBe(0);
      expect(await problems()).toEqual([]);
    }
  });

  it("takes markup for words", async () => {
    const { say, sees, log } = await reader();
    await say('<img src="x" onerror="alert(1)"> à Nice');
    await sees("ne contient rien de tel (Nice)");
    expect(await log.locator("img").count()).toBe(0);
  });

  it("carries out nothing for another site", async () => {
    const { say, sees, log, page } = await reader();
    await say("Nice");
    await sees("11–15 mai 2021");
    const [cookie] = await page.context().cookies();
    const forged = await fetch(`${product.url}api/action`, {
      method: "POST",
      headers: {
        cookie: `${cookie?.name ?? ""}=${cookie?.value ?? ""}`,
        origin: "https://evil.example",
        "content-type": "application/json",
      },
      body: JSON.stringify({ type: "text", chat: "first", as: "first", text: "Moscou" }),
    });
    expect(forged.status).toBe(403);
    await page.reload();
    await sees("11–15 mai 2021");
    expect(await log.locator(".message").count()).toBe(2);
  });

  it("goes on after a restart under the page", async () => {
    const { page, say, sees, troubles } = await reader();
    await say("Que se passe-t-il à Nice ?");
    await sees("11–15 mai 2021");
    expect(await product.stop()).toBe(0);
    await page.getByText("Connexion perdue, nouvelle tentative…").waitFor();
    product = await startProduct({ dataDir, port: Number(new URL(product.url).port) });
    await eventually(() => page.locator("#connection").innerText(), "");
    await sees("11–15 mai 2021");
    await say("Et à Dijon ?");
    await sees("Volgograd");
    // A refused connection is what this test is about.
    troubles.splice(0, troubles.length, ...troubles.filter((line) => !line.includes("ERR_")));
  });
});
