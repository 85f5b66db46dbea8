import type { BotMessages } from "../messages.ts";
import { pluralFr } from "../plural.ts";
import type { NounFr } from "../things.ts";

/** Sentences about the bot that are used in several places, in French. */
export const saidFr = {
  plan: "Le programme dit ce qui était prévu, pas ce qui a eu lieu.",
  inItsLanguage: "Je réponds toujours dans la langue de la question.",
  /** `unansweredDays` says how long unanswered questions are kept; null if they are not. */
  notKept: (unansweredDays: number | null) =>
    unansweredDays === null
      ? "Je ne conserve ni vos questions ni mes réponses."
      : `Je ne conserve ni mes réponses ni vos questions, sauf celles pour lesquelles je n’ai rien trouvé : leur texte seul est gardé ${unansweredDays} ${pluralFr(unansweredDays, "jour", "jours")} au plus, pour que les responsables du bot voient ce qui manque.`,
  kept: "Je garde sur le disque le numéro Telegram de cette conversation et vos réglages : la langue, le fuseau horaire, les rappels et la trace de leur envoi.",
  addReminder: "Pour en ajouter un, ouvrez une fiche avec /jumelages ou /anniversaires.",
  source: (title: string) => `Source : ${title}.`,
  written: "Les titres et les descriptions ont été rédigés pour ce bot, d’après le programme.",
  misprints: "Là où le texte imprimé se contredit, la fiche dit comment il a été lu.",
  independent: "Le bot n’est lié à aucune administration, ni française ni russe.",
  licence: "Le code est libre, sous licence MIT.",
};

export const botFr = (thing: NounFr): BotMessages => ({
  inChat: {
    whatItCan: "Tapez /aide pour voir comment poser vos questions.",
    keeps: "/confidentialite donne le détail, /oublier efface tout.",
    languages: "/langue change celle des commandes et des boutons.",
    reminders: `${saidFr.addReminder} /rappels montre ceux que vous avez et permet de les modifier, /stop les supprime tous.`,
  },
  whatItIs: (programme) =>
    `Je suis un bot : je réponds en français et en russe aux questions sur ${programme}. ${saidFr.plan}`,
  whatItCan: `Je trouve les ${thing.many} d’une ville, d’un thème ou d’une période, je les compte, et je dis ce que l’on sait des jumelages et de leurs anniversaires. Je peux aussi vous rappeler ces anniversaires.`,
  whoMadeIt: `Ce bot est un projet indépendant, pas un service officiel du programme. ${saidFr.independent} ${saidFr.licence}`,
  sources: (title, { hasPrint, hasTies }) =>
    [
      saidFr.source(title),
      ...(hasPrint ? [`Chaque ${thing.one} renvoie à ses lignes dans le texte imprimé.`] : []),
      ...(hasTies
        ? ["Pour les jumelages, je m’appuie aussi sur des pages publiques, citées pour chaque jumelage."]
        : []),
      ...(hasPrint ? [saidFr.written] : []),
    ].join(" "),
  keeps: (unansweredDays) =>
    `${saidFr.notKept(unansweredDays)} ${saidFr.kept} Tout peut être effacé, et les copies de sauvegarde sont effacées sous trente jours.`,
  languages: `Je réponds en français et en russe. ${saidFr.inItsLanguage}`,
  reminders: `Je rappelle les anniversaires de jumelages dont le jour est assez sûr : le jour même, la veille, 7 ou 30 jours avant, à l’heure et dans le fuseau que vous choisissez.`,
  mistakes: (hasPrint) =>
    `Je peux me tromper : mal comprendre une question, ou oublier ${thing.a}. ${hasPrint ? `Chaque ${thing.one} renvoie aux lignes du programme imprimé, où vous pouvez vérifier la réponse. ${saidFr.misprints}` : `La fiche de chaque ${thing.one} donne ce que dit le programme : vous pouvez y vérifier la réponse.`}`,
  offline: `Je suis un programme informatique, pas une personne. Je n’invente pas de texte : les phrases et les descriptions sont écrites d’avance, et un modèle de langage sert seulement à retrouver les ${thing.many} d’après le sens de la question.`,
});
