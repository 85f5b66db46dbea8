import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { CORPUS_FOLDER, rowsOf } from "./corpus-folder.ts";

const { events, twinnings } = await loadCorpus(CORPUS_FOLDER);
const tie = (id: string) => twinnings.find((candidate) => candidate.id === id);

describe("Ties between towns", () => {
  test("exactly nine days have a source good enough to remind of", () => {
    const remindable = twinnings.filter(({ remindable: is }) => is).map(({ id, since }) => `${since ?? ""} ${id}`);
    expect(remindable.sort()).toEqual([
      "1959-09-05 dijon-volgograd",
      "1971-07-19 poitiers-iaroslavl",
      "1973-11-06 la-rochelle-petrozavodsk",
      "1977-10-08 arles-pskov",
      "1981-05-30 tulle-smolensk",
      "1991-03-21 herouville-saint-clair-tikhvine",
      "2009-12-06 strasbourg-vologda",
      "2017-10-05 montpellier-region-kalouga",
      "2018-10-24 courbevoie-azov",
    ]);
  });

  test.each([
    ["bordeaux-saint-petersbourg", "1992"],
    ["nice-saint-petersbourg", "1997"],
    ["le-havre-saint-petersbourg", "1967"],
    ["nancy-krasnodar", "2017"],
    ["strasbourg-veliki-novgorod", "1997"],
    ["amneville-perm", "1992"],
    ["menton-sotchi", "1966"],
  ])("%s is known to the year: %s", (id, since) => {
    expect(tie(id)).toMatchObject({ since, remindable: false });
  });

  test.each([
    "montpellier-obninsk",
    "beziers-stavropol",
    "evreux-kashira",
    "bressuire-riazan",
    "poissy-kalouga",
    "strasbourg-moscou",
    "limoges-oulianovsk",
    "nanterre-veliki-novgorod",
    "agen-touapse",
  ])("%s has no date that could be published", (id) => {
    expect(tie(id)).toMatchObject({ since: null, remindable: false });
  });

  test("dates on which sources disagree are marked so", () => {
    const disputed = twinnings.filter(({ disputed: is }) => is).map(({ id }) => id);
    expect(disputed).toEqual(
      expect.arrayContaining(["poitiers-iaroslavl", "montpellier-obninsk", "beziers-stavropol", "saintes-vladimir"]),
    );
  });

  test("a day that needs caution is shown but not reminded", () => {
    expect(tie("saintes-vladimir")).toMatchObject({ since: "1988-07-14", remindable: false });
    expect(tie("nice-moscou")).toMatchObject({ since: "2016-06-12", remindable: false });
  });

  test.each([
    ["tulle-smolensk", "suspended"],
    ["montpellier-obninsk", "suspended"],
    ["menton-sotchi", "suspended"],
    ["antibes-krasnogorsk", "suspended"],
    ["agen-touapse", "ended"],
    ["gelos-blagovechtchensk", "suspended"],
    ["saint-ouen-podolsk", "unknown"],
    ["bordeaux-saint-petersbourg", "active"],
    ["besancon-tver", "active"],
    ["drancy-lioubertsy", "active"],
    ["rueil-malmaison-serguiev-possad", "active"],
    ["dijon-volgograd", "unknown"],
  ])("%s is reported as %s", (id, value) => {
    expect(tie(id)?.status.value).toBe(value);
  });

  test("an agreement is not called a twinning", () => {
    expect(tie("strasbourg-vologda")?.kind).toBe("cooperation-agreement");
    expect(tie("montpellier-region-kalouga")?.kind).toBe("cooperation-agreement");
    expect(tie("nice-moscou")?.kind).toBe("cooperation-agreement");
    expect(tie("dijon-volgograd")?.kind).toBe("twinning");
  });

  test("whatever is reported of a tie has a source, and only that has a date of report", () => {
    const reported = twinnings.filter(({ status }) => status.value !== "unknown");
    expect(reported.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(twinnings.filter(({ status }) => status.value === "unknown" && status.asOf !== null)).toEqual([]);
    // The pages about Smolensk bear no date in the part that was read.
    expect(reported.filter(({ status }) => status.asOf === null).map(({ id }) => id)).toEqual(["tulle-smolensk"]);
  });

  test("a tie of which no founding document is dated has no beginning", () => {
    expect(tie("paris-moscou")?.since).toBeNull();
  });

  test("the region that goes on cooperating with Irkutsk has that tie", () => {
    expect(tie("auvergne-rhone-alpes-irkoutsk")).toMatchObject({ kind: "partnership", since: null });
  });

  test("whatever has a date says where the date comes from", () => {
    expect(twinnings.filter(({ since, sources }) => since !== null && sources.length === 0)).toEqual([]);
  });

  test.each(["grenoble-nijni-novgorod", "nantes-ekaterinbourg", "marseille-odessa", "nice-yalta"])(
    "%s, which was never signed or is not Russian, is not listed",
    (id) => {
      expect(tie(id)).toBeUndefined();
    },
  );

  test.each([
    ["dijon-volgograd", [2, 72]],
    ["evreux-kashira", [11, 70]],
    ["arles-pskov", [22]],
    ["poitiers-iaroslavl", [14]],
    ["la-rochelle-petrozavodsk", []],
  ])("%s is what the programme's rows %j are about", (id, rows) => {
    const own = new Set(tie(id)?.events);
    expect(rowsOf(events.filter((event) => own.has(event.id)))).toEqual(rows);
  });
});
