import { byId } from "../dom.ts";
import type { ConnectionState } from "../model/connection.ts";
import type { PageTexts } from "../../texts.ts";

/** Messages that appear over the page. */
export interface Notices {
  /** A line that disappears by itself. */
  toast: (text: string) => void;
  /** A window that has to be closed. */
  alert: (text: string) => void;
  connection: (state: ConnectionState, texts: PageTexts) => void;
}

/** Reading time in milliseconds: two seconds and 60 ms per character, the pace of slow readers of subtitles. */
const toastMs = (text: string) => 2000 + 60 * text.length;

export function createNotices(): Notices {
  const line = byId("toast", "div");
  const dialog = byId("alert", "dialog");
  const connectionLine = byId("connection", "p");
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    toast(text) {
      clearTimeout(timer);
      line.textContent = text;
      line.classList.add("shown");
      timer = setTimeout(() => {
        line.classList.remove("shown");
        line.textContent = "";
      }, toastMs(text));
    },
    alert(text) {
      byId("alert-text", "p").textContent = text;
      if (!dialog.open) dialog.showModal();
    },
    connection(state, texts) {
      connectionLine.textContent = state === "lost" ? texts.header.lost : "";
    },
  };
}
