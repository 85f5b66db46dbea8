import { mayChange } from "../reminders/changes.ts";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** What the bot posts in a channel stands before all its readers: its buttons are for the administrators. */
export const channels: Feature = () => {
  const composer = createComposer();
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.chat?.type !== "channel" || (await mayChange(ctx))) await next();
  });
  return composer;
};
