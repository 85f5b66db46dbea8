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
            "Toulouse : combien de projets ?",
            "Il y a combien de villes russes ?",
            "Combien de jours dure le forum ?",
            "ça fait combien ?",
          ],
          ru: ["Сколько проектов в Ницце?", "В скольких проектах участвует Лилль?", "Пленарных заседаний сколько?"],
        },
      ],
    },
    {
      says: "yes or no: a verb before its subject, «ли», a tag, or what is said with a question mark",
      alike: { asks: "whether" },
      examples: [
        {
          means: {},
          fr: [
            "Y a-t-il un concert à Kazan ?",
            "y a t il un concert a kazan",
            "Est-ce qu’il y a du théâtre à Avignon ?",
            "Le forum se tient-il à Moscou ?",
            "Lille est dans la liste ?",
            "Le hackathon, c’est en février, non ?",
            "Y a-t-il un projet qui parle de chevaux ?",
            "Avez-vous des expositions ?",
          ],
          ru: [
            "Есть ли выставка кружева?",
            "а выставка есть?",
            "есть что-нибудь про лошадей",
            "Верно ли, что форум в Рязани?",
            "Форум пройдёт в мае?",
            "Участвует ли Псков?",
            "Хакатон в Казани, да?",
          ],
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
          fr: [
            "Qu’y a-t-il à Nice ?",
            "Pouvez-vous me montrer les projets de Nice ?",
            "Quels projets y a-t-il à Nice ?",
            "Peu importe combien il y en a, montrez les expositions",
          ],
          ru: [
            "Что есть в Вологде?",
            "Не могли бы вы показать проекты Ниццы?",
            "Сколько бы их ни было, дайте выставки",
          ],
        },
      ],
    },
  ],
};
