import { describe, expect, it } from "vitest";
import { readMap } from "../../../../src/corpus/import/tables/columns.ts";
import { readCsv, tableIn } from "../../../../src/corpus/import/formats/csv.ts";

/** The first event of a table of one row under its head, and what was told of it. */
function read(head: string, row: string, map = "", zone?: string) {
  const columns = readMap(map);
  if ("fault" in columns) throw new Error(columns.fault);
  const { events, problems } = readCsv(tableIn(`${head}\n${row}\n`), { ...columns, zone });
  return { event: events[0], told: problems.map(({ field, problem }) => `${field ?? "row"} ${problem}`), problems };
}

describe("The public of a row", () => {
  it.each([
    ["Description;Public", "Contes russes.;De 3 à 6 ans", { fr: "Contes russes. Public\u202F: de 3 à 6 ans." }],
    ["Description;Âge", "Contes russes;dès la naissance", { fr: "Contes russes. Âge\u202F: dès la naissance." }],
    ["Description;Public", "Contes, de 3 à 6 ans !;De 3 à 6 ans", { fr: "Contes, de 3 à 6 ans !" }],
    ["Public", "Tout public", { fr: "Public\u202F: tout public." }],
    ["Описание;Возраст", "Русские сказки;от мала до велика", { ru: "Русские сказки. Возраст: от мала до велика." }],
    ["Описание;Аудитория", "Русские сказки.;Для всех", { ru: "Русские сказки. Аудитория: для всех." }],
  ])("is the last sentence of the description (%s)", (head, row, description) => {
    expect(read(`Titre;Date;${head}`, `Bal;12/03/2027;${row}`)).toMatchObject({ event: { description }, told: [] });
  });

  it("is so too when a person calls it a description, and nothing of another column is lost", () => {
    const { event } = read("Titre;Date;Public;Description", "Bal;12/03/2027;Tous;Danses", "Public=description");
    expect(event?.description).toEqual({ fr: "Danses. Public\u202F: tous." });
    const { event: led } = read(
      "Titre;Date;Animation;Description",
      "Bal;12/03/2027;Irina Sokolova;Danses.",
      "Animation=description",
    );
    expect(led?.description).toEqual({ fr: "Danses.\n\nIrina Sokolova" });
  });
});

describe("The hours of a row", () => {
  it.each([
    ["14h30-18h", "14:30", "18:00"],
    ["14:30-18:00", "14:30", "18:00"],
    ["de 14h à 18h", "14:00", "18:00"],
  ])("%s begin and end", (cell, from, to) => {
    const { event, told } = read("Titre;Date;Heure", `Bal;12/03/2027;${cell}`);
    expect([event?.hours, event?.description, told]).toEqual([{ from, to }, {}, []]);
  });

  it.each([
    ["10h et 15h", "10:00"],
    ["20h30 (ouverture des portes 20h)", "20:30"],
  ])("%s are said in the description beyond the first", (cell, from) => {
    const { event } = read("Titre;Date;Heure;Description", `Bal;12/03/2027;${cell};Danses.`);
    expect([event?.hours, event?.description.fr]).toEqual([{ from, to: null }, `Danses. Horaires\u202F: ${cell}.`]);
  });

  it("that are no hours are told, and said in the description", () => {
    const { event, told } = read("Название;Дата;Время", "Выставка;12.03.2027;Ежедневно");
    expect([event?.hours, event?.description]).toEqual([null, { ru: "Время: ежедневно." }]);
    expect(told).toEqual(["Время is no time of day, and is only said in the description"]);
  });

  it("that no clock shows are told, in a column of days too", () => {
    const sentence = "has a time that no clock shows, and was left out";
    expect(read("Titre;Date;Heure", "Bal;12/03/2027;25h00").told).toEqual([`Heure ${sentence}`]);
    expect(read("Titre;Date", "Bal;12/03/2027 14h75").told).toEqual([`Date ${sentence}`]);
  });

  it("stand beside the days, or in the place of the last day", () => {
    expect(read("Titre;Date", "Bal;12/03/2027 14h30-18h").event?.hours).toEqual({ from: "14:30", to: "18:00" });
    expect(read("Titre;Début;Fin", "Bal;12/03/2027 14h30;18h").event?.hours).toEqual({ from: "14:30", to: "18:00" });
  });

  it("end after they begin, be it in the night", () => {
    const { event, told } = read("Titre;Début;Fin", "Bal;12/03/2027 18h00;12/03/2027 16h00");
    expect([event, told]).toEqual([undefined, ["Fin puts the end before the beginning"]]);
    expect(read("Titre;Date;Heure", "Bal;12/03/2027;18h-16h").told).toEqual([
      "Heure puts the end before the beginning",
    ]);
    expect(read("Titre;Date;Heure", "Bal;12/03/2027;21h-1h30").event).toMatchObject({
      ...{ start: "2027-03-12", end: "2027-03-12", hours: { from: "21:00", to: "01:30" } },
    });
  });

  it("of UTC are those of the programme's clock, and told where it is not known", () => {
    const row = "Bal;2027-03-12T14:30:00Z";
    expect(read("Titre;Date", row, "", "Europe/Paris").event?.hours).toEqual({ from: "15:30", to: null });
    expect(
      read("Titre;Date", "Bal;2027-03-12T14:30:00Z - 2027-03-12T15:00:00Z", "", "Europe/Paris").event,
    ).toMatchObject({
      ...{ start: "2027-03-12", hours: { from: "15:30", to: "16:00" } },
    });
    expect(read("Titre;Date", row).told).toEqual(["Date is in UTC, and was taken as it stands"]);
  });
});

