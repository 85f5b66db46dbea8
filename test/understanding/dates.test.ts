import { describe, expect, test } from "vitest";
import { read } from "./reader.ts";

/** Ranges as "from/to"; a month, a quarter and so on are written out by hand. */
const ranges = (question: string, today?: string) =>
  read(question, today === undefined ? {} : { today }).ranges.map(({ from, to }) => `${from}/${to}`);

describe("A month is a month of the programme's year", () => {
  test.each([
    ["en janvier", "2021-01-01/2021-01-31"],
    ["en février", "2021-02-01/2021-02-28"],
    ["en fevrier", "2021-02-01/2021-02-28"],
    ["au mois de mars", "2021-03-01/2021-03-31"],
    ["courant avril", "2021-04-01/2021-04-30"],
    ["en mai", "2021-05-01/2021-05-31"],
    ["juin 2021", "2021-06-01/2021-06-30"],
    ["en juillet", "2021-07-01/2021-07-31"],
    ["en août", "2021-08-01/2021-08-31"],
    ["pour octobre", "2021-10-01/2021-10-31"],
    ["nov. 2021", "2021-11-01/2021-11-30"],
    ["DÉCEMBRE", "2021-12-01/2021-12-31"],
    ["в январе", "2021-01-01/2021-01-31"],
    ["на февраль", "2021-02-01/2021-02-28"],
    ["в марте 2021 года", "2021-03-01/2021-03-31"],
    ["апрельские события", "2021-04-01/2021-04-30"],
    ["в мае", "2021-05-01/2021-05-31"],
    ["июнь", "2021-06-01/2021-06-30"],
    ["за июль", "2021-07-01/2021-07-31"],
    ["августа", "2021-08-01/2021-08-31"],
    ["сентябрём", "2021-09-01/2021-09-30"],
    ["октябрь 2021", "2021-10-01/2021-10-31"],
    ["в ноябре", "2021-11-01/2021-11-30"],
    ["декабрь", "2021-12-01/2021-12-31"],
    ["в декобре", "2021-12-01/2021-12-31"],
    ["en setembre", "2021-09-01/2021-09-30"],
  ])("%s", (question, range) => {
    expect(ranges(question)).toEqual([range]);
    expect(read(question).dateProblem).toBeNull();
  });

  test.each([
    ["des concerts en mai", ["2021-05-01/2021-05-31"]],
    ["mais pas à Nice", []],
    ["la marseillaise", []],
    ["что мая", ["2021-05-01/2021-05-31"]],
    ["марафон языков", []],
    ["l’été", ["2021-06-01/2021-08-31"]],
    ["ce projet a été prévu", []],
    ["les JO 2024", []],
    ["l’Agenda 2030", []],
    ["Les 30 ans du jumelage", []],
    ["75 участников", []],
  ])("“%s” → %j", (question, expected) => {
    expect(ranges(question)).toEqual(expected);
  });
});

describe("Several months and parts of the year", () => {
  test.each([
    ["en mars et en octobre", ["2021-03-01/2021-03-31", "2021-10-01/2021-10-31"]],
    ["в марте и в октябре", ["2021-03-01/2021-03-31", "2021-10-01/2021-10-31"]],
    ["avril, mai, juin", ["2021-04-01/2021-04-30", "2021-05-01/2021-05-31", "2021-06-01/2021-06-30"]],
    ["de mars à mai", ["2021-03-01/2021-05-31"]],
    ["entre avril et juin", ["2021-04-01/2021-06-30"]],
    ["с марта по май", ["2021-03-01/2021-05-31"]],
    ["между апрелем и июнем", ["2021-04-01/2021-06-30"]],
    ["au printemps", ["2021-03-01/2021-05-31"]],
    ["cet été", ["2021-06-01/2021-08-31"]],
    ["en automne", ["2021-09-01/2021-11-30"]],
    ["en hiver", ["2021-01-01/2021-02-28", "2021-12-01/2021-12-31"]],
    ["весной", ["2021-03-01/2021-05-31"]],
    ["летом", ["2021-06-01/2021-08-31"]],
    ["осенью 2021", ["2021-09-01/2021-11-30"]],
    ["зимой", ["2021-01-01/2021-02-28", "2021-12-01/2021-12-31"]],
    ["au premier trimestre", ["2021-01-01/2021-03-31"]],
    ["2ème trimestre", ["2021-04-01/2021-06-30"]],
    ["в третьем квартале", ["2021-07-01/2021-09-30"]],
    ["IV квартал", ["2021-10-01/2021-12-31"]],
    ["4-й квартал", ["2021-10-01/2021-12-31"]],
    ["au premier semestre", ["2021-01-01/2021-06-30"]],
    ["second semestre 2021", ["2021-07-01/2021-12-31"]],
    ["semestre 2", ["2021-07-01/2021-12-31"]],
    ["в первом полугодии", ["2021-01-01/2021-06-30"]],
    ["в первой половине года", ["2021-01-01/2021-06-30"]],
    ["во второй половине года", ["2021-07-01/2021-12-31"]],
    ["dans la première moitié de l’année", ["2021-01-01/2021-06-30"]],
    ["toute l’année 2021", ["2021-01-01/2021-12-31"]],
    ["в 2021 году", ["2021-01-01/2021-12-31"]],
    ["début septembre", ["2021-09-01/2021-09-10"]],
    ["mi-mai", ["2021-05-11/2021-05-20"]],
    ["fin août", ["2021-08-21/2021-08-31"]],
    ["в начале июля", ["2021-07-01/2021-07-10"]],
    ["в середине ноября", ["2021-11-11/2021-11-20"]],
    ["в конце февраля", ["2021-02-21/2021-02-28"]],
    ["première quinzaine de juin", ["2021-06-01/2021-06-15"]],
    ["во второй половине мая", ["2021-05-16/2021-05-31"]],
    ["avant juin", ["2021-01-01/2021-05-31"]],
    ["до июня", ["2021-01-01/2021-05-31"]],
    ["jusqu’en juin", ["2021-01-01/2021-06-30"]],
    ["après octobre", ["2021-11-01/2021-12-31"]],
    ["после октября", ["2021-11-01/2021-12-31"]],
    ["à partir de septembre", ["2021-09-01/2021-12-31"]],
    ["начиная с сентября", ["2021-09-01/2021-12-31"]],
  ])("%s", (question, expected) => {
    expect(ranges(question)).toEqual(expected);
  });
});

