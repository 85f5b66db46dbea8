import { describe, expect, it } from "vitest";
import { createAsking } from "./asking.ts";

const { converse } = createAsking();
const plain = (text: string | null | undefined) => (text ?? "").replace(/[\u00a0\u202f]/gu, " ");
/** What the last line of a conversation is answered, and with which projects. */
const last = async (...lines: string[]) => {
  const answer = (await converse(...lines)).at(-1);
  return {
    said: plain(answer?.reply),
    text: plain(answer?.text),
    reason: answer?.reason,
    ids: answer?.events.map(({ id }) => id) ?? [],
  };
};
const idsOf = async (...lines: string[]) => (await last(...lines)).ids;

describe("Others than those before", () => {
  it.each([[["théâtre", "le deuxième", "il y en a d’autres ?"]], [["театр", "второй", "есть другие?"]]])(
    "after one was chosen are the rest of its list: %s",
    async (lines) => {
      const [list, one] = await converse(...lines.slice(0, 2));
      const others = await idsOf(...lines);
      expect(one?.events).toHaveLength(1);
      expect([...others, one?.events[0]?.id].sort()).toEqual(list?.events.map(({ id }) => id).sort());
    },
  );

  it.each([[["quelque chose avec des chevaux", "il y en a d’autres ?"]], [["вольная борьба", "есть другие?"]]])(
    "there are none after the only one: %s",
    async (lines) => {
      expect((await last(...lines)).reason).toBe("no-such-item");
    },
  );

  it.each([
    [["théâtre à Avignon", "autre chose à Avignon ?"]],
    [["театр в Авиньоне", "а ещё что-нибудь в Авиньоне есть?"]],
  ])("of the same town are those that were not shown: %s", async (lines) => {
    expect(await idsOf(...lines)).toEqual(["avignon-exposition-siberie-france"]);
  });

  it.each([
    [["Что есть в Ульяновске?", "про Обломова подробнее", "а ещё что есть"]],
    [["Que se passe-t-il à Oulianovsk ?", "Oblomov", "quoi d’autre ?"]],
  ])("of the town come after the only one of a subject: %s", async (lines) => {
    const ids = await idsOf(...lines);
    expect(ids).toContain("limoges-oulianovsk");
    expect(ids).not.toContain("toulouse-oulianovsk-oblomov");
  });
});

describe("A town named after a pair", () => {
  it.each([
    [["Страсбург с какого года дружит с Вологдой?", "а Москва?"], "Страсбург и Москва — партнёры."],
    [["Strasbourg et Vologda depuis quand ?", "et Moscou ?"], "Strasbourg et Moscou sont partenaires."],
    [["Tulle et Smolensk sont jumelées ?", "et Poitiers ?"], "Oui, avec Iaroslavl."],
    [["Тюль и Смоленск — побратимы?", "а Пуатье?"], "Да, побратим Пуатье — Ярославль."],
  ])(
    "takes the place of its like where the two are tied, and stands alone where they are not: %s",
    async (lines, said) => {
      expect((await last(...lines)).said.startsWith(said)).toBe(true);
    },
  );
});

describe("A subject kept from before", () => {
  it.each([
    [["Noël", "à Nice ?"], "Village de Noël"],
    [["Рождество", "а в Ницце?"], "рождественский городок"],
  ])("is what the sentence of the only project is about: %s", async (lines, said) => {
    expect((await last(...lines)).text).toContain(said);
  });
});

