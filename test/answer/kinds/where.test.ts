import { describe, expect, it } from "vitest";
import { townOf } from "../../../src/answer/kinds/where.ts";
import { PLACES as TOWNS } from "../../reading/reader.ts";
import { sketch } from "../../retrieval/event-sketch.ts";
import { createAsking } from "../asking.ts";

const { ask } = createAsking();
const reply = async (question: string) => (await ask(question)).reply?.replaceAll("\u00a0", " ");

describe("Where something is planned", () => {
  it("is the town that the title names", async () => {
    expect(await reply("Où a lieu la Folle Journée ?")).toBe("À Ekaterinbourg.");
    expect(await reply("Где собираются «Трианон-стартапы»?")).toBe("В Екатеринбурге.");
  });

  it("is the building that the description names of what is asked", async () => {
    expect(await reply("Où se tient le spectacle musical du 26 novembre ?")).toMatch(
      /^Un spectacle musical sur les écrivains russes dans le Sud est prévu le 26 novembre à Nice, au centre L’Artistique\./u,
    );
    expect(await reply("Где фонетический конкурс?")).toMatch(
      /^В Ижевске\. Фонетический конкурс .* в Удмуртском государственном университете\./u,
    );
  });

  it("is online where the description says so", async () => {
    expect(await reply("Où se tiennent les Rencontres Climats de Dijon ?")).toContain("une rencontre numérique");
  });

  it("is the town of a house that is asked for, or that the sentence names without its town", async () => {
    expect(await reply("C’est où, le château du Rivau ?")).toBe("À Lémeré.");
    expect(await reply("La conférence sur la médecine moderne, c’est où ?")).toMatch(
      /^À Nijni Novgorod\. La conférence .* à l’Université de médecine/u,
    );
    expect(await reply("Где пройдёт конференция по медицине?")).toMatch(/^В Нижнем Новгороде\. /u);
  });

  it("is not made up: the partners are all that is known", async () => {
    expect(await reply("Où a lieu le Forum des villes anciennes ?")).toBe(
      "Le programme n’indique pas le lieu. Côté français, Bressuire\u202f; côté russe, la région de Riazan.",
    );
  });
});

describe("The town where a project is held", () => {
  const geography = { place: (id: string) => TOWNS.find((town) => town.id === id) };
  const at = (more: Parameters<typeof sketch>[2], ...ids: string[]) =>
    townOf(sketch("a", 1, { places: ids.map((id) => ({ id, role: "partner" as const })), ...more }), geography)?.id;

  it("is the one in the address of its venue, in either language", () => {
    expect(at({ venue: { address: "Rue Quaranta, Nice" } }, "nice", "perm")).toBe("nice");
    expect(at({ venue: { address: "ул. Ленина, 5, Пермь" } }, "nice", "perm")).toBe("perm");
  });

  it("is the only one that it has", () => {
    expect(at({}, "perm")).toBe("perm");
  });

  it("is not guessed", () => {
    expect(at({}, "nice", "perm")).toBeUndefined();
    expect(at({ venue: { address: "10, place du Marché" } }, "nice", "perm")).toBeUndefined();
    expect(at({})).toBeUndefined();
  });
});
