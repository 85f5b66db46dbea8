import type { Days } from "../../corpus/days/event-days.ts";
import { capitalized } from "../../language/capitalized.ts";
import { dayText, rangeText } from "../dates.ts";
import { pluralFr } from "../plural.ts";
import type { NounFr } from "../things.ts";
import type { EventReminderMessages } from "./event-messages.ts";

function when(daysUntil: number, { start, end }: Days): string {
  const count = `${daysUntil} ${pluralFr(daysUntil, "jour", "jours")}`;
  const day = dayText("fr", start);
  const away = daysUntil === 0 ? "aujourd’hui" : daysUntil === 1 ? "demain" : `dans ${count}`;
  if (start === end) {
    if (daysUntil < 0) return `C’était prévu le ${day}`;
    return daysUntil === 0 ? `Prévu ${away}, ${day}` : `Prévu ${away}, le ${day}`;
  }
  const range = rangeText("fr", { from: start, to: end });
  return daysUntil < 0 ? `Le début était prévu le ${day} : ${range}` : `Début prévu ${away} : ${range}`;
}

export const eventRemindersFr = (thing: NounFr): EventReminderMessages => ({
  planned: (plan) => `Prévu ${plan}.`,
  over: (plan) => `C’était prévu ${plan}.`,
  without: {
    undated: "Le programme n’en donne plus le jour : il n’y a pas de rappel.",
    cancelled: "Le programme annonce son annulation : il n’y a pas de rappel.",
    gone: `${capitalized(thing.this)} n’est plus dans le programme : il n’y a pas de rappel.`,
  },
  next: (day, hour) => `Prochain rappel : le ${day} à ${hour} h.`,
  changesToo: "Un changement de date ou une annulation vous seront aussi signalés.",
  notToCome: `Le programme n’annonce plus de date à venir pour ${thing.this} : il n’y a rien à rappeler.`,
  zone: (name, offset) => `fuseau horaire : ${name}, ${offset}`,
  when: (daysUntil, days, hours) => `${when(daysUntil, days)}${hours}.`,
  change: {
    moved: (now, before) =>
      `La date a changé dans le programme : c’est maintenant prévu ${now}. Auparavant : ${before}.`,
    otherHours: (now, before) =>
      `L’heure a changé dans le programme : c’est maintenant prévu ${now}. Auparavant : ${before}.`,
    again: {
      undated: (now) => `Le programme en donne de nouveau le jour : c’est prévu ${now}.`,
      cancelled: (now) => `Le programme avait annoncé son annulation ; c’est de nouveau prévu, ${now}.`,
      gone: (now) => `${capitalized(thing.this)} n’était plus dans le programme ; c’est de nouveau prévu, ${now}.`,
    },
    cancelled: (before) =>
      `Le programme annonce maintenant son annulation.${before === null ? "" : ` C’était prévu ${before}.`}`,
    gone: (before) =>
      `${capitalized(thing.this)} n’est plus dans le programme.${before === null ? "" : ` C’était prévu ${before}.`}`,
    undated: (before, now) =>
      [
        "Le programme n’en donne plus le jour.",
        ...(before === null ? [] : [`C’était prévu ${before}.`]),
        ...(now === null ? [] : [`C’est maintenant prévu ${now}.`]),
      ].join(" "),
    follows: "Les rappels suivent la nouvelle date.",
    ends: {
      undated: "Il n’y aura plus de rappel, sauf si un jour est de nouveau indiqué.",
      cancelled: "Il n’y aura plus de rappel, sauf si une nouvelle date est indiquée.",
      gone: "Il n’y aura plus de rappel, sauf s’il y revient.",
    },
  },
  maybeRepeat: "Vous avez peut-être déjà reçu ce message : l’envoi précédent a été interrompu.",
  card: `Fiche ${thing.ofThe}`,
  stop: `Ne plus me rappeler ${thing.this}`,
});
