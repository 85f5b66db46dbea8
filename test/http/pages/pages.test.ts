import { request } from "node:http";
import { afterAll, describe, expect, it } from "vitest";
import { BusyError } from "../../../src/answer/brain/turns.ts";
import { serveSite, wordsOf } from "../site.ts";

const [year, season] = await Promise.all([
  serveSite({ origin: "https://example.org" }),
  serveSite({ corpus: "test/season" }),
]);
afterAll(async () => {
  await Promise.all([year.close(), season.close()]);
});

/** The data of schema.org in a page. */
function dataOf(html: string): Record<string, unknown> {
  const [, json = "null"] = /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(html) ?? [];
  return JSON.parse(json) as Record<string, unknown>;
}

describe("The page of a project", () => {
  it("tells when, who, where, and what for, in both languages", async () => {
    const fr = wordsOf((await season.get("/fr/projet/voix-du-large")).text);
    expect(fr).toContain("9\u00a0octobre 2027, de 20\u00a0h à 22\u00a0h");
    expect(fr).toContain("Côté français Conservatoire de Quimper");
    expect(fr).toContain("Lieu Théâtre Max-Jacob, 4 boulevard Dupleix, 29000 Quimper");
    expect(fr).toContain("Tarif 12\u00a0€, gratuit jusqu’à 12 ans");
    const ru = wordsOf((await season.get("/ru/projet/voix-du-large")).text);
    expect(ru).toContain("Когда запланировано сб 9 окт. 2027 9\u00a0октября 2027 года, 20:00–22:00");
    expect(ru).toContain("Место Театр имени Макса Жакоба, 4 boulevard Dupleix, 29000 Quimper");
  });

  it("says what is cancelled, and names partners of a third country", async () => {
    expect(wordsOf((await season.get("/fr/projet/meme-chapiteau")).text)).toContain(
      "Date prévue 18–23 avr. 2028 Annulé ·",
    );
    expect(wordsOf((await season.get("/ru/projet/jazz-caves-colmar")).text)).toContain("Другие партнёры");
  });

  it("is for search engines and for sharing: data, alternates, an address of its own", async () => {
    const { text } = await year.get("/ru/projet/nice-nijni-novgorod-medecine");
    expect(text).toContain('<link rel="canonical" href="https://example.org/ru/projet/nice-nijni-novgorod-medecine">');
    expect(text).toContain('hreflang="fr" href="https://example.org/fr/projet/nice-nijni-novgorod-medecine"');
    expect(text).toContain('<meta property="og:title" content="Ницца — Нижний Новгород: конференция');
    expect(dataOf(text)).toMatchObject({
      "@type": "Event",
      startDate: "2021-05-11",
      endDate: "2021-05-15",
      eventStatus: "https://schema.org/EventScheduled",
      inLanguage: "ru",
    });
    expect(dataOf((await season.get("/fr/projet/voix-du-large")).text)).toMatchObject({
      startDate: "2027-10-09T20:00:00+02:00",
      endDate: "2027-10-09T22:00:00+02:00",
      location: [{ "@type": "Place", name: "Théâtre Max-Jacob" }],
    });
    expect(dataOf((await season.get("/fr/projet/meme-chapiteau")).text)).toMatchObject({
      eventStatus: "https://schema.org/EventCancelled",
    });
  });

  it("says first what it is, in two sentences, and offers only what can be done with it", async () => {
    const { text } = await season.get("/fr/projet/voix-du-large");
    expect(text).toMatch(/<p class="lead">Le chœur du conservatoire de Quimper .* salle\.<\/p>/u);
    expect(text).toContain('href="/fr/projet/voix-du-large/agenda.ics" type="text/calendar">Ajouter à mon agenda</a>');
    expect(text).toContain(`search?query=${encodeURIComponent("4 boulevard Dupleix, 29000 Quimper")}"`);
    expect(text).toContain(">Réserver ou en savoir plus</a>");
    // In no Telegram there is no link to one; nor anything to put into a calendar of what is cancelled or over.
    expect(text).not.toContain("t.me");
    expect((await season.get("/fr/projet/meme-chapiteau")).text).not.toMatch(/agenda\.ics|openstreetmap/u);
    expect((await year.get("/fr/projet/nice-nijni-novgorod-medecine")).text).not.toContain("agenda.ics");
    const known = await serveSite({ corpus: "test/season", botName: "jumelages_bot" });
    expect((await known.get("/ru/projet/voix-du-large")).text).toContain(
      'href="https://t.me/jumelages_bot?start=e_voix-du-large" rel="external">Напомнить в Telegram</a>',
    );
    await known.close();
  });

  it("is one for all printings of a project", async () => {
    const { status, headers } = await year.get("/fr/projet/avignon-saisons-russes-2");
    expect([status, headers.get("location")]).toEqual([301, "/fr/projet/avignon-saisons-russes-1"]);
  });

  it("says of a programme that is over that it was a plan", async () => {
    const { text } = await year.get("/fr/projet/nice-nijni-novgorod-medecine");
    expect(wordsOf(text)).toContain("C’est ce qui était prévu\u202f; le programme ne dit pas ce qui a eu lieu.");
  });
});

