import { describe, expect, test } from "vitest";
import { weekdaysTold } from "../../../src/retrieval/filter/told-weekdays.ts";
import { dated, sketch } from "../event-sketch.ts";

const [MON, TUE, WED, THU, FRI, SAT, SUN] = [0, 1, 2, 3, 4, 5, 6];

/** What is told by a description in the language that its letters are of, of an event dated to months, or from one day to another. */
function told(text: string, [start, end]: readonly [string, string] | readonly [] = []) {
  const isRussian = /\p{Script=Cyrillic}/u.test(text);
  const dates =
    start === undefined || end === undefined ? dated("2027-02-01", "2027-06-30", "month") : dated(start, end, "day");
  const days = weekdaysTold(
    sketch("a", 1, { dates, description: { fr: isRussian ? "" : text, ru: isRussian ? text : "" } }),
  );
  return days && [...days].sort();
}

describe("A text tells on which days of the week the whole of an event is", () => {
  test.each([
    ["Chaque mercredi, on bavarde en français à la bibliothèque.", [WED]],
    ["Tous les mardis de l’été, les pompiers sont sur la plage.", [TUE]],
    ["De janvier à juin, le mardi soir, on parle russe.", [TUE]],
    ["Le grille-pain ne chauffe plus ? Les samedis de novembre, on répare avec vous.", [SAT]],
    ["Летом по средам вечером на набережной играют танцы.", [WED]],
    ["Каждую пятницу в парке показывают фильм.", [FRI]],
  ])("by how it begins: “%s”", (text, days) => {
    expect(told(text)).toEqual(days);
  });

  test.each([
    [
      "Des maquettes et des lettres. Ouvert du mercredi au dimanche, visite commentée le samedi.",
      [WED, THU, FRI, SAT, SUN],
    ],
    ["Une exposition. Ouvert le samedi et le dimanche.", [SAT, SUN]],
    ["Une exposition. Ouvert tous les jours, sauf le lundi et le mardi.", [WED, THU, FRI, SAT, SUN]],
    ["Deux artisanes travaillent le mercredi après-midi. Fermé le lundi.", [TUE, WED, THU, FRI, SAT, SUN]],
    ["On accueille les parents sans rendez-vous, du lundi au vendredi.", [MON, TUE, WED, THU, FRI]],
    ["Письма и модели. Открыто со среды по воскресенье, экскурсия по субботам.", [WED, THU, FRI, SAT, SUN]],
    ["Выставка открыта каждый день, кроме понедельника.", [TUE, WED, THU, FRI, SAT, SUN]],
    ["Кружево и вышивка. По понедельникам закрыто.", [TUE, WED, THU, FRI, SAT, SUN]],
    ["Кружево и вышивка. Понедельник — выходной.", [TUE, WED, THU, FRI, SAT, SUN]],
  ])("by when it is open or closed: “%s”", (text, days) => {
    expect(told(text)).toEqual(days);
  });

  test.each([
    ["Une visite en barque. Chaque samedi et dimanche, sans réservation.", [SAT, SUN]],
    ["Des films. Le mardi et le jeudi, de 18 h 30 à 20 h.", [TUE, THU]],
    ["Осмотр с лодки. Каждую субботу и каждое воскресенье, без записи.", [SAT, SUN]],
  ])("by a sentence of nothing else: “%s”", (text, days) => {
    expect(told(text)).toEqual(days);
  });

  test("by its dates in words", () => {
    const text = { fr: "premier trimestre 2027, le vendredi", ru: "первый квартал 2027 года, по пятницам" };
    const dates = { ...dated("2027-01-01", "2027-03-31", "quarter"), text };
    expect([...(weekdaysTold(sketch("a", 1, { dates })) ?? [])]).toContain(FRI);
    expect(weekdaysTold(sketch("a", 1, { dates }))?.size).toBe(1);
  });
});

describe("Nothing is told of the whole of an event", () => {
  test.each([
    "Une exposition. Visite commentée le samedi à 15 heures.",
    "Un marché de Noël. Nocturne jusqu’à 22 heures le vendredi.",
    "Une exposition. Chaque samedi, un décorateur peint devant les visiteurs.",
    "Une exposition. Le dimanche à 14 heures, une tisserande fait battre le métier.",
    "Un festival, avec un concert d’ouverture samedi et le match final ouvert au public vendredi.",
    "Кружево. По воскресеньям в 14 часов ткачиха садится за стан.",
    "Un marché. Navette gratuite le week-end.",
    "Une exposition. Fermé le lundi matin.",
    "Une exposition. Fermé le lundi 3 mai et le lundi de Pâques.",
    "Une exposition. Visite commentée tous les jours sauf le lundi.",
    "Ouvert tous les jours, le dimanche en musique.",
    "Одна выставка. По средам дети мастерят игрушки.",
    "Субботник у реки, средневековые песни.",
  ])("“%s”", (text) => {
    expect(told(text)).toBeNull();
  });

  test("where it begins or ends on another day of the week", () => {
    const text = "Une exposition d’estampes et, chaque dimanche, une visite commentée.";
    expect(told(text, ["2027-03-06", "2027-05-30"])).toBeNull();
    expect(told("Un bal chaque dimanche.", ["2027-03-07", "2027-05-30"])).toEqual([SUN]);
  });
});