describe("The offset of a time in a table", () => {
  const at = (cell: string, zone?: string, more = "") =>
    read(`Titre;Date${more && ";Latitude;Longitude"}`, `Bal;${cell}${more}`, "", zone).event;

  it.each([
    ["2026-06-14T08:00:00+00:00", "2026-06-14", "10:00"],
    ["2026-12-14T08:00:00+00:00", "2026-12-14", "09:00"],
    ["2026-06-14 08:00:00+00", "2026-06-14", "10:00"],
    ["2026-06-14T08:00+0000", "2026-06-14", "10:00"],
    ["2026-04-30T22:00:00+00:00", "2026-05-01", null],
    ["2026-06-14T08:00:00.000+02:00", "2026-06-14", "08:00"],
    ["2026-06-14T08:00:00+03:00", "2026-06-14", "07:00"],
    ["2026-06-14T08:00-04:00", "2026-06-14", "14:00"],
    ["2026-06-14 08:00", "2026-06-14", "08:00"],
  ])("is taken off by the programme's clock: %s", (cell, start, from) => {
    const event = at(cell, "Europe/Paris");
    expect([event?.start, event?.hours?.from ?? null]).toEqual([start, from]);
  });

  it("is no range of hours, and a range of hours no offset", () => {
    expect(at("2026-06-14 10:00-12:00", "Europe/Paris")?.hours).toEqual({ from: "10:00", to: "12:00" });
    expect(at("2026-03-28T10:00:00+01:00 - 2026-03-29T12:00:00+02:00", "Europe/Moscow")).toMatchObject({
      ...{ start: "2026-03-28", end: "2026-03-29", hours: { from: "12:00", to: "13:00" } },
    });
  });

  it("is taken off by the clock of the spot where the row has one", () => {
    expect(at("2026-06-14T08:00:00+00:00", undefined, ";53,2;50,1")?.hours?.from).toBe("12:00");
  });
});

describe("The days of a row", () => {
  it("may lie apart", () => {
    expect(read("Titre;Date", "Bal;10 et 12 avril 2027").event).toMatchObject({
      ...{ start: "2027-04-10", end: "2027-04-12" },
      spans: ["2027-04-10", "2027-04-12"].map((day) => ({ start: day, end: day })),
    });
  });

  it("may be a month, and an empty one or another day of the week is told", () => {
    expect(read("Titre;Date", "Bal;mars 2027").event).toMatchObject({ start: "2027-03-01", isOfMonths: true });
    expect(read("Titre;Date;Ville", "Bal;;Dijon").told).toEqual(["Date is empty: the event has no day"]);
    expect(read("Titre;Date", "Bal;Vendredi 13 mars 2027").told).toEqual([
      "Date falls on another day of the week than it says",
    ]);
  });
});

