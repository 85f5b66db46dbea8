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
      says: "to be reminded, or to have something in one’s calendar",
      examples: [
        {
          means: { asks: "remind" },
          fr: [
            "Rappelle-moi l’anniversaire de Dijon – Volgograd",
            "préviens-moi 7 jours avant pour Tulle",
            "je veux un rappel pour tous les anniversaires",
          ],
          ru: [
            "Напомни о годовщине Арля и Пскова",
            "поставь напоминание Азов Курбевуа",
            "присылай мне годовщины Дижона",
          ],
        },
        {
          means: { asks: "calendar" },
          fr: ["ajoute Arles – Pskov à mon agenda", "Un fichier iCal pour Tulle", "agenda : la Folle Journée"],
          ru: ["добавь в календарь Псков и Арль", "В календарь, пожалуйста: Ярославль и Пуатье"],
        },
        {
          means: { asks: "remind", scope: "ties", ranges: [] },
          fr: ["rappel la veille pour Arles"],
          ru: ["напомни за неделю про Псков"],
        },
      ],
    },
    {
      says: "what became of things",
      alike: { asks: "afterwards" },
      examples: [
        {
          means: {},
          fr: [
            "Le forum a-t-il eu lieu ?",
            "La parade de Poissy, ça a donné quoi ?",
            "Qui a gagné le tournoi ?",
            "Le festival a été annulé ?",
          ],
          ru: [
            "Форум состоялся?",
            "Чем закончился вебинар?",
            "Подписали ли соглашение?",
            "Что стало с проектом в Самаре?",
          ],
        },
      ],
    },
    {
      says: "ties",
      alike: { asks: "twinning", scope: "ties" },
      examples: [
        {
          means: { years: null },
          fr: [
            "jumelages de Nice",
            "Quels jumelages sont suspendus depuis 2022 ?",
            "jumelages signés dans les années 1980",
          ],
          ru: ["побратимы Воронежа", "Какие побратимства старше 50 лет?", "Побратимские связи 1970-х годов"],
        },
        { means: { years: 60 }, fr: ["Quel jumelage aura 60 ans en 2027 ?"] },
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
          means: { scope: "projects" },
          fr: ["L’agenda culturel d’Avignon", "quels projets de jumelage ?", "un concours de photos"],
          ru: ["проекты рубрики «партнёрства и побратимство»", "фотовыставки"],
        },
      ],
    },
  ],
};
