import type { Examples } from "./examples.ts";

/** Examples of words that name a heading of the programme. */
export const HEADINGS: Examples = {
  recogniser: "headings",
  finds: [
    {
      says: "a heading by the words that it uses",
      examples: [
        {
          means: { headings: ["twinning"] },
          fr: ["les jumelages", "villes jumelées"],
          ru: ["города-побратимы", "партнёрства"],
        },
        {
          means: { headings: ["university"] },
          fr: ["coopération universitaire", "les universités"],
          ru: ["университетов", "вузы"],
        },
        { means: { headings: ["culture"] }, fr: ["la culture"], ru: ["культурные проекты"] },
        { means: { headings: ["economy"] }, fr: ["économie"], ru: ["экономика"] },
        { means: { headings: ["tourism"] }, fr: ["le tourisme"], ru: ["туристические проекты"] },
        { means: { headings: ["environment"] }, fr: ["l’environnement", "écologie"], ru: ["экологические проекты"] },
        { means: { headings: ["sport"] }, fr: ["seulement le sport"], ru: ["спорт", "спортивные события"] },
        { means: { headings: ["sport", "culture"] }, fr: ["sport et culture"] },
        { means: { headings: ["tourism", "economy"] }, ru: ["туризм и экономика"] },
      ],
    },
    {
      says: "a heading beside other words, which stay free",
      examples: [
        {
          means: { headings: ["sport"], places: ["saumur"], words: "chevaux" },
          fr: ["des projets sportifs avec des chevaux à Saumur"],
        },
        {
          means: { headings: ["university"], places: ["nice"], words: "конференции" },
          ru: ["университетские конференции в Ницце"],
        },
      ],
    },
    {
      says: "a heading that is asked for as it is printed",
      alike: { asksForHeading: true },
      examples: [{ means: { headings: ["sport"] }, fr: ["la rubrique sport"], ru: ["рубрика спорт"] }],
    },
  ],
  nothing: { headings: [], asksForHeading: false },
  findsNothing: [
    {
      says: "in a subject of its own",
      examples: [
        { means: { words: "exposition" }, fr: ["une exposition"] },
        { means: { words: "concerts" }, fr: ["des concerts"] },
        { means: { words: "транспорт" }, ru: ["транспорт"] },
        { means: { words: "паспорт" }, ru: ["паспорт"] },
        { means: { words: "festival de cinéma" }, fr: ["un festival de cinéma"] },
        { means: { words: "hippisme" }, fr: ["hippisme"] },
        { means: { words: "agriculture" }, fr: ["agriculture"] },
      ],
    },
  ],
};