describe("After a tie", () => {
  it.each([
    [["побратимы Тулузы", "а Бордо?", "с какого года?"], "С 1992 года"],
    [["jumelage de Dijon", "c’est quand ?"], "Depuis le 5 septembre 1959"],
    [["Ницца и Петербург", "это побратимы?"], "Да, Ницца и Санкт-Петербург — побратимы с 1997 года"],
    [
      ["Nice et Saint-Pétersbourg", "elles sont jumelées ?"],
      "Oui, Nice et Saint-Pétersbourg sont jumelées depuis 1997",
    ],
    [
      ["Arles et Pskov", "ça fait combien d’années exactement ?"],
      "Arles et Pskov sont jumelées depuis le 8 octobre 1977",
    ],
    [
      ["avec quelles villes Strasbourg a un accord ?", "depuis quand pour Vologda ?"],
      "Strasbourg et Vologda sont liées",
    ],
    [["с кем побратим Страсбург?", "а с Вологдой с какого года?"], "Страсбург и Вологда связаны соглашением"],
    [["побратимы Страсбурга", "а Москва?"], "Страсбург и Москва — партнёры"],
    [
      ["quels sont les jumelages les plus vieux", "et le plus récent ?"],
      "C’est entre Semur-en-Brionnais et Viatskoïe que le lien connu est le plus récent",
    ],
    [
      ["какие побратимства самые старые", "а самое новое?"],
      "Самая недавняя связь в списке: Семюр-ан-Брионне — Вятское",
    ],
    [["quel est le jumelage le plus récent ?", "il y a une date précise ?"], "Depuis 2019"],
    [["какое побратимство самое новое", "а точная дата есть?"], "С 2019 года"],
    [
      ["quel est le jumelage le plus récent ?", "d’où tu tiens ça ?"],
      "Pour Semur-en-Brionnais – Viatskoïe, je m’appuie sur",
    ],
    [
      ["какое побратимство самое новое", "откуда ты это знаешь?"],
      "Источники сведений о связи Семюр-ан-Брионне — Вятское",
    ],
    [["Hérouville et Tikhvine sont jumelées ?", "ça fait combien d’années aujourd’hui ?"], "Depuis le 21 mars 1991"],
    [["Эрувиль и Тихвин побратимы?", "сколько лет это уже сегодня?"], "С 21 марта 1991 года"],
    [
      ["Poitiers et Iaroslavl", "quand ont-ils signé ?"],
      "Poitiers et Iaroslavl sont jumelées depuis le 19 juillet 1971",
    ],
    [["Пуатье и Ярославль", "когда подписали", "а Арль?"], "Арль и Псков — побратимы с 8 октября 1977 года"],
    [["Ярославль и Псков: какие годовщины?", "кто старше из этих двух"], "Старше связь Пуатье — Ярославль"],
  ])("what is asked is asked of the tie: %s", async (lines, said) => {
    expect((await last(...lines)).said.startsWith(said)).toBe(true);
  });
});

describe("Ties", () => {
  it.each([
    ["quels sont les jumelages les plus vieux", "Dijon – Volgograd (1959) ; Menton – Sotchi (1966)"],
    ["какие побратимства самые старые", "Дижон — Волгоград (1959); Ментона — Сочи (1966)"],
    ["правда что смоленск больше не побратим тюля", "Судя по источникам, отношения приостановлены."],
    ["Tulle-Smolensk, il existe encore ?", "Selon les sources consultées, ce jumelage est suspendu."],
    ["Чем отличается сотрудничество Страсбурга с Москвой и с Вологдой?", "Страсбург и Москва — партнёры"],
    ["когда день городов-побратимов в Тюле", "запланирован на второе полугодие 2021 года"],
    ["Pourquoi Poitiers fête ses 50 ans en 2021 ?", "depuis le 19 juillet 1971"],
  ])("are told as they were asked for: %s", async (asked, said) => {
    expect((await last(asked)).said).toContain(said);
  });

  it.each([[["Que se passe-t-il à Perm ?", "c’est tout ?"]], [["что будет в Перми", "это всё?"]]])(
    "or a list end where nothing is left: %s",
    async (lines) => {
      expect((await last(...lines)).reason).toBe("no-such-item");
    },
  );
});

describe("The other country", () => {
  it.each([
    [["musique", "seulement en France", "et en Russie ?"], "russie"],
    [["музыка", "только во Франции", "а в России?"], "russie"],
  ])("takes the place of the one before: %s", async (lines, place) => {
    expect((await converse(...lines)).at(-1)?.understood.places).toEqual([place]);
  });
});

