import { describe, expect, test } from "vitest";
import { zoneAt, zoneOfEvent } from "../../../src/corpus/days/event-zone.ts";

describe("the zone of a point on the map", () => {
  test.each([
    ["Nice", 43.7, 7.27, "Europe/Paris"],
    ["Cayenne", 4.93, -52.33, "America/Cayenne"],
    ["Saint-Denis de La Réunion", -20.88, 55.45, "Indian/Reunion"],
    ["Samara", 53.2, 50.15, "Europe/Samara"],
    ["Petropavlovsk-Kamtchatski", 53.02, 158.65, "Asia/Kamchatka"],
  ])("%s lies in its own", (_, latitude, longitude, zone) => {
    expect(zoneAt(latitude, longitude)).toBe(zone);
  });

  test("a point off the map lies in none", () => {
    expect([zoneAt(91, 0), zoneAt(0, 181), zoneAt(Number.NaN, 0)]).toEqual([null, null, null]);
  });
});

describe("the zone by whose clock the hours of an event are told", () => {
  const places = [
    { id: "royan", kind: "city", latitude: 45.62, longitude: -1.03 },
    { id: "dijon", kind: "city", latitude: 47.32, longitude: 5.04 },
    { id: "vladimir", kind: "city", latitude: 56.13, longitude: 40.41 },
    { id: "perm-krai", kind: "region", latitude: 58.6, longitude: 56.3 },
    { id: "russia", kind: "country", latitude: 61.5, longitude: 105.3 },
    { id: "siberia", kind: "grouping", latitude: 60, longitude: 105 },
    { id: "at-sea", kind: "city", latitude: 0, longitude: 0 },
  ];
  const zone = (...held: [id: string, role: "partner" | "seat" | "venue"][]) =>
    zoneOfEvent(
      { places: held.map(([id, role]) => ({ id, role })) },
      { places, programme: { timeZone: "Europe/Berlin" } },
    );

  test("is that of its venue, the first of several", () => {
    expect(zone(["royan", "partner"], ["vladimir", "venue"])).toBe("Europe/Moscow");
    expect(zone(["vladimir", "venue"], ["royan", "venue"])).toBe("Europe/Moscow");
  });

  test("without a venue that of its only place, whatever it is there for, and of all where they have the same", () => {
    expect([zone(["vladimir", "partner"]), zone(["perm-krai", "seat"])]).toEqual([
      "Europe/Moscow",
      "Asia/Yekaterinburg",
    ]);
    expect(zone(["royan", "partner"], ["dijon", "seat"])).toBe("Europe/Paris");
  });

  test("else that of the programme: the seat of a partner is not where an event is held", () => {
    expect([zone(), zone(["royan", "partner"], ["vladimir", "seat"]), zone(["nowhere", "venue"])]).toEqual(
      Array(3).fill("Europe/Berlin"),
    );
  });

  test("a country and a part of the world have no zone of their own, nor has a point at sea", () => {
    expect([zone(["russia", "venue"]), zone(["siberia", "venue"]), zone(["at-sea", "venue"])]).toEqual(
      Array(3).fill("Europe/Berlin"),
    );
  });

  test("a folder without places or zone tells in UTC", () => {
    expect(zoneOfEvent({ places: [{ id: "royan", role: "venue" }] }, { places: null, programme: null })).toBe("UTC");
  });
});
