import type { PageData } from "../protocol.ts";
import { startApp } from "./app.ts";

const answer = await fetch("/page.json");
startApp((await answer.json()) as PageData, () => new Date());
