import type { Examples } from "./examples.ts";

/** Examples of what is to be told. Data of tests: no code imports it. */
export const KINDS: Examples = {
  recogniser: "kinds",
  finds: [
    {
      says: "a number",
      alike: { asks: "count" },
      examples: [
        {
          means: {},
          fr: [
            "Combien de projets à Nice ?",
            "combien de projets en tout ?",
            "Quel est le nombre de rencontres en Normandie ?",
          ],
          ru: ["Сколько проектов в Ницце?"],
        },
      ],
    },
    {
      says: "a date, a place, or who takes part",
      examples: [
        {
          means: { asks: "when" },
          fr: ["Quand a lieu le forum de Riazan ?", "À quelle date est prévu le marché de Noël ?"],
          ru: ["Когда пройдёт форум в Рязани?", "На какие даты намечена выставка кружева?"],
        },
        {
          means: { asks: "where" },
          fr: ["Où se tient le forum ?", "Dans quelle ville est l’exposition de dentelle ?"],
          ru: ["Где будет форум?", "В каком городе выставка кружева?"],
        },
        {
          means: { asks: "who" },
          fr: ["Avec qui Nice travaille-t-elle ?", "Qui organise le forum ?"],
          ru: ["С кем работает Ницца?", "Кто организует форум?"],
        },
      ],
    },
    {
      says: "the programme itself, the bot, or small talk",
      alike: { scope: "nothing", places: [], terms: [] },
      examples: [
        {
          means: { asks: "about" },
          fr: ["Qui a décidé de l’année croisée ?", "De quand date le document ?", "Gardes-tu mes messages ?"],
          ru: ["Какова цель перекрёстного года?", "Когда опубликовали программу?", "Как отключить напоминания?"],
        },
        {
          means: { asks: "talk" },
          fr: ["Comment allez-vous aujourd’hui ?", "merci, bonne journée", "non", "recommence"],
          ru: ["пока", "да", "Ты классный", "давай сначала"],
        },
      ],
    },
  ],
  nothing: { asks: "list" },
  findsNothing: [
    {
      says: "in a question for projects",
      examples: [
        { means: {}, fr: ["Que se passe-t-il à Nice ?", "des expositions"], ru: ["Что будет в Ницце?", "выставки"] },
        { means: {}, fr: ["le sport ou la culture"], ru: ["кино или музыка"] },
        {
          means: {},
          fr: ["Quels concerts sont au programme ?", "Bonjour, des concerts à Nice ?"],
          ru: ["Какие выставки есть в программе?", "Привет, что в Ницце?"],
        },
      ],
    },
  ],
};
