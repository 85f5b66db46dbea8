import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { BrowserContextOptions } from "playwright-core";

import { comeIn, eventually, focused, openBrowser, type Reader } from "@jumelages/test-browser";
import { setStage, type Stage } from "./harness.ts";

const browser = await openBrowser();

describe.skipIf(!browser)("The chat page in a browser", () => {
  let stage: Stage;
  let readers: Reader[] = [];

  beforeAll(async () => {
    stage = await setStage();
  });
  afterEach(async () => {
    const troubles = readers.flatMap((reader) => reader.troubles);
    await Promise.all(readers.map((reader) => reader.leave()));
    readers = [];
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await stage.close();
  });

  async function reader(options: BrowserContextOptions = {}): Promise<Reader> {
    if (!browser) throw new Error("There is no browser.");
    const come = await comeIn(browser, stage.page.url, options);
    readers.push(come);
    return come;
  }

  it("begins with six questions in the reader's language, and asks the one that is pressed", async () => {
    const french = await reader();
    expect(await french.page.locator(".example").count()).toBe(6);
    await french.page.getByRole("button", { name: "Et à Dijon ?" }).click();
    await french.sees("Écho : Et à Dijon ?");
    const russian = await reader({ locale: "ru-RU" });
    expect(await russian.page.locator("html").getAttribute("lang")).toBe("ru");
    await russian.page.getByRole("button", { name: "А в Дижоне?" }).click();
    await russian.sees("Écho : А в Дижоне?");
  });

  it("asks nothing of another host", async () => {
    const { requests, say, sees } = await reader();
    await say("riche");
    await sees("Gras");
    expect(requests.filter((address) => !address.startsWith(stage.page.url))).toEqual([]);
  });

  it("shows Telegram's formatting as elements", async () => {
    const { say, sees, log } = await reader();
    await say("riche");
    await sees("Gras");
    expect(await log.locator("strong").innerText()).toBe("Gras");
    expect(await log.locator("em").innerText()).toBe("italique");
    expect(await log.locator("code").innerText()).toBe("code");
    expect(await log.locator("blockquote").innerText()).toBe("cité");
    await log.getByRole("button", { name: "Afficher le texte masqué" }).press("Enter");
    await log.getByText("secret").waitFor();
    expect(await log.locator(".text a").count()).toBe(1);
    const link = log.getByRole("link", { name: "site" });
    expect(await link.getAttribute("href")).toBe("https://example.org/a");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    await log.getByRole("button", { name: "fiche" }).click();
    await sees("Écho : /start e_nice");
    await log.getByRole("button", { name: "/villes" }).first().click();
    await sees("Écho : /villes");
  });

  it("takes markup in a message for the letters that it is", async () => {
    const { page, say, sees, log } = await reader();
    await say('<img src="x" onerror="alert(1)"><script>alert(2)</script>');
    await sees('Écho : <img src="x" onerror="alert(1)">');
    await say("riche");
    await sees("<img src=x onerror=alert(1)>");
    expect(await log.locator("img, script").count()).toBe(0);
    expect(await page.locator("img:not([src='/icon.svg'])").count()).toBe(0);
  });

  it("edits in place, and keeps the place of whoever uses the keyboard", async () => {
    const { page, say, sees, log } = await reader();
    await say("boutons");
    await sees("Page 1");
    await log.getByRole("button", { name: "Suite" }).focus();
    await page.keyboard.press("Enter");
    await sees("Page 2");
    expect(await log.getByText("Page 1").count()).toBe(0);
    // Whoever pressed the button has seen it change.
    expect(await log.getByText("modifié").count()).toBe(0);
    expect(await focused(page)).toBe("Retour");
  });

  it("shows what a button answers: a line that passes, or a window that Escape closes", async () => {
    const { page, say, sees, log } = await reader();
    await say("boutons");
    await sees("Page 1");
    await log.getByRole("button", { name: "Mot" }).click();
    await eventually(() => page.locator("#toast").innerText(), "Noté");
    await log.getByRole("button", { name: "Avis" }).click();
    await page.getByRole("dialog").getByText("À lire").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("Avis");
  });

  it("offers the bot's keyboard and answers with it", async () => {
    const { page, say, sees } = await reader();
    await say("clavier");
    await page.getByRole("button", { name: "Ma position" }).click();
    await page.getByRole("button", { name: "Oufa" }).click();
    await sees("Reçu : 54.7351 55.9587");
    expect(await page.locator("#reply-keyboard").isHidden()).toBe(true);
  });

  it("sends a place from its list", async () => {
    const { page, sees, log } = await reader({ locale: "ru-RU" });
    await page.getByRole("button", { name: "Место" }).click();
    await page.getByRole("button", { name: "Ницца", exact: true }).click();
    await sees("Reçu : 43.7034 7.2663");
    expect(await log.locator(".mine .card-name").innerText()).toBe("Ницца");
  });

  it("lists the commands in the person's language and sends the chosen one", async () => {
    const { page, sees, draft } = await reader();
    await page.getByRole("button", { name: "Commandes" }).click();
    expect(await page.locator(".choice").allInnerTexts()).toEqual([
      "/start\nPrésentation",
      "/villes\nLes villes du programme",
    ]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Русский" }).click();
    await draft.fill("/go");
    await page.getByRole("button", { name: "/goroda" }).click();
    await sees("Écho : /goroda");
    expect(await draft.inputValue()).toBe("");
  });

  it("searches inline and sends the result", async () => {
    const { page, sees, draft } = await reader();
    await page.getByRole("button", { name: "Partager" }).click();
    await page.keyboard.type("juin");
    await page.getByRole("button", { name: /^Oufa juin/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await sees("Fiche de Oufa");
    expect(await page.locator(".via").innerText()).toBe("via @jumelages_bot");
    await draft.fill("@jumelages_bot rien");
    await page.locator("#suggestions").getByText("Aucune fiche ne correspond.").waitFor();
  });

  it("switches the person's language, for the bot and for itself", async () => {
    const { page, say, sees } = await reader();
    await page.getByRole("button", { name: "Русский" }).click();
    await page.getByRole("heading", { name: "Что вам рассказать?" }).waitFor();
    await say("langue");
    await sees("Langue : ru");
    await page.getByRole("button", { name: "Français" }).click();
    await eventually(() => page.locator("html").getAttribute("lang"), "fr");
    await say("langue");
    await sees("Langue : fr");
    await page.reload();
    await sees("Langue : fr");
  });

  it("shows a long page that a button has turned from its first line, whichever page was at its end", async () => {
    const { page, say, sees, log } = await reader({ viewport: { width: 390, height: 700 } });
    await say("long");
    await sees("Page 1, début");
    await log.getByRole("button", { name: "Suivants" }).click();
    await sees("Page 2, début");
    const aboveTop = () =>
      page.evaluate<boolean>(
        "document.querySelector('.message:last-child').getBoundingClientRect().top < document.querySelector('#log').getBoundingClientRect().top",
      );
    await eventually(aboveTop, false);
    const line = await page.evaluate<number>(
      "document.querySelector('.message:last-child').getBoundingClientRect().top",
    );
    expect(line).toBeLessThan(350);
  });

  it("holds a second person and a group beside the first chat", async () => {
    const { page, say, sees, log } = await reader();
    await say("un");
    await sees("Écho : un");
    await page.locator(".chat-second").click();
    await page.getByRole("heading", { name: "Что вам рассказать?" }).waitFor();
    await say("два");
    await sees("Écho : два");
    await page.locator(".chat-group").click();
    await page.getByText("Arrivée dans le groupe : Jumelages").waitFor();
    await page.getByRole("button", { name: "Et à Dijon ?" }).click();
    await sees("Écho : @jumelages_bot Et à Dijon ?");
    await page.locator("#speaker").getByRole("button", { name: "Женя" }).click();
    await say("entre nous");
    await sees("entre nous");
    expect(await log.locator(".message").count()).toBe(3);
    await page.locator(".chat-first").click();
    await sees("Écho : un");
    expect(await log.locator(".message").count()).toBe(2);
  });

  it("counts what comes to the other chats", async () => {
    const { page, say } = await reader();
    await say("lentement");
    await page.locator(".message.typing").waitFor();
    expect(await page.locator("#chat-status").innerText()).toBe("écrit…");
    await page.locator(".chat-second").click();
    const asked = stage.bot.updates.findLast(({ message }) => message?.text === "lentement")?.message;
    stage.world.sendText(asked?.chat.id ?? 0, asked?.chat.id ?? 0, "depuis un autre appareil");
    await page.locator(".chat-first .badge").waitFor();
    expect(await page.locator(".chat-first .badge .unseen").innerText()).toBe("Непрочитанных сообщений: 2");
  });

  it("quotes what is answered", async () => {
    const { page, say, sees, log } = await reader();
    await say("réponds");
    await sees("Je réponds");
    await log.getByRole("button", { name: "Répondre à ce message" }).last().click();
    await page.getByText("Réponse à Jumelages").waitFor();
    await say("merci");
    await sees("Écho : merci");
    expect(await log.locator(".quote-text").allInnerTexts()).toEqual(["réponds", "Je réponds"]);
    await log.getByRole("button", { name: "Répondre à ce message" }).last().click();
    await page.keyboard.press("Escape");
    expect(await page.locator("#reply-bar").isHidden()).toBe(true);
  });

  it("shows pictures, with their captions below them", async () => {
    const { page, say, sees } = await reader();
    await say("image");
    await sees("La carte");
    await expect.poll(() => page.evaluate<number>("document.querySelector('img.photo').naturalWidth")).toBe(8);
  });

  it("downloads documents", async () => {
    const { page, say } = await reader();
    await say("fichier");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^Télécharger Année 2021.ics/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Année 2021.ics");
    const content = await (await download.createReadStream()).toArray();
    expect(Buffer.concat(content as Buffer[]).toString()).toBe("BEGIN:VCALENDAR");
  });
});
