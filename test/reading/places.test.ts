import { describe, expect, test } from "vitest";
import { read } from "./reader.ts";

const places = (question: string) => [...read(question).places].sort();

describe("A place is understood however it is named", () => {
  test.each([
    ["Quels projets avec Питер ?", "saint-petersbourg"],
    ["Что будет в Питере?", "saint-petersbourg"],
    ["что запланировано в спб", "saint-petersbourg"],
    ["Saint Petersburg", "saint-petersbourg"],
    ["St-Pétersbourg", "saint-petersbourg"],
    ["st petersbourg", "saint-petersbourg"],
    ["Nizhny Novgorod", "nijni-novgorod"],
    ["nijni novgorod", "nijni-novgorod"],
    ["Nijny-Novgorod", "nijni-novgorod"],
    ["что в Нижнем", "nijni-novgorod"],
    ["Veliky Novgorod", "veliki-novgorod"],
    ["Novgorod", "veliki-novgorod"],
    ["Yaroslavl", "iaroslavl"],
    ["Iaroslav", "iaroslavl"],
    ["Ulyanovsk", "oulianovsk"],
    ["Voronezh", "voronej"],
    ["Voronjej", "voronej"],
    ["Yekaterinburg", "ekaterinbourg"],
    ["Екб", "ekaterinbourg"],
    ["Kaluga", "kalouga"],
    ["Gusev", "goussev"],
    ["Ryazan", "riazan"],
    ["Le Havre", "le-havre"],
    ["Marne-la-Valais", "marne-la-vallee"],
    ["Сталинград", "volgograd"],
    ["SQY", "saint-quentin-en-yvelines"],
    ["PACA", "provence-alpes-cote-d-azur"],
    ["Hérouville", "herouville-saint-clair"],
    ["Clermont", "clermont-ferrand"],
    ["Подмосковье", "region-moscou"],
    ["Ленобласть", "region-leningrad"],
    ["Лазурный Берег", "cote-d-azur"],
  ])("“%s” is %s", (question, id) => {
    expect(places(question)).toEqual([id]);
    expect(read(question)).toMatchObject({ unknown: [], corrected: [], words: "" });
  });

  test.each([
    ["les rencontres niçoises", "nice"],
    ["les initiatives bordelaises", "bordeaux"],
    ["что делают ниццкие музеи", "nice"],
    ["московские проекты", "moscou"],
    ["петербургские события", "saint-petersbourg"],
    ["воронежские университеты", "voronej"],
    ["les projets alsaciens", "alsace"],
    ["сибирские мероприятия", "siberie"],
    ["les activités normandes", "normandie"],
    ["нижегородские проекты", "nijni-novgorod"],
    ["les villes franciliennes", "ile-de-france"],
  ])("by its adjective: “%s” is about %s", (question, id) => {
    expect(places(question)).toEqual([id]);
  });

  test.each([
    ["Que se passe-t-il au Havre ?"],
    ["le programme du Havre"],
    ["le havre"],
    ["LE HAVRE"],
    ["des projets pour Le Havre"],
  ])("with the article or without: “%s”", (question) => {
    expect(places(question)).toEqual(["le-havre"]);
  });

  test.each([
    ["Normandie", "normandie"],
    ["в Поволжье", "volga"],
    ["за Уралом, на Урале", "oural"],
    ["в Сибири", "siberie"],
    ["en Alsace", "alsace"],
    ["Ленинградская область", "region-leningrad"],
    ["в Калужской области", "region-kalouga"],
    ["la région de Voronej", "region-voronej"],
    ["région de Novgorod", "region-novgorod"],
    ["région de Moscou", "region-moscou"],
    ["en Ossétie du Nord", "ossetie-du-nord"],
    ["в Татарстане", "tatarstan"],
    ["dans le département des Yvelines", "yvelines"],
  ])("“%s” is the region, not a town: %s", (question, id) => {
    expect(places(question)).toEqual([id]);
  });

  test("the side that a question is asked from does not matter", () => {
    expect(places("les partenaires français de Voronej")).toEqual(["voronej"]);
    expect(places("французские партнёры Воронежа")).toEqual(["voronej"]);
    expect(places("quelles villes russes travaillent avec Dijon ?")).toEqual(["dijon"]);
  });

  test("a country beside a town, and both countries together, say nothing more", () => {
    expect(places("Nice et la Russie")).toEqual(["nice"]);
    expect(places("les échanges entre la France et la Russie")).toEqual([]);
  });

  test("a region beside its town says nothing more", () => {
    expect(places("Nice en Provence-Alpes-Côte d’Azur")).toEqual(["nice"]);
    expect(places("Кашира, Московская область")).toEqual(["kashira"]);
  });
});

