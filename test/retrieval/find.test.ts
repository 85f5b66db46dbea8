import { describe, expect, test } from "vitest";
import { term } from "../reading/term.ts";
import { twinning } from "../reminders/facts.ts";
import { sketch } from "./event-sketch.ts";
import { dense, meaningOf } from "./evidence-sketch.ts";
import {
  aboutWords,
  CONCERT,
  find,
  HORSES,
  idsOf,
  IN_JUNE,
  IN_MAY,
  inPlaces,
  LACE,
  MAY,
  partners,
  SMALL,
} from "./small-programme.ts";
import type { Asked, Programme } from "./small-programme.ts";

describe("Before anything is looked up", () => {
  test("help is given to whoever greets, thanks or asks for it", async () => {
    expect(await find(SMALL, { scope: { kind: "nothing" } })).toMatchObject({ kind: "help", events: [] });
  });

  test("of the list before its items are given again, one per id, and what it does not have is told", async () => {
    const before = { eventIds: ["lace", "concert"], shown: 1 };
    const second = await find(SMALL, { scope: { kind: "item", item: 2 } }, { before });
    expect([idsOf(second), second.numbering]).toEqual([["concert"], { first: 2, of: 2 }]);
    const rest = await find(SMALL, { scope: { kind: "more" } }, { before });
    expect([idsOf(rest), rest.numbering]).toEqual([["lace", "concert"], { first: 2, of: 2 }]);
    const third = await find(SMALL, { scope: { kind: "item", item: 3 } }, { before });
    expect(third).toMatchObject({ kind: "refusal", reason: "no-such-item", numbering: { first: 3, of: 2 } });
    expect(await find(SMALL, { scope: { kind: "more" } })).toMatchObject({ reason: "no-such-item" });
  });

  test("a date that does not exist is refused, whatever else is asked", async () => {
    const asked = { ...inPlaces("nice"), when: { impossible: "31 février" } };
    expect(await find(SMALL, asked)).toMatchObject({ kind: "refusal", reason: "no-such-date" });
  });

  test("a place that the programme does not have is refused; beside one that it has, that one is answered", async () => {
    expect(await find(SMALL, { where: { unknown: ["Tokyo"] } })).toMatchObject({ reason: "unknown-place" });
    expect(idsOf(await find(SMALL, { where: { places: ["nice"], unknown: ["Tokyo"] } }))).toEqual(["concert"]);
  });

  test("a year of long ago tells of then, and asks for no date", async () => {
    const inYear = (year: number) => ({ ranges: [{ from: `${year}-01-01`, to: `${year}-12-31` }] });
    expect(idsOf(await find(SMALL, { ...aboutWords("dentelle"), when: inYear(1941) }))).toEqual(["lace"]);
    expect(await find(SMALL, { ...aboutWords("dentelle"), when: inYear(1998) })).toMatchObject({
      reason: "other-year",
    });
    expect(await find(SMALL, { ...aboutWords("banjo"), when: inYear(1941) })).toMatchObject({ reason: "other-year" });
    expect(await find(SMALL, { when: inYear(1941) })).toMatchObject({ reason: "other-year" });
  });

  test("another year is refused, but ties have their anniversaries in every year", async () => {
    const when = { ranges: [{ from: "2024-10-01", to: "2024-10-31" }] };
    const arles = twinning({ id: "arles-pskov", since: "1977-10-08", places: ["arles", "pskov"] });
    expect(await find(SMALL, { when })).toMatchObject({ kind: "refusal", reason: "other-year" });
    const ties = await find(
      { ...SMALL, twinnings: [arles] },
      { scope: { kind: "ties", years: null, only: null }, when },
    );
    expect(ties).toMatchObject({ kind: "anniversaries", ties: [{ next: { day: "2024-10-08", years: 47 } }] });
  });

  test("nothing to read is refused; ordinary words alone may mean something by their meaning", async () => {
    expect(await find(SMALL, {})).toMatchObject({ kind: "refusal", reason: "empty" });
    expect(await find(SMALL, { about: { meaning: "et alors" } })).toMatchObject({ reason: "empty", trace: null });
    const searched = await find(SMALL, { about: { meaning: "et pour nous autres" } });
    expect(searched).toMatchObject({ kind: "refusal", reason: "empty", trace: { rounds: [{ way: "words" }] } });
  });
});

