import { afterColon } from "../after-colon.ts";
import { capitalized } from "../../language/capitalized.ts";
import { botFr } from "../bot/fr.ts";
import type { AnswerMessages } from "../messages.ts";
import { pluralFr } from "../plural.ts";
import { onlyFr } from "../things.ts";
import type { NounFr } from "../things.ts";
import { WEEKDAYS_FR } from "../weekdays.ts";

const printedRows = (count: number) => `${count} ${pluralFr(count, "entrée", "entrées")} du programme`;
const years = (count: number) => `${count} ${pluralFr(count, "an", "ans")}`;

const whatHappens = (inPlace: string) => `Que se passe-t-il ${inPlace} ?`;

/** Towns after « à ». A land would need its own preposition, so it goes after « dans ce lieu : » instead. */
const inPlacesFr = (names: string, { count, isOfLand }: { count: number; isOfLand: boolean }) =>
  isOfLand
    ? `dans ${pluralFr(count, "ce lieu", "ces lieux")} : ${names}`
    : `à ${names}`.replaceAll(/(?<=^| et |, )(à )?Le(s?) (?=\p{Lu})/gu, (_, __, s: string) =>
        s === "" ? "au " : "aux ",
      );

/** The names of two connected places. « Région » is a common noun, so it gets a small letter inside the pair. */
export const pairFr = (first: string, second: string) =>
  `${first} – ${second}`.replace(/ – Région(?= d)/u, " – région");

