import { uncapitalized } from "../../language/capitalized.ts";
import { rangeText } from "../dates.ts";
import type { NounFr } from "../things.ts";
import { WEEKDAYS_FR } from "../weekdays.ts";
import type { DigestMessages } from "./digest-messages.ts";
import { anniversaryFr, neutralFr } from "./ties-fr.ts";

const eachWeekday = (weekday: number) => `chaque ${WEEKDAYS_FR[weekday - 1] ?? ""}`;
const hourText = (hour: number) => `${hour} h`;

export const digestFr = (thing: NounFr): DigestMessages => ({
  week: (range) => `La semaine ${rangeText("fr", range)}`,
  anniversary: (name, years, kind, since) => ({ name, rest: ` : ${anniversaryFr(years, kind, since)}` }),
  neutral: (name, year, kind, state, asOf) => ({
    name,
    rest: ` : ${uncapitalized(neutralFr(year, kind, state, asOf))}`,
  }),
  moved: (year) => `En ${year}, l’anniversaire est compté au 28 février.`,
  planned: (name, plan) => ({ name, rest: ` – prévu ${plan}.` }),
  wasPlanned: (name, plan) => ({ name, rest: ` – c’était prévu ${plan}.` }),
  more: (count) => (count === 1 ? "… et un autre." : `… et ${count} autres.`),
  late: (day) => `Ce message, prévu le ${day}, arrive en retard.`,
  maybeRepeat: "Ce message a peut-être déjà été envoyé : l’envoi précédent a été interrompu.",
  settings: {
    heading: `Anniversaires et ${thing.many}, chaque jour ou chaque semaine`,
    about: `Je peux annoncer ici les anniversaires de jumelages et de partenariats, ainsi que le début des ${thing.many} du programme quand le jour en est connu.`,
    off: "Rien n’est envoyé pour le moment.",
    daily: (hour) => `Envoi : chaque jour à ${hourText(hour)}, pour le jour même.`,
    weekly: (weekday, hour) => `Envoi : ${eachWeekday(weekday)} à ${hourText(hour)}, pour ce jour et les six suivants.`,
    silentDay: `S’il n’y a ni anniversaire ni ${thing.one}, rien n’est envoyé ce jour-là.`,
    silentWeek: `S’il n’y a ni anniversaire ni ${thing.one}, rien n’est envoyé cette semaine-là.`,
    bilingual: "En français, puis en russe.",
    next: (day, hour) => `Prochain envoi : le ${day} à ${hourText(hour)}.`,
    noNext: "Aucun envoi à venir.",
    eachDay: "Chaque jour",
    eachWeek: "Chaque semaine",
    weekdays: { 1: "lun.", 2: "mar.", 3: "mer.", 4: "jeu.", 5: "ven.", 6: "sam.", 7: "dim." },
    bothLanguages: "aussi en russe",
    stop: "Ne plus rien envoyer",
    close: "Fermer",
    name: { day: `anniversaires et ${thing.many} du jour`, week: `anniversaires et ${thing.many} de la semaine` },
    rhythm: (weekday) => (weekday === null ? "chaque jour" : eachWeekday(weekday)),
  },
});
