import { describe, expect, it } from "vitest";
import { imported } from "../../../../src/corpus/import/plan/imported.ts";

const statusOf = (told: { title?: string; price?: string; description?: string; facts?: object }) => {
  const { title, isCancelled, facts, statusSaid } = imported({ where: "row 2", title: "Mozart, l’intégrale", ...told });
  return { title: title.fr ?? title.ru, status: isCancelled ? "cancelled" : facts.status, words: statusSaid };
};

describe("The status in the words of an event", () => {
  it.each([
    ["COMPLET l Atelier DIY : un jeu de société", "Atelier DIY : un jeu de société", "full"],
    ["COMPLET | Atelier DIY", "Atelier DIY", "full"],
    ["ANNULÉ Bal des pompiers", "Bal des pompiers", "cancelled"],
    ["ОТМЕНЕНО Весенний бал", "Весенний бал", "cancelled"],
    ["EVENEMENT ANNULE - Job dating - EVENEMENT ANNULE", "Job dating", "cancelled"],
    ["Evènement Annulé- Aide à domicile", "Aide à domicile", "cancelled"],
    ["Rencontre annulée : les métiers de l’eau", "les métiers de l’eau", "cancelled"],
    ["ANNULATION EVENEMENT", "ANNULATION EVENEMENT", "cancelled"],
    ["Soirée complète : du coucher au lever", "Soirée complète : du coucher au lever", undefined],
    ["Bal : les années folles - 2", "Bal : les années folles - 2", undefined],
    ["COMPLET UNKNOWN", "COMPLET UNKNOWN", undefined],
    ["Complet de lin et autres contes", "Complet de lin et autres contes", undefined],
  ])("stands at the head of the title %s", (given, title, status) => {
    expect(statusOf({ title: given })).toEqual({ title, status, words: status && given });
  });

  it.each([
    ["Complet", "full", "Complet"],
    ["L’évènement est complet. La visite n’est possible qu’en juin.", "full", "L’évènement est complet"],
    ["12 €, réduit 6 €. Complet !", "full", "Complet"],
    ["Si l’atelier est complet, une liste d’attente est ouverte.", undefined, undefined],
    ["Billet complet : 12 €", undefined, undefined],
    ["L’atelier n’est pas complet.", undefined, undefined],
  ])("is a sentence of the conditions %s", (price, status, words) => {
    expect(statusOf({ price })).toMatchObject({ status, words });
  });

  it.each([
    ["Une pièce. Спектакль отменён, билеты можно вернуть до 30 ноября.", "cancelled"],
    ["К сожалению, концерт отменён.", "cancelled"],
    ["Le concert est annulé.", "cancelled"],
    ["Le concert a malheureusement été reporté.", "postponed"],
    ["Corde lisse [Cet atelier est complet] Vous évoluerez à deux.", "full"],
    ["En cas de pluie, la projection est annulée.", undefined],
    ["La sortie pourra être annulée.", undefined],
    ["Samedi 14 h\nComplet\nDimanche 14 h", undefined],
    ["PROGRAMME COMPLET ET INFOS PRATIQUES : https://a.example", undefined],
    ["Если спектакль отменён, билеты возвращаются.", undefined],
  ])("is a sentence of the text %s", (description, status) => {
    expect(statusOf({ description }).status).toBe(status);
  });

  it("counts less than the field for it", () => {
    const told = { price: "Complet", facts: { status: "moved-online" } };
    expect(statusOf(told)).toMatchObject({ status: "moved-online", words: undefined });
  });
});
