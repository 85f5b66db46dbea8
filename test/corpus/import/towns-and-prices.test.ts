import { describe, expect, it } from "vitest";
import type { CorpusFiles } from "../../../src/corpus/import/plan/entries.ts";
import { loadKnownPlaces } from "../../../src/corpus/import/places/known-places.ts";
import { planImport } from "../../../src/corpus/import/plan/plan.ts";
import { readImport } from "../../../src/corpus/import/read.ts";

const NOTHING: CorpusFiles = { events: null, places: null, programme: null, imported: null };
const known = await loadKnownPlaces();
const bytes = (text: string) => new TextEncoder().encode(text);

/** What becomes of a file that is imported into nothing. */
function plan(text: string, corpus = NOTHING) {
  const { files, problems } = planImport(readImport(bytes(text)), corpus, { source: "agenda", ...known });
  const [event] = files.events ?? [];
  return {
    files,
    event,
    towns: event?.places?.map(({ id }) => id),
    region: files.places?.find(({ kind }) => kind === "region")?.id,
    told: problems.map(({ field, problem }) => `${field ?? "row"} ${problem}`),
  };
}
const town = (cell: string, postalCode = "") =>
  plan(`Titre;Date;Ville;Code postal\nBal;12/03/2027;"${cell}";${postalCode}\n`);
/** What becomes of the last of some events in towns, at a point and with a postcode. */
const at = (...rows: string[]) =>
  plan(
    `Titre;Date;Ville;Latitude;Longitude;Code postal\n${rows.map((row, at) => `Bal ${at + 1};12/03/2027;${row}`).join("\n")}\n`,
  );