describe("Several places", () => {
  test.each([
    ["Dijon et Volgograd", ["dijon", "volgograd"]],
    ["между Дижоном и Волгоградом", ["dijon", "volgograd"]],
    ["Nice – Saint-Pétersbourg", ["nice", "saint-petersbourg"]],
    ["что общего у Ниццы с Петербургом", ["nice", "saint-petersbourg"]],
    ["à Nice ou à Avignon", ["avignon", "nice"]],
    ["Ницца, Арль и Авиньон", ["arles", "avignon", "nice"]],
    ["Veliki Novgorod et Nijni Novgorod", ["nijni-novgorod", "veliki-novgorod"]],
  ])("“%s” names %j", (question, ids) => {
    expect(places(question)).toEqual(ids);
  });

  test("a question that names 30 towns is read", () => {
    const names =
      "Dijon, Douarnenez, Nancy, Strasbourg, Caudry, Grande-Synthe, Poissy, Hérouville-Saint-Clair, Évreux, Le Havre, " +
      "Gelos, Poitiers, Limoges, Bordeaux, Tulle, Toulouse, Montpellier, Nice, Arles, Rennes, Versailles, Angers, Paris, " +
      "Grenoble, Étretat, Nantes, Avignon, Béziers, Nanterre, Marseille";
    const { places: found, unknown, corrected } = read(`Que prévoient ${names} ?`);
    expect(found).toHaveLength(30);
    expect(new Set(found).size).toBe(30);
    expect(found).toEqual(expect.arrayContaining(["dijon", "le-havre", "etretat", "marseille"]));
    expect([unknown, corrected]).toEqual([[], []]);
  });
});

describe("Where the asker is at home", () => {
  test.each([
    ["Je suis de Moscou, qu’y a-t-il à Strasbourg ?", ["strasbourg"]],
    ["Я из Самары. Что интересного в Тулузе?", ["toulouse"]],
    ["Я живу в Казани, но хочу поехать в Авиньон. Что там?", ["avignon"]],
    ["En venant de Paris, que voir à Dijon ?", ["dijon"]],
    ["J’habite Dijon, que fait-on avec Volgograd ?", ["dijon", "volgograd"]],
    ["Je suis de Nice, qu’avez-vous ?", ["nice"]],
    ["Je suis d’Arles : on fait quoi avec la Russie ?", ["arles"]],
    ["J’habite Dijon et mon frère est à Volgograd : un projet commun ?", ["dijon", "volgograd"]],
    ["Я из Самары, жена из Тулузы. Чем заняты наши города?", ["samara", "toulouse"]],
    ["Я из Перми, что у нас?", ["perm"]],
  ])("“%s” is about %j", (question, places) => {
    expect(read(question).places).toEqual(places);
  });
});

describe("Places to leave out", () => {
  test.each([
    ["pas à Nice", ["nice"]],
    ["des concerts, mais pas à Nice", ["nice"]],
    ["tout sauf Paris", ["paris"]],
    ["sauf Paris et Nice", ["nice", "paris"]],
    ["hors de Moscou", ["moscou"]],
    ["без Москвы", ["moscou"]],
    ["не в Ницце", ["nice"]],
    ["кроме Ниццы и Арля", ["arles", "nice"]],
    ["все проекты, кроме Москвы, Питера и Ниццы", ["moscou", "nice", "saint-petersbourg"]],
    ["sauf Paris, Nice et Arles", ["arles", "nice", "paris"]],
  ])("“%s” leaves out %j", (question, ids) => {
    const { places: wanted, excluded } = read(question);
    expect([...excluded].sort()).toEqual(ids);
    expect(wanted).toEqual([]);
  });

  test.each([
    ["en Normandie mais pas au Havre", ["normandie"], ["le-havre"]],
    ["в Нормандии, но не в Гавре", ["normandie"], ["le-havre"]],
    ["à Nice sauf avec Moscou", ["nice"], ["moscou"]],
    ["Nice, pas Avignon", ["nice"], ["avignon"]],
    ["le Grand Est, mais ne me parlez plus de Strasbourg", ["grand-est"], ["strasbourg"]],
    ["Saint-Pétersbourg, à l’exception de ce qui se fait avec Nice", ["saint-petersbourg"], ["nice"]],
    ["la Bretagne, j’enlève tout ce qui est à Rennes", ["bretagne"], ["rennes"]],
    ["Лилль не нужен, а остальной О-де-Франс покажите", ["hauts-de-france"], ["lille"]],
    ["Россия, Париж и Авиньон не предлагать", ["russie"], ["paris", "avignon"]],
    ["Ницца, если не считать Москву", ["nice"], ["moscou"]],
  ])("“%s” keeps %j without %j", (question, wanted, out) => {
    expect(read(question)).toMatchObject({ places: wanted, excluded: out });
  });
});