describe("Days", () => {
  test.each([
    ["le 5 février", "2021-02-05/2021-02-05"],
    ["1er mai", "2021-05-01/2021-05-01"],
    ["5 февраля 2021 года", "2021-02-05/2021-02-05"],
    ["du 1er au 15 mai", "2021-05-01/2021-05-15"],
    ["с 1 по 15 мая", "2021-05-01/2021-05-15"],
    ["entre le 9 et le 19 décembre", "2021-12-09/2021-12-19"],
    ["du 13 novembre au 23 décembre", "2021-11-13/2021-12-23"],
    ["с 13 ноября по 23 декабря", "2021-11-13/2021-12-23"],
    ["6-9 septembre", "2021-09-06/2021-09-09"],
    ["05/02/2021", "2021-02-05/2021-02-05"],
    ["05.02.2021", "2021-02-05/2021-02-05"],
    ["2021-02-05", "2021-02-05/2021-02-05"],
    ["avant le 15 mars", "2021-01-01/2021-03-14"],
    ["до 15 марта", "2021-01-01/2021-03-14"],
    ["après le 20 novembre", "2021-11-21/2021-12-31"],
  ])("%s", (question, range) => {
    expect(ranges(question)).toEqual([range]);
  });

  test("a range backwards is read forwards", () => {
    expect(ranges("du 15 au 1er mai")).toEqual(["2021-05-01/2021-05-15"]);
    expect(ranges("с 23 декабря по 13 ноября")).toEqual(["2021-11-13/2021-12-23"]);
    expect(ranges("de mai à mars")).toEqual(["2021-03-01/2021-05-31"]);
  });

  test.each([
    ["le 31 février", "31 février"],
    ["31 февраля", "31 февраля"],
    ["le 29 février 2021", "29 février"],
    ["le 31 avril", "31 avril"],
    ["du 1er au 32 mai", "32 mai"],
    ["с 1 по 31 июня", "31 июня"],
    ["le 31/02/2021", "31"],
  ])("“%s” does not exist, and that is kept as typed", (question, text) => {
    const { dateProblem, ranges: found } = read(question);
    expect(dateProblem?.kind).toBe("no-such-date");
    expect(dateProblem?.text).toContain(text);
    expect(found).toEqual([]);
  });

  test("29 February exists in a leap year", () => {
    expect(read("le 29 février 2020")).toMatchObject({
      dateProblem: null,
      ranges: [{ from: "2020-02-29", to: "2020-02-29" }],
    });
  });
});

