import type { Examples } from "./examples.ts";

/** Examples of turns of phrase that say nothing, by the terms beside them. */
export const FILLERS: Examples = {
  recogniser: "fillers",
  finds: [
    {
      says: "turns of phrase that say nothing",
      examples: [
        {
          means: { terms: ["concerts"] },
          fr: ["quels concerts au juste ?", "en fait, des concerts", "au cours de l’année, des concerts"],
        },
        { means: { terms: ["концерты"] }, ru: ["теперь концерты", "концерты за границей"] },
        { means: { terms: ["театр"] }, ru: ["одним словом, театр", "погодите, а театр?", "я свободен в мае, театр?"] },
        { means: { terms: ["theatre"] }, fr: ["attendez, et le théâtre ?", "je suis libre en mai, du théâtre ?"] },
        { means: { terms: [] }, fr: ["tant pis, et à Nice ?"], ru: ["что будет в Ницце за это время?"] },
      ],
    },
    {
      says: "times that return, which are no time of the programme",
      alike: { ranges: [] },
      examples: [
        { means: { terms: ["concerts"] }, fr: ["chaque été, des concerts", "des concerts le samedi"] },
        { means: { terms: ["концерты"] }, ru: ["концерты каждое лето", "концерты по субботам"] },
      ],
    },
    {
      says: "what only belongs to the name of a heading",
      alike: { terms: [] },
      examples: [
        { means: { headings: ["culture"] }, fr: ["culture et éducation"], ru: ["культура и образование"] },
        {
          means: { headings: ["university"] },
          fr: ["coopération entre universités"],
          ru: ["сотрудничество между университетами"],
        },
      ],
    },
  ],
  nothing: {},
  findsNothing: [
    {
      says: "in words of theirs that stand for themselves",
      examples: [
        { means: { terms: ["affaires"] }, fr: ["les affaires"] },
        { means: { terms: ["education"] }, fr: ["l’éducation"] },
        { means: { terms: ["гости", "фестиваля"] }, ru: ["гости фестиваля"] },
        { means: { terms: ["слово", "театр"] }, ru: ["слово и театр"] },
        { means: { terms: ["образование"] }, ru: ["образование"] },
      ],
    },
    {
      says: "in a time that is meant",
      examples: [
        { means: { ranges: ["2021-06-01/2021-08-31"], terms: ["concerts"] }, fr: ["les concerts de l’été"] },
        { means: { ranges: ["2021-06-01/2021-08-31"], terms: ["концерты"] }, ru: ["летние концерты"] },
      ],
    },
  ],
};
