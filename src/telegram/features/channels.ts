import { mayChange } from "../reminders/changes.ts";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** A message in a channel is seen by all its readers: only administrators may use its buttons. */
export const channels: Feature = () => {
  const composer = createComposer();
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.chat?.type !== "channel" || (await mayChange(ctx))) await next();
  });
  return composer;
};
