import type { Language } from "../../../language/languages.ts";

/** Where everything is, without the language: the same in both. */
export const paths = {
  front: "/",
  projects: "/projets",
  towns: "/villes",
  ties: "/liens",
  calendars: "/agendas",
  question: "/question",
  project: (id: string) => `/projet/${id}`,
  tie: (id: string) => `/lien/${id}`,
  town: (id: string) => `/ville/${id}`,
  month: (id: string) => `/mois/${id}`,
  theme: (id: string) => `/theme/${id}`,
} as const;

/** The subscriptions and feeds, without the language. */
export const feedPaths = {
  all: "/agenda.ics",
  anniversaries: "/anniversaires.ics",
  ofProject: (id: string) => `/projet/${id}/agenda.ics`,
  ofTown: (id: string) => `/ville/${id}/agenda.ics`,
  ofTheme: (id: string) => `/theme/${id}/agenda.ics`,
  anniversariesOf: (id: string) => `/ville/${id}/anniversaires.ics`,
  atom: "/atom.xml",
  json: "/feed.json",
} as const;

/** The parameter of an address that a question before this one stands in. */
export const EARLIER = "avant";

/** The picture that is shared with a page. */
export function cardPath(page: string): string {
  return `${page}/carte.png`;
}

/** An address on this server. */
export function pathIn(language: Language, path: string): string {
  return `/${language}${path}`;
}

/**
 * Where projects have their pages on the web.
 * @param origin of the public pages, "https://example.org"
 * @returns undefined where nobody told it
 */
export function pagesOn(origin: string | null): ((language: Language, projectId: string) => string) | undefined {
  return origin === null ? undefined : (language, id) => origin + pathIn(language, paths.project(id));
}