const calendar = (location: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20270312\nSUMMARY:Bal\nLOCATION:${location.replaceAll(",", "\\,")}\nEND:VEVENT\nEND:VCALENDAR\n`;

describe("The town of an event", () => {
  it.each([
    ["17100 Saintes", ["saintes"]],
    ["Saintes (17)", ["saintes"]],
    ["Saintes (Charente-Maritime)", ["saintes"]],
    ["Saintes, Charente-Maritime", ["saintes"]],
    ["Vladimir, Russie", ["vladimir"]],
    ["г. Владимир", ["vladimir"]],
    ["St-Jean-d'Angély", ["saint-jean-d-angely"]],
    ["Saintes / Royan", ["saintes", "royan"]],
    ["Saintes et Royan", ["saintes", "royan"]],
    ["35000 Rennes", ["rennes"]],
    ["Rennes 35000", ["rennes"]],
    ["Rennes (35)", ["rennes"]],
    ["Saint-Malo cedex", ["saint-malo"]],
    ["35400 Saint-Malo CEDEX 2", ["saint-malo"]],
    ["Lyon 3e", ["lyon"]],
    ["69003 Lyon 3e", ["lyon"]],
    ["Lyon (3e)", ["lyon"]],
    ["Paris XIe arrondissement", ["paris"]],
    ["Marseille 8ème", ["marseille"]],
    ["Череповец", ["tcherepovets"]],
    ["г. Череповец", ["tcherepovets"]],
    ["г.Череповец", ["tcherepovets"]],
    ["город Вологда", ["vologda"]],
    ["Вологда г", ["vologda"]],
    ["посёлок Молочное", ["molotchnoie"]],
    ["Череповец, Вологодская область", ["tcherepovets"]],
    ["Вологодская обл., г. Череповец", ["tcherepovets"]],
    ["Россия, Вологодская область, Вологда", ["vologda"]],
    ["Вологда, посёлок Молочное", ["vologda", "molotchnoie"]],
    ["г. Вологда, пос. Молочное", ["vologda", "molotchnoie"]],
    ["Вологодская область, пос. Молочное", ["molotchnoie"]],
    ["г. Вологда, деревня Семёнково", ["vologda"]],
    ["Москва, район Марьино", ["moscou"]],
    ["Кирилловский район, г. Кириллов", ["kirillov"]],
    ["г. Вологда, г. Череповец", ["vologda", "tcherepovets"]],
    ["Каменка (Пензенская обл.)", ["kamenka"]],
    ["Москва, Московская область", ["moscou"]],
    ["Москва (Московская область)", ["moscou"]],
    ["Московская обл., г. Химки", ["khimki"]],
    ["Тюменская область, Сургут", ["sourgout"]],
    ["Ростов Великий", ["rostov-veliki"]],
    ["Ярославская область, г. Ростов", ["rostov-veliki"]],
    ["Каркасон", ["carcassonne"]],
    ["Каркассон", ["carcassonne"]],
  ])("is understood as people write it: %s", (cell, towns) => {
    expect(town(cell)).toMatchObject({ towns, told: [] });
  });

  it.each([
    "Вологодский район, деревня Семёнково",
    "деревня Семёнково, Вологодский район",
    // There are large places of this name elsewhere.
    "Вологодский район, деревня Ивановское",
    "Вологодская область, деревня Ивановское",
  ])("of which a district is known only, or a place elsewhere, is told: %s", (cell) => {
    expect(town(cell)).toMatchObject({
      towns: undefined,
      told: ["town is in neither the corpus nor the list of towns"],
    });
  });

  it("of a name in Russian letters is of Russia before it is of France", () => {
    const country = (cell: string) => town(cell).files.places?.find(({ kind }) => kind === "city")?.country;
    expect(["Бор", "Bords", "г. Бор", "Нижегородская обл., г. Бор"].map(country)).toEqual(["ru", "fr", "ru", "ru"]);
  });

  it("of several of one name is that of the region that is told", () => {
    const where = (cell: string) => town(cell).files.places?.find(({ id }) => id === "sovetsk")?.latitude;
    expect(where("Советск, Калининградская область")).toBeCloseTo(55.08, 1);
    expect(where("Кировская область, г. Советск")).toBeCloseTo(57.59, 1);
    expect(where("Тульская обл., Советск")).toBeCloseTo(53.93, 1);
  });

  it("that no list has is written without its district, where the file says where it lies", () => {
    const { files, towns } = plan(
      'Titre;Date;Ville;Latitude;Longitude\nBal;12/03/2027;"Вологодский район, деревня Семёнково";59,28;39,8\n',
    );
    expect(towns).toEqual(["semionkovo"]);
    expect(files.places?.find(({ id }) => id === "semionkovo")?.ru["nominative"]).toBe("Семёнково");
  });

  it("lies where its postcode says, and one that is known elsewhere only is not taken", () => {
    expect(town("Saint-Denis", "93200")).toMatchObject({ towns: ["saint-denis"], region: "ile-de-france" });
    expect(town("Saint-Denis", "97400")).toMatchObject({
      told: ["town is known elsewhere than in the country or by the postcode that the file tells"],
    });
    expect(town("Berlin", "10115").towns).toEqual(["berlin"]);
  });

  it("of a postcode elsewhere is not that of the corpus", () => {
    const { files } = town("Saint-Denis", "93200");
    const after = { ...NOTHING, places: files.places ?? null, events: files.events ?? null };
    expect(plan("Titre;Date;Ville;Code postal\nBal 2;12/03/2027;Saint-Denis;97400\n", after).told).toEqual([
      "town is known elsewhere than in the country or by the postcode that the file tells",
    ]);
  });

  it("in one line of a calendar is the last that is known, and several are told", () => {
    expect(plan(calendar("Abbaye aux Dames, Saintes"))).toMatchObject({ towns: ["saintes"], told: [] });
    expect(plan(calendar("Saintes, Royan"))).toMatchObject({
      ...{ towns: ["royan"], told: ["town may be more than one: the last was taken"] },
    });
    expect(plan(calendar("Дом культуры, 160009, Вологодская обл., г. Череповец, пр. Победы, д. 5"))).toMatchObject({
      towns: ["tcherepovets"],
      told: [],
    });
    expect(plan(calendar("Дом культуры, ул. Мира, 5, Вологда, деревня Марьино"))).toMatchObject({
      ...{ towns: ["vologda"], told: [] },
    });
    expect(plan(calendar("Клуб, посёлок Молочное"))).toMatchObject({ towns: ["molotchnoie"], told: [] });
    expect(plan(calendar("Saint-Denis, 97400 Saint-Denis")).told).toEqual([
      "town is known elsewhere than in the country or by the postcode that the file tells",
    ]);
  });
});

describe("The price of an event", () => {
  const price = (ville: string, cell: string) => plan(`Titre;Date;Ville;Tarif\nBal;12/03/2027;${ville};${cell}\n`);

  it.each(["0", "0 €", "0,00 €"])("%s is free", (cell) => {
    expect(price("Saintes", cell).event?.price).toEqual({ fr: "Gratuit", ru: "Бесплатно" });
  });

  it("that is a number alone is in the currency of the country", () => {
    expect(price("Saintes", "5").event?.price).toEqual({ fr: "5\u00A0€", ru: "5 евро" });
    expect(price("Saintes", "3,50").event?.price).toEqual({ fr: "3,50\u00A0€", ru: "3,50 евро" });
    expect(price("Vladimir", "300").event?.price).toEqual({ fr: "300 roubles", ru: "300 руб." });
    expect(price("Saintes", "5 € et 3 €").event?.price).toEqual({ fr: "5 € et 3 €" });
  });

  it("without a currency that is known is told, and stays", () => {
    const { event, told } = price("Lausanne", "5");
    expect([event?.price, told]).toEqual([{ fr: "5" }, ["price is a number without a currency"]]);
  });
});

describe("A town", () => {
  it.each([
    ["Петербург", "saint-petersbourg"],
    ["Питер", "saint-petersbourg"],
    ["СПб", "saint-petersbourg"],
    ["Saint-Petersbourg", "saint-petersbourg"],
    ["Екб", "ekaterinbourg"],
    ["Нижний", "nijni-novgorod"],
    ["St-Étienne", "saint-etienne"],
    ["Clermont", "clermont"],
    ["Clermont (63)", "clermont-ferrand"],
  ])("may be named in the file as people call it: %s", (cell, id) => {
    expect(town(cell)).toMatchObject({ towns: [id], told: [] });
  });

  it("brings its other names into the folder", () => {
    const aliases = town("Санкт-Петербург").files.places?.find(({ kind }) => kind === "city")?.aliases;
    expect(aliases?.ru).toEqual(expect.arrayContaining(["Питере", "Петербурга", "СПб"]));
    expect(aliases?.fr).toContain("St-Pétersbourg");
    const nijni = town("Нижний Новгород").files.places?.find(({ kind }) => kind === "city");
    expect(nijni?.alsoWords).toEqual(["Нижний", "Нижнего", "Нижнему", "Нижним", "Нижнем"]);
  });

  const WRONG =
    "coordinates are far from the town that its name, its postcode or the other events tell, and were left out";

  it("is no second one by the wrong coordinates of an event, where its postcode tells it", () => {
    const { files, told } = at("Paris;47,052464;1,167459;75012");
    expect(files.places?.map(({ id }) => id)).toEqual(["ile-de-france", "paris"]);
    expect(told).toEqual([WRONG]);
  });

  it("is none either where the other events of the file lie in the known one", () => {
    const paris = ["Paris;48,85;2,35;", "Paris;48,86;2,34;", "Paris;48,87;2,36;"];
    const { files, told } = at(...paris, "Paris;47,052464;1,167459;");
    expect(files.places?.map(({ id }) => id)).toEqual(["ile-de-france", "paris"]);
    expect(told).toEqual([WRONG]);
  });

  it("is another of the same name where nothing says otherwise", () => {
    const { files, told } = at("Clermont;43,8;-0,9;");
    expect([files.places?.map(({ id }) => id), told]).toEqual([["nouvelle-aquitaine", "clermont"], []]);
  });
});
