import { describe, expect, test } from "vitest";
import { FRENCH_ZONES, RUSSIAN_ZONES, isZone, reminderSettings } from "../../src/reminders/zones.ts";

describe("time zones", () => {
  test("all that are offered are known to Intl", () => {
    expect([...FRENCH_ZONES, ...RUSSIAN_ZONES].filter((zone) => !isZone(zone))).toEqual([]);
  });

  test("the Russian ones are one per hour, from Kaliningrad to Kamchatka", () => {
    const hours = RUSSIAN_ZONES.map((timeZone) =>
      Number(
        new Intl.DateTimeFormat("en", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(Date.UTC(2026, 6, 1)),
      ),
    );
    expect(hours).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test("names are told from what people type", () => {
    expect(["Europe/Volgograd", "UTC", "America/Cayenne"].map(isZone)).toEqual([true, true, true]);
    expect(["", "Nice", "+03:00", "Europe/Atlantis", "../etc"].map(isZone)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("how a chat is reminded", () => {
  const nothing = { language: null, timeZone: null, reminderHour: null };

  test("unless it chooses: by the clock of Paris in French and of Moscow in Russian, at nine", () => {
    expect(reminderSettings(nothing)).toEqual({ language: "fr", timeZone: "Europe/Paris", hour: 9 });
    expect(reminderSettings({ ...nothing, language: "ru" })).toEqual({
      language: "ru",
      timeZone: "Europe/Moscow",
      hour: 9,
    });
  });

  test("as it has chosen, midnight included", () => {
    expect(reminderSettings({ language: "ru", timeZone: "Asia/Omsk", reminderHour: 0 })).toEqual({
      language: "ru",
      timeZone: "Asia/Omsk",
      hour: 0,
    });
  });

  test("in Russian by a Russian clock, when it has let its choice of a language go", () => {
    expect(reminderSettings({ ...nothing, timeZone: "Asia/Omsk" }).language).toBe("ru");
    expect(reminderSettings({ ...nothing, timeZone: "Asia/Tokyo" }).language).toBe("fr");
  });

  test("by the default when its zone has gone out of use", () => {
    expect(reminderSettings({ ...nothing, timeZone: "Europe/Atlantis" }).timeZone).toBe("Europe/Paris");
  });
});
