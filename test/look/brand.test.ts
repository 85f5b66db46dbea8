import { describe, expect, it } from "vitest";
import { brandedLooks, brandedRules } from "../../src/look/brand.ts";
import type { BrandColours } from "../../src/look/brand.ts";
import { contrast, mixed, readableOn } from "../../src/look/contrast.ts";
import { looksOf, readLook } from "../../src/look/look.ts";

const looks = looksOf(await readLook());

/** Every text of the style with what it stands on. */
const TEXTS = [
  ["ink", ["paper", "surface", "raised", "accent-wash"]],
  ["soft", ["paper", "surface", "raised", "accent-wash"]],
  ["accent", ["paper", "surface", "raised", "accent-wash"]],
  ["on-accent", ["accent"]],
] as const;

function unread(colours: Readonly<Record<string, string>>): string[] {
  return TEXTS.flatMap(([text, papers]) =>
    papers.flatMap((paper) => {
      const found = contrast(colours[text] ?? "", colours[paper] ?? "");
      return found >= 4.5 ? [] : [`${text} on ${paper}: ${found.toFixed(2)}`];
    }),
  );
}

describe("Contrast", () => {
  it("is counted as WCAG 2 counts it", () => {
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(mixed("#000000", "#ffffff", 0.5)).toBe("#808080");
  });

  it("leaves alone what is read, and darkens or lightens what is not by as little as will do", () => {
    expect(readableOn("#1f4e8c", ["#ffffff"])).toBe("#1f4e8c");
    const [darker, lighter] = [readableOn("#ffd000", ["#ffffff"]), readableOn("#402060", ["#101010"])];
    expect(contrast(darker, "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(darker, "#ffffff")).toBeLessThan(5);
    expect(contrast(lighter, "#101010")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("The look in the colours of a publisher", () => {
  it("is the product's own where there are none", () => {
    expect(brandedLooks(looks, undefined)).toBe(looks);
    expect(brandedRules(looks, undefined)).toBe("");
    expect([unread(looks.light), unread(looks.dark)]).toEqual([[], []]);
  });

  it.each<[string, BrandColours]>([
    ["an accent that is read", { accent: "#7a1f5c" }],
    ["an accent too light for the day", { accent: "#ffd000" }],
    ["an accent too dark for the night", { accent: "#0b1020" }],
    ["white on a light accent", { accent: "#7fd0ff", onAccent: "#ffffff" }],
    ["ink as pale as its paper", { paper: "#ffffff", ink: "#dddddd" }],
    ["a dark paper by day", { paper: "#101820", accent: "#ff5a36" }],
    ["a light paper by night", { accent: "#008060", dark: { paper: "#fffbe6" } }],
    ["a paper between light and dark", { paper: "#7f7f7f", accent: "#808080" }],
  ])("is read by day and by night with %s", (_name, brand) => {
    const { light, dark } = brandedLooks(looks, brand);
    expect([unread(light), unread(dark)]).toEqual([[], []]);
  });

  it("keeps colours that are read as they are told, and those of the night for the night", () => {
    const { light, dark } = brandedLooks(looks, { accent: "#7a1f5c", dark: { accent: "#f0a0d0" } });
    expect([light["accent"], light["paper"], dark["accent"]]).toEqual(["#7a1f5c", "#faf6ec", "#f0a0d0"]);
  });

  it("has three sides of a map that are told apart, also with an accent like the second", () => {
    const { light } = brandedLooks(looks, { accent: "#b23a2b" });
    expect([light["side0"], light["side1"], light["side2"]]).toEqual(["#b23a2b", "#2f6b3f", "#5b4a8a"]);
  });

  it("is written as what changes by day, and whole for the night", () => {
    const rules = brandedRules(looks, { accent: "#7a1f5c" });
    const [day = "", night = ""] = rules.split("\n");
    expect(day).toContain("--accent:#7a1f5c");
    expect(day).not.toContain("--paper");
    expect(night).toMatch(/^@media \(prefers-color-scheme:dark\)\{:root\{/u);
    expect(night).toContain("--paper:#14181e");
  });
});
