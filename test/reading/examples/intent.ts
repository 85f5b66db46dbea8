import type { Examples } from "./examples.ts";

/** Examples of what is wanted. */
export const INTENT: Examples = {
  recogniser: "intent",
  finds: [
    {
      says: "what an asker wants",
      examples: [
        {
          means: { scope: "all" },
          fr: ["Montre-moi tout le programme", "Quels sont tous les projets ?"],
          ru: ["Покажите всю программу", "все мероприятия"],
        },
        {
          means: { scope: "ties" },
          fr: [
            "Quels jumelages fêtent un anniversaire ?",
            "les 50 ans du jumelage Poitiers – Iaroslavl",
            "prochain anniversaire de jumelage",
            "Bressuire et Riazan sont villes jumelles ?",
            "Depuis quand Strasbourg est-elle liée à Vologda ?",
            "Depuis quand Dijon et Volgograd sont-elles jumelées ?",
            "Menton et Sotchi, c’est de quelle année, ce jumelage ?",
            "Quel âge a l’amitié entre Hérouville et Tikhvine ?",
            "Le jumelage Arles – Pskov",
            "jumelages de Nice",
            "Élancourt a des liens avec quelle ville ?",
            "Quels liens entre villes sont suspendus ?",
            "quels jumelages ont plus de 50 ans",
          ],
          ru: [
            "У каких побратимов скоро годовщина?",
            "45-летие побратимства",
            "Безье и Ставрополь — побратимы?",
            "Когда подписали соглашение Страсбурга с Вологдой?",
            "Когда Дижон и Волгоград стали побратимами?",
            "С какого года мы дружим с Пуатье?",
            "побратимы Воронежа",
            "С кем дружит Псков?",
            "Какие побратимские связи приостановлены?",
          ],
        },
        {
          means: { asks: "about", scope: "nothing" },
          fr: ["aide", "Que sais-tu faire ?", "Comment ça marche ?"],
          ru: ["помощь", "Что ты умеешь?", "Кто вы?"],
        },
        { means: { asks: "talk", scope: "nothing" }, fr: ["Bonjour", "Bonsoir !"], ru: ["Привет", "Здравствуйте!"] },
        {
          means: { asks: "talk", scope: "nothing" },
          fr: ["Merci", "merci beaucoup"],
          ru: ["Спасибо", "Спасибо большое"],
        },
        { means: { scope: "more" }, fr: ["la suite", "encore"], ru: ["ещё", "Еще", "дальше"] },
        {
          means: { scope: "item" },
          fr: ["plus de détails sur le deuxième"],
          ru: ["подробнее о втором", "расскажите подробнее про третье"],
        },
      ],
    },
    {
      says: "an item of the list before",
      alike: { scope: "item" },
      examples: [
        { means: { item: 1 }, fr: ["plus de détails sur le premier", "plus de détails"], ru: ["подробнее о первом"] },
        {
          means: { item: 2 },
          fr: [
            "plus d’infos sur le 2",
            "le deuxième, c’est payant ?",
            "le deuxième par ordre de date, c’est payant ?",
            "et le deuxième, à quelle heure ça commence ?",
            "le deuxième, c’est où ?",
            "le deuxième c’est à partir de quel âge",
            "non pardon je voulais dire le deuxième, c’est ouvert à tout le monde ?",
          ],
          ru: [
            "второй проект — это платно?",
            "а второй, он где проходит?",
            "второе — в какие дни экскурсии?",
            "второе это в какие дни?",
            "а второе? до какого числа присылать?",
          ],
        },
        {
          means: { item: 1 },
          fr: ["revenons au premier : comment on s’habille ?", "on revient au premier"],
          ru: ["вернёмся к первому: сколько стоит студентам?", "вернёмся к первому"],
        },
        { means: { item: 3 }, fr: ["détails du troisième"], ru: ["третий"] },
        { means: { item: 4 }, ru: ["детали четвёртого"] },
        { means: { item: -1 }, ru: ["расскажите подробнее о последнем"] },
        { means: { item: 7 }, fr: ["détails sur le 7", "numéro 7"], ru: ["подробнее о седьмом", "7-й"] },
        { means: { item: 12 }, fr: ["n° 12"], ru: ["расскажи о двенадцатом"] },
        { means: { item: 17 }, fr: ["le 17e", "le dix-septième"] },
        { means: { item: 20 }, fr: ["le vingtième"], ru: ["двадцатый"] },
        { means: { item: 8 }, ru: ["№ 8"] },
      ],
    },
    {
      says: "no item in what is counted",
      alike: { item: null },
      examples: [
        { means: { scope: "projects" }, fr: ["50 ans", "20 heures", "le 14 juillet"], ru: ["20 лет"] },
        { means: { scope: "all" }, fr: ["12 projets"], ru: ["7 проектов"] },
      ],
    },
    {
      says: "the years of an anniversary",
      alike: { scope: "ties" },
      examples: [
        { means: { years: 50 }, fr: ["Quels jumelages fêtent leurs 50 ans ?"], ru: ["Кому исполняется 50 лет?"] },
        { means: { years: 45 }, fr: ["45e anniversaire d’Arles et Pskov"] },
        { means: { years: 30 }, ru: ["30-летие побратимства"] },
        { means: { years: null }, fr: ["anniversaires de jumelage"] },
      ],
    },
    {
      says: "the next anniversary alone, or those of a month",
      examples: [
        {
          means: { only: "next" },
          fr: ["Quel est le prochain anniversaire de jumelage ?"],
          ru: ["Какая ближайшая годовщина?"],
        },
        { means: { only: null, ranges: ["2021-03-01/2021-03-31"] }, fr: ["les anniversaires de jumelage en mars"] },
      ],
    },
    {
      says: "how places go with those of the question before",
      examples: [
        { means: { places: ["volgograd"], join: "beside" }, fr: ["et avec Volgograd ?"], ru: ["а с Волгоградом?"] },
        { means: { places: ["perm"], join: "add" }, fr: ["ajoutez Perm"], ru: ["и Пермь добавьте"] },
        { means: { places: ["nice"], join: "replace" }, fr: ["et à Nice ?"], ru: ["а в Ницце?"] },
      ],
    },
  ],
  nothing: { scope: "projects", item: null, years: null, only: null },
  findsNothing: [
    {
      says: "in a question for projects",
      examples: [
        { means: { places: ["nice"], terms: [] }, fr: ["Que se passe-t-il à Nice ?"], ru: ["Что будет в Ницце?"] },
        { means: { places: [], terms: ["expositions"] }, fr: ["des expositions"] },
        { means: { places: [], headings: ["twinning"] }, fr: ["quels projets de jumelage"] },
        { means: { places: [], terms: [] }, fr: ["merci, c’est quand ?"] },
      ],
    },
    {
      says: "in politeness before a question",
      examples: [
        {
          means: { places: ["nice"] },
          fr: ["Bonjour, que se passe-t-il à Nice ?", "Merci, et à Nice ?"],
          ru: ["Привет! Что будет в Ницце?", "Спасибо, а что в Ницце?"],
        },
      ],
    },
    {
      says: "in its words where they are a subject",
      examples: [
        { means: { places: [], words: "aide aux startups", headings: [] }, fr: ["l’aide aux startups"] },
        {
          means: { places: ["france"], words: "aide les startups", headings: [] },
          fr: ["La France aide les startups"],
        },
        { means: { places: [], words: "помощь стартапам", headings: [] }, ru: ["помощь стартапам"] },
        {
          means: { places: ["nice"], words: "", headings: ["twinning"] },
          fr: ["Le jumelage de Nice, que prévoit-il ?"],
        },
        {
          means: { places: [], words: "10 ans du festival cinéma", headings: [] },
          fr: ["10 ans du festival de cinéma"],
        },
      ],
    },
  ],
};
