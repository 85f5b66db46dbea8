import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { spokenSchema } from "../../../src/corpus/event/spoken.ts";
import {
  aboutRu,
  cancelledRu,
  isFr,
  isRu,
  nameOf,
  ofFr,
  spokenOf,
  toFr,
  wasFr,
  wasRu,
} from "../../../src/i18n/replies/spoken.ts";
import { createProjects } from "../../../src/retrieval/projects.ts";
import { CORPUS_FOLDER } from "../corpus-folder.ts";

const { events } = await loadCorpus(CORPUS_FOLDER);
const projects = createProjects(events);
const event = (id: string) => {
  const found = events.find((one) => one.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
};
/** Words of a name, signs aside. */
const wordsOf = (name: string) => name.split(/[\s–—]+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).length;

describe("Spoken names of the shipped programme", () => {
  test("are there for each event in both languages, in all forms", () => {
    expect(events).toHaveLength(77);
    for (const { id, spoken } of events) {
      expect([id, spoken?.fr === undefined, spoken?.ru === undefined]).toEqual([id, false, false]);
    }
  });

  test("are short", () => {
    for (const { spoken } of events) {
      for (const name of [spoken?.fr?.name ?? "", spoken?.ru?.nominative ?? ""]) {
        expect([name, wordsOf(name) >= 2 && wordsOf(name) <= 10]).toEqual([name, true]);
      }
    }
  });

  test("are those of one project each", () => {
    for (const language of ["fr", "ru"] as const) {
      const named = new Map<string, Set<string>>();
      for (const one of events) {
        const name = nameOf(language, one);
        named.set(name, (named.get(name) ?? new Set()).add(projects.projectOf(one.id)));
      }
      expect([...named].filter(([, ids]) => ids.size > 1)).toEqual([]);
    }
  });

  test("differ in the cases of Russian as their first word does", () => {
    for (const { spoken } of events) {
      const { nominative = "", genitive = "", prepositional = "" } = spoken?.ru ?? {};
      expect(genitive).not.toBe(nominative);
      expect(prepositional).not.toBe(nominative);
    }
  });
});

describe("An event in a sentence", () => {
  test("has its article, gender and number in French", () => {
    const { fr: exhibition } = spokenOf(event("nice-ecrivains-russes-sud"));
    expect(isFr(exhibition, "prévu")).toBe("l’exposition sur les écrivains russes est prévue");
    expect(ofFr(exhibition)).toBe("de l’exposition sur les écrivains russes");
    const { fr: concerts } = spokenOf(event("nice-orchestre-region-leningrad"));
    expect(wasFr(concerts, "prévu")).toBe("les concerts de l’orchestre de la région de Leningrad étaient prévus");
    expect(ofFr(concerts)).toBe("des concerts de l’orchestre de la région de Leningrad");
    const { fr: forum } = spokenOf(event("bressuire-riazan-villes-anciennes"));
    expect([ofFr(forum), toFr(forum)]).toEqual(["du Forum des villes anciennes", "au Forum des villes anciennes"]);
  });

  test("has its case, gender and number in Russian", () => {
    const { ru: exhibition } = spokenOf(event("nice-ecrivains-russes-sud"));
    expect(isRu(exhibition, "запланирован")).toBe("выставка о русских писателях запланирована");
    expect(aboutRu(exhibition)).toBe("о выставке о русских писателях");
    const { ru: exchanges } = spokenOf(event("ubfc-bmstu-mipt"));
    expect(wasRu(exchanges, "запланирован")).toBe(
      "обмены бургундского университета с московскими вузами были запланированы",
    );
    expect(aboutRu(exchanges)).toBe("об обменах бургундского университета с московскими вузами");
    expect([exhibition, exchanges, spokenOf(event("bressuire-riazan-villes-anciennes")).ru].map(cancelledRu)).toEqual([
      "отменена",
      "отменены",
      "отменён",
    ]);
  });

  test("without a spoken name is called a project, by its title", () => {
    const { fr, ru } = spokenOf({ title: { fr: "Bal d’été", ru: "Летний бал" } });
    expect(isFr(fr, "prévu")).toBe("le projet «\u202fBal d’été\u202f» est prévu");
    expect(ofFr(fr)).toBe("du projet «\u202fBal d’été\u202f»");
    expect(aboutRu(ru)).toBe("о проекте «Летний бал»");
    expect(nameOf("ru", { title: { fr: "Bal d’été", ru: "Летний бал" } })).toBe("«Летний бал»");
  });

  test("needs a definite article in French", () => {
    const named = (name: string) =>
      spokenSchema.safeParse({ fr: { name, gender: "masculine", number: "singular" } }).success;
    expect([named("le bal"), named("l’été"), named("bal"), named("un bal")]).toEqual([true, true, false, false]);
  });
});
