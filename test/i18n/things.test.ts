import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/i18n/catalogues.ts";
import { pageFr } from "../../src/i18n/page/fr.ts";
import { pageRu } from "../../src/i18n/page/ru.ts";
import { cancellationReplies } from "../../src/i18n/replies/cancellation.ts";
import { compareReplies } from "../../src/i18n/replies/compare.ts";
import { countReplies } from "../../src/i18n/replies/count.ts";
import { countedText } from "../../src/i18n/replies/numbers.ts";
import { rankReplies } from "../../src/i18n/replies/rank.ts";
import { spokenOf } from "../../src/i18n/replies/spoken.ts";
import { whetherReplies } from "../../src/i18n/replies/whether.ts";
import { siteMessages } from "../../src/i18n/site/index.ts";
import { EVENTS, nounFr, nounRu, PROJECTS } from "../../src/i18n/things.ts";
import type { Things } from "../../src/i18n/things.ts";
import { otherHeading } from "../../src/i18n/unsaid.ts";

const COUNTS = [0, 1, 2, 5, 11, 21, 77];
/** A programme whose things are feminine in both languages. */
const MEETINGS: Things = {
  fr: { one: "rencontre", many: "rencontres", gender: "feminine" },
  ru: {
    ...{ one: "встреча", few: "встречи", many: "встреч", plural: "встречи" },
    ...{ dative: "встрече", accusative: "встречу", prepositional: "встрече", gender: "feminine" },
  },
};

