import { describe, expect, it } from "vitest";
import type { Turn } from "../../../src/conversation/turn.ts";
import { assembledFor } from "../../support/assembled.ts";

const askers = new Map<string, ReturnType<typeof createAsker>>();
/** Asks a programme of `test/programmes` by words alone, each line with the ones before. */
async function createAsker(programme: string) {
  const { assistant } = await assembledFor(`test/programmes/${programme}`);
  return async (...lines: string[]) => {
    let [previous, said]: [Turn | undefined, string] = [undefined, ""];
    for (const line of lines) {
      const clock = { now: new Date("2027-01-10T09:00:00Z"), today: "2027-01-10" };
      const { answer, turn } = await assistant.ask(line, { ...clock, previous });
      [previous, said] = [turn, answer.reply ?? ""];
    }
    return said.replaceAll(/[\u00a0\u202f]/gu, " ");
  };
}
async function ask(programme: string, ...lines: string[]): Promise<string> {
  const asker = askers.get(programme) ?? createAsker(programme);
  askers.set(programme, asker);
  return (await asker)(...lines);
}

describe("A detail of an event is told by the sentence of its description that answers", () => {
  it("of those that a question names", async () => {
    expect(await ask("vendee", "Combien de places y a-t-il au cours de russe de Luçon ?")).toMatch(
      /^Quatorze places, manuel compris\./u,
    );
  });

  it("of the one in view, in as few words as people use", async () => {
    const remparts = "La course des remparts de Pskov, c’est quand ?";
    expect(await ask("pskov", remparts, "c’est pour quel âge ?")).toMatch(
      /^Trois départs, trois distances .* six à onze ans\./u,
    );
  });

  it("or by its price, where that tells it", async () => {
    expect(await ask("pskov", "À la table de Pskov, à Périgueux", "combien ça coûte ?")).toMatch(/boisson comprise/u);
  });

  it("with no yes where it says that something is not so", async () => {
    expect(await ask("pskov", "L’exposition des visages de la Velikaïa ?", "ça ferme le lundi ?")).not.toMatch(/^Oui/u);
  });

  it("and where none does, that is said", async () => {
    expect(await ask("perpignan", "Un dépistage du diabète à Perpignan ?", "les chiens sont acceptés ?")).toMatch(
      /^Le programme ne le précise pas\.$/u,
    );
    expect(await ask("perpignan", "Un dépistage du diabète à Perpignan ?", "а с собакой можно?")).toMatch(
      /^В программе этого не сказано\.$/u,
    );
  });
});
