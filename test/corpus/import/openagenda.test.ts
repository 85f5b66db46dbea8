import { describe, expect, it } from "vitest";
import { readOpenAgenda } from "../../../src/corpus/import/openagenda.ts";

const MOSCOW = { timezone: "Europe/Moscow" };
const PARIS = { timezone: "Europe/Paris" };
const event = (begin: string, end: string, told: object = {}) => ({ title: "Bal", timings: [{ begin, end }], ...told });
const at10 = (told: object) => event("2027-07-24T10:00:00.000+03:00", "2027-07-24T18:00:00.000+03:00", told);
const at9 = (told: object) => event("2027-07-24T09:00:00.000+02:00", "2027-07-24T11:00:00.000+02:00", told);

describe("The days and hours of OpenAgenda", () => {
  it("are those of the spot, whatever event comes first", () => {
    const { events, programme } = readOpenAgenda([at10(MOSCOW), at9(PARIS), at9(PARIS)]);
    expect(events.map(({ hours }) => hours?.from)).toEqual(["10:00", "09:00", "09:00"]);
    expect(programme.timeZone).toBe("Europe/Paris");
  });

  it("are in the zone of the location, or of the event, where they are written in another", () => {
    const read = (told: object) =>
      readOpenAgenda([event("2027-07-24T07:00:00Z", "2027-07-24T15:00:00Z", told)]).events[0]?.hours;
    expect(read(MOSCOW)).toEqual({ from: "10:00", to: "18:00" });
    expect(read({ ...PARIS, location: MOSCOW })).toEqual({ from: "10:00", to: "18:00" });
  });

  it("are as they are written where no zone is named, and in UTC only with a note", () => {
    expect(readOpenAgenda([at10({})])).toMatchObject({ events: [{ hours: { from: "10:00" } }], problems: [] });
    const utc = event("2027-07-24T07:00:00Z", "2027-07-24T15:00:00Z");
    expect(readOpenAgenda([utc])).toMatchObject({
      events: [{ hours: { from: "07:00" } }],
      problems: [{ kind: "note", field: "timezone" }],
    });
    expect(readOpenAgenda([utc], { zone: "Europe/Moscow" })).toMatchObject({
      events: [{ hours: { from: "10:00" } }],
      problems: [],
    });
  });

  it.each([MOSCOW, PARIS, {}])("that last from 0:00 to 23:59 are whole days (%j)", (told) => {
    const [read] = readOpenAgenda([event("2027-10-04T00:00:00+03:00", "2027-10-05T23:59:00+03:00", told)]).events;
    expect(read).toMatchObject({ start: "2027-10-04", end: "2027-10-05", hours: null });
  });

  it("that end before they begin are told", () => {
    const { events, problems } = readOpenAgenda([event("2027-03-12T18:00:00+01:00", "2027-03-12T16:00:00+01:00")]);
    expect([events, problems.map(({ field }) => field)]).toEqual([[], ["timings"]]);
  });
});

describe("The texts of OpenAgenda", () => {
  const read = (told: object) => readOpenAgenda([at9(told)]).events[0];

  it("are without the marks of Markdown, and a link in them is that of an event that has none", () => {
    const longDescription = { fr: "Bal **masqué**, [billets](https://b.fr/bal)" };
    expect(read({ longDescription })).toMatchObject({
      description: { fr: "Bal masqué, billets" },
      link: "https://b.fr/bal",
    });
    const registration = [{ type: "link", value: "https://c.fr" }];
    expect(read({ longDescription, registration })?.link).toBe("https://c.fr");
  });
});

describe("What OpenAgenda tells besides", () => {
  const description = (told: object) =>
    readOpenAgenda([at9({ description: { fr: "Danse.", ru: "Танцы" }, ...told })]).events[0]?.description;

  it.each([
    [{ min: 6, max: 12 }, "Danse. De 6 à 12 ans.", "Танцы. От 6 до 12 лет."],
    [{ min: 16, max: null }, "Danse. À partir de 16 ans.", "Танцы. От 16 лет."],
    [{ min: 0, max: 3 }, "Danse. Jusqu’à 3 ans.", "Танцы. До 3 лет."],
    [{ min: null, max: 1 }, "Danse. Jusqu’à 1 an.", "Танцы. До 1 года."],
    [{ min: 7, max: 7 }, "Danse. Pour les enfants de 7 ans.", "Танцы. Для детей 7 лет."],
    [{ min: 0, max: 99 }, "Danse.", "Танцы"],
    [{ min: null, max: null }, "Danse.", "Танцы"],
  ])("the ages %j end the description", (age, fr, ru) => {
    expect(description({ age })).toEqual({ fr, ru });
  });

  it.each([
    [2, "Danse. La date a changé.", "Танцы. Дата изменена."],
    [4, "Danse. L’événement est reporté.", "Танцы. Мероприятие отложено."],
    [5, "Danse. Il n’y a plus de places.", "Танцы. Мест больше нет."],
    [{ id: 5, label: { fr: "Complet" } }, "Danse. Il n’y a plus de places.", "Танцы. Мест больше нет."],
    [1, "Danse.", "Танцы"],
  ])("the status %j too", (status, fr, ru) => {
    expect(description({ status })).toEqual({ fr, ru });
  });

  it("stands alone where there is no description, and is not said twice", () => {
    expect(description({ description: null, status: 5 })).toEqual({ fr: "Il n’y a plus de places." });
    expect(description({ description: { fr: "Contes. De 3 à 6 ans." }, age: { min: 3, max: 6 } })).toEqual({
      fr: "Contes. De 3 à 6 ans.",
    });
  });
});

describe("A file with one page of an agenda", () => {
  it("is told to be so", () => {
    expect(readOpenAgenda([at9(PARIS)], { total: 250 }).problems).toMatchObject([{ kind: "note", field: "total" }]);
    expect(readOpenAgenda([at9(PARIS)], { total: 1 }).problems).toEqual([]);
  });
});
