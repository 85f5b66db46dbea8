import { expect, test } from "vitest";
import { sessionAsked } from "../../src/answer/session-asked.ts";
import { dated, sketch } from "../retrieval/event-sketch.ts";

const ANY = { ranges: [], weekdays: [], daytime: null, after: null } as const;
const session = (day: string, from: string) => ({ day, from, to: null });
// 26 June 2027 is a Saturday.
const PLAY = sketch("play", 1, {
  dates: {
    ...dated("2027-06-20", "2027-07-03", "day"),
    sessions: [session("2027-06-20", "17:00"), session("2027-06-26", "15:00"), session("2027-07-03", "20:00")],
  },
});

test("Of several sessions the next one from today on is meant, or the first that fits what is asked", () => {
  expect(sessionAsked(PLAY, ANY, "2027-06-25")).toEqual(session("2027-06-26", "15:00"));
  expect(sessionAsked(PLAY, { ...ANY, daytime: "evening" }, "2027-06-25")).toEqual(session("2027-07-03", "20:00"));
  expect(sessionAsked(PLAY, { ...ANY, weekdays: [6] }, "2027-06-25")).toBeUndefined();
  const june = { ...ANY, ranges: [{ from: "2027-06-01", to: "2027-06-22" }] };
  expect(sessionAsked(PLAY, june, "2027-06-25")).toEqual(session("2027-06-20", "17:00"));
  expect(sessionAsked(PLAY, ANY, "2027-08-01")).toBeUndefined();
});

test("Separate days have the hours of all; one day is told by its dates already", () => {
  const day = (start: string) => ({ start, end: start, precision: "day" as const });
  const hours = { from: "18:00", to: "19:00" };
  const dates = { ...dated("2027-06-20", "2027-06-27", "day"), spans: [day("2027-06-20"), day("2027-06-27")], hours };
  expect(sessionAsked(sketch("a", 1, { dates }), ANY, "2027-06-25")).toEqual({ day: "2027-06-27", ...hours });
  const single = { ...dated("2027-06-26", "2027-06-26", "day"), hours };
  expect(sessionAsked(sketch("a", 1, { dates: single }), ANY, "2027-06-25")).toBeUndefined();
});
