import { expect, test } from "vitest";
import { eventsNear } from "../../../src/answer/offers/events-near.ts";
import { createProjects } from "../../../src/retrieval/projects.ts";
import type { Facts } from "../../../src/answer/ports.ts";
import { dated, sketch } from "../../retrieval/event-sketch.ts";

const SPOT = { latitude: 48.86, longitude: 2.34 };
const at = (id: string, row: number, latitude: number | undefined, day: string, isCancelled = false) =>
  sketch(id, row, {
    isCancelled,
    dates: dated(day, day, "day"),
    venue: { address: "rue", ...(latitude !== undefined && { latitude, longitude: 2.34 }) },
  });

test("What is to come around a spot comes by its distance, of as near the soonest; what is over, called off, far or nowhere is not there", () => {
  const events = [
    at("later", 1, 48.861, "2027-07-09"),
    at("soon", 2, 48.862, "2027-07-01"),
    at("further", 3, 48.9, "2027-06-26"),
    at("over", 4, 48.86, "2027-06-01"),
    at("cancelled", 5, 48.86, "2027-07-01", true),
    at("far", 6, 49.4, "2027-07-01"),
    at("nowhere", 7, undefined, "2027-07-01"),
  ];
  const facts = { corpus: { events }, projects: createProjects(events) } as unknown as Pick<
    Facts,
    "corpus" | "projects"
  >;
  const near = eventsNear(SPOT, "2027-06-25", facts);
  expect(near.map(({ event }) => event.id)).toEqual(["soon", "later", "further"]);
  expect(near[2]?.kilometres).toBeCloseTo(4.4, 1);
});
