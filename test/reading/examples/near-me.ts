import type { Examples } from "./examples.ts";

/** What the recogniser of what is near the asker reads. */
export const NEAR_ME: Examples = {
  recogniser: "near me",
  finds: [
    {
      says: "that it is to be near the asker",
      examples: [
        {
          means: { filters: ["near-me"], unknown: [], places: [] },
          fr: [
            "que faire près de chez moi ?",
            "des concerts à côté de moi",
            "qu’y a-t-il autour de moi ?",
            "les expositions près d’ici",
            "des ateliers pas loin de chez nous",
            "dans mon quartier",
          ],
          ru: [
            "что есть рядом со мной?",
            "концерты недалеко от меня",
            "что будет поблизости?",
            "выставки возле моего дома",
            "что происходит рядом с нами?",
            "концерты неподалёку",
          ],
        },
      ],
    },
  ],
  nothing: { filters: [] },
  findsNothing: [
    {
      says: "what is near something else",
      examples: [
        {
          means: {},
          fr: ["près de Nice", "le monde autour de nous", "dans le quartier"],
          ru: ["недалеко от Ниццы", "мир вокруг нас", "рядом с Лиллем"],
        },
      ],
    },
  ],
};
