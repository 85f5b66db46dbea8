import type { Language } from "../../../language/languages.ts";

/** All paths, without the language; they are the same in both. */
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

/** The calendars and feeds, without the language. */
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

/** The parameter that holds an earlier question. */
export const EARLIER = "avant";

/** The path of the picture for shared links to a page. */
export function cardPath(page: string): string {
  return `${page}/carte.png`;
}

/** A path with its language. */
export function pathIn(language: Language, path: string): string {
  return `/${language}${path}`;
}

/**
 * The addresses of the projects' pages.
 * @param origin of the public pages, "https://example.org"
 * @returns undefined if it is not configured
 */
export function pagesOn(origin: string | null): ((language: Language, projectId: string) => string) | undefined {
  return origin === null ? undefined : (language, id) => origin + pathIn(language, paths.project(id));
}
