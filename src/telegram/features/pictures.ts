import { pictureOf } from "../../answer/pictured.ts";
import type { Subject } from "../../answer/pictured.ts";
import type { Twinning } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import type { Language } from "../../language/languages.ts";
import { askQuestion, recallAnswer } from "../asking/asking.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { escape, shortenToWord } from "../message/html.ts";
import { pairOf } from "../reminders/targets.ts";
import { subjectOfAnswer } from "../rendering/buttons/picture-button.ts";
import { acknowledge, say, sayPhoto } from "../message/reply.ts";
import { createComposer, onButton, onCommand } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Characters of the list in a picture's caption; the picture itself shows the rest. */
const LIST_LIMIT = 90;

/** Explains why there is no picture: as a notice for a pressed button, else as a message. */
async function sayInstead(ctx: BotContext, text: string): Promise<void> {
  if (ctx.callbackQuery) await acknowledge(ctx, { text, alert: true });
  else await say(ctx, { text: escape(text) });
}

/** Sends the picture of a subject, or says why there is none; the answer above it does not change. */
async function sendPicture(ctx: BotContext, subject: Subject, language: Language, deps: FeatureDeps): Promise<void> {
  const { painter, facts, logger } = deps;
  const messages = catalogueOf(language).picture;
  const pictured = pictureOf(subject, language, facts);
  if (pictured === null) return sayInstead(ctx, messages.nothing);
  let painted: Awaited<ReturnType<typeof painter.paint>>;
  try {
    painted = await painter.paint(pictured.picture);
  } catch (error) {
    logger.warn({ updateId: ctx.update.update_id, err: error }, "a picture could not be made");
    return sayInstead(ctx, messages.failed);
  }
  await acknowledge(ctx);
  const { png, unnamed } = painted;
  const [remark] = [...pictured.remarks, ...(unnamed > 0 ? [messages.unnamed(unnamed)] : [])];
  const [list = ""] = pictured.lists;
  await sayPhoto(ctx, png, [shortenToWord(list, LIST_LIMIT), remark ?? ""].join("\n").trim());
}

/** Pictures of answers, of one project, of one tie and of all ties: a map with a strip of the year. */
export const pictures: Feature = (deps) => {
  const { facts } = deps;
  const composer = createComposer();
  const ofTies = (twinnings: readonly Twinning[], title: string): Subject => ({ title, events: [], twinnings });

  onCommand(composer, "carte", async (ctx, { argument }) => {
    // Text after the command is a question; its answer has a map of its own.
    if (argument !== "") return say(ctx, await askQuestion(ctx, argument, deps));
    const { allTies } = catalogueOf(ctx.language).picture;
    await sendPicture(ctx, ofTies(facts.corpus.twinnings, allTies), ctx.language, deps);
  });

  const own = { acknowledges: true };
  onButton(
    composer,
    buttons.picture,
    async (ctx, { answer }) => {
      const remembered = await recallAnswer(ctx, answer, deps);
      if (remembered === undefined) return sayInstead(ctx, catalogueOf(ctx.language).telegram.expired);
      await sendPicture(ctx, subjectOfAnswer(remembered, facts), remembered.question.language, deps);
    },
    own,
  );
  onButton(
    composer,
    buttons.pictureOf,
    async (ctx, { kind, id, language }) => {
      const { twinnings } = facts.corpus;
      const { allTies } = catalogueOf(language).picture;
      if (kind === "all") return sendPicture(ctx, ofTies(twinnings, allTies), language, deps);
      const tie = kind === "twinning" ? twinnings.find((other) => other.id === id) : undefined;
      const event = kind === "event" ? facts.projects.event(id) : undefined;
      if (tie) return sendPicture(ctx, ofTies([tie], pairOf(tie, language, facts.geography)), language, deps);
      if (event) return sendPicture(ctx, { title: "", events: [event], twinnings: [] }, language, deps);
      await sayInstead(ctx, catalogueOf(language).telegram.gone);
    },
    own,
  );
  return composer;
};
