import { describe, expect, it } from "vitest";
import { acceptedLanguage, readerLanguage } from "../../../src/http/public/reader-language.ts";

describe("The reader's language", () => {
  it("is that of the address, else the one that the browser wants most, else French", () => {
    expect(readerLanguage({ url: "/ru/projet/x", headers: { "accept-language": "fr" } })).toBe("ru");
    expect(readerLanguage({ url: "/rust", headers: {} })).toBe("fr");
    expect(acceptedLanguage("en-GB,fr-FR;q=0.4,ru-RU;q=0.9")).toBe("ru");
    expect(acceptedLanguage("ru;q=0, fr;q=0.1")).toBe("fr");
    expect(acceptedLanguage("*;;;q=,=")).toBe("fr");
  });
});
