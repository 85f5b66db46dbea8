import type { Asks } from "../reading/asks.ts";
import { isTimed } from "../reading/question.ts";
import type { Question } from "../reading/question.ts";
import {
  asksOfOtherTie,
  asksOfTieBefore,
  asksWhoDid,
  endAskedOf,
  comparesAgain,
  comparesTie,
  keepsTie,
} from "./build-on.ts";
import { asksForOthers } from "./cues.ts";
import type { Cues } from "./cues.ts";
import { isWhere } from "./joined-filters.ts";

/** A way to read a question after the turn before. */
export type Way =
  /** By itself. */
  | "fresh"
  /** What it names (place, time, subject) replaces the same in the question before; the rest is kept. */
  | "lean"
  /** It chooses from the list before. */
  | "choose"
  /** It asks something about the list before, which is shown again. */
  | "list"
  /** It repeats the question before for all places (« et partout ailleurs ? »). */
  | "everywhere"
  /** It asks about the two of the list, or two told one after the other: « lequel des deux est le moins cher ? ». */
  | "both"
  /** It asks about the first items of the list: « des deux premiers, lequel est gratuit ? ». */
  | "first ones"
  /** It asks about the one of two that is not in view: « et l’autre ? ». */
  | "other"
  /** It asks for the rest of the list: « il y en a d’autres ? ». */
  | "others"
  /** It asks about something of an earlier answer: « revenons au chœur ». */
  | "earlier"
  /** It repeats the question before without dates (« peu importe le mois »). */
  | "anytime";

/** A question together with the one before it: what the rules decide by. */
export interface Situation {
  cues: Cues;
  read: Question;
  before: Question;
  /** Whether the answer before lists projects. */
  isListed: boolean;
  /** Whether one project is in view: the only one of the list, or the one told in detail last. */
  isOne: boolean;
  /** Whether the list before has that one alone. */
  isAlone: boolean;
  /** Whether the answer before told ties, and whether it told one. */
  isOfTies: boolean;
  isOfOneTie: boolean;
  /** Whether two projects are in view: a list of two, or one now and another one before. */
  hasTwo: boolean;
  /** Whether the asker has said thanks or goodbye since. */
  isClosed: boolean;
}

/** When a rule holds, the question is read in the first of its ways that finds something. */
export interface Rule {
  name: string;
  ways: readonly [Way, ...Way[]];
  /** The results of the first way give way to those of the next when these are more probably meant and reach this chance (0–1). */
  givesWay?: number;
  /** The results of the first way count when the best of them reaches this chance (0–1); otherwise the next way is tried. */
  leastChance?: number;
  /** The results of the way "fresh" count only when they are as good as certain. */
  isSure?: boolean;
  holds: (situation: Situation) => boolean;
}

/** How many of place, time and subject a question names. */
function countNamed({ place, time, subject }: Cues): number {
  return [place, time, subject].filter(Boolean).length;
}

const namesNothing = ({ cues }: Situation): boolean => countNamed(cues) === 0;

/** Kinds that ask about the programme as a whole, whatever came before. */
const OF_PROGRAMME: readonly Asks["kind"][] = ["rank", "names", "overview", "compare", "about"];

/** Whether a question ranks the list by price: « qu’est-ce qui est le moins cher ? », without naming the programme. */
function ranksList({ cues, read: { asks }, isListed }: Situation): boolean {
  return isListed && asks.kind === "rank" && asks.by === "price" && !cues.wholeProgramme;
}

/** Whether a question asks which headings the list has: « dans quels domaines ? » after the projects of Strasbourg. */
function asksItsHeadings(situation: Situation): boolean {
  const {
    cues,
    read: { asks },
    isListed,
  } = situation;
  return (
    isListed && asks.kind === "names" && asks.of.thing === "headings" && namesNothing(situation) && !cues.wholeProgramme
  );
}

/** Whether a complete question asks about towns, months or headings in general; « et quelles villes ? » is a follow-up. */
function asksInGeneral(situation: Situation): boolean {
  const { cues, read } = situation;
  const isGeneral = OF_PROGRAMME.includes(read.asks.kind) && !ranksList(situation) && !asksItsHeadings(situation);
  return isGeneral && cues.whole && !cues.leans && !cues.pointsBack;
}

/** Whether a question asks for all projects of the programme, or for their number. */
function asksOfProgramme(situation: Situation): boolean {
  const { cues, read } = situation;
  return namesNothing(situation) && cues.wholeProgramme && (read.asks.kind === "count" || read.scope.kind === "all");
}

