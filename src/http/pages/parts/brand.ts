import { siteMessages } from "../../../i18n/site/index.ts";
import type { PageContext } from "./page.ts";

/** What the pages are called: as whoever publishes the programme is, else as the product. */
export function siteName({ language, programme }: Pick<PageContext, "language" | "programme">): string {
  return programme?.brand?.name?.[language] ?? siteMessages(language).name;
}

/** Where the mark is, of which type. */
export function markOf({ programme }: Pick<PageContext, "programme">): { path: string; type: string } {
  const mark = programme?.brand?.mark;
  if (mark?.endsWith(".png")) return { path: "/mark.png", type: "image/png" };
  return { path: mark === undefined ? "/icon.svg" : "/mark.svg", type: "image/svg+xml" };
}
