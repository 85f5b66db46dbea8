import type { Examples } from "./examples.ts";

/** What the recogniser of what something has to be reads. */
export const FILTERS: Examples = {
  recogniser: "filters",
  finds: [
    {
      says: "for whom it has to be accessible",
      examples: [
        {
          means: { filters: ["access mi"] },
          fr: ["des concerts accessibles en fauteuil roulant", "des expositions accessibles aux PMR"],
          ru: ["концерты, доступные для маломобильных людей", "выставки, доступные на инвалидной коляске"],
        },
        {
          means: { filters: ["access hi"] },
          fr: ["des visites accessibles aux sourds"],
          ru: ["экскурсии, доступные для глухих"],
        },
        {
          means: { filters: ["access hi"], words: "" },
          fr: ["quels événements sont accessibles aux personnes sourdes ou malentendantes ?"],
          ru: ["какие события доступны для глухих и слабослышащих?"],
        },
        {
          means: { filters: ["access vi"], asks: "list", words: "" },
          fr: ["une visite pour les personnes malvoyantes"],
        },
        {
          means: { filters: ["access mi"], asks: "list", words: "" },
          fr: ["Je suis en fauteuil roulant, que faire le 17 mai ?"],
          ru: ["Я на коляске, что посмотреть 17 мая?"],
        },
        {
          means: { filters: ["access vi"], asks: "list" },
          fr: ["Mon mari est malvoyant, que faire le 17 mai ?"],
          ru: ["Я незрячая, что посмотреть 17 мая?"],
        },
        {
          means: { filters: ["access mi"], asks: "list", words: "" },
          fr: ["que faire en fauteuil roulant ?", "quoi d’accessible aux personnes à mobilité réduite ?"],
        },
      ],
    },
    {
      says: "that there are places left, that it is not called off, that there is a roof",
      examples: [
        {
          means: { filters: ["open"] },
          fr: ["des ateliers où il reste des places"],
          ru: ["мастер-классы, где есть места"],
        },
        {
          means: { filters: ["open"], words: "" },
          fr: ["où reste-t-il des places ?", "quels événements ne sont pas complets ?"],
          ru: ["на что ещё есть билеты?", "какие события не распроданы?"],
        },
        {
          means: { filters: ["full"], scope: "projects", words: "" },
          fr: ["qu’est-ce qui est complet ?", "quels événements affichent complet ?", "où n’y a-t-il plus de places ?"],
          ru: ["на что билеты распроданы?", "какие события уже распроданы?", "куда больше нет мест?"],
        },
        {
          means: { filters: ["full"] },
          fr: ["quels concerts sont déjà complets ?"],
          ru: ["какие концерты распроданы?"],
        },
        {
          means: { filters: [] },
          fr: ["le programme complet", "le concert est-il complet ?", "c’est complet ?"],
          ru: ["полная программа", "билеты распроданы?"],
        },
        { means: { filters: ["held"] }, fr: ["des concerts non annulés"], ru: ["концерты, которые не отменили"] },
        { means: { filters: ["indoors"] }, fr: ["des concerts en intérieur"], ru: ["концерты в помещении"] },
        {
          means: { filters: ["undated"], asks: "list", scope: "projects" },
          fr: ["quels projets n’ont pas de date", "des concerts sans date"],
          ru: ["у каких проектов нет даты", "концерты без даты"],
        },
      ],
    },
    {
      says: "the most that it may cost",
      examples: [
        {
          means: { filters: ["price 10 EUR"] },
          fr: [
            "des concerts à moins de 10 euros",
            "des concerts pour moins de 10 € ?",
            "quels concerts à 10 euros maximum ?",
            "y a-t-il des concerts jusqu’à 10€ ?",
          ],
          ru: ["концерты до 10 евро", "какие есть концерты не дороже 10 €?"],
        },
        { means: { filters: ["price 500 RUB"] }, ru: ["концерты дешевле 500 рублей", "концерты не дороже 500 ₽"] },
      ],
    },
  ],
  nothing: { filters: [] },
  findsNothing: [
    {
      says: "subjects that sound like it",
      examples: [
        {
          means: {},
          fr: ["des concerts en langue des signes", "l’architecture intérieure"],
          ru: ["театр глухих", "жестовый язык"],
        },
        {
          means: {},
          fr: ["des ateliers pour les moins de 10 ans", "des concerts jusqu’à 10 heures"],
          ru: ["концерты до 10 марта"],
        },
      ],
    },
  ],
};