describe("What has been shown", () => {
  it.each([
    [["Saisons russes à Avignon", "c’est où ?"], "À Avignon."],
    [["«Русские сезоны» в Авиньоне", "где это?"], "В Авиньоне."],
  ])("is not told whole again beside an answer: %s", async (lines, said) => {
    const { text, said: reply } = await last(...lines);
    expect(reply).toBe(said);
    expect(text).not.toMatch(/Notes sur|Примечания|Na Vassilievskom|на Васильевском/u);
  });

  it.each([[["Que se passe-t-il à Nice ?", "le deuxième"]], [["Что происходит в Ницце?", "второе подробнее"]]])(
    "is told whole where an item is chosen, and no sentence of it comes first: %s",
    async (lines) => {
      const { text, said } = await last(...lines);
      expect(said).toBe("");
      expect(text).toMatch(/Louis-Nucéra|Луи Нюсера/u);
    },
  );
});

describe("A question for a detail that names a project by its title", () => {
  it.each([
    ["Combien de temps dure la Semaine France-Russie à Bordeaux ?", "11 jours."],
    ["Когда проходит Неделя Франции и России в Бордо?", "9"],
  ])("is answered of that one: %s", async (question, said) => {
    const answer = await last(question);
    expect(answer.ids).toEqual(["bordeaux-semaine-france-russie"]);
    expect(answer.said).toContain(said);
  });

  it.each(["Où ont lieu les expositions de dessins d’enfants ?", "Когда онлайн-конференции?"])(
    "is answered of all where several are meant: %s",
    async (question) => {
      expect((await idsOf(question)).length).toBeGreaterThan(1);
    },
  );
});

describe("A choice of one by its place", () => {
  it.each([
    ["Que se passe-t-il en août ?", "celui de Moscou, combien de participants ?"],
    ["Что запланировано на август?", "тот, что в Москве, кто участвует?"],
  ])("is asked of the first that is there: %s, %s", async (...lines) => {
    expect(await idsOf(...lines)).toEqual(["forum-climatique-moscou"]);
  });
});

describe("A subject that a town does not have", () => {
  it.each([
    ["Y a-t-il un ballet à Marseille ?", "rien sur « ballet »"],
    ["Есть ли что-нибудь по балету в Марселе?", "Именно этого в программе нет"],
  ])("is not said to be there because something else is: %s", async (question, said) => {
    const { text } = await last(question);
    expect(text).not.toMatch(/^(?:Oui|Да)/u);
    expect(text).toContain(said);
  });
});

describe("A town that the programme does not have", () => {
  it.each([
    ["Qu’est-ce qui est prévu à Lorient avec la Russie ?", "Lorient"],
    ["Что запланировано в Лорьяне с Россией?", "Лорьян"],
  ])("is not answered with all projects of the country beside it: %s", async (question, town) => {
    const answer = await last(question);
    expect(answer.ids.length).toBeLessThan(10);
    expect(answer.text).toContain(town);
  });
});

describe("A long list of a month", () => {
  it.each([
    ["Quels événements en septembre ?", "Quatre se limitent au mois de septembre ; les autres s’étalent au-delà."],
    ["Что в сентябре?", "Именно в сентябре намечены четыре проекта, у остальных сроки шире."],
  ])("says how many are of that month alone: %s", async (question, said) => {
    expect((await last(question)).text).toContain(said);
  });
});

describe("A number that is asked for", () => {
  it.each([
    [["Saisons russes à Avignon", "combien de spectacles ?"], "Huit spectacles de cinq villes"],
    [["«Русские сезоны» в Авиньоне", "сколько спектаклей?"], "Восемь спектаклей"],
    [["Сколько стран участвовало в климатическом форуме?"], "17 стран и 36 регионов России"],
    [["Combien de pays au forum climatique de Moscou ?"], "17 pays"],
  ])("comes before the sentence that gives it: %s", async (lines, said) => {
    expect((await last(...lines)).said.startsWith(said)).toBe(true);
  });
});

