import { describe, expect, test } from "vitest";
import { createAsking, rowsOf } from "./asking.ts";

const { ask } = createAsking();
const ON = (day: string) => ({ now: `${day}T12:00:00Z` });
const shown = (twinnings: { id: string; next: string | null; yearsAtNext: number | null }[]) =>
  twinnings.map(({ id, next, yearsAtNext }) => `${next ?? "–"} ${yearsAtNext ?? "–"} ${id}`);

describe("Anniversaries of ties whose day is known", () => {
  const IN_2026 = [
    "2026-12-06 17 strasbourg-vologda",
    "2027-03-21 36 herouville-saint-clair-tikhvine",
    "2027-05-30 46 tulle-smolensk",
    "2027-06-12 11 nice-moscou",
    "2027-07-14 39 saintes-vladimir",
    "2027-07-19 56 poitiers-iaroslavl",
    "2027-09-05 68 dijon-volgograd",
    "2027-10-05 10 montpellier-region-kalouga",
    "2027-10-08 50 arles-pskov",
    "2027-10-24 9 courbevoie-azov",
    "2027-11-06 54 la-rochelle-petrozavodsk",
  ];

  test.each(["Quels sont les anniversaires de jumelage ?", "Годовщины побратимства"])(
    "“%s” on 24 November 2026: the soonest first",
    async (question) => {
      const answer = await ask(question, ON("2026-11-24"));
      expect(answer.kind).toBe("anniversaries");
      expect(shown(answer.twinnings)).toEqual(IN_2026);
    },
  );

  test.each([
    ["Quel est le prochain anniversaire de jumelage ?", "2021-05-01", "2021-05-30 40 tulle-smolensk"],
    ["Какая ближайшая годовщина побратимства?", "2021-05-31", "2021-06-12 5 nice-moscou"],
    ["Quel est le prochain anniversaire de jumelage ?", "2026-12-07", "2027-03-21 36 herouville-saint-clair-tikhvine"],
  ])("“%s” on %s is one: %s", async (question, day, tie) => {
    expect(shown((await ask(question, ON(day))).twinnings)).toEqual([tie]);
  });

  test("soon is also soon at the end of a year", async () => {
    for (const question of ["Quels jumelages ont bientôt leur anniversaire ?", "У каких побратимов скоро годовщина?"]) {
      const answer = await ask(question, ON("2026-12-20"));
      expect(answer.kind).toBe("anniversaries");
      expect(answer.twinnings[0]?.id).toBe("herouville-saint-clair-tikhvine");
    }
  });

  test("on the day itself the anniversary is today", async () => {
    const [tie] = (await ask("le prochain anniversaire de jumelage", ON("2021-09-05"))).twinnings;
    expect(tie).toMatchObject({ id: "dijon-volgograd", next: "2021-09-05", yearsAtNext: 62 });
  });

  test.each([
    ["Quels anniversaires de jumelage en octobre ?", ["montpellier-region-kalouga", "arles-pskov", "courbevoie-azov"]],
    ["Годовщины побратимства в октябре", ["montpellier-region-kalouga", "arles-pskov", "courbevoie-azov"]],
    ["anniversaires de jumelage en mars", ["herouville-saint-clair-tikhvine"]],
    ["anniversaires de jumelage du 1er au 10 septembre", ["dijon-volgograd"]],
    ["годовщины побратимства летом", ["nice-moscou", "saintes-vladimir", "poitiers-iaroslavl"]],
  ])("“%s”", async (question, ids) => {
    const { twinnings } = await ask(question);
    expect(twinnings.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test.each(["anniversaires en 2028", "годовщины в 2028 году"])(
    "“%s” are counted from that year on",
    async (question) => {
      const { twinnings } = await ask(question, ON("2026-11-24"));
      expect(shown(twinnings).slice(0, 2)).toEqual([
        "2028-03-21 37 herouville-saint-clair-tikhvine",
        "2028-05-30 47 tulle-smolensk",
      ]);
    },
  );

  test("those that reach a number of years", async () => {
    const { twinnings } = await ask("Quels jumelages fêtent leurs 50 ans ?", ON("2027-01-10"));
    expect(twinnings.map(({ id }) => id)).toContain("arles-pskov");
    expect(twinnings.map(({ id }) => id)).not.toContain("dijon-volgograd");
  });
});

describe("The oldest and the newest tie", () => {
  test.each([
    ["Quel est le plus ancien jumelage ?", "dijon-volgograd"],
    ["le doyen des jumelages", "dijon-volgograd"],
    ["Какое побратимство самое старое?", "dijon-volgograd"],
    ["самое давнее побратимство", "dijon-volgograd"],
    ["le jumelage le plus récent", "semur-en-brionnais-viatskoie"],
    ["самое молодое побратимство", "semur-en-brionnais-viatskoie"],
  ])("“%s” is one tie", async (question, tie) => {
    const { kind, twinnings, events } = await ask(question);
    expect(kind).toBe("anniversaries");
    expect(twinnings.map(({ id }) => id)).toEqual([tie]);
    expect(events).toEqual([]);
  });
});

describe("The twin of a town", () => {
  test.each([
    ["la jumelle de Menton", "menton-sotchi"],
    ["Élancourt, quelle est sa ville sœur ?", "elancourt-vologda"],
    ["Quelle ville russe est jumelée avec Besançon ?", "besancon-tver"],
    ["agen jumelée avec ?", "agen-touapse"],
    ["побратим Сочи", "menton-sotchi"],
    ["Кто побратим Геленджика?", "angouleme-guelendjik"],
    ["Тверь и её французская сестра", "besancon-tver"],
    ["jumelages de Besançon", "besancon-tver"],
  ])("“%s” is told", async (question, tie) => {
    expect((await ask(question)).twinnings.map(({ id }) => id)).toEqual([tie]);
  });

  test("is not asked for where its projects are", async () => {
    expect(rowsOf(await ask("Nanterre et sa jumelle, que font-elles ensemble ?"))).toEqual([47]);
  });
});

describe("A tie that is asked for by its towns", () => {
  test.each([
    ["Depuis quand Dijon et Volgograd sont-elles jumelées ?", "dijon-volgograd", "5\u00a0septembre 1959"],
    ["Когда Дижон и Волгоград стали побратимами?", "dijon-volgograd", "5\u00a0сентября 1959 года"],
    ["anniversaire du jumelage de La Rochelle", "la-rochelle-petrozavodsk", "6\u00a0novembre 1973"],
    ["годовщина побратимства Курбевуа и Азова", "courbevoie-azov", "24\u00a0октября 2018 года"],
    ["anniversaire Hérouville-Saint-Clair – Tikhvine", "herouville-saint-clair-tikhvine", "21\u00a0mars 1991"],
    ["годовщина Арль – Псков", "arles-pskov", "8\u00a0октября 1977 года"],
    ["Depuis quand Bordeaux et Saint-Pétersbourg sont-elles jumelées ?", "bordeaux-saint-petersbourg", "1992"],
    ["годовщина побратимства Ниццы и Петербурга", "nice-saint-petersbourg", "1997 год"],
  ])("“%s” → %s, since %s", async (question, id, since) => {
    const { kind, twinnings, text } = await ask(question);
    expect(kind).toBe("anniversaries");
    expect(twinnings.map((tie) => tie.id)).toEqual([id]);
    expect(text).toContain(since);
  });

  test("a date that is not established is said to be so, never guessed", async () => {
    const french = await ask("Depuis quand Évreux et Kashira sont-elles jumelées ?");
    expect(french.twinnings).toMatchObject([{ id: "evreux-kashira", since: null, next: null, yearsAtNext: null }]);
    expect(french.text).toContain("date inconnue");
    const russian = await ask("Когда Монпелье и Обнинск стали побратимами?");
    expect(russian.twinnings).toMatchObject([{ id: "montpellier-obninsk", since: null, disputed: true, next: null }]);
    expect(russian.text).toContain("дата неизвестна");
  });

  test("a year alone has no next day", async () => {
    const [tie] = (await ask("anniversaire du jumelage Nancy – Krasnodar")).twinnings;
    expect(tie).toMatchObject({ id: "nancy-krasnodar", since: "2017", next: null, yearsAtNext: null });
  });

  test("what became of it is told neutrally", async () => {
    const french = await ask("anniversaire du jumelage Tulle – Smolensk");
    expect(french.twinnings[0]?.status).toBe("suspended");
    expect(french.text).toContain("signalé comme suspendu\n");
    const russian = await ask("годовщина побратимства Ажена и Туапсе");
    expect(russian.twinnings[0]?.status).toBe("ended");
    expect(russian.text).toContain("по сообщениям, прекращено (28\u00a0марта 2022 года)");
  });

  test("each shows where its date comes from", async () => {
    const { twinnings, text } = await ask("anniversaire du jumelage de Courbevoie");
    expect(twinnings[0]?.sources.map(({ address }) => address)).toEqual(["https://xn--80aafin6al6b.xn--p1ai/?p=2589"]);
    expect(text).toContain("source\u202f: ");
  });

  test("the programme's own project stands beside the tie", async () => {
    expect(rowsOf(await ask("anniversaire du jumelage Arles – Pskov"))).toEqual([22]);
    expect(rowsOf(await ask("годовщина побратимства Эрувиля и Тихвина"))).toEqual([10]);
  });

  test("a town without a tie and without an anniversary is refused", async () => {
    expect(await ask("anniversaires de jumelage à Lille")).toMatchObject({ kind: "refusal", reason: "nothing-close" });
  });
});

test("A whole answer about a tie", async () => {
  const { text } = await ask("anniversaire du jumelage de Courbevoie", ON("2026-11-24"));
  expect(text).toBe(
    [
      "Courbevoie et Azov sont jumelées depuis le 24 octobre 2018 (8 ans) ; prochain anniversaire le 24 octobre 2027.",
      "",
      "Jumelages et partenariats\u202f:",
      "",
      "• Courbevoie – Azov",
      "   jumelage · depuis le 24\u00a0octobre 2018 · 9 ans le 24\u00a0octobre 2027",
      "   L’accord a été signé le 24\u00a0octobre 2018, et la ville d’Azov y voit le jour du jumelage.",
      "   source\u202f: Город Азов, Соглашение с Курбевуа (en russe)",
    ].join("\n"),
  );
});
