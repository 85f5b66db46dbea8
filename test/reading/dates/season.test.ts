import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { createGeography } from "../../../src/corpus/places/geography.ts";
import { createStem } from "../../../src/language/stem.ts";
import { createGazetteer } from "../../../src/reading/places/gazetteer.ts";
import { createIntroductionWords } from "../../../src/reading/programme/introduction-words.ts";
import { createProgrammeName } from "../../../src/reading/programme/programme-name.ts";
import { createReader } from "../../../src/reading/read.ts";
import { createThemeWords } from "../../../src/reading/programme/themes.ts";
import { createVocabulary } from "../../../src/retrieval/words/vocabulary.ts";
import { CORPUS_FOLDER } from "../../corpus/corpus-folder.ts";

const { places, events, programme } = await loadCorpus(CORPUS_FOLDER);
const read = createReader({
  gazetteer: createGazetteer(places),
  geography: createGeography(places, events),
  vocabulary: createVocabulary(events, [], createStem()),
  themeWords: createThemeWords(programme.headings),
  introduction: createIntroductionWords(programme.introduction),
  programmeName: createProgrammeName(programme, createStem()),
});

/** The dates of a question to a programme from September 2027 to June 2028, asked in October 2027. */
function datesOf(text: string, season = { start: "2027-09-01", end: "2028-06-30" }) {
  const { when } = read(text, { today: "2027-10-10", season });
  return when.impossible ?? when.ranges.map(({ from, to }) => `${from}/${to}`).join(" ");
}

describe("This year", () => {
  const yearFrom = (today: string) => {
    const { when } = read("cette année", { today, season: { start: "2027-03-01", end: "2027-11-30" } });
    return when.ranges.map(({ from, to }) => `${from}/${to}`).join(" ");
  };

  it("is the programme’s before it has begun and once it is over, and that of the calendar between", () => {
    expect(yearFrom("2026-11-28")).toBe("2027-03-01/2027-11-30");
    expect(yearFrom("2027-01-10")).toBe("2027-01-01/2027-12-31");
    expect(yearFrom("2028-02-01")).toBe("2027-03-01/2027-11-30");
  });
});

describe("From a month on, in a programme that began years ago", () => {
  it.each([
    ["à partir de juin", "2028-06-01/2029-12-31"],
    ["начиная с октября", "2027-10-01/2029-12-31"],
    ["à partir de juin 2026", "2026-06-01/2029-12-31"],
  ])("%s", (text, dates) => {
    expect(datesOf(text, { start: "2024-01-01", end: "2029-12-31" })).toBe(dates);
  });
});

describe("In a season over two years a date without a year is one of its days", () => {
  it.each([
    ["Que se passe-t-il en septembre ?", "2027-09-01/2027-09-30"],
    ["Что запланировано в марте?", "2028-03-01/2028-03-31"],
    ["le 5 mars", "2028-03-05/2028-03-05"],
    ["12 декабря", "2027-12-12/2027-12-12"],
    ["le 29 février", "2028-02-29/2028-02-29"],
    ["31 июня", "31 июня"],
    ["en automne", "2027-09-01/2027-11-30"],
    ["весной", "2028-03-01/2028-05-31"],
    ["cet hiver", "2027-12-01/2027-12-31 2028-01-01/2028-02-29"],
    ["au premier trimestre", "2028-01-01/2028-03-31"],
    ["à Pâques", "2028-04-16/2028-04-16"],
    ["de novembre à février", "2027-11-01/2028-02-29"],
    ["с ноября по февраль", "2027-11-01/2028-02-29"],
    ["du 20 décembre au 10 janvier", "2027-12-20/2028-01-10"],
    ["avant mars", "2027-10-10/2028-02-29"],
    ["après mars", "2028-04-01/2028-06-30"],
    ["после ноября", "2027-12-01/2028-06-30"],
    ["avant Noël", "2027-10-10/2027-12-24"],
  ])("%s", (text, ranges) => {
    expect(datesOf(text)).toBe(ranges);
  });

  it("with a year is read in that one", () => {
    expect(datesOf("en septembre 2028")).toBe("2028-09-01/2028-09-30");
    expect(datesOf("в 2028 году")).toBe("2028-01-01/2028-12-31");
  });

  it("is read in the nearest year where it is of none of its days, so that it can be refused", () => {
    expect(datesOf("en juillet")).toBe("2028-07-01/2028-07-31");
    expect(datesOf("в августе")).toBe("2027-08-01/2027-08-31");
  });

  it("is the next of its days of the name where it lasts for years and is on, and the last where it is asked what has been", () => {
    const years = { start: "2027-01-01", end: "2028-12-31" };
    expect(datesOf("en mars", years)).toBe("2028-03-01/2028-03-31");
    expect(datesOf("в ноябре", years)).toBe("2027-11-01/2027-11-30");
    expect(datesOf("Qu’est-ce qui a eu lieu en mars ?", years)).toBe("2027-03-01/2027-03-31");
    expect(datesOf("Что было в мае?", years)).toBe("2027-05-01/2027-05-31");
    expect(datesOf("cet hiver", years)).toBe("2027-12-01/2027-12-31 2028-01-01/2028-02-29");
  });

  it("is all of its days of the name in a programme that has not begun", () => {
    const years = { start: "2028-01-01", end: "2029-12-31" };
    expect(datesOf("en mars", years)).toBe("2028-03-01/2028-03-31 2029-03-01/2029-03-31");
  });
});
