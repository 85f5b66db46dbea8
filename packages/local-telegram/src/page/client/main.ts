import type { PageData } from "../protocol.ts";
import { startApp } from "./app.ts";

/** Resolves after the document's first paint, or at once if it is hidden and will not be painted. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === "hidden") resolve();
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

const [answer] = await Promise.all([fetch("/page.json"), firstPaint()]);
startApp((await answer.json()) as PageData, () => new Date());