describe("Relative words are computed from the day of the asker", () => {
  // 12 May 2021 is a Wednesday.
  test.each([
    ["aujourd’hui", "2021-05-12/2021-05-12"],
    ["сегодня", "2021-05-12/2021-05-12"],
    ["demain", "2021-05-13/2021-05-13"],
    ["завтра", "2021-05-13/2021-05-13"],
    ["après-demain", "2021-05-14/2021-05-14"],
    ["послезавтра", "2021-05-14/2021-05-14"],
    ["hier", "2021-05-11/2021-05-11"],
    ["вчера", "2021-05-11/2021-05-11"],
    ["ce week-end", "2021-05-15/2021-05-16"],
    ["на выходных", "2021-05-15/2021-05-16"],
    ["le week-end prochain", "2021-05-22/2021-05-23"],
    ["в следующие выходные", "2021-05-22/2021-05-23"],
    ["cette semaine", "2021-05-10/2021-05-16"],
    ["на этой неделе", "2021-05-10/2021-05-16"],
    ["la semaine prochaine", "2021-05-17/2021-05-23"],
    ["на следующей неделе", "2021-05-17/2021-05-23"],
    ["ce mois-ci", "2021-05-01/2021-05-31"],
    ["в этом месяце", "2021-05-01/2021-05-31"],
    ["le mois prochain", "2021-06-01/2021-06-30"],
    ["в следующем месяце", "2021-06-01/2021-06-30"],
    ["le mois dernier", "2021-04-01/2021-04-30"],
    ["в прошлом месяце", "2021-04-01/2021-04-30"],
    ["cette année", "2021-01-01/2021-12-31"],
    ["в этом году", "2021-01-01/2021-12-31"],
    ["d’ici la fin de l’année", "2021-05-12/2021-12-31"],
    ["до конца года", "2021-05-12/2021-12-31"],
    ["bientôt", "2021-05-12/2021-12-31"],
    ["скоро", "2021-05-12/2021-12-31"],
  ])("%s", (question, range) => {
    expect(ranges(question, "2021-05-12")).toEqual([range]);
  });

  test("on a Sunday the weekend is the one that is on", () => {
    expect(ranges("ce week-end", "2021-05-16")).toEqual(["2021-05-15/2021-05-16"]);
    expect(ranges("cette semaine", "2021-05-16")).toEqual(["2021-05-10/2021-05-16"]);
  });

  test("months go over the turn of the year", () => {
    expect(ranges("le mois prochain", "2021-12-10")).toEqual(["2022-01-01/2022-01-31"]);
    expect(ranges("в прошлом месяце", "2021-01-10")).toEqual(["2020-12-01/2020-12-31"]);
  });

  test("this year is the year of the clock, not of the programme", () => {
    expect(ranges("cette année", "2026-11-24")).toEqual(["2026-01-01/2026-12-31"]);
    expect(ranges("в следующем году", "2026-11-24")).toEqual(["2027-01-01/2027-12-31"]);
    expect(ranges("l’année dernière", "2026-11-24")).toEqual(["2025-01-01/2025-12-31"]);
  });
});

describe("Other years are understood as such", () => {
  test.each([
    ["en 2022", "2022-01-01/2022-12-31"],
    ["в 2019 году", "2019-01-01/2019-12-31"],
    ["en mai 2022", "2022-05-01/2022-05-31"],
    ["летом 2020 года", "2020-06-01/2020-08-31"],
    ["le 5 février 2020", "2020-02-05/2020-02-05"],
    ["au second semestre 2022", "2022-07-01/2022-12-31"],
  ])("%s", (question, range) => {
    expect(ranges(question)).toEqual([range]);
  });
});

describe("The words of a date are no subject", () => {
  test.each([
    "en décembre",
    "du 1er au 15 mai",
    "в первой половине года",
    "с 13 ноября по 23 декабря",
    "le week-end prochain",
  ])("%s", (question) => {
    expect(read(question)).toMatchObject({ words: "", terms: [], places: [], unknown: [] });
  });

  test("what stands beside them is", () => {
    expect(read("des concerts à Nice en décembre")).toMatchObject({ places: ["nice"], words: "concerts" });
    expect(read("выставки в Авиньоне летом")).toMatchObject({ places: ["avignon"], words: "выставки" });
  });
});

describe("Periods counted from the day of the question", () => {
  test.each([
    ["au trimestre prochain", "2021-07-01/2021-09-30"],
    ["ce semestre", "2021-01-01/2021-06-30"],
    ["на этот квартал", "2021-04-01/2021-06-30"],
    ["в следующем полугодии", "2021-07-01/2021-12-31"],
    ["d’ici la fin du mois", "2021-05-01/2021-05-31"],
    ["до конца недели", "2021-05-01/2021-05-02"],
    ["en ce moment", "2021-05-01/2021-05-01"],
  ])("%s", (question, range) => {
    expect(ranges(question, "2021-05-01")).toEqual([range]);
  });

  test("tell when also from the background, where nothing else does", () => {
    expect(ranges("Je rédige l’agenda du mois prochain pour mon journal : qu’avez-vous ?", "2021-05-01")).toEqual([
      "2021-06-01/2021-06-30",
    ]);
  });

  test("but people and works of today are of no day", () => {
    expect(ranges("les chorégraphes d’aujourd’hui")).toEqual([]);
    expect(ranges("le programme d’aujourd’hui", "2021-05-01")).toEqual(["2021-05-01/2021-05-01"]);
  });
});

describe("Two ends of a stretch", () => {
  test.each([
    ["après le 20 novembre et avant Noël", ["2021-11-21/2021-12-24"]],
    ["после 15 октября и до конца ноября", ["2021-10-16/2021-11-30"]],
    ["avant mars et après octobre", ["2021-01-01/2021-02-28", "2021-11-01/2021-12-31"]],
    ["après la mi-novembre", ["2021-11-16/2021-12-31"]],
    ["до середины марта", ["2021-01-01/2021-03-15"]],
    ["les deux derniers mois de l’année", ["2021-11-01/2021-12-31"]],
    ["первые три месяца года", ["2021-01-01/2021-03-31"]],
  ])("%s", (question, expected) => {
    expect(ranges(question)).toEqual(expected);
  });
});
