import { saidFr } from "../bot/fr.ts";
import { sinceText } from "../dates.ts";
import { pluralFr } from "../plural.ts";
import { digestFr } from "./digest-fr.ts";
import { eventRemindersFr } from "./events-fr.ts";
import type { NounFr } from "../things.ts";
import type { ReminderMessages } from "./messages.ts";
import { anniversaryFr, kindsFr as kinds, neutralFr, ofKindFr as ofKind, yearsFr as years } from "./ties-fr.ts";

const listed = (parts: readonly string[]) => new Intl.ListFormat("fr-FR").format(parts);

const days = (count: number) => `${count} ${pluralFr(count, "jour", "jours")}`;
const reminders = (count: number) => `${count} ${pluralFr(count, "rappel", "rappels")}`;
const hourText = (hour: number) => `${hour} h`;
const inParentheses = (asOf: string | null) => (asOf === null ? "" : ` (${asOf})`);
const since = (date: string) => sinceText("fr", date);
const thisKind = {
  twinning: "ce jumelage",
  partnership: "ce partenariat",
  "cooperation-agreement": "cet accord",
} as const;
const lead = {
  0: "le jour même",
  1: "la veille",
  7: "7 jours avant",
  30: "30 jours avant",
} as const;

export const remindersFr = (thing: NounFr): ReminderMessages => ({
  ties: {
    byTowns: {
      fr: "Jumelages et partenariats, par ville française",
      ru: "Jumelages et partenariats, par ville russe",
    },
    openByTowns: { fr: "Par ville française", ru: "Par ville russe" },
    inTown: (town) => `Jumelages et partenariats : ${town}`,
    noneInTown: (town) => `${town} : aucun jumelage ni partenariat connu.`,
    kinds,
    since,
    sinceUnknown: "date inconnue",
    ofTown: (town, count) => `${town} : ${count} ${pluralFr(count, "lien", "liens")}`,
    seeAll: (count) => `Voir les ${count} liens`,
    columns: {
      town: "Ville",
      partner: "Partenaire",
      tie: "Lien",
      pair: "Villes",
      anniversary: "Prochain anniversaire",
    },
    backToList: "‹ Retour à la liste",
    asQuestion: (words) => `anniversaires de jumelages ${words}`,
  },
  card: {
    state: {
      active: (asOf) => `Toujours actif, d’après les sources${inParentheses(asOf)}.`,
      suspended: (asOf) => `Suspendu, d’après les sources${inParentheses(asOf)}.`,
      ended: (asOf) => `Terminé, d’après les sources${inParentheses(asOf)}.`,
      unknown: () => "Les sources consultées ne disent pas ce qu’il en est aujourd’hui.",
    },
    next: (day, count) => `Prochain anniversaire : le ${day} (${years(count)}).`,
    yearsThisYear: (year, count) => `En ${year} : ${years(count)}.`,
    noDay: "Le jour exact n’est pas connu : pas de rappel possible.",
    doubtfulDay: "Ce jour n’est pas assez sûr pour un rappel.",
    sources: "Sources :",
    noSource: "Aucune source en dehors du programme.",
    remind: "Me le rappeler",
    calendar: "Ajouter à l’agenda",
    calendarSent: "Le fichier pour votre agenda est dans le message ci-dessous.",
    calendarCaption: "À ouvrir avec votre agenda : l’anniversaire y revient chaque année.",
    calendarTitle: (first, second) => `Anniversaire : ${first} – ${second}`,
    calendarText: (kind, date) => `${kinds[kind]}, ${since(date)}.`,
    kept28February: "Signé un 29 février : les années non bissextiles, l’anniversaire est compté au 28 février.",
  },
  anniversaries: {
    heading: "Prochains anniversaires de jumelages et de partenariats",
    inMonth: (during) => `Anniversaires de jumelages et de partenariats ${during}`,
    noneInMonth: (during) => `Aucun anniversaire à date connue ${during}.`,
    entry: (day, count) => `le ${day} : ${years(count)}`,
    wholeYear: "Toute l’année",
    byMonth: "Par mois",
    chooseMonth: "De quel mois voulez-vous voir les anniversaires ?",
    withoutDay: (count) =>
      count === 1
        ? "Pour un autre jumelage ou partenariat, le jour n’est pas connu ; liste complète : /jumelages."
        : `Pour ${count} autres jumelages et partenariats, le jour n’est pas connu ; liste complète : /jumelages.`,
    remindAll: "Me les rappeler tous",
    remindTown: (town) => `Me rappeler ces anniversaires : ${town}`,
  },
  settings: {
    heading: (target) => `Rappel : ${target}`,
    set: (day, hour) => `Rappel posé : le ${day} à ${hourText(hour)}.`,
    created: "C’est noté.",
    existing: "Ce rappel existe déjà ; vous pouvez le modifier.",
    all: "tous les jumelages et partenariats",
    town: (town) => `tous les jumelages et partenariats (${town})`,
    leads: (chosen) => listed(chosen.map((one) => lead[one])),
    lead,
    toggle: (text, chosen) => `${chosen ? "✓" : "·"} ${text}`,
    when: (leads, hour) => `Quand : ${leads}, à ${hourText(hour)}.`,
    zone: (zone) => `Fuseau horaire : ${zone}.`,
    hourAndZone: (hour, zone) => `Heure des rappels : ${hourText(hour)}. Fuseau horaire : ${zone}.`,
    next: (reminderDay, hour, day, tie, count) =>
      `Prochain rappel : le ${reminderDay} à ${hourText(hour)}${reminderDay === day ? "" : `, pour l’anniversaire du ${day}`} (${tie}, ${years(count)}).`,
    withoutReminder: (ties) => `Pas de rappel, car le jour n’est pas connu ou pas assez sûr : ${ties}.`,
    othersWithoutReminder: (count) =>
      `Pas de rappel pour ${count} ${pluralFr(count, "autre jumelage ou partenariat", "autres jumelages et partenariats")}, dont le jour n’est pas connu ou pas assez sûr (/jumelages).`,
    lastLead: "Gardez au moins un moment. Pour ne plus rien recevoir, supprimez ce rappel.",
    limit: (limit) =>
      `Cette conversation a déjà ${reminders(limit)}, le maximum. Supprimez-en un avec /rappels, ou choisissez « Me les rappeler tous » dans /anniversaires.`,
    noDayInTown: (town) => `${town} : aucun anniversaire n’a de jour assez sûr, aucun rappel n’a donc été enregistré.`,
    gone: "Ce rappel n’existe plus. /rappels montre ceux qui restent.",
    changeHour: (hour) => `Heure : ${hourText(hour)}`,
    changeZone: (zone) => `Fuseau : ${zone}`,
    remove: "Supprimer ce rappel",
    mine: "Tous les rappels",
    back: "‹ Retour",
  },
  hours: {
    choose: (zone) => `À quelle heure envoyer les rappels ? Fuseau horaire : ${zone}.`,
    hour: hourText,
  },
  zones: {
    choose: (zone) =>
      `Fuseau horaire des rappels : ${zone}. Choisissez dans la liste, écrivez le nom de votre ville, ou envoyez votre position.`,
    inGroup: "Dans un groupe, répondez à ce message par le nom de la ville, ou écrivez-le après /fuseau.",
    inChannel: "Dans un canal, publiez /fuseau suivi du nom de la ville.",
    otherCountry: { fr: "Fuseaux de France", ru: "Fuseaux de Russie" },
    zone: (name, id, offset) => `${name} (${id}, ${offset})`,
    label: (name, offset) => `${name} (${offset})`,
    chosen: (zone, hour) => `Fuseau horaire : ${zone}. Les rappels arrivent à ${hourText(hour)}, heure locale.`,
    unknown: (text) =>
      `Je ne connais pas « ${text} ». Écrivez le nom d’une ville voisine, envoyez votre position ou choisissez dans la liste.`,
  },
  list: {
    heading: (count) => `Rappels de cette conversation : ${count}`,
    empty: `Aucun rappel dans cette conversation. ${saidFr.addReminder}`,
    entry: (leads, next) => `${leads} · ${next}`,
    next: (day) => `prochain : le ${day}`,
    noNext: "aucun à venir",
    removeAll: "Supprimer tous les rappels",
    askRemoveAll: (count) =>
      count === 1
        ? "Supprimer le seul rappel de cette conversation ?"
        : `Supprimer les ${reminders(count)} de cette conversation ?`,
    keep: "Garder",
  },
  removed: {
    one: (target) => `Rappel supprimé : ${target}.`,
    several: (count) => (count === 1 ? "Un rappel supprimé :" : `${reminders(count)} supprimés :`),
    none: "Il n’y a aucun rappel à arrêter dans cette conversation.",
    restore: "Rétablir",
    restored: "C’est rétabli.",
    tooLate:
      "Il est trop tard pour rétablir ce qui a été supprimé. Vous pouvez créer de nouveaux rappels avec /jumelages.",
    forget: (target) => `✕ ${target}`,
    stillCovered: (tie) => `${tie} figure aussi dans d’autres rappels :`,
  },
  message: {
    when: (daysUntil, day) => {
      if (daysUntil === 0) return `Aujourd’hui, ${day}`;
      if (daysUntil === 1) return `Demain, le ${day}`;
      if (daysUntil > 1) return `Dans ${days(daysUntil)}, le ${day}`;
      return daysUntil === -1 ? `C’était hier, le ${day}` : `C’était il y a ${days(-daysUntil)}, le ${day}`;
    },
    anniversary: (when, count, kind, date) => `${when} : ${anniversaryFr(count, kind, date)}`,
    neutral: (when, year, kind, state, asOf) => `${when}. ${neutralFr(year, kind, state, asOf)}`,
    moved: (year) => `Signé un 29 février : en ${year}, l’anniversaire est compté au 28 février.`,
    late: (days) => `Ce rappel, prévu ${lead[days]}, arrive en retard.`,
    maybeRepeat: "Vous avez peut-être déjà reçu ce rappel : l’envoi précédent a été interrompu.",
    card: (kind) => `Fiche ${ofKind[kind]}`,
    change: "Modifier les rappels",
    stop: (kind) => `Ne plus me rappeler ${thisKind[kind]}`,
  },
  events: eventRemindersFr(thing),
  digest: digestFr(thing),
});
