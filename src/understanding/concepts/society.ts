import type { Concept } from "./concept.ts";

/** Twinnings, official life, associations. */
export const SOCIETY: readonly Concept[] = [
  {
    fr: "jumelage jumeler jumelée jumeau sœur",
    ru: "побратим побратимы побратимский побратимство побрататься породнение породниться сестра сестёр",
  },
  { fr: "partenariat partenaire", ru: "партнёр партнёрство партнёрский" },
  {
    fr: "accord convention signature signer charte traité protocole contrat mémorandum",
    ru: "соглашение договор договорённость подписание подписать подписывать конвенция хартия меморандум протокол подпишут подпишет",
  },
  { fr: "délégation délégué représentant", ru: "делегация делегат представитель" },
  { fr: "visite visiteur", ru: "визит визита посещение посетить посещать приезд приезжать приехать" },
  { fr: "officiel protocolaire", ru: "официальный" },
  {
    fr: "maire municipal municipalité",
    ru: "мэр градоначальник муниципальный муниципалитет",
  },
  {
    fr: "gouvernement gouverneur ministère ministre ministériel",
    ru: "правительство губернатор министерство министр минздрав минздрава",
  },
  {
    fr: "ambassade ambassadeur ambassadrice consulat consul consulaire diplomatie",
    ru: "посольство посол консульство консул консульский генконсульство дипломатия дипломатический",
  },
  { fr: "association", ru: "ассоциация" },
  { fr: "amitié amical ami amis droujba", ru: "дружба друзья дружеский дружественный" },
  {
    fr: "chantier bénévole bénévolat volontaire volontariat",
    ru: "лагерь лагерный трудовой волонтёр волонтёрский волонтёрство доброволец добровольцы добровольческий",
  },
  { fr: "citoyen citoyenneté habitant", ru: "гражданин граждане граждан гражданский житель" },
];
