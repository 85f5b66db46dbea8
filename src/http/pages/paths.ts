import type { Language } from "../../language/languages.ts";

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

/** An address on this server. */
export function pathIn(language: Language, path: string): string {
  return `/${language}${path}`;
}

/** The page of a project on the web. @param origin of the public pages: "https://example.org" */
export function projectAddress(origin: string, language: Language, id: string): string {
  return origin + pathIn(language, paths.project(id));
}
