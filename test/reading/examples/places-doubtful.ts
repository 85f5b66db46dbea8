import type { Statement } from "./examples.ts";

/** Examples of names of places that are mistyped, spelt in other letters, words of every day or unknown. */
export const PLACES_DOUBTFUL: readonly Statement[] = [
  {
    says: "a name through a typing error, and that is said",
    examples: [
      {
        means: { places: ["montpellier"], corrected: [{ from: "Montpelier", to: "Montpellier" }] },
        fr: ["Montpelier"],
      },
      { means: { places: ["strasbourg"], corrected: [{ from: "Страсбурк", to: "Страсбург" }] }, ru: ["Страсбурк"] },
      { means: { places: ["strasbourg"], corrected: [{ from: "Strasborg", to: "Strasbourg" }] }, fr: ["à Strasborg"] },
      { means: { places: ["bordeaux"], corrected: [{ from: "Bordeau", to: "Bordeaux" }] }, fr: ["Bordeau"] },
      { means: { places: ["grenoble"], corrected: [{ from: "Grenbole", to: "Grenoble" }] }, fr: ["Grenbole"] },
      { means: { places: ["toulouse"], corrected: [{ from: "Тулуса", to: "Тулуза" }] }, ru: ["Тулуса"] },
      { means: { places: ["marseille"], corrected: [{ from: "Марселле", to: "Марсель" }] }, ru: ["в Марселле"] },
      {
        means: { places: ["saint-petersbourg"], corrected: [{ from: "Санкт-Петебург", to: "Санкт-Петербург" }] },
        ru: ["Санкт-Петебург"],
      },
      {
        means: {
          places: ["herouville-saint-clair"],
          corrected: [{ from: "Herouvile-Saint-Clair", to: "Hérouville-Saint-Clair" }],
        },
        fr: ["Herouvile-Saint-Clair"],
      },
      {
        means: { places: ["ekaterinbourg"], corrected: [{ from: "Екатеринбруг", to: "Екатеринбург" }] },
        ru: ["Екатеринбруг"],
      },
    ],
  },
  {
    says: "a mistyped name of four letters where it is all that was asked",
    examples: [
      { means: { places: ["lille"] }, fr: ["Lile"], ru: ["Лиль"] },
      { means: { places: ["nice"] }, fr: ["Nise ?"] },
      { means: { places: ["perm"] }, ru: ["Перм"] },
    ],
  },
  {
    says: "Russian in Latin letters, which is answered in Russian",
    alike: { language: "ru" },
    examples: [
      { means: { places: ["nice"] }, ru: ["chto v Nicce"] },
      { means: { places: ["moscou"] }, ru: ["kakie proekty v Moskve"] },
      { means: { places: ["saint-petersbourg"] }, ru: ["chto budet v Sankt-Peterburge"] },
      { means: { places: ["voronej"] }, ru: ["chto v Voronezhe"] },
      { means: { places: ["normandie"] }, ru: ["chto planiruetsya v Normandii"] },
      { means: { places: ["veliki-novgorod"] }, ru: ["kakie meropriyatiya v Velikom Novgorode"] },
      { means: { places: ["avignon"] }, ru: ["kakie vystavki v Avinone"] },
    ],
  },
  {
    says: "names that are also everyday words",
    alike: { corrected: [] },
    examples: [
      { means: { places: ["perm"] }, fr: ["perm"] },
      { means: { places: ["nice"] }, fr: ["nice"] },
      { means: { places: ["tulle"] }, fr: ["tulle"] },
      {
        means: { places: ["vladimir"] },
        fr: ["les projets de Vladimir"],
        ru: ["Что будет во Владимире?", "Расскажите про Владимир", "Владимир"],
      },
      { means: { places: ["goussev"] }, ru: ["Что запланировано в Гусеве?", "Гусев"] },
      { means: { places: ["nord"] }, fr: ["dans le Nord"] },
      { means: { places: ["vienne"] }, fr: ["dans la Vienne"] },
    ],
  },
  {
    says: "places that the programme does not have, as typed",
    alike: { places: [], corrected: [] },
    examples: [
      { means: { unknown: ["Tokyo"] }, fr: ["Que se passe-t-il à Tokyo ?"] },
      { means: { unknown: ["Токио"] }, ru: ["Что в Токио?"] },
      { means: { unknown: ["Лионе"] }, ru: ["Что запланировано в Лионе?"] },
      { means: { unknown: ["Lyon"] }, fr: ["à Lyon"] },
      { means: { unknown: ["Aix-en-Provence"] }, fr: ["Aix-en-Provence"] },
      { means: { unknown: ["Нижний Тагил"] }, ru: ["Нижний Тагил"] },
      { means: { unknown: ["Берлине"] }, ru: ["что будет в Берлине"] },
      { means: { unknown: ["Rouen"] }, fr: ["Rouen"] },
      { means: { unknown: ["Saint-Étienne"] }, fr: ["Saint-Étienne"] },
      { means: { unknown: ["Kiev"] }, fr: ["à Kiev"] },
      { means: { unknown: ["Londres"] }, fr: ["Londres"] },
      { means: { unknown: ["Corée du Nord"] }, fr: ["Corée du Nord"] },
      { means: { unknown: ["Paraguay"] }, fr: ["Quelle est la capitale du Paraguay ?"] },
      { means: { unknown: ["череповце"] }, ru: ["в череповце"] },
      { means: { unknown: ["кипре"] }, ru: ["что-нибудь на кипре"] },
      { means: { unknown: ["Бресте"] }, ru: ["в Бресте"] },
      { means: { unknown: ["Chamonix"] }, fr: ["Que se passe-t-il à Chamonix ?"] },
      { means: { unknown: ["Pontcarré"] }, fr: ["Que se passe-t-il à Pontcarré ?"] },
    ],
  },
  {
    says: "a known place beside an unknown one",
    examples: [
      { means: { places: ["nice"], unknown: ["Tokyo"] }, fr: ["à Nice et à Tokyo"] },
      { means: { places: ["nice"], unknown: ["Берлин"] }, ru: ["Ницца и Берлин"] },
    ],
  },
];
