import type { Statement } from "./examples.ts";

/** Examples of times by the day of the asker. */
export const DATES_RELATIVE: readonly Statement[] = [
  {
    says: "so long before or after the opening of the programme, on 5 February, whatever the day of the asker",
    today: "2021-05-12",
    examples: [
      {
        means: { ranges: ["2021-02-08/2021-02-14"] },
        fr: ["une semaine après l’ouverture", "que se passe-t-il une semaine après l’ouverture de l’Année croisée"],
        ru: ["через неделю после открытия", "что будет через неделю после открытия Года"],
      },
      {
        means: { ranges: ["2021-01-25/2021-01-31"] },
        fr: ["quels événements ont lieu une semaine avant l’ouverture"],
        ru: ["что происходит за неделю до открытия"],
      },
      {
        means: { ranges: ["2021-02-08/2021-02-08"] },
        fr: ["trois jours après l’ouverture"],
        ru: ["через 3 дня после открытия"],
      },
      {
        means: { ranges: [] },
        fr: ["trois jours après l’ouverture du salon"],
        ru: ["через 3 дня после открытия салона"],
      },
    ],
  },
  {
    says: "a year since which something is so reaches to the end of the programme, unless the asker tells it of themselves",
    examples: [
      {
        means: { ranges: ["2017-01-01/2021-12-31"] },
        fr: ["des événements depuis 2017", "ce qui existe dès 2017"],
        ru: ["что проводится с 2017 года", "что есть начиная с 2017 года", "что проходит с 2017 г."],
      },
      {
        means: { ranges: ["2024-01-01/2024-12-31"] },
        fr: ["des événements depuis 2024"],
        ru: ["мероприятия с 2024 года"],
      },
      { means: { ranges: [] }, fr: ["Caviste depuis 1998, je cherche un festival", "parmi des 2000 visiteurs"] },
    ],
  },
  {
    says: "relative words by the day of the asker, a Wednesday",
    today: "2021-05-12",
    examples: [
      { means: { ranges: ["2021-05-12/2021-05-12"] }, fr: ["aujourd’hui"], ru: ["сегодня"] },
      { means: { ranges: ["2021-05-13/2021-05-13"] }, fr: ["demain", "qu'est-ce qu'il y a demain"], ru: ["завтра"] },
      { means: { ranges: ["2021-05-14/2021-05-14"] }, fr: ["après-demain"], ru: ["послезавтра", "в пятницу"] },
      { means: { ranges: ["2021-05-11/2021-05-11"] }, fr: ["hier"], ru: ["вчера"] },
      {
        means: { ranges: ["2021-05-15/2021-05-16"] },
        fr: ["ce week-end"],
        ru: ["на выходных", "куда поехать на выходные", "как провести выходные"],
      },
      { means: { ranges: ["2021-05-22/2021-05-23"] }, fr: ["le week-end prochain"], ru: ["в следующие выходные"] },
      { means: { ranges: ["2021-05-10/2021-05-16"] }, fr: ["cette semaine"], ru: ["на этой неделе"] },
      {
        means: { ranges: ["2021-05-17/2021-05-23"] },
        fr: ["la semaine prochaine", "dans une semaine"],
        ru: ["на следующей неделе", "через неделю"],
      },
      { means: { ranges: ["2021-05-01/2021-05-31"] }, fr: ["ce mois-ci"], ru: ["в этом месяце"] },
      {
        means: { ranges: ["2021-06-01/2021-06-30"] },
        fr: ["le mois prochain", "dans un mois"],
        ru: ["в следующем месяце", "через месяц"],
      },
      { means: { ranges: ["2021-04-01/2021-04-30"] }, fr: ["le mois dernier"], ru: ["в прошлом месяце"] },
      { means: { ranges: ["2021-01-01/2021-12-31"] }, fr: ["cette année"], ru: ["в этом году"] },
      {
        means: { ranges: ["2021-05-12/2021-12-31"] },
        fr: ["d’ici la fin de l’année", "bientôt"],
        ru: ["до конца года", "до Нового года", "скоро"],
      },
      {
        means: { ranges: ["2021-05-15/2021-05-15"] },
        fr: ["samedi", "ce samedi à Nice", "samedi prochain", "dans 3 jours"],
        ru: ["через три дня"],
      },
      { means: { ranges: ["2021-05-19/2021-05-19"] }, fr: ["mercredi", "qu’est-ce qu’il y a mercredi ?"] },
      { means: { ranges: ["2021-05-12/2021-05-12"] }, fr: ["cet après-midi à Nice", "Nice cet aprem"] },
      { means: { ranges: ["2021-05-23/2021-05-23"] }, fr: ["dimanche en huit"] },
      {
        means: { ranges: ["2021-05-14/2021-05-16"] },
        fr: ["de vendredi à dimanche"],
        ru: ["с пятницы по воскресенье"],
      },
      { means: { ranges: ["2021-05-13/2021-05-13"] }, ru: ["Завтра в Ницце что будет?"] },
      { means: { ranges: ["2021-05-15/2021-05-15"] }, ru: ["В субботу в Ницце что будет?"] },
      {
        means: { ranges: ["2021-05-12/2021-12-31"] },
        fr: ["qu’est-ce qu’il reste cette année à Nice", "cette année, qu’est-ce qui reste à Nice"],
        ru: ["что осталось в этом году в Ницце"],
      },
      { means: { ranges: ["2021-05-12/2021-05-16"] }, fr: ["jusqu’à dimanche"], ru: ["до воскресенья"] },
      {
        means: { ranges: ["2021-05-14/2021-05-16"] },
        fr: ["nous arrivons vendredi pour trois jours"],
        ru: ["приезжаем в пятницу на 3 дня"],
      },
      {
        means: { ranges: ["2021-06-11/2021-06-14"] },
        fr: ["à Nice le 11 juin pour quatre jours"],
        ru: ["мы у вас четыре дня начиная с 11 июня"],
      },
      {
        means: { ranges: ["2021-05-12/2021-08-31"] },
        fr: ["d’ici la fin de l’été", "jusqu’à fin août"],
        ru: ["до конца лета", "до конца августа"],
      },
      {
        means: { ranges: ["2021-05-12/2021-06-20"] },
        fr: ["avant l’été", "avant le début de l’été", "que reste-t-il d’ici l’été ?", "jusqu’à l’été"],
      },
      { means: { ranges: ["2021-05-12/2021-12-20"] }, fr: ["avant l’hiver"] },
      {
        means: { ranges: ["2021-05-12/2021-05-31"] },
        ru: ["до лета", "до начала лета", "что ещё можно успеть до лета?"],
      },
      { means: { ranges: ["2021-05-12/2021-11-30"] }, ru: ["до зимы"] },
      { means: { ranges: ["2021-05-19/2021-05-19"] }, fr: ["dans huit jours"] },
      { means: { ranges: ["2021-05-26/2021-05-26"] }, fr: ["dans quinze jours"] },
      { means: { ranges: ["2021-05-24/2021-05-30"] }, fr: ["dans une quinzaine"], ru: ["через две недели"] },
      { means: { ranges: ["2021-05-27/2021-05-27"] }, ru: ["через 15 дней", "через пятнадцать дней"] },
      {
        means: { ranges: ["2021-05-14/2021-05-16"] },
        fr: ["une idée pour la fin de semaine ?", "que faire en fin de semaine ?"],
      },
      {
        means: { ranges: ["2021-05-01/2021-05-09"] },
        fr: ["en mai, du 1er au 9 mai"],
        ru: ["на майские, с 1 по 9 мая"],
      },
      { means: { ranges: ["2021-05-12/2021-06-09"] }, fr: ["avant le 10 juin"], ru: ["до 10 июня"] },
      { means: { ranges: ["2021-05-17/2021-05-17"] }, fr: ["lundi prochain"], ru: ["в следующий понедельник"] },
      { means: { ranges: ["2021-05-10/2021-05-10"] }, fr: ["lundi dernier"] },
      { means: { ranges: ["2021-05-08/2021-05-08"] }, ru: ["в прошлую субботу"] },
      { means: { ranges: ["2021-05-31/2021-06-06"] }, fr: ["dans trois semaines"], ru: ["через 3 недели"] },
      { means: { ranges: ["2021-07-01/2021-07-31"] }, fr: ["dans deux mois"], ru: ["через два месяца"] },
      {
        means: { ranges: ["2021-05-12/2021-05-21"] },
        fr: ["dans les 10 prochains jours"],
        ru: ["в ближайшие 10 дней"],
      },
      {
        means: { ranges: ["2021-05-12/2021-05-14"] },
        fr: [
          "dans les trois prochains jours",
          "les trois jours à venir",
          "nous sommes là pour trois jours, que voir ?",
        ],
        ru: ["в ближайшие три дня", "в следующие три дня", "мы здесь на три дня, куда сходить?"],
      },
      {
        means: { ranges: ["2021-05-12/2021-05-26"] },
        fr: ["on est là pour deux semaines, que voir ?", "nous restons deux semaines"],
        ru: ["мы приехали на две недели, что успеем посмотреть?"],
      },
      {
        means: { ranges: ["2021-05-12/2021-05-18"] },
        fr: ["dans les prochains jours", "ces jours qui viennent", "les jours à venir"],
        ru: ["в ближайшие дни", "на днях"],
      },
      {
        means: { ranges: ["2021-05-12/2021-06-09"] },
        fr: ["les prochaines semaines"],
        ru: ["в ближайшие недели"],
      },
      { means: { ranges: ["2021-05-12/2021-08-12"] }, fr: ["les prochains mois"], ru: ["в ближайшие месяцы"] },
      {
        means: { ranges: ["2021-05-12/2021-05-26"] },
        fr: ["les deux prochaines semaines", "dans les deux semaines qui viennent", "les deux semaines à venir"],
        ru: ["в ближайшие две недели", "в течение двух недель"],
      },
      {
        means: { ranges: ["2021-05-12/2021-08-12"] },
        fr: ["les trois prochains mois"],
        ru: ["в следующие три месяца"],
      },
      { means: { ranges: ["2021-12-18/2021-12-18"] }, fr: ["le samedi 18 décembre"], ru: ["в субботу, 18 декабря"] },
    ],
  },
  {
    says: "on a Monday the weekend that comes as the next one",
    today: "2021-05-10",
    examples: [
      {
        means: { ranges: ["2021-05-15/2021-05-16"] },
        fr: ["le week-end prochain", "ce week-end"],
        ru: ["на следующих выходных"],
      },
    ],
  },
  {
    says: "on a Sunday the weekend that is on",
    today: "2021-05-16",
    examples: [
      { means: { ranges: ["2021-05-15/2021-05-16"] }, fr: ["ce week-end"] },
      { means: { ranges: ["2021-05-10/2021-05-16"] }, fr: ["cette semaine"] },
    ],
  },
  {
    says: "a day of the week that is pointed at, once the programme is over",
    today: "2026-11-24",
    examples: [{ means: { ranges: ["2026-11-28/2026-11-28"] }, fr: ["samedi prochain"], ru: ["в эту субботу"] }],
  },
  {
    says: "this year as that of the programme, which is over",
    today: "2026-11-24",
    examples: [{ means: { ranges: ["2021-01-01/2021-12-31"] }, fr: ["cette année"], ru: ["в этом году"] }],
  },
  {
    says: "the years beside that of the clock and not of the programme",
    today: "2026-11-24",
    examples: [
      { means: { ranges: ["2027-01-01/2027-12-31"] }, ru: ["в следующем году"] },
      { means: { ranges: ["2025-01-01/2025-12-31"] }, fr: ["l’année dernière"] },
    ],
  },
  {
    says: "months as long as they are",
    today: "2021-11-30",
    examples: [
      {
        means: { ranges: ["2021-11-30/2022-02-28"] },
        fr: ["les trois prochains mois"],
        ru: ["в ближайшие три месяца"],
      },
    ],
  },
  {
    says: "months over the turn of the year",
    today: "2021-12-10",
    examples: [{ means: { ranges: ["2022-01-01/2022-01-31"] }, fr: ["le mois prochain"] }],
  },
  {
    says: "months before the turn of the year",
    today: "2021-01-10",
    examples: [{ means: { ranges: ["2020-12-01/2020-12-31"] }, ru: ["в прошлом месяце"] }],
  },
  {
    says: "periods counted from the day of the question",
    examples: [
      { means: { ranges: ["2021-07-01/2021-09-30"] }, fr: ["au trimestre prochain"] },
      { means: { ranges: ["2021-01-01/2021-06-30"] }, fr: ["ce semestre"] },
      { means: { ranges: ["2021-04-01/2021-06-30"] }, ru: ["на этот квартал"] },
      { means: { ranges: ["2021-07-01/2021-12-31"] }, ru: ["в следующем полугодии"] },
      { means: { ranges: ["2021-05-01/2021-05-31"] }, fr: ["d’ici la fin du mois"] },
      { means: { ranges: ["2021-05-01/2021-05-02"] }, ru: ["до конца недели"] },
      { means: { ranges: ["2021-05-01/2021-05-01"] }, fr: ["en ce moment", "le programme d’aujourd’hui"] },
    ],
  },
  {
    says: "a time told in the background, where nothing else tells when",
    examples: [
      {
        means: { ranges: ["2021-06-01/2021-06-30"] },
        fr: ["Je rédige l’agenda du mois prochain pour mon journal : qu’avez-vous ?"],
      },
    ],
  },
];
