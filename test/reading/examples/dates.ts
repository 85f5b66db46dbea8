import { DATES_DAYS } from "./dates-days.ts";
import { DATES_MONTHS } from "./dates-months.ts";
import { DATES_RELATIVE } from "./dates-relative.ts";
import type { Examples } from "./examples.ts";

/** Examples of days, months, seasons, holidays and other times. */
export const DATES: Examples = {
  recogniser: "dates",
  finds: [
    ...DATES_MONTHS,
    ...DATES_DAYS,
    ...DATES_RELATIVE,
    {
      says: "holidays",
      alike: { words: "", unknown: [], asks: "list" },
      examples: [
        { means: { ranges: ["2021-01-01/2021-01-01"] }, fr: ["le jour de l’an"] },
        { means: { ranges: ["2021-04-05/2021-04-05"] }, fr: ["lundi de Pâques"] },
        { means: { ranges: ["2021-05-13/2021-05-13"] }, fr: ["le jeudi de l’Ascension", "pour l’Ascension"] },
        { means: { ranges: ["2021-05-24/2021-05-24"] }, fr: ["lundi de Pentecôte"] },
        { means: { ranges: ["2021-06-20/2021-06-20"] }, ru: ["на Троицу"] },
        { means: { ranges: ["2021-06-12/2021-06-12"] }, ru: ["12 июня, в День России", "в День России"] },
        { means: { ranges: ["2021-04-04/2021-04-04"] }, fr: ["à Pâques à Nice", "le week-end de Pâques"] },
        { means: { ranges: ["2021-05-02/2021-05-02"] }, ru: ["на Пасху в Ницце"] },
        { means: { ranges: ["2021-05-01/2021-05-09"] }, ru: ["на майские праздники", "в майские"] },
        { means: { ranges: ["2021-05-09/2021-05-09"] }, ru: ["в День Победы", "9 мая, День Победы"] },
        { means: { ranges: ["2021-07-14/2021-07-14"] }, fr: ["le 14 juillet, fête nationale"] },
        { means: { ranges: ["2021-09-01/2021-09-30"] }, fr: ["à la rentrée"] },
        { means: { ranges: ["2021-09-01/2021-09-15"] }, fr: ["pour la rentrée, disons du 1er au 15 septembre"] },
        { means: { ranges: ["2021-09-01/2021-09-01"] }, ru: ["на День знаний"] },
        { means: { ranges: ["2021-11-01/2021-11-01"] }, fr: ["à la Toussaint"] },
      ],
    },
    {
      says: "what lies before a holiday or after it",
      today: "2021-08-15",
      examples: [
        {
          means: { ranges: ["2021-08-15/2021-08-31"], words: "" },
          fr: ["que reste-t-il à faire avant la rentrée ?"],
          ru: ["что будет до начала учебного года?"],
        },
        { means: { ranges: ["2021-08-15/2021-09-01"] }, fr: ["jusqu’à la rentrée", "d’ici la rentrée"] },
        { means: { ranges: ["2021-09-02/2021-12-31"] }, fr: ["après la rentrée"], ru: ["после начала учебного года"] },
        { means: { ranges: ["2021-08-15/2021-10-31"] }, fr: ["avant la Toussaint"] },
        { means: { ranges: ["2021-05-10/2021-12-31"] }, ru: ["после майских праздников"] },
        { means: { ranges: ["2021-08-15/2021-12-24"] }, fr: ["avant Noël"], ru: ["до Рождества"] },
        { means: { ranges: ["2021-12-26/2021-12-31"] }, fr: ["après Noël"], ru: ["после Рождества"] },
        { means: { ranges: ["2021-09-01/2021-09-30"] }, fr: ["à la rentrée"], ru: ["в начале учебного года"] },
      ],
    },
    {
      says: "before the year in Russian the Christmas of January",
      today: "2020-12-10",
      examples: [{ means: { ranges: ["2021-01-01/2021-01-06"] }, ru: ["до Рождества"] }],
    },
    {
      says: "what begins or ends at a time, and not what is on",
      today: "2021-05-12",
      alike: { words: "" },
      examples: [
        {
          means: { ranges: ["2021-05-13/2021-05-13"], edge: "start" },
          fr: ["Qu’est-ce qui commence demain ?", "qu’est-ce qui ouvre demain ?"],
          ru: ["Что начинается завтра?", "Что завтра открывается?"],
        },
        {
          means: { ranges: ["2021-06-01/2021-06-30"], edge: "end" },
          fr: ["Qu’est-ce qui s’achève en juin ?"],
          ru: ["Что заканчивается в июне?"],
        },
        { means: { edge: null }, fr: ["Qu’est-ce qui commence ?"] },
      ],
    },
    {
      says: "a holiday of a year that is named",
      examples: [{ means: { ranges: ["2019-04-21/2019-04-21"] }, fr: ["à Pâques 2019"] }],
    },
    {
      says: "days of the week as a habit, which name no subject",
      alike: { ranges: [], words: "" },
      examples: [
        { means: { weekdays: [2] }, fr: ["le mercredi", "tous les mercredis"], ru: ["по средам", "каждую среду"] },
        { means: { weekdays: [1, 3] }, fr: ["le mardi et le jeudi"], ru: ["по вторникам и четвергам"] },
        { means: { weekdays: [5, 6] }, fr: ["les week-ends", "les samedis et dimanches"], ru: ["по выходным"] },
        {
          means: { weekdays: [5, 6] },
          fr: ["seulement les week-ends alors", "plutôt le week-end"],
          ru: ["только выходные", "только в выходные"],
        },
        { means: { weekdays: [0, 1, 2, 3, 4] }, fr: ["en semaine"], ru: ["по будням", "в будни"] },
        {
          means: { ranges: ["2021-05-01/2021-05-31"], weekdays: [5, 6] },
          fr: ["en mai, le week-end", "le week-end en mai"],
          ru: ["в мае на выходных", "на выходных в мае"],
        },
        { means: { weekdays: [4], daytime: "evening" }, fr: ["le vendredi soir"], ru: ["по пятницам вечером"] },
      ],
    },
    {
      says: "a day in a certain week, which is no habit",
      today: "2021-05-12",
      alike: { weekdays: [] },
      examples: [
        { means: { ranges: ["2021-06-12/2021-06-12"] }, fr: ["le samedi 12 juin"] },
        { means: { ranges: ["2021-05-15/2021-05-15"] }, fr: ["samedi prochain"], ru: ["в субботу"] },
        { means: { ranges: [] }, fr: ["Je cours tous les dimanches, y a-t-il une course ?"] },
      ],
    },
    {
      says: "a month of the year by its place, and a day on which the asker is free",
      today: "2021-05-12",
      examples: [
        {
          means: { ranges: ["2021-12-01/2021-12-31"] },
          fr: ["le dernier mois de l’année"],
          ru: ["последний месяц года"],
        },
        { means: { ranges: ["2021-05-14/2021-05-14"] }, ru: ["Послезавтра у меня выходной. Чем заняться?"] },
      ],
    },
    {
      says: "parts of seasons; in French summer ends with the equinox",
      examples: [
        { means: { ranges: ["2021-08-01/2021-09-20"] }, fr: ["à la fin de l’été"] },
        { means: { ranges: ["2021-08-01/2021-08-31"] }, ru: ["в конце лета"] },
        { means: { ranges: ["2021-09-01/2021-09-30"] }, fr: ["début de l’automne"], ru: ["в начале осени"] },
        { means: { ranges: ["2021-12-01/2021-12-31"] }, fr: ["au début de l’hiver"], ru: ["в начале зимы"] },
        { means: { ranges: ["2021-02-01/2021-02-28"] }, ru: ["в конце зимы"] },
        { means: { ranges: ["2021-05-01/2021-05-10"] }, ru: ["в первых числах мая"] },
        { means: { ranges: ["2021-07-01/2021-08-31"] }, fr: ["pendant les grandes vacances"] },
      ],
    },
    {
      says: "no beginning or end where a comma stands between",
      examples: [{ means: { ranges: ["2021-11-01/2021-11-30"] }, fr: ["Et avant, en novembre ?"] }],
    },
    {
      says: "other years",
      examples: [
        { means: { ranges: ["2022-01-01/2022-12-31"] }, fr: ["en 2022"] },
        { means: { ranges: ["2019-01-01/2019-12-31"] }, ru: ["в 2019 году"] },
        { means: { ranges: ["2022-05-01/2022-05-31"] }, fr: ["en mai 2022"] },
        { means: { ranges: ["2020-06-01/2020-08-31"] }, ru: ["летом 2020 года"] },
        { means: { ranges: ["2020-02-05/2020-02-05"] }, fr: ["le 5 février 2020"] },
        { means: { ranges: ["2022-07-01/2022-12-31"] }, fr: ["au second semestre 2022"] },
      ],
    },
    {
      says: "words that are no subject",
      alike: { words: "", terms: [], places: [], unknown: [] },
      examples: [
        { means: { ranges: ["2021-12-01/2021-12-31"] }, fr: ["en décembre"] },
        { means: { ranges: ["2021-05-01/2021-05-15"] }, fr: ["du 1er au 15 mai"], ru: ["в ближайшие две недели"] },
        { means: { ranges: ["2021-01-01/2021-06-30"] }, ru: ["в первой половине года"] },
        { means: { ranges: ["2021-11-13/2021-12-23"] }, ru: ["с 13 ноября по 23 декабря"] },
        { means: { ranges: ["2021-05-08/2021-05-09"] }, fr: ["le week-end prochain"] },
        { means: { ranges: ["2021-06-12/2021-06-25"] }, fr: ["du 12/06 au 25/06"] },
        { means: { ranges: ["2021-09-01/2021-09-10"] }, ru: ["в первой декаде сентября"] },
        {
          means: { ranges: ["2021-11-26/2021-11-26"] },
          fr: ["le vingt-six novembre"],
          ru: ["двадцать шестого ноября"],
        },
        { means: { ranges: ["2021-07-01/2021-09-30"] }, ru: ["3 кв. 2021"] },
        { means: { ranges: ["2021-05-01/2021-05-10"] }, fr: ["dans les 10 prochains jours"] },
        { means: { ranges: ["2021-05-03/2021-05-03"] }, ru: ["в следующий понедельник"] },
      ],
    },
    {
      says: "a time beside places and subjects",
      examples: [
        {
          means: { places: ["nice"], words: "concerts", ranges: ["2021-12-01/2021-12-31"] },
          fr: ["des concerts à Nice en décembre"],
        },
        {
          means: { places: ["avignon"], words: "выставки", ranges: ["2021-06-01/2021-08-31"] },
          ru: ["выставки в Авиньоне летом"],
        },
      ],
    },
  ],
  nothing: { ranges: [], excludedRanges: [], impossible: null },
  findsNothing: [
    {
      says: "in words that only look so",
      examples: [
        {
          means: { words: "" },
          fr: ["mais pas à Nice", "la marseillaise", "ce projet a été prévu", "Les 30 ans du jumelage"],
          ru: ["75 участников"],
        },
        { means: { words: "марафон языков" }, ru: ["марафон языков"] },
        { means: { words: "JO 2024" }, fr: ["les JO 2024"] },
        { means: { words: "2030" }, fr: ["l’Agenda 2030"] },
      ],
    },
    {
      says: "in holidays that are a subject",
      examples: [
        { means: { words: "Noël" }, fr: ["à Noël"] },
        { means: { words: "на Рождество" }, ru: ["на Рождество"] },
        { means: { words: "Новый год" }, ru: ["на Новый год"] },
        { means: { words: "carnaval" }, fr: ["le carnaval"] },
        { means: { words: "Масленицу" }, ru: ["на Масленицу"] },
        { means: { words: "œufs Pâques" }, fr: ["des œufs de Pâques"] },
      ],
    },
    {
      says: "in days of the week that return",
      today: "2021-05-12",
      examples: [
        {
          means: { words: "" },
          fr: ["le samedi", "tous les samedis", "du lundi au vendredi"],
          ru: ["по субботам", "городская среда"],
        },
        { means: { words: "gras" }, fr: ["mardi gras"] },
      ],
    },
    {
      says: "in a day of the week said by the way, once the programme is over",
      today: "2026-11-24",
      examples: [
        {
          means: { places: ["nice"] },
          fr: ["Ma tante vient samedi, qu’y a-t-il à Nice ?"],
          ru: ["В субботу приедет тётя, что будет в Ницце?"],
        },
      ],
    },
    {
      says: "in people and works of today",
      examples: [
        { means: { words: "chorégraphes" }, fr: ["les chorégraphes d’aujourd’hui"] },
        { means: { words: "хореографы" }, ru: ["сегодняшние хореографы"] },
      ],
    },
  ],
};
