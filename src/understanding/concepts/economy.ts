import type { Concept } from "./concept.ts";

/** Business, food and wine, tourism, villages, towns as built. */
export const ECONOMY: readonly Concept[] = [
  { fr: "économie", ru: "экономика экономический экономист" },
  {
    fr: "entreprise entrepreneur entrepreneuse entrepreneuriat affaires business investissement investisseur patron patronne pme firme",
    ru: "бизнес бизнесмен бизнесмене деловой предприниматель предпринимательский предпринимательство компания предприятие инвестиция инвестор инвестиционный фирма бизнесвумен бизнесменша",
  },
  { fr: "commerce commercial", ru: "торговля торговый коммерция коммерческий" },
  {
    fr: "startup start pousse incubateur innovation startupper",
    ru: "стартап стартапер инкубатор инновация инновационный",
  },
  {
    fr: "industrie industriel usine innoprom innoprum",
    ru: "промышленность индустрия индустриальный завод иннопром иннопрома",
  },
  { fr: "cleantech greentech propre vert", ru: "зелёный чистый" },
  {
    fr: "agroalimentaire agricole agriculture agriculteur agricultrice agronomie agro ferme fermier paysan",
    ru: "агропродовольственный агропромышленный агро сельскохозяйственный сельхоз аграрный агроном агронома фермер фермерский пищевой аграрий крестьянин крестьяне крестьян",
  },
  {
    fr: "gastronomie cuisine culinaire cuisinier chef plat restaurant gourmet gourmand cuistot saveur bouffe savoureux déjeuner",
    ru: "гастрономия гастрономический кухня кухонь кулинария кулинарный повар блюдо ресторан ресторане еда гурман вкусный поесть покушать кушать вкусняшка обед обедать пообедать ужин ужинать поужинать угощение лакомство гурманам ресторатор шеф",
  },
  {
    fr: "alimentation alimentaire nourriture nourrir manger bio nutrition diététique",
    ru: "питание питаться еда продукт продовольствие продовольственный рацион",
  },
  {
    fr: "vin viticole viticulture viticulteur viticultrice vigne vignoble vigneron œnologie œnotourisme cépage raisin dégustation sommelier caviste vendange pinard vinicole",
    ru: "вино виноделие винодельческий винодельня виноград виноградный виноградник виноградарство энология дегустация сомелье дегустировать виноградарь продегустировать дегустируем дегустирует лоза",
  },
  {
    fr: "tourisme touriste voyage voyageur vacances excursion touropérateur guide",
    ru: "туризм турист туристический туристский путешествие путешествовать путешественник путевой турфирма отдых отдыха экскурсия экскурсионный поездка поездок турагентство турагент туроператор турпоездка турпоездок гид экскурсовод",
  },
  { fr: "office infocentre", ru: "информационный инфоцентр турцентр" },
  {
    fr: "village villageois hameau bourg bourgade rural ruralité campagne campagnard bled patelin",
    ru: "деревня деревень деревенский деревенька село сельский посёлок посёлки глубинка глубинок деревенек сельчанин хутор крестьянин крестьяне крестьян сельчан",
  },
  {
    fr: "urbanisme urbanistique urbain aménagement",
    ru: "урбанистика урбанистический урбанист урбанизм градостроительство градостроительный благоустройство градостроитель",
  },
];