function letsPlaceGo({ cues, read, before }: Situation): boolean {
  const isOfAll = cues.subject && cues.whole;
  const isPlaced = before.where.places.length + before.where.unknown.length > 0;
  return cues.everywhere && !cues.place && read.where.places.length === 0 && !isOfAll && isPlaced;
}

function letsTimeGo({ cues, before }: Situation): boolean {
  return cues.anytime && !cues.place && !cues.time && isTimed(before.when);
}

/** Whether a question asks for all subjects, for all projects of the same place, or for the tie of the same towns. */
function asksMoreOfSame(situation: Situation): boolean {
  const { cues, read, before } = situation;
  const asksAll = read.scope.kind === "all" && (cues.samePlace || before.scope.kind === "ties");
  const asksTie = read.scope.kind === "ties" && cues.tieOfBoth;
  return namesNothing(situation) && (cues.everything || asksAll || asksTie);
}

/** Whether a question that names nothing asks about the list: when, where, with whom. « C’est où en France ? » does, « et en France ? » does not. */
function asksOfList(situation: Situation): boolean {
  const { cues, isListed, read } = situation;
  const namesCountry = read.where.places.length > 0 && !cues.whole;
  const isOther = read.asks.kind === "count" || read.scope.kind === "ties";
  return isListed && namesNothing(situation) && !namesCountry && !isOther;
}

/** Whether a question asks for other things at the same place or time, on any subject: « quoi d’autre là-bas ? » after concerts. */
function asksForMatters(situation: Situation): boolean {
  const { before, cues, isAlone, read } = situation;
  // After the only one of a subject there are no others of it.
  const isOpened = cues.asksOthers || (isAlone && asksForOthers(read));
  return isOpened && isOfSubjectSomewhere(before) && namesNothing(situation);
}

/** Whether a question names a subject, and a place or a time beside it. */
export function isOfSubjectSomewhere({ about, where, when }: Question): boolean {
  return about.terms.length + about.headings.length > 0 && where.places.length + when.ranges.length > 0;
}

/** Whether a question asks for the rest of the list: « il y en a d’autres ? », « quoi d’autre ? ». */
function asksForRest(situation: Situation): boolean {
  const { isListed, read } = situation;
  const namesCountry = read.where.places.length > 0;
  return isListed && asksForOthers(read) && namesNothing(situation) && !namesCountry;
}

/** Whether a question asks for the same subject somewhere else, or at another time. */
function asksForSame({ cues, before }: Situation): boolean {
  const isOfSubject = before.about.terms.length + before.about.headings.length > 0;
  return isOfSubject && cues.asksSame && !cues.subject && (cues.place || cues.time);
}

/** Whether a question starts a new matter after thanks; « et en décembre ? » does not. */
function beginsAnew({ cues, isClosed }: Situation): boolean {
  return isClosed && !cues.leans && !cues.pointsBack && !cues.chooses && countNamed(cues) > 0;
}

/** Kinds that ask for a detail, of what is in view when the question refers to it: « la musique, c’est quand ? ». */
export const OF_DETAIL: readonly Asks["kind"][] = [
  "when",
  "where",
  "who",
  "practical",
  "afterwards",
  "calendar",
  "tell",
  "why",
];

/** Whether a question asks what visitors of a listed project need to know: « faut-il savoir nager ? ». */
function asksOfVisit({ cues, read, isListed }: Situation): boolean {
  return isListed && !cues.place && !cues.time && read.asks.kind === "whether" && read.asks.of === "visit";
}

/** Whether a question asks if what is in view is of some kind: « c’est pour les enfants ? », «это для детей?». */
function asksWhetherItIs({ cues, read, isListed }: Situation): boolean {
  const { asks } = read;
  const isOfSubject = cues.subject && !cues.place && !cues.time;
  return isListed && isOfSubject && cues.pointsAt && asks.kind === "whether" && asks.of === "project";
}

/** Whether a question asks if the one in view takes place then or there: « vous êtes sûr que c’est en mai ? », «это в Туле?». */
export function asksWhetherThen({ cues, read: { asks }, isOne }: Pick<Situation, "cues" | "read" | "isOne">): boolean {
  const isOfProject = (asks.kind === "whether" && asks.of === "project") || asks.kind === "afterwards";
  const isOfOne = cues.doubts || ((cues.pointsAt || cues.opens) && !cues.subject);
  return isOne && isOfProject && isOfOne && (cues.place || cues.time);
}

