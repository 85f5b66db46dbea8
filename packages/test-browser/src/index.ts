export { openBrowser } from "./browser.ts";
export { comeIn, eventually, focused } from "./reader.ts";
export type { Reader } from "./reader.ts";
