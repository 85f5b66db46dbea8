import { CLOSENESS } from "../corpus/geography.ts";
import type { ProgrammeEvent, Theme } from "../corpus/schema.ts";
import { foldText } from "../language/fold.ts";
import { fitPlaces } from "../retrieval/candidates.ts";
import type { Filters } from "../retrieval/candidates.ts";
import { ANSWERABLE, asksForOthers, DOUBTFUL, LIKELY_NOT, surelyAsked } from "../retrieval/relevance.ts";
import { scopeEvidence, asksOutOfScope } from "../reading/out-of-scope.ts";
import { themeOf } from "../reading/themes.ts";
import type { Question } from "../reading/question.ts";
import { ANY_PROJECT } from "../reading/words/grammar.ts";
import { HEADING } from "../reading/words/theme-words.ts";
import { onePerProject } from "./answer-event.ts";
import type { ScoredEvent } from "./answer-event.ts";
import { findAnniversaries } from "./anniversaries.ts";
import { aroundPlaces } from "./around.ts";
import type { AskContext, AssistantDeps } from "./ports.ts";
import { NOTHING, refusal } from "./found.ts";
import type { Found } from "./found.ts";
import { createLister } from "./list.ts";
import { isOutsideProgramme, rangesInProgramme } from "./programme-days.ts";
import { shownBefore } from "./turns/shown-before.ts";

export type Find = (understanding: Question, context: AskContext) => Promise<Found>;

/** Themes that are subjects too, of which projects under other headings speak: these are listed after those of the heading. */
function isTopic(theme: Theme): boolean {
  return theme !== "twinning" && theme !== "culture";
}

/** Fewest words by which ordinary ones can ask for something. */
const LEAST_WORDS = 3;