/** Whether a question asks if the one in view has something: «музыка там бывает?», « ils sont vaccinés ? ». */
function asksWhetherThere({ cues, read, isOne }: Situation): boolean {
  return isOne && cues.pointsBack && cues.subject && !(cues.place || cues.samePlace) && read.asks.kind === "whether";
}

/** A term of at least this many words is a name: « le Forum des villes anciennes ». */
const WORDS_OF_NAME = 3;

/** Whether a question asks for a detail of something it names: « quand se tient le Forum des villes anciennes ? ». */
function asksOfNamed({ asks, about }: Question): boolean {
  const isNamed = about.terms.some(({ folded }) => folded.split(" ").length >= WORDS_OF_NAME);
  return isNamed && OF_DETAIL.includes(asks.kind);
}

/**
 * Whether a question asks for a detail that the project in view may mention: «кто будет читать письма?» about a reading of letters.
 * A question that names a project does not.
 */
function asksDetailInView({ cues, read, isListed }: Situation): boolean {
  const { asks, where } = read;
  const isOfSubject = cues.subject && where.places.length + where.unknown.length === 0 && !cues.time;
  return isListed && isOfSubject && !asksOfNamed(read) && OF_DETAIL.includes(asks.kind) && !cues.asksWhether;
}

/** Whether a question refers to the question before by « là-bas », «туда». A detail is asked about the list instead. */
function pointsBack({ cues, read, isListed }: Situation): boolean {
  const isOfDetail = isListed && OF_DETAIL.includes(read.asks.kind);
  return cues.pointsBack && !cues.place && !isOfDetail;
}

/** Whether a question is complete: it names two of place, time and subject, or one of them in a whole sentence that is no follow-up. */
function standsByItself({ cues, read }: Situation): boolean {
  const isOfDetail = OF_DETAIL.includes(read.asks.kind) && !cues.asksWhether && cues.pointsAt;
  const isWhole = cues.whole && countNamed(cues) === 1 && (cues.place || !(cues.leans || isOfDetail));
  const isOfTie = read.scope.kind === "ties" && cues.place && !cues.leans;
  // « Depuis quand avec Vologda ? » asks about a pair whose other town was named before.
  const isOfPair = isOfTie && read.where.join === "beside" && read.where.places.length === 1;
  return countNamed(cues) > 1 || (!isOfPair && (isWhole || isOfTie));
}

/**
 * Whether a question asks for more of what was asked before: « elle est où, l’expo ? », «про музыку расскажите», « en octobre, il y a quelque
 * chose ? ». It means only what fits the place, the time or the subject before. “Does the programme have …?” asks about all of it instead.
 */
function saysMore(situation: Situation): boolean {
  const { cues, read } = situation;
  const isOfSubject = cues.subject && !cues.asksForThing && !asksOfNamed(read);
  const isOfTime = cues.time && !cues.subject && !cues.asksOthers && !cues.asksAnew;
  return !cues.place && (isOfSubject || isOfTime) && standsByItself(situation);
}

const BUILDS_ON: Rule = { name: "builds on", ways: ["lean"], holds: () => true };

/** Whether a question asks about two: by « les deux », or by which of them comes first or costs less. */
function asksOfTwo({ cues, isOne }: Situation): boolean {
  const names = cues.subject || cues.place || cues.time;
  return (cues.both && !cues.place) || (!names && (cues.ofTwo || (cues.weighs && (cues.chooses || !isOne))));
}

/** Chance from which a result is as good as certainly meant. Below it, in the conversations of twenty programmes, what was in view was meant. */
export const CERTAIN = 0.95;

/** Chance from which a new result beats what was in view, even though that happens to contain the words too. */
export const PROBABLE = 0.9;

/** Chance from which a result with the place or the time before is meant, and not one without them. */
const LIKELY = 0.8;

/** Whether a question asks about the first items of the list, and not about the first towns of a ranking. */
function asksOfFirstOnes(situation: Situation): boolean {
  const { cues, isListed, read } = situation;
  const isOfThings = read.asks.kind === "rank" && read.asks.of.thing !== "projects";
  return isListed && cues.firstOnes && namesNothing(situation) && !isOfThings;
}

