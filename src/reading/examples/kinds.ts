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
      says: "what comes first in an order",
      alike: { asks: "rank" },
      examples: [
        {
          means: {},
          fr: [
            "Quelle ville a le plus de projets ?",
            "quel mois est le plus calme",
            "Quel est le projet le plus long ?",
            "la ville russe la plus à l'est",
            "top 3 des villes françaises",
            "Quel est le prochain rendez-vous ?",
          ],
          ru: ["В каком городе больше всего проектов?", "самый долгий проект", "какой раздел на втором месте"],
        },
        {
          means: { scope: "ties", only: "oldest" },
          fr: ["Quel est le plus ancien jumelage ?"],
          ru: ["Какие города породнились раньше всех?"],
        },
      ],
    },
    {
      says: "names, whose words are neither subject nor heading",
      alike: { asks: "names" },
      examples: [
        {
          means: { headings: [], knownTerms: [] },
          fr: ["Avec quelles villes russes travaille Nice ?", "Quelles universités participent ?", "liste des régions"],
          ru: ["Какие вузы участвуют?", "назовите города Нормандии", "С какими городами работает Ницца?"],
        },
      ],
    },
    {
      says: "things side by side",
      alike: { asks: "compare" },
      examples: [
        {
          means: {},
          fr: ["Compare Nice et Dijon", "plus de projets à Kazan ou à Perm ?", "Nice et Avignon, quoi en commun ?"],
          ru: ["Сравните Вологду и Псков", "Казань или Пермь?", "чем отличается Ницца от Авиньона?"],
        },
      ],
    },
    {
      says: "a short account",
      alike: { asks: "overview" },
      examples: [
        {
          means: {},
          fr: ["Résume le programme", "Nice en bref", "un aperçu des projets de décembre"],
          ru: ["Ницца вкратце", "краткий обзор проектов с Воронежем"],
        },
        { means: { scope: "projects" }, ru: ["расскажи коротко о программе"] },
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
          fr: ["Quels projets des musées ?", "la lutte contre le bruit", "les plus beaux villages"],
          ru: ["какие проекты у музеев", "самые красивые деревни", "мой лучший друг из Томска"],
        },
      ],
    },
  ],
};
