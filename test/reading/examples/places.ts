import type { Examples } from "./examples.ts";
import { PLACES_DOUBTFUL } from "./places-doubtful.ts";

/** Examples of names of places. */
export const PLACES: Examples = {
  recogniser: "places",
  finds: [
    ...PLACES_DOUBTFUL,
    {
      says: "a place however it is named",
      alike: { unknown: [], corrected: [], words: "" },
      examples: [
        {
          means: { places: ["saint-petersbourg"] },
          fr: ["Quels projets avec Питер ?", "Saint Petersburg", "St-Pétersbourg", "st petersbourg"],
          ru: ["Что будет в Питере?", "что запланировано в спб"],
        },
        {
          means: { places: ["nijni-novgorod"] },
          fr: ["Nizhny Novgorod", "nijni novgorod", "Nijny-Novgorod"],
          ru: ["что в Нижнем", "что в нижнемновгороде"],
        },
        { means: { places: ["veliki-novgorod"] }, fr: ["Veliky Novgorod", "Novgorod"] },
        { means: { places: ["iaroslavl"] }, fr: ["Yaroslavl", "Iaroslav"] },
        { means: { places: ["oulianovsk"] }, fr: ["Ulyanovsk"] },
        { means: { places: ["voronej"] }, fr: ["Voronezh", "Voronjej"] },
        { means: { places: ["ekaterinbourg"] }, fr: ["Yekaterinburg"], ru: ["Екб"] },
        { means: { places: ["kalouga"] }, fr: ["Kaluga"] },
        { means: { places: ["goussev"] }, fr: ["Gusev"] },
        { means: { places: ["riazan"] }, fr: ["Ryazan"] },
        { means: { places: ["le-havre"] }, fr: ["Le Havre", "lehavre"] },
        { means: { places: ["marne-la-vallee"] }, fr: ["Marne-la-Valais"] },
        { means: { places: ["volgograd"] }, ru: ["Сталинград"] },
        { means: { places: ["saint-quentin-en-yvelines"] }, fr: ["SQY"] },
        { means: { places: ["provence-alpes-cote-d-azur"] }, fr: ["PACA"] },
        { means: { places: ["herouville-saint-clair"] }, fr: ["Hérouville"] },
        { means: { places: ["clermont-ferrand"] }, fr: ["Clermont", "clermontferrand"] },
        { means: { places: ["region-moscou"] }, ru: ["Подмосковье"] },
        { means: { places: ["region-leningrad"] }, ru: ["Ленобласть"] },
        { means: { places: ["cote-d-azur"] }, ru: ["Лазурный Берег"] },
      ],
    },
    {
      says: "a place by its adjective",
      examples: [
        { means: { places: ["nice"] }, fr: ["les rencontres niçoises"], ru: ["что делают ниццкие музеи"] },
        { means: { places: ["bordeaux"] }, fr: ["les initiatives bordelaises"] },
        { means: { places: ["moscou"] }, ru: ["московские проекты"] },
        { means: { places: ["saint-petersbourg"] }, ru: ["петербургские события"] },
        { means: { places: ["voronej"] }, ru: ["воронежские университеты"] },
        { means: { places: ["alsace"] }, fr: ["les projets alsaciens"] },
        { means: { places: ["siberie"] }, ru: ["сибирские мероприятия"] },
        { means: { places: ["normandie"] }, fr: ["les activités normandes"] },
        { means: { places: ["nijni-novgorod"] }, ru: ["нижегородские проекты"] },
        { means: { places: ["ile-de-france"] }, fr: ["les villes franciliennes"] },
      ],
    },
    {
      says: "a name with its article or without",
      examples: [
        {
          means: { places: ["le-havre"] },
          fr: [
            "Que se passe-t-il au Havre ?",
            "le programme du Havre",
            "le havre",
            "LE HAVRE",
            "des projets pour Le Havre",
          ],
        },
      ],
    },
    {
      says: "a region, and not the town of its name",
      examples: [
        { means: { places: ["normandie"] }, fr: ["Normandie"] },
        { means: { places: ["volga"] }, ru: ["в Поволжье"] },
        { means: { places: ["oural"] }, ru: ["за Уралом, на Урале"] },
        { means: { places: ["siberie"] }, ru: ["в Сибири"] },
        { means: { places: ["alsace"] }, fr: ["en Alsace"] },
        { means: { places: ["region-leningrad"] }, ru: ["Ленинградская область"] },
        { means: { places: ["region-kalouga"] }, ru: ["в Калужской области"] },
        { means: { places: ["region-voronej"] }, fr: ["la région de Voronej"] },
        { means: { places: ["region-novgorod"] }, fr: ["région de Novgorod"] },
        { means: { places: ["region-moscou"] }, fr: ["région de Moscou"] },
        { means: { places: ["ossetie-du-nord"] }, fr: ["en Ossétie du Nord"] },
        { means: { places: ["tatarstan"] }, ru: ["в Татарстане"] },
        { means: { places: ["yvelines"] }, fr: ["dans le département des Yvelines"] },
      ],
    },
    {
      says: "those who live in a town",
      examples: [
        { means: { places: ["dijon"] }, ru: ["Что придумали дижонцы?"] },
        { means: { places: ["lille"] }, ru: ["лилльцы и театр"] },
        { means: { places: ["samara"] }, ru: ["чем заняты самарчане"] },
        { means: { places: ["kazan"] }, fr: ["que font les Kazanais ?"] },
      ],
    },
    {
      says: "a town from whichever side it is asked for",
      examples: [
        {
          means: { places: ["voronej"] },
          fr: ["les partenaires français de Voronej"],
          ru: ["французские партнёры Воронежа"],
        },
        { means: { places: ["dijon"] }, fr: ["quelles villes russes travaillent avec Dijon ?"] },
      ],
    },
    {
      says: "the narrowest: a country or a region beside its town says nothing more, nor do both countries",
      examples: [
        { means: { places: ["nice"] }, fr: ["Nice et la Russie", "Nice en Provence-Alpes-Côte d’Azur"] },
        { means: { places: ["kashira"] }, ru: ["Кашира, Московская область"] },
        { means: { places: [] }, fr: ["les échanges entre la France et la Russie"] },
      ],
    },
    {
      says: "what lies near a place",
      examples: [
        { means: { places: ["paris"], near: ["paris"] }, fr: ["près de Paris"], ru: ["рядом с Парижем"] },
        { means: { places: ["nice"], near: ["nice"] }, fr: ["Que voir autour de Nice ?"] },
        { means: { places: ["moscou"], near: ["moscou"] }, ru: ["что под Москвой?"] },
      ],
    },
    {
      says: "several places",
      examples: [
        { means: { places: ["dijon", "volgograd"] }, fr: ["Dijon et Volgograd"], ru: ["между Дижоном и Волгоградом"] },
        {
          means: { places: ["nice", "saint-petersbourg"] },
          fr: ["Nice – Saint-Pétersbourg"],
          ru: ["что общего у Ниццы с Петербургом"],
        },
        { means: { places: ["nice", "avignon"] }, fr: ["à Nice ou à Avignon"] },
        { means: { places: ["nice", "arles", "avignon"] }, ru: ["Ницца, Арль и Авиньон"] },
        { means: { places: ["veliki-novgorod", "nijni-novgorod"] }, fr: ["Veliki Novgorod et Nijni Novgorod"] },
      ],
    },
    {
      says: "thirty places",
      alike: { unknown: [], corrected: [] },
      examples: [
        {
          means: {
            places:
              "dijon douarnenez nancy strasbourg caudry grande-synthe poissy herouville-saint-clair evreux le-havre gelos poitiers limoges bordeaux tulle toulouse montpellier nice arles rennes versailles angers paris grenoble etretat nantes avignon beziers nanterre marseille".split(
                " ",
              ),
          },
          fr: [
            "Que prévoient Dijon, Douarnenez, Nancy, Strasbourg, Caudry, Grande-Synthe, Poissy, Hérouville-Saint-Clair, Évreux, Le Havre, Gelos, Poitiers, Limoges, Bordeaux, Tulle, Toulouse, Montpellier, Nice, Arles, Rennes, Versailles, Angers, Paris, Grenoble, Étretat, Nantes, Avignon, Béziers, Nanterre, Marseille ?",
          ],
        },
      ],
    },
    {
      says: "where the asker goes, and home only where nothing else is asked for",
      examples: [
        { means: { places: ["strasbourg"] }, fr: ["Je suis de Moscou, qu’y a-t-il à Strasbourg ?"] },
        { means: { places: ["toulouse"] }, ru: ["Я из Самары. Что интересного в Тулузе?"] },
        { means: { places: ["avignon"] }, ru: ["Я живу в Казани, но хочу поехать в Авиньон. Что там?"] },
        { means: { places: ["dijon"] }, fr: ["En venant de Paris, que voir à Dijon ?"] },
        {
          means: { places: ["dijon", "volgograd"] },
          fr: [
            "J’habite Dijon, que fait-on avec Volgograd ?",
            "J’habite Dijon et mon frère est à Volgograd : un projet commun ?",
          ],
        },
        { means: { places: ["nice"] }, fr: ["Je suis de Nice, qu’avez-vous ?"] },
        { means: { places: ["arles"] }, fr: ["Je suis d’Arles : on fait quoi avec la Russie ?"] },
        { means: { places: ["samara", "toulouse"] }, ru: ["Я из Самары, жена из Тулузы. Чем заняты наши города?"] },
        { means: { places: ["perm"] }, ru: ["Я из Перми, что у нас?"] },
      ],
    },
  ],
  nothing: { places: [], near: [], excluded: [], unknown: [], corrected: [] },
  findsNothing: [
    {
      says: "in a word that is close to the name of a town",
      examples: [
        { means: { words: "forêt" }, fr: ["Y a-t-il des projets sur la forêt ?"] },
        { means: { words: "écoles élèves" }, fr: ["les écoles et les élèves"] },
        { means: { words: "лекции" }, ru: ["Какие лекции будут?"] },
        { means: { words: "salon thé" }, fr: ["un salon de thé"] },
        { means: { words: "films" }, fr: ["Quels films ?"] },
        { means: { words: "пермакультуру" }, ru: ["что-нибудь про пермакультуру"] },
        { means: { words: "poissons" }, fr: ["des poissons"] },
        { means: { words: "bord mer" }, fr: ["au bord de la mer"] },
        { means: { words: "stage charpente" }, fr: ["stage de charpente"] },
        { means: { words: "parcs fossiles" }, fr: ["les parcs et les fossiles"] },
        { means: { words: "âges" }, fr: ["à tous les âges"] },
        { means: { words: "донские казаки" }, ru: ["донские казаки"] },
        { means: { words: "арене" }, ru: ["на арене"] },
        { means: { words: "волки" }, ru: ["волки"] },
      ],
    },
    {
      says: "in everyday words and names of people",
      examples: [
        { means: { words: "" }, fr: ["au centre du projet", "à midi"], ru: ["Каков список городов по регионам?"] },
        { means: { words: "nord" }, fr: ["le nord de la ville"] },
        { means: { words: "нижний этаж" }, ru: ["нижний этаж"] },
        { means: { words: "Peter Pan" }, fr: ["Peter Pan"] },
        { means: { words: "Мистраль сдувает панаму натуры" }, ru: ["Мистраль сдувает панаму: где пишут с натуры?"] },
        { means: { words: "климат" }, ru: ["Про климат в самом конце августа"] },
        { means: { words: "Dominique Maurice" }, fr: ["Qu’y a-t-il pour Dominique et Maurice ?"] },
      ],
    },
  ],
};
