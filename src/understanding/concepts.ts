import type { Concept } from "./concepts/concept.ts";
import { CULTURE } from "./concepts/culture.ts";
import { ECONOMY } from "./concepts/economy.ts";
import { FESTIVITIES } from "./concepts/festivities.ts";
import { LEARNING } from "./concepts/learning.ts";
import { NAMES } from "./concepts/names.ts";
import { NATURE } from "./concepts/nature.ts";
import { SCIENCE } from "./concepts/science.ts";
import { SOCIETY } from "./concepts/society.ts";
import { SPORT } from "./concepts/sport.ts";

export type { Concept } from "./concepts/concept.ts";

/**
 * What the programme is about, in the words of both languages: a question word whose stem is in a concept also stands
 * for the other stems of that concept. Forms that the stemmers do not join (fleeting vowels, -al/-aux) are spelled out.
 */
export const CONCEPTS: readonly Concept[] = [
  ...CULTURE,
  ...FESTIVITIES,
  ...LEARNING,
  ...SCIENCE,
  ...SOCIETY,
  ...ECONOMY,
  ...NATURE,
  ...SPORT,
  ...NAMES,
];
