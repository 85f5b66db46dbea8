import { describe, expect, test } from "vitest";
import { createAsking } from "../asking.ts";
import { assembledFor } from "../../support/assembled.ts";

const { ask, converse } = createAsking();
const NOW = { now: "2026-11-24T12:00:00Z" };

describe("What is to be kept is told with its day", () => {
  test.each([
    [
      "rappelle-moi l’anniversaire de Dijon–Volgograd",
      "Prochain anniversaire : Dijon – Volgograd, le 5 septembre 2027 (68 ans).",
    ],
    ["добавь в календарь Псков и Арль", "Ближайшая годовщина: Арль — Псков, 8 октября 2027 года (50 лет)."],
    [
      "Préviens-moi des jumelages de Nice",
      "Pas de rappel pour Nice – Saint-Pétersbourg : le jour exact n’est pas connu. Pas de rappel pour Nice – Moscou : le jour n’est pas assez sûr.",
    ],
  ])("“%s”", async (question, reply) => {
    const answer = await ask(question, NOW);
    expect([answer.kind, answer.reply]).toEqual(["anniversaries", reply]);
  });
});

describe("What cannot be kept", () => {
  test("is a project that is past", async () => {
    const { reply, events } = await ask("Ajoute la Semaine France-Russie de Bordeaux à mon agenda", NOW);
    expect(reply).toMatch(/La Semaine France-Russie à Bordeaux était prévue du 9 au 19\sdécembre 2021\s: c’est passé/u);
    expect(events.map(({ id }) => id)).toContain("bordeaux-semaine-france-russie");
  });

  test("but one whose days are to come can", async () => {
    const { reply } = await ask("Ajoute la Semaine France-Russie de Bordeaux à mon agenda", {
      now: "2021-11-01T12:00:00Z",
    });
    expect(reply).toMatch(/La Semaine France-Russie à Bordeaux est prévue du 9 au 19\sdécembre 2021\.$/mu);
  });

  test("is whatever is no anniversary", async () => {
    const { kind, reply } = await ask("Напомни позвонить маме в восемь вечера", NOW);
    expect(kind).toBe("refusal");
    expect(reply).toMatch(/^Напомнить можно только о годовщинах побратимства и партнёрства\. Напишите, о какой/u);
  });
});

test("The tie in view is what one wants to be reminded of", async () => {
  const [, reminded] = await converse("jumelage Arles – Pskov", "rappelle-moi");
  expect(reminded?.twinnings.map(({ id }) => id)).toEqual(["arles-pskov"]);
});

describe("In a programme of which something is to come", () => {
  const season = assembledFor("test/season").then(({ assistant }) => assistant);
  const replyTo = async (question: string, today = "2027-09-20") => {
    const { answer } = await (await season).ask(question, { now: new Date(`${today}T10:00:00Z`), today });
    return (answer.reply ?? "").replaceAll("\u202f", " ").replaceAll("\u00a0", " ");
  };

  test.each([
    [
      "Rappelez-moi les voix du large",
      "Le projet « Les voix du large : chants de marins de deux océans » est prévu le 9 octobre 2027, de 20 h à 22 h.",
    ],
    [
      "Напомните о песнях моряков двух океанов",
      "Проект «„Голоса открытого моря“: песни моряков двух океанов» запланирован на 9 октября 2027 года, 20:00–22:00.",
    ],
    [
      "Rappelez-moi l’école de cirque sous le même chapiteau",
      "D’après le programme, le projet « Sous le même chapiteau : écoles de cirque de Troyes et d’Omsk » est annulé : il n’y a rien à rappeler.",
    ],
    [
      "Rappelez-moi la bande dessinée Planches à quatre mains",
      "Le programme ne donne pas le jour du projet « Planches à quatre mains : une bande dessinée de deux collèges » : aucun rappel n’est possible. Je rappelle les anniversaires de jumelages et de partenariats, et ce qui est à venir, quand le jour en est connu.",
    ],
  ])("“%s”", async (question, reply) => {
    expect(await replyTo(question)).toBe(reply);
  });

  test("what begins today is too late for a reminder, not for the calendar", async () => {
    expect(await replyTo("Rappelez-moi les voix du large", "2027-10-09")).toMatch(
      /: un rappel n’arriverait plus avant le début\.$/u,
    );
    expect(await replyTo("Ajoute les voix du large à mon agenda", "2027-10-09")).toMatch(
      /^Le projet « Les voix du large .* est prévu le 9 octobre 2027/u,
    );
  });

  test("whoever asks how reminders work hears of them, and of nothing else once it is over", async () => {
    expect(await replyTo("Как работают напоминания?")).toContain(
      "Могу напомнить и о том, что ещё впереди, если день известен",
    );
    expect(await replyTo("Как работают напоминания?", "2028-07-10")).not.toContain("предстоящем");
  });
});