describe("All that structure lets through", () => {
  test("is listed where nothing else is said, without any search by meaning", async () => {
    const search = dense(meaningOf({ concert: 0.9 }));
    const found = await find({ ...SMALL, search }, inPlaces("nice"));
    expect(idsOf(found)).toEqual(["concert"]);
    expect(found).toMatchObject({ kind: "events", trace: { rounds: [] }, embeddingMs: 0 });
    expect(search.asked).toEqual([]);
  });

  test("is one entry for a project that is printed twice, with scores that fall from 1", async () => {
    const again = sketch("again", 4, { places: CONCERT.places, dates: MAY, sameAs: ["concert"] });
    const events = [{ ...CONCERT, sameAs: ["again"] }, again, LACE];
    const found = await find({ events }, { scope: { kind: "all" } });
    expect(idsOf(found)).toEqual(["concert", "lace"]);
    expect(found.events[0]?.score).toBe(1);
    expect(found.events[1]?.score).toBeLessThan(1);
  });

  test("of a place comes with how many projects have no date, where one is asked for", async () => {
    const undated = sketch("undated", 4, { places: partners("nice") });
    const found = await find({ events: [CONCERT, undated] }, { ...inPlaces("nice"), ...IN_MAY });
    expect([idsOf(found), found.undated]).toEqual([["concert"], 1]);
  });

  test("only speaks of the place where nothing is of it, and that is told", async () => {
    const mentions = { samara: ["lace"], nice: ["lace"] };
    expect(await find({ ...SMALL, mentions }, inPlaces("samara"))).toMatchObject({ isMentionedOnly: true });
    const own = await find({ ...SMALL, mentions }, inPlaces("nice"));
    expect([idsOf(own), own.isMentionedOnly]).toEqual([["concert"], false]);
  });

  test("is not called spoken of where it is open to every region, whatever else is said", async () => {
    const open = sketch("open", 4, { places: partners("toutes-les-regions-russes") });
    const programme = { events: [open], words: { atelier: ["open"] } };
    const about = { terms: [term("atelier", { isKnown: false })] };
    for (const asked of [inPlaces("samara"), { ...inPlaces("samara"), about }]) {
      expect(await find(programme, asked)).toMatchObject({ kind: "events", isMentionedOnly: false });
    }
  });

  test("lies around the place where nothing is there, and where it lies is told", async () => {
    const versailles = sketch("versailles", 4, { places: partners("versailles") });
    const near = { where: { places: ["paris"], near: ["paris"] } };
    expect(await find({ events: [versailles] }, near)).toMatchObject({ kind: "events", around: ["ile-de-france"] });
    const paris = sketch("paris", 5, { places: partners("paris") });
    const there = await find({ events: [versailles, paris] }, near);
    expect([idsOf(there), there.around]).toEqual([["paris"], null]);
  });

  test("is of the list that is chosen from", async () => {
    expect(idsOf(await find(SMALL, IN_MAY, { among: new Set(["lace"]) }))).toEqual(["lace"]);
  });

  test("is without what is about a subject to leave out", async () => {
    const excluded = [{ folded: "dentelle", typed: "dentelle", heading: undefined }];
    expect(idsOf(await find(SMALL, { ...IN_MAY, about: { excluded } }))).toEqual(["concert", "horses"]);
    const sport = [{ folded: "sport", typed: "sport", heading: "sport" as const }];
    expect(idsOf(await find(SMALL, { ...IN_MAY, about: { excluded: sport } }))).toEqual(["concert", "lace"]);
  });
});

describe("Where structure lets nothing through", () => {
  test("a place without a project is told so", async () => {
    expect(await find(SMALL, inPlaces("toulouse"))).toMatchObject({ kind: "refusal", reason: "unknown-place" });
  });

  test("another time has it, or no date at all", async () => {
    const undated = sketch("undated", 4, { places: partners("nice") });
    const found = await find({ events: [CONCERT, undated] }, { ...inPlaces("nice"), ...IN_JUNE });
    expect(found).toMatchObject({ kind: "refusal", reason: "nothing-in-range", undated: 1 });
  });

  test("each of the places has some, but none together", async () => {
    expect(await find(SMALL, inPlaces("nice", "vologda"))).toMatchObject({ reason: "nothing-together", undated: 0 });
  });
});

