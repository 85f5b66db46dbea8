import type { Assembled } from "../../src/answer/brain/assemble.ts";
import { createQuestionAllowance } from "../../src/http/bounds/allowances.ts";
import { openParts, ownParts, serveHttp } from "../../src/http/index.ts";
import { createPainter } from "../../src/picture/painter.ts";
import type { Painter } from "../../src/picture/painter.ts";
import type { PublicSource } from "../../src/http/public/public.ts";
import { assembledFor } from "../support/assembled.ts";

/** What is served of a programme, over real HTTP, and how it is asked for. */
export interface ServedSite {
  url: string;
  /** The status and the text of an address. */
  get: (path: string, headers?: Record<string, string>) => Promise<{ status: number; text: string; headers: Headers }>;
  /** Messages of the log about requests that could not be answered. */
  errors: object[];
  close: () => Promise<void>;
}

export interface SiteOptions {
  corpus?: string;
  origin?: string;
  /** Stands in for what answers questions; null while there is nothing yet. */
  painter?: Painter;
  botName?: string;
  elapsedMs?: () => number;
  embedOrigins?: readonly string[];
  brain?: (assembled: Assembled) => ReturnType<PublicSource["brain"]>;
}

/** Serves the public parts of a programme, whose questions are answered by words alone, on 10 May 2026. */
export async function serveSite({
  corpus = "corpus",
  origin = "",
  brain,
  painter = createPainter(),
  botName,
  elapsedMs = () => performance.now(),
  embedOrigins = [],
}: SiteOptions = {}): Promise<ServedSite> {
  const assembled = await assembledFor(corpus);
  const errors: object[] = [];
  const logger = { debug: () => undefined, error: (fields: object) => void errors.push(fields) };
  const own = ownParts({
    looked: {
      brain: () => assembled,
      wantsMeaning: false,
      store: () => undefined,
      telegram: () => ({ ok: true, detail: "it is there" }),
      isEnding: () => false,
    },
    metrics: { contentType: "text/plain", render: () => Promise.resolve("numbers 1\n") },
    elapsedMs,
  });
  const open = openParts({
    elapsedMs,
    open: {
      brain: () => (brain ? brain(assembled) : assembled),
      now: () => new Date("2026-05-10T10:00:00Z"),
      origin,
      painter,
      questions: createQuestionAllowance({ elapsedMs }),
      botName: () => botName,
      embedOrigins,
      logger,
    },
    webhook: null,
  });
  const parts = origin === "" ? [...own, ...open] : open;
  const { url, close } = await serveHttp({ host: "127.0.0.1", port: 0 }, { parts, logger });
  return {
    url,
    errors,
    close,
    async get(path, headers = {}) {
      const response = await fetch(new URL(path, url), { headers, redirect: "manual" });
      return { status: response.status, text: await response.text(), headers: response.headers };
    },
  };
}

/** A page of each kind of the season, without the language. */
export const PAGES_OF_SEASON = [
  "/",
  "/projets",
  "/villes",
  "/liens",
  "/agendas",
  "/projet/voix-du-large",
  "/projet/meme-chapiteau",
  "/ville/quimper",
  "/lien/troyes-orel",
  "/mois/2027-10",
  "/theme/music",
  "/question",
  "/question?q=Quimper",
  "/projet/nope",
  "/embed/agenda",
  "/embed/carte?ville=quimper&couleur=8c1f4e",
  "/embed/question",
] as const;

/** What a document says, without its markup. */
export function wordsOf(html: string): string {
  const names: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
  return html
    .replace(/^[\s\S]*<main/u, "<main")
    .replace(/<[^>]+>/gu, " ")
    .replace(/&(?:amp|lt|gt|quot|#39);/gu, (name) => names[name] ?? name)
    .replace(/[ \n]+/gu, " ")
    .trim();
}
