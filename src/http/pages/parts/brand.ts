import { siteMessages } from "../../../i18n/site/index.ts";
import type { PageContext } from "./page.ts";

/** The site's name: the publisher of the programme, or else the product. */
export function siteName({ language, programme }: Pick<PageContext, "language" | "programme">): string {
  return programme?.brand?.name?.[language] ?? siteMessages(language).name;
}

/** The path and media type of the logo. */
export function markOf({ programme }: Pick<PageContext, "programme">): { path: string; type: string } {
  const mark = programme?.brand?.mark;
  if (mark?.endsWith(".png")) return { path: "/mark.png", type: "image/png" };
  return { path: mark === undefined ? "/icon.svg" : "/mark.svg", type: "image/svg+xml" };
}
