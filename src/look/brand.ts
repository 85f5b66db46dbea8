import { contrast, distance, lightness, mixed, READABLE, readableOn } from "./contrast.ts";
import type { Colours, Looks } from "./look.ts";

/** The publisher's colours, each as "#rrggbb"; missing ones are the product's own. */
export interface OwnColours {
  accent?: string | undefined;
  /** Text on the accent colour. */
  onAccent?: string | undefined;
  paper?: string | undefined;
  ink?: string | undefined;
}

export interface BrandColours extends OwnColours {
  /** Different colours for dark mode. */
  dark?: OwnColours | undefined;
}

/** A background with at least this luminance belongs to light mode. */
const DAY = 0.18;
/** Colours closer than this cannot be told apart on a map. */
const APART = 85;
const SIDES = 3;

const colour = (colours: Colours, name: string) => colours[name] ?? "#000000";

/** The colours of the sides on a map: the accent, then usual colours that differ enough from those already chosen. */
function sidesOf(accent: string, base: Colours): Colours {
  const chosen = [accent];
  for (const name of ["side1", "side2", "side0", "tie0"]) {
    const other = colour(base, name);
    if (chosen.length < SIDES && chosen.every((one) => distance(one, other) >= APART)) chosen.push(other);
  }
  return Object.fromEntries(chosen.map((one, side): [string, string] => [`side${side}`, one]));
}

/** The colours of surfaces and land that go with the publisher's background. */
function papersOf({ paper }: OwnColours, base: Colours): Colours {
  if (paper === undefined) return {};
  const [surface, raised] = lightness(paper) >= DAY ? [0.4, 0.75] : [0.03, 0.06];
  return {
    paper,
    surface: mixed(paper, "#ffffff", surface),
    raised: mixed(paper, "#ffffff", raised),
    land: mixed(colour(base, "land"), paper, 0.5),
  };
}

/**
 * Puts the publisher's colours into a palette. Text stays readable: if a colour has too little contrast, it is changed as
 * little as possible.
 */
function dressed(base: Colours, own: OwnColours): Colours {
  const papers: Colours = { ...base, ...papersOf(own, base) };
  const paper = colour(papers, "paper");
  const isDay = lightness(paper) >= DAY;
  const wanted = own.accent ?? colour(base, "accent");
  const isTinted = (own.accent ?? own.paper) !== undefined;
  const wash = isTinted ? mixed(paper, wanted, isDay ? 0.1 : 0.16) : colour(base, "accent-wash");
  const below = [paper, colour(papers, "surface"), colour(papers, "raised"), wash];
  const ink = readableOn(own.ink ?? colour(base, "ink"), below);
  const accent = readableOn(wanted, below);
  const isInked = (own.ink ?? own.paper) !== undefined;
  const onAccent = [own.onAccent, colour(base, "on-accent"), "#ffffff", "#000000"].find(
    (one): one is string => one !== undefined && contrast(one, accent) >= READABLE,
  );
  return {
    ...papers,
    ink,
    soft: readableOn(isInked ? mixed(ink, paper, 0.25) : colour(base, "soft"), below),
    line: isInked ? mixed(paper, ink, 0.14) : colour(base, "line"),
    accent,
    "accent-wash": wash,
    "accent-edge": isTinted ? mixed(paper, accent, 0.35) : colour(base, "accent-edge"),
    "on-accent": onAccent ?? "#000000",
    ...(own.accent !== undefined && sidesOf(accent, base)),
  };
}

/** The palette that suits the publisher's background; `usual` without one. */
function baseOf({ paper }: OwnColours, { light, dark }: Looks, usual: Colours): Colours {
  if (paper === undefined) return usual;
  return lightness(paper) >= DAY ? light : dark;
}

/** The light and the dark look in the publisher's colours; the product's own look if the publisher has none. */
export function brandedLooks(looks: Looks, brand: BrandColours | undefined): Looks {
  if (!brand) return looks;
  const { dark = {}, ...day } = brand;
  const night = { accent: day.accent, ...dark };
  return {
    light: dressed(baseOf(day, looks, looks.light), day),
    dark: dressed(baseOf(night, looks, looks.dark), night),
  };
}

function rulesOf(colours: Colours, usual: Colours): string {
  const changed = Object.entries(colours).filter(([name, value]) => usual[name] !== value);
  return `:root{${changed.map(([name, value]) => `--${name}:${value}`).join(";")}}`;
}

/** The CSS for one palette, which ignores the browser's preference for light or dark. */
export function fixedRules(looks: Looks, scheme: keyof Looks): string {
  return `:root{color-scheme:${scheme}}\n${rulesOf(looks[scheme], {})}\n`;
}

/** The CSS for the publisher's colours, to put after that of the look; empty if there are none. */
export function brandedRules(looks: Looks, brand: BrandColours | undefined): string {
  if (!brand) return "";
  const { light, dark } = brandedLooks(looks, brand);
  // The dark palette is complete: otherwise the changed light colours would apply in dark mode too.
  return `${rulesOf(light, looks.light)}\n@media (prefers-color-scheme:dark){${rulesOf(dark, {})}}\n`;
}