describe("Typing errors are corrected, and that is said", () => {
  test.each([
    ["Montpelier", "montpellier", "Montpellier"],
    ["Страсбурк", "strasbourg", "Страсбург"],
    ["à Strasborg", "strasbourg", "Strasbourg"],
    ["Bordeau", "bordeaux", "Bordeaux"],
    ["Grenbole", "grenoble", "Grenoble"],
    ["Тулуса", "toulouse", "Тулуза"],
    ["в Марселле", "marseille", "Марсель"],
    ["Санкт-Петебург", "saint-petersbourg", "Санкт-Петербург"],
    ["Herouvile-Saint-Clair", "herouville-saint-clair", "Hérouville-Saint-Clair"],
    ["Екатеринбруг", "ekaterinbourg", "Екатеринбург"],
  ])("“%s” is read as %s", (question, id, name) => {
    const { places: found, corrected } = read(question);
    expect(found).toEqual([id]);
    expect(corrected).toHaveLength(1);
    expect(corrected[0]?.to).toBe(name);
    expect(question).toContain(corrected[0]?.from);
  });

  test.each([
    ["Y a-t-il des projets sur la forêt ?"],
    ["les écoles et les élèves"],
    ["Какие лекции будут?"],
    ["un salon de thé"],
    ["Quels films ?"],
    ["что-нибудь про пермакультуру"],
    ["des poissons"],
    ["au bord de la mer"],
  ])("a word that is close to a town's name is not one: “%s”", (question) => {
    expect(read(question)).toMatchObject({ places: [], corrected: [] });
  });
});

describe("A name of four letters is corrected where it is all that was asked", () => {
  test.each([
    ["Lile", "lille"],
    ["Nise ?", "nice"],
    ["Лиль", "lille"],
    ["Перм", "perm"],
  ])("“%s” is %s", (question, place) => {
    expect(read(question).places).toEqual([place]);
  });
});

describe("Russian in Latin letters", () => {
  test.each([
    ["chto v Nicce", ["nice"]],
    ["kakie proekty v Moskve", ["moscou"]],
    ["chto budet v Sankt-Peterburge", ["saint-petersbourg"]],
    ["chto v Voronezhe", ["voronej"]],
    ["chto planiruetsya v Normandii", ["normandie"]],
    ["kakie meropriyatiya v Velikom Novgorode", ["veliki-novgorod"]],
    ["kakie vystavki v Avinone", ["avignon"]],
  ])("“%s” is understood and answered in Russian", (question, ids) => {
    expect(read(question)).toMatchObject({ language: "ru", places: ids });
  });
});

describe("An everyday word", () => {
  test.each([
    "stage de charpente",
    "les parcs et les fossiles",
    "à tous les âges",
    "донские казаки",
    "на арене",
    "волки",
  ])("is no misspelt town: “%s”", (question) => {
    expect(read(question)).toMatchObject({ places: [], corrected: [] });
  });
});

describe("Those who live in a town name it", () => {
  test.each([
    ["Что придумали дижонцы?", "dijon"],
    ["лилльцы и театр", "lille"],
    ["чем заняты самарчане", "samara"],
    ["que font les Kazanais ?", "kazan"],
  ])("“%s”", (question, town) => {
    expect(read(question).places).toEqual([town]);
  });
});
