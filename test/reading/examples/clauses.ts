import type { Examples } from "./examples.ts";

/** Examples of what the asker tells of themselves. */
export const CLAUSES: Examples = {
  recogniser: "clauses",
  finds: [
    {
      says: "the background of a request",
      examples: [
        {
          means: { coreTerms: [] },
          fr: [
            "Je suis musicien de métier, que se passe-t-il à Lémeré ?",
            "Ma femme est mutée, on déménage en Normandie avec le chien : qu'est-ce qui y est programmé ?",
            "Enseignante, je suis libre pendant l’été. Qu’y a-t-il alors ?",
            "Traductrice, je passe par Nice : qu’y a-t-il ?",
          ],
          ru: [
            "Брат женится на девушке из Тулузы, а я про этот город ничего не знаю. Что там запланировано?",
            "Работаю поваром на вахте. Что есть по Смоленску?",
          ],
        },
        {
          means: { coreTerms: [], ranges: [] },
          fr: ["Hier soir à table on s’est disputés : combien de projets à Paris ?"],
          ru: ["Вчера вечером мы поспорили: сколько проектов в Париже?"],
        },
        {
          means: { asks: "list", coreTerms: [] },
          ru: ["У нас с женой годовщина, решили махнуть в Арль. Что там будет?"],
        },
      ],
    },
    {
      says: "that anything at all is asked for",
      alike: { isOpen: true },
      examples: [
        { means: { places: ["nice"], coreTerms: [] }, fr: ["qu’avez-vous à Nice ?"], ru: ["что-нибудь в Ницце"] },
      ],
    },
  ],
  nothing: {},
  findsNothing: [
    {
      says: "in what they like or put in front of the request",
      examples: [
        { means: { coreTerms: ["opera"] }, fr: ["Je suis passionné d’opéra, que proposez-vous à Nice ?"] },
        { means: { coreTerms: ["theatre"] }, fr: ["Le théâtre, vous avez quoi à Nice ?"] },
        { means: { coreTerms: ["шахматы"] }, ru: ["Обожаю шахматы. Что посоветуете в Бордо?"] },
        { means: { coreTerms: ["кружево"] }, ru: ["Кружево, что-нибудь есть?"] },
      ],
    },
    {
      says: "where nothing asks about anything: the story is the question",
      examples: [
        { means: { coreTerms: ["tournoi d echecs"] }, fr: ["On m’a parlé d’un tournoi d’échecs. C’est où ?"] },
        { means: { coreTerms: ["шахматный турнир"] }, ru: ["Мне рассказали про шахматный турнир. Это где?"] },
      ],
    },
    {
      says: "in a journey, which tells when",
      examples: [
        {
          means: { ranges: ["2021-05-01/2021-05-31"] },
          fr: ["Je pars à Nice en mai, qu’y a-t-il ?"],
          ru: ["Еду в Ниццу в мае, что там будет?"],
        },
      ],
    },
  ],
};
