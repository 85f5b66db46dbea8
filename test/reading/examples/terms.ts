import type { Examples } from "./examples.ts";

/** Examples of what is left and says something. */
export const TERMS: Examples = {
  recogniser: "terms",
  finds: [
    {
      says: "what a question is about",
      examples: [
        { means: { words: "exposition dentelle" }, fr: ["Je cherche une exposition de dentelle"] },
        { means: { words: "phonétique" }, fr: ["Y aura-t-il des cours de phonétique ?"] },
        { means: { words: "нанотехнологиями" }, ru: ["Кто-нибудь занимается нанотехнологиями?"] },
        { means: { words: "космонавтику" }, ru: ["Есть ли что-нибудь про космонавтику?"] },
        { means: { words: "tournoi d’échecs" }, fr: ["un tournoi d’échecs"] },
        { means: { words: "хакатон" }, ru: ["Где будет хакатон?"] },
      ],
    },
    {
      says: "alternatives where they are listed, together where they stand apart",
      examples: [
        {
          means: { facets: [["concerts", "expositions", "theatre"]] },
          fr: ["des concerts, des expositions ou du théâtre"],
        },
        { means: { facets: [["концерты", "выставки"]] }, ru: ["концерты и выставки"] },
        { means: { facets: [["exposition"], ["dentelle"]] }, fr: ["une exposition de dentelle"] },
        { means: { facets: [["выставка"], ["кружева"]] }, ru: ["выставка кружева"] },
      ],
    },
    {
      says: "for whom something is looked for, by the age that is told, unless a subject is named",
      examples: [
        {
          means: { terms: ["enfants"] },
          fr: ["une activité pour mon petit-fils de 7 ans", "que faire avec un enfant de six ans ?"],
        },
        { means: { terms: ["дети"] }, ru: ["Чем занять внука пяти лет?", "а что есть, если ему 4 года?"] },
        { means: { terms: ["un tournoi d’échecs", "tournoi d echecs"].slice(1) }, fr: ["un tournoi d’échecs à 9 ans"] },
      ],
    },
    {
      says: "a subject that a word which nobody knows narrows",
      examples: [
        { means: { narrowedTerms: ["tournoi"] }, fr: ["un tournoi de zigouigoui"] },
        { means: { narrowedTerms: ["фестиваль"] }, ru: ["хрямзикский фестиваль"] },
        { means: { narrowedTerms: [] }, fr: ["un tournoi, zigouigoui"], ru: ["выставка, хрямзик"] },
      ],
    },
  ],
  nothing: { words: "", terms: [] },
  findsNothing: [
    {
      says: "in ordinary words",
      examples: [
        {
          means: {},
          fr: [
            "Que se passe-t-il ?",
            "Bonjour, je voudrais savoir quels projets sont prévus, s’il vous plaît",
            "Y a-t-il quelque chose d’intéressant dans le programme ?",
          ],
          ru: [
            "Что интересного запланировано?",
            "Здравствуйте, подскажите, пожалуйста, какие мероприятия будут проходить",
            "Расскажите о проектах российско-французского сотрудничества",
          ],
        },
      ],
    },
  ],
};
