import type { Statement } from "./examples.ts";

/** Examples of days and weeks. */
export const DATES_DAYS: readonly Statement[] = [
  {
    says: "days",
    examples: [
      {
        means: { ranges: ["2021-02-05/2021-02-05"] },
        fr: ["le 5 février", "05/02/2021", "05.02.2021", "2021-02-05", "le 5 du mois de février"],
        ru: ["5 февраля 2021 года"],
      },
      { means: { ranges: ["2021-05-01/2021-05-01"] }, fr: ["1er mai"] },
      {
        means: { ranges: ["2021-05-01/2021-05-15"] },
        fr: ["du 1er au 15 mai", "du premier au quinze mai"],
        ru: ["с 1 по 15 мая"],
      },
      { means: { ranges: ["2021-12-09/2021-12-19"] }, fr: ["entre le 9 et le 19 décembre"] },
      {
        means: { ranges: ["2021-11-13/2021-12-23"] },
        fr: ["du 13 novembre au 23 décembre"],
        ru: ["с 13 ноября по 23 декабря"],
      },
      { means: { ranges: ["2021-09-06/2021-09-09"] }, fr: ["6-9 septembre"] },
      { means: { ranges: ["2021-01-01/2021-03-14"] }, fr: ["avant le 15 mars"], ru: ["до 15 марта"] },
      { means: { ranges: ["2021-11-21/2021-12-31"] }, fr: ["après le 20 novembre"] },
      { means: { ranges: ["2021-04-01/2021-04-01"] }, fr: ["le premier avril"], ru: ["первого апреля"] },
      { means: { ranges: ["2021-05-05/2021-05-05"] }, fr: ["le cinq mai"] },
      { means: { ranges: ["2021-05-18/2021-05-18"] }, fr: ["le dix-huit mai"] },
      { means: { ranges: ["2021-11-26/2021-11-26"] }, fr: ["le vingt-six novembre"], ru: ["двадцать шестого ноября"] },
      { means: { ranges: ["2021-03-31/2021-03-31"] }, fr: ["le trente et un mars"] },
      { means: { ranges: ["2021-03-03/2021-03-03"] }, ru: ["третье марта"] },
      { means: { ranges: ["2021-05-10/2021-05-20"] }, ru: ["с десятого по двадцатое мая"] },
      { means: { ranges: ["2021-12-11/2021-12-12"] }, fr: ["du samedi 11 au dimanche 12 décembre"] },
      { means: { ranges: ["2021-12-13/2021-12-17"] }, ru: ["с понедельника 13 по пятницу 17 декабря"] },
      { means: { ranges: ["2020-12-28/2021-01-10"] }, ru: ["с 28 декабря 2020 по 10 января 2021"] },
      {
        means: { ranges: ["2021-09-20/2021-09-26"] },
        fr: ["en septembre, du 20 au 26"],
        ru: ["в сентябре с 20 по 26"],
      },
    ],
  },
  {
    says: "a stretch that is told backwards",
    examples: [
      { means: { ranges: ["2021-05-01/2021-05-15"] }, fr: ["du 15 au 1er mai"] },
      { means: { ranges: ["2021-11-13/2021-12-23"] }, ru: ["с 23 декабря по 13 ноября"] },
      { means: { ranges: ["2021-03-01/2021-05-31"] }, fr: ["de mai à mars"] },
    ],
  },
  {
    says: "a day that does not exist, as typed",
    alike: { ranges: [] },
    examples: [
      { means: { impossible: "le 31 février" }, fr: ["le 31 février"] },
      { means: { impossible: "31 февраля" }, ru: ["31 февраля"] },
      { means: { impossible: "le 29 février 2021" }, fr: ["le 29 février 2021"] },
      { means: { impossible: "le 31 avril" }, fr: ["le 31 avril"] },
      { means: { impossible: "du 1er au 32 mai" }, fr: ["du 1er au 32 mai"] },
      { means: { impossible: "с 1 по 31 июня" }, ru: ["с 1 по 31 июня"] },
      { means: { impossible: "le 31/02/2021" }, fr: ["le 31/02/2021"] },
      { means: { impossible: "le 15/13/2021" }, fr: ["le 15/13/2021"] },
      { means: { impossible: "00/00/2021" }, fr: ["00/00/2021"] },
      { means: { impossible: "32.01.2021" }, fr: ["32.01.2021"] },
      { means: { impossible: "le 31/02" }, fr: ["le 31/02"] },
      { means: { impossible: "30.02" }, fr: ["30.02"] },
      { means: { impossible: "le trente février" }, fr: ["le trente février"] },
      { means: { impossible: "тридцатого февраля" }, ru: ["тридцатого февраля"] },
    ],
  },
  {
    says: "29 February in a leap year",
    alike: { impossible: null },
    examples: [{ means: { ranges: ["2020-02-29/2020-02-29"] }, fr: ["le 29 février 2020"] }],
  },
  {
    says: "weeks and weekends of a date or a month (20 September and 13 December 2021 are Mondays)",
    examples: [
      {
        means: { ranges: ["2021-09-20/2021-09-26"] },
        fr: [
          "la semaine du 20 septembre",
          "la semaine du 22/09 à Moscou",
          "la semaine du lundi 20 septembre",
          "la dernière semaine de septembre (du 20 au 26)",
        ],
        ru: ["неделя с 20 сентября"],
      },
      { means: { ranges: ["2021-09-20/2021-09-24"] }, fr: ["la semaine du 20 au 24 septembre"] },
      { means: { ranges: ["2021-12-13/2021-12-19"] }, ru: ["на неделе 13 декабря"] },
      {
        means: { ranges: ["2021-12-18/2021-12-19"] },
        fr: ["le week-end du 18 décembre à Nice", "le week-end du 17 décembre"],
        ru: ["в выходные 18 декабря"],
      },
      { means: { ranges: ["2021-09-04/2021-09-05"] }, fr: ["week-end du 4 septembre"] },
      {
        means: { ranges: ["2021-05-01/2021-05-02"] },
        fr: ["le premier week-end de mai"],
        ru: ["в первые выходные мая"],
      },
      {
        means: { ranges: ["2021-07-31/2021-08-01"] },
        fr: ["le dernier week-end de juillet"],
        ru: ["последние выходные июля"],
      },
      { means: { ranges: ["2021-12-11/2021-12-12"] }, ru: ["в выходные 11-12 декабря", "11–12 декабря, в выходные"] },
      { means: { ranges: ["2021-09-01/2021-09-07"] }, fr: ["la première semaine de septembre"] },
      { means: { ranges: ["2021-09-08/2021-09-14"] }, fr: ["ma deuxième semaine de septembre"] },
      { means: { ranges: ["2021-10-15/2021-10-21"] }, fr: ["la 3e semaine d’octobre"] },
      { means: { ranges: ["2021-05-22/2021-05-28"] }, fr: ["quatrième semaine de mai"] },
      {
        means: { ranges: ["2021-11-24/2021-11-30"] },
        fr: ["dernière semaine de novembre"],
        ru: ["в последнюю неделю ноября"],
      },
      { means: { ranges: ["2021-02-01/2021-02-07"] }, ru: ["первая неделя февраля"] },
      {
        means: { ranges: ["2021-09-01/2021-09-10"] },
        fr: ["première décade de septembre"],
        ru: ["в первой декаде сентября"],
      },
      { means: { ranges: ["2021-09-11/2021-09-20"] }, ru: ["во второй декаде сентября"] },
      { means: { ranges: ["2021-10-21/2021-10-31"] }, ru: ["последняя декада октября"] },
      {
        means: { ranges: ["2021-12-11/2021-12-11", "2021-12-12/2021-12-12"] },
        fr: ["le week-end, les 11 et 12 décembre"],
      },
    ],
  },
];