describe("The only project of a town", () => {
  it.each([
    ["Que se passe-t-il à Arles ?", "pour le 45e anniversaire de son jumelage avec Pskov"],
    ["Что запланировано в Арле?", "к 45-летию побратимства с Псковом"],
  ])("is told with what it is: %s", async (question, said) => {
    const { text } = await last(question);
    expect(text.split("\n").filter((line) => line.startsWith("   "))).toHaveLength(3);
    expect(text).toContain(said);
  });
});

describe("Another matter that is announced", () => {
  it.each([
    [["Que se passe-t-il à Lille ?", "autre chose : les échanges de jeunes"], "herouville-tikhvine-30-ans"],
    [["Что запланировано в Лилле?", "другое: молодёжные обмены"], "herouville-tikhvine-30-ans"],
  ])("keeps nothing of the one before: %s", async (lines, id) => {
    expect(await idsOf(...lines)).toContain(id);
  });
});

describe("What is not understood", () => {
  it.each([
    [["Que se passe-t-il à Arles ?", "euh", "c’est quand ?"], "second semestre 2021"],
    [["Что запланировано в Арле?", "э-э", "когда это?"], "второе полугодие 2021 года"],
  ])("takes nothing away: %s", async (lines, said) => {
    expect((await last(...lines)).said).toContain(said);
  });
});

describe("A price that no text gives", () => {
  it.each([
    [["Que se passe-t-il à Nancy ?", "le premier", "c’est gratuit ?"], "Le programme ne donne pas de prix"],
    [["Нанси", "подробнее", "это бесплатно?"], "Сколько это стоит, в программе не указано"],
  ])("is not answered with a sentence about something else: %s", async (lines, said) => {
    expect((await last(...lines)).said).toContain(said);
  });
});

describe("A project that is named without marks", () => {
  it.each(["C’est quand le festival La Clé des Portes ?", "Когда фестиваль Ключ от дверей?"])(
    "is found, whatever its words are like: %s",
    async (question) => {
      expect(await idsOf(question)).toEqual(["moscou-cle-des-portes"]);
    },
  );
});

describe("Ties by words that no list knows", () => {
  it.each([
    ["это побратимы — Дижон и Волгоград?", "1959"],
    ["Dijon et Volgograd, c’est un jumelage ?", "1959"],
  ])("are asked of the ties: %s", async (question, said) => {
    expect((await last(question)).said).toContain(said);
  });
});

describe("What comes first in an order", () => {
  it.each([
    ["quel est le tout dernier projet par la date", "Bordeaux"],
    ["самый последний по дате проект", "Неделя Франции и России в Бордо"],
  ])("is of projects where these are named: %s", async (question, said) => {
    expect((await last(question)).said).toContain(said);
  });

  it.each([
    ["Quelle ville participe le plus souvent du côté français ?", "Nice"],
    ["Какой город чаще всего участвует с французской стороны?", "Ницце"],
  ])("is of the side that is named: %s", async (question, said) => {
    expect((await last(question)).said).toContain(said);
  });
});

describe("A tie of which the other town was named before", () => {
  it.each([
    [["Que fait Strasbourg ?", "depuis quand avec Vologda ?"], "Strasbourg et Vologda"],
    [["Что есть в Страсбурге?", "с какого года с Вологдой?"], "Страсбург и Вологда"],
  ])("is of both: %s", async (lines, said) => {
    const answer = await last(...lines);
    expect(answer.said.startsWith(said)).toBe(true);
    expect(answer.said).toContain("2009");
  });
});

describe("Where a tie was signed, and its age in a year", () => {
  it.each([
    [["Dijon et Volgograd sont jumelées ?", "où a-t-il été signé ?"], "le protocole d’amitié dans cette ville"],
    [["Дижон и Волгоград побратимы?", "а где подписали?"], "в Дижоне 5 сентября 1959 года"],
    [["Dijon et Volgograd sont jumelées ?", "ça fera combien d’années en 2029 ?"], "70 ans"],
    [["Дижон и Волгоград побратимы?", "сколько лет будет в 2029"], "70 лет"],
  ])("are asked of the tie before: %s", async (lines, said) => {
    expect((await last(...lines)).said).toContain(said);
  });
});

