import type { Examples } from "./examples.ts";

/** What the recogniser of parts of the day reads. */
export const DAYTIME: Examples = {
  recogniser: "daytime",
  finds: [
    {
      says: "a part of a day that is told too",
      today: "2021-05-12",
      examples: [
        {
          means: { ranges: ["2021-05-12/2021-05-12"], daytime: "evening", words: "" },
          fr: ["on sort ce soir ?"],
          ru: ["сегодня вечером"],
        },
        {
          means: { ranges: ["2021-05-13/2021-05-13"], daytime: "morning", words: "" },
          fr: ["demain matin"],
          ru: ["завтра утром"],
        },
        {
          means: { ranges: ["2021-05-15/2021-05-15"], daytime: "afternoon", words: "" },
          fr: ["samedi après-midi"],
          ru: ["в субботу днём", "в субботу после обеда"],
        },
        { means: { ranges: ["2021-06-21/2021-06-21"], daytime: "evening" }, fr: ["le 21 juin au soir"] },
      ],
    },
    {
      says: "a part of any day",
      examples: [
        {
          means: { ranges: [], daytime: "evening", words: "" },
          fr: ["plutôt en soirée", "et le soir ?", "en fin de journée"],
          ru: ["только вечером", "по вечерам", "после работы"],
        },
        {
          means: { daytime: "evening", words: "" },
          fr: ["après 18 h", "à partir de 20h", "vers 19h30"],
          ru: ["после 18:00", "в 19 часов"],
        },
        { means: { after: "20:00" }, fr: ["après 20 h", "à partir de 20h"], ru: ["после 20 часов", "после 20:00"] },
        { means: { after: "18:30" }, fr: ["après 18 h 30", "dès 18h30"], ru: ["после 18:30"] },
        { means: { after: null }, fr: ["à 20 h", "vers 19h30", "le soir"], ru: ["в 20:00", "вечером"] },
        { means: { daytime: "afternoon", words: "" }, fr: ["à 15 h"], ru: ["в 15:30"] },
        { means: { daytime: "morning", words: "" }, fr: ["le matin", "en matinée"], ru: ["с утра", "по утрам"] },
        { means: { daytime: "afternoon", words: "" }, fr: ["dans l’après-midi"], ru: ["во второй половине дня"] },
        { means: { daytime: "evening", words: "jazz" }, fr: ["du jazz le soir"], ru: [] },
      ],
    },
  ],
  nothing: { daytime: null },
  findsNothing: [
    {
      says: "in what is of an evening or a day by name",
      examples: [
        { means: { words: "soirée cinéma" }, fr: ["une soirée cinéma"] },
        { means: {}, fr: ["les cours du soir"], ru: ["с Днём города", "вечер поэзии"] },
      ],
    },
    {
      says: "in all of a day",
      examples: [
        {
          means: {},
          fr: ["le matin ou l’après-midi"],
          ru: ["с утра до вечера", "утром или вечером", "с 10 до 18 часов"],
        },
      ],
    },
    {
      says: "in what the asker tells of themselves",
      examples: [{ means: {}, fr: ["Hier soir à table on s’est disputés : combien de projets à Paris ?"] }],
    },
  ],
};
