import { pluralFr } from "../plural.ts";
import type { SiteMessages } from "./messages.ts";

const projects = (count: number) => `${count} ${pluralFr(count, "projet", "projets")}`;
const planned = (count: number) =>
  count === 0 ? "aucun projet prévu" : `${projects(count)} ${pluralFr(count, "prévu", "prévus")}`;

/** The public pages in French. */
export const siteFr: SiteMessages = {
  name: "Jumelages",
  skip: "Aller au contenu",
  menu: "Menu",
  home: "Accueil",
  lists: {
    projects: "Tous les projets",
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
  projects,
  inAll: (count) => `${projects(count)} au programme`,
  ties: "Jumelages et partenariats",
  onDay: (day, count) => `${day} : ${projects(count)}`,
  exactly: "À date fixe",
  withinMonth: "Dans le mois, sans jour précis",
  deeds: {
    calendar: "Ajouter à mon agenda",
    route: "Y aller",
    more: "Réserver ou en savoir plus",
    remind: "Me le rappeler sur Telegram",
  },
  nothingToCome: "Le programme n’annonce plus rien à date fixe : il n’y a plus d’agenda de projets auquel s’abonner.",
  longer: "Prévus pour une période plus longue",
  undated: "Projets sans date",
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
    price: "Tarif",
    contact: "Contact",
    link: "En savoir plus",
    theme: "Thème",
    source: "Dans le programme",
    places: "Villes et régions",
  },
  tie: {
    kind: "Lien",
    since: "Date retenue",
    next: "Prochain anniversaire",
    status: "Situation",
    note: "Remarque",
    sources: "Sources",
    projects: "Projets du programme",
  },
  description: "Description",
  tiesOfProject: "Jumelages et partenariats concernés",
  notes: "Notes sur le texte imprimé",
  cancelled: "Annulé",
  calendars: {
    explained:
      "Ajoutez une de ces adresses à votre agenda : il se tiendra à jour de lui-même. Seuls les projets dont le programme donne le jour y figurent.",
    all: "Tous les projets",
    anniversaries: "Anniversaires de jumelages",
    ofPlace: (place) => `Projets : ${place}`,
    ofAnniversaries: (place) => `Anniversaires de jumelages : ${place}`,
    ofTheme: (theme) => `Projets sur le thème « ${theme} »`,
    news: "Flux d’actualité",
    here: "S’abonner à l’agenda de ces projets",
    anniversariesHere: "S’abonner aux anniversaires",
  },
  programme: {
    label: "Le programme",
    link: "Site du programme",
    contact: (contact) => `Contact : ${contact}`,
    licence: (name) => `Licence des textes : ${name}`,
  },
  about: (programme) =>
    `Ce que prévoit ${programme} : projets, villes, dates, thèmes et jumelages, en français et en russe.`,
  unmet: {
    notFound: { title: "Page introuvable", sentence: "Cette adresse ne mène à rien dans le programme." },
    badRequest: {
      title: "Demande illisible",
      sentence: "Cette demande ne peut pas être lue : vérifiez l’adresse, ou raccourcissez la question.",
    },
    badMethod: {
      title: "Rien à envoyer ici",
      sentence: "Cette page se consulte seulement : on ne peut rien y envoyer.",
    },
    tooMany: {
      title: "Trop de demandes à la fois",
      sentence: "Trop de demandes arrivent à la fois : réessayez dans un instant.",
    },
    starting: { title: "Un instant", sentence: "Le service démarre : réessayez dans un instant." },
    failed: {
      title: "Une erreur est survenue",
      sentence: "Une erreur empêche de répondre : réessayez dans un moment.",
    },
  },
  field: {
    unknown: (name) => `Le paramètre « ${name} » n’existe pas : /api/openapi.json dit ceux qui existent.`,
    invalid: (name) => `La valeur du paramètre « ${name} » ne peut pas être lue : /api/openapi.json dit sa forme.`,
    notThere: (name) => `Le programme n’a rien sous la valeur du paramètre « ${name} » : vérifiez-la.`,
  },
  onTheWeb: "Page du projet",
};
