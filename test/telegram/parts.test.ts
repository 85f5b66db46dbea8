import { GrammyError, HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { buttons } from "../../src/telegram/links/callback-data.ts";
import type { ButtonKind } from "../../src/telegram/links/callback-data.ts";
import { readDeepLink } from "../../src/telegram/links/deep-links.ts";
import { bold, escape, join, shorten, shortenToWord, visibleLength } from "../../src/telegram/message/html.ts";
import { createLogger } from "../../src/telegram/logger.ts";
import { distanceKm } from "../../src/corpus/places/distance.ts";

describe("The data of buttons", () => {
  it("comes back as it was written", () => {
    const values = { event: "nice-ecrivains-russes-sud", answer: "Ab_-1234", page: 12 };
    expect(buttons.event.data(values)).toBe("1:e:nice-ecrivains-russes-sud:Ab_-1234:12");
    expect(buttons.event.read(buttons.event.data(values))).toEqual(values);
  });

  it("holds the longest id of a corpus, and refuses what is longer than Telegram takes", () => {
    expect(
      Buffer.byteLength(buttons.event.data({ event: "a".repeat(40), answer: "A".repeat(8), page: 999 })),
    ).toBeLessThan(65);
    expect(() => buttons.place.data({ place: "я".repeat(40) })).toThrow(RangeError);
  });

  it("is that of one kind only", () => {
    const codes = Object.values<Pick<ButtonKind<unknown>, "code">>(buttons).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe("HTML", () => {
  it("shows any text as it is, and counts what is seen", () => {
    expect(escape(`<b>&"`)).toBe("&lt;b&gt;&amp;&quot;");
    expect(visibleLength(join([bold(escape("a<b")), escape("😀")], " "))).toBe(6);
  });

  it("is cut without breaking a character", () => {
    expect(shorten("ab😀cd", 4)).toBe("ab…");
    expect(shorten("abcd", 4)).toBe("abcd");
  });

  it.each([
    ["Grand bal costumé de la ville de Nantes", 30, "Grand bal costumé de la ville…"],
    ["Conférence sur la médecine moderne", 27, "Conférence sur la médecine…"],
    ["Conférence sur la médecine moderne", 26, "Conférence…"],
    ["Соглашение о побратимстве", 14, "Соглашение…"],
    ["Exposition d’été «\u202fLe temps des cerises\u202f»", 30, "Exposition d’été…"],
    ["Выставка кружева «Северные узоры» в музее", 37, "Выставка кружева «Северные узоры»…"],
    // Nothing but what is inside the marks is left.
    ["«\u202fLe temps des cerises et des merles moqueurs\u202f»", 30, "«\u202fLe temps des cerises…\u202f»"],
    ["«Северные узоры и южные напевы»", 20, "«Северные узоры…»"],
    ["Concert (musique de chambre) au parc", 24, "Concert (musique…)"],
    ["Unemotquinefinitpas", 10, "Unemotqui…"],
  ])("cuts « %s » to %s where it reads well", (text, most, cut) => {
    expect(shortenToWord(text, most)).toBe(cut);
  });
});

describe("A deep link", () => {
  it("is read strictly", () => {
    expect(readDeepLink("e_nice-1")).toEqual({ kind: "event", id: "nice-1" });
    expect(readDeepLink("c_nice")).toEqual({ kind: "place", id: "nice" });
    expect(readDeepLink("lang_fr")).toEqual({ kind: "language", language: "fr" });
    expect(readDeepLink("")).toEqual({ kind: "plain" });
    for (const bad of ["e_", "lang_en", "e_Nice", "d_nice", "e_nice ", "e_nice\n", `e_${"a".repeat(41)}`]) {
      expect(readDeepLink(bad)).toBeUndefined();
    }
  });
});

describe("A distance", () => {
  it("is that of the great circle", () => {
    const nice = { latitude: 43.7034, longitude: 7.2663 };
    const petersburg = { latitude: 59.9386, longitude: 30.3141 };
    expect(distanceKm(nice, petersburg)).toBeGreaterThan(2350);
    expect(distanceKm(nice, petersburg)).toBeLessThan(2400);
    expect(distanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.2, 0);
  });
});

describe("The log", () => {
  const token = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";
  const lines: string[] = [];
  const logger = createLogger("debug", { write: (line: string) => void lines.push(line) });

  it("holds no token and nothing of what was sent, wherever an error carries it", () => {
    const payload = { chat_id: 1, text: "Ma question secrète" };
    const answer = { ok: false as const, error_code: 400, description: "Bad Request" };
    const lost = new Error(`connect to https://api.telegram.org/bot${token}/sendMessage failed`);
    logger.error({ err: new GrammyError("failed", answer, "sendMessage", payload) }, "one");
    logger.error({ err: new HttpError("lost", lost) }, "two");
    logger.error({ err: new Error("outer", { cause: lost }), token, text: payload.text, payload }, `three ${token}`);
    logger.warn({ err: token }, "four");
    const all = lines.join("");
    expect(all).not.toContain("AAbbCC");
    expect(all).not.toContain("secrète");
    expect(all).toContain("sendMessage");
    expect(lines).toHaveLength(4);
  });
});
