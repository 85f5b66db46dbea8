import { expect, test } from "vitest";
import { createAsking } from "../asking.ts";

const { ask, converse } = createAsking();
const plain = (reply: string | null | undefined) => reply?.replaceAll("\u00a0", " ");

test("People are asked for apart from partners, and names that are missing are said to be so", async () => {
  const [, players, partners] = await converse("la Clé des Portes", "qui joue ?", "avec quels partenaires ?");
  const sides =
    "Côté français, le festival La Clé des Portes et le Dialogue de Trianon\u202f; côté russe, Moscou, Tsaritsyno et le Dialogue de Trianon.";
  expect(plain(players?.reply)).toBe(`Le programme ne donne pas de noms. ${sides}`);
  expect(players?.verdict).toBe("not-said");
  expect(plain(partners?.reply)).toBe(sides);
});

test.each([
  ["Qui donne la conférence inaugurale à la bibliothèque Louis-Nucéra ?", /Ludmila Kalioujnaïa/u],
  ["C’est qui, Oblomov ?", /drame en vers « Oblomov revient »/u],
])("whoever the text names is told by it: %s", async (question, said) => {
  expect(plain((await ask(question)).reply)?.replaceAll("\u202f", " ")).toMatch(said);
});

test("who organises the whole programme is told by its introduction", async () => {
  const { asks, reply } = await ask("Qui organise l’Année ?");
  expect(asks).toBe("about");
  expect(reply).toContain("collectivités territoriales");
});

test("a tie is asked who signed it, and with whom another town is tied", async () => {
  const [, signed] = await converse("Дижон и Волгоград побратимы?", "а кто подписал?");
  expect(plain(signed?.reply)).toContain("подписали в Дижоне 5 сентября 1959 года");
  const [, , other] = await converse("jumelages", "Dijon et Volgograd", "et La Rochelle, c’est avec qui ?");
  expect(plain(other?.reply)).toMatch(/^Avec Petrozavodsk/u);
});

test("the towns of what is in view are asked whether they are twinned", async () => {
  const [, tied] = await converse("Forum des villes anciennes", "elles sont jumelées ?");
  expect(tied?.twinnings.map(({ id }) => id)).toEqual(["bressuire-riazan"]);
  expect(plain(tied?.reply)).toMatch(/^Oui, /u);
});
