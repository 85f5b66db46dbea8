import type { Examples } from "./examples.ts";

/** Examples of what is to be left out. */
export const EXCEPTIONS: Examples = {
  recogniser: "exceptions",
  finds: [
    {
      says: "a subject that is left out",
      examples: [
        { means: { excludedSubjects: ["sport"] }, fr: ["pas de sport svp", "pas de sport, s’il vous plaît"] },
        {
          means: { excludedSubjects: ["dentelle"] },
          fr: ["Les expositions, hormis celle de dentelle", "des expositions, mais pas de dentelle"],
        },
        { means: { excludedSubjects: ["tourisme"] }, fr: ["À Strasbourg, sauf le tourisme"] },
        { means: { excludedSubjects: ["кружева"] }, ru: ["выставки, кроме кружева"] },
        { means: { excludedSubjects: ["лошади"] }, ru: ["Спорт, только не лошади"] },
        { means: { excludedSubjects: ["рисунков"] }, ru: ["Выставки — только без рисунков"] },
        {
          means: { excludedSubjects: ["sport"] },
          fr: ["Je ne veux pas entendre parler de sport. Qu’y a-t-il en juin ?"],
        },
        { means: { excludedSubjects: ["universites"] }, fr: ["Octobre, hormis ce qui relève des universités"] },
        {
          means: { excludedSubjects: ["theatre"] },
          fr: ["De la musique, oui, mais du théâtre, non", "pas de théâtre, de la musique"],
        },
        {
          means: { excludedSubjects: ["ecologie"] },
          fr: ["Février sans l’écologie", "Dijon, autre chose que l’écologie ?"],
        },
        { means: { excludedSubjects: ["economie"] }, fr: ["L’économie mise de côté, que se passe-t-il en juin ?"] },
        { means: { excludedSubjects: ["спорт"] }, ru: ["Не про спорт! Что в мае?"] },
        { means: { excludedSubjects: ["университетах"] }, ru: ["Москва, но об университетах не надо"] },
        { means: { excludedSubjects: ["лошадей"] }, ru: ["спорт без лошадей"] },
        { means: { excludedSubjects: ["театра"] }, ru: ["Январь без театра, не люблю"] },
        { means: { excludedSubjects: ["concert"] }, fr: ["pas un concert mais une exposition"] },
        { means: { excludedSubjects: ["выставку"] }, ru: ["не выставку, а концерт"] },
      ],
    },
    {
      says: "what is listed with it",
      examples: [
        { means: { excludedSubjects: ["medecins", "chevaux"] }, fr: ["En mai : ni médecins ni chevaux, merci"] },
        {
          means: { excludedSubjects: ["искусство", "культуру"] },
          ru: ["Что в Ницце, если отбросить искусство и культуру?"],
        },
        { means: { excludedSubjects: ["chevaux", "lutte"] }, fr: ["Du sport sans chevaux et sans lutte"] },
      ],
    },
    {
      says: "a town that is left out",
      examples: [
        { means: { places: ["voronej"], excluded: ["lille"] }, fr: ["Voronej, mais Lille ne m’intéresse pas"] },
        {
          means: { places: ["bordeaux"], excluded: ["saint-petersbourg"] },
          fr: ["Bordeaux oui, Saint-Pétersbourg non"],
        },
        {
          means: { places: ["toulouse"], excluded: ["samara"] },
          fr: ["Toulouse : Samara, je connais déjà, quoi d’autre ?"],
        },
        {
          means: { places: ["nouvelle-aquitaine"], excluded: ["bordeaux"] },
          fr: ["La Nouvelle-Aquitaine moins Bordeaux"],
        },
        {
          means: { places: ["saint-petersbourg"], excluded: ["nice"] },
          ru: ["Что есть в Петербурге без участия Ниццы?"],
        },
        { means: { places: [], excluded: ["nice"] }, ru: ["Стартапы интересуют, а Ницца нет"] },
        { means: { places: [], excluded: ["montpellier"] }, ru: ["Август, не считая Монпелье"] },
        { means: { places: ["normandie"], excluded: ["etretat"] }, fr: ["la Normandie excepté Étretat"] },
        { means: { places: [], excluded: ["normandie"] }, fr: ["décembre sans les villes de Normandie"] },
        {
          means: { places: ["nice"], excluded: ["saint-petersbourg"] },
          fr: ["Que fait Nice avec d’autres villes que Saint-Pétersbourg ?"],
        },
        { means: { places: ["strasbourg"], excluded: ["vologda"] }, fr: ["Strasbourg, mais épargnez-moi Vologda"] },
        { means: { places: ["arles"], excluded: ["nice"] }, fr: ["pas Nice, Arles"], ru: ["не Ницца, Арль"] },
        { means: { places: ["paris"], excluded: [] }, fr: ["Non, Paris"] },
        { means: { places: [], excluded: ["moscou", "kazan"] }, ru: ["Бизнес, минуя Москву и Казань"] },
      ],
    },
    {
      says: "places that are left out, and nothing else is named",
      alike: { places: [] },
      examples: [
        { means: { excluded: ["nice"] }, fr: ["pas à Nice", "des concerts, mais pas à Nice"], ru: ["не в Ницце"] },
        { means: { excluded: ["paris"] }, fr: ["tout sauf Paris"] },
        { means: { excluded: ["paris", "nice"] }, fr: ["sauf Paris et Nice"] },
        { means: { excluded: ["moscou"] }, fr: ["hors de Moscou"], ru: ["без Москвы"] },
        { means: { excluded: ["nice", "arles"] }, ru: ["кроме Ниццы и Арля"] },
        {
          means: { excluded: ["moscou", "saint-petersbourg", "nice"] },
          ru: ["все проекты, кроме Москвы, Питера и Ниццы"],
        },
        { means: { excluded: ["paris", "nice", "arles"] }, fr: ["sauf Paris, Nice et Arles"] },
      ],
    },
    {
      says: "a place that is left out of another",
      examples: [
        {
          means: { places: ["normandie"], excluded: ["le-havre"] },
          fr: ["en Normandie mais pas au Havre"],
          ru: ["в Нормандии, но не в Гавре"],
        },
        {
          means: { places: ["nice"], excluded: ["moscou"] },
          fr: ["à Nice sauf avec Moscou"],
          ru: ["Ницца, если не считать Москву"],
        },
        { means: { places: ["nice"], excluded: ["avignon"] }, fr: ["Nice, pas Avignon"] },
        {
          means: { places: ["grand-est"], excluded: ["strasbourg"] },
          fr: ["le Grand Est, mais ne me parlez plus de Strasbourg"],
        },
        {
          means: { places: ["saint-petersbourg"], excluded: ["nice"] },
          fr: ["Saint-Pétersbourg, à l’exception de ce qui se fait avec Nice"],
        },
        {
          means: { places: ["bretagne"], excluded: ["rennes"] },
          fr: ["la Bretagne, j’enlève tout ce qui est à Rennes"],
        },
        {
          means: { places: ["hauts-de-france"], excluded: ["lille"] },
          ru: ["Лилль не нужен, а остальной О-де-Франс покажите"],
        },
        {
          means: { places: ["russie"], excluded: ["paris", "avignon"] },
          ru: ["Россия, Париж и Авиньон не предлагать"],
        },
      ],
    },
    {
      says: "a time that is left out, of the whole year or of what is asked for",
      examples: [
        {
          means: { ranges: ["2021-01-01/2021-06-30", "2021-08-01/2021-12-31"] },
          fr: ["Des concerts, mais pas en juillet"],
        },
        {
          means: { ranges: ["2021-01-01/2021-04-30", "2021-07-01/2021-12-31"] },
          fr: ["Les universités, sauf en mai et en juin"],
        },
        { means: { ranges: ["2021-01-01/2021-05-31", "2021-09-01/2021-12-31"] }, ru: ["Какие выставки не летом?"] },
        { means: { ranges: ["2021-01-01/2021-11-30"] }, ru: ["премьеры, кроме декабря"] },
        {
          means: { ranges: ["2021-01-01/2021-01-31", "2021-03-01/2021-03-31"] },
          fr: ["Premier trimestre en retirant février"],
        },
        { means: { ranges: ["2021-01-01/2021-08-31", "2021-10-01/2021-12-31"] }, fr: ["tout sauf à la rentrée"] },
        {
          means: { ranges: ["2021-01-01/2021-04-30", "2021-05-10/2021-12-31"] },
          ru: ["всё, кроме майских праздников"],
        },
      ],
    },
  ],
  nothing: { excluded: [], excludedSubjects: [], excludedRanges: [] },
  findsNothing: [
    {
      says: "in what only sounds so",
      examples: [
        {
          means: { places: ["nice"], terms: ["concert"] },
          fr: ["y a-t-il pas un concert à Nice ?", "pas de concert à Nice ?"],
        },
        { means: { places: ["avignon"], terms: ["театр"] }, ru: ["не только театр в Авиньоне"] },
        { means: { places: [], terms: ["concert", "micro"] }, fr: ["un concert sans micro"] },
        {
          means: { places: [], terms: ["fete populaire", "dechets"] },
          fr: ["Comment faire une grande fête populaire sans déchets ?"],
        },
        { means: { places: [], terms: ["шахмат"] }, ru: ["шахмат нет?"] },
      ],
    },
    {
      says: "in a negative question",
      examples: [
        {
          means: { ranges: ["2021-07-01/2021-07-31"] },
          fr: ["Il n’y a pas un concert en juillet ?"],
          ru: ["нет ли концерта в июле?"],
        },
      ],
    },
  ],
};
