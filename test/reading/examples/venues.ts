import type { Examples } from "./examples.ts";

/** What the recogniser of districts and houses reads, of a programme with the Musée du Louvre, the Institut suédois, the Gare du Nord and a library in another quarter “de la Gare”. */
export const VENUES: Examples = {
  recogniser: "venues",
  finds: [
    {
      says: "a district by its number",
      examples: [
        {
          means: { filters: ["district 15"], words: "" },
          fr: ["que faire dans le 15e ?", "dans le 15ème arrondissement", "le 15e arrondissement"],
          ru: ["что есть в 15-м округе?", "15-й округ", "в 15 округе"],
        },
        { means: { filters: ["district 75015"], words: "" }, fr: ["75015"], ru: ["75015"] },
        { means: { filters: ["district 1"] }, fr: ["dans le 1er arrondissement"] },
        { means: { filters: ["district 15"], scope: "projects", item: null }, fr: ["et dans le 15e ?"] },
      ],
    },
    {
      says: "a house by its name, or by the word of it that no other has",
      examples: [
        {
          means: { filters: ["venue Musée du Louvre"] },
          fr: ["que se passe-t-il au Louvre ?", "au musée du Louvre en mai"],
          ru: ["что будет в Лувре?", "в музее Лувр"],
        },
        { means: { filters: ["venue Musée du Louvre"], item: null }, fr: ["c’est quoi le programme du Louvre ?"] },
        {
          means: { filters: ["venue Bibliothèque Louise Michel"] },
          fr: ["à la bibliothèque Louise Michel", "Bibliothèque Louise-Michel"],
        },
        {
          means: { filters: ["venue Cité des sciences et de l’industrie"] },
          fr: ["que faire à la Cité des sciences ?", "les films de la cité des sciences et de l'industrie"],
        },
        {
          means: { filters: ["venue Musée des égouts de Paris"] },
          fr: ["à quelle heure ferme le musée des égouts ?", "au musée des égouts"],
        },
        {
          means: { filters: ["venue Comédie-Française"] },
          fr: ["quels spectacles à la Comédie-Française en mai ?"],
        },
        { means: { filters: ["venue Petit Palais"] }, fr: ["au Petit Palais", "que propose le Petit Palais ?"] },
        { means: { filters: ["venue La Monnaie de Paris"] }, fr: ["à la Monnaie", "à la Monnaie de Paris"] },
        { means: { filters: ["district monnaie"] }, fr: ["dans le quartier de la Monnaie"] },
        {
          means: { filters: ["venue Маяк Порт"] },
          ru: ["сколько событий в Маяк Порту?", "в Маяке"],
        },
        { means: { filters: ["venue Gare du Nord"] }, fr: ["à la gare du Nord", "que propose la Gare du Nord ?"] },
      ],
    },
    {
      says: "what is around a house",
      examples: [
        {
          means: { filters: ["near Musée du Louvre"], near: [] },
          fr: ["expos près du Louvre", "autour du musée du Louvre"],
          ru: ["выставки рядом с Лувром", "что есть около Лувра?"],
        },
      ],
    },
  ],
  nothing: { filters: [] },
  findsNothing: [
    {
      says: "numbers and names of something else",
      examples: [
        {
          means: {},
          fr: [
            "la 15e édition du festival",
            "un château du 19e siècle",
            "le 15 mai",
            "une statue de Michel",
            "des livres",
            "dans un musée des égouts",
            "une cité et des sciences",
            "quand est l’observation des libellules au Bois de Vincennes ?",
          ],
          ru: ["события в Марселе", "15 мая", "19 век", "15-й фестиваль", "книги о лугах"],
        },
      ],
    },
  ],
};
