import { comeIn, openBrowser } from "@jumelages/test-browser";
import { expect, it } from "vitest";
import { createChatPage, startLocalTelegram } from "../../src/index.ts";

const browser = await openBrowser();

async function openPage(more: Partial<Parameters<typeof createChatPage>[0]> = {}) {
  const telegram = await startLocalTelegram({ botProfile: { firstName: "Echo", username: "echo_bot" } });
  const page = await createChatPage({ world: telegram.world, examples: { en: ["Hello"] }, ...more }).listen(0);
  const close = async () => {
    await page.close();
    await telegram.close();
  };
  return { url: page.url, close };
}

it("A page without texts and look of its own speaks English to two people", async () => {
  const { url, close } = await openPage();
  const html = await (await fetch(url, { headers: { "accept-language": "fr" } })).text();
  expect(html).toContain('<html lang="en">');
  expect(html).not.toMatch(/\{\{|undefined/u);
  const events = await fetch(new URL("api/events", url));
  const first = await (events.body as ReadableStream<Uint8Array>).getReader().read();
  const snapshot = new TextDecoder().decode(first.value);
  expect(snapshot).toContain('"name":"Robin","language":"en"');
  expect(snapshot).toContain('"name":"Robin 2","language":"en"');
  await close();
});

it("A page has the colours that it is given, after its own, and the mark", async () => {
  const { url, close } = await openPage({ look: ":root{--accent:#123456}", icon: "<svg/>" });
  expect(await (await fetch(new URL("app.css", url))).text()).toMatch(
    /--accent: #1d5799.*:root\{--accent:#123456\}$/su,
  );
  expect(await (await fetch(new URL("icon.svg", url))).text()).toBe("<svg/>");
  await close();
});

it("A page with no texts at all is refused", async () => {
  const telegram = await startLocalTelegram({ botProfile: { firstName: "Echo", username: "echo_bot" } });
  const page = createChatPage({ world: telegram.world, texts: {} });
  await expect(page.listen(0)).rejects.toThrow("The chat page needs texts in one language at least.");
  await telegram.close();
});

it.skipIf(!browser).each(["light", "dark"] as const)(
  "A page in its own %s colours can be read, and offers nothing that it does not have",
  async (colorScheme) => {
    if (!browser) throw new Error("There is no browser.");
    const { url, close } = await openPage();
    const reader = await comeIn(browser, url, { colorScheme, locale: "en-GB" });
    expect(await reader.problems()).toEqual([]);
    for (const id of ["language", "place"]) expect(await reader.page.locator(`#${id}`).isHidden(), id).toBe(true);
    expect(await reader.page.getByText("The bot’s pages").isHidden()).toBe(true);
    expect(reader.troubles).toEqual([]);
    await reader.leave();
    await close();
  },
);
