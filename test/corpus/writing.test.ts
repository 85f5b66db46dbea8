import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { CORPUS_FOLDER } from "./corpus-folder.ts";

const { events, places, twinnings, source, programme } = await loadCorpus(CORPUS_FOLDER);

/** Every text that a reader of one language can be shown, with where it stands. */
function textsIn(language: "fr" | "ru"): { where: string; text: string }[] {
  return [
    { where: "source › title", text: source?.title[language] ?? "" },
    ...programme.introduction.map(({ id, text }) => ({ where: `introduction › ${id}`, text: text[language] })),
    ...events.flatMap((event) => [
      { where: `${event.id} › title`, text: event.title[language] },
      { where: `${event.id} › description`, text: event.description[language] },
      { where: `${event.id} › dates`, text: event.dates.text[language] },
      ...[...event.french, ...event.russian].map(({ name }) => ({
        where: `${event.id} › partner`,
        text: name[language],
      })),
      ...event.errata.map(({ field, reason }) => ({ where: `${event.id} › ${field}`, text: reason[language] })),
    ]),
    ...twinnings.flatMap(({ id, note }) => (note ? [{ where: `${id} › note`, text: note[language] }] : [])),
  ];
}

const french = textsIn("fr");
const russian = textsIn("ru");
const offending = (texts: { where: string; text: string }[], pattern: RegExp) =>
  texts.flatMap(({ where, text }) => {
    const match = pattern.exec(text);
    return match ? [`${where}: ${text.slice(Math.max(0, match.index - 15), match.index + 15)}`] : [];
  });

describe("Both languages are written as their readers write", () => {
  test("no text is empty, and none begins or ends with a space", () => {
    expect(offending([...french, ...russian], /^\s|\s$|^$/u)).toEqual([]);
  });

  test("Russian sentences are in Cyrillic", () => {
    const sentences = russian.filter(({ where }) => !where.endsWith("partner"));
    expect(sentences.filter(({ text }) => !/\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });

  test("no Latin letter stands inside a Cyrillic word, in names and their aliases either", () => {
    const names = places.flatMap(({ id, ru, aliases, demonyms }) =>
      [...Object.values(ru), ...aliases.ru, ...demonyms.ru].map((text) => ({ where: id, text })),
    );
    const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
    expect(offending([...russian, ...names], mixed)).toEqual([]);
  });

  test("no Cyrillic letter hides in a French text, but where the print's own misprint is shown", () => {
    const shown = french.filter(({ where }) => where !== "marseille-novgorod-dostoievski › description");
    expect(offending(shown, /\p{Script=Cyrillic}/u)).toEqual([]);
  });

  test("French has a narrow no-break space inside « » and before ; : ? !", () => {
    expect(offending(french, /«(?!\u202f)|(?<!\u202f)»|(?<!\u202f)[;:?!]/u)).toEqual([]);
  });

  test("French has the typographic apostrophe and no straight quotation marks", () => {
    expect(offending(french, /['"]/u)).toEqual([]);
  });

  test("Russian has «ёлочки» without spaces inside and none of the straight marks", () => {
    expect(offending(russian, /["']|«\s|\s»|\s[;:?!,]/u)).toEqual([]);
  });

  test("no sentence is an exclamation", () => {
    expect(offending([...french, ...russian], /!/u)).toEqual([]);
  });

  test("what was read is told without a “we”", () => {
    const told = [...french, ...russian].map(({ where, text }) => ({
      where,
      text: text.replace("notre programme", ""),
    }));
    expect(offending(told, /(?<!\p{L})(?:nous|notre|мы|читаем)(?!\p{L})/u)).toEqual([]);
  });

  test("nothing claims that something took place", () => {
    const told = [...french, ...russian].filter(({ where }) => /title|description|introduction/u.test(where));
    expect(offending(told, /\b(?:a|ont) eu lieu|s’(?:est|sont) tenue?s?\b|состоял(?:ся|ась|ось|ись)/u)).toEqual([]);
  });
});

describe("Places", () => {
  test("each has its French name and the six Russian cases, in their own script", () => {
    for (const { id, fr, ru } of places) {
      for (const text of Object.values(fr)) expect(text, id).toMatch(/^[^\p{Script=Cyrillic}]+$/u);
      for (const text of Object.values(ru)) expect(text, id).toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  test.each([
    ["le-havre", "au Havre", "du Havre", "в Гавре", "из Гавра"],
    ["evreux", "à Évreux", "d’Évreux", "в Эврё", "из Эврё"],
    ["nice", "à Nice", "de Nice", "в Ницце", "из Ниццы"],
    ["kashira", "à Kachira", "de Kachira", "в Кашире", "из Каширы"],
    [
      "lot-et-garonne",
      "en Lot-et-Garonne",
      "de Lot-et-Garonne",
      "в департаменте Ло и Гаронна",
      "из департамента Ло и Гаронна",
    ],
    ["oural", "dans l’Oural", "de l’Oural", "на Урале", "с Урала"],
    ["vladimir", "à Vladimir", "de Vladimir", "во Владимире", "из Владимира"],
    ["pskov", "à Pskov", "de Pskov", "в Пскове", "из Пскова"],
    ["tatarstan", "au Tatarstan", "du Tatarstan", "в Татарстане", "из Татарстана"],
    ["hauts-de-france", "dans les Hauts-de-France", "des Hauts-de-France", "в О-де-Франсе", "из О-де-Франса"],
    ["corse", "en Corse", "de Corse", "на Корсике", "с Корсики"],
    ["sotchi", "à Sotchi", "de Sotchi", "в Сочи", "из Сочи"],
  ])("%s: « %s », « %s », «%s», «%s»", (id, inFr, ofFr, inRu, fromRu) => {
    const place = places.find((candidate) => candidate.id === id);
    expect([place?.fr.in, place?.fr.of, place?.ru.in, place?.ru.from]).toEqual([inFr, ofFr, inRu, fromRu]);
  });

  test.each([
    ["nice", ["Ницца", "Ниццы", "Ницце", "Ниццу", "Ниццей", "Ницце"]],
    ["arles", ["Арль", "Арля", "Арлю", "Арль", "Арлем", "Арле"]],
    ["perm", ["Пермь", "Перми", "Перми", "Пермь", "Пермью", "Перми"]],
    [
      "veliki-novgorod",
      [
        "Великий Новгород",
        "Великого Новгорода",
        "Великому Новгороду",
        "Великий Новгород",
        "Великим Новгородом",
        "Великом Новгороде",
      ],
    ],
    ["goussev", ["Гусев", "Гусева", "Гусеву", "Гусев", "Гусевом", "Гусеве"]],
    ["bordeaux", ["Бордо", "Бордо", "Бордо", "Бордо", "Бордо", "Бордо"]],
    ["lioubertsy", ["Люберцы", "Люберец", "Люберцам", "Люберцы", "Люберцами", "Люберцах"]],
    ["viatskoie", ["Вятское", "Вятского", "Вятскому", "Вятское", "Вятским", "Вятском"]],
  ])("%s is declined %j", (id, cases) => {
    const ru = places.find((candidate) => candidate.id === id)?.ru;
    expect([ru?.nominative, ru?.genitive, ru?.dative, ru?.accusative, ru?.instrumental, ru?.prepositional]).toEqual(
      cases,
    );
  });
});
