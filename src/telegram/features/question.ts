import { askQuestion } from "../asking/asking.ts";
import { say } from "../message/reply.ts";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Treats free text and the caption of a picture as a question. */
export const question: Feature = (deps) => {
  const composer = createComposer();
  composer.on(["message:text", "message:caption"], async (ctx, next) => {
    if (ctx.command !== undefined) return next();
    await say(ctx, await askQuestion(ctx, ctx.question ?? "", deps));
  });
  return composer;
};
