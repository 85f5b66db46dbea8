import { capitalized } from "../../language/capitalized.ts";
import { pluralFr } from "../plural.ts";
import type { NounFr } from "../things.ts";
import type { SiteMessages } from "./messages.ts";

const plannedOf = (thing: NounFr) => (count: number) =>
  count === 0
    ? `${thing.none} ${thing.agreeing("prévu")}`
    : `${thing.counted(count)} ${pluralFr(count, thing.agreeing("prévu"), thing.agreeingMany("prévu"))}`;

export const siteFr = (thing: NounFr, planned = plannedOf(thing)): SiteMessages => ({
  name: "Jumelages",
  skip: "Aller au contenu",
  menu: "Menu",
  home: "Accueil",
  lists: {
    projects: thing.all,
    towns: "Villes et régions",
    months: "Mois",
    themes: "Thèmes",
    ties: "Jumelages et partenariats",
    calendars: "Agendas et flux",
  },
  search: {
    label: "Votre question sur le programme",
    button: "Demander",
    title: "Poser une question",
    examples: "Par exemple :",
    another: "Autres questions :",
    goOn: "Vous pouvez poursuivre : la question suivante tient compte de celle-ci.",
    heading: "Une question ?",
  },
  whereabouts: "Vous êtes ici",
  next: { anniversaries: "Prochains anniversaires", events: "Prochains rendez-vous" },
  map: {
    heading: "Sur la carte",
    unnamed: "Aussi sur la carte, sans leur nom :",
    inWords: "La carte en toutes lettres",
  },
  inOtherLanguage: "Русский",
  plannedIn: (inPlace, count) => `${planned(count)} ${inPlace}`,
  plannedWhen: (when, count) => `${planned(count)} ${when}`,
  plannedOn: (theme, count) => `${planned(count)} sur le thème « ${theme} »`,
  projects: thing.counted,
  inAll: (count) => `${thing.counted(count)} au programme`,
  ties: "Jumelages et partenariats",
  onDay: (day, count) => `${day} : ${thing.counted(count)}`,
  exactly: "À date fixe",
  withinMonth: "Dans le mois, sans jour précis",
  deeds: {
    calendar: "Ajouter à mon agenda",
    route: "Y aller",
    more: "Réserver ou en savoir plus",
    remind: "Me le rappeler sur Telegram",
  },
  nothingToCome: `Le programme n’annonce plus rien à date fixe : il n’y a plus d’agenda ${thing.ofMany} auquel s’abonner.`,
  longer: "Prévus pour une période plus longue",
  counted: (label, count) => `${label} (${count})`,
  shown: (first, last, total) => `${first}–${last} sur ${total}`,
  pages: { label: "Pages", previous: "Page précédente", next: "Page suivante" },
  allTowns: "Toutes les villes et régions",
  allTies: "Tous les jumelages et partenariats",
  facts: {
    when: "Date prévue",
    french: "Côté français",
    russian: "Côté russe",
    others: "Autres partenaires",
    venue: "Lieu",
    district: "Quartier",
    journey: "Accès",
    online: "En ligne",
    ages: "Âge",
    access: "Accessibilité",
    price: "Tarif",
    conditions: "Conditions",
    registration: "Réservation",
    organizer: "Organisation",
    contact: "Contact",
    link: "En savoir plus",
    theme: "Thème",
    source: "Dans le programme",
    places: "Villes et régions",
  },
  allDates: (count) => `Toutes les dates (${count})`,
  credits: (by) => `Image : ${by}`,
  tie: {
    kind: "Lien",
    since: "Date retenue",
    next: "Prochain anniversaire",
    status: "Situation",
    note: "Remarque",
    sources: "Sources",
    projects: `${capitalized(thing.many)} du programme`,
  },
  tiesOfProject: "Jumelages et partenariats concernés",
  notes: "Notes sur le texte imprimé",
  calendars: {
    explained: `Ajoutez une de ces adresses à votre agenda : il se tiendra à jour de lui-même. ${thing.agreeingMany("Seul")} les ${thing.many} dont le programme donne le jour y figurent.`,
    all: thing.all,
    anniversaries: "Anniversaires de jumelages",
    ofPlace: (place) => `${capitalized(thing.many)} : ${place}`,
    ofAnniversaries: (place) => `Anniversaires de jumelages : ${place}`,
    ofTheme: (theme) => `${capitalized(thing.many)} sur le thème « ${theme} »`,
    news: "Flux d’actualité",
    here: `S’abonner à l’agenda de ces ${thing.many}`,
    anniversariesHere: "S’abonner aux anniversaires",
  },
  programme: {
    label: "Le programme",
    link: "Site du programme",
    contact: (contact) => `Contact : ${contact}`,
    licence: (name) => `Licence des textes : ${name}`,
  },
  about: (programme) =>
    `Ce que prévoit ${programme} : ${thing.many}, villes, dates, thèmes et jumelages, en français et en russe.`,
  unmet: {
    notFound: { title: "Page introuvable", sentence: "Cette adresse ne mène à rien dans le programme." },
    badRequest: {
      title: "Demande illisible",
      sentence: "Cette demande ne peut pas être lue : vérifiez l’adresse, ou raccourcissez la question.",
    },
    badMethod: {
      title: "Rien à envoyer ici",
      sentence: "Cette page ne peut qu’être lue : on ne peut rien y envoyer.",
    },
    tooMany: {
      title: "Trop de demandes à la fois",
      sentence: "Trop de demandes arrivent à la fois : réessayez dans un instant.",
    },
    busy: {
      title: "Un peu de patience",
      sentence: "D’autres demandes attendent déjà : réessayez dans quelques secondes.",
    },
    starting: { title: "Un instant", sentence: "Le service démarre : réessayez dans un instant." },
    failed: {
      title: "Une erreur est survenue",
      sentence: "Une erreur empêche de répondre : réessayez dans un moment.",
    },
  },
  field: {
    unknown: (name) => `Le paramètre « ${name} » n’existe pas : la liste est dans /api/openapi.json.`,
    invalid: (name) =>
      `La valeur du paramètre « ${name} » ne peut pas être lue : sa forme est décrite dans /api/openapi.json.`,
    notThere: (name) => `Le programme n’a rien sous la valeur du paramètre « ${name} » : vérifiez-la.`,
  },
  onTheWeb: `Page ${thing.ofThe}`,
});
