import { capitalized } from "../../language/capitalized.ts";
import { pairFr } from "../answer/fr.ts";
import { saidFr } from "../bot/fr.ts";
import { pluralFr } from "../plural.ts";
import type { NounFr } from "../things.ts";
import type { TelegramMessages } from "./messages.ts";

const reminders = (count: number) => `${count} ${pluralFr(count, "rappel", "rappels")}`;
const deliveries = (count: number) =>
  `${count} ${pluralFr(count, "trace d’envoi de rappel", "traces d’envoi de rappels")}`;

/** The bot in French; `thing` is the programme's noun for its events. */
export const telegramFr = (thing: NounFr): TelegramMessages => ({
  commands: {
    villes: "Villes et régions du programme",
    mois: "L’année mois par mois",
    themes: "Les thèmes du programme",
    jumelages: "Jumelages et partenariats entre villes",
    anniversaires: "Prochains anniversaires de jumelages",
    carte: "Carte des jumelages et partenariats",
    rappels: "Vos rappels",
    digest: `Anniversaires et ${thing.many} du jour ou de la semaine`,
    fuseau: "Fuseau horaire des rappels",
    stop: "Supprimer tous les rappels",
    help: "Comment poser une question",
    langue: "Choisir la langue des réponses",
    apropos: "Le programme, sa source, la licence",
    confidentialite: "Ce que le bot garde, et ce qu’il ne garde pas",
    oublier: "Effacer tout ce qui est gardé de cette conversation",
    start: "Revenir à l’accueil",
  },
  description: (programme, edition, keepsSome) =>
    `Posez une question sur ${programme} : une ville, un mois, un thème, un jumelage. ` +
    (edition === null
      ? "Le programme dit ce qui était prévu. "
      : `Le programme date du ${edition} ; il dit ce qui était prévu. `) +
    (keepsSome ? "/confidentialite dit ce que je garde." : "Vos questions ne sont pas conservées."),
  shortDescription: (programme) => `${programme} : villes, mois, thèmes et jumelages. En français et en russe.`,
  start: {
    welcome: (programme) =>
      `Bonjour. Je réponds aux questions sur ${programme} : ce qui était prévu dans une ville, sur un thème, à un moment de l’année, et les anniversaires de jumelages.`,
    archive: (edition) =>
      edition === null
        ? saidFr.plan
        : `Le programme date du ${edition}. Il dit ce qui était prévu, pas ce qui a eu lieu.`,
    examples: "Écrivez une question, par exemple :",
    anniversaries: "Anniversaires",
    badLink: "Ce lien ne mène à rien dans le programme : il est incomplet ou trop ancien.",
  },
  pair: pairFr,
  guest: {
    ask: (bot, example) => `Écrivez votre question à la suite de mon nom, par exemple : « @${bot} ${example} ».`,
  },
  help: {
    command: (name, description) => `/${name} – ${description}`,
    commands: "Commandes :",
    groups: (bot) =>
      `Dans un groupe, je réponds aux commandes, aux réponses à mes messages et aux messages qui me mentionnent (@${bot}).`,
    inline: (bot, place) =>
      `Dans n’importe quelle conversation, écrivez « @${bot} ${place} » pour partager ${thing.a} ou un jumelage.`,
    location: "Envoyez votre position pour voir les villes du programme les plus proches.",
    guest: (bot) =>
      `Dans une conversation dont je ne suis pas membre, mentionnez-moi avec votre question (@${bot}) : j’y réponds une fois, sans la conserver.`,
  },
  failure: (reference) =>
    `Une erreur m’empêche de répondre. Réessayez dans un moment ; si elle revient, signalez-la avec la référence ${reference}.`,
  storeAway:
    "Vos réglages et vos rappels sont inaccessibles pour le moment. Réessayez dans quelques minutes ; en attendant, je réponds toujours aux questions sur le programme.",
  setAside: "Je n’ai pas pu répondre à ce message. Posez votre question autrement, s’il vous plaît.",
  oneMoment: "Un instant, s’il vous plaît : il y a beaucoup de questions, j’y réponds dans l’ordre.",
  tooMany:
    "Trop de messages arrivent à la fois de cette conversation : je ne réponds pas aux derniers. Réessayez dans un instant.",
  textOnly: (example) =>
    `Je ne lis que le texte. Écrivez votre question, par exemple « ${example} », ou envoyez votre position.`,
  unknownCommand: (help) => `Cette commande n’existe pas. La liste des commandes : ${help}.`,
  unknownButton: "Ce bouton ne fonctionne plus : il vient d’une version précédente. Posez de nouveau votre question.",
  expired: "Cette liste n’est plus en mémoire. Posez de nouveau votre question pour la retrouver.",
  gone: "Cette fiche n’existe pas ou n’existe plus dans le programme.",
  noMore: "La liste s’arrête là. Vous pouvez poser une autre question.",
  answer: {
    range: (first, last, total) => (first === last ? `${first} sur ${total}` : `${first}–${last} sur ${total}`),
    details: "Détails",
    previous: "‹ Précédents",
    next: "Suivants ›",
    projects: (count) => (count === 1 ? `Voir ${thing.the}` : `Voir les ${thing.counted(count)}`),
    ways: {
      wholeYear: "Toute l’année",
      anyTime: "Toutes dates",
      allIn: (inPlace) => `Tout ${inPlace}`,
      anySubject: "Tous sujets",
      anywhere: "Partout",
      noneLeftOut: "Sans exception",
      undated: (count) => `${count} sans date`,
    },
    more: "⋯",
    whereabouts: "Source",
    backToList: "‹ Retour à la liste",
    backToCard: `‹ Retour ${thing.toThe}`,
  },
  whereabouts: {
    heading: "Source dans le programme",
    position: (theme, row, rows, lines) =>
      `thème « ${theme} », rang ${row} sur ${rows}${lines === "" ? "" : `, ${lines}`}`,
  },
  event: {
    french: (partners) => `Côté français : ${partners}`,
    russian: (partners) => `Côté russe : ${partners}`,
    notesHeading: "Notes sur le texte imprimé :",
    position: (theme, row, rows, lines) =>
      `Dans le programme : thème « ${theme} », rang ${row} sur ${rows}${lines === "" ? "" : `, ${lines}`}.`,
    archived: "C’est ce qui était prévu ; le programme ne dit pas ce qui a eu lieu.",
    related: `${capitalized(thing.many)} semblables`,
    relatedTo: (name) => `${capitalized(thing.many)} semblables à ${name} :`,
    calendar: "Ajouter à l’agenda",
    book: "Réserver",
    goThere: "Y aller",
    previousPart: "‹ Page précédente",
    nextPart: "Page suivante ›",
    calendarSent: "Le fichier pour votre agenda est dans le message ci-dessous.",
    calendarCaption: "À ouvrir avec votre agenda. Dates prévues par le programme.",
  },
  votes: {
    thanks: "Merci, c’est noté.",
    already: "Un avis a déjà été donné sur cette réponse.",
    marked: "✓ Merci pour votre avis",
  },
  share: "Partager",
  menus: { towns: "Villes", months: "Mois", themes: "Thèmes" },
  towns: {
    choose: "Les villes et régions du programme. Choisissez un pays.",
    counts: `Entre parenthèses, le nombre ${thing.ofMany} ; ${thing.a} à plusieurs partenaires compte pour chacun d’eux.`,
    france: (count) => `France (${count})`,
    russia: (count) => `Russie (${count})`,
    regions: { fr: "France : choisissez une région.", ru: "Russie : choisissez une région ou une ville." },
    regionsOf: (country) => `${country} : choisissez une région ou une ville.`,
    previous: "‹ Précédentes",
    next: "Suivantes ›",
    page: (page, pages) => `Page ${page} sur ${pages}`,
    inRegion: (region) => `${region} : choisissez une ville, ou toute la région.`,
    wholeRegion: (count) => `Toute la région (${count})`,
    back: "‹ Retour",
  },
  themes: { choose: `Choisissez un thème. Entre parenthèses, le nombre ${thing.ofMany}.` },
  months: {
    choose: (first, last) =>
      `${first === last ? `L’année ${first}` : `Les années ${first}-${last}`}, mois par mois. Les ${thing.many} ${thing.agreeingMany("prévu")} sur un trimestre, un semestre ou toute l’année sont ${thing.agreeingMany("compté")} aussi.`,
    undated: (count) => {
      if (count === 0) return `${thing.all} ont une date dans le programme.`;
      return count === 1
        ? `${capitalized(thing.a)} n’a pas de date dans le programme : ${thing.they} n’est pas ${thing.agreeing("compté")} ici.`
        : `${thing.counted(count)} n’ont pas de date dans le programme : ${thing.they}s ne sont pas ${thing.agreeingMany("compté")} ici.`;
    },
  },
  counted: (label, count) => `${label} (${count})`,
  language: {
    choose: `Choisissez la langue des commandes et des boutons. ${saidFr.inItsLanguage}`,
    automatic: "Automatique",
    chosen: "Je répondrai en français.",
    chosenAutomatic: "La langue suit désormais celle de vos messages et de votre application.",
    onlyAdministrators: "Seuls les administrateurs peuvent changer ce réglage.",
  },
  privacy: {
    text: (unansweredDays) => [
      saidFr.notKept(unansweredDays),
      ...(unansweredDays === null
        ? []
        : [
            "Une question gardée ainsi n’est liée à personne : ni nom, ni conversation, ni heure, seulement le dernier jour où elle a été posée, pour être effacée à temps. /oublier ne peut donc pas la retrouver ; n’y mettez rien de personnel. Celles qui contiennent un numéro, une adresse ou un lien ne sont pas gardées, et rien de cela n’entre dans les copies de sauvegarde.",
          ]),
      "Un message reste sur le disque le temps que j’y réponde, une réponse le temps que Telegram l’accepte, un jour au plus ; ils sont ensuite effacés définitivement.",
      saidFr.kept,
      "J’y garde aussi, pendant trente minutes, votre dernière question, pour que vous puissiez enchaîner ; pendant vingt-quatre heures, ce qui fait marcher les boutons d’une réponse ; pendant une heure, les rappels supprimés, pour pouvoir les rétablir. Rien de cela n’entre dans les copies de sauvegarde.",
      "La position que vous envoyez fait partie de la question : elle est effacée avec elle, au plus tard vingt-quatre heures après.",
      "Quand vous touchez 👍 ou 👎, je compte un avis de plus pour ce type de réponse et cette langue : ni votre question ni votre nom n’y sont liés. Pendant vingt-quatre heures, je retiens que ce message a déjà reçu un avis.",
      "D’une question posée dans une conversation dont je ne suis pas membre, je ne garde que le numéro, pendant une heure, pour n’y répondre qu’une fois.",
      "Le journal de fonctionnement note les erreurs et les numéros techniques des messages reçus, jamais leur texte.",
      "Telegram, de son côté, traite vos messages selon ses propres règles.",
      "/oublier efface tout ce qui est gardé de cette conversation. Des copies de sauvegarde sont faites chaque jour : ce qui est effacé en disparaît d’ordinaire en une semaine, au plus tard en trente jours.",
    ],
    kept: "Ce que je garde en ce moment :",
    nothingKept: "En ce moment, je ne garde rien d’autre sur le disque pour cette conversation.",
    language: (language) => `langue : ${language}`,
    timeZone: (zone) => `fuseau horaire : ${zone}`,
    reminderHour: (hour) => `heure des rappels : ${hour} h`,
    subscriptions: reminders,
    deliveries,
    languages: { fr: "français", ru: "russe" },
  },
  forget: {
    done: "C’est effacé :",
    nothing: "Il n’y avait rien à effacer : je ne garde rien de cette conversation.",
    preferences: "vos réglages",
    subscriptions: reminders,
    deliveries,
    conversation: "la dernière question et les réponses gardées en mémoire",
  },
  about: {
    heading: "À propos",
    archive: (presentation) =>
      `Ce bot répond à partir d’une archive : ${presentation}. Il ne sait pas ce qui a eu lieu.`,
    text: [`${saidFr.written} ${saidFr.misprints}`, saidFr.independent],
    source: saidFr.source,
    licence: saidFr.licence,
  },
  inline: { open: "Poser une question au bot", details: "Détails", answer: "Réponse" },
  location: {
    ask: "Envoyez votre position pour que je cherche près de vous.",
    send: "Envoyer ma position",
    events: "Ce qui est prévu autour de vous :",
    heading: "Les villes du programme les plus proches de vous :",
    distance: (kilometres) => (kilometres < 1 ? "moins d’un kilomètre" : `${kilometres} km`),
  },
});
