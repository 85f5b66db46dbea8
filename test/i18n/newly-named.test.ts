import { describe, expect, it } from "vitest";
import { newlyNamed } from "../../src/i18n/newly-named.ts";

describe("What a text says is planned, and names for the first time, gets an indefinite article", () => {
  it.each([
    [
      "Avignon et Perm prévoient, d’avril à septembre 2021, l’exposition « Sibérie – France ».",
      "Avignon et Perm prévoient, d’avril à septembre 2021, une exposition intitulée « Sibérie – France ».",
    ],
    [
      "Lille et Voronej prévoient la conférence scientifique internationale « Culture ».",
      "Lille et Voronej prévoient une conférence scientifique internationale intitulée « Culture ».",
    ],
    [
      "Angers prévoit le festival « Journées de la France ». Le festival « Journées de la France » relève des universités.",
      "Angers prévoit un festival intitulé « Journées de la France ». Le festival « Journées de la France » relève des universités.",
    ],
    [
      "Le Beaujolais et Oulianovsk prévoient, pour leur coopération, la table ronde « Géoparcs ».",
      "Le Beaujolais et Oulianovsk prévoient, pour leur coopération, une table ronde intitulée « Géoparcs ».",
    ],
  ])("%s", (text, told) => {
    expect(newlyNamed(text)).toBe(told);
  });

  it.each([
    "Marseille prévoit la participation de la troupe « Zercala » au festival.",
    "Strasbourg prévoit de mettre en œuvre le projet « Une fenêtre ».",
    "Bressuire prévoit l’atelier « Villes ».",
    "Авиньон планирует выставку «Сибирь — Франция».",
  ])("but not where another noun has the name, or its gender is not known: %s", (text) => {
    expect(newlyNamed(text)).toBe(text);
  });
});