describe("The status of a row", () => {
  it.each([
    ["Statut", "Annulé", true],
    ["Statut", "ANNULÉE", true],
    ["Статус", "Отменён", true],
    ["Statut", "Oui", false],
    ["Statut", "Non annulé", false],
    ["Annulé", "Oui", true],
    ["Отменено", "нет", false],
    ["Отменено", "да", true],
  ])("%s = %s calls the event off: %j", (head, cell, isCancelled) => {
    const { event, told } = read(`Titre;Date;${head}`, `Bal;12/03/2027;${cell}`);
    expect([event?.isCancelled, told]).toEqual([isCancelled, []]);
  });

  it.each([
    ["Reporté", "postponed", "Danses."],
    ["Reporté au 12 juin", "postponed", "Danses. Reporté au 12 juin."],
    ["COMPLET", "full", "Danses."],
    ["Перенесено", "rescheduled", "Danses."],
  ])("%s is the status %s, and what it says more ends the description", (cell, status, fr) => {
    const { event, told } = read("Titre;Date;Description;Statut", `Bal;12/03/2027;Danses.;${cell}`);
    expect([event?.isCancelled, event?.facts, event?.description.fr, told]).toEqual([false, { status }, fr, []]);
  });

  it("that is not known is told", () => {
    expect(read("Titre;Date;Statut", "Bal;12/03/2027;B7").told).toEqual([
      "Statut is not known as a status, and was left out",
    ]);
  });

  it.each([
    ["Annulé : Bal de mars", "Bal de mars", true],
    ["[ANNULÉ] Bal de mars", "Bal de mars", true],
    ["Bal de mars (annulé)", "Bal de mars", true],
    ["ОТМЕНЕНО: Весенний бал", "Весенний бал", true],
    ["Annulé par la pluie", "Annulé par la pluie", false],
  ])("may stand in the title: %s", (cell, title, isCancelled) => {
    const { event } = read("Titre;Date", `${cell};12/03/2027`);
    expect([event?.title.fr ?? event?.title.ru, event?.isCancelled]).toEqual([title, isCancelled]);
  });

  it.each([
    ["Complet : Bal de mars", "Bal de mars", "full"],
    ["Bal de mars (Complet)", "Bal de mars", "full"],
    ["Bal de mars - COMPLET", "Bal de mars", "full"],
    ["Bal de mars (Reporté)", "Bal de mars", "postponed"],
    ["Весенний бал (отложено)", "Весенний бал", "postponed"],
    ["Un petit déjeuner complet", "Un petit déjeuner complet", undefined],
    ["En ligne : bal de mars", "En ligne : bal de mars", undefined],
  ])("says in the title that it is full or put off: %s", (cell, title, status) => {
    const { event } = read("Titre;Date", `${cell};12/03/2027`);
    expect([event?.title.fr ?? event?.title.ru, event?.facts.status]).toEqual([title, status]);
  });

  it.each([
    ["COMPLET", "full"],
    ["Tarifs : COMPLET", "full"],
    ["Мест нет", "full"],
    ["Pass complet 12 €", undefined],
    ["Tarif complet : 12 €", undefined],
  ])("says in place of a price that it is full: %s", (cell, status) => {
    expect(read("Titre;Date;Tarif", `Bal;12/03/2027;${cell}`).event?.facts.status).toBe(status);
  });
});

describe("Two texts of a row", () => {
  it("are joined without their headings, and one that the other begins with is said once", () => {
    const head = "Titre;Date;Chapeau;Texte long";
    const map = "Chapeau=description,Texte long=description";
    const of = (row: string) => read(head, row, map).event?.description.fr;
    expect(of("Bal;12/03/2027;On danse;Au parc, avec un orchestre.")).toBe("On danse.\n\nAu parc, avec un orchestre.");
    expect(of("Bal;12/03/2027;On danse au parc…;On danse au parc, avec un orchestre.")).toBe(
      "On danse au parc, avec un orchestre.",
    );
  });
});

