import { describe, expect, test } from "vitest";
import { assembleAssistant } from "../../../src/answer/brain/assemble.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import type { ProgrammeEvent } from "../../../src/corpus/schema.ts";
import { openAsking } from "../../support/asking.ts";

const corpus = await loadCorpus("test/season");
const asking = await openAsking();
const told: Partial<ProgrammeEvent> = {
  status: "full",
  accessibility: ["mi"],
  registration: { links: ["https://billets.example/voix"], telephones: ["02 98 00 00 00"] },
};
const events = corpus.events.map((event) => (event.id === "voix-du-large" ? { ...event, ...told } : event));
const { assistant } = assembleAssistant({ ...corpus, events }, { dense: null, asking, elapsedMs: () => 0 });

/** The ids of the events in the answer to a question. */
async function listed(question: string, today = "2027-01-01") {
  const { answer } = await assistant.ask(question, { now: new Date(`${today}T12:00:00Z`), today });
  return answer.events.map(({ id }) => id);
}

/** The replies to the turns of a conversation. */
async function replies(turns: readonly string[], today = "2027-01-01") {
  const said: string[] = [];
  let previous: Awaited<ReturnType<typeof assistant.ask>>["turn"] | undefined;
  for (const turn of turns) {
    const { answer, turn: next } = await assistant.ask(turn, {
      ...{ now: new Date(`${today}T12:00:00Z`), today },
      ...(previous && { previous }),
    });
    said.push(answer.reply?.replaceAll(/[\u00a0\u202f]/gu, " ") ?? "");
    previous = next;
  }
  return said;
}

describe("Of an event of an agenda", () => {
  test.each([
    ["Le concert « Les voix du large » est-il complet ?", "C’est complet : il n’y a plus de places."],
    ["Билеты на «Голоса открытого моря» распроданы?", "Мест больше нет."],
  ])("it is said whether there are places: %s", async (question, said) => {
    expect((await replies([question]))[0]).toContain(said);
  });

  test.each(["Qu’est-ce qui est complet ?", "На что билеты распроданы?"])(
    "what is full is listed: %s",
    async (question) => {
      expect(await listed(question)).toEqual(["voix-du-large"]);
    },
  );

  test.each(["Quels événements ne sont pas complets ?", "Какие события не распроданы?"])(
    "what is not full is listed: %s",
    async (question) => {
      const ids = await listed(question);
      expect(ids.length).toBeGreaterThan(1);
      expect(ids).not.toContain("voix-du-large");
    },
  );

  test.each([
    ["Parle-moi des « Voix du large »", "C’est complet ?", "C’est complet : il n’y a plus de places."],
    ["Расскажи о «Голосах открытого моря»", "Билеты распроданы?", "Мест больше нет."],
  ])("in view it is asked by the word alone: %s %s", async (about, question, said) => {
    expect((await replies([about, question]))[1]).toContain(said);
  });

  test.each([
    [
      ["Parle-moi des « Voix du large »", "comment réserver ?", "comment y aller ?"],
      /^C’est complet.*Réservation : https:\/\/billets\.example\/voix, 02 98 00 00 00/u,
      /ne dit pas comment se rendre sur place.* Lieu : Théâtre Max-Jacob, 4 boulevard Dupleix, 29000 Quimper\./u,
    ],
    [
      ["Расскажи о «Голосах открытого моря»", "как записаться?", "как туда добраться?"],
      /^Мест больше нет.*https:\/\/billets\.example\/voix, 02 98 00 00 00/u,
      /^Как добраться, в программе не указано\. Место: .*4 boulevard Dupleix/u,
    ],
  ])("how to book and to get there is told by its fields: %j", async (turns, booked, reached) => {
    const [, booking, journey] = await replies(turns);
    expect(booking).toMatch(booked);
    expect(journey).toMatch(reached);
  });
});

describe("Of an event with sessions", () => {
  const sessions = [
    ...["2027-03-02", "2027-03-03", "2027-03-04"].map((day) => ({ day, from: "20:30", to: "22:45" })),
    { day: "2027-03-07", from: "14:00", to: "16:15" },
  ];
  const dates = { ...events[0]?.dates, start: "2027-03-02", end: "2027-03-07", precision: "day" as const, sessions };
  const played = events.map((event) =>
    event.id === "voix-du-large" ? { ...event, dates: { ...event.dates, ...dates } } : event,
  );
  const { assistant: own } = assembleAssistant(
    { ...corpus, events: played },
    { dense: null, asking, elapsedMs: () => 0 },
  );
  const reply = async (question: string) => {
    const { answer } = await own.ask(question, { now: new Date("2027-03-03T23:00:00Z"), today: "2027-03-04" });
    return answer.reply?.replaceAll(/[\u00a0\u202f]/gu, " ");
  };

  test.each([
    [
      "À quelle heure commence « Les voix du large » ?",
      "Le plus souvent de 20 h 30 à 22 h 45, sinon de 14 h à 16 h 15. Prochaine séance : jeudi 4 mars de 20 h 30 à 22 h 45.",
    ],
    [
      "Во сколько начинаются «Голоса открытого моря»?",
      "Чаще всего 20:30–22:45, в другие дни 14:00–16:15. Ближайший сеанс: четверг, 4 марта, 20:30–22:45.",
    ],
  ])("the usual hours are told, and the next ones: %s", async (question, said) => {
    expect(await reply(question)).toBe(said);
  });

  test.each([
    ["Combien de temps durent « Les voix du large » ?", "Durée : 2 h 15."],
    ["Как долго длится концерт «Голоса открытого моря»?", "Продолжительность — 2 ч 15 мин."],
  ])("it is told how long one lasts: %s", async (question, said) => {
    expect(await reply(question)).toContain(said);
  });
});

describe("A house that is asked for alone", () => {
  test("is told with its address", async () => {
    expect(await replies(["Où se trouve le Théâtre Max-Jacob ?"])).toEqual([
      "Lieu : Théâtre Max-Jacob, 4 boulevard Dupleix, 29000 Quimper.",
    ]);
  });
});

describe("An age in a question", () => {
  test("is a condition where it asks what there is", async () => {
    const [reply] = await replies(["Où aller avec un enfant de 6 ans ?"]);
    expect(reply).not.toContain("Âge");
  });

  test("names that are not given are said to be missing, and nothing of partners that there are not", async () => {
    const [said] = await replies(["Qui joue au ciné-concert « Le Mécano de la Générale » ?"]);
    expect(said).toBe("Le programme ne donne pas de noms.");
  });

  test("the hours of a whole month are those of its list", async () => {
    const said = await replies(["À quelle heure ça commence en janvier 2028 ?"]);
    expect(said).toEqual([""]);
    expect((await listed("À quelle heure ça commence en janvier 2028 ?")).length).toBeGreaterThan(3);
  });
});