describe("The other pages", () => {
  it("tell of a town what is planned there and its ties, in its own cases", async () => {
    const { text } = await year.get("/ru/ville/dijon");
    expect(wordsOf(text)).toContain("В Дижоне запланирован");
    expect(text).toContain('href="/ru/lien/dijon-volgograd"');
    expect(dataOf(text)).toMatchObject([
      { "@type": "Place", name: "Дижон", address: { addressCountry: "FR" } },
      { "@type": "ItemList", numberOfItems: 3 },
    ]);
    expect(wordsOf((await year.get("/fr/ville/dijon")).text)).toMatch(/\d projets? prévus? à Dijon\./u);
  });

  it("tell of a tie since when it is, its next anniversary and its sources", async () => {
    const words = wordsOf((await year.get("/fr/lien/dijon-volgograd")).text);
    expect(words).toContain("Dijon – Volgograd");
    expect(words).toContain("Depuis le 5\u00a0septembre 1959");
    expect(words).toContain("67 ans le 5\u00a0septembre 2026");
    expect(words).toContain("VLGMedia");
  });

  it("tell of a month what is dated to it, then what is planned for longer", async () => {
    const words = wordsOf((await year.get("/ru/mois/2021-12")).text);
    expect(words).toContain("Декабрь 2021 года На декабрь 2021 года запланирован");
    expect(words).toContain("Запланировано на более долгий срок");
  });

  it("show the days of a month as a calendar, each with the way to what begins or goes on then", async () => {
    const { text } = await season.get("/fr/mois/2027-10");
    // The first of October 2027 is a Friday.
    expect(text).toMatch(/<tbody><tr>(?:<td><\/td>){4}<td>1<\/td>/u);
    expect(text).toContain('<a href="/fr/mois/2027-10#j4"><span aria-hidden="true">5<small>1</small></span>');
    expect(text).toContain('<span class="unseen">mardi 5\u00a0octobre\u202f: un projet</span>');
    expect(text).toContain('<h3 id="j4">Lundi 4\u00a0octobre</h3>');
    expect(wordsOf(text)).toMatch(/À date fixe .* Prévus pour une période plus longue .* automne 2027/u);
    expect(text).toContain('href="/fr/mois/2027-11" rel="next">Novembre 2027</a>');
  });

  it("offer a calendar only where something will come", async () => {
    expect((await season.get("/fr/ville/quimper")).text).toContain('href="/fr/ville/quimper/agenda.ics"');
    const nice = (await year.get("/fr/ville/nice")).text;
    expect(nice).not.toContain('href="/fr/ville/nice/agenda.ics"');
    expect((await year.get("/fr/theme/sport")).text).not.toContain("agenda.ics");
    expect((await year.get("/fr/ville/dijon")).text).toContain('href="/fr/ville/dijon/anniversaires.ics"');
  });

  it("tell of a theme what stands under it, and lead from the front page to everything", async () => {
    expect(wordsOf((await season.get("/fr/theme/music")).text)).toMatch(
      /^Accueil Tous les projets Musique et scène \d+ projets prévus sur le thème «\u202fmusique et scène\u202f»\./u,
    );
    const { text } = await season.get("/ru/");
    for (const path of ["/ru/theme/music", "/ru/mois/2027-10", "/ru/ville/quimper", "/ru/villes", "/ru/liens"]) {
      expect(text).toContain(`href="${path}"`);
    }
  });

  it("are in the language that a browser asks for, French by default", async () => {
    const to = async (accept: string) => (await year.get("/", { "accept-language": accept })).headers.get("location");
    expect(await to("de, ru;q=0.8, fr;q=0.5")).toBe("/ru/");
    expect(await to("en")).toBe("/fr/");
  });

  it("have a number each where a list is long, and no more of them than there are", async () => {
    const first = await year.get("/fr/projets");
    expect(first.text).toContain('href="/fr/projets?page=2"');
    expect(wordsOf(first.text)).toContain("1–24 sur 73");
    expect((await year.get("/fr/projets?page=5")).status).toBe(404);
  });
});

