import type { Examples } from "./examples.ts";

/** Examples of what the recogniser of months writes out, by the days that it then means. */
export const MONTHS: Examples = {
  recogniser: "months",
  finds: [
    {
      says: "mistyped and shortened months",
      alike: { impossible: null },
      examples: [
        {
          means: { ranges: ["2021-09-01/2021-09-30"] },
          fr: ["sept. 2021", "sept. à Moscou", "en setembre"],
          ru: ["в сент. в Ницце", "сент. 2021", "в сентябе"],
        },
        { means: { ranges: ["2021-12-01/2021-12-31"] }, ru: ["в декобре"] },
        { means: { ranges: ["2021-11-01/2021-11-30"] }, fr: ["en novenbre"] },
      ],
    },
    {
      says: "days in figures, with no need of a year",
      examples: [
        { means: { ranges: ["2021-11-26/2021-11-26"] }, fr: ["26/11 à Nice", "le 26/11/21"] },
        { means: { ranges: ["2021-06-12/2021-06-12"] }, fr: ["le 12.06"] },
        { means: { ranges: ["2021-06-05/2021-06-05"] }, fr: ["le 5/6"] },
        { means: { ranges: ["2021-06-12/2021-06-25"] }, fr: ["du 12/06 au 25/06", "du 12/06/2021 au 25/06/2021"] },
        { means: { ranges: ["2021-06-12/2021-06-12", "2021-06-25/2021-06-25"] }, fr: ["12/06, 25/06"] },
        { means: { ranges: ["2021-05-01/2021-06-11"] }, fr: ["avant le 12/06"] },
        { means: { ranges: ["2021-02-05/2021-02-05"] }, fr: ["05.02"], ru: ["5.02 в Ницце"] },
        { means: { ranges: ["2021-12-09/2021-12-19"] }, fr: ["9.12–19.12"], ru: ["с 9.12 по 19.12"] },
        { means: { ranges: ["2021-06-13/2021-12-31"] }, ru: ["после 12.06.2021"] },
      ],
    },
  ],
  nothing: { ranges: [], impossible: null },
  findsNothing: [
    {
      says: "in other figures, numbers and names",
      examples: [
        { means: { words: "enfants" }, fr: ["les 10/12 ans"] },
        {
          means: { words: "" },
          fr: ["les sept projets de Nice", "ils sont sept.", "ouvert 24/7"],
          ru: ["Сент. Что там?"],
        },
        { means: { words: "кв" }, ru: ["50 кв. м"] },
        { means: { words: "журнала" }, ru: ["1/2 журнала"] },
        { means: { words: "web 0" }, fr: ["le web 2.0"] },
        { means: { words: "06" }, fr: ["06.12.34.56.78"] },
      ],
    },
  ],
};
