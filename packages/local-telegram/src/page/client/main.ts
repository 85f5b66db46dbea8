import type { PageData } from "../protocol.ts";
import { startApp } from "./app.ts";

/** Resolves when the document's own frame is on the screen, or when it is hidden and there is none. */
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