describe("A question on the web", () => {
  it("is answered with a sentence and its projects", async () => {
    const { text, headers } = await season.get(`/ru/question?q=${encodeURIComponent("Что запланировано в Кемпере?")}`);
    expect(text).toContain('href="/ru/projet/voix-du-large"');
    expect(headers.get("cache-control")).toBe("no-store");
    expect(text).toContain('<meta name="robots" content="noindex">');
  });

  it("is the heading of its answer and stays in the box, and the next one goes on from it by the address", async () => {
    const first = (await year.get(`/fr/question?q=${encodeURIComponent("Que se passe-t-il à Nice ?")}`)).text;
    expect(first).toContain("<h1>Que se passe-t-il à Nice ?</h1>");
    expect(first).toContain('value="Que se passe-t-il à Nice ?"><button');
    expect(first).toContain('<input type="hidden" name="avant" value="Que se passe-t-il à Nice ?">');
    const ask = (...pairs: [string, string][]) => year.get(`/fr/question?${new URLSearchParams(pairs).toString()}`);
    const next = (await ask(["q", "et en décembre ?"], ["avant", "Que se passe-t-il à Nice ?"])).text;
    expect(next).toContain('href="/fr/projet/nice-ecrivains-russes-sud"');
    expect(next.match(/name="avant"/gu)).toHaveLength(2);
    const many = Array.from({ length: 4 }, (): [string, string] => ["avant", "Nice"]);
    expect((await ask(["q", "Nice"], ...many)).status).toBe(400);
  });

  it("is shown as it was asked, and never becomes markup", async () => {
    const { text } = await year.get(`/fr/question?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(text).not.toContain("<script>");
    expect(text).toContain("&lt;script&gt;");
  });

  it("is refused when it is too long, given twice, or one of very many", async () => {
    const asked = await serveSite({ elapsedMs: () => 0 });
    const long = await asked.get(`/fr/question?q=${"a".repeat(301)}`);
    expect([long.status, wordsOf(long.text)]).toEqual([
      400,
      "Demande illisible Cette demande ne peut pas être lue\u202f: vérifiez l’adresse, ou raccourcissez la question.",
    ]);
    expect((await asked.get("/ru/question?q=a&q=b")).status).toBe(400);
    const statuses: number[] = [];
    for (let index = 0; index < 13; index += 1) statuses.push((await asked.get("/fr/question?q=Nice")).status);
    expect(statuses).toEqual([...Array<number>(12).fill(200), 429]);
    expect((await asked.get("/ru/question?q=Nice")).headers.get("retry-after")).toBe("3");
    expect((await asked.get("/ru/question?q=Nice&avant=Dijon&avant=Metz")).headers.get("retry-after")).toBe("9");
    await asked.close();
  });

  it("counts with the questions that it goes on from, which are answered again", async () => {
    const asked = await serveSite({ elapsedMs: () => 0 });
    const next = async () => (await asked.get("/fr/question?q=Nice&avant=Dijon&avant=Metz&avant=Lyon")).status;
    expect([await next(), await next(), await next(), await next()]).toEqual([200, 200, 200, 429]);
    await asked.close();
  });

  it("waits for those of chats, and is told when that takes too long", async () => {
    const busy = await serveSite({
      brain: ({ deps, assistant }) => ({
        deps,
        assistant: { ...assistant, ask: () => Promise.reject(new BusyError()) },
      }),
    });
    const french = await busy.get("/fr/question?q=Nice");
    expect([french.status, french.headers.get("retry-after")]).toEqual([503, "3"]);
    expect(wordsOf(french.text)).toBe(
      "Un peu de patience D’autres demandes attendent déjà\u202f: réessayez dans quelques secondes.",
    );
    expect(wordsOf((await busy.get("/ru/question?q=Nice")).text)).toBe(
      "Немного терпения Ответа уже ждут другие: попробуйте ещё раз через несколько секунд.",
    );
    await busy.close();
  });

  it("that cannot be answered says so, tells nothing else, and is logged", async () => {
    const broken = await serveSite({
      brain: ({ deps, assistant }) => ({
        deps,
        assistant: { ...assistant, ask: () => Promise.reject(new Error("a secret at /srv/x.ts:12")) },
      }),
    });
    const { status, text } = await broken.get("/ru/question?q=Nice");
    expect(status).toBe(500);
    expect(wordsOf(text)).toBe("Произошла ошибка Из-за ошибки ответить не удалось: попробуйте ещё раз чуть позже.");
    expect(text).not.toContain("secret");
    expect(broken.errors).toHaveLength(1);
    await broken.close();
  });
});

describe("Whatever else is asked for", () => {
  const HOSTILE = [
    "/fr/projet/nope",
    "/ru/ville/..%2f..%2fetc%2fpasswd",
    "/fr/mois/2021-13",
    "/ru/theme/__proto__",
    "/fr/lien/constructor",
    "/de/projet/nice",
    "/fr/projet/%3Cscript%3E",
    `/ru/projet/${"a".repeat(5000)}`,
    "/ru/agenda",
    "/wp-login.php",
    "/.env",
  ];
  it("is not found, in one sentence in the reader's language", async () => {
    for (const path of HOSTILE) {
      const { status, text } = await year.get(path, { "accept-language": "ru" });
      const isFrench = path.startsWith("/fr/");
      expect([path, status, wordsOf(text)]).toEqual([
        path,
        404,
        isFrench
          ? "Page introuvable Cette adresse ne mène à rien dans le programme."
          : "Страница не найдена По этому адресу в программе ничего нет.",
      ]);
    }
    expect(year.errors).toEqual([]);
  });

  it("that cannot be read is refused in one sentence", async () => {
    for (const path of ["/fr/projets?page=0", "/fr/projets?page=1e9", "/fr/villes?page=a&page=b"]) {
      expect((await year.get(path)).status).toBe(400);
    }
    const { status, text } = await year.get("/ru/%ff");
    expect([status, text]).toEqual([400, "Этот запрос не удалось прочитать: проверьте адрес или сократите вопрос.\n"]);
  });

  it("is only read: whatever else is tried is refused in one sentence, before a body is looked at", async () => {
    for (const path of ["/ru/projet/nice-nijni-novgorod-medecine", "/ru/projet/x", "/ru/agenda.ics", "/ru/question"]) {
      for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
        const sent = method === "POST" || method === "PUT" ? { body: "{" } : {};
        const response = await fetch(new URL(path, year.url), { method, ...sent });
        expect([path, method, response.status, response.headers.get("allow")]).toEqual([
          path,
          method,
          405,
          "GET, HEAD",
        ]);
        expect(wordsOf(await response.text())).toBe(
          "Отправка невозможна Эту страницу можно только просматривать: отправить сюда ничего нельзя.",
        );
      }
    }
    const head = await fetch(new URL("/fr/ville/nice", year.url), { method: "HEAD", headers: { range: "bytes=0-1" } });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const elsewhere = await fetch(new URL("/anything", year.url), {
      method: "POST",
      headers: { "accept-language": "ru" },
    });
    expect([elsewhere.status, await elsewhere.text()]).toEqual([404, "По этому адресу в программе ничего нет.\n"]);
  });

  it("is told to wait while the program starts", async () => {
    const starting = await serveSite({ brain: () => undefined });
    const { status, text, headers } = await starting.get("/fr/");
    expect([status, headers.get("retry-after")]).toEqual([503, "5"]);
    expect(wordsOf(text)).toBe("Un instant Le service démarre\u202f: réessayez dans un instant.");
    await starting.close();
  });

  it("that belongs to whoever runs the program is not there beside public pages, by whatever name", async () => {
    const { hostname, port } = new URL(year.url);
    const statusFor = (path: string, host: string) =>
      new Promise((resolve) => {
        request({ hostname, port, path, headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
    const hosts = ["example.org", "EXAMPLE.ORG", "example.org:443", "example.org.", "127.0.0.1", "localhost"];
    for (const host of hosts) {
      for (const path of ["/metrics", "/healthz", "/readyz"]) {
        expect([host, path, await statusFor(path, host)]).toEqual([host, path, 404]);
      }
    }
  });
});

describe("The foot of a page", () => {
  it("says where the programme is, whom to ask and on what terms, where the programme says so", async () => {
    const { text } = await season.get("/fr/ville/quimper");
    expect(text).toContain('<a href="https://example.org/saison" rel="external">Site du programme</a>');
    const words = wordsOf(text);
    expect(words).toContain("Contact\u202f: bonjour@rives-et-ponts.example.org");
    expect(words).toContain("Licence des textes\u202f: CC BY 4.0");
    expect((await year.get("/fr/ville/nice")).text).not.toContain("<footer");
  });
});

describe("For robots", () => {
  it("nothing is open where nobody said that it is public", async () => {
    expect((await season.get("/robots.txt")).text).toBe("User-agent: *\nDisallow: /\n");
    expect((await season.get("/sitemap.xml")).status).toBe(404);
    expect((await year.get("/robots.txt")).text).toContain("Sitemap: https://example.org/sitemap.xml");
    expect((await year.get("/llms.txt")).text).toContain("(https://example.org/api/openapi.json)");
  });

  it("a page that did not change is not sent again", async () => {
    const { headers } = await year.get("/fr/ville/nice");
    const again = await year.get("/fr/ville/nice", { "if-none-match": headers.get("etag") ?? "" });
    expect([again.status, again.text]).toEqual([304, ""]);
  });
});
