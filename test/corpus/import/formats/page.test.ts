import { describe, expect, it } from "vitest";
import { readImport } from "../../../../src/corpus/import/read.ts";

const event = (name: string) => JSON.stringify({ "@type": "Event", name, startDate: "2027-03-06" });
const block = (content: string) => `<script class="a>b" type="application/ld+json">${content}</script>`;
const read = (page: string) => readImport(new TextEncoder().encode(page));
const titles = (page: string) => read(page).events.map(({ title }) => title.fr);

describe("A web page that was saved", () => {
  it("has its events in the blocks of JSON-LD, and nowhere else", () => {
    const other = block('{"@graph": [{"@type": "WebSite", "name": "Ville"}]}');
    const trap = `<script>var a = "${block(event("Faux")).replaceAll('"', "'").replace("</script>", "<\\/script>")}";</script>`;
    const page = `<!DOCTYPE html><html><head>${other}${trap}<!-- ${block(event("Ancien"))} --></head><body>`;
    expect(titles(`${page}${block(`[${event("Bal")}]`)}<p>${block(event("Foire"))}</body></html>`)).toEqual([
      "Bal",
      "Foire",
    ]);
  });

  it("may be a block alone, or wrapped as old pages have it", () => {
    expect(titles(block(event("Bal")))).toEqual(["Bal"]);
    expect(titles(block(`\n//<![CDATA[\n${event("Bal")}\n//]]>\n`))).toEqual(["Bal"]);
    expect(titles(`<div>${block(`<!-- ${event("Bal")} -->`)}</div>`)).toEqual(["Bal"]);
  });

  it("is read without a block that is broken, which is told", () => {
    const { events, problems } = read(`<html>${block("{broken")}${block(event("Bal"))}`);
    expect(events).toHaveLength(1);
    expect(problems).toMatchObject([{ where: "block 1 of JSON-LD", kind: "note" }]);
  });

  it("is refused where it describes no events", () => {
    expect(() => read(`<html>${block('{"@type": "WebSite"}')}`)).toThrow(/web page without events/);
  });
});
