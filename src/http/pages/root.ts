import { readFile } from "node:fs/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Language } from "../../language/languages.ts";
import { brandedLooks, brandedRules } from "../../look/brand.ts";
import { looksOf, readLook, readMark } from "../../look/look.ts";
import { drawingRules } from "../../picture/svg.ts";
import { isKnown, sendDocument, UnmetError } from "../public/public.ts";
import type { PublicSource, View } from "../public/public.ts";
import { acceptedLanguage } from "../public/reader-language.ts";
import { EMBED_SCRIPT, embeddedStyle } from "./embed.ts";
import { llmsText, robots, sitemap } from "./sitemap.ts";

type Wanted = FastifyRequest<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>;

/** Paths where the publisher's logo may be. */
const MARKS = [
  ["/mark.svg", "image/svg+xml"],
  ["/mark.png", "image/png"],
] as const;

/** A style sheet without comments and white space. */
function compact(css: string): string {
  const bare = css.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/\s+/gu, " ");
  return `${bare
    .replace(/ ?([{};,]) ?/gu, "$1")
    .replaceAll(": ", ":")
    .trim()}\n`;
}

/** The routes at the root: redirect to a language, style sheet, files for robots. */
export async function addRoot(
  scope: FastifyInstance,
  views: (language: Language) => View,
  { origin, brain }: PublicSource,
) {
  const own = readFile(new URL("./style.css", import.meta.url), "utf8");
  const [look, rules, icon] = await Promise.all([readLook(), own, readMark()]);
  const looks = looksOf(look);
  const style = compact([rules, drawingRules(".map"), ""].join("\n"));
  const coloursOf = () => brain()?.deps.corpus.programme.brand?.colours;
  const serve = (path: string, type: string, body: () => string | null) =>
    scope.get(path, (request, reply) => {
      const text = body();
      if (text === null) throw new UnmetError("notFound");
      return sendDocument(request, reply, { type, body: text });
    });
  scope.get("/", (request, reply) =>
    reply.header("vary", "accept-language").redirect(`/${acceptedLanguage(request.headers["accept-language"])}/`, 302),
  );
  scope.get("/style.css", (request, reply) => {
    const [type, body] = ["text/css; charset=utf-8", `${compact(look)}${brandedRules(looks, coloursOf())}${style}`];
    // While the programme is loading, its colours are unknown.
    if (!brain()) return reply.header("cache-control", "no-store").type(type).send(body);
    return sendDocument(request, reply, { type, body });
  });
  const styleOf = (query: Record<string, unknown>) => embeddedStyle(query, brandedLooks(looks, coloursOf()));
  serve("/embed.js", "text/javascript; charset=utf-8", () => EMBED_SCRIPT);
  scope.get("/embed.css", (request: Wanted, reply) =>
    sendDocument(request, reply, { type: "text/css; charset=utf-8", body: styleOf(request.query) }),
  );
  serve("/icon.svg", "image/svg+xml", () => icon);
  for (const [path, type] of MARKS) {
    scope.get(path, (request, reply) => {
      const mark = brain()?.deps.corpus.mark;
      if (mark?.type !== type) throw new UnmetError("notFound");
      if (isKnown(request, reply, mark.content)) return reply.code(304).send();
      return reply.type(type).send(mark.content);
    });
  }
  serve("/robots.txt", "text/plain; charset=utf-8", () => robots(origin));
  serve("/llms.txt", "text/plain; charset=utf-8", () => llmsText(views("fr").site, origin));
  serve("/sitemap.xml", "application/xml; charset=utf-8", () =>
    origin === "" ? null : sitemap(views("fr").site, origin, null),
  );
  scope.get("/sitemap-:number(^\\d{1,3}$).xml", (request: Wanted, reply) => {
    const body = origin === "" ? null : sitemap(views("fr").site, origin, Number(request.params["number"]));
    if (body === null) throw new UnmetError("notFound");
    return sendDocument(request, reply, { type: "application/xml; charset=utf-8", body });
  });
  scope.get("/*", () => {
    throw new UnmetError("notFound");
  });
}
