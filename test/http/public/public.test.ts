import { describe, expect, it } from "vitest";
import { acceptedLanguage, readerLanguage } from "../../../src/http/public/reader-language.ts";
import { createTokenBuckets, networkOf } from "../../../src/http/public/token-buckets.ts";

describe("Token buckets", () => {
  it("let somebody ask a few times at once, then from time to time, whatever others do", () => {
    let nowMs = 0;
    const buckets = createTokenBuckets({ capacity: 2, refillMs: 1000, elapsedMs: () => nowMs });
    expect(["a", "a", "a", "b"].map(buckets.take)).toEqual([true, true, false, true]);
    nowMs = 1000;
    expect(["a", "a"].map(buckets.take)).toEqual([true, false]);
  });

  it("remember no more names than they may", () => {
    const buckets = createTokenBuckets({ capacity: 1, refillMs: 1000, elapsedMs: () => 0, most: 2 });
    expect(["a", "b", "c", "a", "c"].map(buckets.take)).toEqual([true, true, true, true, false]);
  });

  it("take the network of a household for one name", () => {
    expect(networkOf("203.0.113.7")).toBe("203.0.113.7");
    expect(networkOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
    expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
    expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0");
  });
});

describe("The reader's language", () => {
  it("is that of the address, else the one that the browser wants most, else French", () => {
    expect(readerLanguage({ url: "/ru/projet/x", headers: { "accept-language": "fr" } })).toBe("ru");
    expect(readerLanguage({ url: "/rust", headers: {} })).toBe("fr");
    expect(acceptedLanguage("en-GB,fr-FR;q=0.4,ru-RU;q=0.9")).toBe("ru");
    expect(acceptedLanguage("ru;q=0, fr;q=0.1")).toBe("fr");
    expect(acceptedLanguage("*;;;q=,=")).toBe("fr");
  });
});
