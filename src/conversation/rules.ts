import type { Asks } from "../reading/asks.ts";
import { isTimed } from "../reading/question.ts";
import type { Question } from "../reading/question.ts";
import { asksOfOtherTie, asksWhoDid, comparesAgain, keepsTie } from "./build-on.ts";
import { asksForOthers } from "./cues.ts";
import type { Cues } from "./cues.ts";
import { isWhere } from "./joined-filters.ts";

/** A way to read a question in the light of the turn before. */
export type Way =
  /** By itself. */
  | "fresh"
  /** What it names takes the place of its like in the question before, the rest is kept. */
  | "lean"
  /** It chooses from the list before. */
  | "choose"
  /** It asks something of the list before, which is shown again. */
  | "list"
  /** What was asked before is asked everywhere (« et partout ailleurs ? »). */
  | "everywhere"
  /** It asks of two that were told one after the other, or of the only two of the list: « lequel des deux est le moins cher ? ». */
  | "both"
  /** It asks of the first ones of the list: « des deux premiers, lequel est gratuit ? ». */
  | "first ones"
  /** It asks of the one of two that is not in view: « et l’autre ? ». */
  | "other"
  /** It asks for the others of the list: « il y en a d’autres ? ». */
  | "others"
  /** It asks of something that was answered with before: « revenons au chœur ». */
  | "earlier"
  /** What was asked before is asked at any time (« peu importe le mois »). */
  | "anytime";

/** A question beside the one before it. */
export interface Situation {
  cues: Cues;
  read: Question;
  before: Question;
  /** Whether the answer before lists projects. */
  isListed: boolean;
  /** Whether one project is in view: the only one of the list, or the one that was told in detail last. */
  isOne: boolean;
  /** Whether two are in view, or one and another one before it. */
  hasTwo: boolean;
  /** Whether the asker has thanked for it, or said goodbye. */
  isClosed: boolean;
}

/** Where a rule holds, a question is read in the first of its ways in which something is found. */
export interface Rule {
  name: string;
  ways: readonly [Way, ...Way[]];
  /** What is found by the first way gives way to what the second one finds, where that is more probably meant, and as probably as this (0–1). */
  givesWay?: number;
  /** What is found by the first way counts where the best of it is at least so probably meant (0–1); else the next one is taken. */
  leastChance?: number;
  /** What is found by itself counts where it is as good as certain. */
  isSure?: boolean;
  holds: (situation: Situation) => boolean;
}

/** How many of place, time and subject a question names. */
function countNamed({ place, time, subject }: Cues): number {
  return [place, time, subject].filter(Boolean).length;
}

const namesNothing = ({ cues }: Situation): boolean => countNamed(cues) === 0;

/** What is told of the programme as a whole, whatever was asked before. */
const OF_PROGRAMME: readonly Asks["kind"][] = ["rank", "names", "overview", "compare", "about"];

/** What costs least or most of the list, unless the programme is named: « qu’est-ce qui est le moins cher ? ». */
function ranksList({ cues, read: { asks }, isListed }: Situation): boolean {
  return isListed && asks.kind === "rank" && asks.by === "price" && !cues.wholeProgramme;
}

/** A whole question about towns, months or headings in general; « et quelles villes ? » leans. */
function asksInGeneral(situation: Situation): boolean {
  const { cues, read } = situation;
  const isGeneral = OF_PROGRAMME.includes(read.asks.kind) && !ranksList(situation);
  return isGeneral && cues.whole && !cues.leans && !cues.pointsBack;
}

/** The number of all projects, or all of them. */
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

/** All subjects, all projects of the same place, or the tie of the same towns. */
function asksMoreOfSame(situation: Situation): boolean {
  const { cues, read, before } = situation;
  const asksAll = read.scope.kind === "all" && (cues.samePlace || before.scope.kind === "ties");
  const asksTie = read.scope.kind === "ties" && cues.tieOfBoth;
  return namesNothing(situation) && (cues.everything || asksAll || asksTie);
}

/** When, where, with whom, and whatever else names nothing; « c’est où en France ? », but not « et en France ? ». */
function asksOfList(situation: Situation): boolean {
  const { cues, isListed, read } = situation;
  const namesCountry = read.where.places.length > 0 && !cues.whole;
  const isOther = read.asks.kind === "count" || read.scope.kind === "ties";
  return isListed && namesNothing(situation) && !namesCountry && !isOther;
}

/** Other things of the place or the time before, whatever their subject: « quoi d’autre là-bas ? » after concerts. */
function asksForMatters(situation: Situation): boolean {
  const { where, when, about } = situation.before;
  const isOfSubject = about.terms.length + about.headings.length > 0;
  const isOpened = situation.cues.asksOthers && isOfSubject;
  return isOpened && namesNothing(situation) && where.places.length + when.ranges.length > 0;
}

/** The others of the list: « il y en a d’autres ? », « quoi d’autre ? ». */
function asksForRest(situation: Situation): boolean {
  const { isListed, read } = situation;
  const namesCountry = read.where.places.length > 0;
  return isListed && asksForOthers(read) && namesNothing(situation) && !namesCountry;
}

/** The same somewhere else, or at another time. */
function asksForSame({ cues, before }: Situation): boolean {
  const isOfSubject = before.about.terms.length + before.about.headings.length > 0;
  return isOfSubject && cues.asksSame && !cues.subject && (cues.place || cues.time);
}

/** A new matter after thanks; « et en décembre ? » is none. */
function beginsAnew({ cues, isClosed }: Situation): boolean {
  return isClosed && !cues.leans && !cues.pointsBack && !cues.chooses && countNamed(cues) > 0;
}

/** Kinds that ask something of what is in view, where they point at it: « la musique, c’est quand ? ». */
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