describe("A subject", () => {
  test("is what the words ask for, with what that was judged by", async () => {
    const found = await find(SMALL, aboutWords("dentelle"));
    expect(idsOf(found)).toEqual(["lace"]);
    const [round] = found.trace?.rounds ?? [];
    expect(found.trace).toMatchObject({ rounds: [{ way: "words" }], taught: null });
    expect(round?.judged.map(({ candidate, isShown }) => [candidate.event.id, isShown])).toEqual([
      ["concert", false],
      ["lace", true],
      ["horses", false],
    ]);
    expect(found.events[0]?.score).toBe(round?.judged[1]?.relevance);
  });

  test("is compared by the meaning of the question, whose time is told", async () => {
    const search = dense(meaningOf({ concert: 0.78, lace: 0.9, horses: 0.78 }));
    const about = { ...aboutWords("dentelle").about, meaning: "Où voir de la dentelle ?" };
    const found = await find({ ...SMALL, search }, { about });
    expect(search.asked).toEqual(["Où voir de la dentelle ?"]);
    expect(found.embeddingMs).toBe(7);
  });

  test("that is a kind of happening alone has what is probably of it, and by its words what they say where nothing is", async () => {
    const ofKind = (kind: string) => Promise.resolve(kind === "exhibition" ? new Map([["lace", 0.8]]) : new Map());
    const search = { ...dense(meaningOf({ concert: 0.78, lace: 0.78, horses: 0.78 })), ofKind };
    const kindNamed = ([first]: readonly { folded: string }[]) =>
      ({ expos: "exhibition", chevaux: "fair" })[first?.folded ?? ""] ?? null;
    const seen = await find({ ...SMALL, search, kindNamed }, aboutWords("expos"));
    expect([idsOf(seen), seen.events[0]?.score, seen.trace?.rounds[0]?.way]).toEqual([["lace"], 0.8, "kind"]);
    const heard = await find({ ...SMALL, search, kindNamed }, aboutWords("chevaux"));
    expect([idsOf(heard), heard.trace?.rounds.map(({ way }) => way)]).toEqual([["horses"], ["kind", "words"]]);
  });

  test("that nothing is about is refused", async () => {
    const found = await find(SMALL, aboutWords("pneus"));
    expect(found).toMatchObject({ kind: "refusal", reason: "nothing-close", events: [] });
  });

  test("that has its project at another time is told so, and how many have no date", async () => {
    expect(await find(SMALL, { ...aboutWords("dentelle"), ...IN_JUNE })).toMatchObject({
      kind: "refusal",
      reason: "nothing-in-range",
      undated: 0,
    });
    const undated = { ...SMALL, events: [CONCERT, sketch("lace", 2), HORSES] };
    expect(await find(undated, { ...aboutWords("dentelle"), ...IN_JUNE })).toMatchObject({
      reason: "nothing-in-range",
      undated: 1,
    });
  });
});

describe("A heading", () => {
  const sport: Asked = { about: { headings: ["sport"], headingWords: ["sport"] } };
  const run = sketch("run", 4, { places: partners("dijon", "volgograd"), dates: MAY });
  const withOther: Programme = { events: [...SMALL.events, run], words: { sport: ["run", "horses"] } };

  test("is what stands under it, then what others speak of it; that is counted and listed once", async () => {
    expect(idsOf(await find(withOther, sport))).toEqual(["horses", "run"]);
  });

  test("is what else speaks of it too where a number is asked for, so that both numbers can be told", async () => {
    const asks = { kind: "count", of: { thing: "projects", country: null }, only: null } as const;
    expect(idsOf(await find(withOther, { ...sport, asks }))).toEqual(["horses", "run"]);
  });

  test("is only what stands under it where it is asked for as it is printed", async () => {
    expect(idsOf(await find(withOther, { about: { ...sport.about, asksForHeading: true } }))).toEqual(["horses"]);
  });

  test("that has nothing at a place is what else speaks of it there, or nothing together", async () => {
    expect(idsOf(await find(withOther, { ...sport, ...inPlaces("dijon") }))).toEqual(["run"]);
    expect(await find(withOther, { ...sport, ...inPlaces("nice") })).toMatchObject({
      kind: "refusal",
      reason: "nothing-together",
    });
  });

  test("whose projects there have no date is not at the time asked for", async () => {
    const undated = { ...withOther, events: [CONCERT, LACE, sketch("horses", 3, { theme: "sport" }), run] };
    expect(await find(undated, { about: { headings: ["sport"], asksForHeading: true }, ...IN_JUNE })).toMatchObject({
      kind: "refusal",
      reason: "nothing-in-range",
      undated: 1,
    });
  });
});
