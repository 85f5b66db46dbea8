import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/i18n/catalogues.ts";

const fr = catalogueOf("fr").answer;
const ru = catalogueOf("ru").answer;

/** Every sentence of a catalogue, those with places to fill in filled with what shows where it stands. */
function sentences(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") {
    const sentence = value as (...values: (string | number)[]) => unknown;
    // Plural forms are asked for one, few and many; a sentence that wants a text gets the number as its text.
    return [1, 2, 5].flatMap((count) => {
      const text = sentence(...new Array<number>(sentence.length).fill(count));
      return typeof text === "string" ? [{ path: `${path}(${count})`, text }] : [];
    });
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, path === "" ? key : `${path}.${key}`));
}

const english = /^englishNotice/;
const french = sentences(fr, "").filter(({ path }) => !english.test(path));
const russian = sentences(ru, "").filter(({ path }) => !english.test(path));
const offending = (texts: { path: string; text: string }[], pattern: RegExp) =>
  texts.filter(({ text }) => pattern.test(text));

describe("The sentences of answers", () => {
  test("both languages have the same ones", () => {
    const paths = (texts: { path: string }[]) => texts.map(({ path }) => path).sort();
    expect(paths(russian)).toEqual(paths(french));
    expect(french.length).toBeGreaterThan(60);
  });

  test("none is empty, and none is an exclamation", () => {
    expect(offending([...french, ...russian], /^\s*$|!/u)).toEqual([]);
  });

  test("French has a narrow no-break space inside « » and before ; : ? !, and the typographic apostrophe", () => {
    expect(offending(french, /«(?!\u202f)|(?<!\u202f)»|(?<!\u202f)[;:?!]|['"]/u)).toEqual([]);
  });

  test("Russian is in Cyrillic, with «ёлочки» and no space before punctuation", () => {
    const words = russian.filter(({ text }) => /\p{L}/u.test(text));
    expect(words.filter(({ text }) => !/\p{Script=Cyrillic}/u.test(text))).toEqual([]);
    expect(offending(words, /["']|«\s|\s»|\s[;:?!,]/u)).toEqual([]);
  });

  test("no Latin letter stands inside a Cyrillic word", () => {
    expect(
      offending([...french, ...russian], /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u),
    ).toEqual([]);
  });

  test("a list of one does not speak of several", () => {
    expect(ru.moreToCome(21)).toBe("И ещё 21 проект.");
    expect(ru.moreToCome(22)).toBe("И ещё 22 проекта.");
    expect(ru.undated(1)).toBe("Ещё у одного проекта дата в программе не указана.");
    expect(ru.undated(21)).toBe("Ещё у 21 проекта дата в программе не указана.");
    expect(ru.refusal.undatedInstead(1)).toBe(
      "Мог бы подойти один проект без даты: в программе не сказано, когда он намечен.",
    );
    expect(fr.refusal.undatedInstead(2)).toBe(
      "Deux projets sans date pourraient correspondre\u202f: le programme ne dit pas quand ils sont prévus.",
    );
    expect([
      fr.refusal.unknownPlace("Lyon", { count: 1, isOfLand: false }, "de 2021"),
      fr.refusal.unknownPlace("Lyon et Japon", { count: 2, isOfLand: true }, "de 2027-2028"),
    ]).toEqual([
      "Le programme de 2021 ne prévoit rien à Lyon.",
      "Le programme de 2027-2028 ne prévoit rien dans ces lieux\u202f: Lyon et Japon.",
    ]);
    expect([
      ru.unknownBeside("Лион", { count: 1, isOfLand: false }),
      ru.unknownBeside("Лион и Токио", { count: 2, isOfLand: false }),
    ]).toEqual(["В программе не упоминается Лион.", "В программе не упоминаются Лион и Токио."]);
  });

  test("the help counts the programme as answers do", () => {
    const counts = { projects: 21, rows: 22 };
    expect(
      fr.help({
        programme: "le programme de la Saison",
        ...counts,
        partners: "entre villes des deux pays",
        inPlace: "à Nice",
        elsewhere: "au Havre",
      }),
    ).toBe(
      "Je réponds en français et en russe aux questions sur le programme de la Saison\u202f: 21 projets entre villes des deux pays (22 entrées du programme). " +
        "Demandez ce qui est prévu dans une ville («\u202fQue se passe-t-il à Nice\u202f?\u202f»), sur un sujet («\u202fdes expositions\u202f?\u202f»), à une période de l’année («\u202fen décembre\u202f»), ou quels jumelages ont bientôt leur anniversaire. " +
        "Vous pouvez enchaîner\u202f: «\u202fet en novembre\u202f?\u202f», «\u202fseulement au Havre\u202f», «\u202fla suite\u202f».",
    );
    expect(
      ru.help({
        programme: "программе Сезона",
        ...counts,
        partners: "городов двух стран",
        inPlace: "в Ницце",
        elsewhere: "",
      }),
    ).toBe(
      "Я отвечаю по-русски и по-французски на вопросы о программе Сезона: это 21 проект городов двух стран (22 записи в программе). " +
        "Спросите, что запланировано в городе («Что будет в Ницце?»), на какую-нибудь тему («Какие выставки?»), в какое время («в декабре») или у каких побратимов скоро годовщина. " +
        "Вопросы можно продолжать: «а в ноябре?», «ещё».",
    );
  });

  test("the help says no more than it is told, and no second count that is the same", () => {
    const bare = { projects: 1, rows: 1, partners: "", inPlace: "", elsewhere: "" };
    expect(fr.help({ programme: "le programme", ...bare })).toMatch(
      /sur le programme\u202f: un projet\. Demandez .* dans une ville, sur/u,
    );
    expect(ru.help({ programme: "программе", ...bare })).toMatch(
      /о программе: это один проект\. Спросите, .* в городе, на/u,
    );
  });

  test("about the bot are one to three sentences, and what it keeps is told in the words of its privacy text", () => {
    const told = [...french, ...russian].filter(({ path }) => path.startsWith("bot."));
    expect(told.length).toBeGreaterThanOrEqual(18);
    const endings = ({ text }: { text: string }) => text.match(/\.(?= |$)/gu)?.length ?? 0;
    expect(told.filter((sentence) => endings(sentence) < 1 || endings(sentence) > 3)).toEqual([]);
    for (const language of ["fr", "ru"] as const) {
      const { answer, telegram } = catalogueOf(language);
      const [notKept = "?", , kept = "?"] = telegram.privacy.text(null);
      expect(answer.bot.keeps(null)).toContain(`${notKept} ${kept}`);
    }
  });

  test("one line is not a range of lines", () => {
    expect([fr.lines(1307, 1307), fr.lines(450, 492)]).toEqual(["ligne 1307", "lignes 450 à 492"]);
    expect([ru.lines(1307, 1307), ru.lines(450, 492)]).toEqual(["строка 1307", "строки 450–492"]);
  });
});