describe("The columns of a table", () => {
  it.each([
    ["Titre;Date;Organisateur;Email", "Bal;12/03/2027;Les Amis;a@example.org", "Les Amis", "a@example.org"],
    ["Название;Дата проведения;Организатор", "Бал;12.03.2027;Дом культуры", "Дом культуры", null],
  ])("name who organises an event, in both languages (%s)", (head, row, organizer, contact) => {
    expect(read(head, row)).toMatchObject({ event: { contact, facts: { organizer }, start: "2027-03-12" }, told: [] });
  });

  it.each([
    ["Âge", "6+", { ages: { from: 6 } }],
    ["Возраст", "3–6 лет", { ages: { from: 3, to: 6 } }],
    ["Âge min;Âge max", "8;12", { ages: { from: 8, to: 12 } }],
    ["Accessibilité", '"mi;hi"', { accessibility: ["hi", "mi"] }],
    [
      "Réservation",
      '"https://b.example/1, 04 75 00 00 00; bal@b.example"',
      { registration: { links: ["https://b.example/1"], telephones: ["04 75 00 00 00"], emails: ["bal@b.example"] } },
    ],
    [
      "Image;Crédit photo",
      "https://b.example/a.jpg;© Ana Li",
      { image: { url: "https://b.example/a.jpg", credits: "© Ana Li" } },
    ],
    ["Цена от;Цена до;Валюта", "300;500,50;RUB", { amounts: { from: 300, to: 500.5, currency: "RUB" } }],
    ["Accès en ligne", "www.b.example/direct", { online: { link: "https://www.b.example/direct" } }],
    ["Autres liens", "https://c.example, https://d.example/2", { links: ["https://c.example", "https://d.example/2"] }],
  ])("hold facts: %s", (head, cells, facts) => {
    expect(read(`Titre;Date;${head}`, `Bal;12/03/2027;${cells}`)).toMatchObject({
      event: { facts, description: {} },
      told: [],
    });
  });

  it("that say access or booking in words of their own end the description", () => {
    const { event } = read("Titre;Date;Accessibilité;Réservation", "Bal;12/03/2027;Rampe à l’entrée;sur place");
    expect(event?.description).toEqual({ fr: "Rampe à l’entrée. Sur place." });
  });

  it("tell of the place: quarter, way, telephone", () => {
    const { event } = read(
      "Titre;Date;Lieu;Code postal;Quartier;Accès au lieu;Téléphone du lieu",
      "Bal;12/03/2027;Gallia;75006;Odéon;Métro Odéon;01 00 00 00 00",
    );
    expect(event).toMatchObject({
      postalCode: "75006",
      venueMore: { district: "Odéon", access: { fr: "Métro Odéon" }, telephone: "01 00 00 00 00" },
    });
  });

  it("«Цена билета» holds the price", () => {
    expect(read("Название;Дата;Цена билета", "Бал;12.03.2027;500 ₽").event?.price).toEqual({ fr: "500 ₽" });
  });

  it("that say the same thing twice are told where they differ", () => {
    const { event, told } = read("Titre;Date;Lieu;Lieu", "Bal;12/03/2027;Salle A;Salle B");
    expect(event?.venue).toBe("Salle A");
    expect(told).toEqual(['Lieu holds the venue a second time, beside the column "Lieu", and was left out']);
    expect(read("Titre;Date;Lieu;Salle", "Bal;12/03/2027;Salle A;Salle A").told).toEqual([]);
  });

  it("that --map names have to be there, and its fields too", () => {
    expect(() => read("Titre;Date", "Bal;12/03/2027", "Publik=audience")).toThrow(
      '--map names the column "publik", and the table has none that is called so; its first row reads: Titre | Date.',
    );
    expect(readMap("Public=age")).toEqual({ fault: "Public=age", field: "age" });
  });

  it("are parted as the line says that Excel puts before them", () => {
    const { events, problems } = readCsv(
      tableIn("sep=;\r\nTitre;Date\r\nBal, feu et danses;12/03/2027\r\nFoire;31/02/2027\r\n"),
    );
    expect(events.map(({ title }) => title)).toEqual([{ fr: "Bal, feu et danses" }]);
    expect(problems.map(({ where }) => where)).toEqual(["row 3 (line 4)"]);
  });

  it("of a row that is cut off are told to be too few, empty ones at its end are not too many", () => {
    expect(read("Titre;Date;Ville;Lieu", "Bal;12/03/2027;Dij").told).toEqual([
      "row has fewer cells than there are headings, and may have been cut off",
    ]);
    expect(read("Titre;Date", "Bal;12/03/2027;;")).toMatchObject({ event: { title: { fr: "Bal" } }, told: [] });
  });
});
