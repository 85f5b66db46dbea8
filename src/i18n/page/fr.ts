import { capitalized } from "../../language/capitalized.ts";
import { LANGUAGE_NAMES } from "../language-names.ts";
import type { NounFr } from "../things.ts";

/**
 * The chat page in French.
 * @param programme the programme's name
 * @param projects how many it has
 */
export const pageFr = (programme: string, projects: number, thing: NounFr) => ({
  title: "Jumelages : la conversation",
  tagline: capitalized(programme),
  localNote: "Tout reste sur cet ordinateur : ces comptes sont fictifs et rien ne part vers Telegram.",
  pages: "Le programme en pages web",
  skipToMessage: "Aller au champ de message",
  needsScript: "Cette page a besoin de JavaScript pour afficher la conversation.",
  languageName: LANGUAGE_NAMES.fr,
  personName: "Camille",
  groupName: "Comité de jumelage",
  pairName: "Entre nous",
  chats: {
    label: "Conversations",
    show: "Afficher les conversations",
    close: "Fermer la liste des conversations",
    private: "En privé",
    group: "{first}, {second} et le bot",
    pair: "{first} et {second}, sans le bot",
    unread: "Messages non lus : {count}",
    choose: "Dans quelle conversation ?",
  },
  header: {
    language: "Langue de l’application de {name}",
    speaker: "Écrire en tant que",
    bot: "bot, répond en français et en russe",
    typing: "écrit…",
    lost: "Connexion perdue, nouvelle tentative…",
  },
  log: {
    label: "Messages",
    today: "Aujourd’hui",
    yesterday: "Hier",
    edited: "modifié",
    reply: "Répondre à ce message",
    spoiler: "Afficher le texte masqué",
    expand: "Tout afficher",
    collapse: "Replier",
    buttons: "Boutons du message",
    photo: "Image décrite ci-dessous",
    download: "Télécharger",
    place: "Lieu",
    unsupported: "Ce message ne peut pas être affiché ici.",
    toLast: "Aller au dernier message",
    groupCreated: "{name} a créé le groupe",
    joined: "Arrivée dans le groupe : {name}",
    left: "Départ du groupe : {name}",
  },
  composer: {
    label: "Message",
    placeholder: "Posez votre question",
    send: "Envoyer",
    replyTo: "Réponse à {name}",
    cancelReply: "Ne plus répondre à ce message",
    commands: "Commandes",
    noCommands: "Le bot n’a pas encore donné ses commandes.",
    place: "Lieu",
    placeHint: "Envoyer un lieu",
    share: "Partager",
    shareHint: "Chercher une fiche à envoyer",
    results: "Fiches à envoyer",
    noResults: "Aucune fiche ne correspond.",
    keyboard: "Réponses proposées",
  },
  welcome: {
    title: "Que voulez-vous savoir ?",
    text: `Une ville, un mois, un thème : le bot cherche dans ${projects === 1 ? `l’unique ${thing.one}` : `les ${thing.counted(projects)}`} du programme et dit ce qui était prévu, avec qui et quand.`,
    examples: "Questions pour commencer",
    start: "Commencer par la présentation du bot",
    groupTitle: "Une question à plusieurs",
    groupText:
      "Dans un groupe, le bot lit les commandes, les réponses à ses messages et ceux qui le nomment : commencez par {bot}.",
    pairTitle: "Le bot en invité",
    pairText:
      "Le bot n’est pas membre de cette conversation et n’y lit rien. Nommez-le ({bot}) avec votre question : il y répond une fois, sans la conserver.",
  },
  notices: {
    close: "Fermer",
    copied: "Copié",
    notSent: "Le message n’est pas parti. Réessayez dans un instant.",
    failed: "Cela n’a pas abouti. Réessayez dans un instant.",
    noAnswer: "Le bot n’a pas répondu à temps.",
  },
});

export type PageCatalogue = ReturnType<typeof pageFr>;
