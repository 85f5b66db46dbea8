import { describe, expect, it } from "vitest";
import { readJsonLd } from "../../../src/corpus/import/jsonld.ts";

const event = (told: object) => ({ "@type": "Event", name: "Bal", startDate: "2027-07-24T10:00:00+03:00", ...told });
const read = (told: object) => readJsonLd([event(told)]);

describe("The days and hours of schema.org", () => {
  it("are those of the spot, as they are written", () => {
    expect(read({ endDate: "2027-07-24T18:00:00+03:00" }).events[0]).toMatchObject({
      ...{ start: "2027-07-24", hours: { from: "10:00", to: "18:00" } },
    });
  });

  it("in UTC are told to be so where no zone is known", () => {
    expect(read({ startDate: "2027-07-24T10:00:00Z" }).problems.map(({ kind, field }) => [kind, field])).toEqual([
      ["note", "startDate"],
    ]);
    const told = readJsonLd([event({ startDate: "2027-07-24T10:00:00Z" })], "Europe/Moscow");
    expect(told).toMatchObject({ events: [{ hours: { from: "13:00" } }], problems: [] });
  });

  it("that end before they begin are told, those of one day too", () => {
    const { events, problems } = read({ endDate: "2027-07-24T08:00:00+03:00" });
    expect([events, problems.map(({ field }) => field)]).toEqual([[], ["endDate"]]);
  });
});