/** The answers in French; `thing` is the programme's noun for its events. */
export const answerFr = (thing: NounFr): AnswerMessages => ({
  kinds: { twinning: "jumelage", partnership: "partenariat", "cooperation-agreement": "accord de coopération" },
  projects: thing.inWords,
  printedRows,
  heading: (understood, counted) => `${understood} – ${counted}`,
  continued: (understood, first, last, total) =>
    `${understood} – ${first === last ? `${thing.one} ${first}` : `${thing.many} ${first} à ${last}`} sur ${total}`,
  details: "détails",
  withoutDate: "sans date",
  everything: "Tout le programme",
  aged: years,
  afterHour: (hour) => `après ${hour}`,
  daytimes: { morning: "le matin", afternoon: "l’après-midi", evening: "le soir" },
  edges: { start: (time) => `début : ${time}`, end: (time) => `fin : ${time}` },
  weekdays: WEEKDAYS_FR.map((day) => `le ${day}`),
  weekend: "le week-end",
  workdays: "en semaine",
  hours: {
    elsewhen: (daytime) => `Rien de tel n’est annoncé ${daytime} ; voici ce qui est prévu à d’autres heures.`,
    unknown: (count, shown) =>
      count === shown
        ? "Le programme n’en indique pas l’heure."
        : `Le programme n’indique pas l’heure de ${count === 1 ? "l’un d’eux" : `${count} d’entre eux`}.`,
    others: (count) =>
      `${count} ${pluralFr(count, `autre ${thing.one} peut convenir`, `autres ${thing.many} peuvent convenir`)} : le programme n’en indique pas l’heure.`,
  },
  excluding: (places) => `sauf ${places}`,
  excludingWords: (words) => `sauf ${words}`,
  asAsked: String,
  quoted: (words) => `« ${words} »`,
  corrected: (to) => `J’ai lu « ${to} ».`,
  unknownBeside: (names, of) => `Le programme ne prévoit rien ${inPlacesFr(names, of)}.`,
  event: {
    cancelledOnes: (titles) => `Annulé : ${titles}.`,
    textIn: { fr: "texte en français", ru: "texte en russe" },
    others: (partners) => `Autres partenaires : ${partners}`,
    venue: (venue) => `Lieu : ${venue}`,
    journey: (access) => `Accès : ${access}`,
    ages: (ages) => `Âge : ${ages}`,
    price: (price) => `Tarif : ${price}`,
    conditions: (conditions) => `Conditions : ${conditions}`,
    registration: (ways) => `Réservation : ${ways}`,
    organizer: (organizer) => `Organisation : ${organizer}`,
    contact: (contact) => `Contact : ${contact}`,
    link: (address) => `En savoir plus : ${address}`,
  },
  noPartner: "partenaire non indiqué",
  noFrenchPartner: "partenaire français non indiqué",
  noRussianPartner: "partenaire russe non indiqué",
  listedTwice: (lines) => `Inscrit deux fois au programme${lines === "" ? "" : ` (voir aussi ${lines})`}.`,
  lines: (first, last) => (first === last ? `ligne ${first}` : `lignes ${first} à ${last}`),
  notes: (reasons) => `Notes sur le texte imprimé : ${afterColon(reasons)}`,
  moreToCome: (count) => `Et encore ${thing.inWords(count)}.`,
  ownYear: (forYears) => `Le programme est celui ${forYears}.`,
  undated: (count) =>
    count === 1
      ? `${thing.agreeing("Un")} autre ${thing.one} n’a pas de date et peut tomber à ce moment-là.`
      : `${count} autres ${thing.many} n’ont pas de date et peuvent tomber à ce moment-là.`,
  nothingTogetherWithBefore: (left) => `Rien ne répond à tout cela à la fois ; voici ce qu’il y a pour ${left}.`,
  nothingOfThat: (inPlace, subject) => `Rien sur ${subject} ${inPlace} ; voici ce qui y est prévu d’autre.`,
  nothingInPlace: (inPlace, others) => `${inPlace}, rien de tel${others} ; voici ce qu’il y a ailleurs.`,
  nothingThen: (when, others) => `${when}, rien de tel${others} ; voici ce qu’il y a à d’autres moments.`,
  kept: (conditions) => `Je n’ai cherché ${onlyFr(conditions)}.`,
  onTopic: "sur ce sujet",
  keptSubject: (subject) => `ce qui concerne ${subject}`,
  archive: (ofYears) => `C’est le programme ${ofYears} : il dit ce qui était prévu, pas ce qui a eu lieu.`,
  noTie: (places) => `${places} : aucun jumelage ni partenariat connu.`,
  isOver: "Rien de tel n’est plus à venir ; voici ce qui était prévu.",
  withinTime: (count, when) =>
    count === 0
      ? `${thing.of("Aucun", "Aucune")} ne se limite ${when} : ${thing.of("tous", "toutes")} s’étendent au-delà.`
      : `${count === 1 ? thing.of("Un seul", "Une seule") : capitalized(thing.numeral(count))} ${pluralFr(count, "se limite", "se limitent")} ${when} ; les autres s’étalent au-delà.`,
  mentionedOnly: (place) => `Le programme ne fait que mentionner ${place} : ${thing.none} ne s’y rattache directement.`,
  positionUnknown: "Je ne sais pas où vous êtes : nommez une ville, un quartier ou un lieu.",
  mentionedTogether: `${capitalized(thing.none)} n’a tous ces lieux pour partenaires, mais le programme les mentionne ensemble.`,
  refusal: {
    empty: "Ce message ne contient pas de texte. Posez une question sur une ville, un mois ou un thème.",
    notUnderstood: "Je n’ai pas compris. Posez une question sur une ville, un mois ou un sujet du programme.",
    unknownPlace: (names, of, years) => `Le programme ${years} ne prévoit rien ${inPlacesFr(names, of)}.`,
    placeWithoutEvents: (inPlace, years) => `Le programme ${years} ne prévoit ${thing.none} ${inPlace}.`,
    nothingClose: (words, understood, years) =>
      `Le programme ${years} ne contient rien ${words === null ? "de tel" : `sur « ${words} »`}${understood === "" ? "" : ` (${understood})`}.`,
    nothingInRange: (understood, years) => `Le programme ${years} ne prévoit rien à ces dates (${understood}).`,
    nothingTogether: (understood) =>
      `${capitalized(thing.none)} du programme ne correspond à tout cela à la fois (${understood}).`,
    noneOfAll: (places) => `Le programme n’a pas ${thing.ofOne} qui réunisse ${places}.`,
    otherYear: (when, forYears) => `Le programme est celui ${forYears} ; il ne prévoit rien ${when}.`,
    outsideSeason: (when, days) => `Le programme va ${days} ; il ne prévoit rien ${when}.`,
    noSuchDate: (date) => `Cette date n’existe pas : « ${date} ».`,
    nothingMore: "C’est tout : il n’y a rien de plus à montrer.",
    noSuchItem: (number, last) =>
      last === 1
        ? `Il n’y a pas de numéro ${number} : la liste n’a qu’${thing.a}.`
        : `Il n’y a pas de numéro ${number} : la liste va de 1 à ${last}.`,
    noList: `Je n’ai pas de liste ${thing.ofMany} où chercher ce numéro. Posez d’abord une question.`,
    noAnniversary: (understood) =>
      `Aucun jumelage ni anniversaire connu ne correspond${understood === "" ? "" : ` (${understood})`}.`,
    undatedInstead: (count) =>
      `${capitalized(thing.inWords(count))} sans date ${pluralFr(count, "pourrait", "pourraient")} correspondre : le programme ne dit pas quand ${pluralFr(count, `${thing.they} est ${thing.agreeing("prévu")}`, `${thing.they}s sont ${thing.agreeingMany("prévu")}`)}.`,
    suggestions: "Essayez plutôt :",
  },
  anniversaries: {
    heading: (understood) =>
      understood === "" ? "Jumelages et anniversaires" : `Jumelages et anniversaires – ${understood}`,
    inProgramme: (years) => `Dans le programme ${years} :`,
    ties: "Jumelages et partenariats :",
    sinceUnknown: "date inconnue",
    next: (date, count) => `${years(count)} le ${date}`,
    noDay: "jour exact inconnu",
    suspended: (asOf) => (asOf === null ? "signalé comme suspendu" : `signalé comme suspendu (${asOf})`),
    ended: (asOf) => (asOf === null ? "signalé comme terminé" : `signalé comme terminé (${asOf})`),
    source: (title) => `source : ${title}${/\p{Script=Cyrillic}/u.test(title) ? " (en russe)" : ""}`,
  },
  help: ({ programme, projects: count, rows, partners, inPlace, elsewhere }) => {
    const asked = inPlace === "" ? "" : ` (« ${whatHappens(inPlace)} »)`;
    const then = ["et en novembre ?", ...(elsewhere === "" ? [] : [`seulement ${elsewhere}`]), "la suite"];
    return (
      `Je réponds en français et en russe aux questions sur ${programme} : ${thing.inWords(count)}${partners === "" ? "" : ` ${partners}`}${rows > count ? ` (${printedRows(rows)})` : ""}. ` +
      `Demandez ce qui est prévu dans une ville${asked}, sur un sujet (« des expositions ? »), à une période de l’année (« en décembre »), ou quels jumelages ont bientôt leur anniversaire. ` +
      `Vous pouvez enchaîner : ${then.map((words) => `« ${words} »`).join(", ")}.`
    );
  },
  bot: botFr(thing),
  englishNotice: "I speak French and Russian. Here is the answer in French:",
  lexicalOnly: "Réponse trouvée par les mots seuls, sans recherche par le sens.",
  ask: {
    inPlace: whatHappens,
    inRange: (when) => `Qu’est-ce qui est prévu ${when} ?`,
    onTheme: (theme) => `${capitalized(thing.which)} sur le thème « ${theme} » ?`,
  },
  pair: pairFr,
});
