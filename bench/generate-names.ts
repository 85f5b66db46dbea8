import type { z } from "zod";
import type { placeSchema } from "../src/corpus/schema.ts";

/** A place in the format of `places.json`. */
export type GivenPlace = z.input<typeof placeSchema>;

/** Syllables for invented names, in both scripts. */
const SYLLABLES: readonly (readonly [fr: string, ru: string])[] = [
  ["mar", "мар"],
  ["lo", "ло"],
  ["ver", "вер"],
  ["gan", "ган"],
  ["tol", "тол"],
  ["bri", "бри"],
  ["sau", "со"],
  ["mon", "мон"],
  ["del", "дел"],
  ["cor", "кор"],
  ["fla", "фла"],
  ["nem", "нем"],
  ["rou", "ру"],
  ["pel", "пел"],
  ["gri", "гри"],
  ["val", "вал"],
  ["bur", "бур"],
  ["san", "сан"],
  ["tor", "тор"],
  ["lem", "лем"],
  ["dar", "дар"],
  ["fon", "фон"],
  ["ral", "рал"],
  ["ste", "сте"],
  ["cal", "кал"],
  ["nor", "нор"],
  ["mel", "мел"],
  ["pra", "пра"],
  ["gol", "гол"],
  ["bel", "бел"],
];

/** The invented root for a number, the same in both scripts; each number has its own. */
export function rootOf(index: number): { fr: string; ru: string } {
  let rest = index + SYLLABLES.length;
  let [fr, ru] = ["", ""];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    const [own, other] = SYLLABLES[rest % SYLLABLES.length] ?? ["", ""];
    fr += own;
    ru += other;
  }
  return { fr, ru };
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

const ADJECTIVE_ENDINGS = ["ий", "ая", "ое", "ие", "ого", "ой", "ому", "ую", "им", "ом", "их", "ими"];

function russianForms(stem: string, [genitive, dative, accusative, instrumental, prepositional]: readonly string[]) {
  const of = (ending = "") => stem + ending;
  return {
    genitive: of(genitive),
    dative: of(dative),
    accusative: of(accusative),
    instrumental: of(instrumental),
    prepositional: of(prepositional),
    in: `в ${of(prepositional)}`,
    from: `из ${of(genitive)}`,
  };
}

/** An invented French town in a region: « Marloville ». */
export function frenchTown(index: number, region: string): GivenPlace {
  const { fr, ru } = rootOf(index);
  const name = `${capital(fr)}ville`;
  return {
    id: `${fr}ville`,
    kind: "city",
    country: "fr",
    fr: { name, in: `à ${name}`, of: `de ${name}` },
    ru: { nominative: `${capital(ru)}виль`, ...russianForms(`${capital(ru)}вил`, ["я", "ю", "ь", "ем", "е"]) },
    aliases: { fr: [], ru: [] },
    demonyms: {
      fr: ["ois", "oise", "oises"].map((ending) => `${fr}vill${ending}`),
      ru: ADJECTIVE_ENDINGS.map((ending) => `${ru}вильск${ending}`),
    },
    within: [region],
    latitude: 43 + (index % 70) / 10,
    longitude: -1 + (index % 79) / 10,
  };
}

/** An invented Russian town in a region: «Марлоград». */
export function russianTown(index: number, region: string): GivenPlace {
  const { fr, ru } = rootOf(index);
  const name = `${capital(fr)}grad`;
  return {
    id: `${fr}grad`,
    kind: "city",
    country: "ru",
    fr: { name, in: `à ${name}`, of: `de ${name}` },
    ru: { nominative: `${capital(ru)}град`, ...russianForms(`${capital(ru)}град`, ["а", "у", "", "ом", "е"]) },
    aliases: { fr: [], ru: [] },
    demonyms: { fr: [], ru: ADJECTIVE_ENDINGS.map((ending) => `${ru}градск${ending}`) },
    within: [region],
    latitude: 50 + (index % 120) / 10,
    longitude: 31 + (index % 970) / 10,
  };
}

/** An invented region of a country. */
export function region(index: number, country: "fr" | "ru"): GivenPlace {
  const { fr, ru } = rootOf(index);
  const name = `${capital(fr)}ie`;
  return {
    id: `${country}-${fr}ie`,
    kind: "region",
    country,
    fr: { name, in: `en ${name}`, of: `de ${name}` },
    ru: { nominative: `${capital(ru)}ия`, ...russianForms(`${capital(ru)}и`, ["и", "и", "ю", "ей", "и"]) },
    aliases: { fr: [], ru: [] },
    demonyms: { fr: [], ru: [] },
    within: [country === "fr" ? "france" : "russie"],
    latitude: country === "fr" ? 46 : 56,
    longitude: country === "fr" ? 2 : 40,
  };
}