/** How a question relates to the turn before: the first rule that holds decides. */
const RULES: readonly Rule[] = [
  {
    name: "asks of the tie before",
    ways: ["lean"],
    holds: ({ before, read, isOfOneTie }) => asksOfTieBefore(before, read, isOfOneTie),
  },
  {
    name: "asks for the end of the ties",
    ways: ["lean"],
    holds: ({ before, read }) => endAskedOf(before, read) !== null,
  },
  { name: "compares again", ways: ["lean"], holds: ({ before, read }) => comparesAgain(before, read) },
  { name: "compares the tie before", ways: ["lean"], holds: ({ before, read }) => comparesTie(before, read) },
  { name: "asks of the first ones", ways: ["first ones"], holds: asksOfFirstOnes },
  { name: "asks of two", ways: ["both"], holds: (situation) => situation.hasTwo && asksOfTwo(situation) },
  { name: "asks of the other one", ways: ["other"], holds: ({ cues, hasTwo }) => hasTwo && cues.otherOne },
  {
    name: "goes back",
    ways: ["earlier", "fresh"],
    holds: ({ cues, hasTwo }) => hasTwo && cues.returns && cues.subject,
  },
  {
    name: "goes back to the other one",
    ways: ["other"],
    holds: ({ cues, hasTwo }) => hasTwo && cues.returns && !cues.place && !cues.time,
  },
  { name: "lets the place go", ways: ["everywhere"], holds: letsPlaceGo },
  { name: "lets the time go", ways: ["anytime"], holds: letsTimeGo },
  {
    name: "asks of the programme",
    ways: ["fresh"],
    holds: (situation) => asksOfProgramme(situation) || asksInGeneral(situation),
  },
  {
    name: "leaves out",
    ways: ["lean", "choose"],
    holds: (situation) => situation.cues.excludes && namesNothing(situation),
  },
  { name: "asks more of the same", ways: ["lean"], holds: asksMoreOfSame },
  {
    name: "keeps the tie",
    ways: ["lean"],
    holds: (situation) =>
      situation.isOfTies &&
      (namesNothing(situation) || asksWhoDid(situation.read)) &&
      keepsTie(situation.before, situation.read),
  },
  {
    name: "asks of another tie",
    ways: ["lean"],
    holds: ({ before, read }) => asksOfOtherTie(before, read),
  },
  {
    name: "asks for others",
    ways: ["lean"],
    holds: asksForMatters,
  },
  { name: "asks for the rest", ways: ["others"], holds: asksForRest },
  { name: "asks of the list", ways: ["list"], holds: asksOfList },
  {
    name: "asks of a visit to one",
    ways: ["list", "earlier"],
    givesWay: PROBABLE,
    holds: (situation) => asksOfVisit(situation) && situation.isOne,
  },
  { name: "asks of a visit", ways: ["choose", "list"], holds: asksOfVisit },
  { name: "begins anew", ways: ["fresh"], holds: beginsAnew },
  {
    // « Lesquels pour les enfants ? » stays in the house that was asked for.
    name: "chooses in a house",
    ways: ["choose", "lean"],
    holds: ({ cues, isListed, before }) => cues.chooses && isListed && !cues.place && before.filters.some(isWhere),
  },
  { name: "chooses", ways: ["choose", "lean", "fresh"], holds: ({ cues, isListed }) => cues.chooses && isListed },
  { name: "changes", ways: ["lean"], holds: ({ cues }) => cues.changes || (cues.putsRight && !cues.whole) },
  { name: "asks for the same", ways: ["lean"], holds: asksForSame },
  { name: "asks whether it is there", ways: ["choose", "lean"], holds: asksWhetherThere },
  { name: "points back", ways: ["lean"], holds: pointsBack },
  { name: "asks whether it is then", ways: ["choose"], holds: asksWhetherThen },
  { name: "asks whether it is", ways: ["choose", "lean", "fresh"], holds: asksWhetherItIs },
  {
    name: "asks for a detail of the one in view",
    ways: ["choose", "earlier", "fresh"],
    givesWay: CERTAIN,
    isSure: true,
    holds: (situation) => asksDetailInView(situation) && situation.isOne && !situation.cues.leans,
  },
  { name: "asks for a detail in view", ways: ["choose", "fresh"], holds: asksDetailInView, givesWay: 0 },
  { name: "says more", ways: ["lean", "fresh"], leastChance: LIKELY, givesWay: 0, holds: saysMore },
  { name: "stands by itself", ways: ["fresh"], holds: standsByItself },
  {
    name: "asks for a detail",
    ways: ["choose", "earlier", "fresh"],
    givesWay: PROBABLE,
    holds: ({ cues }) => cues.whole && cues.subject && !cues.asksOthersOfKind,
  },
];

/** Returns the rule that decides how a question relates to the turn before. Pure. */
export function ruleFor(situation: Situation): Rule {
  return RULES.find(({ holds }) => holds(situation)) ?? BUILDS_ON;
}
