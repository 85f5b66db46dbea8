import type { Examples } from "./examples.ts";

/** Examples of phrases that name a subject of the programme. */
export const SUBJECTS: Examples = {
  recogniser: "subjects",
  finds: [
    {
      says: "a phrase, one subject whatever its words mean alone",
      alike: { ranges: [], headings: [] },
      examples: [
        { means: { coreTerms: ["jeunes pousses"] }, fr: ["les jeunes pousses"] },
        { means: { coreTerms: ["ecole d hiver"] }, fr: ["une école d’hiver"] },
        { means: { coreTerms: ["tournoi d echecs"] }, fr: ["un tournoi d’échecs"] },
        { means: { coreTerms: ["зимняя школа"] }, ru: ["зимняя школа"] },
        { means: { coreTerms: ["шахматный турнир"] }, ru: ["шахматный турнир"] },
        { means: { coreTerms: ["конный спорт"] }, ru: ["конный спорт"] },
        { means: { coreTerms: ["молодые предприниматели"] }, ru: ["молодые предприниматели"] },
      ],
    },
  ],
  nothing: { excludedSubjects: [] },
  findsNothing: [
    {
      says: "in words that make no phrase",
      examples: [
        { means: { coreTerms: ["tournoi", "poker"] }, fr: ["un tournoi de poker"] },
        { means: { coreTerms: ["jardins", "mode"] }, fr: ["les jardins et la mode"] },
        { means: { coreTerms: ["турнир", "покеру"] }, ru: ["турнир по покеру"] },
        { means: { coreTerms: ["кружево", "мода"] }, ru: ["кружево и мода"] },
      ],
    },
    {
      says: "in the word of a heading alone",
      examples: [{ means: { headings: ["sport"], coreTerms: [] }, fr: ["du sport"], ru: ["спорт"] }],
    },
  ],
};