/** Builds the search over structure first, words second. */
export function createFinder({ corpus, geography, projects, retriever, mentions }: AssistantDeps): Find {
  const { select, list, mentioning, nothingFound, countProjects } = createLister({
    corpus,
    geography,
    projects,
    mentions,
  });

  const byWords = async (understood: Question, filters: Filters, facets: Question["facets"]): Promise<Found> => {
    // Figures alone name no subject.
    const terms = [...facets.flat(), ...understood.foreignTerms];
    if (terms.length > 0 && terms.every((term) => /^\p{N}+$/u.test(term))) return refusal("nothing-close");
    const { list: structural, undated } = select(filters);
    const extra = mentioning(filters);
    const candidates = [...structural, ...extra, ...undated];
    const known = new Set(structural.map(({ event }) => event.id));
    const late = new Set(undated.map(({ event }) => event.id));
    if (candidates.length === 0) return nothingFound(filters, 0);
    const ranking = await retriever.rank({
      candidates,
      facets,
      narrowed: new Set(understood.narrowedTerms),
      ...scopeEvidence(understood),
      text: understood.asked,
    });
    // An event that only speaks of the place must have nearly every word to be meant.
    const meant = ranking.relevant.filter(
      ({ candidate, features }) =>
        known.has(candidate.event.id) || late.has(candidate.event.id) || features.subjectCoverage > 0.9,
    );
    const events = meant.filter(({ candidate }) => !late.has(candidate.event.id));
    const embeddingMs = ranking.embeddingMs;
    const undatedCount = onePerProject(
      meant
        .filter(({ candidate }) => late.has(candidate.event.id))
        .map(({ candidate }) => ({ event: candidate.event, score: 0 })),
      projects,
    ).length;
    if (events.length === 0) {
      if (undatedCount > 0) return refusal("nothing-in-range", { undated: undatedCount, embeddingMs });
      const isElsewhen =
        filters.ranges.length > 0 && (await byWords(understood, { ...filters, ranges: [] }, facets)).kind === "events";
      return refusal(isElsewhen ? "nothing-in-range" : "nothing-close", { embeddingMs });
    }
    return {
      ...NOTHING,
      kind: "events",
      events: onePerProject(
        events.map(({ candidate, score }) => ({ event: candidate.event, score })),
        projects,
      ),
      undated: undatedCount,
      embeddingMs,
    };
  };

  /**
   * By the words of the request first. Where nothing matches them, a question for anything at all is answered with all that
   * there is in the place or time asked for.
   */
  const bySubject = async (understood: Question, filters: Filters): Promise<Found> => {
    const { facets, themeTerms, generic } = understood;
    const found = await byWords(understood, filters, themeTerms.length > 0 ? [...facets, themeTerms] : facets);
    const withThemes: Filters = { ...filters, themes: understood.themes };
    const isStructured = filters.places.length + filters.ranges.length + withThemes.themes.length > 0;
    if (found.reason !== "nothing-close" || !isStructured) return found;
    // « Et à Rennes ? » after « de la musique » asks for music: only a whole question can be for all of a place.
    if (!generic && (filters.places.length === 0 || understood.elliptical)) return found;
    return listUnless(understood, withThemes, { isLikely: generic, embeddedMs: found.embeddingMs });
  };

  /**
   * All that structure finds, unless labelled questions teach that the words beside it ask for something else (« un plombier à
   * Nice », « de la dentelle à Nice ») or for some of it (« l’astronautique à Kalouga »). Where it is not likely that all is
   * meant, they must speak for it.
   */
  const listUnless = async (
    understood: Question,
    filters: Filters,
    { isLikely = true, embeddedMs = 0 } = {},
  ): Promise<Found> => {
    const listed = list(filters, select(filters));
    const { reading, embeddingMs: readingMs } = await retriever.reading(understood.asked);
    const embeddingMs = embeddedMs + readingMs;
    const isListed = new Set(listed.events.map(({ event }) => event.id));
    // What only tells the background of a request must clearly say something else.
    const doubt = understood.coreTerms.length === 0 ? LIKELY_NOT : DOUBTFUL;
    const isOther = reading
      ? reading.unanswerable > (isLikely ? doubt : ANSWERABLE) ||
        (understood.knownTerms.length > 0 && asksForOthers(reading.byEvent, isListed))
      : !isLikely;
    if (isOther) return refusal("nothing-close", { embeddingMs });
    const meant = reading && surelyAsked(reading.byEvent, isListed);
    const events = listed.events.filter(({ event }) => !meant || meant.has(event.id));
    return { ...listed, events, embeddingMs };
  };

  /** Every project joins the two countries: beside a subject, their names take nothing away. */
  const placesOf = ({ places, coreTerms, themes }: Question): readonly string[] =>
    coreTerms.length + themes.length === 0 ? places : places.filter((id) => geography.place(id)?.kind !== "country");

  const search = async (understood: Question, among?: ReadonlySet<string>): Promise<Found> => {
    const filters: Filters = {
      ...(among ? { among } : {}),
      places: placesOf(understood),
      excluded: understood.excluded,
      ranges: rangesInProgramme(understood, corpus.programme),
      themes: [],
    };
    const withThemes: Filters = { ...filters, themes: understood.themes };
    const placed = filters.places.length > 0;
    // Beside a place, a time or a theme, words that nobody knows are taken for small talk.
    const isStructured = placed || filters.ranges.length > 0 || understood.themes.length > 0;
    const { coreTerms, knownTerms } = understood;
    if ((isStructured ? knownTerms : coreTerms).some((term) => !placed || !ANY_PROJECT.test(term))) {
      return bySubject(understood, filters);
    }
    if (understood.themes.length === 0) {
      // Nobody who tells something asks for the whole programme.
      const told = understood.terms.map((term) => [term]);
      if (!isStructured && told.length > 0 && understood.intent === "find") return byWords(understood, filters, told);
      // « Le Tour de France » does not ask for all that the two countries do.
      const isWide = filters.places.length > 0 && filters.places.every((id) => geography.place(id)?.kind === "country");
      const saysMore = isStructured
        ? (told.length > 0 || isWide) && understood.intent === "find"
        : understood.intent === "count";
      // What leans on the question before says too little by itself.
      return saysMore && !understood.elliptical ? listUnless(understood, filters) : list(filters, select(filters));
    }
    const ofThemes = select(withThemes);
    const hasOwn = ofThemes.list.some(({ closeness }) => closeness < CLOSENESS.everywhere);
    const isOpen =
      understood.themes.every(isTopic) && understood.intent !== "count" && !HEADING.test(foldText(understood.typed));
    if (!isOpen && (hasOwn || !placed)) return list(withThemes, ofThemes);
    if (hasOwn) {
      const about = await byWords(understood, filters, [understood.themeTerms]);
      const listed = list(withThemes, ofThemes);
      const isListed = ({ event }: ScoredEvent) =>
        listed.events.some((other) => other.event.id === event.id || other.event.sameAs.includes(event.id));
      const more = about.events.filter((scored) => !isListed(scored));
      return { ...listed, events: [...listed.events, ...more], embeddingMs: about.embeddingMs };
    }
    // Beside places « partenariat » and «побратимы» say what every project there is: they take nothing away.
    if (understood.themes.every((theme) => theme === "twinning")) {
      return { ...list(filters, select(filters)), themeSetAside: true };
    }
    if (ofThemes.undated.length > 0) return nothingFound(withThemes, countProjects(ofThemes.undated));
    const spoken = await byWords(understood, filters, [understood.themeTerms]);
    return spoken.kind === "events" ? spoken : refusal("nothing-together", { embeddingMs: spoken.embeddingMs });
  };

  /** What is found around the places of a question; its words, where it has any, must surely ask for that. */
  const findAround = async (understood: Question): Promise<Found | null> => {
    const wider = aroundPlaces(understood, corpus.events, geography);
    if (!wider) return null;
    const asks = understood.terms.length + understood.themes.length > 0;
    const { reading } = asks ? await retriever.reading(understood.asked) : { reading: null };
    const isAsked = reading && reading.unanswerable <= ANSWERABLE;
    const among = asks ? (isAsked ? surelyAsked(reading.byEvent, wider.among) : null) : wider.among;
    const { places } = wider;
    const found = among && (await search({ ...understood, places }, among));
    return found?.kind === "events" ? { ...found, around: places } : null;
  };

  /** What was found but for what is about the subjects, or stands under the headings, to leave out. */
  const withoutSubjects = (found: Found, { excludedSubjects }: Question): Found => {
    if (excludedSubjects.length === 0 || found.kind !== "events") return found;
    const left = excludedSubjects.map(({ term }) => ({ term, theme: themeOf(term) }));
    // Nearly every project has some culture, but few are of that heading.
    const subjects = left.filter(({ theme }) => theme === undefined || isTopic(theme)).map(({ term }) => term);
    const about = retriever.about(subjects);
    const isUnder = (event: ProgrammeEvent) => left.some(({ theme }) => theme === event.theme);
    const events = found.events.filter(({ event }) => !about.has(event.id) && !isUnder(event));
    return events.length > 0 ? { ...found, events } : refusal("nothing-together", { embeddingMs: found.embeddingMs });
  };

  const anniversariesOf = (understood: Question, today: string) =>
    findAnniversaries(understood, corpus, {
      geography,
      today,
      eventsInPlace: (event) => fitPlaces(event, understood.places, geography) !== null,
    });

  const anniversaries = async (understood: Question, today: string): Promise<Found> => {
    // Two towns and a date ask for their tie.
    if (understood.knownTerms.length > 0 && understood.places.length < 2) {
      const found = await byWords(
        understood,
        {
          places: understood.places,
          excluded: understood.excluded,
          ranges: rangesInProgramme(understood, corpus.programme),
          themes: [],
        },
        understood.facets,
      );
      if (found.kind === "events") return found;
    }
    const { twinnings, events } = anniversariesOf(understood, today);
    if (twinnings.length === 0 && events.length === 0) return refusal("nothing-close");
    return {
      ...NOTHING,
      kind: "anniversaries",
      twinnings,
      events: onePerProject(
        events.map((event) => ({ event, score: 1 })),
        projects,
      ),
    };
  };

  return async (understood, context) => {
    switch (understood.intent) {
      case "help":
      case "greeting":
      case "thanks":
        return { ...NOTHING, kind: "help" };
      case "more":
      case "detail":
        return shownBefore(understood, context, projects);
      default:
    }
    // What the programme does not have is not answered with what stands beside it.
    if (understood.commands.length > 0) return refusal("nothing-close");
    if (asksOutOfScope(understood) && understood.places.length > 0) {
      const { reading, embeddingMs } = await retriever.reading(understood.asked);
      if (!reading || reading.unanswerable > ANSWERABLE || !surelyAsked(reading.byEvent, reading.byEvent.keys()))
        return refusal("nothing-close", { embeddingMs });
    }
    if (understood.dateProblem) return refusal("no-such-date");
    if (understood.unknown.length > 0 && understood.places.length === 0) return refusal("unknown-place");
    if (understood.intent === "anniversaries") return anniversaries(understood, context.today);
    if (isOutsideProgramme(understood, corpus.programme)) return refusal("other-year");
    const named =
      understood.places.length +
      understood.excluded.length +
      understood.excludedSubjects.length +
      understood.ranges.length +
      understood.themes.length;
    // « Combien ? » by itself counts the list before; with no list before there is nothing to count.
    const asksForAll =
      understood.intent === "all" ||
      (understood.intent === "count" && (!understood.elliptical || context.previous === undefined));
    if (named === 0 && understood.terms.length === 0 && !asksForAll) {
      // Ordinary words can ask for something too: « l’avenir des grandes villes ».
      if (understood.asked.split(/\s+/u).length < LEAST_WORDS) return refusal("empty");
      const found = await byWords(understood, { places: [], excluded: [], ranges: [], themes: [] }, []);
      return found.kind === "events" ? found : refusal("empty", { embeddingMs: found.embeddingMs });
    }
    const found = await search(understood, context.among);
    // « Les jumelages de Besançon », of which the programme has no project.
    const asksOfTies =
      found.kind === "refusal" && understood.places.length > 0 && understood.themes.includes("twinning");
    const ties = asksOfTies ? await anniversaries(understood, context.today) : null;
    if (ties?.kind === "anniversaries") return ties;
    // « Les jumelages de Paris »: its ties, before the projects that the programme has under other headings.
    const twinnings = found.themeSetAside ? anniversariesOf(understood, context.today).twinnings : [];
    if (twinnings.length > 0) return { ...found, kind: "anniversaries", twinnings };
    const wider = found.kind === "refusal" ? await findAround(understood) : null;
    return withoutSubjects(wider ?? found, understood);
  };
}