describe("Headings that are asked for after a list", () => {
  it.each([
    [
      ["Quels projets à Bordeaux ?", "Dans quels domaines ?"],
      "Deux rubriques : « partenariats et jumelages » et « universités et recherche ».",
    ],
    [["Проекты в Бордо", "на какие темы?"], "Два раздела: «партнёрство и побратимство» и «университеты и наука»."],
  ])("are those of the list: %s", async (lines, said) => {
    expect((await last(...lines)).said).toBe(said);
  });
});

describe("A tie that is compared with that of another town", () => {
  it.each([
    [
      ["Avec qui Poitiers est-elle jumelée ?", "Et Arles, c’est plus ancien ou plus récent ?"],
      ["1971", "1977"],
    ],
    [
      ["С кем дружит Пуатье?", "А Арль раньше или позже?"],
      ["1971", "1977"],
    ],
  ])("is told with it: %s", async (lines, years) => {
    const { said } = await last(...lines);
    for (const year of years) expect(said).toContain(year);
  });
});

describe("What is planned for an anniversary", () => {
  it.each([
    ["Que font-ils à Arles pour cet anniversaire ?", "plein air"],
    ["Что запланировано к юбилею в Пскове?", "пленэр"],
  ])("is told from the project for it: %s", async (question, said) => {
    expect((await last(question)).said).toContain(said);
  });
});

describe("Some of a list that was shown", () => {
  it.each([
    [["Quels projets à Samara ?", "lesquels sont culturels ?"], ["toulouse-samara-musique"]],
    [["Что есть в Самаре?", "какие из них по культуре?"], ["toulouse-samara-musique"]],
  ])("are chosen by a heading under which none is printed: %s", async (lines, ids) => {
    expect(await idsOf(...lines)).toEqual(expect.arrayContaining(ids));
    expect((await idsOf(...lines)).length).toBeLessThan(5);
  });

  it("are named again where the rest is asked for by a subject that only they have", async () => {
    expect(await idsOf("мне 10 лет, что есть для детей?", "а ещё есть рисунки детей?")).toContain(
      "etretat-stavropol-monet",
    );
  });

  it("are found by a word of theirs, whatever it usually means", async () => {
    expect(await idsOf("что будет в Москве в сентябре?", "сколько дней идёт фестиваль")).toContain(
      "moscou-cle-des-portes",
    );
  });
});

describe("Whether there is another one at the end of a list", () => {
  it.each([
    [["Que se passe-t-il à Nancy ?", "Y a-t-il un autre projet de Nancy ?"]],
    [["Что происходит в Нанси?", "Есть ли другой проект в Нанси?"]],
  ])("is answered that this was all, and not that there is none: %s", async (lines) => {
    const { reason, text } = await last(...lines);
    expect(reason).toBe("no-such-item");
    expect(text).not.toMatch(/ne prévoit rien|ничего не запланировано/u);
  });
});

describe("The anniversaries of a year", () => {
  it.each([
    ["Les anniversaires de 2027", "Nancy – Krasnodar (10 ans), Le Havre – Saint-Pétersbourg (60 ans)"],
    ["Годовщины 2027 года", "Нанси — Краснодар (10 лет), Гавр — Санкт-Петербург (60 лет)"],
  ])("come with round ones whose day nobody knows: %s", async (question, said) => {
    expect((await last(question)).said).toContain(said);
  });

  it.each([
    ["Combien d’anniversaires en 2027 ?", "En 2027, 11 anniversaires."],
    ["Combien de jumelages fêtent un anniversaire en 2027 ?", "En 2027, 11 anniversaires."],
  ])("are counted: %s", async (question, said) => {
    expect((await last(question)).said).toBe(said);
  });
});

describe("A town that the programme lacks", () => {
  it.each([
    ["Lyon", "six projets en Auvergne-Rhône-Alpes"],
    ["Что в Лионе?", "шесть проектов"],
  ])("is answered with as many projects as its region has: %s", async (question, said) => {
    expect((await last(question)).text).toContain(said);
  });
});