/** What those have to know who come to what is in view: « faut-il savoir nager ? ». */
function asksOfVisit({ cues, read, isListed }: Situation): boolean {
  return isListed && !cues.place && !cues.time && read.asks.kind === "whether" && read.asks.of === "visit";
}

/** Whether what is in view is so: « c’est pour les enfants ? », «это для детей?». */
function asksWhetherItIs({ cues, read, isListed }: Situation): boolean {
  const { asks } = read;
  const isOfSubject = cues.subject && !cues.place && !cues.time;
  return isListed && isOfSubject && cues.pointsAt && asks.kind === "whether" && asks.of === "project";
}

/** Whether the one in view is then or there: « vous êtes sûr que c’est en mai ? », «это в Туле?». */
export function asksWhetherThen({ cues, read: { asks }, isOne }: Pick<Situation, "cues" | "read" | "isOne">): boolean {
  const isOfProject = (asks.kind === "whether" && asks.of === "project") || asks.kind === "afterwards";
  const isOfOne = cues.doubts || ((cues.pointsAt || cues.opens) && !cues.subject);
  return isOne && isOfProject && isOfOne && (cues.place || cues.time);
}

/** Whether the one in view has something: «музыка там бывает?», « ils sont vaccinés ? ». */
function asksWhetherThere({ cues, read, isOne }: Situation): boolean {
  return isOne && cues.pointsBack && cues.subject && !(cues.place || cues.samePlace) && read.asks.kind === "whether";
}

/** So many words are the name of something: « le Forum des villes anciennes ». */
const WORDS_OF_NAME = 3;

/** A detail of something that is named: « quand se tient le Forum des villes anciennes ? ». */
function asksOfNamed({ asks, about }: Question): boolean {
  const isNamed = about.terms.some(({ folded }) => folded.split(" ").length >= WORDS_OF_NAME);
  return isNamed && OF_DETAIL.includes(asks.kind);
}

/** A detail that what is in view may speak of, unless it names what it is of: «кто будет читать письма?» of a reading of letters. */
function asksDetailInView({ cues, read, isListed }: Situation): boolean {
  const { asks, where } = read;
  const isOfSubject = cues.subject && where.places.length + where.unknown.length === 0 && !cues.time;
  return isListed && isOfSubject && !asksOfNamed(read) && OF_DETAIL.includes(asks.kind) && !cues.asksWhether;
}

/** What leans on the question before by « là-bas », «туда»; a detail of what is listed is asked of that instead. */
function pointsBack({ cues, read, isListed }: Situation): boolean {
  const isOfDetail = isListed && OF_DETAIL.includes(read.asks.kind);
  return cues.pointsBack && !cues.place && !isOfDetail;
}

/** Two of place, time and subject are a question, and so is any one in a whole sentence that does not lean. */
function standsByItself({ cues, read }: Situation): boolean {
  const isOfDetail = OF_DETAIL.includes(read.asks.kind) && !cues.asksWhether && cues.pointsAt;
  const isWhole = cues.whole && countNamed(cues) === 1 && (cues.place || !(cues.leans || isOfDetail));
  const isOfTie = read.scope.kind === "ties" && cues.place && !cues.leans;
  // « Depuis quand avec Vologda ? » is of a pair whose other town was named before.
  const isOfPair = isOfTie && read.where.join === "beside" && read.where.places.length === 1;
  return countNamed(cues) > 1 || (!isOfPair && (isWhole || isOfTie));
}

/**
 * More of what was asked for: « elle est où, l’expo ? », «про музыку расскажите», « en octobre, il y a quelque chose ? », where what the
 * place, the time or the subject before has of it is meant and not all there is. Whether the programme has a thing is asked of all of it.
 */
function saysMore(situation: Situation): boolean {
  const { cues, read } = situation;
  const isOfSubject = cues.subject && !cues.asksForThing && !asksOfNamed(read);
  const isOfTime = cues.time && !cues.subject && !cues.asksOthers && !cues.asksAnew;
  return !cues.place && (isOfSubject || isOfTime) && standsByItself(situation);
}

const BUILDS_ON: Rule = { name: "builds on", ways: ["lean"], holds: () => true };

/** Whether two are asked of by which of them comes first or costs less, or by « les deux ». */
function asksOfTwo({ cues, isOne }: Situation): boolean {
  const names = cues.subject || cues.place || cues.time;
  return (cues.both && !cues.place) || (!names && (cues.ofTwo || (cues.weighs && (cues.chooses || !isOne))));
}

/** What is found is as good as certain to be meant; below that, of the turns of twenty programmes, what was in view was meant. */
export const CERTAIN = 0.95;

/** What is found is so probably meant that what was in view, found by words that it happens to have, is not. */
export const PROBABLE = 0.9;

/** What is found with the place or the time before is so probably meant that it is asked for, and not what is found without. */
const LIKELY = 0.8;

/** Something of the first ones of the list, and not of the first towns of a ranking. */
function asksOfFirstOnes(situation: Situation): boolean {
  const { cues, isListed, read } = situation;
  const isOfThings = read.asks.kind === "rank" && read.asks.of.thing !== "projects";
  return isListed && cues.firstOnes && namesNothing(situation) && !isOfThings;
}

/** How a question goes with the turn before: the first rule that holds decides. */
const RULES: readonly Rule[] = [
  { name: "compares again", ways: ["lean"], holds: ({ before, read }) => comparesAgain(before, read) },
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
      (namesNothing(situation) || asksWhoDid(situation.read)) && keepsTie(situation.before, situation.read),
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

/** The rule that decides how a question goes with the turn before. Pure. */
export function ruleFor(situation: Situation): Rule {
  return RULES.find(({ holds }) => holds(situation)) ?? BUILDS_ON;
}
