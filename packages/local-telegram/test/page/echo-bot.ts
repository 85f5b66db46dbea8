import type { InlineQuery, Message, Update } from "../../src/bot-api/index.ts";
import { PICTURES } from "../pictures.ts";

/** A small bot over plain HTTP that does everything the page has to show. */
export interface EchoBot {
  /** What it was told, in order. */
  readonly updates: readonly Update[];
  stop: () => Promise<void>;
}

/** Calls a method with JSON, or with a form that holds a file. */
type Call = (method: string, params: object) => Promise<unknown>;

/** Starts polling; it answers a text with what that text asks for, or with the text itself. */
export async function startEchoBot(apiRoot: string, token: string): Promise<EchoBot> {
  const ending = new AbortController();
  const updates: Update[] = [];

  const call: Call = async (method, params) => {
    const isForm = params instanceof FormData;
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
      method: "POST",
      ...(!isForm && { headers: { "content-type": "application/json" } }),
      body: isForm ? params : JSON.stringify(params),
      signal: ending.signal,
    });
    return ((await response.json()) as { result: unknown }).result;
  };

  await call("setMyCommands", {
    commands: [
      { command: "start", description: "Présentation" },
      { command: "villes", description: "Les villes du programme" },
    ],
  });
  await call("setMyCommands", {
    language_code: "ru",
    commands: [{ command: "goroda", description: "Города программы" }],
  });

  async function poll(): Promise<void> {
    let offset = 0;
    while (!ending.signal.aborted) {
      const found = (await call("getUpdates", { offset, timeout: 20 })) as Update[] | undefined;
      for (const update of found ?? []) {
        offset = update.update_id + 1;
        updates.push(update);
        await handle(update, call);
      }
    }
  }
  const polling = poll().catch((error: unknown) => {
    if (!ending.signal.aborted) throw error;
  });

  return {
    updates,
    async stop() {
      ending.abort();
      await polling;
    },
  };
}

async function handle(
  { message, callback_query: press, inline_query: query, guest_message: guest }: Update,
  call: Call,
): Promise<void> {
  if (message) await answer(message, call);
  if (guest) {
    const input_message_content = { message_text: `Écho : ${guest.text ?? ""}` };
    const result = { type: "article", id: "echo", title: "Écho", input_message_content };
    await call("answerGuestQuery", { guest_query_id: guest.guest_query_id, result });
  }
  if (query) await call("answerInlineQuery", { inline_query_id: query.id, results: resultsFor(query) });
  if (!press) return;
  const { data, message: pressed } = press;
  const place = { chat_id: pressed?.chat.id, message_id: pressed?.message_id };
  const said: Record<string, object> = { toast: { text: "Noté" }, alert: { text: "À lire", show_alert: true } };
  await call("answerCallbackQuery", { callback_query_id: press.id, ...said[data] });
  if (data === "edit") {
    await call("editMessageText", { ...place, text: "Page 2", reply_markup: keyboard([["Retour", "back"]]) });
  } else if (data === "turn") {
    await call("editMessageText", { ...place, text: longPage(2), reply_markup: keyboard([["Retour", "back"]]) });
  }
}

const keyboard = (...rows: [string, string][][]) => ({
  inline_keyboard: rows.map((row) => row.map(([text, data]) => ({ text, callback_data: data }))),
});

const longPage = (page: number) => `Page ${page}, début\n${"une ligne de plus\n".repeat(60)}Page ${page}, fin`;

const rich =
  '<b>Gras</b> <i>italique</i> <code>code</code> <tg-spoiler>secret</tg-spoiler> <a href="https://example.org/a">site</a> ' +
  '<a href="http://example.org/b">sans s</a> <a href="https://t.me/jumelages_bot?start=e_nice">fiche</a>\n' +
  "<blockquote>cité</blockquote> &lt;img src=x onerror=alert(1)&gt; /villes";

async function answer({ chat, text, location, message_id, from }: Message, call: Call): Promise<void> {
  const say = (answered: string, more: object = {}) =>
    call("sendMessage", { chat_id: chat.id, text: answered, ...more });
  if (location) await say(`Reçu : ${location.latitude} ${location.longitude}`);
  else if (text === "boutons") {
    await say("Page 1", {
      reply_markup: keyboard(
        [["Suite", "edit"]],
        [
          ["Mot", "toast"],
          ["Avis", "alert"],
        ],
      ),
    });
  } else if (text === "long") await say(longPage(1), { reply_markup: keyboard([["Suivants", "turn"]]) });
  else if (text === "riche") await say(rich, { parse_mode: "HTML" });
  else if (text === "langue") await say(`Langue : ${from?.language_code ?? "?"}`);
  else if (text === "réponds") await say("Je réponds", { reply_parameters: { message_id } });
  else if (text === "clavier") {
    const keys = [["Un", "Deux"], [{ text: "Ma position", request_location: true }]];
    await say("Choisissez", { reply_markup: { keyboard: keys, one_time_keyboard: true } });
  } else if (text === "fichier") await sendFile(chat.id, call);
  else if (text === "image") await sendPicture(chat.id, call);
  else if (text === "lentement") await call("sendChatAction", { chat_id: chat.id, action: "typing" });
  else if (text !== undefined) await say(`Écho : ${text}`);
}

async function sendFile(chatId: number, call: Call): Promise<void> {
  const form = new FormData();
  form.set("chat_id", String(chatId));
  form.set("caption", "Le calendrier");
  form.set("document", new Blob(["BEGIN:VCALENDAR"]), "Année 2021.ics");
  await call("sendDocument", form);
}

async function sendPicture(chatId: number, call: Call): Promise<void> {
  const form = new FormData();
  form.set("chat_id", String(chatId));
  form.set("caption", "La carte");
  form.set("photo", new Blob([PICTURES["8×4"]]), "carte.png");
  await call("sendPhoto", form);
}

function resultsFor({ query }: InlineQuery): object[] {
  if (query === "rien") return [];
  return ["Nice", "Oufa"].map((name) => ({
    type: "article",
    id: name,
    title: `${name} ${query}`,
    description: "Une fiche",
    input_message_content: { message_text: `Fiche de ${name}` },
  }));
}