describe("What a programme calls its events", () => {
  it.each([
    [PROJECTS, ["0 projet", "un projet", "deux projets", "cinq projets", "11 projets", "21 projets", "77 projets"]],
    [
      EVENTS,
      [
        "0 événement",
        "un événement",
        "deux événements",
        "cinq événements",
        "11 événements",
        "21 événements",
        "77 événements",
      ],
    ],
  ])("is counted in French as French counts", (things, counted) => {
    expect(COUNTS.map((count) => catalogueOf("fr", things).answer.projects(count))).toEqual(counted);
  });

  it.each([
    [
      PROJECTS,
      ["0 проектов", "один проект", "два проекта", "пять проектов", "11 проектов", "21 проект", "77 проектов"],
    ],
    [EVENTS, ["0 событий", "одно событие", "два события", "пять событий", "11 событий", "21 событие", "77 событий"]],
  ])("is counted in Russian as Russian counts", (things, counted) => {
    expect(COUNTS.map((count) => catalogueOf("ru", things).answer.projects(count))).toEqual(counted);
  });

  it("has the words before it that go with its sound and its gender", () => {
    const told = (things: Things) => {
      const { none, a, the, ofMany, ofThe, toThe, which, all } = nounFr(things.fr);
      return [none, a, the, nounFr(things.fr).this, ofMany, ofThe, toThe, which, all];
    };
    expect(told(EVENTS)).toEqual([
      ...["aucun événement", "un événement", "l’événement", "cet événement", "d’événements"],
      ...["de l’événement", "à l’événement", "quels événements", "Tous les événements"],
    ]);
    expect(told(MEETINGS)).toEqual([
      ...["aucune rencontre", "une rencontre", "la rencontre", "cette rencontre", "de rencontres"],
      ...["de la rencontre", "à la rencontre", "quelles rencontres", "Toutes les rencontres"],
    ]);
    expect([EVENTS, MEETINGS].map(({ ru }) => [nounRu(ru).none, nounRu(ru).shown(1), nounRu(ru).shown(5)])).toEqual([
      ["ни одного события", "1 событие", "5 событий"],
      ["ни одной встречи", "1 встречу", "5 встреч"],
    ]);
  });

  it("stands in sentences, menus, cards and pages", () => {
    const { answer, telegram } = catalogueOf("fr", EVENTS);
    expect(answer.refusal.placeWithoutEvents("à Nice", "de 2027")).toBe(
      "Le programme de 2027 ne prévoit aucun événement à Nice.",
    );
    expect(answer.undated(1)).toBe("Un autre événement n’a pas de date et peut tomber à ce moment-là.");
    expect(telegram.answer.backToCard).toBe("‹ Retour à l’événement");
    expect(siteMessages("fr", EVENTS).onTheWeb).toBe("Page de l’événement");
    expect(siteMessages("ru", EVENTS).lists.projects).toBe("Все события");
    expect(catalogueOf("ru", EVENTS).answer.refusal.nothingTogether("Лион")).toBe(
      "Ни одно событие программы не отвечает всем условиям сразу (Лион).",
    );
    const numbers = { projects: 5, rows: 5, open: 0, underHeading: null, things: EVENTS };
    expect(countedText("ru", numbers, "")).toBe("5 событий");
    const choir = { title: { fr: "Le chœur", ru: "Хор" }, things: EVENTS };
    expect(spokenOf(choir)).toMatchObject({
      fr: { name: "l’événement «\u202fLe chœur\u202f»", gender: "masculine" },
      ru: { nominative: "событие «Хор»", genitive: "события «Хор»", prepositional: "событии «Хор»", gender: "neuter" },
    });
  });

  /** Sentences of rankings, comparisons, and answers with yes or no. */
  const answersOf = (language: "fr" | "ru", things: Things) => {
    const rank = rankReplies(language, things);
    const compare = compareReplies(language, things);
    const whether = whetherReplies(language, things);
    const choir = spokenOf({ title: { fr: "Le chœur", ru: "Хор" }, things });
    const side = (where: string, count: number) => ({ name: where, in: where, count });
    const when = language === "fr" ? "le 3 mai" : "на 3 мая";
    const [nice, lyon, may] = language === "fr" ? ["à Nice", "à Lyon", "mai"] : ["в Ницце", "в Лионе", "май"];
    return [
      rank.places("most", [nice], 3, ""),
      rank.partners("least", ["Pskov"], 1),
      rank.months("most", [may], 3),
      rank.emptyMonths([may]),
      rank.time("least", choir, when),
      rank.longest("most", choir, when, 3),
      compare.counts([side(nice, 3), side(lyon, 1)], false),
      compare.labels.titles,
      compare.noJoint,
      whether.onlyOpen("…"),
      whether.mentionedOnly,
      whether.rest(1),
      cancellationReplies(language, things).several(nounRu(things.ru).counted(21), 21),
      countReplies(language, things).ofWhichDated(0),
    ].map((text) => text.replace(/[\u00a0\u202f]/gu, " "));
  };

  it("stands in rankings, comparisons and yes-or-no answers in French", () => {
    const cancelled = (counted: string) => `Le programme annonce l’annulation de ${counted}.`;
    expect(answersOf("fr", EVENTS)).toEqual([
      "C’est à Nice qu’il y a le plus d’événements : 3.",
      "Le nom qui revient le moins souvent : Pskov (un événement).",
      "Le mois le plus chargé est mai : trois événements datés au jour ou au mois près.",
      "Le mois le plus vide est mai : aucun événement n’y est daté au jour ou au mois près.",
      "Le premier événement daté : l’événement « Le chœur », prévu le 3 mai.",
      "Le plus long des événements datés : l’événement « Le chœur », prévu le 3 mai (3 jours).",
      "Il y a plus d’événements à Nice (3) qu’à Lyon (1).",
      "Événements",
      "Aucun événement en commun.",
      "Non, rien en particulier ; un événement est cependant ouvert à toutes les régions : …",
      "Non, ce lieu n’est partenaire d’aucun événement ; le programme en parle seulement ici :",
      "un autre",
      cancelled("21 событие"),
      "Aucun n’est daté au jour ou au mois : ils couvrent un trimestre, un semestre ou l’année.",
    ]);
    expect(answersOf("fr", MEETINGS)).toEqual([
      "C’est à Nice qu’il y a le plus de rencontres : 3.",
      "Le nom qui revient le moins souvent : Pskov (une rencontre).",
      "Le mois le plus chargé est mai : trois rencontres datées au jour ou au mois près.",
      "Le mois le plus vide est mai : aucune rencontre n’y est datée au jour ou au mois près.",
      "La première rencontre datée : la rencontre « Le chœur », prévue le 3 mai.",
      "La plus longue des rencontres datées : la rencontre « Le chœur », prévue le 3 mai (3 jours).",
      "Il y a plus de rencontres à Nice (3) qu’à Lyon (1).",
      "Rencontres",
      "Aucune rencontre en commun.",
      "Non, rien en particulier ; une rencontre est cependant ouverte à toutes les régions : …",
      "Non, ce lieu n’est partenaire d’aucune rencontre ; le programme en parle seulement ici :",
      "une autre",
      cancelled("21 встреча"),
      "Aucune n’est datée au jour ou au mois : elles couvrent un trimestre, un semestre ou l’année.",
    ]);
  });

  it("stands in rankings, comparisons and yes-or-no answers in Russian", () => {
    expect(answersOf("ru", EVENTS)).toEqual([
      "Больше всего событий в Ницце: 3.",
      "Реже других участвует Pskov: одно событие.",
      "Больше всего событий с точными датами приходится на май: три события.",
      "Самый пустой месяц — май: точно датированных событий нет.",
      "Первое событие с датой — событие «Хор»: запланировано на 3 мая.",
      "Самое долгое из событий с точными датами — событие «Хор»: запланировано на 3 мая (3 дня).",
      "В Ницце 3 события, в Лионе — 1.",
      "События",
      "Общих событий у них нет.",
      "Нет, отдельно ничего не запланировано; но есть событие, открытое для всех регионов: …",
      "Нет, партнёром это место не выступает ни в одном событии; программа только упоминает его здесь:",
      "ещё одно",
      "В программе отменено 21 событие.",
      "Ни одно не назначено на определённый день или месяц: они рассчитаны на квартал, полугодие или весь год.",
    ]);
    expect(answersOf("ru", MEETINGS)).toEqual([
      "Больше всего встреч в Ницце: 3.",
      "Реже других участвует Pskov: одна встреча.",
      "Больше всего встреч с точными датами приходится на май: три встречи.",
      "Самый пустой месяц — май: точно датированных встреч нет.",
      "Первая встреча с датой — встреча «Хор»: запланирована на 3 мая.",
      "Самая долгая из встреч с точными датами — встреча «Хор»: запланирована на 3 мая (3 дня).",
      "В Ницце 3 встречи, в Лионе — 1.",
      "Встречи",
      "Общих встреч у них нет.",
      "Нет, отдельно ничего не запланировано; но есть встреча, открытая для всех регионов: …",
      "Нет, партнёром это место не выступает ни в одной встрече; программа только упоминает его здесь:",
      "ещё одна",
      "В программе отменена 21 встреча.",
      "Ни одна не назначена на определённый день или месяц: они рассчитаны на квартал, полугодие или весь год.",
    ]);
  });

  it("stands in reminders, digests, captions of pictures and what the bot says of itself", () => {
    const saidOf = (language: "fr" | "ru", things: Things) => {
      const { reminders, picture, answer } = catalogueOf(language, things);
      const { events, digest } = reminders;
      const page = language === "fr" ? pageFr("", 1, nounFr(things.fr)) : pageRu("", 1, nounRu(things.ru));
      return [
        events.card,
        events.change.again.gone(language === "fr" ? "le 3 mai" : "на 3 мая"),
        events.change.cancelled(null),
        digest.settings.silentDay,
        picture.withoutDate(1),
        picture.withoutPlace(2),
        answer.bot.mistakes(false),
        page.welcome.text,
      ].map((text) => text.replace(/[\u00a0\u202f]/gu, " "));
    };
    expect(saidOf("fr", EVENTS)).toEqual([
      "Fiche de l’événement",
      "Cet événement n’était plus dans le programme ; c’est de nouveau prévu, le 3 mai.",
      "Le programme annonce maintenant son annulation.",
      "S’il n’y a ni anniversaire ni événement, rien n’est envoyé ce jour-là.",
      "Un événement n’est pas sur le calendrier : il n’a pas de date.",
      "2 événements ne sont pas sur la carte : le programme ne leur donne pas de lieu précis.",
      "Je peux me tromper : mal comprendre une question, ou oublier un événement. La fiche de chaque événement donne ce que dit le programme : vous pouvez y vérifier la réponse.",
      "Une ville, un mois, un thème : le bot cherche dans l’unique événement du programme et dit ce qui était prévu, avec qui et quand.",
    ]);
    expect(saidOf("ru", MEETINGS)).toEqual([
      "Карточка",
      "Этой встречи не было в программе; теперь она снова запланирована на 3 мая.",
      "В программе теперь указано, что встреча отменена.",
      "Если в этот день нет ни годовщин, ни встреч, сообщения не будет.",
      "Одна встреча не показана на шкале времени: дата не указана.",
      "На карту не попали 2 встречи: место в программе не указано.",
      "Я могу ошибиться: неверно понять вопрос или упустить встречу. В карточке приведено то, что сказано в программе: по ней ответ можно проверить.",
      "Назовите город, месяц или тему: бот поищет в единственной встрече программы и скажет, что было запланировано, с кем и когда.",
    ]);
    expect(otherHeading(EVENTS)).toEqual({ fr: "autres événements", ru: "другие события" });
  });
});
